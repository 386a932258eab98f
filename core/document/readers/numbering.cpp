#include "document/readers/numbering.h"

#include <algorithm>
#include <string_view>

#include "text/chinese_numeral.h"
#include "text/utf.h"

namespace xxgk::document {
namespace {

std::u16string decimal(int value) { return text::to_utf16(std::to_string(value)); }

std::u16string zero_padded(int value) { return (value < 10 ? u"0" : u"") + decimal(value); }

std::u16string full_width(int value) {
  std::u16string digits = decimal(value);
  for (char16_t& c : digits) c = static_cast<char16_t>(c - u'0' + u'０');
  return digits;
}

// A, B ... Z, AA, BB ...
std::u16string letters(int value, char16_t first) {
  if (value < 1) return decimal(value);
  constexpr int alphabet = 26;
  const auto count = static_cast<std::size_t>(std::min((value - 1) / alphabet + 1, 10));
  return std::u16string(count, static_cast<char16_t>(first + (value - 1) % alphabet));
}

std::u16string upper_letters(int value) { return letters(value, u'A'); }
std::u16string lower_letters(int value) { return letters(value, u'a'); }

std::u16string roman(int value, bool upper) {
  struct Step {
    int value;
    std::u16string_view upper, lower;
  };
  constexpr Step steps[] = {{1000, u"M", u"m"}, {900, u"CM", u"cm"}, {500, u"D", u"d"}, {400, u"CD", u"cd"},
                            {100, u"C", u"c"},  {90, u"XC", u"xc"},  {50, u"L", u"l"},  {40, u"XL", u"xl"},
                            {10, u"X", u"x"},   {9, u"IX", u"ix"},   {5, u"V", u"v"},   {4, u"IV", u"iv"},
                            {1, u"I", u"i"}};
  constexpr int limit = 4000;
  if (value < 1 || value >= limit) return decimal(value);
  std::u16string out;
  for (const Step& step : steps)
    for (; value >= step.value; value -= step.value) out += upper ? step.upper : step.lower;
  return out;
}

std::u16string upper_roman(int value) { return roman(value, true); }
std::u16string lower_roman(int value) { return roman(value, false); }

std::u16string chinese(int value) { return text::to_chinese_numeral(value); }

std::u16string chinese_digits(int value) {
  std::u16string digits = decimal(value);
  for (char16_t& c : digits) c = u"〇一二三四五六七八九"[c - u'0'];
  return digits;
}

std::u16string one_of(std::u16string_view signs, int value) {
  if (value < 1 || static_cast<std::size_t>(value) > signs.size()) return decimal(value);
  return std::u16string(1, signs[static_cast<std::size_t>(value - 1)]);
}

std::u16string circled(int value) { return one_of(u"①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", value); }
std::u16string in_brackets(int value) { return one_of(u"⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", value); }
std::u16string with_full_stop(int value) { return one_of(u"⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", value); }
std::u16string heavenly_stem(int value) { return one_of(u"甲乙丙丁戊己庚辛壬癸", value); }

struct Format {
  std::string_view name;  // of w:numFmt
  std::u16string (*write)(int);
};

constexpr Format formats[] = {
    {"decimalZero", zero_padded},
    {"upperLetter", upper_letters},
    {"lowerLetter", lower_letters},
    {"upperRoman", upper_roman},
    {"lowerRoman", lower_roman},
    {"decimalFullWidth", full_width},
    {"decimalFullWidth2", full_width},
    {"chineseCounting", chinese},
    {"chineseCountingThousand", chinese},
    {"taiwaneseCounting", chinese},
    {"taiwaneseCountingThousand", chinese},
    {"japaneseCounting", chinese},
    {"ideographDigital", chinese_digits},
    {"japaneseDigitalTenThousand", chinese_digits},
    {"taiwaneseDigital", chinese_digits},
    {"decimalEnclosedCircle", circled},
    {"decimalEnclosedCircleChinese", circled},
    {"decimalEnclosedParen", in_brackets},
    {"decimalEnclosedFullstop", with_full_stop},
    {"ideographTraditional", heavenly_stem},
};

std::u16string written(int value, std::string_view format) {
  for (const Format& known : formats)
    if (known.name == format) return known.write(value);
  return decimal(value);
}

bool is_on(const xmlNode* toggle) {
  const std::string value = attribute(toggle, "val");
  return toggle != nullptr && value != "0" && value != "false" && value != "off";
}

}  // namespace

Numbering::Numbering(const xmlNode* root) {
  if (root == nullptr) return;
  for (const xmlNode* node = root->children; node != nullptr; node = node->next) {
    if (is(node, "abstractNum")) read_definition(node);
    if (is(node, "num")) read_list(node);
  }
}

void Numbering::read_level(const xmlNode* node, Level& level) {
  level.start = number_attribute(child(node, "start"), "val", 1);
  level.restarts = number_attribute(child(node, "lvlRestart"), "val", -1) != 0;
  level.decimal_only = is_on(child(node, "isLgl"));
  level.text = text::to_utf16(attribute(child(node, "lvlText"), "val"));
  if (const std::string format = attribute(child(node, "numFmt"), "val"); !format.empty())
    level.format = format;
}

void Numbering::read_definition(const xmlNode* node) {
  Definition definition;
  definition.style_link = attribute(child(node, "styleLink"), "val");
  definition.defined_by = attribute(child(node, "numStyleLink"), "val");
  for (const xmlNode* entry = node->children; entry != nullptr; entry = entry->next) {
    const int level = number_attribute(entry, "ilvl", -1);
    if (is(entry, "lvl") && level >= 0 && level < levels)
      read_level(entry, definition.levels[static_cast<std::size_t>(level)]);
  }
  definitions_[number_attribute(node, "abstractNumId", -1)] = std::move(definition);
}

void Numbering::read_list(const xmlNode* node) {
  List list;
  list.definition = number_attribute(child(node, "abstractNumId"), "val", -1);
  for (const xmlNode* entry = node->children; entry != nullptr; entry = entry->next) {
    const int level = number_attribute(entry, "ilvl", -1);
    if (!is(entry, "lvlOverride") || level < 0 || level >= levels) continue;
    if (const xmlNode* start = child(entry, "startOverride"))
      list.start[level] = number_attribute(start, "val", 1);
    if (const xmlNode* replaced = child(entry, "lvl")) read_level(replaced, list.replaced[level]);
  }
  lists_[number_attribute(node, "numId", -1)] = std::move(list);
}

const Numbering::Definition* Numbering::definition_of(int id) const {
  const auto found = definitions_.find(id);
  if (found == definitions_.end()) return nullptr;
  const std::string& style = found->second.defined_by;
  if (style.empty()) return &found->second;
  const auto linked = std::find_if(definitions_.begin(), definitions_.end(),
                                   [&](const auto& entry) { return entry.second.style_link == style; });
  return linked == definitions_.end() ? nullptr : &linked->second;
}

std::u16string Numbering::next(int number, int level) {
  const auto found = lists_.find(number);
  if (found == lists_.end() || level < 0 || level >= levels) return {};
  List& list = found->second;
  const Definition* definition = definition_of(list.definition);
  if (definition == nullptr) return {};

  std::array<Counter, levels>& counters = counters_[list.definition];
  if (!list.begun)
    for (const auto& [at, start] : list.start) counters[static_cast<std::size_t>(at)] = {0, false, start};
  list.begun = true;

  for (int at = 0; at < levels; ++at) {
    Counter& counter = counters[static_cast<std::size_t>(at)];
    const Level& form = definition->levels[static_cast<std::size_t>(at)];
    if (at > level) {
      if (form.restarts) counter.begun = false;
    } else if (!counter.begun) {
      const auto replaced = list.replaced.find(at);
      const int start = replaced == list.replaced.end() ? form.start : replaced->second.start;
      counter = {counter.start_override >= 0 ? counter.start_override : start, true, -1};
    } else if (at == level && counter.value < 1'000'000) {
      ++counter.value;
    }
  }
  return label(list, *definition, level, counters);
}

std::u16string Numbering::label(const List& list, const Definition& definition, int level,
                                const std::array<Counter, levels>& counters) const {
  const auto form_of = [&](int at) -> const Level& {
    const auto replaced = list.replaced.find(at);
    return replaced == list.replaced.end() ? definition.levels[static_cast<std::size_t>(at)]
                                           : replaced->second;
  };
  const Level& form = form_of(level);
  if (form.format == "bullet") return {};

  std::u16string out;
  for (std::size_t at = 0; at < form.text.size(); ++at) {
    const bool place = form.text[at] == u'%' && at + 1 < form.text.size() && form.text[at + 1] >= u'1' &&
                       form.text[at + 1] <= u'9';
    if (!place) {
      out.push_back(form.text[at]);
      continue;
    }
    const int counted = form.text[++at] - u'1';
    const std::string_view format = form_of(counted).format;
    if (format != "none")
      out +=
          written(counters[static_cast<std::size_t>(counted)].value, form.decimal_only ? "decimal" : format);
  }
  return out;
}

}  // namespace xxgk::document
