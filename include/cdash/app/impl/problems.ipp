// Finds everything that is wrong with an app before it is served.
#pragma once

#include <algorithm>
#include <cdash/app/clientside.hpp>
#include <cdash/app/impl/dev_tools.hpp>
#include <cdash/app/impl/gate.hpp>
#include <cdash/app/impl/hooks.hpp>
#include <cdash/app/impl/interpolate.hpp>
#include <cdash/app/impl/libraries.hpp>
#include <cdash/app/impl/operation.hpp>
#include <cdash/app/impl/pages.hpp>
#include <cdash/app/impl/paths.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/app/impl/routes.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/client/front_end.hpp>
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
  std::string unknown_pages;  // for a message: those that nothing is known of

  static std::optional<std::string> fault(const ComponentId& id) {
    if (id.is_dictionary()) {
      if (id.text() == "{}") return "the id {} has no key; give it one";
      return std::nullopt;
    }
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
      if (id.is_pattern())
        problems.push_back(place(component.where()) + ": the layout has a component with the id " +
                           id.text() + "; MATCH, ALL and ALLSMALLER stand in callbacks only");
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
  check_index(settings, problems);
  try {
    const std::regex valid(settings.assets_ignore);
  } catch (const std::regex_error& error) {
    problems.push_back("assets_ignore \"" + settings.assets_ignore +
                       "\" is no regular expression: " + error.what());
  }
  for (const auto& folder : settings.assets_path_ignore) try {
      const std::regex valid(folder);
    } catch (const std::regex_error& error) {
      problems.push_back("assets_path_ignore has \"" + folder +
                         "\", which is no regular expression: " + error.what());
    }
  for (auto& problem : path_problems(settings)) problems.push_back(std::move(problem));
  const std::string_view assets = settings.assets_url_path;
  if (assets.empty() || assets.starts_with('/') || assets.ends_with('/') || assets.find("//") != assets.npos)
    problems.push_back("assets_url_path is \"" + std::string(assets) +
                       "\"; it is a path without a \"/\" at its ends, such as \"assets\"");
  check_dev_tools(settings.dev_tools, problems);
}

// Which callback sets an output: one alone, unless they say that they share it.
class OutputOwners {
 public:
  explicit OutputOwners(std::vector<std::string>& problems) : problems_(problems) {}

  void add(const Callback& callback, const Dependency& output) {
    if (output.shared) return;
    const auto at = place(output.where);
    if (!output.id.is_dictionary()) {
      const auto [other, is_new] = by_key_.try_emplace(key_of(output), &callback);
      if (!is_new)
        problems_.push_back(at + ": two callbacks set " + key_of(output) + ": this one and the one at " +
                            place(other->second->where) +
                            "; an output belongs to one callback, unless each says allow_duplicate()");
      return;
    }
    Owned owned{Pattern(output.id), &output, &callback};
    for (const auto& other : patterns_) {
      if (other.output->property != output.property || !other.pattern.overlaps(owned.pattern)) continue;
      problems_.push_back(at + ": two callbacks set " + key_of(output) + ": this one and the one at " +
                          place(other.callback->where) + ", for " + key_of(*other.output) +
                          "; an output belongs to one callback, unless each says allow_duplicate()");
      break;
    }
    patterns_.push_back(std::move(owned));
  }

 private:
  struct Owned {
    Pattern pattern;
    const Dependency* output;
    const Callback* callback;
  };
  std::vector<std::string>& problems_;
  std::unordered_map<std::string, const Callback*> by_key_;
  std::vector<Owned> patterns_;
};

inline void check_property(const Dependency& dependency, const ComponentInfo& info, const std::string& at,
                           std::vector<std::string>& problems) {
  const auto& name = dependency.property;
  const bool is_attribute = info.wildcards && (name.starts_with("data-") || name.starts_with("aria-"));
  if (name != "id" && !is_attribute &&
      std::find(info.properties.begin(), info.properties.end(), name) == info.properties.end())
    problems.push_back(at + key_of(dependency) + ": " + std::string(info.spelling) + " has no property \"" +
                       name + "\"" + did_you_mean(name, info.properties));
}

// page_container() is made without the wrappers.
inline bool same_type(const ComponentInfo& a, const ComponentInfo& b) {
  return &a == &b || (a.type == b.type && a.name_space == b.name_space);
}

inline void check_dependency(const Dependency& dependency, std::string_view kind, LayoutIndex& index,
                             const std::vector<std::string_view>& known_ids, bool may_come_later) {
  auto& problems = index.problems;
  const auto at = place(dependency.where) + ": " + std::string(kind) + " ";
  const ComponentInfo* info = dependency.info;
  if (const auto wrong = LayoutIndex::fault(dependency.id)) {
    problems.push_back(at + "names a component that cannot be: " + *wrong);
    return;
  }
  const auto known = index.ids.find(dependency.id.text());
  if (known != index.ids.end()) {
    // Of two pages with one id nothing is known but the id.
    if (!known->second.info) return;
    if (info && !same_type(*info, *known->second.info)) {
      problems.push_back(at + key_of(dependency) + " belongs to a " + std::string(info->spelling) +
                         ", but the layout's \"" + dependency.id.text() + "\" is a " +
                         std::string(known->second.info->spelling) + " (" + place(known->second.where) + ")");
      return;
    }
    info = known->second.info;
  } else if (dependency.id.is_pattern() || may_come_later) {
    // A pattern may stand for nothing.
  } else if (dependency.component) {
    problems.push_back(
        at + "names a " + std::string(info->spelling) +
        " that is not in the layout; put it there (a copy that was changed afterwards is another "
        "component)");
    return;
  } else {
    problems.push_back(at + key_of(dependency) + ": the layout has no component with the id \"" +
                       dependency.id.text() + "\"" + did_you_mean(dependency.id.text(), known_ids) +
                       "; if it comes later, set suppress_callback_exceptions" + index.unknown_pages);
    return;
  }
  if (info) check_property(dependency, *info, at, problems);
}

inline void check_clientside(const Callback& callback, std::vector<std::string>& problems) {
  const auto& function = *callback.clientside;
  const auto at = place(callback.where) + ": the clientside callback for " + name_of(callback) + " ";
  if (breaks_out_of_script(function.source))
    problems.push_back(at +
                       "has </script or <!-- in its JavaScript, which would not end where its <script> ends; "
                       "split that text in two");
  const auto& name = function.name_space;
  if (function.source.empty() &&
      (name.starts_with("_dashprivate_") || name == "PreventUpdate" || name == "no_update" || name.empty()))
    problems.push_back(at + "names the function " + name + "." + function.function + "; \"" + name +
                       "\" is taken by the front end: use a namespace of your own");
}

// The keys of an id that have one of the wildcards.
inline std::vector<std::string> wildcard_keys(const ComponentId& id, std::initializer_list<Wildcard> which) {
  std::vector<std::string> keys;
  if (!id.is_pattern()) return keys;
  for (const auto& part : Pattern(id).parts)
    if (part.wildcard && std::find(which.begin(), which.end(), *part.wildcard) != which.end())
      keys.push_back(part.key);
  return keys;
}

// The page calls a callback with MATCH for the values of its outputs, so they must agree.
inline void check_wildcards(const Callback& callback, std::vector<std::string>& problems) {
  std::vector<std::string> matched;
  for (const auto& output : callback.outputs) {
    const auto at = place(output.where) + ": Output " + key_of(output) + " ";
    if (!wildcard_keys(output.id, {ALLSMALLER}).empty())
      problems.push_back(
          at + "has ALLSMALLER, which stands in Inputs and States only; an Output takes MATCH or ALL");
    const auto keys = wildcard_keys(output.id, {MATCH});
    if (&output == callback.outputs.data())
      matched = keys;
    else if (keys != matched)
      problems.push_back(at + "does not have MATCH on the same keys as " + key_of(callback.outputs[0]) +
                         "; all Outputs of a callback do");
  }
  if (callback.outputs.empty()) return;
  for (std::size_t i = 0; i < callback.inputs.size() + callback.states.size(); ++i) {
    const auto& argument = callback.argument(i);
    for (const auto& key : wildcard_keys(argument.id, {MATCH, ALLSMALLER}))
      if (std::find(matched.begin(), matched.end(), key) == matched.end())
        problems.push_back(place(argument.where) + (i < callback.inputs.size() ? ": Input " : ": State ") +
                           key_of(argument) + " has MATCH or ALLSMALLER on \"" + key +
                           "\", where the Outputs have no MATCH; give " + key_of(callback.outputs[0]) +
                           " a MATCH on that key");
  }
}

// An id with ALL goes with a list of values, any other with one.
inline void check_fits(const Callback& callback, std::vector<std::string>& problems) {
  const auto check = [&](const Dependency& dependency, const Fits& fits, std::string_view kind,
                         std::string_view verb) {
    const bool several = dependency.id.stands_for_several();
    if (several ? fits.several : fits.one) return;
    problems.push_back(place(dependency.where) + ": " + std::string(kind) + " " + key_of(dependency) +
                       (several ? " stands for several components, but the function " + std::string(verb) +
                                      " one value for it; it " + std::string(verb) + " a std::vector"
                                : " stands for one component, but the function " + std::string(verb) +
                                      " a list for it; ALL in the id would stand for several"));
  };
  for (std::size_t i = 0; i < callback.output_fits.size(); ++i)
    check(callback.outputs[i], callback.output_fits[i], "Output", "returns");
  for (std::size_t i = 0; i < callback.argument_fits.size(); ++i)
    check(callback.argument(i), callback.argument_fits[i], i < callback.inputs.size() ? "Input" : "State",
          "takes");
}

inline void check_shared(const Callback& callback, const AppSettings& settings,
                         std::vector<std::string>& problems) {
  if (callback.initial_call(settings).may_share_outputs()) return;
  for (const auto& output : callback.outputs)
    if (output.shared)
      problems.push_back(
          place(output.where) + ": Output " + key_of(output) +
          " says allow_duplicate(), and which of its callbacks comes last when the page is loaded "
          "is open; say prevent_initial_call(), or prevent_initial_call(\"initial_duplicate\")");
}

// What only some callbacks of the background can have.
inline void check_background(const Callback& callback, std::vector<std::string>& problems) {
  const auto at = place(callback.where) + ": the callback for " + name_of(callback) + " ";
  const auto& job = callback.background;
  if (!callback.in_background) {
    const char* what = callback.takes(Part::progress)     ? "takes a Progress"
                       : callback.takes(Part::stop_token) ? "takes a std::stop_token"
                       : !job.progress.empty()            ? "says progress()"
                       : !job.cancel.empty()              ? "says cancel()"
                       : !job.cache_by.empty()            ? "says cache_by()"
                                                          : nullptr;
    if (what)
      problems.push_back(at + what + ", which is for callbacks in the background; say background(), too");
    return;
  }
  if (callback.takes(Part::progress) && job.progress.empty())
    problems.push_back(at + "takes a Progress, and nothing says what it sets; say progress()");
  if (callback.creates_callbacks)
    problems.push_back(at +
                       "says background() and allow_dynamic_callbacks(); a callback that registers others "
                       "runs while the page waits");
  if (!(job.interval > 0))
    problems.push_back(at +
                       "runs in the background with an interval of no time; the page asks once an interval");
  for (const auto* list : {&job.progress, &job.cancel})
    for (const auto& dependency : *list) {
      const auto name = key_of(dependency);
      const bool is_cancel = list == &job.cancel;
      if (dependency.id.is_pattern())
        problems.push_back(at + "has a wildcard in " + (is_cancel ? "cancel(" : "progress(") + name +
                           "), where the page resolves none; name one component");
      const auto sets_it = [&](const Dependency& input) { return key_of(input) == name; };
      if (!is_cancel && std::any_of(callback.inputs.begin(), callback.inputs.end(), sets_it))
        problems.push_back(at + "sets its own Input " + name +
                           " by progress(), which would start it anew; make it a State");
    }
  for (const auto index : job.cache_args_to_ignore)
    if (index >= callback.inputs.size() + callback.states.size())
      problems.push_back(at + "ignores argument " + std::to_string(index) + " for its cache, and has " +
                         std::to_string(callback.inputs.size() + callback.states.size()) +
                         "; they count from 0");
}

inline void check_coroutine(const Callback& callback, std::vector<std::string>& problems) {
  if (callback.start && callback.creates_callbacks)
    problems.push_back(place(callback.where) + ": the callback for " + name_of(callback) +
                       " is a coroutine and says allow_dynamic_callbacks(); one that registers others keeps "
                       "its thread until it has ended: let it return its value instead of an awaitable");
}

// What nothing in the page ever calls.
inline void check_called(const Callback& callback, const AppSettings& settings,
                         std::vector<std::string>& problems) {
  if (callback.inputs.empty() && callback.initial_call(settings).prevents())
    problems.push_back(place(callback.where) + ": the callback for " + name_of(callback) +
                       " has no Input and is not called when the page is loaded, so nothing ever calls it; "
                       "give it an Input, or say prevent_initial_call(false)");
}

// The ids of pages, each of which is shown with the layout around it, but with no other page.
inline void add_pages(const AppState& app, LayoutIndex& index) {
  const auto around = index.ids;
  index.problems.insert(index.problems.end(), app.pages.problems.begin(), app.pages.problems.end());
  for (const auto& [page, layout, is_known] : app.pages.made) {
    if (!is_known) index.unknown_pages += (index.unknown_pages.empty() ? "" : ", ") + label(*page);
    LayoutIndex inner;
    layout.visit_components(inner);
    index.problems.insert(index.problems.end(), inner.problems.begin(), inner.problems.end());
    for (const auto& id : inner.order) {
      const auto& here = inner.ids.at(id);
      if (const auto outer = around.find(id); outer != around.end())
        index.problems.push_back(place(here.where) + ": " + label(*page) + " has the id \"" + id +
                                 "\", which the layout around it has, too (" + place(outer->second.where) +
                                 "); every id stands once");
      const auto [known, is_new] = index.ids.try_emplace(id, here);
      if (is_new)
        index.order.push_back(id);
      else if (known->second.info && !same_type(*known->second.info, *here.info))
        known->second.info = nullptr;
    }
  }
  if (!index.unknown_pages.empty())
    index.unknown_pages = "; if it is in a page whose layout was not made (" + index.unknown_pages +
                          "), give that an example() with which it can be";
}

// What the scripts of the page do not know would leave it blank.
inline void check_libraries(const AppState& app, const Value& layout, std::vector<std::string>& problems) {
  std::vector<Value> all{layout};
  for (const auto& page : app.pages.made) all.push_back(page.layout);
  const auto everything = Value::list(std::move(all));
  if (missing_libraries(everything, {}).empty()) return;
  const Assets assets(app.settings, app.paths);
  for (const auto& sentence : missing_libraries(everything, own_scripts(app, assets)))
    problems.push_back("the layout's " + sentence);
}

// Sheets that only a pack has: themes and icons of dbc.
inline void check_sheets(const AppState& app, std::vector<std::string>& problems) {
  const auto check = [&](const ExternalFile& file) {
    for (const auto& [name, value] : file.attributes("href")) {
      if (name != "href" || !value.starts_with("pack:") || client::default_front_end()->stand_in(value))
        continue;
      problems.push_back(
          "the stylesheet " + value.substr(value.find(':') + 1) +
          " is one that this program does not contain; say cdash_add_theme() or "
          "cdash_add_icons() of CMake for it, or give the address of a server that has the file");
    }
  };
  const auto& sheets = app.settings.external_stylesheets;
  std::for_each(sheets.begin(), sheets.end(), check);
  if (app.hooks) std::for_each(app.hooks->stylesheets.begin(), app.hooks->stylesheets.end(), check);
}

CDASH_DECL std::vector<std::string> find_problems(const AppState& app, const Value& layout) {
  LayoutIndex index;
  auto& problems = index.problems;
  check_settings(app.settings, problems);
  check_routes(app, problems);
  for (auto& problem : endpoint_problems(app.settings)) problems.push_back(std::move(problem));
  check_access(app.settings, problems);
  if (layout.is_null()) {
    problems.push_back("the app has no layout; call layout(…) with what the page shows");
    return problems;
  }
  layout.visit_components(index);
  add_pages(app, index);

  if (!app.validation_layout.is_null()) {
    // Its ids may stand in the layout too, and several times: it holds what may come, not what is there at
    // once.
    LayoutIndex later;
    app.validation_layout.visit_components(later);
    for (const auto& id : later.order)
      if (index.ids.try_emplace(id, later.ids.at(id)).second) index.order.push_back(id);
  }

  const bool shows_pages = !has_pages(app) || index.ids.contains("_pages_content");
  if (!shows_pages && !app.settings.suppress_callback_exceptions)
    problems.push_back(
        "the app has pages, and its layout has no page_container(); put it where they belong, or set no "
        "layout");

  const std::vector<std::string_view> known_ids(index.order.begin(), index.order.end());
  OutputOwners owners(problems);
  for (const auto& callback : app.callbacks) {
    if (!shows_pages && (&callback == app.pages.router || &callback == app.pages.titles)) continue;
    const auto check = [&](const Dependency& dependency, std::string_view kind) {
      check_dependency(
          dependency, kind, index, known_ids,
          app.settings.suppress_callback_exceptions || callback.optional || dependency.may_be_missing);
    };
    for (const auto& output : callback.outputs) {
      check(output, "Output");
      owners.add(callback, output);
    }
    for (const auto& input : callback.inputs) check(input, "Input");
    for (const auto& state : callback.states) check(state, "State");
    for (const auto& running : callback.running) check(running.output, "running() of an Output");
    for (const auto& output : callback.background.progress) check(output, "progress() of an Output");
    for (const auto& input : callback.background.cancel) check(input, "cancel() of an Input");
    if (callback.clientside) check_clientside(callback, problems);
    check_called(callback, app.settings, problems);
    check_coroutine(callback, problems);
    check_background(callback, problems);
    check_wildcards(callback, problems);
    check_fits(callback, problems);
    check_shared(callback, app.settings, problems);
  }
  for (auto& cycle : CycleSearch(app.callbacks).run()) problems.push_back(std::move(cycle));
  if (problems.empty()) check_sheets(app, problems);
  if (problems.empty())
    check_libraries(app, layout, problems);  // reads the assets, if the settings are in order
  return problems;
}

}  // namespace cdash::detail
