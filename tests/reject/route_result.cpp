// A route's function returns something that can go out.
// expect: cdash: a route's function returns a Response, a text, what has a JSON form
#include <cdash/app/app.hpp>

struct Robot {
  int id;
};

void use(cdash::App& app) {
#ifdef CDASH_WRONG
  app.route("robots/<id>", [](int id) { return Robot{id}; });
#else
  app.route("robots/<id>", [](int id) { return Robot{id}.id; });
#endif
}
