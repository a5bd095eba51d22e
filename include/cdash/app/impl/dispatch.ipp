// Bodies of app/impl/dispatch.hpp.
#pragma once

#include <boost/core/demangle.hpp>
#include <cdash/app/impl/dispatch.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/app/impl/status.hpp>
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

// Adds `"id":…,"property":…` of a dependency record.
inline void write_record(std::string& out, const Dependency& dependency) {
  out += "{\"id\":";
  write_json(out, std::string_view(dependency.id.text()));
  out += ",\"property\":";
  write_json(out, std::string_view(dependency.property));
  out += '}';
}

inline void write_records(std::string& out, const std::vector<Dependency>& dependencies) {
  out += '[';
  for (const auto& dependency : dependencies) {
    if (&dependency != dependencies.data()) out += ',';
    write_record(out, dependency);
  }
  out += ']';
}

// The id of a request's entry in canonical text: texts as they are, dictionaries with sorted keys.
inline std::string request_id(const Json& id) {
  if (const auto* text = id.if_string()) return std::string(std::string_view(*text));
  if (const auto* object = id.if_object()) {
    std::vector<const boost::json::key_value_pair*> members;
    for (const auto& member : *object) members.push_back(&member);
    std::sort(members.begin(), members.end(), [](auto* a, auto* b) { return a->key() < b->key(); });
    std::string text = "{";
    for (const auto* member : members) {
      if (text.size() > 1) text += ',';
      write_json(text, std::string_view(member->key()));
      text += ':';
      write_json(text, member->value());
    }
    return text + "}";
  }
  return {};
}

// A request that does not fit the app's callbacks, or is none at all.
struct BadCall {
  int status;
  std::string why;  // for the log
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

inline const Json* find(const boost::json::object& object, std::string_view key) {
  const auto at = object.find(key);
  return at == object.end() ? nullptr : &at->value();
}

}  // namespace detail

CDASH_DECL Dispatch::Dispatch(const detail::AppState& app) : app_(app) {
  for (const auto& callback : app.callbacks) {
    Entry entry{&callback, {}, {}};
    for (std::size_t i = 0; i < callback.outputs.size(); ++i) {
      const auto& output = callback.outputs[i];
      entry.output += (i == 0 ? "" : "...") + detail::key_of(output);
      std::string id_key;
      write_json(id_key, std::string_view(output.id.text()));
      std::string property_key;
      write_json(property_key, std::string_view(output.property));
      auto group =
          std::find_if(entry.groups.begin(), entry.groups.end(), [&](auto& g) { return g.id_key == id_key; });
      if (group == entry.groups.end()) group = entry.groups.insert(group, Group{id_key, {}});
      group->members.emplace_back(property_key, i);
    }
    if (callback.outputs.size() > 1) entry.output = ".." + entry.output + "..";
    by_output_.emplace(entry.output, entries_.size());
    entries_.push_back(std::move(entry));
  }
}

CDASH_DECL std::string Dispatch::dependencies() const {
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
    out += ",\"clientside_function\":null,\"prevent_initial_call\":";
    out += callback.prevent_initial_call || app_.settings.prevent_initial_callbacks ? "true" : "false";
    out +=
        ",\"background\":null,\"dynamic_creator\":null,\"no_output\":false,\"optional\":false,\"hidden\":"
        "null}";
  }
  return out + "]";
}

// One request's way from its body to the arguments of the function.
struct Dispatch::Call {
  const Entry& entry;
  const boost::json::object& body;
  std::vector<const Json*> arguments;

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

  static const boost::json::object& checked(const Json& item, const Dependency& wanted) {
    const auto* object = item.if_object();
    const auto* id = object ? detail::find(*object, "id") : nullptr;
    const auto* property = object ? detail::find(*object, "property") : nullptr;
    if (!id || !property || !property->is_string())
      throw detail::BadCall{400, "an entry has no id or property"};
    const std::string_view name = property->get_string();
    if (name != wanted.property || (id->is_string() ? std::string_view(id->get_string()) != wanted.id.text()
                                                    : detail::request_id(*id) != wanted.id.text()))
      throw detail::BadCall{500, "the request names " + detail::request_id(*id) + "." + std::string(name) +
                                     " where the callback has " + detail::key_of(wanted)};
    return *object;
  }

  void take(std::string_view name, const std::vector<Dependency>& wanted) {
    const auto* array = list(name, wanted.size());
    for (std::size_t i = 0; array && i < wanted.size(); ++i)
      arguments.push_back(detail::find(checked((*array)[i], wanted[i]), "value"));
  }

  void check_outputs() const {
    const auto& outputs = entry.callback->outputs;
    const auto* value = detail::find(body, "outputs");
    if (!value) throw detail::BadCall{400, "\"outputs\" is missing"};
    if (outputs.size() == 1) {
      checked(*value, outputs[0]);
    } else {
      const auto* array = list("outputs", outputs.size());
      for (std::size_t i = 0; i < outputs.size(); ++i) checked((*array)[i], outputs[i]);
    }
  }
};

CDASH_DECL Response Dispatch::update(const Request& request) const {
  if (!detail::is_json_type(request.header("Content-Type"))) return detail::plain_error(415);
  const auto parsed = detail::parse_exactly(request.body);
  if (!parsed || !parsed->is_object()) return detail::plain_error(400);
  const Json& body = *parsed;
  const auto* output = detail::find(body.get_object(), "output");
  if (!output || !output->is_string()) return detail::plain_error(400);
  const auto entry = by_output_.find(std::string_view(output->get_string()));
  if (entry == by_output_.end()) {
    detail::log_line(app_.settings,
                     "cdash: a request names a callback that the app does not have; answered with 500");
    return detail::plain_error(500);
  }
  return call(entries_[entry->second], body.get_object(), request);
}

CDASH_DECL Response Dispatch::call(const Entry& entry, const boost::json::object& body,
                                   const Request& request) const {
  const auto& callback = *entry.callback;
  Call call{entry, body, {}};
  Context context(request);
  std::vector<std::string> changed;
  try {
    call.check_outputs();
    call.take("inputs", callback.inputs);
    call.take("state", callback.states);
    if (const auto* ids = detail::find(body, "changedPropIds"); ids && ids->is_array()) {
      for (const auto& id : ids->get_array()) {
        if (!id.is_string()) throw detail::BadCall{400, "changedPropIds holds something that is not text"};
        const std::string_view prop_id = id.get_string();
        const auto dot = prop_id.rfind('.');
        if (dot == prop_id.npos) continue;
        Triggered triggered{prop_id, prop_id.substr(0, dot), prop_id.substr(dot + 1), nullptr};
        for (std::size_t i = 0; i < callback.inputs.size(); ++i) {
          if (callback.inputs[i].id.text() == triggered.id &&
              callback.inputs[i].property == triggered.property)
            triggered.value = call.arguments[i];
        }
        context.triggered_.push_back(triggered);
      }
    }
  } catch (const detail::BadCall& bad) {
    detail::log_line(app_.settings, "cdash: a callback request was refused: " + bad.why);
    return detail::plain_error(bad.status);
  }

  std::vector<detail::Result> results(callback.outputs.size());
  Response response;
  try {
    if (!callback.invoke(context, call.arguments, results)) throw PreventUpdate();
    for (std::size_t i = 0; i < results.size(); ++i)
      if (results[i] && callback.outputs[i].property == "children") results[i] = detail::flat(*results[i]);
    std::string out = "{\"multi\":true,\"response\":{";
    const auto start = out.size();
    for (const auto& group : entry.groups) {
      bool open = false;
      for (const auto& [property, index] : group.members) {
        if (!results[index]) continue;
        if (!open) {
          if (out.size() != start) out += ',';
          out += group.id_key;
          out += ":{";
        } else {
          out += ',';
        }
        open = true;
        out += property;
        out += ':';
        results[index]->write(out);
      }
      if (open) out += '}';
    }
    out += "}}";
    response.content_type = "application/json";
    response.body = Body(std::move(out));
  } catch (const PreventUpdate&) {
    response.status = 204;
  } catch (const detail::ArgumentMisfit& misfit) {
    const auto& from = misfit.index < callback.inputs.size()
                           ? callback.inputs[misfit.index]
                           : callback.states[misfit.index - callback.inputs.size()];
    return failure(&entry, "wrong argument",
                   "argument " + std::to_string(misfit.index + 1) + " (" + detail::key_of(from) + ") is " +
                       misfit.found + ", but the function takes " + misfit.wanted);
  } catch (const std::exception& error) {
    return failure(&entry, boost::core::demangle(typeid(error).name()), error.what());
  } catch (...) {
    return failure(&entry, "unknown exception", "something that is not a std::exception was thrown");
  }
  response.headers = std::move(context.response_headers_);
  return response;
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
