// The elements of the list for an ALL fit the property.
// expect: cdash: a parameter's type does not fit the property that it is filled from
#include <cdash/app/app.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Dropdown::Id in{"in"};
const html::Div::Id each{{"type", "each"}, {"index", ALL}};

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Output(out.children()), Input(each.title()), [](const std::vector<double>&) { return 1; });
#else
  app.callback(Output(out.children()), Input(each.title()),
               [](const std::vector<std::string>&) { return 1; });
#endif
}
