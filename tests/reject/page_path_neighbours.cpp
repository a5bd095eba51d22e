// Nobody could tell where one variable ends.
// expect: cdash: between two variables of a page's path there is some text
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
  app.page("/<a><b>", [](int, int) { return html::Div(); });
#else
  app.page("/<a>-<b>", [](int, int) { return html::Div(); });
#endif
}
