// The command line as a user runs it, and a place for its files.
#pragma once

#include <filesystem>
#include <string>

namespace xxgk::testing {

struct Result {
  int status = -1;
  std::string out;
  std::string err;
};

// Runs a line of the shell in a folder (the current one where it is empty).
Result shell(const std::string& line, const std::string& folder = {});

// Runs xxgk-check with these words of the shell.
Result run(const std::string& arguments, const std::string& folder = {});

// A folder of our own, gone when the test ends.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  std::string write(const std::string& name, const std::string& bytes) const;  // returns the path
  std::string read(const std::string& name) const;
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace xxgk::testing
