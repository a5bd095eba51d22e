// A number outside a property's fixed set is none of its values.
// expect: cdash: this property takes one of a fixed set of numbers, and this is none of them
#include <cdash/dcc/date_picker_single.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::DatePickerSingle().first_day_of_week(7);
#else
  dcc::DatePickerSingle().first_day_of_week(6);
#endif
}
