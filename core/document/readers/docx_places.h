// Where the paragraphs and runs of a Word document stand among all of its main part, in the order of the XML.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "document/containers/xml.h"
#include "document/document.h"

namespace xxgk::document {

class DocxPlaces {
 public:
  explicit DocxPlaces(const xmlNode* root);

  // A number for a paragraph or run, as Flow takes it; 0 for what is none.
  std::uint32_t source_of(const xmlNode* node) const;
  Origin origin_of(std::uint32_t source) const { return origins_[source - 1]; }

 private:
  std::vector<Origin> origins_;
  std::unordered_map<const xmlNode*, std::uint32_t> sources_;
};

}  // namespace xxgk::document
