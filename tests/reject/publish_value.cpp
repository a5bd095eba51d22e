// publish() gives what the property takes.
// expect: cdash: publish() gives a value that the property does not take
#include <cdash/app/app.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <string>

using namespace cdash;

const dcc::Dropdown::Id in{"in"};

void use(const App& app) {
#ifdef CDASH_WRONG
  app.publish(in.disabled(), "x");
#else
  app.publish(in.disabled(), true);
#endif
}
