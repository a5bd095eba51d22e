// The tree of components as the front end keeps it, and where each id stands in it.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace cdash::testing::detail {

/// One step down a tree: a member's name, or an element's number.
struct Step {
  Step(std::string_view member) : name(member) {}
  Step(const char* member) : name(member) {}
  Step(std::size_t element) : index(element), is_index(true) {}
  friend bool operator==(const Step&, const Step&) = default;

  std::string name;
  std::size_t index = 0;
  bool is_index = false;
};
using Path = std::vector<Step>;

CDASH_DECL bool starts_with(const Path& path, const Path& start);
/// What stands there, or null.
CDASH_DECL const Json* at_path(const Json& tree, const Path& path);
CDASH_DECL Json* at_path(Json& tree, const Path& path);

/// A member, or null if `value` is no object or has none of that name.
CDASH_DECL const Json* member_of(const Json& value, std::string_view name);
/// Its text, or an empty one.
CDASH_DECL std::string_view text_of(const Json* value);

/// Which properties besides `children` hold components: the config's children_props.
class ChildrenProps {
 public:
  ChildrenProps() = default;
  explicit ChildrenProps(const Json* config);

  /// Calls `found` for every object below, outermost first, as the front end crawls a layout: with the object
  /// and its path, which starts with `start`.
  using Found = std::function<void(const Json& object, const Path& path)>;
  void crawl(const Json& tree, const Path& start, const Found& found) const;

  /// "a.b", "a[]", "a[].b", "a{}", "a{}.b" for that component's type.
  const std::vector<std::string>& of(const Json& component) const;

 private:
  void crawl_below(const Json& tree, Path& path, const Found& found) const;
  void crawl_property(const Json& value, std::string_view rest, Path& path, const Found& found) const;

  std::map<std::string, std::vector<std::string>, std::less<>> props_;  // by namespace + '/' + type
};

/// An id in one of its forms: text, or a dictionary with sorted keys.
struct Id {
  Id() = default;
  explicit Id(const Json& json);
  /// From a key: text, or the JSON of a dictionary.
  static Id from_key(std::string_view key);

  bool is_dictionary() const noexcept { return !keys.empty(); }

  std::string text;               ///< as it stands in keys
  std::vector<std::string> keys;  ///< sorted
  std::vector<Json> values;       ///< in the order of the keys
  std::string joined_keys;        ///< "index,type"
  std::string json;               ///< as it is sent
};

/// JavaScript's order of values in ids: numbers (and texts that are numbers), booleans, other texts.
CDASH_DECL int compare_id_values(const Json& left, const Json& right);
/// JavaScript's ===.
CDASH_DECL bool same_id_value(const Json& left, const Json& right);

/// Where every id stands. Ids with the same keys keep the order in which they came into the page, which is
/// the order of the values that ALL stands for.
struct Paths {
  struct Place {
    std::vector<Json> values;
    Path path;
    std::shared_ptr<const Id> id;
  };
  std::unordered_map<std::string, Path> texts;
  std::map<std::string, std::vector<Place>, std::less<>> dictionaries;

  const Path* find(const Id& id) const;
};
using PathsPtr = std::shared_ptr<const Paths>;

/// The places after `tree` has been put at `start`.
CDASH_DECL PathsPtr places(const ChildrenProps& children, const Json& tree, const Path& start,
                           const Paths& before);

/// The value with a patch's operations applied (`{"__dash_patch_update": …, "operations": […]}`).
/// Throws PageError for an operation that does not fit the value.
CDASH_DECL Json patched(const Json& before, const Json& patch);
CDASH_DECL bool is_patch(const Json& value);

}  // namespace cdash::testing::detail
