// A page's path has no empty part.
// expect: cdash: a page's path has no empty part, no . and no .. between two slashes
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
  app.page("/a//b", html::Div());
#else
  app.page("/a/b", html::Div());
#endif
}
