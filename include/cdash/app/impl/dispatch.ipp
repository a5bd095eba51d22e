// Bodies of app/impl/dispatch.hpp.
#pragma once

#include <algorithm>
#include <boost/core/demangle.hpp>
#include <cdash/app/impl/dispatch.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/app/impl/status.hpp>
#include <cdash/client/sha256.hpp>
#include <cdash/error.hpp>
#include <chrono>
#include <cmath>
#include <mutex>
#include <thread>
#include <typeinfo>

namespace cdash {
namespace detail {

CDASH_DECL void escape_html(std::string& out, std::string_view text) {
  for (const char c : text) {
    switch (c) {
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '&':
        out += "&amp;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
}

CDASH_DECL Response plain_error(int status) {
  const auto title = std::to_string(status) + " " + std::string(reason_phrase(status));
  Response response;
  response.status = status;
  response.content_type = "text/html; charset=utf-8";
  response.body = Body("<!doctype html>\n<html lang=\"en\"><head><title>" + title +
                       "</title></head><body><h1>" + title + "</h1></body></html>\n");
  return response;
}

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

// A value that does not fit a parameter, once it is put into words.
struct WrongArgument : Error {
  using Error::Error;
};

// Stands for what was thrown and is no exception.
struct Unknown : std::exception {
  const char* what() const noexcept override { return "something that is not a std::exception was thrown"; }
};

// A form of another page may send "text/plain; application/json" without asking first: only the type itself
// counts.
inline bool is_json_type(std::string_view content_type) {
  auto type = content_type.substr(0, content_type.find(';'));
  while (!type.empty() && type.back() == ' ') type.remove_suffix(1);
  constexpr std::string_view wanted = "application/json";
  return std::equal(type.begin(), type.end(), wanted.begin(), wanted.end(),
                    [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

}  // namespace detail

CDASH_DECL Dispatch::Dispatch(detail::AppState& app) : app_(app) {
  for (const auto& callback : app.callbacks) add(callback);
}

CDASH_DECL void Dispatch::add(const detail::Callback& callback) {
  Entry entry{&callback, {}, {}, {}, {}, {}};
  const auto own = detail::distinction(callback, entries_.size());
  const auto add_wires = [](std::vector<Wire>& wires, const std::vector<Dependency>& dependencies) {
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
    if (group == entry.groups.end()) group = entry.groups.insert(group, Group{id_key, {}});
    group->members.emplace_back(property_key, i);
  }
  if (callback.multi) entry.output = ".." + entry.output + "..";
  if (callback.outputs.empty()) entry.output = own;
  if (std::any_of(entry.outputs.begin(), entry.outputs.end(), [](auto& wire) { return wire.pattern; }))
    entry.groups.clear();
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
      const auto& made = app_.callbacks[i];
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
    out += ",\"background\":null,\"dynamic_creator\":";
    out += callback.creates_callbacks ? "true" : "null";
    flag("no_output", callback.outputs.empty());
    flag("optional", callback.optional);
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

// One request's way from its body to the arguments of the function, and from its results to the answer.
struct Dispatch::Call {
  const Entry& entry;
  const boost::json::object& body;
  std::vector<detail::Argument> arguments = {};
  // The quoted ids of the components that the outputs stand for, if one of them is a pattern.
  std::vector<std::vector<std::string>> targets = {};
  detail::Matched matched = {};

  const boost::json::array* list(std::string_view name, std::size_t wanted) const {
    const auto* value = detail::find(body, name);
    if (!value && wanted == 0) return nullptr;
    if (!value || !value->is_array())
      throw detail::BadCall{400, "the list \"" + std::string(name) + "\" is missing"};
    const auto& array = value->get_array();
    if (array.size() != wanted)
      throw detail::BadCall{500, entry.output + ": the request has " + std::to_string(array.size()) + " " +
                                     std::string(name) + ", the callback " + std::to_string(wanted)};
    return &array;
  }

  const boost::json::object& checked(const Json& item, const Dependency& wanted, const Wire& wire) {
    const auto* object = item.if_object();
    const auto* id = object ? detail::find(*object, "id") : nullptr;
    const auto* property = object ? detail::find(*object, "property") : nullptr;
    if (!id || !property || !property->is_string())
      throw detail::BadCall{400, "an entry has no id or property"};
    const std::string_view name = property->get_string();
    const bool id_fits = wire.pattern
                             ? id->is_object() && detail::fits(*wire.pattern, id->get_object(), matched)
                         : id->is_string() ? std::string_view(id->get_string()) == wanted.id.text()
                                           : detail::request_id(*id) == wanted.id.text();
    if (name != wire.property || !id_fits)
      throw detail::BadCall{500, "the request names " + detail::request_id(*id) + "." + std::string(name) +
                                     " where the callback has " + detail::key_of(wanted)};
    return *object;
  }

  // Calls f(object) for the entry of a dependency, or for each of the entries that an ALL stands for.
  template <class F>
  void for_each(const Json& item, const Dependency& wanted, const Wire& wire, F f) {
    if (!wanted.id.stands_for_several()) return f(checked(item, wanted, wire));
    if (!item.is_array())
      throw detail::BadCall{400, detail::key_of(wanted) +
                                     " stands for several components, and the request has "
                                     "no list for it"};
    for (const auto& one : item.get_array()) f(checked(one, wanted, wire));
  }

  void take(std::string_view name, const std::vector<Dependency>& wanted, const std::vector<Wire>& wires) {
    const auto* array = list(name, wanted.size());
    for (std::size_t i = 0; array && i < wanted.size(); ++i) {
      auto& argument = arguments.emplace_back();
      const bool several = wanted[i].id.stands_for_several();
      for_each((*array)[i], wanted[i], wires[i], [&](const boost::json::object& object) {
        const auto* value = detail::find(object, "value");
        if (several)
          argument.values.push_back(value);
        else
          argument.value = value;
      });
    }
  }

  void check_outputs() {
    const auto& outputs = entry.callback->outputs;
    if (outputs.empty()) return;
    const auto* value = detail::find(body, "outputs");
    if (!value) throw detail::BadCall{400, "\"outputs\" is missing"};
    const auto* array = entry.callback->multi ? list("outputs", outputs.size()) : nullptr;
    if (entry.groups.empty()) targets.resize(outputs.size());
    for (std::size_t i = 0; i < outputs.size(); ++i) {
      for_each(
          array ? (*array)[i] : *value, outputs[i], entry.outputs[i], [&](const boost::json::object& object) {
            if (entry.groups.empty())
              write_json(targets[i].emplace_back(), std::string_view(detail::request_id(object.at("id"))));
          });
    }
  }

  const Json* triggered_value(const Triggered& triggered) const {
    const auto& inputs = entry.callback->inputs;
    const auto is_it = [&](const boost::json::object& object) {
      return std::string_view(object.at("property").get_string()) == triggered.property &&
             triggered.id == detail::request_id(object.at("id"));
    };
    const auto* array = list("inputs", inputs.size());
    for (std::size_t i = 0; array && i < inputs.size(); ++i) {
      const auto& item = (*array)[i];
      if (!inputs[i].id.is_pattern()) {
        if (triggered.id == inputs[i].id && triggered.property == inputs[i].property)
          return arguments[i].value;
      } else if (!item.is_array()) {
        if (is_it(item.get_object())) return arguments[i].value;
      } else {
        for (std::size_t k = 0; k < item.get_array().size(); ++k)
          if (is_it(item.get_array()[k].get_object())) return arguments[i].values[k];
      }
    }
    return nullptr;
  }

  static void write_group(std::string& out, std::size_t start, std::string_view quoted_id,
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
  void write_results(std::string& out, std::span<const detail::Result> results) const {
    const auto start = out.size();
    std::vector<std::pair<std::string_view, const Value*>> members;
    if (!entry.groups.empty()) {
      for (const auto& group : entry.groups) {
        members.clear();
        for (const auto& [property, index] : group.members)
          if (results[index].value) members.emplace_back(property, &*results[index].value);
        write_group(out, start, group.id_key, members);
      }
      return;
    }
    // Components that stand for outputs, in the order of the request, each once.
    std::vector<std::string> properties(results.size());
    std::vector<std::pair<std::string_view, std::vector<std::pair<std::string_view, const Value*>>>>
        components;
    for (std::size_t i = 0; i < results.size(); ++i) {
      write_json(properties[i], std::string_view(entry.callback->outputs[i].property));
      for (std::size_t k = 0; k < targets[i].size(); ++k) {
        const auto& value = results[i].values ? (*results[i].values)[k] : results[i].value;
        if (!value) continue;
        auto at = std::find_if(components.begin(), components.end(),
                               [&](auto& c) { return c.first == targets[i][k]; });
        if (at == components.end()) at = components.insert(at, {targets[i][k], {}});
        at->second.emplace_back(properties[i], &*value);
      }
    }
    for (const auto& [id, values] : components) write_group(out, start, id, values);
  }

  // Children become one flat list; a list has as many values as components.
  void finish(std::span<detail::Result> results) const {
    for (std::size_t i = 0; i < results.size(); ++i) {
      const auto& output = entry.callback->outputs[i];
      auto& result = results[i];
      if (result.values && result.values->size() != targets[i].size())
        throw Error("cdash: the callback returned " + std::to_string(result.values->size()) + " values for " +
                    detail::key_of(output) + ", which stands for " + std::to_string(targets[i].size()) +
                    " components; return one value for each");
      if (output.property != "children") continue;
      if (result.value) result.value = detail::flat(*result.value);
      if (!result.values) continue;
      for (auto& value : *result.values)
        if (value) value = detail::flat(*value);
    }
  }
};

CDASH_DECL Response Dispatch::update(const Request& request) {
  if (!detail::is_json_type(request.header("Content-Type"))) return detail::plain_error(415);
  const auto parsed = detail::parse_exactly(request.body);
  if (!parsed || !parsed->is_object()) return detail::plain_error(400);
  const Json& body = *parsed;
  const auto* output = detail::find(body.get_object(), "output");
  if (!output || !output->is_string()) return detail::plain_error(400);
  const Entry* entry = nullptr;
  {
    const std::shared_lock lock(guard_);
    const auto found = by_output_.find(std::string_view(output->get_string()));
    if (found != by_output_.end()) entry = &entries_[found->second];
  }
  if (!entry) {
    detail::log_line(app_.settings,
                     "cdash: a request names a callback that the app does not have; answered with 500");
    return detail::plain_error(500);
  }
  return call(*entry, body.get_object(), request);
}

CDASH_DECL bool Dispatch::handled(const detail::Callback& callback, const Context& context,
                                  const std::exception& error, std::span<detail::Result> results) const {
  for (auto& result : results) result = {};
  if (callback.on_error) return callback.on_error(context, error, results), true;
  if (app_.settings.on_error) return app_.settings.on_error(context, error), true;
  return false;
}

CDASH_DECL Response Dispatch::call(const Entry& entry, const boost::json::object& body,
                                   const Request& request) {
  const auto& callback = *entry.callback;
  const auto started = std::chrono::steady_clock::now();
  Call call{entry, body};
  Context context(request);
  context.app_ = &app_;
  context.callback_ = &callback;
  context.body_ = &body;
  try {
    call.check_outputs();
    call.take("inputs", callback.inputs, entry.inputs);
    call.take("state", callback.states, entry.states);
    if (const auto* ids = detail::find(body, "changedPropIds"); ids && ids->is_array()) {
      for (const auto& id : ids->get_array()) {
        if (!id.is_string()) throw detail::BadCall{400, "changedPropIds holds something that is not text"};
        const std::string_view prop_id = id.get_string();
        const auto dot = prop_id.rfind('.');
        if (dot == prop_id.npos) continue;
        Triggered triggered{prop_id, prop_id.substr(0, dot), prop_id.substr(dot + 1), nullptr};
        triggered.value = call.triggered_value(triggered);
        context.triggered_.push_back(triggered);
      }
    }
  } catch (const detail::BadCall& bad) {
    detail::log_line(app_.settings, "cdash: a callback request was refused: " + bad.why);
    return detail::plain_error(bad.status);
  }

  std::vector<detail::Result> results(callback.outputs.size());
  const auto run = [&] {
    try {
      const auto invoke = [&] {
        if (!callback.invoke(context, call.arguments, results)) throw PreventUpdate();
      };
      if (callback.creates_callbacks)
        run_creator(callback, invoke);
      else
        invoke();
      call.finish(results);
    } catch (const detail::ArgumentMisfit& misfit) {
      throw detail::WrongArgument("argument " + std::to_string(misfit.index + 1) + " (" +
                                  detail::key_of(callback.argument(misfit.index)) + ") is " + misfit.found +
                                  ", but the function takes " + misfit.wanted);
    }
  };
  // What the user's functions throw, and what they make of it.
  const auto run_with_handlers = [&] {
    try {
      run();
    } catch (const PreventUpdate&) {
      throw;
    } catch (const std::exception& error) {
      if (!handled(callback, context, error, results)) throw;
      call.finish(results);
    } catch (...) {
      if (!handled(callback, context, detail::Unknown(), results)) throw;
      call.finish(results);
    }
  };

  Response response;
  try {
    run_with_handlers();
    if (callback.outputs.empty() && context.props_.empty()) {
      response.status = 204;
    } else {
      std::string out = "{\"multi\":true,";
      if (!context.props_.empty()) {
        out += "\"sideUpdate\":{";
        write_side_update(out, context);
        out += "},";
      }
      out += "\"response\":{";
      call.write_results(out, results);
      out += "}}";
      response.content_type = "application/json";
      response.body = Body(std::move(out));
    }
  } catch (const PreventUpdate&) {
    response.status = 204;
  } catch (const detail::WrongArgument& error) {
    return failure(&entry, "wrong argument", error.what());
  } catch (const std::exception& error) {
    return failure(&entry, boost::core::demangle(typeid(error).name()), error.what());
  } catch (...) {
    return failure(&entry, "unknown exception", detail::Unknown().what());
  }
  response.headers = std::move(context.response_headers_);
  if (app_.settings.debug) {
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - started;
    std::string timings = "__dash_server;dur=" + std::to_string(std::llround(took.count()));
    if (!context.timings_.empty()) timings += ", " + context.timings_;
    response.headers.emplace_back("Server-Timing", std::move(timings));
  }
  return response;
}

CDASH_DECL void Dispatch::write_side_update(std::string& out, const Context& context) {
  for (const auto& component : context.props_) {
    if (&component != context.props_.data()) out += ',';
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

CDASH_DECL Response Dispatch::failure(const Entry* entry, std::string_view type,
                                      std::string_view what) const {
  const auto name = detail::name_of(*entry->callback);
  const auto where = detail::place(entry->callback->where);
  detail::log_line(app_.settings, "cdash: the callback for " + name + " (" + where +
                                      ") failed: " + std::string(type) + ": " + std::string(what));
  if (!app_.settings.debug) return detail::plain_error(500);
  std::string page = "<!doctype html>\n<html lang=\"en\"><head><title>";
  detail::escape_html(page, type);
  page += "</title></head><body><h1>";
  detail::escape_html(page, type);
  page += "</h1><p>";
  detail::escape_html(page, what);
  page += "</p><p>in the callback for <b>";
  detail::escape_html(page, name);
  page += "</b>, registered at ";
  detail::escape_html(page, where);
  page += "</p></body></html>\n";
  Response response = detail::plain_error(500);
  response.body = Body(std::move(page));
  return response;
}

}  // namespace cdash
