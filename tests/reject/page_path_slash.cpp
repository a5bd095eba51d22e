// A page's path starts with a slash.
// expect: cdash: a page's path starts with a slash, and has no ? and no # in it
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
  app.page("report", html::Div());
#else
  app.page("/report", html::Div());
#endif
}
