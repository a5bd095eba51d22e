// read_options: the command line and the environment, and the sentence about each mistake in them.
#include <catch2/catch.hpp>
#include <cdash/http/options.hpp>
#include <chrono>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Variables = std::vector<std::pair<std::string, const char*>>;
Variables variables;
const char* lookup(const char* name) {
  for (const auto& [key, value] : variables) {
    if (key == name) return value;
  }
  return nullptr;
}

cdash::Options read(std::initializer_list<const char*> arguments, Variables environment = {},
                    cdash::ServerSettings server = {}, cdash::AppSettings app = {}) {
  variables = std::move(environment);
  std::vector<const char*> argv{"app"};
  argv.insert(argv.end(), arguments);
  return cdash::read_options(static_cast<int>(argv.size()), argv.data(), std::move(server), std::move(app),
                             lookup);
}

std::string mistake(std::initializer_list<const char*> arguments, Variables environment = {}) {
  const auto options = read(arguments, std::move(environment));
  REQUIRE(options.exit_code == 2);
  return options.text;
}

}  // namespace

TEST_CASE("Without arguments the program's own settings hold") {
  const auto options = read({}, {}, {.host = "::1", .port = 1234});
  CHECK(options.server.host == "::1");
  CHECK(options.server.port == 1234);
  CHECK_FALSE(options.app.debug);
  CHECK_FALSE(options.changes_app);
  CHECK_FALSE(options.exit_code);
}

TEST_CASE("The environment wins over the defaults") {
  const auto options = read({}, {{"HOST", "0.0.0.0"}, {"PORT", "81"}, {"DASH_DEBUG", "True"}});
  CHECK(options.server.host == "0.0.0.0");
  CHECK(options.server.port == 81);
  CHECK(options.app.debug);
  CHECK(options.changes_app);
}

TEST_CASE("The program's settings win over the environment, as Dash's arguments do") {
  const auto options = read({}, {{"HOST", "0.0.0.0"}, {"PORT", "nonsense"}, {"DASH_DEBUG", "false"}},
                            {.host = "::1", .port = 1234}, {.debug = true});
  CHECK(options.server.host == "::1");
  CHECK(options.server.port == 1234);
  CHECK(options.app.debug);
  CHECK_FALSE(options.exit_code);
}

TEST_CASE("Every setting of the environment reaches its member") {
  const auto options = read({}, {{"DASH_SUPPRESS_CALLBACK_EXCEPTIONS", "true"},
                                 {"DASH_HEALTH_ENDPOINT", "health"},
                                 {"DASH_METRICS_ENDPOINT", "metrics"},
                                 {"DASH_LOG_FORMAT", "json"},
                                 {"DASH_LOG_LEVEL", "Warn"},
                                 {"DASH_ACCESS_LOG", "combined"},
                                 {"DASH_DRAIN_DELAY", "1.5"},
                                 {"DASH_SHUTDOWN_GRACE", "20"}});
  CHECK(options.app.suppress_callback_exceptions);
  CHECK(options.app.health_endpoint == "health");
  CHECK(options.app.metrics_endpoint == "metrics");
  CHECK(options.app.log.has_function());
  CHECK(options.app.log.level() == cdash::LogLevel::warn);
  CHECK(options.server.access_log == cdash::AccessLog::combined);
  CHECK(options.server.drain_delay == std::chrono::milliseconds(1500));
  CHECK(options.server.shutdown_grace == std::chrono::seconds(20));
}

TEST_CASE("A variable of Dash's counts in small letters too") {
  CHECK(read({}, {{"dash_debug", "true"}}).app.debug);
  CHECK(read({}, {{"port", "81"}}).server.port == 8050);
}

TEST_CASE("The command line wins over the program's settings and the environment") {
  const auto options =
      read({"--host", "::", "--port", "0", "--debug=off"},
           {{"HOST", "0.0.0.0"}, {"PORT", "81"}, {"DASH_DEBUG", "1"}}, {.host = "::1"}, {.debug = true});
  CHECK(options.server.host == "::");
  CHECK(options.server.port == 0);
  CHECK_FALSE(options.app.debug);
}

TEST_CASE("An option takes its value behind an equals sign too") {
  const auto options = read({"--host=localhost", "--port=8051", "--debug"});
  CHECK(options.server.host == "localhost");
  CHECK(options.server.port == 8051);
  CHECK(options.app.debug);
}

TEST_CASE("A variable that is set to nothing counts as not set") {
  const auto options = read({}, {{"HOST", ""}, {"PORT", ""}, {"DASH_DEBUG", ""}});
  CHECK(options.server.port == 8050);
  CHECK_FALSE(options.exit_code);
}

TEST_CASE("A wrong variable does not matter if the command line says better") {
  CHECK_FALSE(read({"--port", "1", "--debug"}, {{"PORT", "x"}, {"DASH_DEBUG", "x"}}).exit_code);
}

TEST_CASE("Help shows the settings that hold, and ends the program with 0") {
  const auto options = read({"--help"}, {{"PORT", "81"}});
  CHECK(options.exit_code == 0);
  CHECK(
      options.text ==
      "Serves a dashboard to browsers.\n"
      "\n"
      "  --host HOST\n"
      "      address or name to listen on; 0.0.0.0 for every interface (HOST; now 127.0.0.1)\n"
      "  --port PORT\n"
      "      port to listen on; 0 for any free one (PORT; now 81)\n"
      "  --tls-cert FILE\n"
      "      serve https with this certificate chain (DASH_TLS_CERT)\n"
      "  --tls-key FILE\n"
      "      and this private key (DASH_TLS_KEY)\n"
      "  --debug[=off]\n"
      "      error messages in the browser, with names and values of the app (DASH_DEBUG; now off)\n"
      "  --dev-tools-ui[=off]\n"
      "      the menu in the corner of the page (DASH_UI)\n"
      "  --dev-tools-props-check[=off]\n"
      "      the page compares properties with their types (DASH_PROPS_CHECK)\n"
      "  --dev-tools-serve-dev-bundles[=off]\n"
      "      the renderer that has the menu (DASH_SERVE_DEV_BUNDLES)\n"
      "  --dev-tools-validate-callbacks[=off]\n"
      "      the page, too, checks ids, properties and cycles (DASH_VALIDATE_CALLBACKS)\n"
      "  --dev-tools-hot-reload[=off]\n"
      "      the page follows its assets and its program (DASH_HOT_RELOAD)\n"
      "  --dev-tools-hot-reload-interval SECONDS\n"
      "      how often a page asks for changes (DASH_HOT_RELOAD_INTERVAL)\n"
      "  --dev-tools-hot-reload-watch-interval SECONDS\n"
      "      how often the assets folder is looked at (DASH_HOT_RELOAD_WATCH_INTERVAL)\n"
      "  --dev-tools-hot-reload-max-retry COUNT\n"
      "      after so many failures a page stops asking (DASH_HOT_RELOAD_MAX_RETRY)\n"
      "  --suppress-callback-exceptions[=off]\n"
      "      callbacks may name ids and properties that come later (DASH_SUPPRESS_CALLBACK_EXCEPTIONS; now "
      "off)\n"
      "  --health-endpoint PATH\n"
      "      path of the health check (DASH_HEALTH_ENDPOINT)\n"
      "  --metrics-endpoint PATH\n"
      "      path of the metrics for Prometheus (DASH_METRICS_ENDPOINT)\n"
      "  --log-format FORMAT\n"
      "      how the log is written to standard error: text or json (DASH_LOG_FORMAT; now text)\n"
      "  --log-level LEVEL\n"
      "      which lines the log has: trace, debug, info, warn, error, critical or off (DASH_LOG_LEVEL; now "
      "info)\n"
      "  --access-log FORMAT\n"
      "      a line for each request: off, common, combined or fields (DASH_ACCESS_LOG; now off)\n"
      "  --drain-delay SECONDS\n"
      "      how long the health check fails before the server stops (DASH_DRAIN_DELAY; now 0)\n"
      "  --shutdown-grace SECONDS\n"
      "      how long requests may take to finish when the server stops (DASH_SHUTDOWN_GRACE; now 10)\n"
      "  --packs\n"
      "      which packages of the browser's side the program contains: versions, licences, hashes\n"
      "  --help\n"
      "      this text\n"
      "\n"
      "The command line wins over what the program sets itself, that over the variables in the environment\n"
      "that stand in brackets, and these over the defaults.\n");
}

TEST_CASE("A certificate and its key are given together") {
  const auto options = read({"--tls-cert", "chain.pem", "--tls-key=key.pem"});
  REQUIRE(options.server.tls);
  CHECK(options.server.tls->certificate_chain == "chain.pem");
  CHECK(options.server.tls->private_key == "key.pem");
  CHECK_FALSE(read({}).server.tls);
  CHECK(mistake({"--tls-cert", "chain.pem"}) ==
        "--tls-cert needs --tls-key beside it, the file with its private key");
  CHECK(mistake({"--tls-key", "key.pem"}) ==
        "--tls-key needs --tls-cert beside it, the file with its certificate");
}

TEST_CASE("An unknown option is named, with the one that was probably meant") {
  CHECK(mistake({"--prot=1"}) ==
        "option \"--prot\" is not known (did you mean \"--port\"?); --help lists the options");
  CHECK(mistake({"-x"}) == "option \"-x\" is not known; --help lists the options");
}

TEST_CASE("An argument that is no option is named") {
  CHECK(mistake({"8051"}) == "argument \"8051\" is not expected; --help lists the options");
}

TEST_CASE("A port that is no port is shown, with what it takes") {
  for (const auto port : {"abc", "-1", "65536", "80x"}) {
    CHECK(mistake({"--port", port}) ==
          "--port is \"" + std::string(port) + "\"; it takes a number from 0 (any free port) to 65535");
  }
  CHECK(mistake({"--port="}) == "--port is empty; it takes a number from 0 (any free port) to 65535");
  CHECK(mistake({}, {{"PORT", "http"}}) ==
        "PORT is \"http\"; it takes a number from 0 (any free port) to 65535");
}

TEST_CASE("An option without its value is named") {
  CHECK(mistake({"--host"}) == "option --host needs a value behind it");
}

TEST_CASE("An empty host is refused") {
  CHECK(mistake({"--host="}) ==
        "--host is empty; it takes an address or a name, such as 127.0.0.1 or 0.0.0.0");
}

TEST_CASE("A debug value that is neither on nor off is shown") {
  CHECK(mistake({"--debug=maybe"}) == "--debug is \"maybe\"; it takes \"on\" or \"off\"");
  CHECK(mistake({}, {{"DASH_DEBUG", "2"}}) == "DASH_DEBUG is \"2\"; it takes \"on\" or \"off\"");
}

TEST_CASE("A word that a setting does not know is shown, with those that it does") {
  CHECK(mistake({}, {{"DASH_LOG_LEVEL", "loud"}}) ==
        "DASH_LOG_LEVEL is \"loud\"; it takes trace, debug, info, warn, error, critical or off");
  CHECK(mistake({"--log-format", "xml"}) == "--log-format is \"xml\"; it takes text or json");
  CHECK(mistake({"--access-log=apache"}) ==
        "--access-log is \"apache\"; it takes off, common, combined or fields");
}

TEST_CASE("A time that is none is shown") {
  for (const auto time : {"soon", "-1", "1s", "nan"}) {
    CHECK(mistake({"--drain-delay", time}) ==
          "--drain-delay is \"" + std::string(time) + "\"; it takes a number of seconds, such as 2.5");
  }
}

TEST_CASE("A level keeps the format, and a format the level") {
  const auto options = read({"--log-level=error"}, {{"DASH_LOG_FORMAT", "json"}});
  CHECK(options.app.log.level() == cdash::LogLevel::error);
  CHECK(options.app.log.has_function());
}

TEST_CASE("A tool of developers is turned on and off by itself") {
  const auto options = read({"--dev-tools-ui=off", "--dev-tools-hot-reload-interval", "1.5"},
                            {{"DASH_HOT_RELOAD", "true"}, {"DASH_HOT_RELOAD_MAX_RETRY", "3"}});
  const auto& tools = options.app.dev_tools;
  CHECK(tools.ui == false);
  CHECK(tools.hot_reload == true);
  CHECK(tools.hot_reload_interval == 1.5);
  CHECK(tools.hot_reload_max_retry == 3u);
  CHECK_FALSE(tools.props_check);
  CHECK(mistake({"--dev-tools-hot-reload-max-retry", "often"}) ==
        "--dev-tools-hot-reload-max-retry is \"often\"; it takes a whole number");
}
