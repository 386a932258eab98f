// The small parts of JSON that reports and batches have alike.
#pragma once

#include <optional>
#include <span>

#include "output/json_writer.h"
#include "xxgk/xxgk.h"

namespace xxgk::output {

void write_span(JsonWriter& out, const std::optional<Span>& span);
void write_number(JsonWriter& out, const std::optional<Decimal>& value);
void write_basis(JsonWriter& out, std::span<const Basis> basis);

// The members of a finding; the caller opens and closes the object. `line` and `column` are those of its place.
struct FindingPlace {
  std::size_t line = 1;
  std::size_t column = 1;
};
void write_members(JsonWriter& out, const Report& report, const Finding& finding, FindingPlace at,
                   Language language);

}  // namespace xxgk::output
