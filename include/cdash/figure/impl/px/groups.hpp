// The rows of a chart by what sets traces apart: colour, symbol, dash, facet, frame.
#pragma once

#include <cdash/figure/impl/px/look.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::px::detail {

// Something that differs from trace to trace, by the values of a column (or none).
struct Mapping {
  Arg arg;
  Index column = no_column;
  std::string_view path;  // the trace's property, "marker.color"; empty for facets, frames, line groups
  Texts sequence;
  const ValueMap* map = nullptr;   // the user's
  bool in_name = false;            // of the trace
  std::vector<std::string> looks;  // by the number of the value in its order

  bool is_identity() const { return map != nullptr && map->identity; }
};

// The values of a column in the order in which they are drawn.
struct Order {
  std::string column;
  std::vector<data::Scalar> values;
};

struct Group {
  bool all = true;                  // every row of the table
  std::vector<std::uint32_t> rows;  // if not
  std::vector<std::uint32_t>
      values;  // of each mapping, the number of the value in its order; 0 without column
};

struct Groups {
  std::vector<Mapping> mappings;
  std::vector<Order> orders;
  std::vector<Group> groups;

  const Order* order(std::string_view column) const {
    for (const auto& one : orders)
      if (one.column == column) return &one;
    return nullptr;
  }
};

CDASH_DECL Groups make_groups(const Chart& chart, const Look& look);

}  // namespace cdash::px::detail
