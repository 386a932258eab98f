// Findings that were accepted before, each with its reason, in a file that the page reads and writes too:
//
//     {"schema":"xxgk-check/baseline/1",
//      "findings":[{"fingerprint":"…","rule":"N-11","message":"…","reason":"…","source":"2023/a.txt"}],
//      "disabled":["S-21"],
//      "enabled":[]}
//
// `source` may be left out: then the entry is for every document. It names a document by the end of its path, so
// that the folder the program runs in does not matter. The lists of rules may be left out.
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "xxgk/xxgk.h"

namespace xxgk::cli {

struct BaselineEntry {
  std::string fingerprint;
  std::string rule;
  std::string message;
  std::string reason;
  std::optional<std::string> source;
};

class Baseline {
 public:
  // Fills `error` where the file cannot be read or is no baseline.
  static std::optional<Baseline> read(const std::string& path, std::string& error);

  // Rules switched off, and on.
  const std::vector<std::string>& disabled() const { return disabled_; }
  const std::vector<std::string>& enabled() const { return enabled_; }

  // Moves what is accepted to `ignored`. What says that the report could not be checked at all stays.
  void apply(Report& report);

  // Entries that no report had, though the documents they are for were checked; of rules that `options` leaves
  // on. To be asked when all reports went through `apply`.
  std::vector<const BaselineEntry*> stale(const Options& options) const;

 private:
  friend class BaselineWriter;
  struct Known : BaselineEntry {
    bool met = false;      // a finding was accepted by it
    bool checked = false;  // a document it is for was checked
  };
  bool is_stale(const Known& entry, const Options& options) const;
  Known* find(const Finding& finding, const std::string& source);

  std::vector<Known> entries_;
  std::vector<std::string> disabled_;
  std::vector<std::string> enabled_;
  std::unordered_multimap<std::string, std::size_t> by_fingerprint_;
  bool some_undetermined_ = false;
};

// Gathers the findings of all reports for a new baseline.
class BaselineWriter {
 public:
  // With `many` documents an entry names its own.
  BaselineWriter(Language language, bool many) : language_(language), many_(many) {}

  void add(const Report& report);  // after Baseline::apply

  // Writes what `before` holds, but for the stale, and what is new. The file is replaced at once or not at all;
  // on failure returns why.
  std::optional<std::string> write(const std::string& path, const Baseline& before,
                                   const Options& options) const;

 private:
  Language language_;
  bool many_;
  std::vector<BaselineEntry> fresh_;
};

}  // namespace xxgk::cli
