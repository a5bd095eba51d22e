// A clipboard's target is named by an id, not by the component.
// expect: cdash: this property takes the id of a component
#include <cdash/dcc/clipboard.hpp>
#include <cdash/html/div.hpp>

using namespace cdash;

const html::Div::Id text{"text"};

void use() {
#ifdef CDASH_WRONG
  dcc::Clipboard().target_id(html::Div().id(text));
#else
  dcc::Clipboard().target_id(text);
#endif
}
