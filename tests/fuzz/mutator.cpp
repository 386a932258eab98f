// Changes inputs in ways that reports change: fields, lines, labels, numbers and tags rather than bytes, which
// mostly break characters. Every third time libFuzzer's own changes are taken.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "form/form.h"
#include "text/utf.h"

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace {

using namespace xxgk;
using View = std::string_view;

constexpr View numbers[] = {
    "0",
    "1",
    "00",
    "-1",
    "+3",
    "减4",
    "１２",
    "1,234",
    "12,34",
    "0.5",
    "1.0000000001",
    "25.1万元",
    "251000元",
    "12件",
    "十二",
    "一百零三",
    "二三",
    "22（其中修订16件）",
    "? 0",
    "/",
    "—",
    "-",
    "无",
    "1 2",
    "1.",
    "（2）",
    "999999999999999",
    "1000000000000000",
    "99999999999999999999",
    "0.000000001",
    "-999999999999999",
    "2021年",
    "2019",
    "1e9",
    "٣",
    "亿",
    "9999999999亿元",
    "0.00001元",
    "100%",
    "12|3",
};

constexpr View marks[] = {
    "\n",
    "\r\n",
    "\r",
    "\t",
    " ",
    "  ",
    "        ",
    "|",
    "||",
    " | ",
    "｜",
    "\xE3\x80\x80",
    "\xC2\xA0",
    "\xE2\x80\x8B",
    "\xEF\xBB\xBF",
    "\xE2\x80\xA8",
    "\f",
    "\v",
    "\x01",
    "\xF0\xA0\x80\x80",
    "\xF0\x9F\x98\x80",
    "\xEF\xBF\xBD",
    "\xCC\x81",
    "(",
    ")",
    "（",
    "）",
    "\"",
    "\\",
    "---|---|---\n",
    "\n- 3 -\n",
    "(ㄅㄧㄢˋ)",
    "\xF0\xA0\x80\x80"
    "1",
    "1\xF0\xA0\x80\x80",
    "、",
    "一、",
    "（三）",
    "8.",
    "：",
    "。",
};

constexpr View tags[] = {
    "<table>",
    "</table>",
    "<tr>",
    "</tr>",
    "<td>",
    "</td>",
    "<td rowspan=3>",
    "<td colspan=\"7\">",
    "<br>",
    "<p>",
    "</p>",
    "<div>",
    "<span>",
    "</span>",
    "<sup>1</sup>",
    "<td hidden>",
    "<pre>",
    "<!--",
    "-->",
    "<ruby><rt>a</rt>",
    "&nbsp;",
    "&#20908;",
    "&#xD800;",
    "&lt;",
    "<input value=3>",
    "<meta charset=gb2312>",
    "<script>",
    "<![if x]>",
    "<w:p>",
    "</w:p>",
    "<w:r>",
    "</w:r>",
    "<w:t>",
    "</w:t>",
    "<w:tbl>",
    "</w:tbl>",
    "<w:tr>",
    "</w:tr>",
    "<w:tc>",
    "</w:tc>",
    "<w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>",
    "<w:tcPr><w:vMerge/></w:tcPr>",
    "<w:br/>",
    "<w:tab/>",
    "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>",
    "<w:del>",
    "</w:del>",
    "<w:sym w:font=\"Wingdings\" w:char=\"F081\"/>",
    "<w:pict><w:txbxContent>",
    "</w:txbxContent></w:pict>",
    "<w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>",
    "<w:vanish/>",
    "<w:fldChar w:fldCharType=\"begin\"/>",
};

const std::vector<std::string>& labels() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> found;
    const auto add = [&](const form::Label& label) {
      found.push_back(text::to_utf8(label.official));
      for (const std::u16string_view variant : label.variants) found.push_back(text::to_utf8(variant));
    };
    for (const TableId id : {TableId::disclosure, TableId::applications, TableId::disputes}) {
      for (const form::Form& form : form::official_forms()) {
        const form::TableForm& table = form[id];
        for (const form::Label& label : table.headers) add(label);
        for (const form::Group& group : table.groups) add(group.label);
        for (const form::RowForm& row : table.rows) {
          add(row.label);
          for (const form::Column& column : row.columns) add(column.header);
        }
      }
    }
    for (const form::SectionHeading& heading : form::section_headings()) add(heading.title);
    return found;
  }();
  return all;
}

struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};

class Mutation {
 public:
  Mutation(std::string text, unsigned seed) : text_(std::move(text)), random_(seed) {}

  std::string run() {
    for (int steps = 1 + below(3); steps > 0; --steps) step();
    return std::move(text_);
  }

 private:
  int below(std::size_t limit) { return limit == 0 ? 0 : static_cast<int>(random_() % limit); }

  template <class List> auto one_of(const List& list) {
    return *(std::begin(list) +
             below(static_cast<std::size_t>(std::distance(std::begin(list), std::end(list)))));
  }

  std::size_t place() { return static_cast<std::size_t>(below(text_.size() + 1)); }

  // The stretch between two of the separators around a random place.
  Part part(View separators) {
    const std::size_t at = place();
    const std::size_t before = at == 0 ? View::npos : text_.find_last_of(separators, at - 1);
    const std::size_t after = text_.find_first_of(separators, at);
    return {before == View::npos ? 0 : before + 1, std::min(after, text_.size())};
  }

  Part lines() {
    Part lines = part("\n");
    for (int more = below(4); more > 0 && lines.end < text_.size(); --more)
      lines.end = std::min(text_.find('\n', lines.end + 1), text_.size());
    lines.end = std::min(lines.end + 1, text_.size());
    return lines;
  }

  Part any_part() { return below(2) == 0 ? lines() : part("\n\t|<> "); }

  // Never between the bytes of one character.
  void insert(std::size_t at, View what) {
    while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0) == 0x80) ++at;
    text_.insert(at, what);
  }

  std::string characters(Part part) const { return text_.substr(part.begin, part.end - part.begin); }
  void replace(Part part, View by) { text_.replace(part.begin, part.end - part.begin, by); }

  Part number() {
    constexpr View digits = "0123456789";
    std::size_t begin = text_.find_first_of(digits, place());
    if (begin == View::npos) begin = std::min(text_.find_first_of(digits), text_.size());
    return {begin, std::min(text_.find_first_not_of(digits, begin), text_.size())};
  }

  void replace_separators() {
    const Part where = lines();
    const char from = one_of(View("\t|\n "));
    const View to = one_of(marks);
    std::string out;
    for (const char c : characters(where)) c == from ? out.append(to) : out.append(1, c);
    replace(where, out);
  }

  void step() {
    switch (below(12)) {
    case 0: return replace(any_part(), "");
    case 1: return insert(place(), characters(any_part()));
    case 2: {
      const Part from = any_part();
      const std::string moved = characters(from);
      replace(from, "");
      return insert(part("\n").begin, moved);
    }
    case 3:
    case 4: return replace(number(), one_of(numbers));
    case 5: return insert(part("\n\t|<> ").begin, one_of(labels()));
    case 6: return replace(part("\n\t|<> "), one_of(labels()));
    case 7: return insert(place(), one_of(marks));
    case 8: return insert(number().end, one_of(marks));
    case 9: return insert(part("<>").begin, one_of(tags));
    case 10: return replace_separators();
    default: return replace(part("\n\t|<> "), one_of(numbers));
    }
  }

  std::string text_;
  std::minstd_rand random_;
};

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size,
                                               unsigned seed) {
  const bool container = size > 0 && data[0] == 'd';
  if (size < 2 || seed % 3 == 0 || container) return LLVMFuzzerMutate(data, size, max_size);
  const char letter = static_cast<char>(data[0]);
  const std::string rest(reinterpret_cast<const char*>(data) + 1, size - 1);
  std::string changed = letter + Mutation(rest, seed / 3 + 1).run();
  changed.resize(std::min(changed.size(), max_size));
  std::memcpy(data, changed.data(), changed.size());
  return changed.size();
}
