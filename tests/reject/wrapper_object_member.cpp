// A member of an object has its own type.
// expect: cdash: this property takes true or false
#include <cdash/dcc/graph.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::Graph().config(dcc::Graph::Config().editable("yes"));
#else
  dcc::Graph().config(dcc::Graph::Config().editable(true));
#endif
}
