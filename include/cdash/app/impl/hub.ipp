// Bodies of app/publish.hpp and app/impl/hub.hpp.
#pragma once

#include <algorithm>
#include <boost/json/parse.hpp>
#include <cdash/app/impl/apply_patch.hpp>
#include <cdash/app/impl/hub.hpp>
#include <cdash/app/impl/listener.hpp>
#include <cdash/app/impl/metrics.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/app/publish.hpp>
#include <cdash/error.hpp>
#include <chrono>
#include <limits>

namespace cdash {
namespace detail {

inline std::atomic<bool>& publishing_noted() noexcept {
  static std::atomic<bool> noted = false;
  return noted;
}
CDASH_DECL bool note_publishing() noexcept { return publishing_noted() = true; }
CDASH_DECL bool pushes(const AppState&) noexcept { return publishing_noted(); }

CDASH_DECL std::uint64_t milliseconds_now() noexcept {
  using namespace std::chrono;
  return static_cast<std::uint64_t>(
      duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count());
}

inline bool extends_figure(std::string_view property) noexcept {
  return property == "extendData" || property == "prependData";
}

CDASH_DECL HubOfApp::HubOfApp(const AppSettings& settings) : hub(std::make_shared<Hub>(settings)) {}
CDASH_DECL HubOfApp::~HubOfApp() { hub->stop(); }

CDASH_DECL Hub::Hub(const AppSettings& settings) : settings_(settings), name_(random_name()) {
  everyone_ = std::make_shared<Topic>();
  topics_[{false, ""}] = everyone_;
  topics_made_ = 1;
}

CDASH_DECL Hub::~Hub() {
  stop();
  for (auto* one = arrived_.load(); one;) delete std::exchange(one, one->next);
}

CDASH_DECL void Hub::stop() noexcept {
  {
    const std::lock_guard lock(resting_);
    stopped_ = true;
    wake_.notify_all();
  }
  if (thread_.joinable()) thread_.join();
}

CDASH_DECL void Hub::start() {
  const std::lock_guard lock(resting_);
  if (started_ || stopped_) return;
  written_at_ = milliseconds_now();
  thread_ = std::thread([this] { run(); });
  started_ = true;
}

CDASH_DECL void Hub::publish(std::unique_ptr<Published> published) {
  if (stopped_.load(std::memory_order_relaxed)) return;
  auto* one = published.release();
  one->next = arrived_.load(std::memory_order_relaxed);
  while (!arrived_.compare_exchange_weak(one->next, one)) {
  }
  if (arrived_count_.fetch_add(1, std::memory_order_relaxed) >= most_arrived && collecting_.try_lock()) {
    const std::lock_guard lock(collecting_, std::adopt_lock);
    collect();
  }
  if (!started_.load(std::memory_order_acquire)) start();
  if (asleep_.load() && asleep_.exchange(false)) {
    const std::lock_guard lock(resting_);
    wake_.notify_one();
  }
}

CDASH_DECL std::shared_ptr<Topic> Hub::topic(std::string_view name, bool session) {
  const std::lock_guard lock(mutex_);
  auto& topic = topics_[{session, std::string(name)}];
  if (!topic) {
    topic = std::make_shared<Topic>();
    topic->number = topics_made_++;
    topic->name = name;
    topic->is_session = session;
    topic->quiet_since = milliseconds_now() / 1000;
  }
  return topic;
}

CDASH_DECL void Hub::run() noexcept {
  while (!stopped_) {
    bool has_written = false;
    try {
      {
        const std::lock_guard lock(collecting_);
        collect();
      }
      has_written = write();
      forget_sessions();
    } catch (const std::exception& error) {
      log(std::string("cdash: publishing failed: ") + error.what());
    }
    rest(has_written);
  }
}

// While there is traffic the thread looks again by itself, so that publishing makes no system call.
CDASH_DECL void Hub::rest(bool has_written) {
  constexpr std::uint64_t busy = 1000, soon_asleep = 60000;
  if (has_written) written_at_ = milliseconds_now();
  const auto quiet = milliseconds_now() - written_at_;
  std::unique_lock lock(resting_);
  if (quiet < soon_asleep) {
    const std::chrono::milliseconds tick(heard_ && quiet < busy ? 1 : 20);
    wake_.wait_for(lock, tick, [this] { return stopped_.load(); });
    return;
  }
  asleep_ = true;
  if (!arrived_.load())
    wake_.wait_for(lock, std::chrono::minutes(1), [this] { return stopped_.load() || !asleep_.load(); });
  asleep_ = false;
}

// With collecting_ held: of values for one property only the last stays.
CDASH_DECL void Hub::collect() {
  auto* newest = arrived_.exchange(nullptr);
  Published* oldest = nullptr;
  std::size_t count = 0;
  for (; newest; ++count) {
    auto* const before = std::exchange(newest->next, oldest);
    oldest = std::exchange(newest, before);
  }
  arrived_count_.fetch_sub(count, std::memory_order_relaxed);
  while (oldest) {
    std::unique_ptr<Published> one(std::exchange(oldest, oldest->next));
    const bool extends = extends_figure(one->property);
    const bool is_change = extends || one->is_patch;
    auto key = one->id + "." + (extends ? "figure" : one->property);
    auto& queue = waiting_[std::to_string(one->topic->number) + " " + key];
    if (!queue.topic) {
      queue.topic = one->topic;
      queue.key = std::move(key);
    }
    if (is_change) {
      queue.changes.push_back({++order_, std::move(one)});
      // Patches are not lost lightly: they become part of the value when they are written.
      const bool is_patch = queue.changes.front().published->is_patch;
      if (queue.changes.size() > (is_patch ? most_waiting_patches : most_changes)) {
        queue.changes.pop_front();
        queue.lost = true;
      }
    } else {
      queue.changes.clear();
      queue.lost = false;
      queue.state = Waiting{++order_, std::move(one)};
    }
  }
}

CDASH_DECL bool Hub::write() {
  std::unordered_map<std::string, Queue> queues;
  {
    const std::lock_guard lock(collecting_);
    queues.swap(waiting_);
  }
  if (queues.empty()) return false;

  struct Next {
    std::uint64_t order;
    Queue* queue;
    Published* published;  // null: changes before the first that is left were lost
    bool is_change;
  };
  std::vector<Next> in_order;
  for (auto& [name, queue] : queues) {
    if (queue.state) in_order.push_back({queue.state->order, &queue, queue.state->published.get(), false});
    if (queue.lost) in_order.push_back({queue.changes.front().order - 1, &queue, nullptr, true});
    for (auto& change : queue.changes)
      in_order.push_back({change.order, &queue, change.published.get(), true});
  }
  std::sort(in_order.begin(), in_order.end(), [](const Next& a, const Next& b) { return a.order < b.order; });
  std::vector<Written> written;
  written.reserve(in_order.size());
  for (const auto& next : in_order) {
    const auto number = ++numbers_;
    auto text = next.published ? message(*next.published, number, next.is_change) : Text();
    if (text || !next.published)
      written.push_back(
          {next.queue, number, std::move(text), next.is_change, next.published && next.published->is_patch});
  }

  std::vector<std::shared_ptr<Channel>> channels;
  {
    const std::lock_guard lock(mutex_);
    for (auto& one : written) keep(*one.queue->topic, std::move(one));
    for (const auto& [name, queue] : queues) {
      for (auto* listener : queue.topic->listeners) {
        if (!std::exchange(listener->idle_, false)) continue;
        if (listener->channel_) channels.push_back(listener->channel_);
      }
    }
  }
  for (const auto& channel : channels) channel->wake();
  return true;
}

CDASH_DECL Text Hub::message(const Published& published, Number number, bool is_change) noexcept {
  try {
    auto value = published.value();
    if (!value) return nullptr;
    if (published.property == "children") value = flat(*value);
    std::string text =
        "{\"type\":\"publish\",\"payload\":{\"topic\":" + std::to_string(published.topic->number) +
        ",\"n\":" + std::to_string(number) + ",\"componentId\":";
    write_json(text, std::string_view(published.id));
    text += is_change ? ",\"change\":true,\"props\":{" : ",\"props\":{";
    write_json(text, std::string_view(published.property));
    text += ':';
    value->write(text);
    text += "}}}";
    return std::make_shared<const std::string>(std::move(text));
  } catch (const std::exception& error) {
    log("cdash: what was published for " + published.id + "." + published.property +
        " could not be written: " + error.what());
  } catch (...) {
    log("cdash: what was published for " + published.id + "." + published.property +
        " could not be written: something that is not a std::exception was thrown");
  }
  return nullptr;
}

// With mutex_ held, as the rest.
CDASH_DECL void Hub::keep(Topic& topic, Written written) {
  auto& track = topic.tracks[written.queue->key];
  topic.quiet_since = milliseconds_now() / 1000;
  if (!written.text) {
    track.lost = topic.lost = written.number;
    return;
  }
  const auto size = written.text->size();
  topic.log.emplace(written.number, std::move(written.text));
  if (written.is_change) {
    track.changes.push_back({written.number, written.is_patch});
    track.bytes += size;
    return shorten(topic, track, written.queue->key);
  }
  if (track.state) topic.log.erase(track.state);
  for (const auto& change : track.changes) topic.log.erase(change.number);
  track = Track();
  track.state = written.number;
}

CDASH_DECL void Hub::shorten(Topic& topic, Track& track, const std::string& key) {
  while (track.changes.size() > most_changes ||
         (track.changes.size() > 1 && track.bytes > most_change_bytes)) {
    const auto [number, is_patch] = track.changes.front();
    if (is_patch && track.state && fold(topic, track)) continue;
    if (is_patch && !track.lost)
      log("cdash: more than " + std::to_string(most_changes) + " patches were published for " + key +
          " and no whole value before them: pages that come now do not get the oldest; publish the value "
          "first");
    const auto old = topic.log.find(number);
    track.bytes -= old->second->size();
    topic.log.erase(old);
    track.changes.pop_front();
    track.lost = number;
    topic.lost = std::max(topic.lost, number);
  }
}

// Applies the patches next to the state to it. False: they do not fit.
CDASH_DECL bool Hub::fold(Topic& topic, Track& track) {
  try {
    auto message = parse_exactly(*topic.log.at(track.state)).value();
    auto& payload = message.at("payload");
    auto& value = payload.at("props").as_object().begin()->value();
    Number last = 0;
    bool all_fit = true;
    while (!track.changes.empty() && track.changes.front().is_patch) {
      const auto number = track.changes.front().number;
      const auto change = topic.log.find(number);
      const auto patch = parse_exactly(*change->second).value();
      try {  // as in a page, what came before the operation that does not fit is done
        apply_patch(value, patch.at("payload").at("props").as_object().begin()->value());
      } catch (const Error& error) {
        log(std::string("cdash: a published patch does not fit the value published before it: ") +
            error.what());
        track.lost = std::max<Number>(track.lost, 1);
        all_fit = false;
        break;
      }
      last = number;
      track.bytes -= change->second->size();
      topic.log.erase(change);
      track.changes.pop_front();
    }
    if (last == 0) return all_fit;
    payload.at("n") = last;
    std::string text;
    write_json(text, message);
    topic.log.erase(track.state);
    topic.log.emplace(last, std::make_shared<const std::string>(std::move(text)));
    track.state = last;
    return all_fit;
  } catch (const std::exception& error) {
    log(std::string("cdash: published patches cannot become part of their value: ") + error.what());
    track.lost = std::max<Number>(track.lost, 1);
    return false;
  }
}

CDASH_DECL void Hub::forget(Topic& topic) {
  // The map's own use, and no publisher's, page's or waiting value's.
  const auto at = topics_.find({topic.is_session, topic.name});
  if (at != topics_.end() && at->second.get() == &topic && at->second.use_count() == 1) topics_.erase(at);
}

CDASH_DECL void Hub::forget_sessions() {
  const auto now = milliseconds_now() / 1000;
  const std::lock_guard lock(mutex_);
  if (now < forgotten_at_ + 60) return;
  forgotten_at_ = now;
  std::vector<std::shared_ptr<Topic>> old;
  for (const auto& [key, topic] : topics_)
    if (topic != everyone_ && topic->listeners.empty() &&
        (topic->tracks.empty() || (topic->is_session && now > topic->quiet_since + session_seconds)))
      old.push_back(topic);
  for (auto& topic : old) {
    auto& one = *topic;
    topic.reset();
    forget(one);
  }
}

CDASH_DECL void Hub::add_figures(AppFigures& figures) {
  figures.published += numbers_.load(std::memory_order_relaxed);
  const std::lock_guard lock(mutex_);
  figures.push_pages += listening_;
}

CDASH_DECL void Hub::log(std::string_view line) noexcept { log_line(settings_, line); }

}  // namespace detail

CDASH_DECL void Publisher::check(const PropertyRef& property) {
  const auto& id = property.id.text();
  const bool has_match = property.id.is_pattern() &&
                         (id.find("[\"MATCH\"]") != id.npos || id.find("[\"ALLSMALLER\"]") != id.npos);
  if (property.id.empty() || has_match)
    throw Error("cdash: publish() was given " +
                (property.id.empty() ? "a component without an id" : "the id " + id) + " for its property " +
                std::string(property.name) +
                "; give the component an id, or an id with ALL for every component that fits");
}

CDASH_DECL void Publisher::put(std::unique_ptr<detail::Published> published) const {
  published->topic = topic_;
  hub_->publish(std::move(published));
}

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/apply_patch.ipp>
#include <cdash/app/impl/listener.ipp>
#endif
