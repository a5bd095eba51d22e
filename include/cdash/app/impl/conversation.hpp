// The app's end of a browser's WebSocket: takes the calls of its pages, and sends what they are told.
#pragma once

#include <atomic>
#include <cdash/app/impl/byte_budget.hpp>
#include <cdash/app/impl/dispatch.hpp>
#include <cdash/app/impl/own_request.hpp>
#include <cdash/app/impl/subscriber.hpp>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <thread>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cdash::detail {

/// Bounds of what one connection may cost. They are far above what pages do.
struct ConversationLimits {
  std::size_t calls = 1000;               ///< that have not been answered yet
  std::size_t pages = 200;                ///< tabs of the browser
  std::size_t id_length = 100;            ///< of a page's or request's id, in bytes
  std::size_t waiting = 64 << 20;         ///< bytes that wait to be sent; above, the client is told to go
  std::size_t together = 256 << 10;       ///< bytes from which on a batch is not made longer
  std::size_t crowded = 100;              ///< messages from which on only a property's newest value is kept
  std::size_t message_cost = 200;         ///< bytes that a message that waits counts for beside its own
  std::size_t parsed_at_once = 64 << 10;  ///< longer messages are parsed where the user's code runs
};

/// Wakes channels some time later; its thread starts with the first.
class Alarm {
 public:
  Alarm() = default;
  ~Alarm();
  Alarm(const Alarm&) = delete;

  /// Calls come in the order of their times.
  void wake(std::chrono::steady_clock::time_point at, std::weak_ptr<Channel> channel);

 private:
  void run();

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::pair<std::chrono::steady_clock::time_point, std::weak_ptr<Channel>>> waiting_;
  bool stopped_ = false;
  std::thread thread_;
};

/// A thread for each of the callbacks that last, so that they occupy nothing that others wait for.
class Lasting {
 public:
  static constexpr std::size_t most = 200;

  Lasting() = default;
  ~Lasting();
  Lasting(const Lasting&) = delete;

  /// False: there are too many.
  bool run(std::function<void()> work);

 private:
  struct Worker {
    std::thread thread;
    std::atomic<bool> ended = false;
  };

  std::mutex mutex_;
  std::list<Worker> workers_;
};

class PageConversation;

/// Which connection a page has. A page that a browser keeps for its back button cannot say over it that it
/// has gone: its worker is frozen.
class Pages {
 public:
  void add(const std::string& renderer_id, std::weak_ptr<PageConversation> conversation);
  void remove(std::string_view renderer_id);
  std::shared_ptr<PageConversation> find(std::string_view renderer_id) const;

 private:
  mutable std::mutex mutex_;
  std::map<std::string, std::weak_ptr<PageConversation>, std::less<>> conversations_;
};

/// What waits to be sent, over all connections.
class Outbox {
 public:
  void join(const PageConversation& conversation, std::weak_ptr<PageConversation> itself);
  void leave(const PageConversation& conversation) noexcept;
  /// Counts bytes that wait, or no longer do.
  void more(std::size_t bytes) noexcept { bytes_.fetch_add(bytes); }
  void less(std::size_t bytes) noexcept { bytes_.fetch_sub(bytes); }
  /// Parts with the connections that most bytes wait for, until there are no more than `most`.
  void shed(std::size_t most);

 private:
  std::shared_ptr<PageConversation> fullest();

  std::atomic<std::size_t> bytes_ = 0;
  std::atomic_flag is_shedding_ = {};
  std::mutex mutex_;
  std::map<const PageConversation*, std::weak_ptr<PageConversation>> conversations_;
};

/// What all connections of an app share.
struct Live {
  Live(AppState& of, Dispatch& to);

  AppState& app;
  Dispatch& dispatch;
  ConversationLimits limits = {};
  std::shared_ptr<ByteBudget> calls;
  Outbox outbox = {};
  Alarm alarm = {};
  Lasting lasting = {};
  Pages pages = {};

  /// A page has gone, as it has told over HTTP.
  void leave(std::string_view renderer_id);
};

class PageCall;

class PageConversation final : public Conversation, public std::enable_shared_from_this<PageConversation> {
 public:
  /// `subscriber` may be null. `live` outlives the connection, and every call made over it.
  PageConversation(Live& live, const Request& handshake, std::shared_ptr<Subscriber> subscriber);

  void opened(std::shared_ptr<Channel> channel) noexcept override;
  void received(std::string_view message) noexcept override;
  std::optional<Body> next() noexcept override;
  void stopping() noexcept override;
  void closed() noexcept override;

  void page_left(std::string_view renderer_id);
  std::size_t waiting_bytes() const noexcept { return waiting_bytes_.load(); }
  /// The client takes too little: what waits for it is thrown away, and the connection closed.
  void give_up(std::string_view why) noexcept;

 private:
  friend class PageCall;
  // By the page and its request; both are the browser's words.
  using CallKey = std::pair<std::string, std::string>;
  struct Waiting {
    std::string text;
    std::string key;  // of a property's whole value; empty: something else
  };
  struct Question {
    const PageCall* call;
    std::string property;
    Answered answered;
  };
  // What a message does to a property: whether it makes older values of it needless, or builds on them.
  enum class Sets { value, change };

  // Of a message that was read later: what it counts for among the calls' bytes.
  using Held = std::optional<ByteBudget::Share>;

  void read(std::string_view message, Held held);
  void take(const Json& message, std::size_t bytes, Held held);
  void start_call(const boost::json::object& message, std::string_view renderer_id, std::size_t bytes,
                  Held held);
  void take_properties(const boost::json::object& message, std::string_view renderer_id);
  bool knows(std::string_view renderer_id);
  void refuse(std::uint16_t code, std::string_view reason) noexcept;
  void note(std::string_view what, LogLevel level = LogLevel::warn) noexcept;
  void send_now(std::string text);
  void send_property(std::string text, std::string key, Sets how);
  void send(std::string text, std::string key, bool at_once);
  std::string batch();
  void send_answer(const CallKey& key, std::string_view payload);
  void end_call(const PageCall& call) noexcept;
  std::string ask(const PageCall& call, const ComponentId& id, std::string_view property, Answered answered);
  void forget(const std::string& question) noexcept;
  // Those of a page's calls, or of all.
  std::vector<Answered> take_questions(std::optional<std::string_view> renderer_id);
  void unanswered(const std::vector<Answered>& questions) noexcept;
  void count_waiting(std::size_t bytes) noexcept;
  void count_sent(std::size_t bytes) noexcept;
  void forget_waiting() noexcept;
  std::shared_ptr<Channel> channel() const;

  Live& live_;
  const OwnRequest handshake_;  // for the contexts of all calls that come behind it
  const std::shared_ptr<Subscriber> subscriber_;

  mutable std::mutex mutex_;  // of everything below
  std::shared_ptr<Channel> channel_;
  bool is_closed_ = false;
  bool is_given_up_ = false;  // nothing is to be sent any more
  bool has_warned_ = false;   // of the client's mistakes
  bool has_noted_ = false;    // of the program's
  std::set<std::string, std::less<>> pages_;
  std::map<CallKey, PageCall*> calls_;
  std::map<std::string, Question, std::less<>> questions_;
  std::uint64_t questions_asked_ = 0;
  std::list<Waiting> waiting_;
  std::unordered_map<std::string, std::list<Waiting>::iterator>
      newest_;  // of each key, if nothing builds on it
  std::atomic<std::size_t> waiting_bytes_ = 0;
  // What waits is sent from then on; nothing while the queue is empty.
  std::optional<std::chrono::steady_clock::time_point> due_;
};

/// What becomes of a request to connect: a conversation, or a refusal by its origin or by the app.
Upgrade connect(Live& live, const Request& request,
                const std::function<std::shared_ptr<Subscriber>()>& make_subscriber);

}  // namespace cdash::detail
