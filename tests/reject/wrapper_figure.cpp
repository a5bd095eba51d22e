// A figure is no text.
// expect: cdash: this property takes a figure: a Figure, px::…, or a JSON object
#include <cdash/dcc/graph.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::Graph().figure("line");
#else
  dcc::Graph().figure({});
#endif
}
