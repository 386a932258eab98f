#include "output/json_batch.h"

#include "form/names.h"
#include "output/json_parts.h"
#include "output/names.h"

namespace xxgk::output {
namespace {

using across::Batch;
using across::Comparable;
using Names = std::vector<Comparable>;

void write_reports(JsonWriter& out, const std::vector<std::size_t>& reports) {
  out.open('[');
  for (const std::size_t report : reports) out.number(static_cast<std::int64_t>(report));
  out.close(']');
}

void write(JsonWriter& out, const across::Unit& unit) {
  out.open('{').key("name").string(unit.name).key("years").open('[');
  for (const across::UnitYear& each : unit.years)
    out.open('{')
        .key("year")
        .number(std::int64_t{each.year})
        .key("report")
        .number(static_cast<std::int64_t>(each.report))
        .close('}');
  out.close(']').key("other_names").open('[');
  for (const std::u16string& name : unit.other_names) out.string(name);
  out.close(']').close('}');
}

void write(JsonWriter& out, const across::Finding& found, const Names& names, Language language) {
  const across::Place& first = found.places.front();
  out.open('{');
  write_members(out, across::names_of(names[first.report]), found.finding, {first.at.line, first.at.column},
                language);
  out.key("places").open('[');
  for (const across::Place& place : found.places) {
    const Report report = across::names_of(names[place.report]);
    out.open('{').key("report").number(static_cast<std::int64_t>(place.report)).key("span");
    write_span(out, place.span);
    out.key("line").number(static_cast<std::int64_t>(place.at.line));
    out.key("column").number(static_cast<std::int64_t>(place.at.column)).key("cells").open('[');
    for (const CellRef cell : place.cells) out.string(name_of(report, cell));
    out.close(']').close('}');
  }
  out.close(']').close('}');
}

// years.carried.total
std::string id_of(const across::YearEquation& equation, const Names& names) {
  const std::string cell = name_of(across::names_of(names[equation.report]), equation.cell);
  return "years.carried" + cell.substr(cell.rfind('.'));
}

void write(JsonWriter& out, const across::YearEquation& equation, const Batch& batch, const Names& names) {
  out.open('{').key("id").string(id_of(equation, names));
  out.key("unit").string(batch.units[equation.unit].name).key("years").open('[');
  out.number(std::int64_t{equation.last_year}).number(std::int64_t{equation.this_year}).close(']');
  out.key("status").string(name_of(equation.status)).key("left");
  write_number(out, equation.left);
  out.key("right");
  write_number(out, equation.right);
  out.close('}');
}

void write_members(JsonWriter& out, const Batch& batch, const Names& names, Language language) {
  out.key("units").open('[');
  for (const across::Unit& unit : batch.units) write(out, unit);
  out.close(']').key("findings").open('[');
  for (const across::Finding& finding : batch.findings) write(out, finding, names, language);
  out.close(']').key("equations").open('[');
  for (const across::YearEquation& equation : batch.equations) write(out, equation, batch, names);
  out.close(']').key("same").open('[');
  for (const std::vector<std::size_t>& same : batch.same) write_reports(out, same);
  out.close(']');
}

}  // namespace

std::string batch_begin() { return R"({"schema":"xxgk-check/batch/1","reports":[)"; }

std::string batch_end(const Batch& batch, const Names& names, Language language) {
  JsonWriter out;
  out.open('{');
  write_members(out, batch, names, language);
  out.close('}');
  return "]," + out.take().substr(1);
}

std::string across_json(const Batch& batch, const Names& names, Language language) {
  JsonWriter out;
  out.open('{').key("schema").string(std::string_view("xxgk-check/across/1"));
  write_members(out, batch, names, language);
  out.close('}');
  return out.take();
}

std::string batch_json(const std::vector<Report>& reports, const Options& options, const JsonOptions& json) {
  std::string out = batch_begin();
  Names names;
  for (const Report& report : reports) {
    if (!names.empty()) out += ',';
    out += report_json(report, json);
    names.push_back(across::comparable(report));
  }
  return out + batch_end(across::compare(names, options), names, json.language);
}

}  // namespace xxgk::output
