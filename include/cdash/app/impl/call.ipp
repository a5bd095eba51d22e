// Bodies of app/impl/call.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/call.hpp>
#include <cdash/app/impl/context_state.hpp>
#include <cdash/app/impl/error_page.hpp>
#include <cdash/app/impl/libraries.hpp>
#include <cdash/app/impl/metrics.hpp>
#include <cdash/app/impl/request_id.hpp>
#include <cdash/app/impl/status.hpp>
#include <cdash/client/sha256.hpp>
#include <cdash/error.hpp>
#include <cmath>
#include <unordered_map>

namespace cdash::detail {

CDASH_DECL Response plain_error(int status, std::string_view request_id) {
  const auto title = std::to_string(status) + " " + std::string(reason_phrase(status));
  Response response;
  response.status = status;
  response.content_type = "text/html; charset=utf-8";
  response.body =
      Body("<!doctype html>\n<html lang=\"en\"><head><title>" + title + "</title></head><body><h1>" + title +
           "</h1>" + (request_id.empty() ? "" : "<p>Request " + std::string(request_id) + "</p>") +
           "</body></html>\n");
  return response;
}

// A value that does not fit a parameter, once it is put into words.
struct WrongArgument : Error {
  using Error::Error;
};

// Stands for what was thrown and is no exception.
struct Unknown : std::exception {
  const char* what() const noexcept override { return "something that is not a std::exception was thrown"; }
};

CDASH_DECL Call::Call(AppState& app, const Entry& entry, Json body, const Request& request, CallPort* port)
    : app_(app),
      entry_(entry),
      body_(std::move(body)),
      request_(request),
      context_(request_),
      results_(entry.callback->outputs.size()) {
  context_.app_ = &app;
  context_.callback_ = entry.callback;
  context_.body_ = &this->body();
  context_.port_ = port;
}

CDASH_DECL std::optional<Response> Call::refused() {
  try {
    check_outputs();
    take("inputs", callback().inputs, entry_.inputs);
    take("state", callback().states, entry_.states);
    take_triggered();
    is_callable_ = callback().are_present(callback(), arguments_);
    if (!is_callable_) return answer();
  } catch (const BadCall& bad) {
    log_line(app_.settings, "cdash: a callback request was refused: " + bad.why, LogLevel::warn);
    return plain_error(bad.status);
  }
  return std::nullopt;
}

CDASH_DECL void Call::invoke() { callback().invoke(context_, arguments_, results_); }

CDASH_DECL Response Call::run() {
  try {
    invoke();
  } catch (...) {
    return answer(std::current_exception());
  }
  return answer();
}

CDASH_DECL void Call::start(std::function<void(Response)> finish) {
  const auto end = [this, finish = std::move(finish)](std::exception_ptr thrown) {
    Response response;
    try {
      response = answer(std::move(thrown));
    } catch (...) {
      response = plain_error(500);  // no memory for more
    }
    finish(std::move(response));
  };
  try {
    callback().start(context_, arguments_, results_, app_.runner, end);
  } catch (...) {
    end(std::current_exception());
  }
}

CDASH_DECL std::string Call::cache_key() const {
  const auto& job = callback().background;
  if (job.cache_by.empty()) return {};
  // Length before text, so that no two calls have one spelling.
  std::string text;
  const auto add = [&](std::string_view part) {
    text += std::to_string(part.size()) + ':' + std::string(part);
  };
  const auto add_json = [&](const Json* value) {
    std::string json;
    if (value) write_json(json, *value);
    add(json);
  };
  add(entry_.output);
  add_json(find(body(), "outputs"));
  for (std::size_t i = 0; i < arguments_.size(); ++i) {
    if (std::find(job.cache_args_to_ignore.begin(), job.cache_args_to_ignore.end(), i) !=
        job.cache_args_to_ignore.end())
      continue;
    const auto& argument = arguments_[i];
    add(std::to_string(argument.values.size()));
    add_json(argument.value);
    for (const auto* value : argument.values) add_json(value);
  }
  if (!job.cache_ignore_triggered) add_json(find(body(), "changedPropIds"));
  for (const auto& by : job.cache_by) {
    std::string json;
    by(context_).write(json);
    add(json);
  }
  return client::sha256_hex(text);
}

CDASH_DECL const boost::json::array* Call::list(std::string_view name, std::size_t wanted) const {
  const auto* value = find(body(), name);
  if (!value && wanted == 0) return nullptr;
  if (!value || !value->is_array()) throw BadCall{400, "the list \"" + std::string(name) + "\" is missing"};
  const auto& array = value->get_array();
  if (array.size() != wanted)
    throw BadCall{500, entry_.output + ": the request has " + std::to_string(array.size()) + " " +
                           std::string(name) + ", the callback " + std::to_string(wanted)};
  return &array;
}

CDASH_DECL const boost::json::object& Call::checked(const Json& item, const Dependency& wanted,
                                                    const Wire& wire) {
  const auto* object = item.if_object();
  const auto* id = object ? find(*object, "id") : nullptr;
  const auto* property = object ? find(*object, "property") : nullptr;
  if (!id || !property || !property->is_string()) throw BadCall{400, "an entry has no id or property"};
  const std::string_view name = property->get_string();
  const bool id_fits = wire.pattern      ? id->is_object() && fits(*wire.pattern, id->get_object(), matched_)
                       : id->is_string() ? std::string_view(id->get_string()) == wanted.id.text()
                                         : request_id(*id) == wanted.id.text();
  if (name != wire.property || !id_fits)
    throw BadCall{500, "the request names " + request_id(*id) + "." + std::string(name) +
                           " where the callback has " + key_of(wanted)};
  return *object;
}

// Calls f(object) for the entry of a dependency, or for each of the entries that an ALL stands for.
template <class F>
void Call::for_each(const Json& item, const Dependency& wanted, const Wire& wire, F f) {
  if (!wanted.id.stands_for_several()) return f(checked(item, wanted, wire));
  if (!item.is_array())
    throw BadCall{400, key_of(wanted) +
                           " stands for several components, and the request has "
                           "no list for it"};
  for (const auto& one : item.get_array()) f(checked(one, wanted, wire));
}

CDASH_DECL void Call::take(std::string_view name, const std::vector<Dependency>& wanted,
                           const std::vector<Wire>& wires) {
  const auto* array = list(name, wanted.size());
  for (std::size_t i = 0; array && i < wanted.size(); ++i) {
    auto& argument = arguments_.emplace_back();
    const bool several = wanted[i].id.stands_for_several();
    for_each((*array)[i], wanted[i], wires[i], [&](const boost::json::object& object) {
      const auto* value = find(object, "value");
      if (several)
        argument.values.push_back(value);
      else
        argument.value = value;
    });
  }
}

CDASH_DECL void Call::check_outputs() {
  const auto& outputs = callback().outputs;
  if (outputs.empty()) return;
  const auto* value = find(body(), "outputs");
  if (!value) throw BadCall{400, "\"outputs\" is missing"};
  const auto* array = callback().multi ? list("outputs", outputs.size()) : nullptr;
  if (entry_.groups.empty()) targets_.resize(outputs.size());
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    for_each(array ? (*array)[i] : *value, outputs[i], entry_.outputs[i],
             [&](const boost::json::object& object) {
               if (entry_.groups.empty())
                 write_json(targets_[i].emplace_back(), std::string_view(request_id(object.at("id"))));
             });
  }
}

inline void write_group(std::string& out, std::size_t start, std::string_view quoted_id,
                        const std::vector<std::pair<std::string_view, const Value*>>& members) {
  if (members.empty()) return;
  if (out.size() != start) out += ',';
  out += quoted_id;
  out += ":{";
  for (const auto& [property, value] : members) {
    if (property != members[0].first) out += ',';
    out += property;
    out += ':';
    value->write(out);
  }
  out += '}';
}

// The members of "response".
CDASH_DECL void Call::write_results(std::string& out) const {
  const auto start = out.size();
  std::vector<std::pair<std::string_view, const Value*>> members;
  if (!entry_.groups.empty()) {
    for (const auto& group : entry_.groups) {
      members.clear();
      for (const auto& [property, index] : group.members)
        if (results_[index].value) members.emplace_back(property, &*results_[index].value);
      write_group(out, start, group.id_key, members);
    }
    return;
  }
  // Components that stand for outputs, in the order of the request, each once.
  std::vector<std::string> properties(results_.size());
  std::vector<std::pair<std::string_view, std::vector<std::pair<std::string_view, const Value*>>>> components;
  std::unordered_map<std::string_view, std::size_t> places;  // in `components`, which may be many
  for (std::size_t i = 0; i < results_.size(); ++i) {
    write_json(properties[i], std::string_view(callback().outputs[i].property));
    for (std::size_t k = 0; k < targets_[i].size(); ++k) {
      const auto& value = results_[i].values ? (*results_[i].values)[k] : results_[i].value;
      if (!value) continue;
      const auto [at, is_new] = places.try_emplace(targets_[i][k], components.size());
      if (is_new) components.push_back({targets_[i][k], {}});
      components[at->second].second.emplace_back(properties[i], &*value);
    }
  }
  for (const auto& [id, values] : components) write_group(out, start, id, values);
}

CDASH_DECL void Call::check_libraries() const {
  if (!callback().may_bring_components) return;
  const auto check = [&](const std::optional<Value>& value) {
    if (value) require_libraries(*value, app_.own_scripts);
  };
  for (const auto& result : results_) {
    check(result.value);
    if (result.values) std::for_each(result.values->begin(), result.values->end(), check);
  }
}

// Children become one flat list; a list has as many values as components.
CDASH_DECL void Call::finish() {
  for (std::size_t i = 0; i < results_.size(); ++i) {
    const auto& output = callback().outputs[i];
    auto& result = results_[i];
    if (result.values && result.values->size() != targets_[i].size())
      throw Error("cdash: the callback returned " + std::to_string(result.values->size()) + " values for " +
                  key_of(output) + ", which stands for " + std::to_string(targets_[i].size()) +
                  " components; return one value for each");
    if (output.property != "children") continue;
    if (result.value) result.value = flat(*result.value);
    if (!result.values) continue;
    for (auto& value : *result.values)
      if (value) value = flat(*value);
  }
}

CDASH_DECL void Call::take_triggered() {
  const auto* ids = find(body(), "changedPropIds");
  if (!ids) return;
  if (!ids->is_array()) throw BadCall{400, "changedPropIds is no list"};
  if (ids->get_array().empty()) return;
  // By name, because a page may have many components behind an ALL, and all of them may have changed.
  std::unordered_map<std::string, const Json*> values;
  const auto add = [&](const boost::json::object& entry, const Json* value) {
    auto name = request_id(entry.at("id")) + '.';
    name += std::string_view(entry.at("property").get_string());
    values.emplace(std::move(name), value);
  };
  const auto* array = list("inputs", callback().inputs.size());
  for (std::size_t i = 0; array && i < array->size(); ++i) {
    const auto& item = (*array)[i];
    if (item.is_array())
      for (std::size_t k = 0; k < item.get_array().size(); ++k)
        add(item.get_array()[k].get_object(), arguments_[i].values[k]);
    else
      add(item.get_object(), arguments_[i].value);
  }
  for (const auto& id : ids->get_array()) {
    if (!id.is_string()) throw BadCall{400, "changedPropIds holds something that is not text"};
    const std::string_view prop_id = id.get_string();
    // What is no Input of the callback did not lead to its call, whatever the page says.
    const auto found = values.find(std::string(prop_id));
    if (found == values.end()) continue;
    const auto dot = prop_id.rfind('.');
    triggered_.push_back({prop_id, prop_id.substr(0, dot), prop_id.substr(dot + 1), found->second});
  }
  context_.triggered_ = triggered_;
}

CDASH_DECL bool Call::handled(const std::exception& error) {
  for (auto& result : results_) result = {};
  if (callback().on_error) return callback().on_error(context_, error, results_), true;
  if (app_.settings.on_error) return app_.settings.on_error(context_, error), true;
  return false;
}

// The results as the answer takes them, whether the function returned them, or a handler of its errors.
CDASH_DECL void Call::settle(const std::exception_ptr& thrown) {
  try {
    if (thrown) std::rethrow_exception(thrown);
    return finish();
  } catch (const PreventUpdate&) {
    throw;
  } catch (const ArgumentMisfit& misfit) {
    const WrongArgument error("argument " + std::to_string(misfit.index + 1) + " (" +
                              key_of(callback().argument(misfit.index)) + ") is " + misfit.found +
                              ", but the function takes " + misfit.wanted);
    if (!handled(error)) throw error;
  } catch (const std::exception& error) {
    if (!handled(error)) throw;
  } catch (...) {
    if (!handled(Unknown())) throw;
  }
  finish();
}

CDASH_DECL Response Call::written() const {
  Response response;
  const bool has_side_update = context_.state_ && !context_.state_->props.empty();
  if (!is_callable_ || (callback().outputs.empty() && !has_side_update)) {
    response.status = 204;
    return response;
  }
  std::string out = "{\"multi\":true,";
  if (has_side_update) {
    out += "\"sideUpdate\":{";
    write_side_update(out);
    out += "},";
  }
  out += "\"response\":{";
  write_results(out);
  out += "}}";
  response.content_type = "application/json";
  response.body = Body(std::move(out));
  return response;
}

CDASH_DECL Response Call::answer(std::exception_ptr thrown) {
  const RequestScope scope(request_);
  auto response = result(thrown);
  if (entry_.durations)
    entry_.durations->add(std::chrono::steady_clock::now() - started_, response.status >= 500);
  return response;
}

CDASH_DECL Response Call::result(const std::exception_ptr& thrown) {
  Response response;
  try {
    if (is_callable_) {
      settle(thrown);
      check_libraries();
    }
    response = written();
  } catch (const PreventUpdate&) {
    response.status = 204;
  } catch (const WrongArgument& error) {
    return failure({{"wrong argument", error.what()}});
  } catch (...) {
    return failure(thrown_by(std::current_exception()));
  }
  if (context_.state_) response.headers = std::move(context_.state_->headers);
  if (app_.settings.debug) {
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started_;
    std::string timings = "__dash_server;dur=" + std::to_string(std::llround(took.count()));
    if (context_.state_ && !context_.state_->timings.empty()) timings += ", " + context_.state_->timings;
    response.headers.emplace_back("Server-Timing", std::move(timings));
  }
  return response;
}

CDASH_DECL void Call::write_side_update(std::string& out) const {
  const auto& props = context_.state_->props;
  for (const auto& component : props) {
    if (&component != props.data()) out += ',';
    // The page resolves a pattern only with the property behind it.
    const auto& id = component.id;
    if (!id.is_pattern()) {
      write_json(out, std::string_view(id.text()));
      out += ":{";
    }
    for (const auto& [property, value] : component.values) {
      if (&property != &component.values[0].first) out += ',';
      write_json(out, std::string_view(id.is_pattern() ? id.text() + "." + property : property));
      out += ':';
      value.write(out);
    }
    if (!id.is_pattern()) out += '}';
  }
}

// The arguments, with the ids that patterns stood for, each short enough to be read at a glance.
CDASH_DECL std::vector<std::pair<std::string, std::string>> Call::described_arguments() const {
  constexpr std::size_t longest = 200, most = 50;
  std::vector<std::pair<std::string, std::string>> described;
  const auto add = [&](std::string name, const Json* value) {
    if (described.size() < most)
      described.emplace_back(std::move(name), value ? short_json(*value, longest) : "null");
  };
  for (std::size_t i = 0; i < arguments_.size(); ++i) {
    const auto name = key_of(callback().argument(i));
    if (!callback().argument(i).id.stands_for_several()) add(name, arguments_[i].value);
    for (std::size_t k = 0; k < arguments_[i].values.size(); ++k)
      add(name + " [" + std::to_string(k) + "]", arguments_[i].values[k]);
  }
  return described;
}

CDASH_DECL Response Call::failure(std::vector<Thrown> thrown) const {
  const auto name = name_of(callback());
  log_failure(
      app_.settings,
      "cdash: the callback for " + name + " (" + place(callback().where) + ") failed: " + in_one_line(thrown),
      {"callback", name}, thrown.empty() ? std::string_view() : thrown[0].type);
  Response response = plain_error(500, request_.id.text());
  if (!app_.settings.debug) return response;
  FailedCall failed{std::move(thrown),
                    callback().in_background ? "in the background callback for" : "in the callback for", name,
                    callback().where, described_arguments()};
  for (const auto& each : triggered_) {
    if (!failed.triggered.empty()) failed.triggered += ", ";
    failed.triggered += each.prop_id;
  }
  failed.request_id = request_.id.text();
  response.body = Body(error_page(failed));
  return response;
}

}  // namespace cdash::detail
