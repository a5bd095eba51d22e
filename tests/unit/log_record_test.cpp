// Log records: their forms as text and JSON, and what a sink gets of them.
#include <catch2/catch.hpp>
#include <cdash/app/log.hpp>
#include <chrono>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace cdash;

namespace {

const auto evening = std::chrono::sys_days(std::chrono::year(2026) / 11 / 30) + std::chrono::hours(18) +
                     std::chrono::minutes(2) + std::chrono::milliseconds(3004);

const std::vector<LogField> fields{{"path", "/a \"b\""}, {"status", "404", LogField::Kind::number}};

LogRecord record(LogLevel level = LogLevel::warn) {
  return {level, "too much", "server", "5f0c", fields, evening};
}

}  // namespace

TEST_CASE("A record as text has time, level, message, request and fields") {
  CHECK(as_text(record()) ==
        "2026-11-30 18:02:03.004 warn cdash: too much (request 5f0c) path=\"/a \\\"b\\\"\" status=404");
}

TEST_CASE("A record as JSON has its fields beside the others") {
  CHECK(as_json(record()) ==
        R"({"time":"2026-11-30T18:02:03.004Z","level":"warn","source":"server","message":"too much",)"
        R"("request_id":"5f0c","path":"/a \"b\"","status":404})");
}

TEST_CASE("What a record does not have is not in its forms") {
  const LogRecord bare{.level = LogLevel::info, .message = "hello", .time = evening};
  CHECK(as_text(bare) == "2026-11-30 18:02:03.004 info cdash: hello");
  CHECK(as_json(bare) == R"({"time":"2026-11-30T18:02:03.004Z","level":"info","message":"hello"})");
}

TEST_CASE("An access line stands as text by itself, so that tools can read it") {
  CHECK(as_text({.message = "127.0.0.1 - -", .source = "access"}) == "127.0.0.1 - -");
}

TEST_CASE("Every level has spdlog's name and number") {
  CHECK(name_of(LogLevel::trace) == "trace");
  CHECK(name_of(LogLevel::critical) == "critical");
  CHECK(static_cast<int>(LogLevel::warn) == 3);
  CHECK(static_cast<int>(LogLevel::off) == 6);
}

TEST_CASE("A sink of records gets all of a record, and the time") {
  std::vector<std::string> seen;
  const LogSink sink = [&](const LogRecord& r) {
    CHECK(std::chrono::system_clock::now() - r.time < std::chrono::minutes(1));
    seen.push_back(std::string(r.message) + '|' + std::string(r.source) + '|' + std::string(r.request_id));
  };
  sink.write({.message = "hello", .source = "app", .request_id = "7"});
  CHECK(seen == std::vector<std::string>{"hello|app|7"});
}

TEST_CASE("A sink of texts gets the sentence behind the library's name") {
  std::string seen;
  const LogSink sink = [&](std::string_view line) { seen = line; };
  sink.write({.message = "hello", .request_id = "7"});
  CHECK(seen == "cdash: hello");
}

TEST_CASE("A sink gets what has its level, and nothing below") {
  int count = 0;
  LogSink sink{[&](const LogRecord&) { ++count; }, LogLevel::warn};
  sink.write(record(LogLevel::info));
  CHECK(count == 0);
  sink.write(record(LogLevel::warn));
  CHECK(count == 1);
  sink.set_level(LogLevel::off).write(record(LogLevel::critical));
  CHECK(count == 1);
}

TEST_CASE("A message cannot start another line, or steer a terminal") {
  std::string seen;
  const LogSink sink = [&](const LogRecord& r) { seen = r.message; };
  sink.write({.message = "a\nERROR\x1b[31m\x7f"});
  CHECK(seen == "a ERROR [31m ");
}

TEST_CASE("A message ends after 4,000 bytes") {
  std::size_t size = 0;
  const LogSink sink = [&](const LogRecord& r) { size = r.message.size(); };
  sink.write({.message = std::string(4000, 'x')});
  CHECK(size == 4000);
  sink.write({.message = std::string(4001, 'x')});
  CHECK(size == 4000);
}

TEST_CASE("What a sink throws goes no further") {
  int calls = 0;
  const LogSink sink = [&](const LogRecord&) {
    ++calls;
    throw std::runtime_error("disk full");
  };
  sink.write(record());
  CHECK(calls == 1);
}

TEST_CASE("A sink says whether it has a function") {
  CHECK_FALSE(LogSink().has_function());
  CHECK_FALSE(text_log().has_function());
  CHECK(json_log(LogLevel::error).has_function());
  CHECK(json_log(LogLevel::error).level() == LogLevel::error);
}
