#include "document/readers/docx_places.h"

namespace xxgk::document {
namespace {

// The node after this one in the order of the text; null at the end.
const xmlNode* next(const xmlNode* node) {
  if (node->type == XML_ELEMENT_NODE && node->children != nullptr) return node->children;
  while (node != nullptr && node->next == nullptr) node = node->parent;
  return node == nullptr ? nullptr : node->next;
}

}  // namespace

DocxPlaces::DocxPlaces(const xmlNode* root) {
  std::uint32_t paragraphs = 0;
  std::uint32_t runs = 0;
  for (const xmlNode* node = root; node != nullptr; node = next(node)) {
    const bool paragraph = is(node, "p");
    if (!paragraph && !is(node, "r")) continue;
    Origin origin;
    if (paragraph) {
      origin.paragraph = paragraphs++;
    } else {
      const xmlNode* around = node->parent;
      while (around != nullptr && !is(around, "p")) around = around->parent;
      const auto found = sources_.find(around);
      if (found == sources_.end()) continue;
      origin.paragraph = origins_[found->second - 1].paragraph;
      origin.run = runs++;
    }
    origins_.push_back(origin);
    sources_[node] = static_cast<std::uint32_t>(origins_.size());
  }
}

std::uint32_t DocxPlaces::source_of(const xmlNode* node) const {
  const auto found = sources_.find(node);
  return found == sources_.end() ? 0 : found->second;
}

}  // namespace xxgk::document
