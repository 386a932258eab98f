// The numbers that Word puts before paragraphs, from a document's numbering part: 一、 （一） 1. ①
//
//     Numbering numbering(root(parse_xml(part)));
//     numbering.next(1, 0);   // 一、
//     numbering.next(1, 1);   // （一）
//     numbering.next(1, 0);   // 二、
//
// Bullets have no label. Levels count from 0; what the part does not define has no label either.
#pragma once

#include <array>
#include <map>
#include <string>

#include "document/containers/xml.h"

namespace xxgk::document {

class Numbering {
 public:
  Numbering() = default;
  explicit Numbering(const xmlNode* root);  // null: nothing is defined

  // The label of the next paragraph of list `number` (w:numId) at `level`.
  std::u16string next(int number, int level);

 private:
  static constexpr int levels = 9;

  struct Level {
    int start = 1;
    bool restarts = true;
    bool decimal_only = false;  // w:isLgl: 1.1 although the chapters are 一、
    std::string format = "decimal";
    std::u16string text;  // "%1、"
  };
  using Levels = std::array<Level, levels>;

  struct Definition {
    Levels levels;
    std::string style_link;  // defines the style that others name
    std::string defined_by;  // the style whose definition is to be taken instead
  };

  struct List {
    int definition = 0;
    std::map<int, int> start;  // by level, counting anew
    std::map<int, Level> replaced;
    bool begun = false;
  };

  struct Counter {
    int value = 0;
    bool begun = false;
    int start_override = -1;
  };

  static void read_level(const xmlNode* node, Level& level);
  void read_definition(const xmlNode* node);
  void read_list(const xmlNode* node);
  const Definition* definition_of(int id) const;
  std::u16string label(const List& list, const Definition& definition, int level,
                       const std::array<Counter, levels>& counters) const;

  std::map<int, Definition> definitions_;
  std::map<int, List> lists_;
  std::map<int, std::array<Counter, levels>> counters_;  // by definition: its lists go on counting
};

}  // namespace xxgk::document
