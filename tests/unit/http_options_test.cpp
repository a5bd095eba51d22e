// read_options: the command line and the environment, and the sentence about each mistake in them.
#include <catch2/catch.hpp>
#include <cdash/http/options.hpp>
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
                    cdash::ServerSettings defaults = {}) {
  variables = std::move(environment);
  std::vector<const char*> argv{"app"};
  argv.insert(argv.end(), arguments);
  return cdash::read_options(static_cast<int>(argv.size()), argv.data(), defaults, cdash::Debug::off, lookup);
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
  CHECK(options.debug == cdash::Debug::off);
  CHECK_FALSE(options.exit_code);
}

TEST_CASE("The environment wins over the program's settings") {
  const auto options = read({}, {{"HOST", "0.0.0.0"}, {"PORT", "81"}, {"DASH_DEBUG", "True"}});
  CHECK(options.server.host == "0.0.0.0");
  CHECK(options.server.port == 81);
  CHECK(options.debug == cdash::Debug::on);
}

TEST_CASE("The command line wins over the environment") {
  const auto options = read({"--host", "::", "--port", "0", "--debug=off"},
                            {{"HOST", "0.0.0.0"}, {"PORT", "81"}, {"DASH_DEBUG", "1"}});
  CHECK(options.server.host == "::");
  CHECK(options.server.port == 0);
  CHECK(options.debug == cdash::Debug::off);
}

TEST_CASE("An option takes its value behind an equals sign too") {
  const auto options = read({"--host=localhost", "--port=8051", "--debug"});
  CHECK(options.server.host == "localhost");
  CHECK(options.server.port == 8051);
  CHECK(options.debug == cdash::Debug::on);
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
  CHECK(options.text ==
        "Serves a dashboard to browsers.\n"
        "\n"
        "  --host HOST     address or name to listen on (now 127.0.0.1); 0.0.0.0 for every interface\n"
        "  --port PORT     port to listen on (now 81); 0 for any free one\n"
        "  --debug[=off]   error messages in the browser, with names and values of the app\n"
        "  --tls-cert FILE --tls-key FILE\n"
        "                  serve https with this certificate chain and private key, both in PEM\n"
        "  --help          this text\n"
        "\n"
        "HOST, PORT and DASH_DEBUG in the environment do the same; the command line wins over them.\n");
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
        "option \"--prot\" is not known (did you mean \"--port\"?); there are --host, --port, --debug, "
        "--tls-cert, --tls-key and --help");
  CHECK(mistake({"-x"}) ==
        "option \"-x\" is not known; there are --host, --port, --debug, --tls-cert, --tls-key and --help");
}

TEST_CASE("An argument that is no option is named") {
  CHECK(mistake({"8051"}) ==
        "argument \"8051\" is not expected; there are --host, --port, --debug, --tls-cert, --tls-key "
        "and --help");
}

TEST_CASE("A port that is no port is shown, with what it takes") {
  for (const auto port : {"abc", "-1", "65536", "80x", ""}) {
    CHECK(mistake({"--port", port}) ==
          "--port is \"" + std::string(port) + "\"; it takes a number from 0 (any free port) to 65535");
  }
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
