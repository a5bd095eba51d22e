// A graph's hoverData is set from its struct, or from JSON.
// expect: cdash: this property takes what the page tells of a graph: the struct that has its name, or JSON of
// that form
#include <cdash/dcc/graph.hpp>

using namespace cdash;

void use() {
#ifdef CDASH_WRONG
  dcc::Graph().hoverData(dcc::ClickData{.points = {{.x = 3}}});
#else
  dcc::Graph().hoverData(dcc::HoverData{.points = {{.x = 3}}});
#endif
}
