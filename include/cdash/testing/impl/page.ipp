// Bodies of testing/page.hpp: the front end's queue of calls, run in one thread and in one order.
#pragma once

#include <algorithm>
#include <boost/json/parse.hpp>
#include <cdash/app/app.hpp>
#include <cdash/app/impl/pages.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/core/nearest.hpp>
#include <cdash/testing/impl/browser.hpp>
#include <cdash/testing/impl/graph.hpp>
#include <cdash/testing/impl/payload.hpp>
#include <cdash/testing/page.hpp>
#include <chrono>
#include <cmath>
#include <deque>
#include <limits>
#include <ostream>
#include <set>
#include <thread>

namespace cdash::testing {

class Page::Engine {
 public:
  Engine(Handler& handler, PageSettings settings, std::shared_ptr<detail::LogLines> log)
      : settings_(std::move(settings)), browser_(handler, settings_, std::move(log)) {
    config_ = browser_.config();
    children_ = detail::ChildrenProps(detail::member_of(config_, "children_props"));
    layout_ = browser_.get_json("_dash-layout");
    load_graph();
    paths_ = detail::places(children_, layout_, {}, {});
    detail::Graph::LayoutOptions options;
    options.outputs_only = true;
    options.group = ++groups_;
    request(graph().by_layout(children_, *paths_, layout_, options));
    note_mounted(layout_);
    mount();
  }

  // ---- what a user does

  void touch(std::vector<Change> changes) {
    // What one component reports at once is one change; several components change one after the other.
    std::vector<std::pair<detail::Id, boost::json::object>> by_component;
    for (auto& change : changes) {
      detail::Id id = id_of(change.id);
      auto known = std::find_if(by_component.begin(), by_component.end(),
                                [&](const auto& each) { return each.first.text == id.text; });
      if (known == by_component.end())
        known = by_component.insert(by_component.end(), {std::move(id), boost::json::object()});
      known->second[change.property] = in_page(change.value);
    }
    for (const auto& [id, props] : by_component) set_props(id, props);
  }

  // A click goes up: every element of the page around the one that is clicked counts it, if it has an id.
  void click(const ComponentId& of) {
    const auto id = id_of(of);
    if (is_true(detail::member_of(props_at(id), "disabled")))
      throw PageError("cdash: " + id.text + " cannot be clicked: it is disabled");
    auto path = *paths_->find(id);
    count_click(id);
    while (!path.empty()) {
      path.pop_back();
      const auto* around = detail::at_path(layout_, path);
      if (detail::text_of(detail::member_of(*around, "namespace")) != "dash_html_components") continue;
      const auto* props = detail::member_of(*around, "props");
      const auto* around_id = props ? detail::member_of(*props, "id") : nullptr;
      if (around_id && !is_true(detail::member_of(*props, "disable_n_clicks"))) count_click(Id(*around_id));
    }
  }

  // ---- what a test looks at

  Found get(const ComponentId& of, std::string_view property) const {
    const auto id = id_of(of);
    auto place = id.text + "." + std::string(property);
    const auto* value = detail::member_of(props_at(id), property);
    return value ? Found(*value, std::move(place)) : Found::missing(std::move(place));
  }
  Found component(const ComponentId& of) const {
    const auto id = id_of(of);
    return {*detail::at_path(layout_, *paths_->find(id)), id.text};
  }
  Found layout() const { return {layout_, "the page"}; }
  bool has(const ComponentId& id) const {
    const auto* path = paths_->find(detail::Id::from_key(id.text()));
    return path && detail::at_path(layout_, *path);
  }
  double now() const noexcept { return now_; }
  std::optional<std::string> cookie(std::string_view name) const { return browser_.cookie(name); }

  std::vector<SentCall> calls;
  std::vector<std::string> errors;

  // ---- the passing of time

  void settle() {
    while (take_step()) {
    }
    raise_errors();
  }

  bool step() {
    const bool did_something = take_step();
    raise_errors();
    return did_something;
  }

  void advance(double milliseconds) {
    const double until = now_ + milliseconds;
    settle();
    while (run_next_timer(until)) {
    }
    now_ = until;
  }

  // Goes on to whatever comes next; for those who wait for something.
  void wait_once() {
    if (!waiting_since_) waiting_since_ = std::chrono::steady_clock::now();
    if (step()) return;
    if (patience_is_over(*waiting_since_))
      throw PageError("cdash: waited " + seconds(settings_.patience) + " in vain" +
                      (jobs_.empty()
                           ? std::string()
                           : "; a background job still runs: " + jobs_.front().run->call->callback->output));
    const bool polls = !polls_.empty();
    if (!run_next_timer(std::numeric_limits<double>::infinity()))
      throw PageError("cdash: waited in vain: nothing runs any more that could change the page");
    // A job runs in real time, its page asks at its own.
    if (polls) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  void waited() noexcept { waiting_since_.reset(); }
  // The browser's address has changed, which every dcc.Location tells.
  void go(std::string_view url) {
    browser_.go(url);
    std::vector<Id> locations;
    children_.crawl(layout_, {}, [&](const Json& object, const Path&) {
      if (!is_core_component(object, "Location")) return;
      const auto* props = detail::member_of(object, "props");
      if (const auto* id = props ? detail::member_of(*props, "id") : nullptr) locations.emplace_back(*id);
    });
    boost::json::object now;
    for (const auto& [name, value] : browser_.location()) now[name] = value;
    for (const auto& id : locations) set_props(id, now);
  }
  const std::string& title() const noexcept { return title_ ? *title_ : browser_.title(); }
  bool has_jobs() const noexcept { return !jobs_.empty() || !polls_.empty(); }

 private:
  using Call = detail::Call;
  using CallPtr = detail::CallPtr;
  using Calls = detail::Calls;
  using Id = detail::Id;
  using Path = detail::Path;
  using Targets = detail::Targets;

  // A call that has been sent, up to the end of its background job.
  struct Run {
    CallPtr call;
    std::vector<Targets> outputs;
    detail::Payload payload;
    detail::PathsPtr paths;  // as they were when it was sent
    std::string cache_key;
    std::string job;
    const Json* running_off = nullptr;
    Json progress_default;
    std::vector<std::string> once;    // query arguments of the next request: "oldJob=…"
    std::vector<std::string> always;  // of every one: "cancelJob=…"
    std::size_t sent = 0;             // number in `calls`
    // What came of it: neither is a call that was not made at all.
    std::optional<Json> data;
    std::optional<std::string> error;
  };
  using RunPtr = std::shared_ptr<Run>;

  struct Stored {
    int group;
    std::vector<std::string> all;      // what the call may have set
    std::vector<std::string> updated;  // what it has set
  };
  struct Job {
    RunPtr run;
    Json cancel_inputs;
    bool outdated = false;
  };
  struct Poll {
    double due;
    RunPtr run;
  };
  struct Ticker {
    double started;
    double period;
  };

  const detail::Graph& graph() const noexcept { return *graphs_.back(); }
  void load_graph() {
    graphs_.push_back(std::make_unique<detail::Graph>(browser_.get_json("_dash-dependencies")));
  }

  static std::string seconds(double number) {
    std::string text;
    write_json(text, number);
    return text + " s";
  }
  bool patience_is_over(std::chrono::steady_clock::time_point since) const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count() >
           settings_.patience;
  }

  // ---- ids and properties

  Id id_of(const ComponentId& of) const {
    auto id = Id::from_key(of.text());
    const auto* path = paths_->find(id);
    if (path && detail::at_path(layout_, *path)) return id;
    std::vector<std::string_view> names;
    for (const auto& [name, ignored] : paths_->texts) names.push_back(name);
    for (const auto& [keys, places] : paths_->dictionaries)
      for (const auto& place : places) names.push_back(place.id->text);
    std::sort(names.begin(), names.end());
    std::string list;
    for (const auto& name : names) list += (list.empty() ? "" : ", ") + std::string(name);
    throw PageError("cdash: the page has no component with the id " + (id.text.empty() ? "\"\"" : id.text) +
                    did_you_mean(id.text, names) +
                    (list.empty() ? std::string("; it has none with an id") : "; it has " + list));
  }

  const Json& props_at(const Id& id) const {
    static const Json none = boost::json::object();
    const auto* path = paths_->find(id);
    const auto* component = path ? detail::at_path(layout_, *path) : nullptr;
    const auto* props = component ? detail::member_of(*component, "props") : nullptr;
    return props ? *props : none;
  }
  boost::json::object* own_props(const Path& path) {
    auto* component = detail::at_path(layout_, path);
    if (!component || !component->is_object()) return nullptr;
    auto& props = component->get_object()["props"];
    if (!props.is_object()) props = boost::json::object();
    return &props.get_object();
  }
  static void assign(boost::json::object& props, std::string_view name, Json value) {
    if (auto* known = props.if_contains(name))
      *known = std::move(value);
    else
      props.emplace(name, std::move(value));
  }

  static bool is_true(const Json* value) { return value && value->is_bool() && value->get_bool(); }

  void count_click(const Id& id) {
    const auto* clicks = detail::member_of(props_at(id), "n_clicks");
    set_props(id, {{"n_clicks", (clicks && clicks->is_number() ? clicks->to_number<std::int64_t>() : 0) + 1},
                   {"n_clicks_timestamp", static_cast<std::int64_t>(now_)}});
  }

  // A component reports what its user has done.
  void set_props(const Id& id, const boost::json::object& given) {
    const auto* path = paths_->find(id);
    auto* props = path ? own_props(*path) : nullptr;
    if (!props) return;
    std::vector<const boost::json::key_value_pair*> changed;
    for (const auto& each : given) {
      const auto* before = props->if_contains(each.key());
      if (!before || !same(*before, each.value())) changed.push_back(&each);
    }
    for (const auto* each : changed)
      if (graph().is_watched(id, each->key()))
        request(graph().by_input(*paths_, id, each->key(), detail::direct));
    const Path place = *path;
    for (const auto* each : changed) assign(*props, each->key(), each->value());
    for (const auto* each : changed)
      if (each->key() == "data") store_changed(id, place);
  }

  // ---- what components do by themselves

  static bool is_core_component(const Json& object, std::string_view type) {
    return detail::text_of(detail::member_of(object, "type")) == type &&
           detail::text_of(detail::member_of(object, "namespace")) == "dash_core_components";
  }

  // Those of a new piece of layout that report something as soon as they are there.
  void note_mounted(const Json& piece) {
    children_.crawl(piece, {}, [&](const Json& object, const Path&) {
      if (!is_core_component(object, "Location") && !is_core_component(object, "Store")) return;
      const auto* props = detail::member_of(object, "props");
      if (const auto* id = props ? detail::member_of(*props, "id") : nullptr) mounted_.emplace_back(*id);
    });
  }

  void mount() {
    for (const auto& id : std::exchange(mounted_, {})) {
      const auto* path = paths_->find(id);
      const auto* component = path ? detail::at_path(layout_, *path) : nullptr;
      if (!component) continue;
      if (is_core_component(*component, "Store")) {
        const auto* data = detail::member_of(props_at(id), "data");
        if (data && !data->is_null()) store_changed(id, Path(*path));
      } else {
        boost::json::object missing;
        for (const auto& [name, value] : browser_.location()) {
          const auto* known = detail::member_of(props_at(id), name);
          if (!known || known->is_null()) missing[name] = value;
        }
        set_props(id, missing);
      }
    }
  }

  // dcc.Store tells when its data has changed; never twice the same time.
  void store_changed(const Id& id, const Path& place) {
    const auto* component = detail::at_path(layout_, place);
    if (!component || !is_core_component(*component, "Store")) return;
    last_change_ = std::max(last_change_ + 1, static_cast<std::int64_t>(now_));
    set_props(id, {{"modified_timestamp", last_change_}});
  }

  // ---- the queue

  void request(Calls calls) {
    if (calls.empty()) return;
    requested_.insert(requested_.end(), calls.begin(), calls.end());
    look_again_ = true;
  }

  bool take_step() {
    if (look_again_) {
      look_at_requested();
    } else if (!flights_.empty()) {
      take_answer();
    } else if (reload_graph_) {
      reload_graph_ = false;
      load_graph();
    } else {
      return false;
    }
    return true;
  }

  Calls pending() const {
    Calls all = prioritized_;
    all.insert(all.end(), requested_.begin(), requested_.end());
    for (const auto& run : watched_) all.push_back(run->call);
    return all;
  }

  // Calls that were asked for are made when nothing they wait for is still to come.
  void look_at_requested() {
    look_again_ = false;
    const auto before = requested_;
    const auto all_pending = pending();

    auto requested = merged(without_circles(before));
    drop_older(requested);
    requested = pruned(requested);
    prioritized_ = pruned(prioritized_);
    prune_watched();

    auto ready = ready_calls(requested, all_pending);
    if (ready.empty() && !requested.empty() && requested.size() == all_pending.size())
      ready = entries_of_circle(requested);
    remove(requested, ready);
    std::erase_if(ready, [&](const CallPtr& call) { return is_irrelevant(*call); });

    // What was there keeps its turn; what has changed goes to the end.
    Calls now;
    for (const auto& call : before)
      if (contains(requested, call)) now.push_back(call);
    for (const auto& call : requested)
      if (!contains(before, call)) now.push_back(call);
    if (now != before) look_again_ = true;
    requested_ = std::move(now);
    prioritized_.insert(prioritized_.end(), ready.begin(), ready.end());
    look_at_prioritized();
  }

  static bool contains(const Calls& calls, const CallPtr& call) {
    return std::find(calls.begin(), calls.end(), call) != calls.end();
  }
  static void remove(Calls& from, const Calls& what) {
    std::erase_if(from, [&](const CallPtr& call) { return contains(what, call); });
  }

  // A circle that has come round ends.
  static Calls without_circles(const Calls& calls) {
    Calls kept;
    for (const auto& call : calls)
      if (std::find(call->predecessors.begin(), call->predecessors.end(), call->callback) ==
          call->predecessors.end())
        kept.push_back(call);
    return kept;
  }

  // One of a kind: an initial call gives way to another, others become one that has all their changes.
  static Calls merged(const Calls& calls) {
    std::vector<std::pair<std::string, Calls>> groups;
    std::unordered_map<std::string, std::size_t> known;
    for (const auto& call : calls) {
      auto identifier = call->identifier();
      const auto [at, is_new] = known.emplace(identifier, groups.size());
      if (is_new) groups.emplace_back(std::move(identifier), Calls());
      groups[at->second].second.push_back(call);
    }
    Calls result;
    for (auto& [identifier, group] : groups) {
      if (group.size() > 1) {
        const auto initial =
            std::find_if(group.begin(), group.end(), [](const CallPtr& call) { return call->is_initial; });
        if (initial != group.end()) group.erase(initial);
      }
      if (group.size() == 1) {
        result.push_back(group.front());
        continue;
      }
      auto one = std::make_shared<Call>(*group.back());
      one->changed.clear();
      one->group = 0;
      for (const auto& call : group) {
        for (const auto& [name, change] : call->changed) one->add_change(name, change);
        if (call->group) one->group = call->group;
      }
      result.push_back(std::move(one));
    }
    return result;
  }

  // What waits or runs for the same outputs is out of date: its answer will not count.
  void drop_older(const Calls& requested) {
    std::set<std::string> identifiers;
    for (const auto& call : requested) identifiers.insert(call->identifier());
    const auto is_older = [&](const Call& call) { return identifiers.contains(call.identifier()); };
    std::erase_if(prioritized_, [&](const CallPtr& call) { return is_older(*call); });
    std::erase_if(watched_, [&](const RunPtr& run) { return is_older(*run->call); });
  }

  static std::size_t count(const std::vector<Targets>& targets) {
    std::size_t number = 0;
    for (const auto& list : targets) number += list.size();
    return number;
  }

  // Without changes that no longer exist.
  CallPtr with_existing_changes(const CallPtr& call) const {
    auto kept = call->changed;
    std::erase_if(kept, [&](const auto& change) {
      return !paths_->find(Id::from_key(std::string_view(change.first).substr(0, change.first.rfind('.'))));
    });
    if (kept.size() == call->changed.size()) return call;
    auto copy = std::make_shared<Call>(*call);
    copy->changed = std::move(kept);
    return copy;
  }

  // Calls whose outputs have all gone are dropped; those with a list of outputs come last.
  Calls pruned(const Calls& calls) const {
    Calls kept;
    Calls moved;
    for (const auto& call : calls) {
      const auto outputs = count(call->outputs(*paths_));
      if (outputs == call->callback->outputs.size())
        kept.push_back(call);
      else if (outputs > 0)
        moved.push_back(with_existing_changes(call));
    }
    kept.insert(kept.end(), moved.begin(), moved.end());
    return kept;
  }
  void prune_watched() {
    std::erase_if(watched_, [&](const RunPtr& run) {
      return !run->call->callback->outputs.empty() && count(run->call->outputs(*paths_)) == 0;
    });
  }

  bool waits_for(const Call& call, const detail::Graph::Names& to_come) const {
    const auto own = detail::names_of(call.outputs(*paths_));
    for (const auto& list : call.inputs(*paths_))
      for (const auto& target : list) {
        const auto name = target.name();
        if (to_come.contains(name) && std::find(own.begin(), own.end(), name) == own.end()) return true;
      }
    return false;
  }

  Calls ready_calls(const Calls& requested, const Calls& all_pending) const {
    detail::Graph::Names to_come;
    for (const auto& call : all_pending) graph().add_outputs_to_come(*paths_, call, to_come);
    Calls ready;
    for (const auto& call : requested)
      if (!waits_for(*call, to_come)) ready.push_back(call);
    return ready;
  }

  // All wait for each other: somebody has to begin.
  Calls entries_of_circle(Calls candidates) const {
    Calls ready;
    detail::Graph::Names set;
    while (!candidates.empty()) {
      ready.push_back(candidates.front());
      for (auto& name : detail::names_of(ready.back()->outputs(*paths_))) set.emplace(std::move(name), true);
      candidates.erase(candidates.begin());
      std::erase_if(candidates, [&](const CallPtr& call) { return waits_for(*call, set); });
    }
    return ready;
  }

  // One of a new layout's calls, all of whose inputs the others could have set and none has.
  bool is_irrelevant(const Call& call) const {
    if (call.group == 0) return false;
    std::set<std::string> all;
    std::set<std::string> updated;
    bool has_group = false;
    for (const auto& stored : stored_) {
      if (stored.group != call.group) continue;
      has_group = true;
      all.insert(stored.all.begin(), stored.all.end());
      updated.insert(stored.updated.begin(), stored.updated.end());
    }
    if (!has_group) return false;
    const auto inputs = detail::names_of(call.inputs(*paths_));
    const auto& specs = call.callback->inputs;
    return std::none_of(inputs.begin(), inputs.end(),
                        [&](const auto& name) { return updated.contains(name); }) &&
           std::all_of(inputs.begin(), inputs.end(), [&](const auto& name) { return all.contains(name); }) &&
           !std::all_of(specs.begin(), specs.end(), [](const auto& spec) { return spec.is_multiple(); });
  }

  // ---- sending

  void look_at_prioritized() {
    constexpr std::size_t at_once = 12;  // the front end's own limit
    while (!prioritized_.empty() && watched_.size() < at_once) {
      const auto number = std::min(prioritized_.size(), at_once - watched_.size());
      const Calls picked(prioritized_.begin(), prioritized_.begin() + static_cast<std::ptrdiff_t>(number));
      prioritized_.erase(prioritized_.begin(), prioritized_.begin() + static_cast<std::ptrdiff_t>(number));
      // They are sent together: none sees what another one's `running` sets.
      std::vector<RunPtr> runs;
      for (const auto& call : picked) runs.push_back(prepared(call));
      std::vector<RunPtr> ended;
      for (const auto& run : runs) {
        if (run->payload.is_complete && !run->error) {
          watched_.push_back(run);
          start(run);
        } else {
          ended.push_back(run);
        }
      }
      if (!ended.empty()) take_results(std::move(ended));
    }
  }

  RunPtr prepared(const CallPtr& call) const {
    auto run = std::make_shared<Run>();
    run->call = call;
    run->paths = paths_;
    run->outputs = call->outputs(*paths_);
    try {
      run->payload = detail::Payload::of(*call, run->outputs, *paths_, layout_);
    } catch (const PageError& error) {
      run->error = error.what();
    }
    return run;
  }

  void start(const RunPtr& run) {
    try {
      if (!run->call->callback->clientside_function.empty()) {
        run->data = run_stand_in(*run);
        flights_.push_back({run, nullptr});
        return;
      }
      settle_old_jobs(*run);
      if (const auto* running = detail::member_of(run->call->callback->running, "running"))
        side_update(*running, *run);
      run->running_off = detail::member_of(run->call->callback->running, "runningOff");
      send(run, false);
    } catch (const PageError& error) {
      run->error = error.what();
      flights_.push_back({run, nullptr});
    }
  }

  // Nothing for a callback that leaves its outputs as they are.
  Json run_stand_in(const Run& run) {
    const auto& callback = *run.call->callback;
    if (callback.clientside_function == cdash::detail::page_title_function) {
      const auto data = run.payload.values().at(0);
      title_ = detail::text_of(detail::member_of(data, "title"));
      return boost::json::object();
    }
    const auto found = std::find_if(settings_.clientside.begin(), settings_.clientside.end(),
                                    [&](const auto& each) { return each.first == callback.output; });
    if (found == settings_.clientside.end())
      throw PageError(
          "cdash: the clientside callback for " + callback.output +
          " runs JavaScript, which no browser is here for; give PageSettings::clientside a stand-in "
          "for \"" +
          callback.output + "\"");
    auto returned = found->second(run.payload.values());
    return returned ? run.payload.answer_of(std::move(*returned)) : Json(boost::json::object());
  }

  // Jobs for the same outputs are out of date, jobs that this call cancels reset their progress.
  void settle_old_jobs(Run& run) {
    for (auto& job : jobs_) {
      if (job.run->payload.outputs == run.payload.outputs) {
        run.once.push_back("oldJob=" + job.run->job);
        job.outdated = true;
      }
      if (!cancels(*run.call->callback, job.cancel_inputs)) continue;
      run.always.push_back("cancelJob=" + job.run->job);
      if (!job.run->progress_default.is_null()) side_update(job.run->progress_default, run);
    }
  }
  static bool cancels(const detail::Definition& callback, const Json& inputs) {
    const auto* list = inputs.if_array();
    if (!list) return false;
    for (const auto& each : *list) {
      const auto* id = detail::member_of(each, "id");
      const auto name =
          (id && id->is_string() ? Id::from_key(detail::text_of(id)) : Id(id ? *id : Json())).text + "." +
          std::string(detail::text_of(detail::member_of(each, "property")));
      for (const auto& input : callback.inputs)
        if (input.name == name) return true;
    }
    return false;
  }

  void send(const RunPtr& run, bool is_poll) {
    std::vector<std::string> arguments;
    if (is_poll) {
      if (!run->cache_key.empty()) arguments.push_back("cacheKey=" + run->cache_key);
      if (!run->job.empty()) arguments.push_back("job=" + run->job);
    }
    arguments.insert(arguments.end(), run->once.begin(), run->once.end());
    arguments.insert(arguments.end(), run->always.begin(), run->always.end());
    run->once.clear();
    auto body = run->payload.body(is_poll);
    if (!is_poll) {
      run->sent = sent_before_ + calls.size();
      SentCall sent;
      sent.output = run->call->callback->output;
      for (const auto& [name, ignored] : run->call->changed) sent.changed.push_back(name);
      sent.request = boost::json::parse(body);
      calls.push_back(std::move(sent));
    }
    flights_.push_back({run, browser_.post(std::move(body), arguments)});
  }

  // ---- answers

  void take_answer() {
    auto [run, answer] = std::move(flights_.front());
    flights_.pop_front();
    if (!answer) return resolve(run);
    const auto since = std::chrono::steady_clock::now();
    const auto response = answer->wait(settings_.patience);
    try {
      if (!response)
        throw PageError(
            "cdash: the callback for " + run->call->callback->output + " has not answered in " +
            seconds(std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count()));
      take_response(run, *response);
    } catch (const PageError& error) {
      run->error = error.what();
      resolve(run);
    }
  }

  void take_response(const RunPtr& run, const Response& response) {
    browser_.keep_cookies(response);
    Json answer;
    if (response.status == 200) answer = detail::parsed_answer(response, run->call->callback->output);
    if (run->sent >= sent_before_ && run->sent - sent_before_ < calls.size()) {
      auto& sent = calls[run->sent - sent_before_];
      sent.status = response.status;
      sent.answer = answer;
    }
    const auto job =
        std::find_if(jobs_.begin(), jobs_.end(), [&](const Job& each) { return each.run == run; });
    if (job != jobs_.end() && job->outdated) {
      jobs_.erase(job);
      run->data = boost::json::object();
      return resolve(run);
    }
    if (response.status != 200 && response.status != 204) {
      complete(run);
      run->error = browser_.failure(run->call->callback->output, response);
      return resolve(run);
    }
    if (response.status == 204) {
      complete(run);
      run->data = boost::json::object();
      return resolve(run);
    }
    take_job(run, answer);
    if (const auto* update = detail::member_of(answer, "sideUpdate")) side_update(*update, *run);
    if (const auto* progress = detail::member_of(answer, "progress")) side_update(*progress, *run);

    auto* data = answer.is_object() ? answer.get_object().if_contains("response") : nullptr;
    if (!data && run->call->callback->background_interval) {
      polls_.push_back({now_ + *run->call->callback->background_interval, run});
      return;
    }
    complete(run);
    if (!data || !data->is_object())
      throw PageError("cdash: the answer of the callback for " + run->call->callback->output +
                      " has no response");
    run->payload.apply_patches(*data, *run->paths, layout_);
    run->data = std::move(*data);
    if (run->call->callback->creates_callbacks) reload_graph_ = true;
    resolve(run);
  }

  void take_job(const RunPtr& run, const Json& answer) {
    if (run->cache_key.empty()) run->cache_key = detail::text_of(detail::member_of(answer, "cacheKey"));
    if (run->progress_default.is_null())
      if (const auto* progress = detail::member_of(answer, "progressDefault"))
        run->progress_default = *progress;
    const auto job = detail::text_of(detail::member_of(answer, "job"));
    if (!run->job.empty() || job.empty()) return;
    run->job = job;
    const auto* cancel = detail::member_of(answer, "cancel");
    jobs_.push_back({run, cancel ? *cancel : Json(), false});
  }

  // A call has ended, well or not: `running` and the progress go back.
  void complete(const RunPtr& run) {
    std::erase_if(jobs_, [&](const Job& job) { return job.run == run; });
    if (run->running_off) side_update(*run->running_off, *run);
    if (!run->progress_default.is_null()) side_update(run->progress_default, *run);
  }

  // The answer counts only if nothing newer has been asked for meanwhile.
  void resolve(const RunPtr& run) {
    const auto found = std::find(watched_.begin(), watched_.end(), run);
    if (found == watched_.end()) return;
    watched_.erase(found);
    take_results({run});
    if (!prioritized_.empty()) look_at_prioritized();
  }

  void take_results(std::vector<RunPtr> runs) {
    for (const auto& run : runs) {
      if (!run->data && !run->error) continue;
      auto following = run->call->predecessors;
      following.push_back(run->call->callback);
      Stored stored{run->call->group, {}, {}};
      if (run->error) {
        errors.push_back(*run->error);
      } else {
        for (auto& each : run->data->get_object()) {
          const std::string key(std::string_view(each.key()));
          if (!each.value().is_object()) continue;
          for (const auto& prop : each.value().get_object())
            stored.updated.push_back(key + "." + std::string(prop.key()));
          update(Id::from_key(key), each.value().get_object(), following);
        }
      }
      stored.all = detail::names_of(run->call->outputs(*paths_));
      if (stored.group != 0) stored_.push_back(std::move(stored));
    }
    look_again_ = true;
    forget_finished_groups();
    mount();
  }

  void forget_finished_groups() {
    if (stored_.empty()) return;
    std::set<int> groups;
    for (const auto& call : pending()) groups.insert(call->group);
    std::erase_if(stored_, [&](const Stored& stored) { return !groups.contains(stored.group); });
  }

  static bool is_falsy(const Json& value) {
    return value.is_null() || (value.is_bool() && !value.get_bool()) ||
           (value.is_string() && value.get_string().empty()) ||
           (value.is_number() && value.to_number<double>() == 0);
  }

  bool changes_data(const Id& id, const boost::json::object& given) const {
    const auto* data = given.if_contains("data");
    const auto* before = data ? detail::member_of(props_at(id), "data") : nullptr;
    return data && !(before ? same(*before, *data) : data->is_null());
  }

  // Moves an answer's properties of one component into the page, and asks for what follows from them.
  void update(const Id& id, boost::json::object& given, const std::vector<const detail::Definition*>& after) {
    const auto ask = [&](Calls calls) {
      for (const auto& call : calls) call->predecessors = after;
      request(std::move(calls));
    };
    const auto before = paths_;
    const auto* found = before->find(id);
    const bool has_new_data = changes_data(id, given);
    auto* component = found ? detail::at_path(layout_, *found) : nullptr;
    std::vector<std::string> pieces{"children"};
    bool whole = false;
    std::optional<Json> old_component;
    if (component) {
      const auto& more = children_.of(*component);
      pieces.insert(pieces.end(), more.begin(), more.end());
      for (const auto& piece : pieces) {
        const auto list = piece.find("[]");
        whole = whole || (list != piece.npos && given.contains(std::string_view(piece).substr(0, list)));
      }
      if (whole) old_component = *component;
    }
    std::vector<std::pair<std::string, Json>> replaced;
    if (auto* props = found ? own_props(*found) : nullptr)
      for (auto& each : given) {
        if (auto* known = props->if_contains(each.key()))
          replaced.emplace_back(std::string(std::string_view(each.key())), std::move(*known));
        assign(*props, each.key(), std::move(each.value()));
      }
    for (const auto& each : given) ask(graph().by_input(*before, id, each.key(), detail::indirect));
    if (!component) return;

    const Path base = *found;
    if (has_new_data) store_changed(id, base);
    for (const auto& piece : pieces) {
      if (piece.find("[]") != piece.npos) {
        if (!whole || !given.contains(std::string_view(piece).substr(0, piece.find("[]")))) continue;
        std::vector<std::string> names;
        for (const auto& each : given) names.emplace_back(std::string_view(each.key()));
        replace_piece(*detail::at_path(layout_, base), *old_component, base, before, &names, ask);
        break;
      }
      Path inside;
      for (std::string_view rest = piece; !rest.empty();) {
        const auto dot = rest.find('.');
        inside.emplace_back(rest.substr(0, dot));
        rest = dot == rest.npos ? std::string_view() : rest.substr(dot + 1);
      }
      if (!given.contains(inside.front().name)) continue;
      Path place = base;
      place.emplace_back("props");
      place.insert(place.end(), inside.begin(), inside.end());
      const auto* now = detail::at_path(layout_, place);
      if (!now || is_falsy(*now)) continue;
      const Path below(inside.begin() + 1, inside.end());
      const Json* old = nullptr;
      for (const auto& [name, value] : replaced)
        if (name == inside.front().name) old = detail::at_path(value, below);
      replace_piece(*now, old ? *old : Json(), place, before, nullptr, ask);
    }
  }

  // A piece of the layout is another one: its components are looked up anew, and its callbacks called.
  template <class Ask>
  void replace_piece(const Json& now, const Json& old, const Path& place, const detail::PathsPtr& before,
                     const std::vector<std::string>* root_properties, const Ask& ask) {
    paths_ = detail::places(children_, now, place, *paths_);
    note_mounted(now);
    detail::Graph::LayoutOptions options;
    options.chunk = &place;
    options.root_properties = root_properties;
    options.group = ++groups_;
    ask(graph().by_layout(children_, *paths_, now, options));
    options.removed_from = paths_.get();
    options.group = ++groups_;
    ask(graph().by_layout(children_, *before, old, options));
  }

  // ---- running, progress and set_props

  void side_update(const Json& updates, const Run& run) {
    if (!updates.is_object()) return;
    std::vector<std::pair<Id, Json>> list;
    std::size_t number = 0;
    for (const auto& [key, value] : updates.get_object())
      for (auto& id : ids_of_update(key, run, number++)) {
        const auto property = property_of_update(key);
        list.emplace_back(std::move(id),
                          property.empty() ? value : Json(boost::json::object{{property, value}}));
      }
    for (const auto& [id, props] : list) update_beside(id, props, run);
  }

  static std::string property_of_update(std::string_view key) {
    if (key.starts_with('{')) {
      const auto end = key.rfind('}');
      return end + 2 < key.size() ? std::string(key.substr(end + 2)) : std::string();
    }
    const auto dot = key.find('.');
    return dot == key.npos ? std::string()
                           : std::string(key.substr(dot + 1, key.find('.', dot + 1) - dot - 1));
  }

  std::vector<Id> ids_of_update(std::string_view key, const Run& run, std::size_t number) const {
    if (!key.starts_with('{')) return {Id::from_key(key.substr(0, key.find('.')))};
    const detail::Spec spec(key.substr(0, key.rfind('}') + 1), "", false);
    boost::json::object one;
    for (std::size_t i = 0; i < spec.wild.size(); ++i) {
      const auto& name = spec.id.keys[i];
      if (spec.wild[i] == detail::Wild::none) {
        one[name] = spec.id.values[i];
        continue;
      }
      const auto trigger = trigger_value(run, number, name);
      if (spec.wild[i] == detail::Wild::match) {
        one[name] = trigger;
        continue;
      }
      auto several = ids_like(spec, i, trigger);
      if (!several.empty()) return several;
    }
    return {Id(Json(std::move(one)))};
  }

  // Wildcards in `running` and the like refer to what has called.
  static Json trigger_value(const Run& run, std::size_t number, const std::string& key) {
    const auto& changed = run.call->changed;
    if (changed.empty())
      throw PageError("cdash: the callback for " + run.call->callback->output +
                      " updates an id with a wildcard, and nothing has called it that would tell which");
    const auto& name = changed[number < changed.size() ? number : 0].first;
    const auto id = Id::from_key(std::string_view(name).substr(0, name.rfind('.')));
    const auto at = std::find(id.keys.begin(), id.keys.end(), key);
    return at == id.keys.end() ? Json() : id.values[static_cast<std::size_t>(at - id.keys.begin())];
  }

  std::vector<Id> ids_like(const detail::Spec& spec, std::size_t wild, const Json& trigger) const {
    std::vector<Id> found;
    const auto list = paths_->dictionaries.find(spec.id.joined_keys);
    if (list == paths_->dictionaries.end()) return found;
    for (const auto& place : list->second) {
      bool fits =
          spec.wild[wild] == detail::Wild::all || detail::compare_id_values(place.values[wild], trigger) < 0;
      for (std::size_t i = 0; i < place.values.size(); ++i)
        fits = fits && (i == wild || detail::same_id_value(place.values[i], spec.id.values[i]));
      if (fits) found.push_back(*place.id);
    }
    return found;
  }

  void update_beside(const Id& id, const Json& props, const Run& run) {
    const auto* found = paths_->find(id);
    auto* own = found ? own_props(*found) : nullptr;
    if (!own) {
      if (!is_true(detail::member_of(config_, "suppress_callback_exceptions")))
        errors.push_back("cdash: the callback for " + run.call->callback->output + " updates the component " +
                         id.text + ", which the page does not have");
      return;
    }
    if (!props.is_object()) return;
    const Path place = *found;
    boost::json::object given;
    for (const auto& [name, value] : props.get_object()) {
      const auto* before = own->if_contains(name);
      if (detail::is_patch(value) && !before)
        throw PageError("cdash: a patch for " + id.text + "." + std::string(std::string_view(name)) +
                        ", which is not set in the page");
      given[name] = detail::is_patch(value) ? detail::patched(*before, value) : value;
    }
    const bool has_new_data = changes_data(id, given);
    for (const auto& each : given) assign(*own, each.key(), each.value());
    for (const auto& each : given) request(graph().by_input(*paths_, id, each.key(), detail::direct));
    if (has_new_data) store_changed(id, place);
    paths_ = detail::places(children_, *detail::at_path(layout_, place), place, *paths_);
  }

  // ---- time

  // dcc.Interval ticks while it is in the page; a change of its interval starts it anew.
  std::optional<std::pair<double, Id>> next_tick() {
    std::map<std::string, std::pair<double, Id>> found;
    children_.crawl(layout_, {}, [&](const Json& object, const Path&) {
      if (!is_core_component(object, "Interval")) return;
      const auto& props = *detail::member_of(object, "props");
      const auto number = [&](std::string_view name, double otherwise) {
        const auto* value = detail::member_of(props, name);
        return value && value->is_number() ? value->to_number<double>() : otherwise;
      };
      const auto* id = detail::member_of(props, "id");
      const auto most = number("max_intervals", -1);
      if (!id || is_true(detail::member_of(props, "disabled")) || most == 0 ||
          (most != -1 && number("n_intervals", 0) >= most))
        return;
      Id key(*id);
      found.emplace(key.text, std::pair(number("interval", 1000), key));
    });
    std::erase_if(tickers_, [&](const auto& ticker) { return !found.contains(ticker.first); });
    std::optional<std::pair<double, Id>> next;
    for (const auto& [key, each] : found) {
      const auto& [period, id] = each;
      auto [ticker, is_new] = tickers_.emplace(key, Ticker{now_, period});
      if (ticker->second.period != period) ticker->second = {now_, period};
      const auto due = ticker->second.started + std::max(period, 1.0);
      if (!next || due < next->first) next.emplace(due, id);
    }
    return next;
  }

  bool run_next_timer(double until) {
    const auto tick = next_tick();
    const auto poll = std::min_element(polls_.begin(), polls_.end(),
                                       [](const Poll& a, const Poll& b) { return a.due < b.due; });
    const bool ask = poll != polls_.end() && (!tick || poll->due <= tick->first);
    if (!ask && !tick) return false;
    const auto due = ask ? poll->due : tick->first;
    if (due > until) return false;
    now_ = std::max(now_, due);
    if (ask) {
      const auto run = poll->run;
      polls_.erase(poll);
      send(run, true);
    } else {
      const auto& id = tick->second;
      tickers_.at(id.text).started = due;
      const auto* ticks = detail::member_of(props_at(id), "n_intervals");
      set_props(id,
                {{"n_intervals", (ticks && ticks->is_number() ? ticks->to_number<std::int64_t>() : 0) + 1}});
    }
    settle();
    return true;
  }

  void raise_errors() {
    if (settings_.on_error != OnError::raise || errors.empty()) return;
    std::string all;
    for (const auto& error : errors) all += (all.empty() ? "" : "\n") + error;
    errors.clear();
    throw PageError(all);
  }

 public:
  std::vector<std::string> take_calls() {
    std::vector<std::string> outputs;
    for (const auto& call : calls) outputs.push_back(call.output);
    sent_before_ += calls.size();
    calls.clear();
    return outputs;
  }

 private:
  struct Flight {
    RunPtr run;
    detail::AnswerPtr answer;  // null: it came to its end in the page
  };

  PageSettings settings_;
  detail::Browser browser_;
  Json config_;
  detail::ChildrenProps children_;
  Json layout_;
  detail::PathsPtr paths_;
  std::vector<std::unique_ptr<const detail::Graph>> graphs_;  // calls refer to those that were
  bool reload_graph_ = false;

  Calls requested_;
  Calls prioritized_;
  std::vector<RunPtr> watched_;
  std::vector<Stored> stored_;
  bool look_again_ = false;
  int groups_ = 0;
  std::deque<Flight> flights_;
  std::size_t sent_before_ = 0;

  std::optional<std::string> title_;  // once the page has changed it
  std::vector<Id> mounted_;
  std::int64_t last_change_ = -1;
  double now_ = 0;
  std::vector<Job> jobs_;
  std::vector<Poll> polls_;
  std::map<std::string, Ticker> tickers_;
  std::optional<std::chrono::steady_clock::time_point> waiting_since_;
};

CDASH_DECL Page::Page(App& app, PageSettings settings) {
  auto log = detail::tap_log(app);
  auto& handler = app.handler();
  settings.url_base_pathname = cdash::detail::AppAccess::state(app).paths.routes;
  engine_ = std::make_unique<Engine>(handler, std::move(settings), std::move(log));
  settle();
}
CDASH_DECL Page::Page(Handler& handler, PageSettings settings)
    : engine_(std::make_unique<Engine>(handler, std::move(settings), nullptr)) {
  settle();
}
CDASH_DECL Page::Page(Page&&) noexcept = default;
CDASH_DECL Page& Page::operator=(Page&&) noexcept = default;
CDASH_DECL Page::~Page() = default;

CDASH_DECL void Page::apply(std::vector<Change> changes) { engine_->touch(std::move(changes)); }
CDASH_DECL void Page::touch(const ComponentId& id, std::string_view property, const types::Any& value) {
  apply({{id, std::string(property), value.to_value()}});
}
CDASH_DECL void Page::click(const ComponentId& id) {
  engine_->click(id);
  settle();
}
CDASH_DECL void Page::go(std::string_view url) {
  engine_->go(url);
  settle();
}
CDASH_DECL const std::string& Page::title() const noexcept { return engine_->title(); }
CDASH_DECL Found Page::get(const ComponentId& id, std::string_view property) const {
  return engine_->get(id, property);
}
CDASH_DECL bool Page::has(const ComponentId& id) const { return engine_->has(id); }
CDASH_DECL Found Page::component(const ComponentId& id) const { return engine_->component(id); }
CDASH_DECL Found Page::layout() const { return engine_->layout(); }
CDASH_DECL void Page::advance(TimeSpan time) { engine_->advance(std::round(time.seconds * 1e6) / 1e3); }
CDASH_DECL double Page::milliseconds() const noexcept { return engine_->now(); }
CDASH_DECL void Page::finish() {
  settle();
  const Waiting waiting{*this};
  while (engine_->has_jobs()) engine_->wait_once();
}
CDASH_DECL void Page::settle() { engine_->settle(); }
CDASH_DECL bool Page::step() { return engine_->step(); }
CDASH_DECL void Page::wait_once() { engine_->wait_once(); }
CDASH_DECL void Page::waited() noexcept { engine_->waited(); }
CDASH_DECL const std::vector<SentCall>& Page::calls() const noexcept { return engine_->calls; }
CDASH_DECL std::vector<std::string> Page::take_calls() { return engine_->take_calls(); }
CDASH_DECL const std::vector<std::string>& Page::errors() const noexcept { return engine_->errors; }
CDASH_DECL std::vector<std::string> Page::take_errors() { return std::exchange(engine_->errors, {}); }
CDASH_DECL std::optional<std::string> Page::cookie(std::string_view name) const {
  return engine_->cookie(name);
}

namespace detail {

inline std::vector<Json> values_in(const Json& request, std::string_view list_name) {
  std::vector<Json> values;
  const auto value_in = [](const Json& entry) {
    const auto* value = member_of(entry, "value");
    return value ? *value : Json();
  };
  const auto* list = member_of(request, list_name);
  if (!list || !list->is_array()) return values;
  for (const auto& entry : list->get_array()) {
    if (const auto* several = entry.if_array()) {
      boost::json::array each;
      for (const auto& one : *several) each.push_back(value_in(one));
      values.emplace_back(std::move(each));
    } else {
      values.push_back(value_in(entry));
    }
  }
  return values;
}

}  // namespace detail

CDASH_DECL std::vector<Json> SentCall::inputs() const { return detail::values_in(request, "inputs"); }
CDASH_DECL std::vector<Json> SentCall::state() const { return detail::values_in(request, "state"); }

CDASH_DECL std::ostream& operator<<(std::ostream& out, const SentCall& call) {
  out << call.output << " <- ";
  if (call.changed.empty()) out << "(initial)";
  for (const auto& name : call.changed) out << (&name == call.changed.data() ? "" : ", ") << name;
  return out << " (" << call.status << ")";
}

}  // namespace cdash::testing
