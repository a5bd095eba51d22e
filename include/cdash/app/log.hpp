// Log records, and the sink that an app and the servers that carry it share.
#pragma once

#include <cdash/config.hpp>
#include <chrono>
#include <concepts>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace cdash {

/// How much a log line matters; in spdlog's order, so that a number means the same in both. `off` is for
/// sinks that want nothing.
enum class LogLevel : std::uint8_t { trace, debug, info, warn, error, critical, off };

/// "warn"
CDASH_DECL std::string_view name_of(LogLevel level) noexcept;

/// One named value of a log record. A number's text is its digits.
struct LogField {
  enum class Kind : std::uint8_t { text, number };
  std::string_view name;
  std::string_view value;
  Kind kind = Kind::text;
};

/// One line of the log. Its views end with the call that gets it.
struct LogRecord {
  LogLevel level = LogLevel::info;
  /// A sentence without a line break or any other control character, 4,000 bytes at most.
  std::string_view message;
  /// Which part speaks: "app", "server" or "access"; a program's own records say what they like.
  std::string_view source = {};
  /// The request that it is about, as its X-Request-ID says; empty if it is about none.
  std::string_view request_id = {};
  std::span<const LogField> fields = {};
  /// Not set: the time of writing.
  std::chrono::system_clock::time_point time = {};
};

/// "2026-11-30 18:02:03.123 warn cdash: the message (request 5f0c2b1d9a7e3c44) key=value"; an access line in
/// Common or Combined format is its message alone.
CDASH_DECL std::string as_text(const LogRecord& record);
/// {"time":"2026-11-30T18:02:03.123Z","level":"warn","source":"server","message":"…","request_id":"…",…}
CDASH_DECL std::string as_json(const LogRecord& record);

/// Where log records go, and from which level on. A function gets them from several threads at once; what it
/// throws is lost, and nothing else.
///
///     settings.log = cdash::json_log();                                            // lines for a collector
///     settings.log = [](const cdash::LogRecord& record) { … };                     // everything
///     settings.log = [](std::string_view line) { std::clog << line << '\n'; };     // sentences
///     settings.log = {my_function, cdash::LogLevel::error};
class LogSink {
 public:
  /// Standard error, as text.
  LogSink() = default;
  /// A function of a record, or of a text.
  template <class F>
    requires(!std::same_as<F, LogSink> &&
             (std::invocable<const F&, const LogRecord&> || std::invocable<const F&, std::string_view>))
  LogSink(F function, LogLevel level = LogLevel::info) : level_(level) {
    if constexpr (std::invocable<const F&, const LogRecord&>) {
      function_ = std::move(function);
    } else {
      function_ = [function = std::move(function)](const LogRecord& record) {
        function(std::string_view("cdash: " + std::string(record.message)));
      };
    }
  }

  LogLevel level() const noexcept { return level_; }
  LogSink& set_level(LogLevel level) noexcept { return level_ = level, *this; }
  /// Whether a record of that level goes anywhere.
  bool wants(LogLevel level) const noexcept { return level >= level_ && level != LogLevel::off; }
  /// Whether it is a function's, rather than standard error's.
  bool has_function() const noexcept { return function_ != nullptr; }

  /// The function, if it is of that type and takes records; otherwise null.
  template <class F>
  const F* target() const noexcept {
    return function_.template target<F>();
  }

  /// Hands a record on, if its level is wanted. Control characters in its message become spaces.
  CDASH_DECL void write(LogRecord record) const noexcept;

 private:
  std::function<void(const LogRecord&)> function_;
  LogLevel level_ = LogLevel::info;
};

/// To standard error, one line of text a record.
CDASH_DECL LogSink text_log(LogLevel level = LogLevel::info);
/// To standard error, one line of JSON a record.
CDASH_DECL LogSink json_log(LogLevel level = LogLevel::info);

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/log.ipp>
#endif
