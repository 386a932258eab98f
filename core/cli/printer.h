// What is printed in each format. Every report is printed as soon as it is checked and none is kept, so that a
// folder may hold any number of them.
#pragma once

#include <memory>
#include <ostream>

#include "cli/arguments.h"
#include "xxgk/xxgk.h"

namespace xxgk::cli {

class Printer {
 public:
  virtual ~Printer() = default;
  virtual void begin() {}
  virtual void report(const Report& report) = 0;
  virtual void end() {}
};

// `many`: whether it is about anything but one report.
std::unique_ptr<Printer> make_printer(const Arguments& arguments, bool many, std::ostream& out);

}  // namespace xxgk::cli
