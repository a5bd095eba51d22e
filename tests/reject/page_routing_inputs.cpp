// What routing inputs are.
// expect: cdash: routing_inputs() takes Input and State
#include <boost/describe/class.hpp>
#include <cdash/app/app.hpp>
#include <cdash/html/div.hpp>
#include <string>

using namespace cdash;

struct Place {
  std::string country;
  int year = 0;
};
BOOST_DESCRIBE_STRUCT(Place, (), (country, year))

struct Report {};

void use(App& app) {
#ifdef CDASH_WRONG
  app.routing_inputs(Output("a", "children"));
#else
  app.routing_inputs(Input("a", "children"));
#endif
}
