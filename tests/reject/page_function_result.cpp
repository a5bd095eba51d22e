// A page's function returns what can stand in a page.
// expect: cdash: a page's function returns a component, or a range of components
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
  app.page("/", [] { return Report(); });
#else
  app.page("/", [] { return html::Div(); });
#endif
}
