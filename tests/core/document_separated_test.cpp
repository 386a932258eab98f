#include "document/readers/separated.h"

#include <catch2/catch.hpp>

#include "document/spans.h"
#include "text/lines.h"
#include "text/utf.h"

using namespace xxgk;
using namespace xxgk::document;

namespace {

char separator_of(const std::string& utf8) {
  const std::u16string text = text::to_utf16(utf8);
  return static_cast<char>(find_separator(text, text::Lines(text).spans()));
}

std::string fields_of(const std::string& utf8) {
  const std::u16string text = text::to_utf16(utf8);
  std::string fields;
  for (const Span& field : split_separated(text, {0, static_cast<std::uint32_t>(text.size())}, u','))
    fields += "[" + text::to_utf8(cut(text, field)) + "]";
  return fields;
}

std::size_t rows_of(const std::string& utf8) {
  const std::u16string text = text::to_utf16(utf8);
  return join_quoted(text, text::Lines(text).spans(), u'\t').size();
}

}  // namespace

TEST_CASE("what parts the cells is learned from rows of labels and values", "[document]") {
  const auto four = [](const std::string& line) { return line + "\n" + line + "\n" + line + "\n" + line; };
  CHECK(separator_of(four("规章,1,2,3")) == ',');
  CHECK(separator_of(four("规章;1;2;")) == ';');
  CHECK(separator_of(four("规章,,,,")) == ',');
  CHECK(separator_of("规章,1,2,3\n规章,1,2,3") == 0);
  CHECK(separator_of(four("收到申请,共12件,其中3件不予公开,9件予以公开")) == 0);
  CHECK(separator_of(four("总计\t1,234,567")) == 0);
  CHECK(separator_of("") == 0);
}

TEST_CASE("rows are parted, sentences are not", "[document]") {
  CHECK(fields_of("规章, 1,,3") == "[规章][1][][3]");
  CHECK(fields_of("\"甲, 乙\",\"12\",\"\"") == "[甲, 乙][12][]");
  CHECK(fields_of("本年制发件数,现行有效件数") == "[本年制发件数][现行有效件数]");
  CHECK(fields_of("收到12,不予公开3件的申请") == "[收到12][不予公开3件的申请]");
  CHECK(fields_of("共,12,其中予以公开,3") == "[共,12,其中予以公开,3]");
  CHECK(fields_of("\"甲,1,2") == "[甲,1,2]");
  CHECK(fields_of("") == "[]");
}

TEST_CASE("a line end between quotation marks belongs to its cell", "[document]") {
  CHECK(rows_of("\"甲\n乙\"\t1\n丙\t2") == 2);
  CHECK(rows_of("1\t\"甲\n乙\n丙\"\n丁") == 2);
  CHECK(rows_of("1\t\"甲 \"\"乙\"\"\n丙\"\n丁") == 2);
  // Quoted words of a sentence, a lone mark, a cell longer than any.
  CHECK(rows_of("\"互联网+\"政务\n\"甲\n乙\"\n丙") == 4);
  CHECK(rows_of("1\t\"甲\n乙\n丙") == 3);
  CHECK(rows_of("1\t\"" + std::string(400, 'a') + "\n乙\"\n丙") == 3);
  CHECK(rows_of("") == 1);
}
