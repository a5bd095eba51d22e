// Bodies of data/frame.hpp.
#pragma once

#include <algorithm>
#include <cdash/core/nearest.hpp>
#include <cdash/data/detail/distinct.hpp>
#include <cdash/data/frame.hpp>
#include <charconv>
#include <cmath>
#include <mutex>
#include <numeric>
#include <optional>

namespace cdash::data {

// Whole columns, and which of their rows the frame has. A selection is one list of positions however many
// columns there are; a column's own rows are copied together when it is first asked for.
struct Frame::State {
  std::vector<std::string> names;
  std::vector<detail::ColumnPtr> columns;
  std::optional<std::vector<std::uint32_t>> selection;
  std::size_t rows = 0;
  mutable std::mutex mutex;
  mutable std::vector<detail::ColumnPtr> gathered;  // guarded by mutex; entries never change once set

  std::uint32_t base_row(std::size_t row) const noexcept {
    return selection ? (*selection)[row] : static_cast<std::uint32_t>(row);
  }
};

CDASH_DECL Frame::Frame() {
  static const auto none = std::make_shared<const State>();
  state_ = none;
}

CDASH_DECL Frame::Frame(std::initializer_list<NamedColumn> columns)
    : Frame(std::vector<NamedColumn>(columns)) {}

CDASH_DECL Frame::Frame(std::vector<NamedColumn> columns) {
  auto state = std::make_shared<State>();
  for (auto& column : columns) {
    if (std::find(state->names.begin(), state->names.end(), column.name) != state->names.end())
      throw DataError("cdash: a frame was given two columns named \"" + column.name + "\"; names differ");
    if (!state->columns.empty() && column.values.size() != state->rows)
      throw DataError("cdash: column \"" + column.name + "\" has " + std::to_string(column.values.size()) +
                      " values where \"" + state->names.front() + "\" has " + std::to_string(state->rows) +
                      "; the columns of a frame have one length");
    state->rows = column.values.size();
    state->names.push_back(std::move(column.name));
    state->columns.push_back(column.values.data());
  }
  if (state->rows > 0xFFFFFFFF)
    throw DataError("cdash: " + std::to_string(state->rows) + " rows; a frame takes at most 4294967295");
  state_ = std::move(state);
}

CDASH_DECL std::size_t Frame::rows() const noexcept { return state_->rows; }
CDASH_DECL const std::vector<std::string>& Frame::columns() const noexcept { return state_->names; }
CDASH_DECL bool Frame::has(std::string_view name) const noexcept {
  return std::find(columns().begin(), columns().end(), name) != columns().end();
}

CDASH_DECL std::size_t Frame::index_of(std::string_view name) const {
  const auto& names = state_->names;
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return static_cast<std::size_t>(found - names.begin());
  const std::vector<std::string_view> views(names.begin(), names.end());
  std::string message =
      "cdash: the frame has no column \"" + std::string(name) + '"' + did_you_mean(name, views);
  if (names.empty()) throw DataError(message + "; it has no columns");
  message += "; its columns are ";
  constexpr std::size_t most = 20;
  for (std::size_t i = 0; i < names.size() && i < most; ++i) {
    if (i != 0) message += ", ";
    message += '"' + names[i] + '"';
  }
  if (names.size() > most) message += " and " + std::to_string(names.size() - most) + " more";
  throw DataError(message);
}

CDASH_DECL const detail::ColumnPtr& Frame::column(std::size_t index) const {
  const auto& state = *state_;
  if (!state.selection) return state.columns[index];
  const std::lock_guard lock(state.mutex);
  if (state.gathered.empty()) state.gathered.resize(state.columns.size());
  auto& column = state.gathered[index];
  if (column == nullptr) column = detail::gather(*state.columns[index], *state.selection);
  return column;
}

CDASH_DECL Column Frame::operator[](std::string_view name) const {
  const auto index = index_of(name);
  return Column(state_->names[index], column(index));
}

CDASH_DECL Json Frame::cell(std::size_t row, std::string_view name) const {
  const auto index = index_of(name);
  if (row >= rows())
    throw DataError("cdash: the frame has no row " + std::to_string(row) + ": it has " +
                    std::to_string(rows()) + " rows, counted from 0");
  return Column(state_->names[index], state_->columns[index])[state_->base_row(row)];
}

CDASH_DECL Frame Frame::where(const Expr& condition) const {
  return rows_at(detail::rows_where(condition.condition(), *this));
}

CDASH_DECL Frame Frame::take(std::vector<std::uint32_t> positions) const {
  for (const auto position : positions)
    if (position >= rows())
      throw DataError("cdash: the frame has no row " + std::to_string(position) + ": it has " +
                      std::to_string(rows()) + " rows, counted from 0");
  return rows_at(std::move(positions));
}

CDASH_DECL Frame Frame::rows_at(std::vector<std::uint32_t> positions) const {
  if (state_->selection)
    for (auto& position : positions) position = (*state_->selection)[position];
  auto state = std::make_shared<State>();
  state->names = state_->names;
  state->columns = state_->columns;
  state->rows = positions.size();
  state->selection = std::move(positions);
  return Frame(std::move(state));
}

CDASH_DECL Frame Frame::head(std::size_t count) const {
  std::vector<std::uint32_t> positions(std::min(count, rows()));
  std::iota(positions.begin(), positions.end(), std::uint32_t{0});
  return take(std::move(positions));
}

CDASH_DECL Frame Frame::select(std::initializer_list<std::string> names) const {
  return select(std::span(names.begin(), names.size()));
}

CDASH_DECL Frame Frame::select(std::span<const std::string> names) const {
  auto state = std::make_shared<State>();
  for (const auto& name : names) {
    if (std::find(state->names.begin(), state->names.end(), name) != state->names.end())
      throw DataError("cdash: column \"" + name + "\" was selected twice");
    state->names.push_back(name);
    state->columns.push_back(state_->columns[index_of(name)]);
  }
  state->rows = rows();
  state->selection = state_->selection;
  return Frame(std::move(state));
}

CDASH_DECL Frame Frame::with_column(std::string name, Column values) const {
  std::vector<NamedColumn> result;
  bool replaced = false;
  for (std::size_t i = 0; i < state_->names.size(); ++i) {
    const bool same = state_->names[i] == name;
    result.emplace_back(state_->names[i], same ? values : Column({}, column(i)));
    replaced = replaced || same;
  }
  if (!replaced) result.emplace_back(std::move(name), std::move(values));
  return Frame(std::move(result));
}

CDASH_DECL Frame Column::value_counts() const {
  const auto distinct = detail::distinct(*data_);
  std::vector<std::uint32_t> order(distinct.counts.size());
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return distinct.counts[a] != distinct.counts[b] ? distinct.counts[a] > distinct.counts[b] : a < b;
  });
  std::vector<std::uint32_t> rows;
  std::vector<std::int64_t> counts;
  for (const auto number : order) {
    rows.push_back(distinct.first_rows[number]);
    counts.push_back(distinct.counts[number]);
  }
  return Frame{{"value", Column({}, detail::gather(*data_, rows))}, {"count", Column(std::move(counts))}};
}

CDASH_DECL Records Frame::records() const { return Records(*this); }

CDASH_DECL std::string Records::to_json() const {
  std::string out;
  write(out);
  return out;
}

CDASH_DECL std::shared_ptr<const JsonSource> Records::source() const {
  struct Source final : JsonSource {
    explicit Source(Records rows) : records(std::move(rows)) {}
    void write(std::string& out) const override { records.write(out); }
    Records records;
  };
  return std::make_shared<const Source>(*this);
}

}  // namespace cdash::data
