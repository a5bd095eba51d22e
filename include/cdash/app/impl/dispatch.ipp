// Bodies of app/impl/dispatch.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/dispatch.hpp>
#include <cdash/app/impl/jobs.hpp>
#include <cdash/app/impl/metrics.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/app/impl/request_id.hpp>
#include <cdash/client/sha256.hpp>
#include <cdash/error.hpp>
#include <cmath>
#include <map>
#include <mutex>
#include <thread>

namespace cdash {
namespace detail {

// Adds the records of Inputs or States.
inline void write_records(std::string& out, const std::vector<Dependency>& dependencies) {
  out += '[';
  for (const auto& dependency : dependencies) {
    if (&dependency != dependencies.data()) out += ',';
    out += "{\"id\":";
    write_json(out, std::string_view(dependency.id.text()));
    out += ",\"property\":";
    write_json(out, std::string_view(dependency.property));
    if (dependency.may_be_missing) out += ",\"allow_optional\":true";
    out += '}';
  }
  out += ']';
}

inline void write_running(std::string& out, const std::vector<Running>& running, bool during) {
  out += '{';
  for (const auto& each : running) {
    if (&each != running.data()) out += ',';
    write_json(out, std::string_view(key_of(each.output)));
    out += ':';
    (during ? each.during : each.afterwards).write(out);
  }
  out += '}';
}

// An id as it stands in an output's text, which the page splits at "...": a dot may be written otherwise in
// JSON.
inline std::string output_id(const ComponentId& id) {
  std::string text = id.text();
  for (auto at = text.find("..."); at != std::string::npos; at = text.find("...", at))
    text.replace(at, 3, "\\u002e\\u002e\\u002e");
  return text;
}

// What tells callbacks apart that set the same output, or none: their inputs, and their number.
inline std::string distinction(const Callback& callback, std::size_t number) {
  std::string text = std::to_string(number);
  for (const auto& input : callback.inputs) text += "." + key_of(input);
  return client::sha256_hex(text);
}

// A form of another page may send "text/plain; application/json" without asking first: only the type itself
// counts.
inline bool is_json_type(std::string_view content_type) {
  auto type = content_type.substr(0, content_type.find(';'));
  while (!type.empty() && type.back() == ' ') type.remove_suffix(1);
  constexpr std::string_view wanted = "application/json";
  return std::equal(type.begin(), type.end(), wanted.begin(), wanted.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

// Which callback a request's body is for.
inline std::optional<std::string_view> output_of(const Json& body) {
  const auto* object = body.if_object();
  const auto* output = object ? find(*object, "output") : nullptr;
  if (!output || !output->is_string()) return std::nullopt;
  return output->get_string();
}

}  // namespace detail

CDASH_DECL Dispatch::Dispatch(detail::AppState& app) : app_(app) {
  for (const auto& callback : app.callbacks) {
    add(callback);
    // One that creates others may create some for the background.
    if ((callback.in_background || callback.creates_callbacks) && !app.jobs)
      app.jobs = std::make_shared<detail::Jobs>(app);
  }
  add_cancels(0);
}

// A callback for each component that can cancel a job of the callbacks from `first` on, so that its change
// makes a request, which names the job.
CDASH_DECL void Dispatch::add_cancels(std::size_t first) {
  std::map<std::string, detail::Callback*> by_id;
  const auto before = cancels_.size();
  const auto is_known = [&](const Dependency& wanted) {
    return std::any_of(cancels_.begin(), cancels_.end(), [&](const detail::Callback& cancels) {
      return std::any_of(cancels.inputs.begin(), cancels.inputs.end(), [&](const Dependency& known) {
        return detail::key_of(known) == detail::key_of(wanted);
      });
    });
  };
  const auto has_one = [&](const ComponentId& id) {
    return std::any_of(cancels_.begin(), cancels_.end(),
                       [&](const detail::Callback& cancels) { return cancels.outputs[0].id == id; });
  };
  for (auto i = first; i < app_.callbacks.size(); ++i) {
    const auto& callback = app_.callbacks[i];
    for (const auto& input : callback.background.cancel) {
      if (is_known(input)) continue;
      auto& cancels = by_id[input.id.text()];
      if (!cancels) {
        // Beside one that pages may know already, which does not change.
        const bool is_another = has_one(input.id);
        cancels = &cancels_.emplace_back();
        cancels->outputs.push_back(input);
        cancels->outputs[0].property = "id";
        cancels->outputs[0].shared = is_another;
        cancels->prevent_initial_call = true;
        cancels->hidden = true;
        cancels->where = callback.where;
        cancels->are_present = [](const detail::Callback&, std::span<const detail::Argument>) {
          return true;
        };
        cancels->invoke = [](const Context&, std::span<const detail::Argument>, std::span<detail::Result>) {};
      }
      cancels->inputs.push_back(input);
    }
  }
  for (auto i = before; i < cancels_.size(); ++i) add(cancels_[i]);
}

CDASH_DECL void Dispatch::add(const detail::Callback& callback) {
  detail::Entry entry{&callback, {}, {}, {}, {}, {}};
  const auto own = detail::distinction(callback, entries_.size());
  const auto add_wires = [](std::vector<detail::Wire>& wires, const std::vector<Dependency>& dependencies) {
    for (const auto& dependency : dependencies) {
      wires.push_back({dependency.property, std::nullopt});
      if (dependency.id.is_pattern()) wires.back().pattern.emplace(dependency.id);
    }
  };
  add_wires(entry.outputs, callback.outputs);
  add_wires(entry.inputs, callback.inputs);
  add_wires(entry.states, callback.states);
  for (std::size_t i = 0; i < callback.outputs.size(); ++i) {
    const auto& output = callback.outputs[i];
    if (output.shared) entry.outputs[i].property += "@" + own;
    entry.output += (i == 0 ? "" : "...") + detail::output_id(output.id) + "." + entry.outputs[i].property;
    std::string id_key;
    write_json(id_key, std::string_view(output.id.text()));
    std::string property_key;
    write_json(property_key, std::string_view(output.property));
    auto group =
        std::find_if(entry.groups.begin(), entry.groups.end(), [&](auto& g) { return g.id_key == id_key; });
    if (group == entry.groups.end()) group = entry.groups.insert(group, detail::OutputGroup{id_key, {}});
    group->members.emplace_back(property_key, i);
  }
  if (callback.multi) entry.output = ".." + entry.output + "..";
  if (callback.outputs.empty()) entry.output = own;
  if (app_.metrics && !callback.clientside)
    entry.durations = app_.metrics->durations(detail::name_of(callback));
  if (std::any_of(entry.outputs.begin(), entry.outputs.end(), [](auto& wire) { return wire.pattern; }))
    entry.groups.clear();
  if (callback.make_runner && !app_.runner) app_.runner = callback.make_runner();
  // The page answers the clientside ones itself: a request for one is refused.
  if (!callback.clientside) by_output_.emplace(entry.output, entries_.size());
  entries_.push_back(std::move(entry));
}

CDASH_DECL std::size_t Dispatch::count() const {
  const std::shared_lock lock(guard_);
  return entries_.size();
}

// Runs a function that may register callbacks, and tells the page of them when it has ended well. Those that
// cannot be, and all of a function that throws, are forgotten.
CDASH_DECL void Dispatch::run_creator(const detail::Callback& callback, const std::function<void()>& run) {
  const std::lock_guard one_at_a_time(app_.creating);
  const auto before = app_.callbacks.size();
  app_.creator = std::this_thread::get_id();
  try {
    run();
    app_.creator = std::thread::id();
    for (auto i = before; i < app_.callbacks.size(); ++i) {
      auto& made = app_.callbacks[i];
      detail::give_ids(app_, made);
      if (made.clientside && !made.clientside->source.empty())
        throw Error("cdash: the callback for " + detail::name_of(callback) +
                    " registered inline JavaScript, but the page has its scripts already; name a function of "
                    "an asset: "
                    "ClientsideFunction");
      for (const auto& output : made.outputs) {
        const bool taken =
            std::any_of(app_.callbacks.begin(), app_.callbacks.begin() + static_cast<std::ptrdiff_t>(i),
                        [&](const detail::Callback& other) {
                          return std::any_of(other.outputs.begin(), other.outputs.end(), [&](auto& o) {
                            return detail::key_of(o) == detail::key_of(output) && !output.shared;
                          });
                        });
        if (taken)
          throw Error("cdash: the callback for " + detail::name_of(callback) +
                      " registered another one for " + detail::key_of(output) +
                      ", which has one; an output belongs to one callback, unless each says "
                      "allow_duplicate()");
      }
    }
  } catch (...) {
    app_.creator = std::thread::id();
    while (app_.callbacks.size() > before) app_.callbacks.pop_back();
    throw;
  }
  const std::unique_lock lock(guard_);
  for (auto i = before; i < app_.callbacks.size(); ++i) add(app_.callbacks[i]);
  add_cancels(before);
}

CDASH_DECL std::string Dispatch::dependencies() const {
  const std::shared_lock lock(guard_);
  std::string out = "[";
  for (const auto& entry : entries_) {
    const auto& callback = *entry.callback;
    if (out.size() > 1) out += ',';
    out += "{\"output\":";
    write_json(out, std::string_view(entry.output));
    out += ",\"inputs\":";
    detail::write_records(out, callback.inputs);
    out += ",\"state\":";
    detail::write_records(out, callback.states);
    out += ",\"clientside_function\":";
    if (callback.clientside) {
      out += "{\"namespace\":";
      write_json(out, std::string_view(callback.clientside->name_space));
      out += ",\"function_name\":";
      write_json(out, std::string_view(callback.clientside->function));
      out += '}';
    } else {
      out += "null";
    }
    const auto flag = [&](std::string_view key, bool value) {
      out += ",\"" + std::string(key) + (value ? "\":true" : "\":false");
    };
    flag("prevent_initial_call", callback.initial_call(app_.settings).prevents());
    out += ",\"background\":";
    if (callback.in_background) {
      out += "{\"interval\":";
      write_json(out, std::round(callback.background.interval * 1000));
      out += '}';
    } else {
      out += "null";
    }
    out += ",\"dynamic_creator\":";
    out += callback.creates_callbacks ? "true" : "null";
    flag("no_output", callback.outputs.empty());
    flag("optional", callback.optional);
    if (callback.websocket && !callback.in_background) flag("websocket", true);
    if (callback.persistent) flag("persistent", true);
    out += callback.hidden ? ",\"hidden\":true" : ",\"hidden\":null";
    if (!callback.running.empty()) {
      out += ",\"running\":{\"running\":";
      detail::write_running(out, callback.running, true);
      out += ",\"runningOff\":";
      detail::write_running(out, callback.running, false);
      out += '}';
    }
    out += '}';
  }
  return out + "]";
}

CDASH_DECL const detail::Entry* Dispatch::find_entry(const Json& body) const {
  const auto output = detail::output_of(body);
  if (!output) return nullptr;
  const std::shared_lock lock(guard_);
  const auto found = by_output_.find(*output);
  return found == by_output_.end() ? nullptr : &entries_[found->second];
}

CDASH_DECL const detail::Callback* Dispatch::find(const Json& body) const {
  const auto* entry = find_entry(body);
  return entry ? entry->callback : nullptr;
}

CDASH_DECL Response Dispatch::run(detail::Call& call) {
  if (!call.callback().creates_callbacks) return call.run();
  try {
    run_creator(call.callback(), [&] { call.invoke(); });
  } catch (...) {
    return call.answer(std::current_exception());
  }
  return call.answer();
}

CDASH_DECL std::optional<Response> Dispatch::begin(const Request& request,
                                                   const std::shared_ptr<Later>& later) {
  const auto refuse = [&](int status, std::string_view why) {
    detail::log_line(app_.settings, "cdash: a callback request was refused: " + std::string(why),
                     LogLevel::warn);
    return detail::plain_error(status);
  };
  if (!detail::is_json_type(request.header("Content-Type")))
    return refuse(415, "its Content-Type is not application/json");
  auto body = detail::parse_exactly(request.body);
  if (!body || !detail::output_of(*body))
    return refuse(400, "its body is no JSON object with the name of an output");
  const auto* entry = find_entry(*body);
  if (!entry) return unknown_callback();
  if (entry->callback->persistent) {  // which nothing would tell to end
    detail::log_line(app_.settings,
                     "cdash: the persistent callback for " + detail::name_of(*entry->callback) +
                         " was called over HTTP, where nothing would tell it to end; let its page "
                         "open a WebSocket (docs/websocket.md, \"Who may connect\"), or publish() "
                         "from a thread of the service",
                     LogLevel::warn);
    return detail::plain_error(400);
  }
  if (app_.jobs) app_.jobs->cancel_named(request);
  if (entry->callback->in_background) return app_.jobs->answer(*entry, std::move(*body), request);
  if (entry->callback->start) {
    const auto call = std::make_shared<detail::Call>(app_, *entry, std::move(*body), request);
    if (auto refusal = call->refused()) return refusal;
    call->start([call, later](Response response) { later->answer(std::move(response)); });
    return std::nullopt;
  }
  detail::Call call(app_, *entry, std::move(*body), request);
  if (auto refusal = call.refused()) return refusal;
  return run(call);
}

CDASH_DECL void Dispatch::begin(Json body, const std::shared_ptr<detail::CallPort>& port,
                                const Request& request) {
  const detail::RequestScope scope(request);
  if (!detail::output_of(body)) return port->finish(detail::plain_error(400));
  const auto* entry = find_entry(body);
  if (!entry) return port->finish(unknown_callback());
  if (entry->callback->in_background) {
    detail::log_line(app_.settings,
                     "cdash: the background callback for " + detail::name_of(*entry->callback) +
                         " was not called over HTTP, which alone can ask for its result",
                     LogLevel::warn);
    return port->finish(detail::plain_error(400));
  }
  if (entry->callback->start) {
    const auto call = std::make_shared<detail::Call>(app_, *entry, std::move(body), request, port.get());
    if (auto refusal = call->refused()) return port->finish(std::move(*refusal));
    return call->start([call, port](Response response) { port->finish(std::move(response)); });
  }
  detail::Call call(app_, *entry, std::move(body), request, port.get());
  if (auto refusal = call.refused()) return port->finish(std::move(*refusal));
  port->finish(run(call));
}

CDASH_DECL Response Dispatch::unknown_callback() const {
  detail::log_line(app_.settings,
                   "cdash: a request names a callback that the app does not have; answered with 500",
                   LogLevel::warn);
  return detail::plain_error(500);
}

CDASH_DECL std::string Dispatch::describe(const Request& request) const {
  const auto body = detail::parse_exactly(request.body);
  const auto* entry = body ? find_entry(*body) : nullptr;
  return entry ? "the callback for " + detail::name_of(*entry->callback) + " (" +
                     detail::place(entry->callback->where) + ")"
               : "a request for no callback of the app";
}

}  // namespace cdash
