// What is printed in each format. Every report is printed as soon as it is checked and none is kept, so that a
// folder may hold any number of them.
#pragma once

#include <memory>
#include <ostream>
#include <vector>

#include "across/batch.h"
#include "cli/arguments.h"
#include "xxgk/xxgk.h"

namespace xxgk::cli {

struct Compared {
  std::vector<across::Comparable> reports;
  across::Batch batch;
};

class Printer {
 public:
  virtual ~Printer() = default;
  virtual void begin() {}
  virtual void report(const Report& report) = 0;
  // What the reports say of each other: nothing where they were not compared.
  virtual void end(const Compared&) {}
};

// `many`: whether it is about anything but one report.
std::unique_ptr<Printer> make_printer(const Arguments& arguments, bool many, std::ostream& out);

}  // namespace xxgk::cli
