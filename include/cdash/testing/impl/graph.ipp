// Bodies of testing/impl/graph.hpp.
#pragma once

#include <algorithm>
#include <cdash/testing/error.hpp>
#include <cdash/testing/impl/graph.hpp>
#include <unordered_set>

namespace cdash::testing::detail {

inline Wild wild_of(const Json& value) {
  const auto* list = value.if_array();
  if (!list || list->size() != 1) return Wild::none;
  const auto word = text_of(&(*list)[0]);
  return word == "ALL"          ? Wild::all
         : word == "MATCH"      ? Wild::match
         : word == "ALLSMALLER" ? Wild::all_smaller
                                : Wild::none;
}

CDASH_DECL Spec::Spec(std::string_view id_key, std::string_view property_name, bool missing)
    : id(Id::from_key(id_key)), property(property_name), may_be_missing(missing) {
  for (const auto& value : id.values) wild.push_back(wild_of(value));
  name = id.text + "." + property;
}

CDASH_DECL bool Spec::is_multiple() const noexcept {
  return std::any_of(wild.begin(), wild.end(),
                     [](Wild w) { return w == Wild::all || w == Wild::all_smaller; });
}

CDASH_DECL void Call::add_change(const std::string& name, Change change) {
  for (auto& [known, how] : changed) {
    if (known != name) continue;
    how = std::max(how, change);
    return;
  }
  changed.emplace_back(name, change);
}

inline std::vector<Targets> resolve_all(const Paths& paths, const std::vector<Spec>& specs,
                                        const std::shared_ptr<const Reference>& reference) {
  std::vector<Targets> all;
  all.reserve(specs.size());
  for (const auto& spec : specs) all.push_back(resolve(paths, spec, reference.get()));
  return all;
}

CDASH_DECL std::vector<Targets> Call::outputs(const Paths& paths) const {
  return resolve_all(paths, callback->outputs, reference);
}
CDASH_DECL std::vector<Targets> Call::inputs(const Paths& paths) const {
  return resolve_all(paths, callback->inputs, reference);
}
CDASH_DECL std::vector<Targets> Call::state(const Paths& paths) const {
  return resolve_all(paths, callback->state, reference);
}

// Whether an id's values fit a pattern, and its wildcards the component that the pattern was found by.
inline bool fits(const Spec& pattern, const std::vector<Json>& values, const Reference* reference) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto wild = pattern.wild[i];
    if (wild == Wild::none) {
      if (!same_id_value(values[i], pattern.id.values[i])) return false;
      continue;
    }
    if (!reference || wild == Wild::all) continue;
    const auto& keys = reference->pattern->id.keys;
    const auto found = std::find(keys.begin(), keys.end(), pattern.id.keys[i]);
    if (found == keys.end()) {
      // Compared with undefined: only a text that is no number counts as the same.
      if (compare_id_values(values[i], Json("")) < 0) return false;
      continue;
    }
    const auto at = static_cast<std::size_t>(found - keys.begin());
    const int wanted = wild == Wild::all_smaller                           ? -1
                       : reference->pattern->wild[at] == Wild::all_smaller ? 1
                                                                           : 0;
    if (compare_id_values(values[i], reference->values[at]) != wanted) return false;
  }
  return true;
}

// The values that stand for MATCH, as JSON; empty if there are none.
inline std::string match_values(const Spec& pattern, const std::vector<Json>& values) {
  std::string text;
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (pattern.wild[i] != Wild::match) continue;
    text += text.empty() ? '[' : ',';
    write_json(text, values[i]);
  }
  return text.empty() ? text : text + "]";
}

CDASH_DECL Targets resolve(const Paths& paths, const Spec& spec, const Reference* reference) {
  Targets found;
  if (!spec.is_pattern()) {
    const auto place = paths.texts.find(spec.id.text);
    if (place != paths.texts.end())
      found.push_back(
          {std::shared_ptr<const Id>(std::shared_ptr<const Id>(), &spec.id), &spec.property, place->second});
    return found;
  }
  const auto list = paths.dictionaries.find(spec.id.joined_keys);
  if (list == paths.dictionaries.end()) return found;
  for (const auto& place : list->second)
    if (fits(spec, place.values, reference)) found.push_back({place.id, &spec.property, place.path});
  return found;
}

CDASH_DECL std::vector<std::string> names_of(const std::vector<Targets>& targets) {
  std::vector<std::string> names;
  for (const auto& list : targets)
    for (const auto& target : list) names.push_back(target.name());
  return names;
}

inline CallPtr make_call(const Definition& callback, std::shared_ptr<const Reference> reference = nullptr,
                         std::string any_values = {}) {
  auto call = std::make_shared<Call>();
  call->callback = &callback;
  call->reference = std::move(reference);
  call->any_values = std::move(any_values);
  return call;
}

template <class List>
auto* entry_of(List& list, std::string_view name) {
  const auto found =
      std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.first == name; });
  return found == list.end() ? nullptr : &found->second;
}

CDASH_DECL void Graph::Map::add(const Spec& spec, const Definition& callback) {
  if (!spec.is_pattern()) {
    auto& properties = texts[spec.id.text];
    auto* callbacks = entry_of(properties, spec.property);
    if (!callbacks)
      callbacks = &properties.emplace_back(spec.property, std::vector<const Definition*>()).second;
    callbacks->push_back(&callback);
    return;
  }
  auto& properties = patterns[spec.id.joined_keys];
  auto* list = entry_of(properties, spec.property);
  if (!list) list = &properties.emplace_back(spec.property, std::vector<Pattern>()).second;
  auto pattern = std::find_if(list->begin(), list->end(),
                              [&](const Pattern& each) { return each.spec->id.text == spec.id.text; });
  if (pattern == list->end()) pattern = list->insert(list->end(), Pattern{&spec, {}});
  pattern->callbacks.push_back(&callback);
}

inline Definition definition_of(const Json& record) {
  const auto flag = [&](std::string_view name) {
    const auto* value = member_of(record, name);
    return value && value->is_bool() && value->get_bool();
  };
  const auto dependencies = [&](std::string_view name) {
    std::vector<Spec> list;
    const auto* entries = member_of(record, name);
    if (entries && entries->is_array())
      for (const auto& each : entries->get_array()) {
        const auto* missing = member_of(each, "allow_optional");
        list.emplace_back(text_of(member_of(each, "id")), text_of(member_of(each, "property")),
                          missing && missing->is_bool() && missing->get_bool());
      }
    return list;
  };
  const auto output_of = [](std::string_view key) {
    const auto dot = key.rfind('.');
    return Spec(key.substr(0, dot), dot == key.npos ? key : key.substr(dot + 1), false);
  };

  Definition made;
  made.output = text_of(member_of(record, "output"));
  if (made.output.empty()) throw PageError("cdash: a record of _dash-dependencies has no output");
  made.prevent_initial_call = flag("prevent_initial_call");
  made.no_output = flag("no_output");
  made.creates_callbacks = flag("dynamic_creator");
  made.websocket = flag("websocket");
  made.inputs = dependencies("inputs");
  made.state = dependencies("state");
  if (!made.no_output) {
    std::string_view rest = made.output;
    if (rest.starts_with("..")) {
      rest = rest.substr(2, rest.size() - 4);
      for (auto end = rest.find("..."); end != rest.npos; end = rest.find("...")) {
        made.outputs.push_back(output_of(rest.substr(0, end)));
        rest.remove_prefix(end + 3);
      }
    }
    made.outputs.push_back(output_of(rest));
  }
  if (const auto* background = member_of(record, "background"); background && background->is_object()) {
    const auto* interval = member_of(*background, "interval");
    made.background_interval = interval && interval->is_number() ? interval->to_number<double>() : 500;
  }
  if (const auto* running = member_of(record, "running"); running && running->is_object())
    made.running = *running;
  if (const auto* function = member_of(record, "clientside_function"); function && function->is_object()) {
    made.clientside_namespace = text_of(member_of(*function, "namespace"));
    made.clientside_function = text_of(member_of(*function, "function_name"));
  }

  if (!made.outputs.empty()) {
    const auto& first = made.outputs.front();
    for (std::size_t i = 0; i < first.wild.size(); ++i)
      if (first.wild[i] == Wild::match) made.match_keys.push_back(first.id.keys[i]);
  }
  for (const auto* list : {&made.inputs, &made.outputs, &made.state})
    for (const auto& spec : *list) made.identifier += spec.name + ",";
  return made;
}

CDASH_DECL Graph::Graph(const Json& records) {
  if (!records.is_array()) throw PageError("cdash: _dash-dependencies did not answer with a list");
  for (const auto& record : records.get_array()) {
    auto made = std::make_unique<Definition>(definition_of(record));
    for (const auto& spec : made->outputs) {
      if (!made->single_output && !spec.is_multiple()) made->single_output = &spec;
      outputs_.add(spec, *made);
    }
    for (const auto& spec : made->inputs) inputs_.add(spec, *made);
    callbacks_.push_back(std::move(made));
  }
}

CDASH_DECL void Graph::add_found(const Paths& paths, const Definition& callback,
                                 const std::shared_ptr<const Reference>& reference, Calls& found) const {
  if (callback.match_keys.empty()) {
    found.push_back(make_call(callback, reference));
    return;
  }
  // One call for each combination of MATCH values, found by the components that it sets.
  const auto add = [&](const Spec& pattern, const Targets& targets) {
    std::unordered_set<std::string> seen;
    for (const auto& target : targets) {
      auto values = match_values(pattern, target.id->values);
      if (seen.insert(values).second)
        found.push_back(make_call(callback,
                                  std::make_shared<Reference>(Reference{&pattern, target.id->values}),
                                  std::move(values)));
    }
  };
  if (callback.single_output)
    return add(*callback.single_output, resolve(paths, *callback.single_output, reference.get()));
  std::unordered_set<std::string> seen;
  for (const auto& pattern : callback.outputs) {
    auto targets = resolve(paths, pattern, reference.get());
    std::erase_if(targets, [&](const Target& target) {
      std::string values;
      for (const auto& key : callback.match_keys) {
        const auto at = std::find(target.id->keys.begin(), target.id->keys.end(), key);
        if (at != target.id->keys.end())
          write_json(values, target.id->values[static_cast<std::size_t>(at - target.id->keys.begin())]);
        values += ',';
      }
      return !seen.insert(std::move(values)).second;
    });
    add(pattern, targets);
  }
}

CDASH_DECL Calls Graph::by_input(const Paths& paths, const Id& id, std::string_view property,
                                 Change change) const {
  Calls found;
  if (!id.is_dictionary()) {
    const auto properties = inputs_.texts.find(id.text);
    if (properties == inputs_.texts.end()) return found;
    if (const auto* callbacks = entry_of(properties->second, property))
      for (const auto* callback : *callbacks) add_found(paths, *callback, nullptr, found);
  } else {
    const auto properties = inputs_.patterns.find(id.joined_keys);
    if (properties == inputs_.patterns.end()) return found;
    if (const auto* patterns = entry_of(properties->second, property))
      for (const auto& pattern : *patterns) {
        if (!fits(*pattern.spec, id.values, nullptr)) continue;
        const auto reference = std::make_shared<const Reference>(Reference{pattern.spec, id.values});
        for (const auto* callback : pattern.callbacks) add_found(paths, *callback, reference, found);
      }
  }
  const auto name = id.text + "." + std::string(property);
  for (const auto& call : found) call->changed.emplace_back(name, change);
  return found;
}

CDASH_DECL CallPtr Graph::by_output(const Id& id, std::string_view property) const {
  if (!id.is_dictionary()) {
    const auto properties = outputs_.texts.find(id.text);
    if (properties == outputs_.texts.end()) return nullptr;
    const auto* callbacks = entry_of(properties->second, property);
    return callbacks ? make_call(*callbacks->front()) : nullptr;
  }
  const auto properties = outputs_.patterns.find(id.joined_keys);
  if (properties == outputs_.patterns.end()) return nullptr;
  if (const auto* patterns = entry_of(properties->second, property))
    for (const auto& pattern : *patterns)
      if (fits(*pattern.spec, id.values, nullptr))
        return make_call(*pattern.callbacks.front(),
                         std::make_shared<Reference>(Reference{pattern.spec, id.values}),
                         match_values(*pattern.spec, id.values));
  return nullptr;
}

CDASH_DECL bool Graph::is_watched(const Id& id, std::string_view property) const {
  if (!id.is_dictionary()) {
    const auto properties = inputs_.texts.find(id.text);
    return properties != inputs_.texts.end() && entry_of(properties->second, property);
  }
  const auto properties = inputs_.patterns.find(id.joined_keys);
  if (properties == inputs_.patterns.end()) return false;
  const auto* patterns = entry_of(properties->second, property);
  return patterns && std::any_of(patterns->begin(), patterns->end(), [&](const Pattern& pattern) {
           return fits(*pattern.spec, id.values, nullptr);
         });
}

// Gathers the calls of a piece of layout, one for each callback and combination of MATCH values.
class FoundCalls {
 public:
  void add(const CallPtr& call) {
    const auto [at, is_new] = index_.emplace(call->resolved_id(), calls.size());
    if (is_new) {
      calls.push_back(call);
      return;
    }
    auto& known = *calls[at->second];
    for (const auto& [name, change] : call->changed) known.add_change(name, change);
    if (call->is_initial) known.is_initial = true;
  }

  Calls calls;

 private:
  std::unordered_map<std::string, std::size_t> index_;
};

// Leaves out initial calls whose inputs are all missing, or come only from such calls.
inline void drop_calls_without_inputs(const Paths& paths, Calls& calls) {
  std::unordered_set<std::string> missing;
  for (;;) {
    Calls included;
    std::vector<std::string> lost;
    for (const auto& call : calls) {
      const auto& inputs = call->callback->inputs;
      const auto names = names_of(call->inputs(paths));
      if (std::all_of(inputs.begin(), inputs.end(), [](const Spec& spec) { return spec.is_multiple(); }) ||
          std::any_of(names.begin(), names.end(),
                      [&](const std::string& name) { return !missing.contains(name); })) {
        included.push_back(call);
      } else {
        const auto outputs = names_of(call->outputs(paths));
        lost.insert(lost.end(), outputs.begin(), outputs.end());
      }
    }
    if (included.size() == calls.size()) return;
    calls = std::move(included);
    missing.insert(lost.begin(), lost.end());
  }
}

CDASH_DECL Calls Graph::by_layout(const ChildrenProps& children, const Paths& paths, const Json& layout,
                                  const LayoutOptions& options) const {
  FoundCalls found;
  const auto add_by_outputs = [&](const Id& id, const auto& properties) {
    for (const auto& [property, ignored] : properties)
      if (const auto call = by_output(id, property); call && !call->callback->prevent_initial_call) {
        call->is_initial = true;
        found.add(call);
      }
  };
  // A list that lost this component calls although nothing that is still there has changed.
  const auto lost_an_element = [&](const Id& id, const CallPtr& call) {
    const auto inputs = call->inputs(paths);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
      if (!call->callback->inputs[i].is_pattern()) continue;
      for (const auto& target : inputs[i])
        if (target.id->text == id.text) return !names_of(call->outputs(*options.removed_from)).empty();
    }
    return false;
  };
  const auto has_outputs_elsewhere = [&](const CallPtr& call) {
    for (const auto& list : call->outputs(paths))
      for (const auto& target : list)
        if (!starts_with(target.path, *options.chunk)) return true;
    return false;
  };
  const auto add_by_inputs = [&](const Id& id, const auto& properties) {
    for (const auto& [property, ignored] : properties)
      for (const auto& call : by_input(paths, id, property, indirect)) {
        if (options.chunk && !has_outputs_elsewhere(call)) continue;
        if (options.removed_from) {
          if (!lost_an_element(id, call)) continue;
          call->is_initial = true;
          call->changed.clear();
        }
        found.add(call);
      }
  };
  const auto entry = [](const auto& map, const std::string& key) {
    const auto at = map.find(key);
    return at == map.end() ? nullptr : &at->second;
  };

  std::optional<Id> root;
  children.crawl(layout, {}, [&](const Json& object, const Path& path) {
    const auto* props = member_of(object, "props");
    const auto* json = props ? member_of(*props, "id") : nullptr;
    if (!json) return;
    const Id id(*json);
    if (path.empty()) root = id;
    if (id.is_dictionary()) {
      const auto* outputs = entry(outputs_.patterns, id.joined_keys);
      const auto* inputs = entry(inputs_.patterns, id.joined_keys);
      if (outputs && !options.removed_from) add_by_outputs(id, *outputs);
      if (inputs && !options.outputs_only) add_by_inputs(id, *inputs);
    } else if (!options.removed_from) {
      const auto* outputs = entry(outputs_.texts, id.text);
      const auto* inputs = entry(inputs_.texts, id.text);
      if (outputs) add_by_outputs(id, *outputs);
      if (inputs && !options.outputs_only) add_by_inputs(id, *inputs);
    }
  });

  auto calls = std::move(found.calls);
  drop_calls_without_inputs(paths, calls);
  if (options.root_properties && root)
    std::erase_if(calls, [&](const CallPtr& call) {
      const auto& wanted = *options.root_properties;
      return std::none_of(call->callback->inputs.begin(), call->callback->inputs.end(),
                          [&](const Spec& input) {
                            return input.id.text == root->text &&
                                   std::find(wanted.begin(), wanted.end(), input.property) != wanted.end();
                          });
    });
  for (const auto& call : calls) call->group = options.group;
  return calls;
}

CDASH_DECL void Graph::add_outputs_to_come(const Paths& paths, const CallPtr& call, Names& names) const {
  Names seen;
  Calls next{call};
  while (!next.empty()) {
    Calls following;
    for (const auto& each : next)
      for (const auto& list : each->outputs(paths))
        for (const auto& target : list) {
          if (!seen.emplace(target.name(), true).second) continue;
          auto calls = by_input(paths, *target.id, *target.property, indirect);
          following.insert(following.end(), calls.begin(), calls.end());
        }
    next = std::move(following);
  }
  names.merge(seen);
}

}  // namespace cdash::testing::detail
