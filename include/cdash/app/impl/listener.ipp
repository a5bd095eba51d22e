// Bodies of app/impl/listener.hpp.
#pragma once

#include <algorithm>
#include <boost/json/object.hpp>
#include <cdash/app/context.hpp>
#include <cdash/app/impl/listener.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/app/impl/state.hpp>
#include <limits>

namespace cdash::detail {

CDASH_DECL std::shared_ptr<Listener> make_listener(const AppState& app, const Request& upgrade) {
  return std::make_shared<Listener>(app, upgrade);
}

CDASH_DECL void give_session(const AppState& app, const Request& request, Response& page) {
  const auto& cookie = app.settings.session_cookie;
  if (cookie.empty() || !request.cookie(cookie).empty()) return;
  page.headers.emplace_back("Set-Cookie", cookie + "=" + random_name() + "; Path=" + app.paths.requests +
                                              "; HttpOnly; SameSite=Lax" +
                                              (request.scheme == "https" ? "; Secure" : ""));
  page.headers.emplace_back("Cache-Control", "private");
}

CDASH_DECL Listener::Listener(const AppState& app, const Request& upgrade)
    : app_(app), hub_(app.publishing.hub), upgrade_(upgrade) {}

CDASH_DECL void Listener::opened(std::shared_ptr<Channel> channel) noexcept {
  const std::lock_guard lock(hub_->mutex_);
  channel_ = std::move(channel);
}

CDASH_DECL void Listener::closed() noexcept {
  const std::lock_guard lock(hub_->mutex_);
  channel_ = nullptr;
  while (!pages_.empty()) leave(pages_.begin());
}

// With the hub's mutex held.
CDASH_DECL void Listener::leave(std::map<std::string, Page, std::less<>>::iterator page) {
  for (auto& topic : page->second.topics) {
    const auto followed = followed_.find(topic.get());
    if (--followed->second.pages != 0) continue;
    followed_.erase(followed);
    std::erase(topic->listeners, this);
    topic->quiet_since = milliseconds_now() / 1000;
    auto& one = *topic;
    topic.reset();
    if (one.listeners.empty() && one.tracks.empty()) hub_->forget(one);
  }
  pages_.erase(page);
  if (pages_.empty() && --hub_->listening_ == 0) hub_->heard_ = false;
}

CDASH_DECL void Listener::left(std::string_view renderer_id) noexcept {
  const std::lock_guard lock(hub_->mutex_);
  if (const auto page = pages_.find(renderer_id); page != pages_.end()) leave(page);
}

CDASH_DECL bool Listener::received(std::string_view type, const boost::json::object& message) noexcept {
  try {
    if (type != "subscribe" && type != "unsubscribe") return false;
    const auto* renderer_id = find(message, "rendererId");
    if (!renderer_id || !renderer_id->is_string() || renderer_id->get_string().size() > longest_renderer_id)
      return true;
    std::string id(renderer_id->get_string());
    if (type == "unsubscribe") {
      left(id);
      return true;
    }
    Since since;
    std::string path = "/";
    const auto* payload = find(message, "payload");
    if (const auto* given = payload ? payload->if_object() : nullptr) {
      if (const auto* text = find(*given, "path"); text && text->is_string()) path = text->get_string();
      const auto* hub = find(*given, "hub");
      const auto* numbers = find(*given, "since");
      if (hub && hub->is_string() && hub->get_string() == hub_->name() && numbers && numbers->is_object())
        for (const auto& [topic, number] : numbers->get_object()) {
          boost::system::error_code none;
          if (const auto n = number.to_number<Number>(none); !none && topic.size() < 20)
            since[std::strtoull(std::string(topic).c_str(), nullptr, 10)] = n;
        }
    }
    if (!app_.page_topics) {
      subscribe(id, path, since);
      return true;
    }
    std::shared_ptr<Channel> channel;
    {
      const std::lock_guard lock(hub_->mutex_);
      channel = channel_;
    }
    if (channel &&
        !channel->run([self = shared_from_this(), id, path, since] { self->subscribe(id, path, since); }))
      log_line(app_.settings, "cdash: a page follows no topics: too much waits for the callback threads");
  } catch (const std::exception& error) {
    log_line(app_.settings, std::string("cdash: a page could not follow what is published: ") + error.what());
  }
  return true;
}

CDASH_DECL std::vector<std::shared_ptr<Topic>> Listener::topics_of(const std::string& path) const {
  std::vector<std::shared_ptr<Topic>> topics{hub_->everyone()};
  const auto& cookie = app_.settings.session_cookie;
  if (cookie.empty() && !app_.page_topics) return topics;
  auto request = upgrade_.view();
  request.target = path;
  const Context page(request);
  if (const auto session = page.cookie(cookie); !cookie.empty() && !session.empty())
    topics.push_back(hub_->topic(session, true));
  if (app_.page_topics)
    for (const auto& name : app_.page_topics(page)) topics.push_back(hub_->topic(name, false));
  std::sort(topics.begin(), topics.end());
  topics.erase(std::unique(topics.begin(), topics.end()), topics.end());
  return topics;
}

CDASH_DECL void Listener::subscribe(const std::string& renderer_id, const std::string& path,
                                    const Since& since) {
  std::vector<std::shared_ptr<Topic>> topics;
  try {
    topics = topics_of(path);
  } catch (const std::exception& error) {
    return log_line(app_.settings, std::string("cdash: page_topics() threw: ") + error.what());
  } catch (...) {
    return log_line(app_.settings, "cdash: page_topics() threw something that is not a std::exception");
  }
  follow(renderer_id, std::move(topics), since);
}

CDASH_DECL void Listener::follow(const std::string& renderer_id, std::vector<std::shared_ptr<Topic>> topics,
                                 const Since& since) {
  std::shared_ptr<Channel> channel;
  {
    const std::lock_guard lock(hub_->mutex_);
    if (!channel_) return;
    if (const auto page = pages_.find(renderer_id); page != pages_.end()) leave(page);
    if (pages_.size() == most_pages) return;
    if (pages_.empty() && hub_->listening_++ == 0) hub_->heard_ = true;
    auto& page = pages_[renderer_id];
    std::string reply = "{\"type\":\"subscribed\",\"rendererId\":";
    write_json(reply, std::string_view(renderer_id));
    reply += ",\"payload\":{\"hub\":\"" + hub_->name() + "\",\"topics\":[";
    for (const auto& topic : topics) {
      const auto known = since.find(topic->number);
      const auto cursor = known == since.end() ? 0 : std::min(known->second, topic->last());
      auto& followed = followed_[topic.get()];
      if (followed.pages == 0 || cursor < followed.cursor) {
        followed.cursor = cursor;
        followed.restated = 0;
      }
      if (followed.pages++ == 0) topic->listeners.push_back(this);
      if (reply.back() != '[') reply += ',';
      reply += std::to_string(topic->number);
    }
    page.reply = reply + "]}}";
    page.topics = std::move(topics);
    idle_ = false;
    channel = channel_;
  }
  channel->wake();
}

CDASH_DECL std::optional<Body> Listener::next() noexcept {
  try {
    const std::lock_guard lock(hub_->mutex_);
    for (auto& [id, page] : pages_)
      if (page.reply) return Body(*std::exchange(page.reply, std::nullopt));

    // The topic whose next message is the oldest, and how far it goes until another topic has its turn.
    constexpr auto never = std::numeric_limits<Number>::max();
    std::pair<Topic* const, Followed>* first = nullptr;
    Number first_number = never, second_number = never;
    for (auto& followed : followed_) {
      const auto next = followed.first->log.upper_bound(followed.second.cursor);
      if (next == followed.first->log.end()) continue;
      second_number = std::min(second_number, std::max(first_number, next->first));
      if (next->first > first_number) continue;
      first_number = next->first;
      first = &followed;
    }
    if (first) return batch(*first->first, first->second, second_number);
    idle_ = true;
  } catch (const std::exception& error) {
    log_line(app_.settings, std::string("cdash: publishing to a page failed: ") + error.what());
  }
  return std::nullopt;
}

// What a topic has after the cursor and before `end`: there is something.
CDASH_DECL Body Listener::batch(Topic& topic, Followed& followed, Number end) {
  const auto after = followed.cursor;
  auto& sent = topic.batch;
  if (sent.text && sent.after == after && sent.upto < end && sent.last == topic.last()) {
    followed.cursor = sent.upto;
    return Body(std::string_view(*sent.text), sent.text);
  }
  std::vector<std::string_view> again;  // values whose next changes were lost
  const auto seen = std::max(after, followed.restated);
  if (topic.lost > seen)
    for (const auto& [key, track] : topic.tracks)
      if (track.lost > seen && track.state && track.state <= after)
        again.push_back(*topic.log.at(track.state));
  followed.restated = std::max(followed.restated, topic.lost);
  auto text = std::make_shared<std::string>("[");
  for (auto value : again) {
    // The same message under another name: a page that has this number takes it once more.
    value.remove_prefix(std::string_view("{\"type\":\"publish\"").size());
    *text += "{\"type\":\"restate\"";
    *text += value;
    *text += ',';
  }
  const auto first = topic.log.upper_bound(after);
  auto next = first;
  // At least one message, however long what is said again is: the cursor moves.
  for (; next != topic.log.end() && next->first < end && (next == first || text->size() < Hub::batch_bytes);
       ++next) {
    // One message alone is not copied: it goes out as it is, and a large one ends the batch.
    if (next != first && text->size() + next->second->size() > Hub::batch_bytes) break;
    followed.cursor = next->first;
    if (next == first && again.empty()) {
      const auto second = std::next(next);
      if (second == topic.log.end() || second->first >= end ||
          next->second->size() + second->second->size() > Hub::batch_bytes)
        return Body(std::string_view(*next->second), next->second);
    }
    *text += *next->second;
    *text += ',';
  }
  text->back() = ']';
  if (again.empty() && end == std::numeric_limits<Number>::max())
    sent = {after, followed.cursor, topic.last(), text};
  return Body(std::string_view(*text), text);
}

}  // namespace cdash::detail
