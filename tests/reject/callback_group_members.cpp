// A struct of dependencies and the struct of their values have the same members.
// expect: cdash: a struct of dependencies goes with a described struct of values (BOOST_DESCRIBE_STRUCT)
// whose public members have the same names
#include <boost/describe.hpp>
#include <cdash/app/app.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

const html::Div::Id out{"out"};
const dcc::Dropdown::Id in{"in"};

struct Controls {
  Input<> city;
  State<> year;
};
BOOST_DESCRIBE_STRUCT(Controls, (), (city, year))
struct Values {
  std::string city;
#ifdef CDASH_WRONG
  Json years;
};
BOOST_DESCRIBE_STRUCT(Values, (), (city, years))
#else
  Json year;
};
BOOST_DESCRIBE_STRUCT(Values, (), (city, year))
#endif

void use(App& app) {
#ifdef CDASH_WRONG
  app.callback(Output(out.children()), Controls{{"in", "value"}, {"in", "id"}},
               [](const Values& v) { return v.city; });
#else
  app.callback(Output(out.children()), Controls{{"in", "value"}, {"in", "id"}},
               [](const Values& v) { return v.city; });
#endif
}
