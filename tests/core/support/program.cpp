#include "support/program.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <sys/wait.h>
#include <unistd.h>

namespace xxgk::testing {
namespace {

namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

Result shell(const std::string& line, const std::string& folder) {
  const Folder errors;
  const std::string into = errors.path() + "/stderr";
  const std::string change = folder.empty() ? "" : "cd '" + folder + "' && ";
  Result result;
  FILE* pipe = ::popen((change + "{ " + line + "\n} 2>'" + into + "'").c_str(), "r");
  if (!pipe) return result;
  char buffer[4096];
  for (std::size_t n = 0; (n = std::fread(buffer, 1, sizeof buffer, pipe)) > 0;) result.out.append(buffer, n);
  result.status = WEXITSTATUS(::pclose(pipe));
  result.err = read_file(into);
  return result;
}

Result run(const std::string& arguments, const std::string& folder) {
  return shell(std::string(XXGK_CHECK_PROGRAM) + " " + arguments, folder);
}

Folder::Folder() {
  std::string name = (fs::temp_directory_path() / "xxgk-test-XXXXXX").string();
  path_ = ::mkdtemp(name.data()) ? name : std::string();
}

Folder::~Folder() { fs::remove_all(path_); }

std::string Folder::write(const std::string& name, const std::string& bytes) const {
  fs::create_directories((path_ / name).parent_path());
  std::ofstream(path_ / name, std::ios::binary) << bytes;
  return (path_ / name).string();
}

std::string Folder::read(const std::string& name) const { return read_file(path_ / name); }

}  // namespace xxgk::testing
