// A list's elements have the property's element type.
// expect: cdash: this property takes a list, and its elements or the value given do not fit
#include <cdash/dcc/range_slider.hpp>
#include <string>
#include <vector>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::RangeSlider().value(std::vector<std::string>{"1", "2"});
#else
  dcc::RangeSlider().value(std::vector<int>{1, 2});
#endif
}
