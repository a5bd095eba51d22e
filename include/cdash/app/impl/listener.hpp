// The pages behind one WebSocket connection, as listeners to what is published.
#pragma once

#include <cdash/app/impl/hub.hpp>
#include <cdash/app/impl/own_request.hpp>
#include <cdash/app/impl/subscriber.hpp>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

struct AppState;

// Belongs to a Conversation, which hands on what it gets. Every function from any thread.
class Listener final : public Subscriber, public std::enable_shared_from_this<Listener> {
 public:
  // A browser has no more tabs open than this.
  static constexpr std::size_t most_pages = 100;
  static constexpr std::size_t longest_renderer_id = 100;

  Listener(const AppState& app, const Request& upgrade);

  void opened(std::shared_ptr<Channel> channel) noexcept override;
  bool received(std::string_view type, const boost::json::object& message) noexcept override;
  void left(std::string_view renderer_id) noexcept override;
  std::optional<Body> next() noexcept override;
  void closed() noexcept override;

 private:
  friend class Hub;
  struct Page {
    std::vector<std::shared_ptr<Topic>> topics;
    std::optional<std::string> reply;
  };
  struct Followed {
    Number cursor = 0;
    Number restated = 0;  // how far values were said again whose next changes were lost
    std::size_t pages = 0;
  };
  // What a page has already, by the topics' numbers.
  using Since = std::map<Number, Number>;

  std::vector<std::shared_ptr<Topic>> topics_of(const std::string& path) const;
  void subscribe(const std::string& renderer_id, const std::string& path, const Since& since);
  void follow(const std::string& renderer_id, std::vector<std::shared_ptr<Topic>> topics, const Since& since);
  void leave(std::map<std::string, Page, std::less<>>::iterator page);
  static Body batch(Topic& topic, Followed& followed, Number end);

  const AppState& app_;
  const std::shared_ptr<Hub> hub_;
  const OwnRequest upgrade_;

  // Guarded by the hub's mutex.
  std::shared_ptr<Channel> channel_;
  std::map<std::string, Page, std::less<>> pages_;
  std::map<Topic*, Followed> followed_;  // kept alive by the pages
  bool idle_ = true;                     // next() had nothing: whatever comes wakes the channel
};

CDASH_DECL std::shared_ptr<Listener> make_listener(const AppState& app, const Request& upgrade);
// Whether the app's pages listen to what is published.
CDASH_DECL bool pushes(const AppState& app) noexcept;
// Where the app has sessions: the cookie that makes one, for a browser without.
CDASH_DECL void give_session(const AppState& app, const Request& request, Response& page);

}  // namespace cdash::detail
