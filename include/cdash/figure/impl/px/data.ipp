// What a trace takes from columns, part by part, and the hover box that shows it.
#pragma once

#include <algorithm>
#include <cdash/figure/impl/px/traces.hpp>
#include <unordered_set>

namespace cdash::px::detail {

// The column whose label it is: labels are what hover lines are known by.
inline std::string_view column_of(const Spec& spec, std::string_view label) {
  if (const auto labels = spec.get<Labels>(Arg::labels))
    for (const auto& [from, to] : *labels)
      if (to == label) return from;
  return label;
}

CDASH_DECL std::string hover_text(const Chart& chart, std::string text, HoverLines& lines) {
  bool first = true;
  for (const auto& [label, value] : lines.all()) {
    const HoverColumn* how = nullptr;
    if (chart.hover.keyed) {
      const auto name = column_of(chart.spec, label);
      for (const auto& one : chart.hover.columns)
        if (chart.name(one.column) == name) how = &one;
    }
    if (how != nullptr && !how->shown) continue;
    if (!first) text += "<br>";
    first = false;
    text += label + '=';
    if (how == nullptr || how->format.empty()) {
      text += value;
      continue;
    }
    for (const char c : value) {
      if (c == '}') text += how->format;
      text += c;
    }
  }
  return text + "<extra></extra>";
}

class DataWriter {
 public:
  DataWriter(Trace& trace, Chart& chart, const TraceKind& kind, const Look& look, const Rows& rows,
             HoverLines lines)
      : trace_(trace),
        chart_(chart),
        spec_(chart.spec),
        kind_(kind),
        look_(look),
        rows_(rows),
        lines_(std::move(lines)) {}

  void write() {
    if (kind_.is_marginal())
      write_marginal();
    else
      write_main();
    if (is_one_of(kind_.type, {Type::parcoords, Type::parcats})) return;
    write_hover();
  }

 private:
  bool is_binned() const {
    return is_one_of(kind_.type, {Type::histogram, Type::histogram2d, Type::histogram2dcontour});
  }

  void write_main() {
    for (auto i = static_cast<std::size_t>(Arg::base); i <= static_cast<std::size_t>(Arg::animation_group);
         ++i) {
      const auto arg = static_cast<Arg>(i);
      if (arg == Arg::wide_cross || arg == Arg::x_start || arg == Arg::x_end) continue;
      if (chart_.has(arg))
        write_part(arg);
      else if (spec_.has(arg))
        mention_statistic(arg);
    }
    if (spec_.has(Arg::dimensions)) write_dimensions();
    if (spec_.has(Arg::custom_data)) write_custom_data();
    write_hover_data();
    if (chart_.has(Arg::color) &&
        (chart_.color_is_scale || is_slices(chart_.type) || is_hierarchy(chart_.type)))
      write_color();
  }

  void write_marginal() {
    const bool x = kind_.part == TraceKind::Part::marginal_x;
    const auto arg = x ? Arg::x : Arg::y;
    if (chart_.has(arg))
      write_part(arg);
    else
      mention_statistic(arg);
    if (kind_.type == Type::histogram) {
      lines_.set("count", x ? "%{y}" : "%{x}");
      return;
    }
    if (chart_.has(Arg::hover_name)) write_part(Arg::hover_name);
    write_hover_data();
  }

  // A histogram shows counts along an axis that no column was named for.
  void mention_statistic(Arg arg) {
    const bool shown =
        (kind_.type == Type::histogram && (arg == Arg::x || arg == Arg::y)) ||
        (is_one_of(kind_.type, {Type::histogram2d, Type::histogram2dcontour}) && arg == Arg::z);
    if (!shown) return;
    if (auto label = decorated_label(chart_, no_column, arg))
      lines_.set(std::move(*label), std::string("%{") + name_of(arg) + '}');
  }

  void write_part(Arg arg) {
    const auto index = chart_[arg];
    const auto line = [&](std::string_view value) {
      lines_.set(*decorated_label(chart_, index, arg), std::string(value));
    };
    const auto plain = [&](std::string_view path) { trace_.set(path, rows_.array(index)); };
    switch (arg) {
      case Arg::size:
        plain("marker.size");
        trace_.set("marker.sizemode", "area").set("marker.sizeref", Json(size_reference()));
        return line("%{marker.size}");
      case Arg::error_x:
      case Arg::error_y:
      case Arg::error_z:
        return plain(std::string(name_of(arg)) + ".array");
      case Arg::error_x_minus:
      case Arg::error_y_minus:
      case Arg::error_z_minus:
        return plain(std::string(name_of(arg)).substr(0, 7) + ".arrayminus");
      case Arg::hover_name:
        if (is_binned()) return;
        plain("hovertext");
        if (header_.empty()) header_ = "<b>%{hovertext}</b><br><br>";
        return;
      case Arg::animation_group:
        return plain("ids");
      case Arg::locations:
        plain("locations");
        return line("%{location}");
      case Arg::values:
        return part_of_whole(arg, "values", "value");
      case Arg::parents:
        return part_of_whole(arg, "parents", "parent");
      case Arg::ids:
        return part_of_whole(arg, "ids", "id");
      case Arg::names:
        trace_.set("labels", rows_.array(index));
        return lines_.set(renamed(index, "names", "label"), "%{label}");
      default:
        plain(name_of(arg));
        return line(std::string("%{") + name_of(arg) + '}');
    }
  }

  // Columns called like their part in the chart go by a better name.
  std::string renamed(Index index, std::string_view from, std::string_view to) const {
    const auto label = chart_.label(index);
    return std::string(label == from ? to : label);
  }
  void part_of_whole(Arg arg, std::string_view path, std::string_view what) {
    trace_.set(path, rows_.array(chart_[arg]));
    lines_.set(renamed(chart_[arg], path, what), "%{" + std::string(what) + '}');
  }

  double size_reference() const {
    const auto& sizes = chart_.data(chart_[Arg::size]);
    double largest = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t row = 0; row < sizes.size; ++row) {
      const auto size = number_at(sizes, row);
      if (!(size <= largest)) largest = std::isnan(size) ? largest : size;
    }
    const auto pixels = spec_.number(Arg::size_max).value_or(20);
    return largest / (pixels * pixels);
  }

  std::size_t different(Index column) const {
    const auto& data = chart_.data(column);
    std::unordered_set<std::uint64_t> seen;
    bool missing = false;
    for (std::size_t row = 0; row < data.size; ++row) {
      if (data::detail::is_missing(data, row))
        missing = true;
      else
        seen.insert(key_of(data, row));
    }
    return seen.size() + (missing ? 1 : 0);
  }

  void write_dimensions() {
    const auto named = [&](Index column) {
      return std::find(chart_.dimensions.begin(), chart_.dimensions.end(), column) != chart_.dimensions.end();
    };
    const auto most = static_cast<std::size_t>(spec_.number(Arg::dimensions_max_cardinality).value_or(50));
    std::vector<figure::Object> dimensions;
    for (Index i = 0; i < static_cast<Index>(chart_.table.columns.size()); ++i) {
      if (!chart_.dimensions.empty() && !named(i)) continue;
      if (kind_.type == Type::parcoords && !chart_.table.is_continuous(i)) continue;
      if (kind_.type == Type::parcats && !named(i) && different(i) > most) continue;
      figure::Object dimension;
      dimension.set("label", chart_.label(i)).set("values", rows_.array(i));
      if (kind_.type == Type::splom) dimension.set("axis.matches", Json(true));
      dimensions.push_back(std::move(dimension));
    }
    trace_.set("dimensions", std::move(dimensions));
    if (kind_.type != Type::splom) return;
    lines_.set("%{xaxis.title.text}", "%{x}");
    lines_.set("%{yaxis.title.text}", "%{y}");
  }

  void write_custom_data() {
    if (!chart_.custom_data.empty()) set_custom_data(chart_.custom_data);
  }

  // A row of values for each point; numbers as one array where all columns have them.
  void set_custom_data(const std::vector<Index>& columns) {
    std::vector<Index> once;
    for (const auto column : columns)
      if (std::find(once.begin(), once.end(), column) == once.end()) once.push_back(column);
    std::vector<data::detail::ColumnPtr> cells;
    for (const auto column : once) cells.push_back(rows_.column(column));
    const bool numbers =
        std::all_of(cells.begin(), cells.end(), [](const auto& one) { return is_numeric(*one); });
    if (numbers && rows_.size() != 0) {
      std::vector<double> values;
      values.reserve(rows_.size() * cells.size());
      for (std::size_t row = 0; row < rows_.size(); ++row)
        for (const auto& one : cells) values.push_back(number_at(*one, row));
      trace_.set("customdata", figure::TypedArray(std::move(values), cells.size()));
      return;
    }
    boost::json::array all;
    all.reserve(rows_.size());
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      boost::json::array cell_row;
      cell_row.reserve(cells.size());
      for (const auto& one : cells) cell_row.push_back(json_of(scalar_of(*one, row)));
      all.push_back(std::move(cell_row));
    }
    trace_.set("customdata", Json(std::move(all)));
  }

  void write_hover_data() {
    if (!chart_.hover.given || is_binned() || !spec_.has(Arg::hover_data)) return;
    auto columns = chart_.custom_data;
    for (const auto& one : chart_.hover.columns) {
      const auto column = one.column;
      const auto plays = [&](Arg arg) { return chart_.has(arg) && chart_[arg] == column; };
      if (plays(Arg::x) || plays(Arg::y) || plays(Arg::z) || plays(Arg::base)) continue;
      auto position =
          static_cast<std::size_t>(std::find(columns.begin(), columns.end(), column) - columns.begin());
      if (position == columns.size()) columns.push_back(column);
      lines_.set(std::string(chart_.label(column)), "%{customdata[" + std::to_string(position) + "]}");
    }
    if (!columns.empty()) set_custom_data(columns);
  }

  void write_color() {
    const auto index = chart_[Arg::color];
    const auto label = std::string(chart_.label(index));
    if (is_choropleth(kind_.type)) {
      trace_.set("z", rows_.array(index)).set("coloraxis", "coloraxis");
      lines_.set(label, "%{z}");
    } else if (is_slices(kind_.type) || is_hierarchy(kind_.type)) {
      if (!chart_.color_is_scale) return write_slice_colors(index);
      trace_.set("marker.colors", rows_.array(index)).set("marker.coloraxis", "coloraxis");
      lines_.set(label, "%{color}");
    } else {
      const std::string part = is_one_of(kind_.type, {Type::parcats, Type::parcoords}) ? "line" : "marker";
      trace_.set(part + ".color", rows_.array(index)).set(part + ".coloraxis", "coloraxis");
      lines_.set(label, "%{" + part + ".color}");
    }
  }

  void write_slice_colors(Index index) {
    const auto map = spec_.get<ValueMap>(Arg::color_discrete_map);
    const auto sequence = look_.colors(chart_.type);
    std::vector<ValueMap::Item> looks;
    if (map != nullptr) looks = map->list;
    boost::json::array colors;
    const auto column = rows_.column(index);
    for (std::size_t row = 0; row < column->size; ++row) {
      const auto value = scalar_of(*column, row);
      if (map != nullptr && map->identity) {
        colors.push_back(json_of(value));
        continue;
      }
      auto found =
          std::find_if(looks.begin(), looks.end(), [&](const auto& one) { return equal(one.value, value); });
      if (found == looks.end()) {
        looks.emplace_back(value, std::string(sequence[looks.size() % sequence.size()]));
        found = looks.end() - 1;
      }
      colors.push_back(json_text(found->look));
    }
    trace_.set("marker.colors", Json(std::move(colors)));
  }

  void write_hover() { trace_.set("hovertemplate", hover_text(chart_, header_, lines_)); }

  Trace& trace_;
  Chart& chart_;
  const Spec& spec_;
  const TraceKind& kind_;
  const Look& look_;
  const Rows& rows_;
  HoverLines lines_;
  std::string header_;
};

CDASH_DECL void set_data(Trace& trace, Chart& chart, const TraceKind& kind, const Look& look,
                         const Rows& rows, HoverLines lines) {
  DataWriter(trace, chart, kind, look, rows, std::move(lines)).write();
}

// --- values computed for each trace ---

// Below 0, 0 or above it, as a stands before, beside or behind b; both are there.
inline int compare_cells(const data::detail::ColumnData& data, std::uint32_t a, std::uint32_t b) {
  const auto compared = [](auto left, auto right) { return left < right ? -1 : right < left ? 1 : 0; };
  switch (data.type) {
    case data::Type::number:
      return compared(data.numbers()[a], data.numbers()[b]);
    case data::Type::integer:
    case data::Type::timestamp:
      return compared(data.integers()[a], data.integers()[b]);
    case data::Type::boolean:
      return compared(data.booleans()[a], data.booleans()[b]);
    case data::Type::text:
      break;
  }
  return (*data.dictionary)[data.codes()[a]].compare((*data.dictionary)[data.codes()[b]]);
}

CDASH_DECL std::vector<std::uint32_t> sorted_rows(const Chart& chart, const Rows& rows, Index column,
                                                  bool falling) {
  const auto& data = chart.data(column);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> list(rows.size());  // row, and place so far
  for (std::uint32_t i = 0; i < list.size(); ++i) list[i] = {rows[i], i};
  std::sort(list.begin(), list.end(), [&](const auto& a, const auto& b) {
    const bool no_a = data::detail::is_missing(data, a.first), no_b = data::detail::is_missing(data, b.first);
    if (no_a != no_b) return no_b;
    const auto order = no_a ? 0 : compare_cells(data, a.first, b.first);
    if (order != 0) return falling ? order > 0 : order < 0;
    return a.second < b.second;
  });
  std::vector<std::uint32_t> result;
  result.reserve(list.size());
  for (const auto& [row, place] : list) result.push_back(row);
  return result;
}

CDASH_DECL void accumulate(const Chart& chart, Rows& rows) {
  const auto& spec = chart.spec;
  const bool upright = chart.orientation == "v";
  const auto base = chart[upright ? Arg::x : Arg::y];
  const auto values = chart[upright ? Arg::y : Arg::x];
  const auto mode = spec.text_or(Arg::ecdfmode, "standard");
  const auto& data = chart.data(values);
  if (!is_numeric(data))
    fail(spec, "the values to sum are the column \"" + chart.name(values) + "\", which holds " +
                   std::string(data::plural_of(data.type)) + "; they are numbers");
  const bool reversed = mode == "reversed";
  auto list = sorted_rows(chart, rows, base, reversed);
  std::vector<double> sums(list.size());
  double sum = 0;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const auto value = number_at(data, list[i]);
    sums[i] = std::isnan(value) ? value : sum += value;
  }
  if (reversed) {
    // Upwards again; what has the same value keeps its order, as in a stable sort.
    Group group{false, list, {}};
    std::vector<std::pair<std::uint32_t, double>> by_row;
    for (std::size_t i = 0; i < list.size(); ++i) by_row.emplace_back(list[i], sums[i]);
    std::sort(by_row.begin(), by_row.end());
    Rows falling(chart, group);
    list = sorted_rows(chart, falling, base, false);
    for (std::size_t i = 0; i < list.size(); ++i)
      sums[i] = std::lower_bound(by_row.begin(), by_row.end(), std::pair(list[i], -HUGE_VAL))->second;
  }
  for (auto& value : sums) {
    if (mode == "complementary") value = sum - value;
    if (chart.histnorm == "probability") value /= sum;
    if (chart.histnorm == "percent") value = value / sum * 100.0;
  }
  rows.set(std::move(list));
  rows.replace(values, data::detail::column_of_numbers(std::move(sums)));
}

}  // namespace cdash::px::detail
