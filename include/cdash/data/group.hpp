// Groups of rows with equal keys.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/agg.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace cdash::data {

class Frame;

/// One column of a result: `{"pop", Agg::sum}`, or with a name of its own `{"pop", Agg::sum, "people"}`.
struct Aggregation {
  std::string column;
  Agg function;
  std::string name = {};  ///< in the result; empty: that of the column
};

/// In which order groups come.
enum class KeyOrder : std::uint8_t {
  sorted,     ///< by their keys, the first key first
  first_seen  ///< as their first rows come
};
/// What becomes of rows in which a key is missing.
enum class MissingKeys : std::uint8_t {
  dropped,  ///< they are in no group
  kept      ///< a missing key is a key like another; sorted, it comes last
};

/// How rows are grouped. The defaults are those of pandas.
struct GroupOptions {
  KeyOrder order = KeyOrder::sorted;
  MissingKeys missing = MissingKeys::dropped;
};

namespace detail {
struct Grouping;
}

/// What Frame::group_by makes. Cheap to copy; shares the frame's memory.
///
///     df.group_by("continent").agg({{"pop", Agg::sum}, {"lifeExp", Agg::mean}})
class Groups {
 public:
  explicit Groups(std::shared_ptr<const detail::Grouping> grouping) : grouping_(std::move(grouping)) {}

  /// Number of groups.
  std::size_t size() const noexcept;
  /// The keys of each group, one row a group.
  Frame keys() const;
  /// The rows of one group, in their order. Throws DataError past the end.
  Frame operator[](std::size_t group) const;

  /// One row a group: its keys, then the columns asked for. Throws DataError for an unknown column, for a
  /// function that a column's type does not have, for two results of one name, and for a sum of whole
  /// numbers that std::int64_t cannot hold.
  ///
  ///     const auto by = df.group_by({"continent", "year"});
  ///     by.agg({{"pop", Agg::sum}, {"pop", Agg::quantile(0.9), "pop 90 %"}})
  Frame agg(const std::vector<Aggregation>& results) const;

 private:
  std::shared_ptr<const detail::Grouping> grouping_;
};

}  // namespace cdash::data

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/frame.hpp>  // has the bodies behind it
#endif
