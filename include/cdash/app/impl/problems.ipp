// Finds everything that is wrong with an app before it is served.
#pragma once

#include <algorithm>
#include <cdash/app/impl/state.hpp>
#include <cdash/core/nearest.hpp>
#include <optional>
#include <regex>
#include <unordered_map>

namespace cdash::detail {

struct LayoutIndex final : ComponentVisitor {
  struct Known {
    const ComponentInfo* info;
    std::source_location where;
  };
  std::unordered_map<std::string, Known> ids;
  std::vector<std::string> order;
  std::vector<std::string> problems;

  static std::optional<std::string> fault(const ComponentId& id) {
    if (id.is_dictionary()) return std::nullopt;
    const auto& text = id.text();
    const auto bad = text.empty()                  ? std::string("nothing")
                     : text.find('.') != text.npos ? std::string("\".\"")
                     : text.find('{') != text.npos ? std::string("\"{\"")
                                                   : std::string();
    if (bad.empty()) return std::nullopt;
    return "the id \"" + text + "\" contains " + bad +
           ", which the page uses to tell ids from properties; leave it out";
  }

  void visit(const Component& component) override {
    if (const auto& id = component.id(); !id.empty()) {
      if (const auto wrong = fault(id)) problems.push_back(place(component.where()) + ": " + *wrong);
      const auto [at, is_new] = ids.try_emplace(id.text(), Known{&component.info(), component.where()});
      if (is_new) {
        order.push_back(id.text());
      } else {
        problems.push_back(place(component.where()) + ": the layout has the id \"" + id.text() +
                           "\" twice: " + std::string(at->second.info->spelling) + " (" +
                           place(at->second.where) + ") and " + std::string(component.info().spelling) +
                           "; every id stands once");
      }
    }
    component.visit_components(*this);
  }
};

// Callbacks that wait for each other in a ring: each one's output is an input of the next.
class CycleSearch {
 public:
  explicit CycleSearch(const std::deque<Callback>& callbacks)
      : callbacks_(callbacks), marks_(callbacks.size()) {
    for (std::size_t i = 0; i < callbacks.size(); ++i)
      for (const auto& output : callbacks[i].outputs) setters_[key_of(output)].push_back(i);
  }

  std::vector<std::string> run() {
    for (std::size_t i = 0; i < callbacks_.size(); ++i)
      if (marks_[i] == Mark::untouched) walk(i);
    return std::move(found_);
  }

 private:
  enum class Mark : unsigned char { untouched, on_path, done };

  void walk(std::size_t at) {
    marks_[at] = Mark::on_path;
    path_.push_back(at);
    for (const auto& input : callbacks_[at].inputs) {
      const auto setters = setters_.find(key_of(input));
      if (setters == setters_.end()) continue;
      for (const auto next : setters->second) {
        if (next == at) continue;  // a callback may set what it listens to: the page does not call it again
        if (marks_[next] == Mark::untouched)
          walk(next);
        else if (marks_[next] == Mark::on_path)
          report(next);
      }
    }
    path_.pop_back();
    marks_[at] = Mark::done;
  }

  void report(std::size_t first) {
    std::string ring;
    for (auto i = path_.size(); i-- > 0;) {
      ring += name_of(callbacks_[path_[i]]) + " → ";
      if (path_[i] == first) break;
    }
    ring += name_of(callbacks_[path_.back()]);
    found_.push_back(place(callbacks_[first].where) + ": these callbacks wait for each other: " + ring +
                     "; take one of the inputs as State");
  }

  const std::deque<Callback>& callbacks_;
  std::unordered_map<std::string, std::vector<std::size_t>> setters_;
  std::vector<Mark> marks_;
  std::vector<std::size_t> path_;
  std::vector<std::string> found_;
};

inline void check_settings(const AppSettings& settings, std::vector<std::string>& problems) {
  std::string missing;
  for (const std::string_view part : {"{%app_entry%}", "{%config%}", "{%scripts%}"})
    if (settings.index_string.find(part) == std::string::npos)
      missing += (missing.empty() ? "" : ", ") + std::string(part);
  if (!settings.index_string.empty() && !missing.empty())
    problems.push_back("index_string has no " + missing + "; put it where that part of the page belongs");
  try {
    const std::regex valid(settings.assets_ignore);
  } catch (const std::regex_error& error) {
    problems.push_back("assets_ignore \"" + settings.assets_ignore +
                       "\" is no regular expression: " + error.what());
  }
  const std::string_view prefix = settings.url_base_pathname;
  if (!prefix.starts_with('/') || !prefix.ends_with('/') || prefix.find("//") != prefix.npos)
    problems.push_back("url_base_pathname is \"" + std::string(prefix) +
                       "\"; it starts and ends with \"/\", and has no two of them in a row");
  const std::string_view assets = settings.assets_url_path;
  if (assets.empty() || assets.starts_with('/') || assets.ends_with('/') || assets.find("//") != assets.npos)
    problems.push_back("assets_url_path is \"" + std::string(assets) +
                       "\"; it is a path without a \"/\" at its ends, such as \"assets\"");
}

CDASH_DECL std::vector<std::string> find_problems(const AppState& app, const Value& layout) {
  LayoutIndex index;
  auto& problems = index.problems;
  check_settings(app.settings, problems);
  if (layout.is_null()) {
    problems.push_back("the app has no layout; call layout(…) with what the page shows");
    return problems;
  }
  layout.visit_components(index);

  std::vector<std::string_view> known_ids(index.order.begin(), index.order.end());
  std::unordered_map<std::string, const Callback*> setters;
  for (const auto& callback : app.callbacks) {
    const auto check = [&](const Dependency& dependency, std::string_view kind) {
      const auto at = place(dependency.where) + ": " + std::string(kind) + " ";
      const ComponentInfo* info = dependency.info;
      if (const auto wrong = LayoutIndex::fault(dependency.id)) {
        problems.push_back(at + "names a component that cannot be: " + *wrong);
        return;
      }
      const auto known = index.ids.find(dependency.id.text());
      if (known != index.ids.end()) {
        if (info && info != known->second.info) {
          problems.push_back(at + key_of(dependency) + " belongs to a " + std::string(info->spelling) +
                             ", but the layout's \"" + dependency.id.text() + "\" is a " +
                             std::string(known->second.info->spelling) + " (" + place(known->second.where) +
                             ")");
          return;
        }
        info = known->second.info;
      } else if (dependency.component && !app.settings.suppress_callback_exceptions) {
        problems.push_back(
            at + "names a " + std::string(info->spelling) +
            " that is not in the layout; put it there (a copy that was changed afterwards is another "
            "component)");
        return;
      } else if (!app.settings.suppress_callback_exceptions) {
        problems.push_back(at + key_of(dependency) + ": the layout has no component with the id \"" +
                           dependency.id.text() + "\"" + did_you_mean(dependency.id.text(), known_ids) +
                           "; if it comes later, set suppress_callback_exceptions");
        return;
      }
      if (!info) return;
      const auto& name = dependency.property;
      const bool is_wildcard = info->wildcards && (name.starts_with("data-") || name.starts_with("aria-"));
      if (name != "id" && !is_wildcard &&
          std::find(info->properties.begin(), info->properties.end(), name) == info->properties.end()) {
        problems.push_back(at + key_of(dependency) + ": " + std::string(info->spelling) +
                           " has no property \"" + name + "\"" + did_you_mean(name, info->properties));
      }
    };
    for (const auto& output : callback.outputs) {
      check(output, "Output");
      const auto [other, is_new] = setters.try_emplace(key_of(output), &callback);
      if (!is_new) {
        problems.push_back(place(output.where) + ": two callbacks set " + key_of(output) +
                           ": this one and the one at " + place(other->second->where) +
                           "; an output belongs to one callback");
      }
    }
    for (const auto& input : callback.inputs) check(input, "Input");
    for (const auto& state : callback.states) check(state, "State");
  }
  for (auto& cycle : CycleSearch(app.callbacks).run()) problems.push_back(std::move(cycle));
  return problems;
}

}  // namespace cdash::detail
