#include "support/generator.h"

#include <algorithm>
#include <array>

#include "form/form.h"
#include "form/names.h"
#include "text/decimal.h"
#include "text/utf.h"

namespace xxgk::testing {
namespace {

using std::u16string;

u16string digits(std::int64_t value) { return text::to_utf16(std::to_string(value)); }

u16string written_as(Decimal value) { return text::to_utf16(text::to_string(value)); }

Decimal whole(std::int64_t value) { return {value, 0}; }

// ---- names ------------------------------------------------------------------------------------------------------

constexpr std::array<std::u16string_view, 12> kPlaces{u"砚澄", u"棠洲", u"汀岚", u"芷原", u"霁野", u"栖梧",
                                                      u"澜坪", u"苇塘", u"枫屿", u"岫泉", u"绥禾", u"蘅川"};
constexpr std::array<std::u16string_view, 6> kBureaus{u"财政局", u"民政局", u"教育局",
                                                      u"统计局", u"水务局", u"司法局"};

u16string place(Random& random) {
  return u16string(kPlaces[static_cast<std::size_t>(random.below(static_cast<int>(kPlaces.size())))]);
}

u16string unit_name(UnitKind kind, Random& random) {
  switch (kind) {
  case UnitKind::township: return place(random) + u"镇人民政府";
  case UnitKind::subdistrict: return place(random) + u"街道办事处";
  case UnitKind::bureau: {
    const int which = random.below(static_cast<int>(kBureaus.size()));
    return place(random) + u"县" + u16string(kBureaus[static_cast<std::size_t>(which)]);
  }
  case UnitKind::district: return place(random) + u"区人民政府";
  case UnitKind::city: return place(random) + u"市人民政府";
  }
  return u"";
}

// ---- numbers ----------------------------------------------------------------------------------------------------

// Draws the numbers of the three tables; most real cells are zero.
class Numbers {
 public:
  Numbers(const Recipe& recipe, Random& random) : recipe_(recipe), random_(random) {}

  std::map<std::string, Decimal> draw(const form::Form& form) {
    draw_disclosure(form[TableId::disclosure]);
    draw_applications(form[TableId::applications]);
    draw_disputes(form[TableId::disputes]);
    return std::move(cells_);
  }

 private:
  int count() {
    if (recipe_.largest == 0 || random_.chance(0.4)) return 0;
    return random_.chance(0.5) ? random_.between(0, std::min(recipe_.largest, 9))
                               : random_.between(0, recipe_.largest);
  }

  void put(const std::string& id, Decimal value) { cells_[id] = value; }

  Decimal amount() {
    const int part = recipe_.largest > 0 ? random_.between(0, 9'999) : 0;
    return *text::decimal(count() * 10'000LL + part, 4);
  }

  void draw_disclosure(const form::TableForm& table) {
    const bool counts_stock = table.rows[0].columns[0].id == "issued";  // and not what was disclosed
    for (const std::string row : {"regulations", "normative_documents"}) {
      const bool lawful = row != "regulations" || recipe_.unit == UnitKind::city;
      const int made = lawful ? count() : 0;
      const int more = lawful ? count() : 0;
      const std::string id = "disclosure." + row + ".";
      if (counts_stock) {
        put(id + "issued", whole(made));
        put(id + "repealed", whole(lawful ? count() : 0));
        put(id + "in_force", whole(made + more));
      } else {
        put(id + "made", whole(made));
        put(id + "disclosed", whole(made));
        put(id + "total_disclosed", whole(made + more));
      }
    }
    if (counts_stock) {
      for (const std::string row : {"licensing", "penalties", "coercion"}) {
        put("disclosure." + row + ".decisions", whole(count()));
      }
      put("disclosure.fees.amount", amount());
      return;
    }
    for (const std::string row : {"licensing", "other_services", "penalties", "coercion", "fees"}) {
      const int previous = count();
      const std::string id = "disclosure." + row + ".";
      put(id + "previous_items", whole(previous));
      put(id + "change", whole(random_.between(-std::min(previous, 5), std::min(recipe_.largest, 5))));
      if (row != "fees") put(id + "decisions", whole(count()));
    }
    const Decimal spent = amount();
    put("disclosure.procurement.items", whole(spent.mantissa == 0 ? 0 : 1 + count()));
    put("disclosure.procurement.amount", spent);
  }

  void draw_applications(const form::TableForm& table) {
    const std::size_t columns = table.rows[0].columns.size();
    const std::size_t rows = table.rows.size();
    std::vector<std::vector<int>> value(rows, std::vector<int>(columns, 0));
    const std::size_t processed = rows - 2;
    for (std::size_t c = 0; c + 1 < columns; ++c) {
      for (std::size_t r = 2; r < processed; ++r) {
        // Applicants other than natural persons are rare.
        value[r][c] = c == 0 || random_.chance(0.2) ? count() : 0;
        value[processed][c] += value[r][c];
      }
      value[processed + 1][c] = count();
      const int all = value[processed][c] + value[processed + 1][c];
      value[1][c] = std::min(count(), all);
      value[0][c] = all - value[1][c];
    }
    for (std::size_t r = 0; r < rows; ++r) {
      for (std::size_t c = 0; c + 1 < columns; ++c) value[r][columns - 1] += value[r][c];
      for (std::size_t c = 0; c < columns; ++c) {
        put(form::cell_name(table, static_cast<int>(r), static_cast<int>(c)), whole(value[r][c]));
      }
    }
  }

  void draw_disputes(const form::TableForm& table) {
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      int total = 0;
      for (std::size_t c = 0; c < table.rows[r].columns.size(); ++c) {
        const bool is_total = table.rows[r].columns[c].id == "total";
        const int value = is_total ? total : count();
        total += value;
        put(form::cell_name(table, static_cast<int>(r), static_cast<int>(c)), whole(value));
      }
    }
  }

  const Recipe& recipe_;
  Random& random_;
  std::map<std::string, Decimal> cells_;
};

// ---- tables as printed --------------------------------------------------------------------------------------------

using Cells = std::vector<PrintedCell>;

class Printer {
 public:
  Printer(const Generated& report) : report_(report) {}

  Printed disclosure() const {
    const form::TableForm& table = (*report_.form)[TableId::disclosure];
    Printed printed{table.id, 4, 0, {}};
    int group = -1;
    for (const form::RowForm& row : table.rows) {
      if (row.group != group) {
        group = row.group;
        printed.rows.push_back({label(table.groups[static_cast<std::size_t>(group)].label, 1, 4)});
        Cells header{{u"信息内容", 1, 1, {}}};
        for (const form::Column& column : row.columns) header.push_back(with_unit(column));
        widen_last(header, printed.columns);
        printed.rows.push_back(std::move(header));
      }
      Cells cells{label(row.label)};
      add_values(cells, table, row);
      widen_last(cells, printed.columns);
      printed.rows.push_back(std::move(cells));
    }
    return printed;
  }

  Printed applications() const {
    const form::TableForm& table = (*report_.form)[TableId::applications];
    const std::vector<form::Column>& columns = table.rows[0].columns;
    const int width = static_cast<int>(columns.size());
    Printed printed{table.id, 3 + width, 3, {}};
    printed.rows.push_back({label(table.headers[0], 3, 3), label(table.headers[1], 1, width)});
    printed.rows.push_back({label(columns.front().header, 2), label(table.headers[2], 1, width - 2),
                            label(columns.back().header, 2)});
    Cells organisations;
    for (std::size_t c = 1; c + 1 < columns.size(); ++c) organisations.push_back(label(columns[c].header));
    printed.rows.push_back(std::move(organisations));

    const std::size_t results = table.rows.size() - 3;  // all but the first two and the last
    int group = -1;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
      const form::RowForm& row = table.rows[r];
      Cells cells;
      if (r == 2) cells.push_back(label(table.groups[0].label, static_cast<int>(results)));
      if (row.group > 0 && row.group != group) {
        const auto size = std::count_if(table.rows.begin(), table.rows.end(),
                                        [&](const form::RowForm& other) { return other.group == row.group; });
        cells.push_back(
            label(table.groups[static_cast<std::size_t>(row.group)].label, static_cast<int>(size)));
      }
      group = row.group;
      cells.push_back(label(row.label, 1, row.group < 0 ? 3 : row.group == 0 ? 2 : 1));
      add_values(cells, table, row);
      printed.rows.push_back(std::move(cells));
    }
    return printed;
  }

  Printed disputes() const {
    const form::TableForm& table = (*report_.form)[TableId::disputes];
    Printed printed{table.id, 15, 3, {}};
    printed.rows.push_back({label(table.headers[0], 2, 5), label(table.headers[1], 1, 10)});
    printed.rows.push_back({label(table.rows[1].label, 1, 5), label(table.rows[2].label, 1, 5)});
    Cells header;
    Cells values;
    for (const form::RowForm& row : table.rows) {
      for (const form::Column& column : row.columns) header.push_back(label(column.header));
      add_values(values, table, row);
    }
    printed.rows.push_back(std::move(header));
    printed.rows.push_back(std::move(values));
    return printed;
  }

 private:
  static PrintedCell label(const form::Label& label, int rows = 1, int columns = 1) {
    return {u16string(label.official), rows, columns, {}};
  }

  // Amounts are headed with their unit, which the trial form leaves to the wording of each place.
  static PrintedCell with_unit(const form::Column& column) {
    PrintedCell cell = label(column.header);
    if (column.amount && cell.text.find(u"万元") == u16string::npos) cell.text += u"（单位：万元）";
    return cell;
  }

  static void widen_last(Cells& cells, int columns) {
    cells.back().columns = columns - static_cast<int>(cells.size()) + 1;
  }

  void add_values(Cells& cells, const form::TableForm& table, const form::RowForm& row) const {
    const int r = static_cast<int>(&row - table.rows.data());
    for (int c = 0; c < static_cast<int>(row.columns.size()); ++c) {
      const std::string id = form::cell_name(table, r, c);
      cells.push_back({report_.written.at(id), 1, 1, id});
    }
  }

  const Generated& report_;
};

// ---- prose --------------------------------------------------------------------------------------------------------

class Prose {
 public:
  Prose(const Generated& report, const std::map<std::string, Decimal>& values)
      : report_(report), values_(values) {}

  u16string introduction() const {
    return u"本报告依据《中华人民共和国政府信息公开条例》编制。所列数据的统计期限自" + year() +
           u"年1月1日起至" + year() + u"年12月31日止。";
  }

  std::vector<u16string> overview() const {
    const u16string received = count("applications.received.total");
    return {
        year() + u"年，" + report_.unit +
            u"认真执行条例，主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作平稳。",
        u"（一）主动公开。本年制定规范性文件" + documents() + u"件。",
        u"（二）依申请公开。全年新收政府信息公开申请" + received + u"件，上年结转" +
            count("applications.carried_in.total") + u"件，办结" +
            count("applications.total_processed.total") + u"件，结转下年度" +
            count("applications.carried_out.total") + u"件。",
        u"（三）政府信息管理。专人负责信息的登记、审查、发布和更新。",
        u"（四）政府信息公开平台建设。网站专栏和查阅点均有专人维护。",
        u"（五）监督保障。年内组织培训，并开展工作考核、社会评议，未发生责任追究情况。",
    };
  }

  static std::vector<u16string> problems() {
    return {u"存在的主要问题：一是部分栏目更新不够及时；二是工作人员的业务水平有待提高。",
            u"改进情况：一是按月核对栏目；二是增加培训次数，安排专人辅导。"};
  }

  static std::vector<u16string> other() { return {u"本年度未收取信息处理费，没有其他需要报告的事项。"}; }

 private:
  u16string year() const { return digits(report_.year); }
  u16string count(const std::string& id) const { return written_as(values_.at(id)); }
  u16string documents() const {
    const std::string id = "disclosure.normative_documents.";
    return count(
        id + ((*report_.form)[TableId::disclosure].rows[0].columns[0].id == "issued" ? "issued" : "made"));
  }

  const Generated& report_;
  const std::map<std::string, Decimal>& values_;
};

// Of the zeros some are left empty and some hold a mark, as the recipe says.
void write_cells(Generated& report, const std::map<std::string, Decimal>& values, Random& random) {
  static constexpr std::array<std::u16string_view, 4> kMarks{u"/", u"—", u"-", u"无"};
  const std::u16string_view mark =
      kMarks[static_cast<std::size_t>(random.below(static_cast<int>(kMarks.size())))];
  for (const auto& [id, value] : values) {
    const bool blank = value.mantissa == 0 && random.chance(report.recipe.blank_share);
    const bool marked = value.mantissa == 0 && !blank && random.chance(report.recipe.placeholder_share);
    if (blank || marked) {
      report.cells[id] = std::nullopt;
      report.written[id] = blank ? u16string() : u16string(mark);
    } else {
      report.cells[id] = value;
      report.written[id] = written_as(value);
    }
  }
}

}  // namespace

const form::Form& form_of(int year) { return form::official_forms().of_year(year); }

// SplitMix64.
std::uint64_t Random::next() {
  state_ += 0x9E3779B97F4A7C15u;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

Generated generate(const Recipe& recipe) {
  Random random(recipe.seed);
  Generated report;
  report.recipe = recipe;
  report.year = recipe.year;
  report.form = recipe.form ? recipe.form : &form_of(recipe.year);
  report.unit = unit_name(recipe.unit, random);
  report.title = report.unit + digits(recipe.year) + u"年政府信息公开工作年度报告";
  const std::map<std::string, Decimal> values = Numbers(recipe, random).draw(*report.form);
  write_cells(report, values, random);

  const Prose prose(report, values);
  const Printer printer(report);
  report.introduction = prose.introduction();
  static constexpr std::array<std::u16string_view, 6> kNumerals{u"一、", u"二、", u"三、",
                                                                u"四、", u"五、", u"六、"};
  for (const form::SectionHeading& heading : form::section_headings()) {
    const u16string number(kNumerals[static_cast<std::size_t>(heading.number - 1)]);
    report.sections.push_back({number + u16string(heading.title.official), {}, std::nullopt});
  }
  report.sections[0].paragraphs = prose.overview();
  report.sections[1].table = printer.disclosure();
  report.sections[2].table = printer.applications();
  report.sections[3].table = printer.disputes();
  report.sections[4].paragraphs = Prose::problems();
  report.sections[5].paragraphs = Prose::other();
  return report;
}

Recipe random_recipe(std::uint64_t seed, bool with_blanks) {
  Random random(seed ^ 0x5EED);
  static constexpr std::array<int, 5> kLargest{0, 9, 60, 3000, 1500000};
  Recipe recipe;
  recipe.seed = seed;
  recipe.year = random.between(2019, 2025);
  recipe.unit = static_cast<UnitKind>(random.below(5));
  recipe.largest = kLargest[static_cast<std::size_t>(random.below(5))];
  if (with_blanks) {
    recipe.blank_share = 0.1 * random.between(1, 9);
    recipe.placeholder_share = random.chance(0.3) ? 0.5 : 0;
  }
  return recipe;
}

}  // namespace xxgk::testing
