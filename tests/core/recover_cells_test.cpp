// Single rows of section 三 as they are filled in, each in a report that is otherwise as it should be.
#include <algorithm>
#include <catch2/catch.hpp>

#include "support/generator.h"
#include "support/layouts.h"
#include "tables/table.h"
#include "text/decimal.h"
#include "text/utf.h"
#include "xxgk/xxgk.h"

using namespace xxgk;
using namespace xxgk::testing;

namespace {

constexpr std::string_view kLabel = "二、上年结转政府信息公开申请数量";

Report read_with_row(std::string_view values, const form::Form& form = form_of(2021)) {
  Recipe recipe;
  recipe.seed = 11;
  recipe.year = &form == &form_of(2021) ? 2023 : 2020;
  std::string text = layout("tabs_bare").render(generate(recipe)).bytes;
  const std::size_t begin = text.find(kLabel);
  REQUIRE(begin != std::string::npos);
  const std::size_t after = begin + kLabel.size();
  text.replace(after, text.find('\n', after) - after, values);
  return check(text, {});
}

// The cells of the row in a line: numbers, and what else they are.
std::string cells(const Report& report, std::string_view row_id) {
  std::string line;
  const Table& table = report.tables[1];
  if (const auto row = tables::find_row(table, row_id)) {
    for (const Cell& cell : tables::cells_of(table, row->row)) {
      if (!line.empty()) line += ' ';
      switch (cell.state) {
      case CellState::number: line += text::to_string(*cell.value); break;
      case CellState::blank: line += '_'; break;
      case CellState::placeholder: line += '-'; break;
      case CellState::missing: line += "missing"; break;
      case CellState::ambiguous: line += '?'; break;
      case CellState::invalid: line += '!'; break;
      }
    }
  }
  return line;
}

}  // namespace

TEST_CASE("a cell that cannot be read leaves the others of its row certain", "[recover]") {
  struct Case {
    std::string_view values;
    std::string_view cells;
  };
  const Case cases[] = {
      {"\t3\t0\t1\t\t25\t7\t36", "3 0 1 _ 25 7 36"},
      {"\t3\t0\t1\t4\t2 5\t7\t36", "3 0 1 4 ! 7 36"},
      {"\t3\t\t1\t4\t7 7\t7\t36", "3 _ 1 4 ! 7 36"},
      {" | 3 | | 1 | 4 | 2 5 | 7 | 36 |", "3 _ 1 4 ! 7 36"},
      {"\t3\t0\t#REF!\t4\t5\t7\t36", "3 0 ! 4 5 7 36"},
      {"\t〃\t0\t1\t4\t5\t7\t*", "! 0 1 4 5 7 !"},
      {"\t3\t2\u2009345\t1\t4\t5\t7\t36", "3 2345 1 4 5 7 36"},
      {"\t3\t2\u202F345\t1\t4\t5\t7\t36", "3 2345 1 4 5 7 36"},
      {"\t3\t2\u202F34\t1\t4\t5\t7\t36", "3 ! 1 4 5 7 36"},
      {"\t3\tl2\tO\t4\t5\t7\t36", "3 ! ! 4 5 7 36"},
      // Not a value but words: whether they fill a place or follow one is open.
      {"\t3\t0\t见附件\t4\t5\t7\t36", "? ? ? ? ? ? ?"},
  };
  for (const Case& c : cases) {
    INFO(c.values);
    CHECK(cells(read_with_row(c.values), "carried_in") == c.cells);
  }
}

TEST_CASE("blanks between values part them where nothing else does", "[recover]") {
  CHECK(cells(read_with_row("\t3 0 1 4 5 7 36"), "carried_in") == "3 0 1 4 5 7 36");
  CHECK(cells(read_with_row(" 3 0 1 4 5 7 36"), "carried_in") == "3 0 1 4 5 7 36");
  CHECK(cells(read_with_row(" 3 & 0 & 1 & 4 & 5 & 7 & 36"), "carried_in") == "3 0 1 4 5 7 36");
}

TEST_CASE("equal values beyond the places are read, unless they may be one number", "[recover]") {
  CHECK(cells(read_with_row("\t0\t0\t0\t0\t0\t0\t0\t0"), "carried_in") == "0 0 0 0 0 0 0");
  CHECK(cells(read_with_row("\t1\t1\t1\t1\t1\t1\t1\t1"), "carried_in") == "1 1 1 1 1 1 1");
  CHECK(cells(read_with_row(" 0 0 0 0 0 0 0 0"), "carried_in") == "0 0 0 0 0 0 0");
  CHECK(cells(read_with_row(" 1 1 1 1 1 1 1 1"), "carried_in") == "? ? ? ? ? ? ?");
}

TEST_CASE("beside a value too many no empty cell is taken for the one too many", "[recover]") {
  // With the first 3 twice, or with the empty cell no cell: what the values between are is open.
  CHECK(cells(read_with_row("\t3\t3\t\t0\t5\t0\t0\t8"), "carried_in") == "3 ? ? ? ? 0 ?");
}

TEST_CASE("a number that a line end breaks in two is none, unless its row adds up", "[recover]") {
  CHECK(cells(read_with_row("\t3\t0\t0\t0\t5\t8\t1\n6"), "carried_in") == "3 0 0 0 5 8 ?");
  CHECK(cells(read_with_row("\t3\t0\t0\t0\t5\t8\t16\n6"), "carried_in") == "3 0 0 0 5 8 16");
}

TEST_CASE("a cell merged over all columns and written into each of them is one value", "[recover]") {
  const auto read_with = [](std::initializer_list<std::pair<std::string_view, std::string_view>> rows) {
    std::string text = layout("tabs_bare").render(generate({11, 2023})).bytes;
    for (const auto& [label, values] : rows) {
      const std::size_t begin = text.find(label) + label.size();
      text.replace(begin, text.find('\n', begin) - begin, values);
    }
    return check(text, {});
  };
  const auto has_misfit = [](const Report& report) {
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [](const Finding& finding) { return finding.rule == "S-15"; });
  };
  const Report merged = read_with({{"\n行政许可\t", "1532\t1532\t1532"},
                                   {"\n行政处罚\t", "24\t24\t24"},
                                   {"\n行政强制\t", "0\t0\t0"},
                                   {"\n行政事业性收费\t", "1.5\t1.5\t1.5"}});
  CHECK(tables::cells_of(merged.tables[0], tables::find_row(merged.tables[0], "licensing")->row)[0].value ==
        Decimal{1532, 0});
  CHECK_FALSE(has_misfit(merged));
  CHECK(has_misfit(read_with({{"\n行政许可\t", "1532\t1532\t1532"}})));
}

TEST_CASE("a row that the form does not have makes no other doubtful", "[recover]") {
  const Report report = read_with_row("\t1\t2\t3\t4\t5\t6\t21\n合计\t9\t8\t7\t6\t5\t4\t39");
  CHECK(cells(report, "carried_in") == "1 2 3 4 5 6 21");
  CHECK(std::any_of(report.findings.begin(), report.findings.end(), [](const Finding& finding) {
    return finding.rule == "S-15" && finding.variant == "added_rows";
  }));
}

TEST_CASE("a number too many that joined with its neighbour makes the sums hold is said to be broken",
          "[recover]") {
  std::string values = cells(check(layout("tabs_bare").render(generate({11, 2023})).bytes, {}), "carried_in");
  std::replace(values.begin(), values.end(), ' ', '\t');
  std::size_t at = 0;
  while (at + 1 < values.size() && (values[at] == '\t' || values[at + 1] == '\t')) ++at;
  REQUIRE(at + 1 < values.size());
  values.insert(at + 1, "\t");
  const Report report = read_with_row("\t" + values);
  CHECK(std::any_of(report.findings.begin(), report.findings.end(), [](const Finding& finding) {
    return finding.rule == "S-15" && finding.variant == "row_joined";
  }));
}

TEST_CASE("the values of a row run together are no number", "[recover]") {
  CHECK(cells(read_with_row("\t3014057\t\t\t\t\t\t"), "carried_in") == "? _ _ _ _ _ _");
}

TEST_CASE("a line holds no more than one row", "[recover]") {
  // The row that the form of 2019 does not have would fit behind, since it has no label there.
  const std::string twice = "\t1\t2\t3\t4\t5\t6\t21\t1\t2\t3\t4\t5\t6\t21";
  const Report report = read_with_row(twice);
  CHECK(cells(report, "carried_in") == "? ? ? ? ? ? ?");
  std::string text = layout("tabs_bare").render(generate({11, 2023})).bytes;
  const std::string label = "（一）予以公开";
  text.replace(text.find(label), label.size(), "");
  const std::size_t begin = text.find(kLabel) + kLabel.size();
  text.replace(begin, text.find('\n', text.find('\n', begin) + 1) - begin, twice);
  const Report torn = check(text, {});
  CHECK(cells(torn, "carried_in") == "? ? ? ? ? ? ?");
}

TEST_CASE("the lines around the number of a page are no blank cells", "[recover]") {
  const auto row_of = [](std::string_view lines) {
    std::string text = layout("cell_lines_bare").render(generate({11, 2023})).bytes;
    const std::size_t begin = text.find(kLabel) + kLabel.size();
    text.replace(begin, text.find("三、本年度办理结果", begin) - begin, lines);
    return cells(check(text, {}), "carried_in");
  };
  CHECK(row_of("\n1\n2\n\n\n\n3\n6\n") == "1 2 _ _ _ 3 6");
  CHECK(row_of("\n1\n2\n\n- 2 -\n\n3\n6\n") == "? ? ? ? ? ? ?");
  CHECK(row_of("\n1\n2\n0\n0\n\n- 2 -\n\n0\n3\n6\n") == "1 2 0 0 0 3 6");
}

TEST_CASE("a number with which the text breaks off is not certain", "[recover]") {
  std::string text = layout("tabs_bare").render(generate({11, 2023})).bytes;
  const std::size_t begin = text.find(kLabel) + kLabel.size();
  const std::string cut = text.substr(0, begin) + "\t3\t0\t1\t4\t25\t7\t4";
  CHECK(cells(check(cut, {}), "carried_in") == "3 0 1 4 25 7 ?");
  CHECK(cells(check(cut + "\t", {}), "carried_in") == "3 0 1 4 25 7 4");
  CHECK(cells(check(cut + "\n", {}), "carried_in") == "3 0 1 4 25 7 4");
}

TEST_CASE("a label among values that would fill the rows without it shows that they are torn", "[recover]") {
  std::string text = layout("tabs_bare").render(generate({11, 2020})).bytes;
  const auto lines = [](std::string_view value, int count) {
    std::string out;
    for (int i = 0; i < count; ++i) out.append("\n").append(value);
    return out;
  };
  const auto read_with = [&](const std::string& between) {
    const std::string label = "4.无正当理由大量反复申请";
    const std::size_t begin = text.find(label) + label.size();
    const std::size_t end = text.find("四、结转下年度");
    REQUIRE(end != std::string::npos);
    return check(text.substr(0, begin) + between + "\n" + text.substr(end), {});
  };
  // Four rows, of which one has lost its label to the middle of the values.
  const Report torn = read_with(lines("0", 14) + "\n（七）总计" + lines("0", 1) + lines("5", 13));
  CHECK(cells(torn, "other") == "? ? ? ? ? ? ?");
  CHECK(cells(torn, "total_processed") == "? ? ? ? ? ? ?");
  const Report whole = read_with(lines("0", 21) + "\n（七）总计" + lines("5", 7));
  CHECK(cells(whole, "total_processed") == "5 5 5 5 5 5 5");
}
