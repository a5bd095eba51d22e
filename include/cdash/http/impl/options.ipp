// Bodies of http/options.hpp: every setting that the command line and the environment know.
#pragma once

#include <algorithm>
#include <array>
#include <cdash/app/impl/paths.hpp>
#include <cdash/client/packages.hpp>
#include <cdash/core/nearest.hpp>
#include <cdash/error.hpp>
#include <cdash/http/impl/setting.hpp>
#include <cdash/http/options.hpp>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#ifndef _WIN32
#include <unistd.h>
#endif

namespace cdash {
namespace detail {

inline Setting log_level_setting() {
  return {"--log-level",
          "DASH_LOG_LEVEL",
          "LEVEL",
          "which lines the log has: trace, debug, info, warn, error, critical or off",
          "trace, debug, info, warn, error, critical or off",
          [](Options& options, std::string_view text) {
            for (auto i = static_cast<int>(LogLevel::trace); i <= static_cast<int>(LogLevel::off); ++i) {
              const auto level = static_cast<LogLevel>(i);
              if (lower(text) == name_of(level)) return options.app.log.set_level(level), true;
            }
            return false;
          },
          [](const Options& options) { return std::string(name_of(options.app.log.level())); }};
}

inline Setting log_format_setting() {
  return {"--log-format",
          "DASH_LOG_FORMAT",
          "FORMAT",
          "how the log is written to standard error: text or json",
          "text or json",
          [](Options& options, std::string_view text) {
            const auto level = options.app.log.level();
            if (text != "text" && text != "json") return false;
            options.app.log = text == "json" ? json_log(level) : text_log(level);
            return true;
          },
          [](const Options& options) {
            return std::string(options.app.log.has_function() ? "the program's own" : "text");
          }};
}

inline Setting access_log_setting() {
  static constexpr std::array<std::string_view, 4> words{"off", "common", "combined", "fields"};
  return {"--access-log",
          "DASH_ACCESS_LOG",
          "FORMAT",
          "a line for each request: off, common, combined or fields",
          "off, common, combined or fields",
          [](Options& options, std::string_view text) {
            const auto word = std::find(words.begin(), words.end(), lower(text));
            if (word == words.end()) return false;
            options.server.access_log = static_cast<AccessLog>(word - words.begin());
            return true;
          },
          [](const Options& options) {
            return std::string(words[static_cast<std::size_t>(options.server.access_log)]);
          }};
}

// A file in PEM of ServerSettings::tls.
template <auto Member>
Setting tls_setting(std::string_view option, std::string_view variable, std::string_view help) {
  return {option,
          variable,
          "FILE",
          help,
          "the path of a file in PEM",
          [](Options& options, std::string_view text) {
            if (text.empty()) return false;
            if (!options.server.tls) options.server.tls.emplace();
            *options.server.tls.*Member = text;
            return true;
          },
          [](const Options& options) {
            return options.server.tls ? std::string(*options.server.tls.*Member) : std::string();
          }};
}

/// In the order of the help. docs/settings.md has the same.
inline const std::vector<Setting>& all_settings() {
  using App = AppSettings;
  using Server = ServerSettings;
  static const std::vector<Setting> all{
      setting<&Server::host>("--host", "HOST", "HOST",
                             "address or name to listen on; 0.0.0.0 for every interface",
                             "an address or a name, such as 127.0.0.1 or 0.0.0.0"),
      setting<&Server::port>("--port", "PORT", "PORT", "port to listen on; 0 for any free one",
                             "a number from 0 (any free port) to 65535"),
      tls_setting<&TlsSettings::certificate_chain>("--tls-cert", "DASH_TLS_CERT",
                                                   "serve https with this certificate chain"),
      tls_setting<&TlsSettings::private_key>("--tls-key", "DASH_TLS_KEY", "and this private key"),
      switch_setting<&App::debug>("--debug", "DASH_DEBUG",
                                  "error messages in the browser, with names and values of the app"),
      switch_setting<&DevTools::ui>("--dev-tools-ui", "DASH_UI", "the menu in the corner of the page"),
      switch_setting<&DevTools::props_check>("--dev-tools-props-check", "DASH_PROPS_CHECK",
                                             "the page compares properties with their types"),
      switch_setting<&DevTools::serve_dev_bundles>("--dev-tools-serve-dev-bundles", "DASH_SERVE_DEV_BUNDLES",
                                                   "the renderer that has the menu"),
      switch_setting<&DevTools::validate_callbacks>("--dev-tools-validate-callbacks",
                                                    "DASH_VALIDATE_CALLBACKS",
                                                    "the page, too, checks ids, properties and cycles"),
      switch_setting<&DevTools::hot_reload>("--dev-tools-hot-reload", "DASH_HOT_RELOAD",
                                            "the page follows its assets and its program"),
      setting<&DevTools::hot_reload_interval>("--dev-tools-hot-reload-interval", "DASH_HOT_RELOAD_INTERVAL",
                                              "SECONDS", "how often a page asks for changes",
                                              "a number of seconds, such as 2.5"),
      setting<&DevTools::hot_reload_watch_interval>(
          "--dev-tools-hot-reload-watch-interval", "DASH_HOT_RELOAD_WATCH_INTERVAL", "SECONDS",
          "how often the assets folder is looked at", "a number of seconds, such as 2.5"),
      setting<&DevTools::hot_reload_max_retry>(
          "--dev-tools-hot-reload-max-retry", "DASH_HOT_RELOAD_MAX_RETRY", "COUNT",
          "after so many failures a page stops asking", "a whole number"),
      switch_setting<&App::suppress_callback_exceptions>(
          "--suppress-callback-exceptions", "DASH_SUPPRESS_CALLBACK_EXCEPTIONS",
          "callbacks may name ids and properties that come later"),
      setting<&App::health_endpoint>("--health-endpoint", "DASH_HEALTH_ENDPOINT", "PATH",
                                     "path of the health check", "a path, such as health"),
      setting<&App::metrics_endpoint>("--metrics-endpoint", "DASH_METRICS_ENDPOINT", "PATH",
                                      "path of the metrics for Prometheus", "a path, such as metrics"),
      log_format_setting(),
      log_level_setting(),
      access_log_setting(),
      time_setting<&Server::drain_delay>("--drain-delay", "DASH_DRAIN_DELAY",
                                         "how long the health check fails before the server stops"),
      time_setting<&Server::shutdown_grace>("--shutdown-grace", "DASH_SHUTDOWN_GRACE",
                                            "how long requests may take to finish when the server stops"),
  };
  return all;
}

inline std::string help_text(const Options& options) {
  std::string text = "Serves a dashboard to browsers.\n\n";
  for (const auto& setting : all_settings()) {
    (text += "  ") += setting.option;
    text += setting.value.empty() ? "[=off]" : "";
    if (!setting.value.empty()) (text += ' ') += setting.value;
    ((text += "\n      ") += setting.help) += " (";
    const auto now = setting.now(options);
    (text += setting.variable) += now.empty() ? "" : "; now " + now;
    text += ")\n";
  }
  return text +
         "  --packs\n      which packages of the browser's side the program contains: versions, licences, "
         "hashes\n"
         "  --help\n      this text\n"
         "\n"
         "The command line wins over what the program sets itself, that over the variables in the "
         "environment\n"
         "that stand in brackets, and these over the defaults.\n";
}

}  // namespace detail

CDASH_DECL const char* process_environment(const char* name) { return std::getenv(name); }

CDASH_DECL Options read_options(int argc, const char* const* argv, ServerSettings server, AppSettings app,
                                Environment environment) {
  Options options{std::move(server), std::move(app), false, {}, {}};
  const auto mistake = [&](std::string sentence) {
    options.exit_code = 2;
    options.text = std::move(sentence);
    return options;
  };
  const auto wrong = [](std::string_view source, std::string_view text, const detail::Setting& setting) {
    return std::string(source) + (text.empty() ? " is empty" : " is \"" + std::string(text) + '"') +
           "; it takes " + std::string(setting.takes);
  };
  const auto& settings = detail::all_settings();

#ifndef _WIN32
  // systemd has opened the socket (sd_listen_fds(3)): its number is always 3.
  const auto variable = [&](const char* name) -> std::string_view {
    const auto* const value = environment(name);
    return value == nullptr ? "" : value;
  };
  if (const auto count = variable("LISTEN_FDS");
      !count.empty() && count != "0" && variable("LISTEN_PID") == std::to_string(::getpid()))
    options.server.listening_socket = 3;
#endif

  // Of the environment, by the setting: no matter if the command line says better.
  std::vector<std::string> mistakes(settings.size());
  const Options defaults;
  for (std::size_t i = 0; i < settings.size(); ++i) {
    const auto& setting = settings[i];
    if (setting.now(options) != setting.now(defaults)) continue;
    const detail::Variable found(std::string(setting.variable).c_str(), environment);
    if (!found) continue;
    if (!setting.read(options, found.text)) mistakes[i] = wrong(found.name, found.text, setting);
    options.changes_app = true;
  }

  std::vector<std::string_view> names{"--help", "--packs"};
  for (const auto& setting : settings) names.push_back(setting.option);
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument = argv[i];
    const auto equals = argument.find('=');
    const auto name = argument.substr(0, equals);
    if (name == "--help" || name == "-h") {
      options.exit_code = 0;
      options.text = detail::help_text(options);
      return options;
    }
    if (name == "--packs") {
      try {
        options.text = client::list_packages(*client::default_front_end());
      } catch (const Error& error) {
        return mistake(std::string(error.what()).substr(std::string_view("cdash: ").size()));
      }
      options.exit_code = 0;
      return options;
    }
    const auto setting = std::find_if(settings.begin(), settings.end(),
                                      [&](const detail::Setting& known) { return known.option == name; });
    if (setting == settings.end()) {
      const auto what = name.starts_with("-") ? "option \"" + std::string(name) + "\" is not known"
                                              : "argument \"" + std::string(argument) + "\" is not expected";
      return mistake(what + did_you_mean(name, names) + "; --help lists the options");
    }
    auto text = equals != argument.npos ? argument.substr(equals + 1) : std::string_view();
    if (equals == argument.npos) {
      if (!setting->value.empty()) {
        if (i + 1 == argc) return mistake("option " + std::string(name) + " needs a value behind it");
        text = argv[++i];
      } else {
        text = "on";
      }
    }
    if (name == "--host" || name == "--port") options.server.listening_socket.reset();
    if (!setting->read(options, text)) return mistake(wrong(name, text, *setting));
    mistakes[static_cast<std::size_t>(setting - settings.begin())].clear();
    options.changes_app = true;
  }
  for (auto& sentence : mistakes) {
    if (!sentence.empty()) return mistake(std::move(sentence));
  }
  if (const auto& tls = options.server.tls; tls && tls->certificate_chain.empty() != tls->private_key.empty())
    return mistake(tls->certificate_chain.empty()
                       ? "--tls-key needs --tls-cert beside it, the file with its certificate"
                       : "--tls-cert needs --tls-key beside it, the file with its private key");
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
