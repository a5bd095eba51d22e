// A variable of a path is text, a number, a flag or an enum.
// expect: cdash: a page's function takes variables of its path as std::string, numbers, bool, or described
// enums, or one described struct of these; a const Context& may stand in front
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
  app.page("/<report>", [](const Report&) { return html::Div(); });
#else
  app.page("/<report>", [](const std::string&) { return html::Div(); });
#endif
}
