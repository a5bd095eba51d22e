// A title's function takes the page's variables, or nothing.
// expect: cdash: a function for title() or description() returns text, and takes what the page's layout takes
// of its path, or nothing; a const Context& may stand in front
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
  app.page("/<id>", [](int) { return html::Div(); }).title([](double) { return std::string(); });
#else
  app.page("/<id>", [](int) { return html::Div(); }).title([](int) { return std::string(); });
#endif
}
