// Bodies of http/run.hpp.
#pragma once

#include <cdash/http/options.hpp>
#include <cdash/http/run.hpp>
#include <cdash/http/server.hpp>
#include <cstdio>

namespace cdash {

CDASH_DECL int App::run(int argc, const char* const* argv) {
  auto options = read_options(argc, argv, {}, settings().debug ? Debug::on : Debug::off);
  if (options.exit_code) return say(options);
  settings().debug = options.debug == Debug::on;
  try {
    return serve(handler(), options.server, settings().url_base_pathname);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}

}  // namespace cdash
