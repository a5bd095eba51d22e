// Auto hides which variable is what.
// expect: cdash: a page shows components, texts, ranges of them, or what one function makes, whose parameters
// have types, and whose body has no mistake
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
  app.page("/<report>", [](auto) { return html::Div(); });
#else
  app.page("/<report>", [](int) { return html::Div(); });
#endif
}
