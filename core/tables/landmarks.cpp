#include "tables/landmarks.h"

#include <algorithm>

namespace xxgk::tables {
namespace {

std::vector<const form::Label*> landmarks_of(const form::TableForm& table) {
  switch (table.id) {
  case TableId::disclosure: {
    std::vector<const form::Label*> labels;
    for (const form::Group& group : table.groups) labels.push_back(&group.label);
    return labels;
  }
  case TableId::applications: return {&table.headers.front(), &table.rows[0].label, &table.rows[1].label};
  case TableId::disputes: return {&table.rows[1].label, &table.rows[2].label};
  }
  return {};
}

}  // namespace

std::vector<const form::Label*> landmarks(const form::Forms& forms, TableId table) {
  std::vector<const form::Label*> all;
  for (const form::Form& form : forms)
    for (const form::Label* label : landmarks_of(form[table]))
      if (std::none_of(all.begin(), all.end(), [&](const form::Label* known) { return *known == *label; }))
        all.push_back(label);
  return all;
}

}  // namespace xxgk::tables
