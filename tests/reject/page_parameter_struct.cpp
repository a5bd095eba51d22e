// A struct of variables has those of the path.
// expect: cdash: the struct that a page's function takes has the variables of its path as members
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
  app.page("/<year>/<city>", [](const Place&) { return html::Div(); });
#else
  app.page("/<year>/<country>", [](const Place&) { return html::Div(); });
#endif
}
