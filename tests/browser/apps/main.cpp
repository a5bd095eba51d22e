// The program of all test apps: browser_apps <name> [--port N …] runs the app of that name.
#include "program.hpp"

#include <cdash/client/folder.hpp>
#include <cstdio>
#include <cstdlib>

// A test may bring another front end than the one in the program.
static void take_front_end_of_test() {
  const char* folder = std::getenv("BROWSER_FRONT_END");
  if (!folder) return;
  static const auto loaded = client::load_folder(folder);
  client::announce(loaded->table);
}

int main(int argc, char** argv) {
  const auto& apps = Registered::all();
  const auto app = argc < 2 ? apps.end() : apps.find(std::string_view(argv[1]));
  if (app == apps.end()) {
    std::fprintf(stderr, "usage: %s <app> [--port N] [--debug]; the apps are:\n", argv[0]);
    for (const auto& [name, unused] : apps) std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
  }
  take_front_end_of_test();
  static Control control;  // its listener outlives main()
  return app->second(Program{argc - 1, argv + 1, control});
}
