// The callbacks of an app as the front end resolves them: which are called by what, for which components.
#pragma once

#include <cdash/testing/impl/tree.hpp>
#include <optional>

namespace cdash::testing::detail {

enum class Wild : unsigned char { none, all, match, all_smaller };

/// An Output, Input or State as a record of `_dash-dependencies` names it.
struct Spec {
  Spec(std::string_view id_key, std::string_view property_name, bool may_be_missing);

  /// ALL or ALLSMALLER: a list of components.
  bool is_multiple() const noexcept;
  bool is_pattern() const noexcept { return id.is_dictionary(); }

  Id id;
  std::vector<Wild> wild;  ///< in the order of the id's keys
  std::string property;
  std::string name;  ///< "id.property"
  bool may_be_missing = false;
};

/// One record.
struct Definition {
  std::string output;
  std::vector<Spec> outputs;
  std::vector<Spec> inputs;
  std::vector<Spec> state;
  bool prevent_initial_call = false;
  bool no_output = false;
  bool creates_callbacks = false;
  bool websocket = false;
  std::optional<double> background_interval;  ///< milliseconds, for a background callback
  Json running;                               ///< the record's `running`, or null
  std::string clientside_namespace;           ///< not empty: it runs in the page
  std::string clientside_function;

  std::vector<std::string> match_keys;  ///< keys of the first output that are MATCH
  const Spec* single_output = nullptr;  ///< the first that is no list
  std::string identifier;               ///< what calls are told apart by, together with the MATCH values
};

/// A component's property that a call reads or sets.
struct Target {
  std::shared_ptr<const Id> id;
  const std::string* property;
  Path path;

  std::string name() const { return id->text + "." + *property; }
};
using Targets = std::vector<Target>;

/// The component whose id a pattern was found by: MATCH and ALLSMALLER of other patterns refer to it.
struct Reference {
  const Spec* pattern;
  std::vector<Json> values;
};

enum Change { indirect = 1, direct = 2 };

/// A call that is asked for, waits, runs or has run.
struct Call {
  const Definition* callback = nullptr;
  std::shared_ptr<const Reference> reference;
  std::string any_values;  ///< the MATCH values as JSON
  std::vector<std::pair<std::string, Change>> changed;
  bool is_initial = false;
  int group = 0;  ///< calls that one change of the layout asked for; 0: none
  std::vector<const Definition*> predecessors;

  std::string resolved_id() const { return callback->output + any_values; }
  std::string identifier() const { return callback->identifier + any_values; }
  void add_change(const std::string& name, Change change);

  std::vector<Targets> outputs(const Paths& paths) const;
  std::vector<Targets> inputs(const Paths& paths) const;
  std::vector<Targets> state(const Paths& paths) const;
};
using CallPtr = std::shared_ptr<Call>;
using Calls = std::vector<CallPtr>;

/// What is looked up when something changes.
class Graph {
 public:
  /// Throws PageError for records that are none.
  explicit Graph(const Json& records);
  Graph(const Graph&) = delete;
  Graph& operator=(const Graph&) = delete;

  /// The calls that a change of that property asks for.
  Calls by_input(const Paths& paths, const Id& id, std::string_view property, Change change) const;
  /// The call that sets that property, or null.
  CallPtr by_output(const Id& id, std::string_view property) const;
  /// Whether a callback has that property as an input.
  bool is_watched(const Id& id, std::string_view property) const;

  struct LayoutOptions {
    /// For a whole page: its outputs are enough to find all.
    bool outputs_only = false;
    /// Set to find lists that got shorter: the places after the components have gone.
    const Paths* removed_from = nullptr;
    /// The piece of the layout; callbacks with all outputs inside are found by their outputs.
    const Path* chunk = nullptr;
    /// Only callbacks with an input among these properties of the piece's own root.
    const std::vector<std::string>* root_properties = nullptr;
    int group = 0;
  };
  /// The calls that a new piece of layout asks for.
  Calls by_layout(const ChildrenProps& children, const Paths& paths, const Json& layout,
                  const LayoutOptions& options) const;

  /// Adds the names of everything that the call, and the calls that follow from it, may set.
  using Names = std::unordered_map<std::string, bool>;
  void add_outputs_to_come(const Paths& paths, const CallPtr& call, Names& names) const;

 private:
  struct Pattern {
    const Spec* spec;
    std::vector<const Definition*> callbacks;
  };
  using Properties = std::vector<std::pair<std::string, std::vector<const Definition*>>>;
  using PatternProperties = std::vector<std::pair<std::string, std::vector<Pattern>>>;
  struct Map {
    std::unordered_map<std::string, Properties> texts;
    std::unordered_map<std::string, PatternProperties> patterns;  // by joined keys
    void add(const Spec& spec, const Definition& callback);
  };

  void add_found(const Paths& paths, const Definition& callback,
                 const std::shared_ptr<const Reference>& reference, Calls& found) const;

  std::vector<std::unique_ptr<const Definition>> callbacks_;
  Map inputs_;
  Map outputs_;
};

/// The components that fit.
CDASH_DECL Targets resolve(const Paths& paths, const Spec& spec, const Reference* reference);
/// "id.property" of all.
CDASH_DECL std::vector<std::string> names_of(const std::vector<Targets>& targets);

}  // namespace cdash::testing::detail
