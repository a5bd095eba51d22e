// What every test app starts from: cdash, the way to be called by name, and the line to its test.
#pragma once

#include "control.hpp"

#include <cdash/cdash.hpp>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace browser_tests {

/// What main() hands to a test app: the command line behind the app's name, and the line to the test.
struct Program {
  int argc;
  const char* const* argv;
  Control& control;

  int run(cdash::App& app) const { return app.run(argc, argv); }
};

/// Makes a test app known by its name: `const Registered cbsc001("cbsc001", [](const Program& program) {…});`
/// The function is the app's main(): it returns the exit code.
class Registered {
 public:
  using Main = std::function<int(const Program&)>;

  Registered(std::string name, Main main) { all().emplace(std::move(name), std::move(main)); }

  static std::map<std::string, Main, std::less<>>& all() {
    static std::map<std::string, Main, std::less<>> apps;
    return apps;
  }
};

/// JSON as Python's json.dumps writes it, with a space behind ',' and ':'; upstream's assertions have it so.
std::string dumps(const cdash::Json& value);

/// A value as Python's str() writes it: "None" for a value that is not there.
template <class T>
std::string str(const std::optional<T>& value) {
  return value ? std::to_string(*value) : "None";
}

}  // namespace browser_tests

using namespace cdash;
using namespace browser_tests;
