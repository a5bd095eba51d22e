// Bodies of http/run.hpp.
#pragma once

#include <cdash/app/impl/state.hpp>
#include <cdash/http/options.hpp>
#include <cdash/http/run.hpp>
#include <cdash/http/server.hpp>
#include <cstdio>
#include <utility>

namespace cdash {

CDASH_DECL int App::run(int argc, const char* const* argv) {
  auto options = read_options(argc, argv, {}, std::as_const(*this).settings().debug ? Debug::on : Debug::off);
  if (options.exit_code) return say(options);
  try {
    const bool debug = options.debug == Debug::on;
    if (std::as_const(*this).settings().debug != debug) settings().debug = debug;
    auto& handler = this->handler();
    return serve(handler, options.server, detail::AppAccess::state(*this).paths.routes);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}

}  // namespace cdash
