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
  auto options = read_options(argc, argv, {}, std::as_const(*this).settings());
  if (options.exit_code) return say(options);
  try {
    if (options.changes_app) settings() = std::move(options.app);
    auto& handler = this->handler();
    return serve(handler, options.server, detail::AppAccess::state(*this).paths.routes);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}

}  // namespace cdash
