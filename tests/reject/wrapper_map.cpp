// A property that takes a map takes no list.
// expect: cdash: this property takes an object
#include <cdash/dcc/loading.hpp>
#include <map>
#include <string>
#include <vector>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::Loading().target_components(std::vector<std::string>{"graph"});
#else
  dcc::Loading().target_components(std::map<std::string, std::string>{{"graph", "figure"}});
#endif
}
