// on_error() takes a function of an exception.
// expect: cdash: on_error() takes a function of a const std::exception&; a const Context& may stand in front
#include <cdash/app/app.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Dropdown::Id in{"in"};

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Output(out.title()), Input("in", "value"), [](const std::string& text) { return text; })
      .on_error([](int) { return "1"; });
#else
  app.callback(Output(out.title()), Input("in", "value"), [](const std::string& text) { return text; })
      .on_error([](const Context&, const std::exception&) { return "1"; });
#endif
}
