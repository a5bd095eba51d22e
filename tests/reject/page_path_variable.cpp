// A variable of a path has a name.
// expect: cdash: a variable of a page's path is a name between < and >, letters, digits and _, once
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
  app.page("/report/<the id>", [](int) { return html::Div(); });
#else
  app.page("/report/<the_id>", [](int) { return html::Div(); });
#endif
}
