// The page for paths that no page has gets no variables.
// expect: cdash: page_not_found() takes components, or a function without parameters; a const Context& may be
// its parameter
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
  app.page_not_found([](int) { return html::Div(); });
#else
  app.page_not_found([](const Context&) { return html::Div(); });
#endif
}
