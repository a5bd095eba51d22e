// Bodies of http/options.hpp.
#pragma once

#include <algorithm>
#include <cdash/core/nearest.hpp>
#include <cdash/http/options.hpp>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace cdash {
namespace detail {

/// `source` is how the user knows the value: "--port", "PORT".
inline std::string read_port(std::string_view source, std::string_view text, std::uint16_t& port) {
  std::uint16_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc() && end == text.data() + text.size()) {
    port = number;
    return {};
  }
  return std::string(source) + " is \"" + std::string(text) +
         "\"; it takes a number from 0 (any free port) to 65535";
}

inline std::string read_debug(std::string_view source, std::string_view text, Debug& debug) {
  std::string lower(text);
  for (auto& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  for (const auto yes : {"on", "true", "1", "yes"}) {
    if (lower == yes) return debug = Debug::on, std::string();
  }
  for (const auto no : {"off", "false", "0", "no"}) {
    if (lower == no) return debug = Debug::off, std::string();
  }
  return std::string(source) + " is \"" + std::string(text) + "\"; it takes \"on\" or \"off\"";
}

}  // namespace detail

CDASH_DECL const char* process_environment(const char* name) { return std::getenv(name); }

CDASH_DECL Options read_options(int argc, const char* const* argv, ServerSettings defaults, Debug debug,
                                Environment environment) {
  Options options{std::move(defaults), debug, {}, {}};
  auto& server = options.server;
  const auto mistake = [&](std::string sentence) {
    options.exit_code = 2;
    options.text = std::move(sentence);
  };
  const auto variable = [&](const char* name) -> std::string_view {
    const auto* const value = environment(name);
    return value == nullptr ? "" : value;  // one that is set to nothing counts as not set
  };

#ifndef _WIN32
  // systemd has opened the socket (sd_listen_fds(3)): its number is always 3.
  if (const auto count = variable("LISTEN_FDS");
      !count.empty() && count != "0" && variable("LISTEN_PID") == std::to_string(::getpid()))
    server.listening_socket = 3;
#endif

  std::string wrong_port, wrong_debug;  // of the environment, and no matter if the command line says better
  if (const auto host = variable("HOST"); !host.empty()) server.host = host;
  if (const auto port = variable("PORT"); !port.empty())
    wrong_port = detail::read_port("PORT", port, server.port);
  if (const auto on = variable("DASH_DEBUG"); !on.empty()) {
    wrong_debug = detail::read_debug("DASH_DEBUG", on, options.debug);
  }

  static constexpr std::string_view names[] = {"--host",     "--port",    "--debug",
                                               "--tls-cert", "--tls-key", "--help"};
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const auto equals = argument.find('=');
    const auto name = argument.substr(0, equals);
    const auto has_value = equals != argument.npos;
    auto value = has_value ? argument.substr(equals + 1) : std::string_view();
    if (name == "--help" || name == "-h") {
      options.exit_code = 0;
      options.text =
          "Serves a dashboard to browsers.\n"
          "\n"
          "  --host HOST     address or name to listen on (now " +
          server.host +
          "); 0.0.0.0 for every interface\n"
          "  --port PORT     port to listen on (now " +
          std::to_string(server.port) +
          "); 0 for any free one\n"
          "  --debug[=off]   error messages in the browser, with names and values of the app\n"
          "  --tls-cert FILE --tls-key FILE\n"
          "                  serve https with this certificate chain and private key, both in PEM\n"
          "  --help          this text\n"
          "\n"
          "HOST, PORT and DASH_DEBUG in the environment do the same; the command line wins over them.\n";
      return options;
    }
    if (name == "--debug") {
      wrong_debug.clear();
      if (auto wrong = detail::read_debug(name, has_value ? value : "on", options.debug); !wrong.empty()) {
        return mistake(std::move(wrong)), options;
      }
      continue;
    }
    if (std::find(std::begin(names), std::end(names), name) == std::end(names)) {
      const auto what = name.starts_with("-") ? "option \"" + std::string(name) + "\" is not known"
                                              : "argument \"" + std::string(argument) + "\" is not expected";
      return mistake(what + did_you_mean(name, names) +
                     "; there are --host, --port, --debug, --tls-cert, --tls-key and "
                     "--help"),
             options;
    }
    if (!has_value) {
      if (i + 1 == argc) return mistake("option " + std::string(name) + " needs a value behind it"), options;
      value = argv[++i];
    }
    server.listening_socket.reset();
    if (name == "--host") {
      if (value.empty()) {
        return mistake("--host is empty; it takes an address or a name, such as 127.0.0.1 or 0.0.0.0"),
               options;
      }
      server.host = value;
    } else if (name != "--port") {
      if (!server.tls) server.tls.emplace();
      (name == "--tls-cert" ? server.tls->certificate_chain : server.tls->private_key) = value;
    } else {
      wrong_port.clear();
      if (auto wrong = detail::read_port(name, value, server.port); !wrong.empty()) {
        return mistake(std::move(wrong)), options;
      }
    }
  }
  if (server.tls && server.tls->certificate_chain.empty() != server.tls->private_key.empty()) {
    const auto has_key = server.tls->certificate_chain.empty();
    return mistake(std::string(has_key
                                   ? "--tls-key needs --tls-cert beside it, the file with its certificate"
                                   : "--tls-cert needs --tls-key beside it, the file with its private key")),
           options;
  }
  if (!wrong_port.empty() || !wrong_debug.empty()) mistake(wrong_port.empty() ? wrong_debug : wrong_port);
  return options;
}

CDASH_DECL int say(const Options& options) {
  const auto code = options.exit_code.value_or(0);
  if (code == 0) {
    std::fputs(options.text.c_str(), stdout);
    std::fflush(stdout);
  } else {
    std::fprintf(stderr, "cdash: %s\n", options.text.c_str());
  }
  return code;
}

}  // namespace cdash
