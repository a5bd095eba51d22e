// A page's function runs on several threads at once.
// expect: cdash: a page's function is copied, and runs on several threads at once: its lambda cannot be
// mutable, and its parameters are taken by value or by const reference
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
  app.page("/", [n = 0]() mutable { return html::Div(++n); });
#else
  app.page("/", [n = 0] { return html::Div(n); });
#endif
}
