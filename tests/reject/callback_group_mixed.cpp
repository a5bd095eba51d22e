// A struct of dependencies holds Outputs, or Inputs and States.
// expect: cdash: a group holds either Outputs, or Inputs and States
#include <boost/describe.hpp>
#include <cdash/app/app.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Dropdown::Id in{"in"};

struct Mixed {
  Output<> text;
  Input<> city;
};
BOOST_DESCRIBE_STRUCT(Mixed, (), (text, city))

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Mixed{{"out", "children"}, {"in", "value"}}, [](const Json&) { return 1; });
#else
  app.callback(Output("out", "children"), Input("in", "value"), [](const Json&) { return 1; });
#endif
}
