// publish() names a property that the component has.
// expect: cdash: this component has no property of that name
#include <cdash/app/app.hpp>
#include <cdash/html/div.hpp>

using namespace cdash;

void use(const App& app, const html::Div& out) {
#ifdef CDASH_WRONG
  app.publish(out, "childern", "x");
#else
  app.publish(out, "children", "x");
#endif
}
