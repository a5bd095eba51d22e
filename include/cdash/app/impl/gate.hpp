// Lets requests in or sends them away by the settings of access, and gives every answer its headers.
#pragma once

#include <cdash/app/impl/proxies.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/app/message.hpp>
#include <cdash/config.hpp>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::detail {

/// Log lines that anybody can cause: each kind once in ten seconds, and not many kinds, so that nobody fills
/// the disk.
class RareLines {
 public:
  /// Nothing if a line of that kind has been written a moment ago; otherwise the line, with how many there
  /// were since.
  CDASH_DECL std::optional<std::string> admit(const std::string& kind, std::string line);

 private:
  static constexpr std::size_t most = 64;        // kinds that are remembered, and lines in that time
  static constexpr std::int64_t pause = 10'000;  // ms
  struct Seen {
    std::string kind;
    std::int64_t written;  // in ms
    std::uint64_t held_back;
  };
  std::mutex guard_;
  std::vector<Seen> seen_;
};

class Gate {
 public:
  /// `page` and `plotlyjs`: what a Content-Security-Policy has to allow.
  CDASH_DECL Gate(const AppState& app, std::string_view page, std::string_view plotlyjs);

  /// Completes what the app knows of the request, and returns the answer if it may not go on.
  CDASH_DECL std::optional<Response> refuse(Request& request) const;
  CDASH_DECL Response finish(const Request& request, Response response) const;
  /// The address of who has sent it, behind proxies that are trusted.
  CDASH_DECL std::string sender(const Request& request) const;

 private:
  bool is_trusted_host(const Request& request) const;
  bool has_csrf_token(const Request& request) const;
  std::optional<Response> ask_app(Request& request) const;
  Response failure(std::string_view what) const;
  void give_csrf_token(const Request& request, Response& response) const;
  void note(const Request& request, int status, const std::string& kind,
            const std::string& detail = {}) const;

  const AppState& app_;
  const Proxies proxies_;
  std::vector<std::string> hosts_;
  using Headers = std::vector<std::pair<std::string, std::string>>;
  Headers of_all_;
  Headers of_pages_;
  Headers of_https_pages_;
  mutable RareLines rare_;
};

/// Adds what is wrong with the settings of access.
CDASH_DECL void check_access(const AppSettings& settings, std::vector<std::string>& problems);

}  // namespace cdash::detail
