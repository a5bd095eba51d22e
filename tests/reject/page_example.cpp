// An example has the page's variables.
// expect: cdash: example() takes what the page's function takes of its path: the same number of values, of
// these types
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
  app.page("/<id>", [](int) { return html::Div(); }).example("seven");
#else
  app.page("/<id>", [](int) { return html::Div(); }).example(7);
#endif
}
