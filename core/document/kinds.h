// The kinds of files that come, in one table: how each is known by its content, how it is called, what reads it.
//
//     const Kind& kind = kind_of(bytes);
//     if (kind.read == nullptr) ...   // known, but not read: rule I-11 tells what to do instead, by kind.name
//
// A name is never trusted: a ".doc" may be a web page. HTML is known by its tags, in every encoding; what is of
// no other kind is text. A container that cannot be opened is taken for the document that it should be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "xxgk/xxgk.h"

namespace xxgk::document {

// A file as its reader takes it.
struct Reading {
  Rendered rendered;
  std::string encoding;  // of what is characters
  bool is_text = true;   // false: bytes of no known kind
};

struct Kind {
  std::string_view name;        // "docx", "pdf"
  std::string_view extensions;  // of files that are of this kind, mostly: ".docx .docm"
  InputKind input = InputKind::text;
  Reading (*read)(std::string_view bytes, std::string_view encoding) = nullptr;
};

// Those that are read first, then the others.
const std::vector<Kind>& kinds();

const Kind& kind_of(std::string_view bytes);
const Kind& kind_of(InputKind input);  // that a caller named; the first is `text`

// By the end of its name, in lower case; null for none.
const Kind* kind_of_extension(std::string_view extension);

}  // namespace xxgk::document
