// Bodies of app/impl/conversation.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/conversation.hpp>
#include <cdash/app/impl/headers.hpp>
#include <cdash/app/impl/index_page.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/app/impl/request_id.hpp>
#include <cdash/app/impl/status.hpp>
#include <cdash/error.hpp>

namespace cdash::detail {

// --- what connections share
// ---------------------------------------------------------------------------------

CDASH_DECL Alarm::~Alarm() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  changed_.notify_all();
  if (thread_.joinable()) thread_.join();
}

CDASH_DECL void Alarm::wake(std::chrono::steady_clock::time_point at, std::weak_ptr<Channel> channel) {
  {
    const std::lock_guard lock(mutex_);
    waiting_.emplace_back(at, std::move(channel));
    if (!thread_.joinable()) thread_ = std::thread([this] { run(); });
    if (waiting_.size() > 1) return;
  }
  changed_.notify_one();
}

CDASH_DECL void Alarm::run() {
  std::unique_lock lock(mutex_);
  while (!stopped_) {
    if (waiting_.empty()) {
      changed_.wait(lock);
      continue;
    }
    const auto at = waiting_.front().first;
    if (std::chrono::steady_clock::now() < at) {
      changed_.wait_until(lock, at);
      continue;
    }
    auto channel = waiting_.front().second.lock();
    waiting_.pop_front();
    lock.unlock();
    if (channel) channel->wake();
    channel.reset();  // it may be the last, and with it goes whatever the channel holds
    lock.lock();
  }
}

CDASH_DECL Lasting::~Lasting() {
  for (auto& worker : workers_) worker.thread.join();
}

CDASH_DECL bool Lasting::run(std::function<void()> work) {
  const std::lock_guard lock(mutex_);
  workers_.remove_if([](Worker& worker) {
    if (!worker.ended) return false;
    worker.thread.join();
    return true;
  });
  if (workers_.size() >= most) return false;
  auto& worker = workers_.emplace_back();
  try {
    worker.thread = std::thread([&worker, work = std::move(work)] {
      work();
      worker.ended = true;
    });
  } catch (const std::system_error&) {
    workers_.pop_back();
    return false;
  }
  return true;
}

CDASH_DECL void Pages::add(const std::string& renderer_id, std::weak_ptr<PageConversation> conversation) {
  const std::lock_guard lock(mutex_);
  conversations_[renderer_id] = std::move(conversation);
}

CDASH_DECL void Pages::remove(std::string_view renderer_id) {
  const std::lock_guard lock(mutex_);
  if (const auto known = conversations_.find(renderer_id); known != conversations_.end())
    conversations_.erase(known);
}

CDASH_DECL std::shared_ptr<PageConversation> Pages::find(std::string_view renderer_id) const {
  const std::lock_guard lock(mutex_);
  const auto known = conversations_.find(renderer_id);
  return known == conversations_.end() ? nullptr : known->second.lock();
}

CDASH_DECL void Outbox::join(const PageConversation& conversation, std::weak_ptr<PageConversation> itself) {
  const std::lock_guard lock(mutex_);
  conversations_[&conversation] = std::move(itself);
}

CDASH_DECL void Outbox::leave(const PageConversation& conversation) noexcept {
  const std::lock_guard lock(mutex_);
  conversations_.erase(&conversation);
}

CDASH_DECL std::shared_ptr<PageConversation> Outbox::fullest() {
  std::vector<std::shared_ptr<PageConversation>> all;  // which end outside of the lock
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [address, conversation] : conversations_)
      if (auto held = conversation.lock()) all.push_back(std::move(held));
  }
  const auto found = std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) {
    return a->waiting_bytes() < b->waiting_bytes();
  });
  return found == all.end() || (*found)->waiting_bytes() == 0 ? nullptr : *found;
}

CDASH_DECL void Outbox::shed(std::size_t most) {
  if (bytes_.load() <= most || is_shedding_.test_and_set()) return;
  try {
    while (bytes_.load() > most) {
      const auto conversation = fullest();
      if (!conversation) break;
      conversation->give_up(
          "its client reads too little, and all connections have too many bytes to send "
          "(AppSettings::websocket_waiting_bytes)");
    }
  } catch (const std::bad_alloc&) {  // a later one may find some
  }
  is_shedding_.clear();
}

CDASH_DECL Live::Live(AppState& of, Dispatch& to)
    : app(of), dispatch(to), calls(std::make_shared<ByteBudget>(of.settings.websocket_call_bytes)) {}

CDASH_DECL void Live::leave(std::string_view renderer_id) {
  if (const auto conversation = pages.find(renderer_id)) conversation->page_left(renderer_id);
}

// --- messages
// -----------------------------------------------------------------------------------------------

// `{"type":…,"rendererId":…`, with the request's id if there is one.
inline std::string message_head(std::string_view type, std::string_view renderer_id,
                                std::string_view request_id = {}) {
  std::string text = "{\"type\":\"" + std::string(type) + "\",\"rendererId\":";
  write_json(text, renderer_id);
  if (!request_id.empty()) {
    text += ",\"requestId\":";
    write_json(text, request_id);
  }
  return text;
}

inline std::optional<std::string_view> text_member(const boost::json::object& object, std::string_view key) {
  const auto* value = find(object, key);
  if (!value || !value->is_string()) return std::nullopt;
  return std::string_view(value->get_string());
}

// Which of the app's settings it was, for the log.
inline std::string call_bytes() { return " that wait for an answer (AppSettings::websocket_call_bytes)"; }

// An error page in words: for a renderer that shows errors as text.
inline std::string words_of(std::string_view html) {
  if (const auto body = html.find("<body>"); body != html.npos) html.remove_prefix(body + 6);
  html = html.substr(0, html.find("<section>"));
  std::string words;
  bool inside = false;
  for (const char c : html) {
    if (c == '<') {
      inside = true;
      if (!words.empty() && words.back() != ' ') words += ' ';
    } else if (c == '>') {
      inside = false;
    } else if (!inside && c != '\n') {
      words += c;
    }
  }
  for (const auto& [escape, plain] : {std::pair<std::string_view, std::string_view>{"&lt;", "<"},
                                      {"&gt;", ">"},
                                      {"&quot;", "\""},
                                      {"&amp;", "&"}})
    for (auto at = words.find(escape); at != std::string::npos; at = words.find(escape, at + plain.size()))
      words.replace(at, escape.size(), plain);
  while (!words.empty() && words.back() == ' ') words.pop_back();
  return words;
}

inline std::string error_payload(std::string_view message, std::string_view page = {}) {
  std::string payload = "{\"status\":\"error\",\"message\":";
  write_json(payload, message);
  if (!page.empty()) {
    payload += ",\"page\":";
    write_json(payload, page);
  }
  return payload + '}';
}

// --- a call
// -------------------------------------------------------------------------------------------------

/// What a call over a WebSocket reports to.
class PageCall final : public CallPort {
 public:
  PageCall(std::shared_ptr<PageConversation> conversation, PageConversation::CallKey key, bool is_persistent,
           std::optional<ByteBudget::Share> held)
      : conversation_(std::move(conversation)),
        key_(std::move(key)),
        is_persistent_(is_persistent),
        held_(std::move(held)) {}
  ~PageCall() override { conversation_->end_call(*this); }

  void finish(Response response) noexcept override {
    try {
      conversation_->end_call(*this);
      conversation_->send_answer(key_, payload_of(response));
    } catch (const std::exception& error) {
      conversation_->note(error.what(), LogLevel::error);
    }
    promise_.reset();
  }

  bool set_prop(const ComponentId& id, std::string_view property, const Value& value) override {
    if (is_persistent_ && is_shutdown()) throw PreventUpdate();
    if (gone_) return true;
    // Which components a pattern stands for is known to the page that made the call, with its answer.
    if (id.is_pattern()) {
      if (is_persistent_)
        throw Error("cdash: set_props() in a persistent callback names one component, not " + id.text() +
                    "; what a pattern stands for the page knows with the answer, which does not come");
      return false;
    }
    auto text = message_head("set_props", renderer_id()) + ",\"payload\":{\"componentId\":";
    write_json(text, std::string_view(id.text()));
    text += ",\"props\":{";
    write_json(text, property);
    text += ':';
    const auto start = text.size();
    value.write(text);
    // A change of what the page has cannot be left out; a whole value can when there is a newer one.
    const bool is_change = property == "extendData" || property == "prependData" ||
                           std::string_view(text).substr(start).starts_with("{\"__dash_patch_update\"");
    text += "}}}";
    conversation_->send_property(std::move(text),
                                 renderer_id() + '\n' + id.text() + '\n' + std::string(property),
                                 is_change ? PageConversation::Sets::change : PageConversation::Sets::value);
    return true;
  }

  std::string ask(const ComponentId& id, std::string_view property, Answered answered) override {
    return conversation_->ask(*this, id, property, std::move(answered));
  }
  void forget(const std::string& question) noexcept override { conversation_->forget(question); }

  bool is_websocket() const noexcept override { return true; }

  bool is_shutdown() const noexcept override { return gone_ || is_to_end_; }

  const PageConversation::CallKey& key() const noexcept { return key_; }
  const std::string& renderer_id() const noexcept { return key_.first; }
  const Request& request() const noexcept { return conversation_->handshake_.view(); }
  bool is_gone() const noexcept { return gone_; }
  void leave() noexcept { gone_ = true; }
  void stop() noexcept { is_to_end_ = true; }
  /// Kept until the answer is on its way: Channel::promise().
  void keep(std::shared_ptr<void> promise) noexcept { promise_ = std::move(promise); }

 private:
  std::string payload_of(const Response& response) {
    const auto sets_cookie = [](const auto& header) { return header.first == "Set-Cookie"; };
    if (std::any_of(response.headers.begin(), response.headers.end(), sets_cookie))
      conversation_->note(
          "a callback has set a cookie, which only an answer over HTTP can carry; set it in a callback that "
          "does not say websocket()",
          LogLevel::error);
    if (response.status == 204) return "{\"status\":\"prevent_update\"}";
    if (response.status == 200)
      return "{\"status\":\"ok\",\"data\":" + std::string(response.body.view()) + '}';
    return error_payload(words_of(response.body.view()), response.body.view());
  }

  const std::shared_ptr<PageConversation> conversation_;
  const PageConversation::CallKey key_;
  const bool is_persistent_;
  const std::optional<ByteBudget::Share> held_;
  std::shared_ptr<void> promise_;
  std::atomic<bool> gone_ = false;       // nobody hears what it says
  std::atomic<bool> is_to_end_ = false;  // the server stops
};

// --- the connection
// -----------------------------------------------------------------------------------------

CDASH_DECL PageConversation::PageConversation(Live& live, const Request& handshake,
                                              std::shared_ptr<Subscriber> subscriber)
    : live_(live), handshake_(handshake), subscriber_(std::move(subscriber)) {}

CDASH_DECL void PageConversation::opened(std::shared_ptr<Channel> channel) noexcept {
  {
    const std::lock_guard lock(mutex_);
    channel_ = channel;
  }
  live_.outbox.join(*this, weak_from_this());
  if (subscriber_) subscriber_->opened(std::move(channel));
}

CDASH_DECL void PageConversation::stopping() noexcept {
  const std::lock_guard lock(mutex_);
  for (const auto& [key, call] : calls_) call->stop();
}

CDASH_DECL void PageConversation::closed() noexcept {
  live_.outbox.leave(*this);
  decltype(pages_) pages;
  std::vector<Answered> questions;
  {
    const std::lock_guard lock(mutex_);
    is_closed_ = true;
    pages.swap(pages_);
    channel_ = nullptr;
    for (const auto& [key, call] : calls_) call->leave();
    questions = take_questions(std::nullopt);
    forget_waiting();
  }
  unanswered(questions);
  // A page that has connected anew already is another conversation's.
  for (const auto& page : pages)
    if (const auto now = live_.pages.find(page); !now || now.get() == this) live_.pages.remove(page);
  if (subscriber_) subscriber_->closed();
}

CDASH_DECL std::shared_ptr<Channel> PageConversation::channel() const {
  const std::lock_guard lock(mutex_);
  return channel_;
}

CDASH_DECL void PageConversation::received(std::string_view message) noexcept {
  try {
    if (message.size() <= live_.limits.parsed_at_once) return read(message, {});
    const auto way = channel();
    if (!way) return;
    // Shared, as work is copied.
    const auto held = std::make_shared<Held>(live_.calls->take(message.size()));
    if (!*held) note("a long message was refused: there are too many bytes in calls" + call_bytes());
    if (!*held || !way->run([self = shared_from_this(), text = std::string(message), held] {
          self->read(text, std::move(*held));
        }))
      refuse(1013, "the server is busy");
  } catch (const std::exception& error) {
    note(error.what(), LogLevel::error);
    refuse(1011, "the server failed");
  }
}

CDASH_DECL void PageConversation::read(std::string_view message, Held held) {
  const auto parsed = parse_exactly(message);
  if (!parsed || !parsed->is_object() || !text_member(parsed->get_object(), "type"))
    return refuse(1007, "a message is no JSON object with a type");
  const auto& ask = live_.app.settings.websocket_message;
  if (ask && *text_member(parsed->get_object(), "type") != "heartbeat") {
    try {
      if (const auto refusal = ask(handshake_.view(), message)) return refuse(refusal->code, refusal->reason);
    } catch (const std::exception& error) {
      note(std::string("websocket_message threw: ") + error.what(), LogLevel::error);
      return refuse(4001, "Authentication error");
    } catch (...) {
      note("websocket_message threw something that is no std::exception", LogLevel::error);
      return refuse(4001, "Authentication error");
    }
  }
  take(*parsed, message.size(), std::move(held));
}

CDASH_DECL void PageConversation::take(const Json& message, std::size_t bytes, Held held) {
  const auto& object = message.get_object();
  const auto type = *text_member(object, "type");
  if (type == "heartbeat") return send_now("{\"type\":\"heartbeat_ack\"}");
  const auto renderer_id = text_member(object, "rendererId");
  if (!renderer_id || renderer_id->empty() || renderer_id->size() > live_.limits.id_length)
    return refuse(1008, "a message has no proper rendererId");
  if (type == "goodbye") return page_left(*renderer_id);
  if (!knows(*renderer_id)) return refuse(1008, "there are too many pages");
  if (type == "callback_request") return start_call(object, *renderer_id, bytes, std::move(held));
  if (type == "get_props_response") return take_properties(object, *renderer_id);
  if (subscriber_ && subscriber_->received(type, object)) return;
  note("a message of the type \"" + std::string(type.substr(0, 50)) + "\" means nothing here");
}

CDASH_DECL void PageConversation::start_call(const boost::json::object& message, std::string_view renderer_id,
                                             std::size_t bytes, Held held) {
  const auto request_id = text_member(message, "requestId");
  const auto* payload = find(message, "payload");
  if (!request_id || request_id->empty() || request_id->size() > 2 * live_.limits.id_length || !payload ||
      !payload->is_object())
    return refuse(1008, "a callback_request has no proper requestId or payload");
  const CallKey key(renderer_id, *request_id);
  const auto* callback = live_.dispatch.find(*payload);
  if (callback && !callback->websocket && !live_.app.settings.websocket_callbacks) {
    note("the callback for " + name_of(*callback) +
         " was called over WebSocket; say websocket(), or websocket_callbacks in the app's settings");
    return send_answer(key, error_payload("This callback is called over HTTP."));
  }
  constexpr std::string_view too_many = "Too many calls wait for an answer.";
  if (auto taken = held ? std::nullopt : live_.calls->take(bytes)) held.emplace(std::move(*taken));
  if (!held) {
    note("a call was refused: there are too many bytes in calls" + call_bytes());
    return send_answer(key, error_payload(too_many));
  }
  const bool is_persistent = callback && callback->persistent;
  const auto call = std::make_shared<PageCall>(shared_from_this(), key, is_persistent, std::move(held));
  bool is_known = false;
  {
    const std::lock_guard lock(mutex_);
    if (is_closed_) return;
    if (calls_.size() >= live_.limits.calls)
      call->leave();
    else
      is_known = !calls_.emplace(key, call.get()).second;
  }
  if (is_known) {
    call->leave();  // its end is not that of the call whose name it has
    return refuse(1008, "a requestId is used twice");
  }
  if (call->is_gone()) {
    note("a call was refused: " + std::to_string(live_.limits.calls) + " of the connection wait already");
    return send_answer(key, error_payload(too_many));
  }
  // A copy, as the message ends with this function; shared, as work is copied.
  const auto body = std::make_shared<Json>(*payload, boost::json::storage_ptr());
  const auto work = [call, body, &dispatch = live_.dispatch] {
    dispatch.begin(std::move(*body), call, call->request());
  };
  const auto way = channel();
  // A server that stops need not wait for one that lasts.
  if (way && !is_persistent) call->keep(way->promise());
  const auto run = [&] {
    return is_persistent
               ? live_.lasting.run(work)
               : way->run(work, callback ? "the callback for " + name_of(*callback) : std::string());
  };
  if (way && !run()) send_answer(key, error_payload("The server is busy."));
}

CDASH_DECL void PageConversation::take_properties(const boost::json::object& message,
                                                  std::string_view renderer_id) {
  const auto request_id = text_member(message, "requestId");
  const auto* payload = find(message, "payload");
  std::optional<Question> question;
  {
    const std::lock_guard lock(mutex_);
    const auto asked = request_id ? questions_.find(*request_id) : questions_.end();
    if (asked != questions_.end() && asked->second.call->renderer_id() == renderer_id && payload &&
        payload->is_object()) {
      question.emplace(std::move(asked->second));
      questions_.erase(asked);
    }
  }
  if (!question) return note("a page has answered what it was not asked");
  const auto* value = find(payload->get_object(), question->property);
  question->answered(value ? Json(*value, boost::json::storage_ptr()) : Json());
}

// Whether the page may use the connection; it is noted down with its first message.
CDASH_DECL bool PageConversation::knows(std::string_view renderer_id) {
  {
    const std::lock_guard lock(mutex_);
    if (is_closed_ || pages_.contains(renderer_id)) return true;
    if (pages_.size() >= live_.limits.pages) return false;
    pages_.emplace(renderer_id);
  }
  live_.pages.add(std::string(renderer_id), weak_from_this());
  return true;
}

CDASH_DECL void PageConversation::page_left(std::string_view renderer_id) {
  live_.pages.remove(renderer_id);
  std::vector<Answered> questions;
  {
    const std::lock_guard lock(mutex_);
    if (const auto known = pages_.find(renderer_id); known != pages_.end()) pages_.erase(known);
    for (const auto& [key, call] : calls_)
      if (key.first == renderer_id) call->leave();
    questions = take_questions(renderer_id);
  }
  unanswered(questions);
  if (subscriber_) subscriber_->left(renderer_id);
}

// One line a connection: whoever sends nonsense can do so often. An error of the program's is said all the
// same.
CDASH_DECL void PageConversation::note(std::string_view what, LogLevel level) noexcept {
  {
    const std::lock_guard lock(mutex_);
    if (has_noted_ || std::exchange(level == LogLevel::warn ? has_warned_ : has_noted_, true)) return;
  }
  try {
    const RequestScope scope(handshake_.view());
    log_line(live_.app.settings,
             "cdash: on a WebSocket of " + std::string(handshake_.view().remote) + ": " + std::string(what),
             level);
  } catch (...) {
    // No memory for a line.
  }
}

CDASH_DECL void PageConversation::give_up(std::string_view why) noexcept {
  {
    const std::lock_guard lock(mutex_);
    is_given_up_ = true;
    forget_waiting();
  }
  note(why);
  if (const auto way = channel()) way->close(1008, "the page takes less than it is sent");
}

CDASH_DECL void PageConversation::refuse(std::uint16_t code, std::string_view reason) noexcept {
  note(reason);
  if (const auto way = channel()) way->close(code, reason);
}

CDASH_DECL void PageConversation::send_now(std::string text) {
  {
    // Answers may build on what was set before them.
    const std::lock_guard lock(mutex_);
    newest_.clear();
  }
  send(std::move(text), {}, true);
}

CDASH_DECL void PageConversation::send_property(std::string text, std::string key, Sets how) {
  {
    const std::lock_guard lock(mutex_);
    const auto old = newest_.find(key);
    if (old != newest_.end() && how == Sets::change) {
      newest_.erase(old);
    } else if (old != newest_.end() && waiting_.size() >= live_.limits.crowded) {
      count_sent(old->second->text.size());
      waiting_.erase(old->second);
      newest_.erase(old);
    }
  }
  send(std::move(text), how == Sets::change ? std::string() : std::move(key),
       live_.app.settings.websocket_batch_delay <= 0);
}

CDASH_DECL void PageConversation::send(std::string text, std::string key, bool at_once) {
  std::shared_ptr<Channel> way;
  bool wakes = false;
  bool too_much = false;
  {
    const std::lock_guard lock(mutex_);
    if (is_closed_ || is_given_up_) return;
    way = channel_;
    too_much = waiting_bytes_ > live_.limits.waiting;
    if (!too_much) {
      const auto now = std::chrono::steady_clock::now();
      count_waiting(text.size());
      waiting_.push_back({std::move(text), std::move(key)});
      if (!waiting_.back().key.empty()) newest_[waiting_.back().key] = std::prev(waiting_.end());
      if (at_once || waiting_bytes_ > live_.limits.together) {
        wakes = !due_ || *due_ > now;
        due_ = now;
      } else if (!due_) {
        due_ = now + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                         std::chrono::duration<double>(live_.app.settings.websocket_batch_delay));
        live_.alarm.wake(*due_, way);
      }
    }
  }
  if (!way) return;
  if (too_much) return give_up("the page takes less than it is sent");
  if (wakes) way->wake();
  live_.outbox.shed(live_.app.settings.websocket_waiting_bytes);
}

// With the lock held, as the next two.
CDASH_DECL void PageConversation::count_waiting(std::size_t bytes) noexcept {
  bytes += live_.limits.message_cost;
  waiting_bytes_ += bytes;
  live_.outbox.more(bytes);
}

CDASH_DECL void PageConversation::count_sent(std::size_t bytes) noexcept {
  bytes += live_.limits.message_cost;
  waiting_bytes_ -= bytes;
  live_.outbox.less(bytes);
}

CDASH_DECL void PageConversation::forget_waiting() noexcept {
  newest_.clear();
  waiting_.clear();
  live_.outbox.less(waiting_bytes_.exchange(0));
  due_.reset();
}

CDASH_DECL std::optional<Body> PageConversation::next() noexcept {
  try {
    {
      const std::lock_guard lock(mutex_);
      if (due_ && *due_ <= std::chrono::steady_clock::now()) return Body(batch());
    }
    return subscriber_ ? subscriber_->next() : std::nullopt;
  } catch (const std::exception& error) {
    note(error.what(), LogLevel::error);
    return std::nullopt;
  }
}

// Takes what fits into one message from the queue, which is not empty.
CDASH_DECL std::string PageConversation::batch() {
  std::string text;
  std::size_t count = 0;
  while (!waiting_.empty() &&
         (count == 0 || text.size() + waiting_.front().text.size() <= live_.limits.together)) {
    auto& first = waiting_.front();
    if (const auto newest = newest_.find(first.key);
        newest != newest_.end() && newest->second == waiting_.begin())
      newest_.erase(newest);
    count_sent(first.text.size());
    if (count++ == 0) {
      text = std::move(first.text);
    } else {
      text += ',';
      text += first.text;
    }
    waiting_.pop_front();
  }
  if (waiting_.empty()) due_.reset();
  return count == 1 ? text : '[' + text + ']';
}

CDASH_DECL void PageConversation::send_answer(const CallKey& key, std::string_view payload) {
  auto text = message_head("callback_response", key.first, key.second) + ",\"payload\":";
  text += payload;
  send_now(text + '}');
}

CDASH_DECL void PageConversation::end_call(const PageCall& call) noexcept {
  const std::lock_guard lock(mutex_);
  const auto known = calls_.find(call.key());
  if (known != calls_.end() && known->second == &call) calls_.erase(known);
  // Of a coroutine that was let go of while it waited.
  std::erase_if(questions_, [&](const auto& question) { return question.second.call == &call; });
}

CDASH_DECL std::string PageConversation::ask(const PageCall& call, const ComponentId& id,
                                             std::string_view property, Answered answered) {
  std::string request_id;
  {
    const std::lock_guard lock(mutex_);
    if (!is_closed_ && !call.is_gone()) {
      request_id = "g" + std::to_string(++questions_asked_);
      questions_.emplace(request_id, Question{&call, std::string(property), answered});
    }
  }
  if (request_id.empty()) {
    answered(std::nullopt);
    return request_id;
  }
  auto text =
      message_head("get_props_request", call.renderer_id(), request_id) + ",\"payload\":{\"componentId\":";
  write_json(text, std::string_view(id.text()));
  text += ",\"properties\":[";
  write_json(text, property);
  send_now(text + "]}}");
  return request_id;
}

CDASH_DECL void PageConversation::forget(const std::string& question) noexcept {
  const std::lock_guard lock(mutex_);
  questions_.erase(question);
}

// With the lock held.
CDASH_DECL std::vector<Answered> PageConversation::take_questions(
    std::optional<std::string_view> renderer_id) {
  std::vector<Answered> taken;
  for (auto question = questions_.begin(); question != questions_.end();) {
    if (renderer_id && question->second.call->renderer_id() != *renderer_id) {
      ++question;
      continue;
    }
    taken.push_back(std::move(question->second.answered));
    question = questions_.erase(question);
  }
  return taken;
}

CDASH_DECL void PageConversation::unanswered(const std::vector<Answered>& questions) noexcept {
  for (const auto& answered : questions) try {
      answered(std::nullopt);
    } catch (const std::exception& error) {
      note(error.what(), LogLevel::error);
    }
}

// --- who may connect
// ----------------------------------------------------------------------------------------

inline Response refused_handshake(std::string_view why) {
  Response response;
  response.status = 403;
  response.content_type = "text/plain; charset=utf-8";
  response.headers.emplace_back("Cache-Control", "no-store");
  response.body = Body(std::string(why) + "\n");
  return response;
}

// A page of this server, as far as its browser says: only the scheme may be another, a proxy's that is not
// trusted.
inline bool is_own_origin(std::string_view origin, std::string_view host) {
  for (const std::string_view scheme : {"http://", "https://"})
    if (origin.starts_with(scheme)) return !host.empty() && same_name(origin.substr(scheme.size()), host);
  return false;
}

CDASH_DECL Upgrade connect(Live& live, const Request& request,
                           const std::function<std::shared_ptr<Subscriber>()>& make_subscriber) {
  const auto& settings = live.app.settings;
  const auto refused = [&](std::string_view why) {
    log_line(settings,
             "cdash: a WebSocket of " + std::string(request.remote) + " was refused: " + std::string(why),
             LogLevel::warn);
    return Upgrade{nullptr, refused_handshake(why), {}};
  };
  const auto origin = request.header("Origin");
  if (origin.empty()) return refused("Origin header required");
  const auto& allowed = settings.websocket_allowed_origins;
  if (!is_own_origin(origin, request.host) &&
      std::find(allowed.begin(), allowed.end(), origin) == allowed.end())
    return refused("Origin not allowed");
  if (settings.websocket_connect)
    if (const auto refusal = settings.websocket_connect(request)) return refused(refusal->reason);
  return {std::make_shared<PageConversation>(live, request, make_subscriber()), {}, {}};
}

}  // namespace cdash::detail
