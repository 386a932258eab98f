#include "support/layouts.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

#include "support/layouts_markup.h"
#include "support/layouts_pdf.h"
#include "support/layouts_text.h"
#include "text/utf.h"

namespace xxgk::testing {
namespace {

Layout of_text(std::string name, bool keeps_numbers, bool keeps_blanks,
               std::vector<Chunk> (*render)(const Generated&)) {
  return {std::move(name), keeps_numbers, keeps_blanks,
          [render](const Generated& report) { return as_text(render(report)); }};
}

std::vector<Layout> all_layouts() {
  return {
      of_text("tabs_bare", true, true, tabs_bare),
      of_text("tabs_grid", true, true, tabs_grid),
      of_text("tabs_quoted", true, true, tabs_quoted),
      of_text("commas", true, true, commas),
      of_text("tabs_in_reply", true, true, tabs_in_reply),
      of_text("cell_lines_tabbed", true, true, cell_lines_tabbed),
      of_text("cell_lines_bare", true, false, cell_lines_bare),
      of_text("cell_paragraphs", true, true, cell_paragraphs),
      of_text("pipes_trailing", true, true, pipes_trailing),
      of_text("pipes_markdown", true, true, pipes_markdown),
      of_text("pipes_padded", true, false, pipes_padded),
      of_text("pipes_cell_lines", true, true, pipes_cell_lines),
      of_text("pipes_between_lines", true, false, pipes_between_lines),
      of_text("traditional_with_glosses", true, true, traditional_with_glosses),
      of_text("wide_digits", true, true, wide_digits),
      of_text("pdf_layout", true, false, pdf_layout),
      of_text("pdf_raw", true, false, pdf_raw),
      {"html_page", true, true, html_page},
      {"html_page_gb18030", true, true, html_page_gb18030},
      {"html_word", true, true, html_word},
      {"docx", true, true, docx},
      of_text("pdf_columns", false, false, pdf_columns),
      of_text("without_repeated_lines", false, false, without_repeated_lines),
  };
}

}  // namespace

std::u16string joined(const std::vector<Chunk>& chunks) {
  std::u16string text;
  for (const Chunk& chunk : chunks) text += chunk.text;
  return text;
}

Rendering as_text(std::vector<Chunk> chunks) {
  std::string bytes = text::to_utf8(joined(chunks));
  return {InputKind::text, std::move(bytes), std::move(chunks)};
}

const std::vector<Layout>& layouts() {
  static const std::vector<Layout> all = all_layouts();
  return all;
}

const Layout& layout(std::string_view name) {
  for (const Layout& one : layouts()) {
    if (one.name == name) return one;
  }
  std::fprintf(stderr, "no layout %s\n", std::string(name).c_str());
  std::abort();
}

}  // namespace xxgk::testing
