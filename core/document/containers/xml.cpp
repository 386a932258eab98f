#include "document/containers/xml.h"

#include <libxml/parser.h>

#include <charconv>

#include "document/markup.h"
#include "xxgk/limits.h"

namespace xxgk::document {
namespace {

struct FreeContext {
  void operator()(xmlParserCtxt* context) const { xmlFreeParserCtxt(context); }
};

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : std::string_view(reinterpret_cast<const char*>(text));
}

const xmlAttr* find_attribute(const xmlNode* node, std::string_view name) {
  if (node == nullptr || node->type != XML_ELEMENT_NODE) return nullptr;
  for (const xmlAttr* entry = node->properties; entry != nullptr; entry = entry->next)
    if (view(entry->name) == name) return entry;
  return nullptr;
}

std::string joined(const xmlNode* first) {
  std::string text;
  for (const xmlNode* part = first; part != nullptr; part = part->next)
    if (part->type == XML_TEXT_NODE || part->type == XML_CDATA_SECTION_NODE) text += view(part->content);
  return text;
}

}  // namespace

ParsedXml parse_xml(std::string_view bytes) {
  // Office documents have no document type, and without one there are no entities to expand.
  if (bytes.find("<!DOCTYPE") != bytes.npos) return {nullptr, Failure::damaged};
  const Failure failure = markup_failure(bytes);
  if (failure != Failure::none) return {nullptr, failure};
  xmlInitParser();
  const std::unique_ptr<xmlParserCtxt, FreeContext> context(xmlNewParserCtxt());
  if (!context) return {nullptr, Failure::too_large};
  constexpr int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
  Xml document(xmlCtxtReadMemory(context.get(), bytes.data(), static_cast<int>(bytes.size()), nullptr,
                                 nullptr, options));
  // The elements it was in when it gave up.
  if (static_cast<std::size_t>(context->nodeNr) >= limits::kNesting) return {nullptr, Failure::too_deep};
  if (document == nullptr || document->intSubset != nullptr) return {nullptr, Failure::damaged};
  return {std::move(document), Failure::none};
}

const xmlNode* root(const Xml& document) {
  return document == nullptr ? nullptr : xmlDocGetRootElement(document.get());
}

std::string_view local_name(const xmlNode* node) {
  return node->type == XML_ELEMENT_NODE ? view(node->name) : std::string_view();
}

bool is(const xmlNode* node, std::string_view name) { return local_name(node) == name; }

const xmlNode* child(const xmlNode* parent, std::string_view name) {
  if (parent == nullptr) return nullptr;
  for (const xmlNode* node = parent->children; node != nullptr; node = node->next)
    if (is(node, name)) return node;
  return nullptr;
}

bool has_attribute(const xmlNode* node, std::string_view name) {
  return find_attribute(node, name) != nullptr;
}

std::string attribute(const xmlNode* node, std::string_view name) {
  const xmlAttr* entry = find_attribute(node, name);
  return entry == nullptr ? std::string() : joined(entry->children);
}

int number_attribute(const xmlNode* node, std::string_view name, int otherwise) {
  const std::string text = attribute(node, name);
  int value = otherwise;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() && !text.empty() ? value : otherwise;
}

std::string text_content(const xmlNode* node) { return joined(node->children); }

}  // namespace xxgk::document
