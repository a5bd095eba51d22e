// Reads the command line and the environment of a program that serves an app.
#pragma once

#include <cdash/app/settings.hpp>
#include <cdash/config.hpp>
#include <cdash/http/settings.hpp>
#include <optional>
#include <string>

namespace cdash {

/// What the user of a program asked for, and what the program had set.
struct Options {
  ServerSettings server;
  AppSettings app;
  /// Whether `app` is other than the program had set it.
  bool changes_app = false;
  /// Set if the program is to end at once, with this code: 0 after --help and --packs, 2 if what was asked
  /// for makes no sense.
  std::optional<int> exit_code;
  /// What to say then: the help, the packages, or one sentence about the mistake.
  std::string text;
};

/// Looks a name up in the environment; null if it is not there.
using Environment = const char* (*)(const char* name);
CDASH_DECL const char* process_environment(const char* name);

/// Reads what docs/settings.md lists, --help and --packs, in Dash's order: the command line (`--port 80`,
/// `--port=80`) wins over what the program has set, that over the environment (PORT), and that over the
/// default. A member that has its default's value counts as not set. Never throws for what a user can type; a
/// mistake is in the result.
///
///     const auto options = cdash::read_options(argc, argv, {.shutdown_grace = 5s});
///     if (options.exit_code) return cdash::say(options);
///     return cdash::serve(handler, options.server);
CDASH_DECL Options read_options(int argc, const char* const* argv, ServerSettings server = {},
                                AppSettings app = {}, Environment environment = process_environment);

/// Writes options.text, the help to standard output and a mistake to standard error, and returns
/// options.exit_code.
CDASH_DECL int say(const Options& options);

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/http/impl/options.ipp>
#endif
