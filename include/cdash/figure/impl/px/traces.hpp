// Writes a chart's traces: the rows of a group, and what its columns mean to that kind of trace.
#pragma once

#include <cdash/figure/impl/px/groups.hpp>
#include <cdash/figure/impl/px/labels.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdash::px::detail {

using figure::Trace;

// The rows of one trace. A column may be replaced, where its values are computed for each trace.
class Rows {
 public:
  Rows(const Chart& chart, const Group& group) : chart_(&chart), all_(group.all) {
    if (!all_) rows_ = group.rows;
  }
  std::size_t size() const { return all_ ? chart_->table.rows : rows_.size(); }
  std::uint32_t operator[](std::size_t i) const { return all_ ? static_cast<std::uint32_t>(i) : rows_[i]; }

  data::detail::ColumnPtr column(Index index) const {
    if (index == replaced_) return replacement_;
    const auto& column = chart_->table[index].data;
    return all_ ? column : data::detail::gather(*column, rows_);
  }
  figure::TypedArray array(Index index) const { return data::Column({}, column(index)); }

  void set(std::vector<std::uint32_t> rows) {
    all_ = false;
    rows_ = std::move(rows);
  }
  std::vector<std::uint32_t> list() const {
    std::vector<std::uint32_t> rows(size());
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = (*this)[i];
    return rows;
  }
  // Instead of the column, from now on.
  void replace(Index index, data::detail::ColumnPtr values) {
    replaced_ = index;
    replacement_ = std::move(values);
  }

 private:
  const Chart* chart_;
  bool all_;
  std::vector<std::uint32_t> rows_;
  Index replaced_ = -100;
  data::detail::ColumnPtr replacement_;
};

// One of the traces that a group of rows becomes.
struct TraceKind {
  enum class Part : std::uint8_t { main, marginal_x, marginal_y, trend };
  Type type;
  Part part = Part::main;
  bool is_marginal() const { return part == Part::marginal_x || part == Part::marginal_y; }
};

CDASH_DECL std::vector<TraceKind> trace_kinds(const Chart& chart);
// Rows by a column's values, missing ones last.
CDASH_DECL std::vector<std::uint32_t> sorted_rows(const Chart& chart, const Rows& rows, Index column,
                                                  bool falling);
CDASH_DECL std::string hover_text(const Chart& chart, std::string header, HoverLines& lines);
// The running sums of px::ecdf.
CDASH_DECL void accumulate(const Chart& chart, Rows& rows);
// What differs by function: bins, modes, shapes.
CDASH_DECL void set_fixed(figure::Trace& trace, const Chart& chart, const TraceKind& kind, const Look& look);
// The data, and the hover box. `lines` holds what the group's values say.
CDASH_DECL void set_data(figure::Trace& trace, Chart& chart, const TraceKind& kind, const Look& look,
                         const Rows& rows, HoverLines lines);
// The points of a trend line; false if there are too few.
CDASH_DECL void set_trend(figure::Trace& trace, const Chart& chart, const Rows& rows, HoverLines lines);

}  // namespace cdash::px::detail
