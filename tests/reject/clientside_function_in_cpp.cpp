// A clientside callback has no function in C++.
// expect: cdash: clientside_callback() takes JavaScript or a ClientsideFunction, then Output, Input and State
#include <cdash/app/app.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Dropdown::Id in{"in"};

void use(App& app) {
#ifdef CDASH_WRONG
  app.clientside_callback("(x) => x", Output(out.children()), Input(in.value()), [](int x) { return x; });
#else
  app.clientside_callback("(x) => x", Output(out.children()), Input(in.value()));
#endif
}
