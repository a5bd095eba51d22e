// How two frames are joined.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace cdash::data {

/// Which rows a join gives. Rows whose keys are equal are paired, each with each; a missing key equals a
/// missing key, as in pandas.
enum class Join : std::uint8_t {
  inner,  ///< pairs only, in the order of the left frame
  left,   ///< all rows of the left frame, in its order
  right,  ///< all rows of the right frame, in its order
  outer   ///< all rows of both, sorted by key
};

/// `{.on = {"country"}, .how = Join::left}`.
struct JoinOptions {
  /// The key columns, named alike in both frames.
  std::vector<std::string> on = {};
  /// Or the left and the right frame's, pair by pair; where the names differ both columns are kept.
  std::vector<std::string> left_on = {};
  std::vector<std::string> right_on = {};
  Join how = Join::inner;
  /// Behind the names of other columns that both frames have.
  std::string left_suffix = "_x";
  std::string right_suffix = "_y";
};

}  // namespace cdash::data
