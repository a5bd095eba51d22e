// Marks are numbers with labels.
// expect: cdash: marks are {{number, "label"}, …} or a map from number to label
#include <cdash/dcc/slider.hpp>
#include <map>
#include <string>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::Slider().marks(std::map<std::string, std::string>{{"0", "cold"}});
#else
  dcc::Slider().marks(std::map<int, std::string>{{0, "cold"}});
#endif
}
