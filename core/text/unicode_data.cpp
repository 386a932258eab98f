#include "text/unicode_data.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>

#include "text/encoding.h"

namespace xxgk::text {
namespace {

bool opens_converter(const char* name) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* const converter = ucnv_open(name, &status);
  if (U_SUCCESS(status)) ucnv_close(converter);
  return U_SUCCESS(status);
}

bool opens_detector() {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector* const detector = ucsdet_open(&status);
  if (U_SUCCESS(status)) ucsdet_close(detector);
  return U_SUCCESS(status);
}

bool opens_normalizer() {
  UErrorCode status = U_ZERO_ERROR;
  return unorm2_getNFKCInstance(&status) != nullptr && U_SUCCESS(status);
}

}  // namespace

bool has_unicode_data() {
  static const bool found =
      opens_normalizer() && opens_detector() && opens_converter(kGb18030Table) && opens_converter(kBig5Table);
  return found;
}

}  // namespace xxgk::text
