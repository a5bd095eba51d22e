// A variable of a path is a text, a number or a bool.
// expect: cdash: a route's function takes const Request& or const Context&
#include <cdash/app/app.hpp>
#include <string>
#include <vector>

void use(cdash::App& app) {
#ifdef CDASH_WRONG
  app.route("robots/<id>", [](const std::vector<int>&) { return "here"; });
#else
  app.route("robots/<id>", [](const std::string&) { return "here"; });
#endif
}
