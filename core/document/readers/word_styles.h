// What paragraphs and runs of a Word document get from its styles: automatic numbers, and being hidden.
#pragma once

#include <map>
#include <string>

#include "document/containers/xml.h"

namespace xxgk::document {

// A place in a list, as w:numPr gives it. List 0 is none; unset fields are -1.
struct ListPlace {
  int list = -1;
  int level = -1;
};

ListPlace list_place(const xmlNode* paragraph_properties);      // null-safe
bool is_hidden(const xmlNode* run_properties, bool otherwise);  // w:vanish; null-safe

class WordStyles {
 public:
  WordStyles() = default;
  explicit WordStyles(const xmlNode* root);  // null: no styles

  // With what the style is based on; an empty id is the default paragraph style.
  ListPlace place_of(const std::string& id) const;
  bool hides(const std::string& id) const;

 private:
  struct Style {
    std::string based_on;
    ListPlace place;
    bool hidden = false;
    bool says_hidden = false;
  };

  const Style* find(const std::string& id) const;

  std::map<std::string, Style> styles_;
  std::string default_paragraph_;
};

}  // namespace xxgk::document
