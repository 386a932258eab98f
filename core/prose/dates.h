// Dates as the prose writes them: 2023年1月1日.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace xxgk::prose {

struct Date {
  int year = 0;
  int month = 0;
  int day = 0;
  std::size_t begin = 0;  // in the text it was read from
  std::size_t end = 0;
};

// The date that begins at `at`, if one does.
bool read_date(std::u16string_view text, std::size_t at, Date& date);
// The same for 二〇二四年一月二十日, and for 24年1月20日.
bool read_date_in_words(std::u16string_view text, std::size_t at, Date& date);
bool read_short_date(std::u16string_view text, std::size_t at, Date& date);
std::vector<Date> dates_in(std::u16string_view text);

// A period: 自2023年1月1日起至2023年12月31日止, 2023年1月1日至12月31日. Where there are more or fewer dates, none.
struct Period {
  Date from;
  Date to;
};
std::optional<Period> read_period(std::u16string_view text);

// Whether the calendar has the day.
bool exists(const Date& date);

}  // namespace xxgk::prose
