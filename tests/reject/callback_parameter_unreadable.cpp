// A callback's parameter has a type that can be read from JSON.
// expect: cdash: a parameter's type cannot be read from JSON; describe the struct (BOOST_DESCRIBE_STRUCT) or
// give it a tag_invoke for boost::json::value_to
#include <boost/describe.hpp>
#include <cdash/app/app.hpp>
#include <cdash/dcc/input.hpp>
#include <cdash/html/div.hpp>
#include <string>
#include <tuple>

using namespace cdash;

struct City {
  std::string name;
};
#ifndef CDASH_WRONG
BOOST_DESCRIBE_STRUCT(City, (), (name))
#endif

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Output("out", "children"), Input("in", "value"), [](const City& city) { return city.name; });
#else
  app.callback(Output("out", "children"), Input("in", "value"), [](const City& city) { return city.name; });
#endif
}
