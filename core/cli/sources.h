// Where reports come from: files, folders, standard input, lines of JSON.
#pragma once

#include <istream>
#include <optional>
#include <string>
#include <vector>

namespace xxgk::cli {

struct Files {
  struct LeftOut {
    std::string path;
    std::string kind;  // "pdf"
  };
  std::vector<std::string> read;
  std::vector<LeftOut> left_out;  // found in folders, of kinds that are known but not read
};

// The files that the paths stand for, in order; a folder gives its documents, sorted: whatever is called like a
// document and is one by its content. A path that does not exist stays in the list: reading it says why it fails.
Files list_files(const std::vector<std::string>& paths);

// The bytes of a file or, for "-", of standard input; on failure `error` says why. Stops a little after the
// limit on the size of a document.
std::optional<std::string> read_source(const std::string& path, std::string& error);

// The next line without its end; what is beyond the limit of a line is dropped. False at the end of the input.
bool read_line(std::istream& in, std::string& line);

}  // namespace xxgk::cli
