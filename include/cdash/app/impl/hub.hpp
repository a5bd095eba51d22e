// Where what is published meets the pages, which read current values each at its own pace.
#pragma once

#include <atomic>
#include <cdash/app/impl/hmac.hpp>
#include <cdash/app/message.hpp>
#include <cdash/app/publish.hpp>
#include <cdash/app/settings.hpp>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cdash::detail {

struct AppFigures;
class Listener;

CDASH_DECL std::uint64_t milliseconds_now() noexcept;

// Messages are numbered in the order in which they were published; a page has everything of a topic up to one
// number, its cursor. So nothing is kept for a page but the cursor, however slow the page is.
using Number = std::uint64_t;

// A message as it goes to every page: the bytes are shared with whoever is sending them.
using Text = std::shared_ptr<const std::string>;

// What is known of one property of one component: its newest value, and the changes made to it since.
struct Track {
  struct Change {
    Number number;
    bool is_patch;
  };
  Number state = 0;            // 0: no whole value was published
  std::deque<Change> changes;  // each after the state
  std::size_t bytes = 0;       // of the changes
  Number lost = 0;             // the last change that is not kept any more
};

// Everything that is published to the same pages. Guarded by the hub's mutex.
struct Topic {
  Number number = 0;  // how messages name it: the name itself may be a session's secret
  std::string name;
  std::map<Number, Text> log;
  std::unordered_map<std::string, Track> tracks;  // by "id.property"
  Number lost = 0;                                // the greatest of the tracks'
  std::vector<Listener*> listeners;

  Number last() const noexcept { return log.empty() ? 0 : log.rbegin()->first; }

  bool is_session = false;
  std::uint64_t quiet_since = 0;  // in seconds: since then nobody has listened, and nothing was published
  // What was sent last after which number: the pages that follow in step share the bytes.
  struct Batch {
    Number after = 0;
    Number upto = 0;
    Number last = 0;  // of the topic, then: something newer makes the batch useless
    Text text;
  } batch;
};

class Hub : public std::enable_shared_from_this<Hub> {
 public:
  // A change is kept for pages that are slow, or come later, while there are no more than these.
  static constexpr std::size_t most_changes = 1000;
  static constexpr std::size_t most_change_bytes = 1 << 20;
  static constexpr std::size_t most_waiting_patches = 100 * most_changes;
  // A message for a page that has much to catch up with ends after so many bytes.
  static constexpr std::size_t batch_bytes = 64 << 10;
  // A session's values are forgotten when it has had no page for so long.
  static constexpr std::uint64_t session_seconds = 3600;
  // What has arrived and is more than this is put in order by the publishing thread itself, so that values
  // which replace each other do not pile up while a large one is written.
  static constexpr std::size_t most_arrived = 50000;

  explicit Hub(const AppSettings& settings);
  ~Hub();
  Hub(const Hub&) = delete;

  // Never blocks; starts the thread when it is the first.
  void publish(std::unique_ptr<Published> published);
  std::shared_ptr<Topic> topic(std::string_view name, bool session);
  const std::shared_ptr<Topic>& everyone() const noexcept { return everyone_; }
  // Of this process: tells pages that a server has forgotten the numbers they know.
  const std::string& name() const noexcept { return name_; }
  void add_figures(AppFigures& figures);

  // No more publishing, and no thread, after this.
  void stop() noexcept;

 private:
  friend class Listener;
  struct Waiting {
    std::uint64_t order;
    std::unique_ptr<Published> published;
  };
  // What waits to be written for one property.
  struct Queue {
    std::shared_ptr<Topic> topic;
    std::string key;
    std::optional<Waiting> state;
    std::deque<Waiting> changes;
    bool lost = false;
  };
  struct Written {
    Queue* queue;
    Number number;
    Text text;  // null: a change was lost before it was written
    bool is_change;
    bool is_patch;
  };

  void start();
  void run() noexcept;
  void rest(bool has_written);
  void collect();
  bool write();
  Text message(const Published& published, Number number, bool is_change) noexcept;
  void keep(Topic& topic, Written written);
  void shorten(Topic& topic, Track& track, const std::string& key);
  bool fold(Topic& topic, Track& track);
  void forget(Topic& topic);  // if nobody has a use for it
  void forget_sessions();
  void log(std::string_view line) noexcept;

  const AppSettings& settings_;  // of the app, which stops this before it goes
  std::string name_;
  std::atomic<Published*> arrived_ = nullptr;
  std::atomic<std::size_t> arrived_count_ = 0;
  std::atomic<bool> started_ = false;
  std::atomic<bool> asleep_ = false;
  std::atomic<bool> stopped_ = false;
  std::atomic<bool> heard_ = false;  // whether any page listens

  std::mutex resting_;
  std::condition_variable wake_;
  std::thread thread_;
  std::uint64_t written_at_ = 0;  // in milliseconds

  std::mutex collecting_;  // waiting_ and order_
  std::unordered_map<std::string, Queue> waiting_;
  std::uint64_t order_ = 0;

  std::mutex mutex_;  // everything below, and the topics
  std::map<std::pair<bool, std::string>, std::shared_ptr<Topic>> topics_;
  std::shared_ptr<Topic> everyone_;
  Number topics_made_ = 0;
  std::size_t listening_ = 0;
  std::uint64_t forgotten_at_ = 0;

  std::atomic<Number> numbers_ = 0;  // the hub's thread alone counts
};

}  // namespace cdash::detail
