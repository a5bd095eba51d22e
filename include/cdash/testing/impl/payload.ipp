// Bodies of testing/impl/payload.hpp.
#pragma once

#include <boost/json/parse.hpp>
#include <cdash/testing/error.hpp>
#include <cdash/testing/impl/payload.hpp>

namespace cdash::testing::detail {

inline std::string without_hash(const std::string& property) {
  return property.substr(0, property.find('@'));
}

inline void write_place(std::string& out, std::string_view id_json, std::string_view property) {
  out += "{\"id\":";
  out += id_json;
  out += ",\"property\":";
  write_json(out, property);
}

// Where a call takes one component and the page has none, or several.
[[noreturn]] inline void throw_misfit_of(const Call& call, const Spec& spec, std::string_view kind,
                                         const Targets& found) {
  std::string text = "cdash: the callback for " + call.callback->output + " cannot be called: its " +
                     std::string(kind) + " " + spec.name;
  if (!call.any_values.empty()) text += " (MATCH is " + call.any_values + ")";
  if (found.empty()) throw PageError(text + " is not in the page");
  text += " stands for several components:";
  for (const auto& target : found) text += " " + target.id->text;
  throw PageError(text);
}

CDASH_DECL std::optional<std::vector<Payload::Argument>> Payload::arguments_of(
    const Call& call, const std::vector<Spec>& specs, const std::vector<Targets>& targets, const Json& layout,
    std::string_view kind) {
  std::vector<Argument> arguments;
  arguments.reserve(specs.size());
  const Spec* wrong = nullptr;
  const Targets* found = nullptr;
  std::size_t without_value = 0;
  for (std::size_t i = 0; i < specs.size(); ++i) {
    Argument argument;
    argument.is_multiple = specs[i].is_multiple();
    if (!argument.is_multiple && targets[i].empty() && specs[i].may_be_missing) {
      Entry entry;
      write_place(entry.head, specs[i].id.json, specs[i].property);
      entry.head += ",\"allow_optional\":true";
      entry.value = "null";
      argument.entries.push_back(std::move(entry));
    } else if (!argument.is_multiple && targets[i].size() != 1) {
      ++without_value;
      if (!wrong) {
        wrong = &specs[i];
        found = &targets[i];
      }
    } else {
      if (targets[i].empty()) ++without_value;
      for (const auto& target : targets[i]) {
        Entry entry;
        write_place(entry.head, target.id->json, specs[i].property);
        const auto* component = at_path(layout, target.path);
        const auto* props = component ? member_of(*component, "props") : nullptr;
        if (const auto* value = props ? member_of(*props, specs[i].property) : nullptr)
          write_json(entry.value.emplace(), *value);
        argument.entries.push_back(std::move(entry));
      }
    }
    arguments.push_back(std::move(argument));
  }
  if (!wrong) return arguments;
  if (kind == "Input" && without_value == specs.size()) return std::nullopt;
  throw_misfit_of(call, *wrong, kind, *found);
}

CDASH_DECL Payload Payload::of(const Call& call, const std::vector<Targets>& outputs, const Paths& paths,
                               const Json& layout) {
  Payload made;
  const auto& callback = *call.callback;
  made.output_ = callback.output;
  for (const auto& [name, ignored] : call.changed) made.changed_.push_back(name);
  auto inputs = arguments_of(call, callback.inputs, call.inputs(paths), layout, "Input");
  if (!inputs) return made;
  made.inputs_ = std::move(*inputs);

  made.is_list_of_outputs_ = callback.output.starts_with("..");
  const auto write_target = [&](const Target& target) {
    write_place(made.outputs, target.id->json, *target.property);
    made.outputs += '}';
  };
  if (made.is_list_of_outputs_) made.outputs += '[';
  for (std::size_t i = 0; i < outputs.size(); ++i) {
    const bool is_multiple = callback.outputs[i].is_multiple();
    if (!is_multiple && outputs[i].size() != 1) {
      bool has_inputs = false;
      for (const auto& argument : made.inputs_) has_inputs = has_inputs || !argument.entries.empty();
      if (has_inputs) throw_misfit_of(call, callback.outputs[i], "Output", outputs[i]);
      return made;  // nothing to read and nowhere to write
    }
    made.targets_.emplace_back(is_multiple, outputs[i]);
    if (i > 0) made.outputs += ',';
    if (is_multiple) made.outputs += '[';
    for (std::size_t n = 0; n < outputs[i].size(); ++n) {
      if (n > 0) made.outputs += ',';
      write_target(outputs[i][n]);
    }
    if (is_multiple) made.outputs += ']';
  }
  if (made.is_list_of_outputs_) made.outputs += ']';
  made.state_ = *arguments_of(call, callback.state, call.state(paths), layout, "State");
  made.is_complete = true;
  return made;
}

CDASH_DECL void Payload::write(std::string& out, const std::vector<Argument>& arguments, bool is_poll) {
  out += '[';
  for (const auto& argument : arguments) {
    if (&argument != arguments.data()) out += ',';
    if (argument.is_multiple) out += '[';
    for (const auto& entry : argument.entries) {
      if (&entry != argument.entries.data()) out += ',';
      out += entry.head;
      if (is_poll && !argument.is_multiple)
        out += ",\"value\":null";
      else if (entry.value)
        out += ",\"value\":" + *entry.value;
      out += '}';
    }
    if (argument.is_multiple) out += ']';
  }
  out += ']';
}

CDASH_DECL std::string Payload::body(bool is_poll) const {
  std::string out = "{\"output\":";
  write_json(out, std::string_view(output_));
  if (!outputs.empty()) out += ",\"outputs\":" + outputs;
  out += ",\"inputs\":";
  write(out, inputs_, is_poll);
  std::string parsed;
  out += ",\"changedPropIds\":[";
  for (const auto& name : changed_) {
    if (&name != changed_.data()) {
      out += ',';
      parsed += ',';
    }
    write_json(out, std::string_view(name));
    if (name.starts_with('{'))
      parsed += name.substr(0, name.rfind('}') + 1);
    else
      write_json(parsed, std::string_view(name));
  }
  out += "],\"parsedChangedPropsIds\":[" + parsed + ']';
  if (!state_.empty()) {
    out += ",\"state\":";
    write(out, state_, is_poll);
  }
  return out + '}';
}

CDASH_DECL void Payload::add_values(std::vector<Json>& values, const std::vector<Argument>& arguments) {
  const auto value_of = [](const Entry& entry) {
    return entry.value ? boost::json::parse(*entry.value) : Json();
  };
  for (const auto& argument : arguments) {
    if (!argument.is_multiple) {
      values.push_back(value_of(argument.entries.front()));
      continue;
    }
    boost::json::array list;
    for (const auto& entry : argument.entries) list.push_back(value_of(entry));
    values.emplace_back(std::move(list));
  }
}

CDASH_DECL std::vector<Json> Payload::values() const {
  std::vector<Json> all;
  add_values(all, inputs_);
  add_values(all, state_);
  return all;
}

CDASH_DECL Json Payload::answer_of(Json returned) const {
  boost::json::object response;
  const auto put = [&](const Target& target, Json value) {
    auto& props = response[target.id->text];
    if (!props.is_object()) props = boost::json::object();
    props.get_object()[without_hash(*target.property)] = std::move(value);
  };
  const auto element = [&](const Json& list, std::size_t at, std::size_t wanted) -> const Json& {
    if (!list.is_array() || list.get_array().size() != wanted)
      throw PageError("cdash: the stand-in for " + output_ + " returned " +
                      (list.is_array() ? std::to_string(list.get_array().size()) + " values" : "no list") +
                      ", not " + std::to_string(wanted));
    return list.get_array()[at];
  };
  for (std::size_t i = 0; i < targets_.size(); ++i) {
    const auto& [is_multiple, targets] = targets_[i];
    const Json& value = is_list_of_outputs_ ? element(returned, i, targets_.size()) : returned;
    for (std::size_t n = 0; n < targets.size(); ++n)
      put(targets[n], is_multiple ? element(value, n, targets.size()) : value);
  }
  return response;
}

CDASH_DECL void Payload::apply_patches(Json& response, const Paths& paths, const Json& layout) const {
  for (auto& [key, props] : response.get_object()) {
    if (!props.is_object()) continue;
    for (auto& [property, value] : props.get_object()) {
      if (!is_patch(value)) continue;
      const auto* place = paths.find(Id::from_key(key));
      const auto* component = place ? at_path(layout, *place) : nullptr;
      const auto* props_before = component ? member_of(*component, "props") : nullptr;
      const auto* before = props_before ? member_of(*props_before, property) : nullptr;
      if (!before)
        throw PageError("cdash: the callback for " + output_ + " patches " +
                        std::string(std::string_view(key)) + "." + std::string(std::string_view(property)) +
                        ", which is not set in the page");
      value = patched(*before, value);
    }
  }
}

}  // namespace cdash::testing::detail
