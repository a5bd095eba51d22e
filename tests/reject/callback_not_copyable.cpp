// A callback's function can be copied.
// expect: cdash: a callback's function is copied; capture a std::shared_ptr instead of a std::unique_ptr
#include <cdash/app/app.hpp>
#include <memory>
#include <string>
using namespace cdash;

void use(App& app) {
#ifdef CDASH_WRONG
  auto owned = std::make_unique<int>(1);
#else
  auto owned = std::make_shared<int>(1);
#endif
  app.callback(Output("out", "children"), Input("in", "value"),
               [owned = std::move(owned)](const std::string& text) { return text + std::to_string(*owned); });
}
