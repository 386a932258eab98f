#include "document/spans.h"

#include "text/characters.h"

namespace xxgk::document {

using std::u16string_view;

u16string_view cut(u16string_view text, Span span) { return text.substr(span.begin, span.end - span.begin); }

Span trim(u16string_view text, Span span) {
  while (span.begin < span.end && text::is_blank(text[span.begin])) ++span.begin;
  while (span.end > span.begin && text::is_blank(text[span.end - 1])) --span.end;
  return span;
}

bool empty(Span span) { return span.begin == span.end; }

}  // namespace xxgk::document
