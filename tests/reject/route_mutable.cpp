// A route's function does not change itself: it runs on several threads at once.
// expect: cdash: a route is answered on several threads at once
#include <cdash/app/app.hpp>

void use(cdash::App& app) {
#ifdef CDASH_WRONG
  app.route("calls", [calls = 0]() mutable { return ++calls; });
#else
  app.route("calls", [calls = 0] { return calls; });
#endif
}
