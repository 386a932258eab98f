// Reading XML parts of a document: a tree without entities, external files or a document type, looked at by
// local names (the two families of namespaces of Office documents use the same ones). The functions that look
// at nodes serve libxml2's trees of HTML as well.
#pragma once

#include <libxml/tree.h>

#include <memory>
#include <string>
#include <string_view>

#include "document/failure.h"

namespace xxgk::document {

struct FreeXml {
  void operator()(xmlDoc* document) const { xmlFreeDoc(document); }
};
using Xml = std::unique_ptr<xmlDoc, FreeXml>;

struct ParsedXml {
  Xml document;  // null unless `failure` is none
  Failure failure = Failure::none;
};
// damaged: not well formed, or with a document type.
ParsedXml parse_xml(std::string_view bytes);

const xmlNode* root(const Xml& document);  // may be null, as `document`

bool is(const xmlNode* node, std::string_view name);                 // an element of that local name
std::string_view local_name(const xmlNode* node);                    // empty for what is no element
const xmlNode* child(const xmlNode* parent, std::string_view name);  // the first; null-safe
bool has_attribute(const xmlNode* node, std::string_view name);
std::string attribute(const xmlNode* node, std::string_view name);
int number_attribute(const xmlNode* node, std::string_view name, int otherwise);  // null-safe
std::string text_content(const xmlNode* node);                                    // of its own text nodes

}  // namespace xxgk::document
