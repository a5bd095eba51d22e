// Reads the command line and the environment of a program that serves an app.
#pragma once

#include <cdash/config.hpp>
#include <cdash/http/settings.hpp>
#include <cstdint>
#include <optional>
#include <string>

namespace cdash {

enum class Debug : std::uint8_t { off, on };

/// What the user of a program asked for.
struct Options {
  ServerSettings server;
  Debug debug = Debug::off;
  /// Set if the program is to end at once, with this code: 0 after --help, 2 if what was asked for makes no
  /// sense.
  std::optional<int> exit_code;
  /// What to say then: the help, or one sentence about the mistake.
  std::string text;
};

/// Looks a name up in the environment; null if it is not there.
using Environment = const char* (*)(const char* name);
CDASH_DECL const char* process_environment(const char* name);

/// `--host H`, `--port N`, `--debug[=on|off]` and `--help` (also `--host=H`) win over HOST, PORT and
/// DASH_DEBUG, and these over `defaults`. `--tls-cert FILE` and `--tls-key FILE` set `tls`. Never throws for
/// what a user can type; a mistake is in the result.
///
///     const auto options = cdash::read_options(argc, argv, {.port = 8060});
///     if (options.exit_code) return cdash::say(options);
///     return cdash::serve(handler, options.server);
CDASH_DECL Options read_options(int argc, const char* const* argv, ServerSettings defaults = {},
                                Debug debug = Debug::off, Environment environment = process_environment);

/// Writes options.text, the help to standard output and a mistake to standard error, and returns
/// options.exit_code.
CDASH_DECL int say(const Options& options);

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/http/impl/options.ipp>
#endif
