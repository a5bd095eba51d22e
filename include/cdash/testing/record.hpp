// Records the traffic between pages and an app, and plays it back.
#pragma once

#include <cdash/app/message.hpp>
#include <cdash/config.hpp>
#include <cdash/fwd.hpp>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::testing {

/// What a Recorder writes besides requests and answers.
struct RecorderSettings {
  /// Request headers that callbacks look at, such as "Cookie": they are written down as they are, so keep the
  /// recording as secret as they are. None of them otherwise.
  std::vector<std::string> headers = {};
};

/// A handler that passes everything on to another one, and writes down what pages ask an app: the layout, the
/// callbacks and every call with its answer, one JSON object a line. Give it to the server in place of the
/// app's handler. Background jobs, whose handles differ each time, files and WebSockets pass unrecorded.
///
///     testing::Recorder recorder{app.handler(), "session.jsonl"};
///     cdash::Server server{loop, recorder, {.port = 8050}};
class Recorder final : public Handler {
 public:
  /// Replaces the file. Throws Error if it cannot be written.
  Recorder(Handler& to, const std::string& path, RecorderSettings settings = {});
  /// Hands each line over, without a line break; one at a time.
  Recorder(Handler& to, std::function<void(std::string_view line)> sink, RecorderSettings settings = {});
  ~Recorder() override;

  bool runs_user_code(std::string_view method, std::string_view target) const noexcept override;
  Response handle(const Request& request) noexcept override;
  std::optional<Response> begin(const Request& request,
                                const std::shared_ptr<Later>& later) noexcept override;
  Upgrade upgrade(const Request& request) noexcept override;
  std::string describe(const Request& request) const override;

 private:
  class Writer;
  Handler* to_;
  std::shared_ptr<Writer> writer_;
};

/// How recorded answers are compared.
struct ReplaySettings {
  /// Places of answers that may differ, as the differences name them: "response.clock.children" leaves out
  /// that value and what is in it.
  std::vector<std::string> ignore = {};
  /// For a Handler that is no App: its prefix takes the place of the recorded one.
  std::string url_base_pathname = "/";
};

/// What came of playing back.
struct Replay {
  std::size_t exchanges = 0;  ///< how many requests were made
  /// A text for each answer that was not the recorded one: the request, then every difference, a line each.
  std::vector<std::string> differences;
};

/// Makes the requests of a recording, in its order, and compares the answers; a callback's, as a page would.
/// Throws Error if the file cannot be read, or holds something else.
///
///     CHECK(testing::replay(app, "session.jsonl").differences.empty());
CDASH_DECL Replay replay(App& app, const std::string& path, ReplaySettings settings = {});
CDASH_DECL Replay replay(Handler& handler, const std::string& path, const ReplaySettings& settings = {});
/// The same for lines at hand.
CDASH_DECL Replay replay(Handler& handler, const std::vector<std::string>& lines,
                         const ReplaySettings& settings = {});

}  // namespace cdash::testing

#ifdef CDASH_HEADER_ONLY
#include <cdash/testing/difference.hpp>
#include <cdash/testing/impl/record.ipp>
#endif
