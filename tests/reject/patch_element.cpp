// What a typed patch puts into a list is an element of it.
// expect: cdash: this value is no element of the property that the patch changes
#include <cdash/app/app.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Dropdown::Id in{"in"};

void use(App& app) {
#ifdef CDASH_WRONG
  PatchOf patch(in.options());
  patch.append(html::Div());
  static_cast<void>(app);
#else
  PatchOf patch(in.options());
  patch.append(Option("Bern", "BE"));
  static_cast<void>(app);
#endif
}
