// Choices are no bare value.
// expect: cdash: options are a list or range of texts, numbers or Option(label, value), or a map from value
// to label
#include <cdash/dcc/dropdown.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::Dropdown(3);
#else
  dcc::Dropdown({3});
#endif
}
