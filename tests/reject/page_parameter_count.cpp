// A page's function takes the variables of its path.
// expect: cdash: a page's function takes one parameter for each variable of its path, in their order
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
  app.page("/<year>/<month>", [](int) { return html::Div(); });
#else
  app.page("/<year>/<month>", [](int, int) { return html::Div(); });
#endif
}
