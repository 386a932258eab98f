#include "document/readers/html.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <memory>
#include <string>

#include "document/containers/xml.h"
#include "document/markup.h"
#include "document/render.h"
#include "document/spans.h"
#include "text/lines.h"
#include "text/utf.h"
#include "xxgk/limits.h"

namespace xxgk::document {
namespace {

using Name = std::string_view;

constexpr Name left_out[] = {
    "area", "aside",  "audio",  "button", "canvas",   "datalist", "del",    "embed",  "footer",   "frameset",
    "head", "iframe", "map",    "nav",    "noframes", "noscript", "object", "option", "optgroup", "rp",
    "rt",   "script", "select", "style",  "svg",      "template", "title",  "video",
};

constexpr Name blocks[] = {
    "address", "article", "blockquote", "body", "caption",  "center",     "dd",      "details", "dialog",
    "dir",     "div",     "dl",         "dt",   "fieldset", "figcaption", "figure",  "form",    "h1",
    "h2",      "h3",      "h4",         "h5",   "h6",       "header",     "hgroup",  "hr",      "html",
    "legend",  "li",      "main",       "menu", "ol",       "p",          "section", "summary", "ul",
};

constexpr Name chrome_roles[] = {"navigation", "contentinfo", "search", "menu", "menubar", "complementary"};

template <std::size_t count> bool is_one_of(const Name (&names)[count], Name name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

bool is_cell(const xmlNode* node) { return is(node, "td") || is(node, "th"); }

std::string lower_without_blanks(std::string text) {
  text.erase(
      std::remove_if(text.begin(), text.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }),
      text.end());
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return text;
}

std::string style_of(const xmlNode* node) { return lower_without_blanks(attribute(node, "style")); }

bool is_hidden(const xmlNode* node) {
  if (node->properties == nullptr) return false;
  if (has_attribute(node, "hidden")) return true;
  const std::string style = style_of(node);
  constexpr Name hiding[] = {"display:none", "visibility:hidden", "mso-hide:all"};
  return std::any_of(std::begin(hiding), std::end(hiding),
                     [&](Name rule) { return style.find(rule) != std::string::npos; });
}

bool holds_heading(const xmlNode* node) {
  for (const xmlNode* child = node->children; child != nullptr; child = child->next)
    if (is(child, "h1") || holds_heading(child)) return true;
  return false;
}

bool is_left_out(const xmlNode* node) {
  if (is_one_of(left_out, local_name(node)) || is_hidden(node)) return true;
  const std::string role = attribute(node, "role");
  if (is_one_of(chrome_roles, role)) return true;
  // A page's header, not an article's.
  return (local_name(node) == "header" || role == "banner") && !holds_heading(node);
}

bool is_block(const xmlNode* node) {
  return is_one_of(blocks, local_name(node)) || style_of(node).find("display:block") != std::string::npos;
}

constexpr std::uint32_t to_the_last = 0xFFFF;  // row: rowspan="0"

std::uint32_t span_of(const xmlNode* cell, Name name, std::uint32_t of_zero) {
  const int span = number_attribute(cell, name, 1);
  return span == 0 ? of_zero : static_cast<std::uint32_t>(std::clamp(span, 1, 1000));
}

Name characters_of(const xmlNode* text) {
  return text->content == nullptr ? Name() : Name(reinterpret_cast<const char*>(text->content));
}

class Walker {
 public:
  std::vector<FlowBlock> walk(const xmlNode* root) {
    Flow flow;
    walk_children(root, flow);
    return flow.take();
  }

  bool too_many_cells() const { return cells_ > limits::kCells; }

 private:
  void walk_children(const xmlNode* parent, Flow& flow) {
    for (const xmlNode* child = parent->children; child != nullptr; child = child->next)
      walk_node(child, flow);
  }

  void walk_node(const xmlNode* node, Flow& flow) {
    if (node->type == XML_TEXT_NODE) return add_text(characters_of(node), flow);
    if (local_name(node).empty() || is_left_out(node)) return;
    const Name name = local_name(node);
    if (name == "br") return flow.end_line();
    if (name == "table") return read_rows(node, flow.table().rows);
    if (name == "tr" || is_cell(node)) return read_stray_row(node, flow);
    if (name == "input" || name == "textarea") return read_field(node, flow);
    if (name == "pre") return read_preformatted(node, flow);
    if (name == "sup") flow.superscript();
    const bool block = is_block(node);
    if (block) flow.end_line();
    walk_children(node, flow);
    if (block) flow.end_line();
  }

  // A line of source is no line of text, and a tab in it is a blank.
  void add_text(Name utf8, Flow& flow) {
    std::u16string text = text::to_utf16(utf8);
    if (preformatted_) return add_lines(text, flow);
    std::replace(text.begin(), text.end(), u'\t', u' ');
    flow.text(text);
  }

  static void add_lines(std::u16string_view text, Flow& flow) {
    const text::Lines lines(text);
    for (const Span& line : lines.spans()) {
      if (&line != &lines.spans().front()) flow.end_line();
      flow.text(cut(text, line));
    }
  }

  void read_preformatted(const xmlNode* node, Flow& flow) {
    flow.end_line();
    preformatted_ = true;
    walk_children(node, flow);
    preformatted_ = false;
    flow.end_line();
  }

  // A figure in a table may stand in a text field.
  void read_field(const xmlNode* node, Flow& flow) {
    if (cell_depth_ == 0) return;
    const std::string type = lower_without_blanks(attribute(node, "type"));
    if (local_name(node) == "textarea")
      walk_children(node, flow);
    else if (type.empty() || type == "text" || type == "number")
      add_text(attribute(node, "value"), flow);
  }

  // Everything below a table that is no row or cell only wraps them (tbody, form), or is a caption.
  void read_rows(const xmlNode* parent, std::vector<TableRow>& rows) {
    bool in_row = false;  // of cells without <tr>
    for (const xmlNode* child = parent->children; child != nullptr; child = child->next) {
      if (local_name(child).empty() || is_left_out(child)) {
        if (child->type == XML_TEXT_NODE) read_stray_text(child, rows, in_row);
        continue;
      }
      if (is_cell(child)) {
        if (!in_row) rows.emplace_back();
        read_cell(child, rows.back());
        in_row = true;
        continue;
      }
      in_row = false;
      if (is(child, "tr"))
        read_cells(child, rows.emplace_back());
      else if (is(child, "caption"))
        read_cell(child, rows.emplace_back());
      else if (is(child, "table"))
        rows.emplace_back().emplace_back().blocks.push_back(nested_table(child));
      else
        read_rows(child, rows);
    }
  }

  void read_stray_text(const xmlNode* node, std::vector<TableRow>& rows, bool& in_row) {
    Flow flow;
    add_text(characters_of(node), flow);
    if (flow.line_is_empty()) return;
    rows.emplace_back().emplace_back().blocks = flow.take();
    in_row = false;
  }

  FlowBlock nested_table(const xmlNode* node) {
    FlowBlock block;
    block.is_table = true;
    read_rows(node, block.rows);
    return block;
  }

  void read_cells(const xmlNode* parent, TableRow& row) {
    for (const xmlNode* child = parent->children; child != nullptr; child = child->next) {
      if (local_name(child).empty() || is_left_out(child)) continue;
      if (is_cell(child))
        read_cell(child, row);
      else
        read_cells(child, row);
    }
  }

  void read_cell(const xmlNode* node, TableRow& row) {
    ++cells_;
    ++cell_depth_;
    Flow flow;
    walk_children(node, flow);
    TableCell& cell = row.emplace_back();
    cell.blocks = flow.take();
    cell.column_span = span_of(node, "colspan", 1);
    cell.row_span = span_of(node, "rowspan", to_the_last);
    --cell_depth_;
  }

  // Rows cut out of their table: pasted or saved in part.
  void read_stray_row(const xmlNode* node, Flow& flow) {
    const bool goes_on = flow.line_is_empty() && !flow.blocks().empty() && flow.blocks().back().is_table;
    std::vector<TableRow>& rows = goes_on ? flow.blocks().back().rows : flow.table().rows;
    if (is_cell(node)) {
      if (rows.empty()) rows.emplace_back();
      read_cell(node, rows.back());
    } else {
      read_cells(node, rows.emplace_back());
    }
  }

  std::size_t cells_ = 0;
  int cell_depth_ = 0;
  bool preformatted_ = false;
};

// The Windows clipboard puts lines of offsets before the markup: Version:0.9 StartHTML:0000000105 ...
Name without_clipboard_header(Name html) {
  constexpr Name beginning = "Version:";
  const std::size_t markup = html.find('<');
  if (html.substr(0, beginning.size()) != beginning || markup == html.npos) return html;
  return html.substr(0, markup).find("StartHTML:") == html.npos ? html : html.substr(markup);
}

// Word's <![if !vml]> and <![endif]>, which libxml2 takes for text.
std::string without_conditions(Name html) {
  std::string out;
  constexpr Name conditions[] = {"<![if", "<![endif"};
  constexpr std::size_t longest = 200;
  for (std::size_t at = html.find("<!["); at != Name::npos; at = html.find("<![")) {
    const Name rest = html.substr(at);
    const bool condition = std::any_of(std::begin(conditions), std::end(conditions),
                                       [&](Name word) { return rest.substr(0, word.size()) == word; });
    const std::size_t end = condition ? rest.substr(0, longest).find('>') : Name::npos;
    out.append(html.substr(0, at));
    if (end == Name::npos) out.append("<![");
    html.remove_prefix(end == Name::npos ? at + 3 : at + end + 1);
  }
  return out.append(html);
}

struct FreeContext {
  void operator()(xmlParserCtxt* context) const { htmlFreeParserCtxt(context); }
};

}  // namespace

Rendered read_html(std::u16string_view source) {
  std::u16string without_zeros(source);
  std::replace(without_zeros.begin(), without_zeros.end(), u'\0', u' ');
  const std::string html = without_conditions(without_clipboard_header(text::to_utf8(without_zeros)));
  if (html.empty()) return {};
  const Failure failure = markup_failure(html);
  if (failure != Failure::none) return failed(failure);

  xmlInitParser();
  const std::unique_ptr<xmlParserCtxt, FreeContext> context(htmlNewParserCtxt());
  if (!context) return failed(Failure::too_large);
  constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET |
                          HTML_PARSE_IGNORE_ENC;
  const Xml document(htmlCtxtReadMemory(context.get(), html.data(), static_cast<int>(html.size()), nullptr,
                                        "UTF-8", options));
  // libxml2 stops, and keeps what it has, where one of its own limits is passed.
  if (context->disableSAX != 0)
    return failed(context->errNo == XML_ERR_INTERNAL_ERROR ? Failure::too_deep : Failure::too_large);
  if (!document) return {};

  Walker walker;
  const std::vector<FlowBlock> found = walker.walk(reinterpret_cast<const xmlNode*>(document.get()));
  if (walker.too_many_cells()) return failed(Failure::too_many_cells);
  return render(found);
}

}  // namespace xxgk::document
