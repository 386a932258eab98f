// Whether ICU has the data that everything here rests on: tables of normalisation and of encodings.
#pragma once

namespace xxgk::text {

// Found out once. Without them texts would come out empty or wrong, so nothing is to be read.
bool has_unicode_data();

}  // namespace xxgk::text
