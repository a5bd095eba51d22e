// JavaScript in a literal cannot end the script tag that it stands in.
// expect: cdash: JavaScript with </script or <!-- in it would not end where its <script> ends; split that
// text in two
#include <cdash/app/app.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Dropdown::Id in{"in"};

void use(App& app) {
#ifdef CDASH_WRONG
  app.clientside_callback("() => '</script>'", Output(out.children()), Input(in.value()));
#else
  app.clientside_callback("() => '</scr' + 'ipt>'", Output(out.children()), Input(in.value()));
#endif
}
