#include "form/form.h"

#include <algorithm>

#include "form/parts.h"

namespace xxgk::form {

const Form& Forms::of_year(std::optional<int> year) const {
  if (!year) return all_.back();
  const auto later =
      std::find_if(all_.begin() + 1, all_.end(), [&](const Form& form) { return form.first_year > *year; });
  return *(later - 1);
}

const Form* Forms::before(const Form& form) const { return &form == &all_.front() ? nullptr : &form - 1; }

const Forms& official_forms() {
  static const Forms forms([] {
    std::vector<Form> all;
    all.push_back(form_2019());
    all.push_back(form_2021());
    return all;
  }());
  return forms;
}

std::string_view table_name(TableId table) { return (*official_forms().begin())[table].name; }

const TableForm& of(const xxgk::Table& table) { return (*table.form)[table.id]; }

const std::vector<SectionHeading>& section_headings() {
  static const std::vector<SectionHeading> headings{
      {1, {u"总体情况"}},
      {2, {u"主动公开政府信息情况", {u"行政机关主动公开政府信息情况", u"政府信息主动公开情况"}}},
      {3,
       {u"收到和处理政府信息公开申请情况",
        {u"政府信息依申请公开办理情况", u"依申请公开政府信息情况",
         u"行政机关收到和处理政府信息公开申请情况"}}},
      {4,
       {u"政府信息公开行政复议、行政诉讼情况",
        {u"因政府信息公开工作被申请行政复议、提起行政诉讼情况",
         u"因政府信息公开申请行政复议、提起行政诉讼情况"}}},
      {5, {u"存在的主要问题及改进情况", {u"政府信息公开工作存在的主要问题及改进情况"}}},
      {6, {u"其他需要报告的事项"}},
  };
  return headings;
}

}  // namespace xxgk::form
