#include "document/readers/docx.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "document/containers/xml.h"
#include "document/containers/zip.h"
#include "document/readers/docx_places.h"
#include "document/readers/numbering.h"
#include "document/readers/word_styles.h"
#include "document/render.h"
#include "text/utf.h"
#include "xxgk/limits.h"

namespace xxgk::document {
namespace {

using Name = std::string_view;

// Properties, notes, the code of fields, what was deleted, pronunciation: nothing that is read.
constexpr Name left_out[] = {
    "pPr",
    "rPr",
    "tblPr",
    "tblGrid",
    "tblPrEx",
    "trPr",
    "tcPr",
    "sectPr",
    "sdtPr",
    "sdtEndPr",
    "del",
    "moveFrom",
    "delText",
    "instrText",
    "delInstrText",
    "fldData",
    "rt",
    "rubyPr",
    "altChunk",
    "footnoteReference",
    "endnoteReference",
    "annotationRef",
    "footnoteRef",
    "endnoteRef",
};

bool is_left_out(const xmlNode* node) {
  return std::find(std::begin(left_out), std::end(left_out), local_name(node)) != std::end(left_out);
}

// A character of a symbol font, by its code: those that count or mark are told, others are an empty square.
std::u16string symbol(const xmlNode* node) {
  constexpr unsigned private_use = 0xF000;
  const std::string code = attribute(node, "char");
  unsigned value = 0;
  std::from_chars(code.data(), code.data() + code.size(), value, 16);
  if (value >= private_use) value -= private_use;
  const bool wingdings = attribute(node, "font") == "Wingdings";
  const auto nth = [&](Name::size_type first, std::u16string_view signs) -> char16_t {
    return value >= first && value < first + signs.size() ? signs[value - first] : u'\0';
  };
  if (wingdings && nth(0x81, u"①②③④⑤⑥⑦⑧⑨⑩") != u'\0') return {nth(0x81, u"①②③④⑤⑥⑦⑧⑨⑩")};
  if (wingdings && nth(0xFB, u"✗✓☒☑") != u'\0') return {nth(0xFB, u"✗✓☒☑")};
  if (!wingdings && value >= 0x20 && value < 0x7F) return {static_cast<char16_t>(value)};
  if (!wingdings && value >= 0xA0 && value < 0xD800) return {static_cast<char16_t>(value)};
  return u"□";
}

bool is_continued(const xmlNode* merge) {
  const std::string value = attribute(merge, "val");
  return merge != nullptr && (value.empty() || value == "continue");
}

class Walker {
 public:
  Walker(Numbering numbering, WordStyles styles, const DocxPlaces& places)
      : numbering_(std::move(numbering)), styles_(std::move(styles)), places_(places) {}

  std::vector<FlowBlock> walk(const xmlNode* body) {
    Flow flow;
    walk_children(body, flow);
    return flow.take();
  }

  bool too_many_cells() const { return cells_ > limits::kCells; }

 private:
  void walk_children(const xmlNode* parent, Flow& flow) {
    for (const xmlNode* node = parent->children; node != nullptr; node = node->next) walk_node(node, flow);
  }

  // Blocks and what stands in lines alike; elements that are not known are looked into.
  void walk_node(const xmlNode* node, Flow& flow) {
    const Name name = local_name(node);
    if (name.empty() || is_left_out(node)) return;
    if (name == "p") return read_paragraph(node, flow);
    if (name == "tbl") return read_rows(node, flow.table().rows);
    if (name == "r") return read_run(node, flow);
    if (name == "t") return add_run_text(text::to_utf16(text_content(node)), flow);
    if (name == "tab" || name == "ptab") return add_text(u"\t", flow);
    if (name == "br" || name == "cr") return flow.end_line();
    if (name == "noBreakHyphen") return add_text(u"-", flow);
    if (name == "sym") return add_text(symbol(node), flow);
    if (name == "fldChar") return read_field_mark(attribute(node, "fldCharType"));
    if (name == "drawing" || name == "pict" || name == "object") return find_text_boxes(node);
    if (name == "AlternateContent") return read_alternate(node, flow);
    walk_children(node, flow);
  }

  void read_alternate(const xmlNode* node, Flow& flow) {
    const xmlNode* choice = child(node, "Choice");
    if (choice == nullptr) choice = child(node, "Fallback");
    if (choice != nullptr) walk_children(choice, flow);
  }

  void add_text(const std::u16string& text, Flow& flow) {
    if (in_field_code()) return;
    if (!label_.empty()) flow.text(std::exchange(label_, {}));
    flow.text(text, run_, run_units_);
  }

  void add_run_text(const std::u16string& text, Flow& flow) {
    add_text(text, flow);
    run_units_ += static_cast<std::uint32_t>(text.size());
  }

  void read_paragraph(const xmlNode* node, Flow& flow) {
    const xmlNode* properties = child(node, "pPr");
    const std::string style = attribute(child(properties, "pStyle"), "val");
    const std::u16string label_around = std::exchange(label_, next_label(properties, style));
    const bool hidden_around = std::exchange(hidden_, styles_.hides(style));
    std::vector<FlowBlock> boxes_around = std::exchange(boxes_, {});

    walk_children(node, flow);

    // A deleted end of paragraph joins it with the next one.
    if (child(child(properties, "rPr"), "del") == nullptr) flow.end_line();
    flow.blocks().insert(flow.blocks().end(), std::make_move_iterator(boxes_.begin()),
                         std::make_move_iterator(boxes_.end()));
    label_ = label_around;
    hidden_ = hidden_around;
    boxes_ = std::move(boxes_around);
    while (in_field_code()) field_results_.pop_back();
  }

  // Given to the first text of the paragraph; an empty one shows none, but counts.
  std::u16string next_label(const xmlNode* properties, const std::string& style) {
    ListPlace place = list_place(properties);
    const ListPlace of_style = styles_.place_of(style);
    if (place.list < 0) place.list = of_style.list;
    if (place.level < 0) place.level = of_style.level;
    std::u16string label = numbering_.next(place.list, std::max(place.level, 0));
    constexpr std::u16string_view closing = u"、.．)）:：";
    if (!label.empty() && closing.find(label.back()) == closing.npos) label.push_back(u' ');
    return label;
  }

  void read_run(const xmlNode* node, Flow& flow) {
    const xmlNode* properties = child(node, "rPr");
    const bool by_style = hidden_ || styles_.hides(attribute(child(properties, "rStyle"), "val"));
    if (is_hidden(properties, by_style)) return;
    if (attribute(child(properties, "vertAlign"), "val") == "superscript") flow.superscript();
    const std::uint32_t run_around = std::exchange(run_, places_.source_of(node));
    const std::uint32_t units_around = std::exchange(run_units_, 0);
    walk_children(node, flow);
    run_ = run_around;
    run_units_ = units_around;
  }

  // A field is its code, a separator, and the result that Word shows.
  void read_field_mark(const std::string& kind) {
    if (kind == "begin") field_results_.push_back(false);
    if (kind == "separate" && !field_results_.empty()) field_results_.back() = true;
    if (kind == "end" && !field_results_.empty()) field_results_.pop_back();
  }

  bool in_field_code() const {
    return std::find(field_results_.begin(), field_results_.end(), false) != field_results_.end();
  }

  void find_text_boxes(const xmlNode* parent) {
    for (const xmlNode* node = parent->children; node != nullptr; node = node->next) {
      if (is(node, "AlternateContent")) {
        const xmlNode* choice =
            child(node, "Choice") != nullptr ? child(node, "Choice") : child(node, "Fallback");
        if (choice != nullptr) find_text_boxes(choice);
      } else if (is(node, "txbxContent")) {
        Flow flow;
        walk_children(node, flow);
        std::vector<FlowBlock> blocks = flow.take();
        boxes_.insert(boxes_.end(), std::make_move_iterator(blocks.begin()),
                      std::make_move_iterator(blocks.end()));
      } else {
        find_text_boxes(node);
      }
    }
  }

  void read_rows(const xmlNode* parent, std::vector<TableRow>& rows) {
    for (const xmlNode* node = parent->children; node != nullptr; node = node->next) {
      if (local_name(node).empty() || is_left_out(node)) continue;
      if (!is(node, "tr")) {
        read_rows(node, rows);
        continue;
      }
      const xmlNode* properties = child(node, "trPr");
      const bool gone = child(properties, "del") != nullptr || child(properties, "hidden") != nullptr;
      if (gone) continue;
      TableRow& row = rows.emplace_back();
      const int before = number_attribute(child(properties, "gridBefore"), "val", 0);
      if (before > 0) row.emplace_back().kind = TableCell::none;
      if (before > 0) row.back().column_span = static_cast<std::uint32_t>(before);
      read_cells(node, row);
    }
  }

  void read_cells(const xmlNode* parent, TableRow& row) {
    for (const xmlNode* node = parent->children; node != nullptr; node = node->next) {
      if (local_name(node).empty() || is_left_out(node)) continue;
      if (!is(node, "tc")) {
        read_cells(node, row);
        continue;
      }
      const xmlNode* properties = child(node, "tcPr");
      const auto span =
          static_cast<std::uint32_t>(std::max(number_attribute(child(properties, "gridSpan"), "val", 1), 1));
      if (child(properties, "cellDel") != nullptr) {
        continue;
      } else if (is_continued(child(properties, "hMerge")) && !row.empty()) {
        row.back().column_span += span;
      } else {
        TableCell& cell = row.emplace_back();
        cell.column_span = span;
        if (is_continued(child(properties, "vMerge"))) cell.kind = TableCell::continued;
        if (cell.kind == TableCell::cell) read_cell(node, cell);
      }
    }
  }

  void read_cell(const xmlNode* node, TableCell& cell) {
    ++cells_;
    Flow flow;
    walk_children(node, flow);
    cell.blocks = flow.take();
    cell.source = places_.source_of(child(node, "p"));
  }

  Numbering numbering_;
  WordStyles styles_;
  std::u16string label_;  // of the paragraph, until it has text
  bool hidden_ = false;   // by the paragraph's style
  std::vector<FlowBlock> boxes_;
  std::vector<bool> field_results_;  // of the fields around, from the outermost: whether the result has begun
  std::size_t cells_ = 0;
  const DocxPlaces& places_;
  std::uint32_t run_ = 0;        // the source that is read
  std::uint32_t run_units_ = 0;  // of its text, so far
};

// The main part is where the package says; in practice nearly always in the same place.
std::string main_part(Name bytes) {
  const Part relations = read_part(bytes, "_rels/.rels");
  const ParsedXml xml = parse_xml(relations.bytes);
  if (const xmlNode* list = root(xml.document)) {
    for (const xmlNode* node = list->children; node != nullptr; node = node->next) {
      constexpr Name kind = "/officeDocument";
      const std::string type = attribute(node, "Type");
      std::string target = attribute(node, "Target");
      if (type.size() < kind.size() || type.substr(type.size() - kind.size()) != kind) continue;
      if (!target.empty() && target.front() == '/') target.erase(0, 1);
      if (!target.empty()) return target;
    }
  }
  return "word/document.xml";
}

// Null where the document has no such part, or none that can be read.
Xml read_side_part(Name bytes, const std::string& folder, const char* name,
                   std::vector<std::string>& damaged) {
  const Part part = read_part(bytes, folder + name);
  if (part.failure == Failure::none && !part.present) return nullptr;
  ParsedXml xml = part.failure == Failure::none ? parse_xml(part.bytes) : ParsedXml{nullptr, part.failure};
  if (xml.failure != Failure::none) damaged.push_back(name);
  return std::move(xml.document);
}

}  // namespace

Rendered read_docx(std::string_view bytes) {
  const std::string path = main_part(bytes);
  const Part part = read_part(bytes, path);
  if (part.failure != Failure::none) return failed(part.failure);
  if (!part.present) return failed(Failure::not_word);
  const ParsedXml xml = parse_xml(part.bytes);
  if (xml.failure != Failure::none) return failed(xml.failure);
  const xmlNode* body = child(root(xml.document), "body");
  if (body == nullptr) return failed(Failure::not_word);

  const std::string folder = path.substr(0, path.rfind('/') + 1);
  std::vector<std::string> damaged;
  const Xml numbering = read_side_part(bytes, folder, "numbering.xml", damaged);
  const Xml styles = read_side_part(bytes, folder, "styles.xml", damaged);
  const DocxPlaces places(root(xml.document));
  Walker walker(Numbering(root(numbering)), WordStyles(root(styles)), places);
  const std::vector<FlowBlock> blocks = walker.walk(body);
  if (walker.too_many_cells()) return failed(Failure::too_many_cells);
  Rendered rendered = render(blocks, [&](std::uint32_t source) { return places.origin_of(source); });
  rendered.damaged_parts = std::move(damaged);
  return rendered;
}

}  // namespace xxgk::document
