// An id of one component type names no other.
// expect: cdash: this id belongs to another component type; give text or an id of this component:
// Component::Id
#include <cdash/dcc/graph.hpp>
#include <cdash/html/div.hpp>

using namespace cdash;

const dcc::Graph::Id graph{"graph"};

void use() {
#ifdef CDASH_WRONG
  html::Div().id(graph);
#else
  dcc::Graph().id(graph);
#endif
}
