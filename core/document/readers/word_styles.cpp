#include "document/readers/word_styles.h"

namespace xxgk::document {
namespace {

constexpr int longest_chain = 16;  // of styles based on others; a circle ends there

}  // namespace

ListPlace list_place(const xmlNode* paragraph_properties) {
  const xmlNode* node = child(paragraph_properties, "numPr");
  return {number_attribute(child(node, "numId"), "val", -1),
          number_attribute(child(node, "ilvl"), "val", -1)};
}

bool is_hidden(const xmlNode* run_properties, bool otherwise) {
  const xmlNode* vanish = child(run_properties, "vanish");
  if (vanish == nullptr) return otherwise;
  const std::string value = attribute(vanish, "val");
  return value != "0" && value != "false" && value != "off";
}

WordStyles::WordStyles(const xmlNode* root) {
  if (root == nullptr) return;
  for (const xmlNode* node = root->children; node != nullptr; node = node->next) {
    if (!is(node, "style")) continue;
    const xmlNode* run = child(node, "rPr");
    Style style;
    style.based_on = attribute(child(node, "basedOn"), "val");
    style.place = list_place(child(node, "pPr"));
    style.says_hidden = child(run, "vanish") != nullptr;
    style.hidden = is_hidden(run, false);
    const std::string id = attribute(node, "styleId");
    const std::string is_default = attribute(node, "default");
    if (attribute(node, "type") == "paragraph" && (is_default == "1" || is_default == "true"))
      default_paragraph_ = id;
    styles_[id] = style;
  }
}

const WordStyles::Style* WordStyles::find(const std::string& id) const {
  const auto found = styles_.find(id.empty() ? default_paragraph_ : id);
  return found == styles_.end() ? nullptr : &found->second;
}

ListPlace WordStyles::place_of(const std::string& id) const {
  ListPlace place;
  const Style* style = find(id);
  for (int step = 0; style != nullptr && step < longest_chain; ++step) {
    if (place.list < 0) place.list = style->place.list;
    if (place.level < 0) place.level = style->place.level;
    style = style->based_on.empty() ? nullptr : find(style->based_on);
  }
  return place;
}

bool WordStyles::hides(const std::string& id) const {
  const Style* style = id.empty() ? nullptr : find(id);
  for (int step = 0; style != nullptr && step < longest_chain; ++step) {
    if (style->says_hidden) return style->hidden;
    style = style->based_on.empty() ? nullptr : find(style->based_on);
  }
  return false;
}

}  // namespace xxgk::document
