// Finds a chart's columns: in the frame or among the arguments.
#pragma once

#include <algorithm>
#include <cdash/core/nearest.hpp>
#include <cdash/data/detail/interner.hpp>
#include <cdash/figure/impl/px/chart.hpp>
#include <numeric>

namespace cdash::px::detail {

using data::detail::ColumnPtr;

inline ColumnPtr counted_rows(std::size_t rows) {
  std::vector<std::int64_t> numbers(rows);
  std::iota(numbers.begin(), numbers.end(), std::int64_t{0});
  return data::detail::column_of_integers(std::move(numbers), {});
}

inline ColumnPtr repeated(const data::Scalar& value, std::size_t rows) {
  return data::detail::gather(*data::detail::column_of_scalars({value}), std::vector<std::uint32_t>(rows, 0));
}

class TableBuilder {
 public:
  explicit TableBuilder(Chart& chart)
      : chart_(chart), spec_(chart.spec), frame_(spec_.frame ? &*spec_.frame : nullptr) {}

  void build() {
    read_xy();
    settle_wide();
    settle_missing_axis();
    take_all_dimensions();
    for (std::size_t i = 0; i < role_count; ++i) {
      const auto arg = static_cast<Arg>(i);
      if (arg == Arg::animation_frame) take_lists();  // they stand between
      const auto source = source_of(arg);
      if (source != nullptr && source->kind != ColumnRef::Kind::none) {
        chart_[arg] = take(*source, name_of(arg), name_of(arg));
        if (chart_[arg] >= 0) add_id(chart_[arg]);
      }
    }
    fill_rest();
    if (chart_.is_wide)
      melt();
    else if (missing_bar_axis_ != Arg::count)
      fill_bar_axis();
    count_for_ecdf();
  }

 private:
  static constexpr auto cartesian = {Type::scatter,   Type::scattergl,   Type::bar,
                                     Type::funnel,    Type::box,         Type::violin,
                                     Type::histogram, Type::histogram2d, Type::histogram2dcontour};

  bool is_distribution() const { return chart_.type == Type::histogram || spec_.function == Function::ecdf; }
  bool is_density() const {
    return chart_.type == Type::histogram2d || chart_.type == Type::histogram2dcontour;
  }

  // --- x and y, which may be lists ---

  struct Axis {
    ColumnRef one;
    const std::vector<ColumnRef>* several = nullptr;
    std::vector<ColumnRef> named;
    bool given() const { return several != nullptr || one.kind != ColumnRef::Kind::none; }
  };

  void read(Arg arg, Axis& axis) {
    const auto columns = spec_.get<Columns>(arg);
    if (columns == nullptr) {
      if (const auto one = spec_.get<ColumnRef>(arg)) axis.one = *one;
      return;
    }
    if (columns->is_several) {
      axis.several = &columns->several;
    } else if (!columns->is_texts) {
      axis.one = columns->one;
    } else if (frame_ != nullptr && std::all_of(columns->texts.begin(), columns->texts.end(),
                                                [&](const auto& text) { return frame_->has(text); })) {
      for (const auto& text : columns->texts) axis.named.emplace_back(text);
      axis.several = &axis.named;
    } else {
      axis.one = data::Column(columns->texts);
    }
  }
  void read_xy() {
    read(Arg::x, x_);
    read(Arg::y, y_);
  }
  const ColumnRef* source_of(Arg arg) {
    if (arg == Arg::x) return &x_.one;
    if (arg == Arg::y) return &y_.one;
    if (arg == Arg::wide_cross) return &wide_cross_;
    return spec_.get<ColumnRef>(arg);
  }

  // --- wide data ---

  bool in_frame(std::string_view name) const { return frame_ != nullptr && frame_->has(name); }
  // `name`, or with underscores in front where a column is called like it.
  std::string free_name(std::string name) const {
    while (in_frame(name) || (chart_.is_wide && (name == chart_.variable_name || name == chart_.value_name)))
      name.insert(name.begin(), '_');
    return name;
  }

  void settle_wide() {
    const auto& type = chart_.type;
    if (spec_.function == Function::timeline) return;
    if (std::find(cartesian.begin(), cartesian.end(), type) == cartesian.end()) return;
    if (x_.several != nullptr && y_.several != nullptr)
      fail(spec_, "x and y are both lists of columns; only one of them can be");
    const bool whole_frame = frame_ != nullptr && !x_.given() && !y_.given();
    const auto several = x_.several != nullptr ? x_.several : y_.several;
    if (!whole_frame && several == nullptr) return;
    std::vector<ColumnRef> all;
    if (whole_frame) {
      for (const auto& name : frame_->columns()) all.emplace_back(name);
      const auto asked = spec_.text(Arg::orientation);
      chart_.orientation = !asked.empty() ? asked : type == Type::funnel ? "h" : "v";
      upright_ = chart_.orientation == "v";
    } else {
      all = *several;
      wide_role_ = x_.several != nullptr ? "x" : "y";
      upright_ = is_distribution() ? x_.several != nullptr : y_.several != nullptr;
      const auto& other = x_.several != nullptr ? y_ : x_;
      cross_ = other.given() ? (x_.several != nullptr ? Arg::y : Arg::x) : Arg::count;
    }
    wide_ = std::move(all);
    x_.several = nullptr;
    y_.several = nullptr;
    chart_.value_name = in_frame_free("value");
    chart_.variable_name = in_frame_free("variable");
    chart_.is_wide = true;
    if (cross_ == Arg::count && is_indexed() && !is_distribution()) {
      // Rows have numbers, where nothing else is given to draw them over.
      if (!whole_frame && chart_.orientation.empty()) chart_.orientation = upright_ ? "v" : "h";
      wide_cross_ = Range{free_name("index")};
      cross_ = Arg::wide_cross;
    }
  }
  std::string in_frame_free(std::string name) const {
    while (in_frame(name)) name.insert(name.begin(), '_');
    return name;
  }
  bool is_indexed() const {
    return is_one_of(chart_.type, {Type::scatter, Type::bar, Type::funnel}) || is_density();
  }

  // --- x without y, or y without x ---

  void settle_missing_axis() {
    if (chart_.is_wide || !is_indexed() || is_distribution() || x_.given() == y_.given()) return;
    if (spec_.function == Function::timeline) return;  // its x comes from where the bars begin and end
    const auto missing = x_.given() ? Arg::y : Arg::x;
    const auto name = free_name(frame_ != nullptr ? "index" : name_of(missing));
    (missing == Arg::x ? x_ : y_).one = Range{name};
    if (chart_.type == Type::bar)
      missing_bar_axis_ = missing;
    else if (chart_.orientation.empty())
      chart_.orientation = missing == Arg::x ? "v" : "h";
  }

  // A bar for each value of a text column is 1 high; numbers are bars of their own over the row's number.
  void fill_bar_axis() {
    const auto other = missing_bar_axis_ == Arg::x ? Arg::y : Arg::x;
    if (!chart_.table.is_continuous(chart_[other]))
      chart_[missing_bar_axis_] = ones();
    else if (chart_.orientation.empty())
      chart_.orientation = missing_bar_axis_ == Arg::x ? "v" : "h";
  }
  Index ones() {
    std::string name = "count";
    while (chart_.table.find(name) != no_column || name == chart_.variable_name || name == chart_.value_name)
      name.insert(name.begin(), '_');
    return chart_.table.put(std::move(name), repeated(std::int64_t{1}, chart_.table.rows));
  }

  // --- columns ---

  void take_all_dimensions() {
    if (!spec_.has(Arg::dimensions) || spec_.given(Arg::dimensions)) return;
    if (frame_ == nullptr)
      fail(spec_, "there are neither a frame nor dimensions; write " + spec_.name() + "(df)");
    for (const auto& name : frame_->columns()) chart_.table.put(name, (*frame_)[name].data());
  }

  void take_list(Arg arg, std::vector<Index>& into) {
    const auto list = spec_.get<ColumnList>(arg);
    if (list == nullptr) return;
    for (std::size_t i = 0; i < list->list.size(); ++i) {
      into.push_back(take(list->list[i], std::string(name_of(arg)) + '_' + std::to_string(i), name_of(arg)));
      add_id(into.back());
    }
  }

  void take_lists() {
    take_list(Arg::dimensions, chart_.dimensions);
    take_list(Arg::custom_data, chart_.custom_data);
    take_hover_data();
    take_list(Arg::path, chart_.path);
    for (std::size_t i = 0; i < wide_.size(); ++i) {
      const auto column = take(wide_[i], "wide_variable_" + std::to_string(i), wide_role_);
      wide_columns_.push_back(column);
    }
  }

  void take_hover_data() {
    const auto given = spec_.get<HoverData>(Arg::hover_data);
    if (given == nullptr) return;
    auto& hover = chart_.hover;
    hover.given = true;
    for (const auto& item : given->list) hover.keyed = hover.keyed || item.keyed;
    for (std::size_t i = 0; i < given->list.size(); ++i) {
      const auto& item = given->list[i];
      Index column = no_column;
      if (item.show.values.kind != ColumnRef::Kind::none) {
        if (in_frame(item.column.name))
          fail(spec_, "hover_data gives values for \"" + item.column.name +
                          "\", and the frame has a column of that name; rename one of them");
        const auto values = item.show.values.values.data();
        check_length(values->size, "hover_data \"" + item.column.name + '"');
        column = chart_.table.put(item.column.name, values);
      } else {
        column = take(item.column, "hover_data_" + std::to_string(i), "hover_data");
      }
      add_id(column);
      hover.columns.push_back({column, item.show.shown, item.show.format});
    }
  }

  void add_id(Index column) {
    if (column >= 0 && std::find(ids_.begin(), ids_.end(), column) == ids_.end()) ids_.push_back(column);
  }

  void check_length(std::size_t size, const std::string& what) {
    if (!chart_.table.sized) {
      first_ = what;
      return;
    }
    if (size != chart_.table.rows)
      fail(spec_, what + " has " + std::to_string(size) + " values where " + first_ + " has " +
                      std::to_string(chart_.table.rows) + "; all columns of a chart are equally long");
  }

  // A column that is given itself goes by its part in the chart, unless it is the frame's own.
  std::string name_for(const std::string& field) {
    if (is_used(field))
      fail(spec_, "what is given for " + field + " would be called \"" + field +
                      "\", as a column of the frame that the chart uses; rename that column");
    return field;
  }
  bool is_used(const std::string& name) {
    if (!in_frame(name)) return false;
    const auto names = [&](const ColumnRef& source) {
      return (source.kind == ColumnRef::Kind::name && source.name == name) ||
             (source.kind == ColumnRef::Kind::values && is_own(source) && source.values.name() == name);
    };
    for (const auto& [arg, value] : spec_.values) {
      if (const auto one = std::get_if<ColumnRef>(&value); one != nullptr && names(*one)) return true;
      if (const auto list = std::get_if<ColumnList>(&value);
          list != nullptr && std::any_of(list->list.begin(), list->list.end(), names))
        return true;
    }
    return names(x_.one) || names(y_.one) || std::any_of(wide_.begin(), wide_.end(), names);
  }
  bool is_own(const ColumnRef& source) const {
    return in_frame(source.values.name()) && (*frame_)[source.values.name()].data() == source.values.data();
  }

  Index take(const ColumnRef& source, const std::string& field, const std::string& role) {
    switch (source.kind) {
      case ColumnRef::Kind::none:
        return no_column;
      case ColumnRef::Kind::constant: {
        constants_.emplace_back(name_for(source.name.empty() ? field : source.name), source.constant_value);
        return later(constants_.back().first);
      }
      case ColumnRef::Kind::range:
        ranges_.push_back(name_for(source.name.empty() ? field : source.name));
        return later(ranges_.back());
      case ColumnRef::Kind::values: {
        const auto name = is_own(source) ? source.values.name() : name_for(field);
        check_length(source.values.size(), role);
        return chart_.table.put(name, source.values.data());
      }
      case ColumnRef::Kind::name:
        break;
    }
    if (frame_ == nullptr)
      fail(spec_, role + " names the column \"" + source.name + "\", but no frame was given; write " +
                      spec_.name() + "(df)");
    if (!frame_->has(source.name)) {
      if (chart_.is_wide && source.name == chart_.variable_name) return wide_variable;
      if (chart_.is_wide && source.name == chart_.value_name) return wide_value;
      unknown_column(source.name, role);
    }
    const auto found = chart_.table.find(source.name);
    if (found != no_column && chart_.table[found].data->size == frame_->rows()) return found;
    check_length(frame_->rows(), role);
    return chart_.table.put(source.name, (*frame_)[source.name].data());
  }
  [[noreturn]] void unknown_column(const std::string& name, const std::string& field) const {
    std::vector<std::string_view> names(frame_->columns().begin(), frame_->columns().end());
    auto message = field + " names the column \"" + name + "\", which the frame does not have";
    if (const auto near = did_you_mean(name, names); !near.empty()) {
      message += near;
    } else {
      message += "; its columns are";
      for (std::size_t i = 0; i < names.size() && i < 12; ++i)
        message += (i == 0 ? " \"" : ", \"") + std::string(names[i]) + '"';
      if (names.size() > 12) message += ", …";
    }
    fail(spec_, message);
  }

  // Constants and ranges are as long as the rest turns out to be.
  Index later(const std::string& name) {
    const auto found = chart_.table.find(name);
    if (found != no_column) return found;
    chart_.table.columns.push_back({name, nullptr});
    return static_cast<Index>(chart_.table.columns.size() - 1);
  }
  void fill_rest() {
    if (ranges_.empty() && constants_.empty()) return;
    auto& table = chart_.table;
    table.rows = 0;
    for (const auto& column : table.columns)
      if (column.data != nullptr) table.rows = column.data->size;
    for (const auto& name : ranges_) table.put(name, counted_rows(table.rows));
    for (const auto& [name, value] : constants_) table.put(name, repeated(value, table.rows));
  }

  // --- long from wide ---

  ColumnPtr repeated_column(const ColumnPtr& column, std::size_t times) const {
    std::vector<std::uint32_t> rows(column->size * times);
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = static_cast<std::uint32_t>(i % column->size);
    return data::detail::gather(*column, rows);
  }

  ColumnPtr concatenated(const std::vector<Index>& columns) const {
    std::vector<data::Scalar> cells;
    bool texts = false, numbers = false, fractions = false;
    for (const auto index : columns) {
      const auto& data = chart_.data(index);
      texts = texts || data.type == data::Type::text;
      numbers = numbers || is_numeric(data);
      fractions = fractions || data.type == data::Type::number;
    }
    if (numbers) {
      std::vector<double> values;
      values.reserve(columns.size() * chart_.table.rows);
      for (const auto index : columns)
        for (std::size_t row = 0; row < chart_.table.rows; ++row)
          values.push_back(number_at(chart_.data(index), row));
      const bool whole = !fractions && std::none_of(values.begin(), values.end(), [](double value) {
        return std::isnan(value) || std::fabs(value) > 9e15;
      });
      if (!whole) return data::detail::column_of_numbers(std::move(values));
      std::vector<std::int64_t> integers(values.begin(), values.end());
      return data::detail::column_of_integers(std::move(integers), {});
    }
    if (texts) {
      data::detail::Interner interner;
      std::vector<std::uint32_t> codes;
      for (const auto index : columns) {
        const auto& data = chart_.data(index);
        for (std::size_t row = 0; row < chart_.table.rows; ++row)
          codes.push_back(data.codes()[row] == 0 ? 0 : interner.code((*data.dictionary)[data.codes()[row]]));
      }
      return data::detail::column_of_codes(std::move(codes), interner.take());
    }
    for (const auto index : columns)
      for (std::size_t row = 0; row < chart_.table.rows; ++row)
        cells.push_back(scalar_of(chart_.data(index), row));
    return data::detail::column_of_scalars(cells);
  }

  void check_types(const std::vector<Index>& columns) const {
    for (const auto index : columns) {
      const auto& first = chart_.data(columns.front());
      const auto& other = chart_.data(index);
      if (first.type == other.type || (is_numeric(first) && is_numeric(other))) continue;
      fail(spec_, "the columns drawn together hold values of different types: \"" +
                      chart_.name(columns.front()) + "\" " + std::string(data::plural_of(first.type)) +
                      ", \"" + chart_.name(index) + "\" " + std::string(data::plural_of(other.type)) +
                      "; name the ones to draw for x or y");
    }
  }

  void melt() {
    std::vector<Index> values;
    for (const auto index : wide_columns_)
      if (std::find(ids_.begin(), ids_.end(), index) == ids_.end() &&
          std::find(values.begin(), values.end(), index) == values.end())
        values.push_back(index);
    if (!values.empty()) check_types(values);
    const auto rows = chart_.table.rows;
    Table result;
    std::vector<Index> moved(chart_.table.columns.size(), no_column);
    for (const auto id : ids_)
      moved[static_cast<std::size_t>(id)] =
          result.put(chart_.name(id), repeated_column(chart_.table[id].data, values.size()));
    data::detail::Interner names;
    std::vector<std::uint32_t> codes;
    codes.reserve(rows * values.size());
    for (const auto index : values) codes.insert(codes.end(), rows, names.code(chart_.name(index)));
    const auto variable =
        result.put(chart_.variable_name, data::detail::column_of_codes(std::move(codes), names.take()));
    const auto value = result.put(chart_.value_name, concatenated(values));
    result.rows = rows * values.size();
    result.sized = true;
    const auto move = [&](Index& index) {
      index = index == wide_variable ? variable
              : index == wide_value  ? value
              : index >= 0           ? moved[static_cast<std::size_t>(index)]
                                     : index;
    };
    for (auto& index : chart_.role) move(index);
    for (auto& index : chart_.custom_data) move(index);
    for (auto& one : chart_.hover.columns) move(one.column);
    chart_.table = std::move(result);
    assign(variable, value);
  }

  // Who plays which part in the long table.
  void assign(Index variable, Index value) {
    const auto cross = cross_ == Arg::count ? no_column : chart_[cross_];
    const auto along = upright_ ? Arg::x : Arg::y;
    const auto across = upright_ ? Arg::y : Arg::x;
    const auto by_variable = [&](Arg arg) {
      if (spec_.has(arg) && chart_[arg] == no_column) chart_[arg] = variable;
    };
    if (is_distribution()) {
      chart_[along] = value;
      chart_[across] = cross;
      by_variable(Arg::color);
    } else if (is_density() || is_one_of(chart_.type, {Type::scatter, Type::funnel})) {
      chart_[along] = cross;
      chart_[across] = value;
      if (chart_.type != Type::histogram2d) by_variable(Arg::color);
      by_variable(Arg::line_group);
    } else if (chart_.type == Type::bar) {
      const bool numbers = chart_.table.is_continuous(value);
      chart_[along] = numbers ? cross : value;
      chart_[across] = numbers ? value : ones();
      by_variable(Arg::color);
    } else {
      chart_[along] = cross != no_column ? cross : variable;
      chart_[across] = value;
    }
  }

  void count_for_ecdf() {
    if (spec_.function != Function::ecdf) return;
    const bool x = chart_.has(Arg::x), y = chart_.has(Arg::y);
    if (x && y) {
      chart_.histfunc = "sum";
    } else if (!x) {
      chart_.orientation = "h";
      chart_[Arg::x] = ones();
    } else {
      chart_.orientation = "v";
      chart_[Arg::y] = ones();
    }
  }

  Chart& chart_;
  const Spec& spec_;
  const data::Frame* frame_;
  Axis x_, y_;
  ColumnRef wide_cross_;
  std::vector<ColumnRef> wide_;
  std::vector<Index> wide_columns_, ids_;
  Arg cross_ = Arg::count;
  Arg missing_bar_axis_ = Arg::count;
  bool upright_ = true;
  const char* wide_role_ = "the frame";  // for messages
  std::string first_;
  std::vector<std::string> ranges_;
  std::vector<std::pair<std::string, data::Scalar>> constants_;
};

CDASH_DECL void build_table(Chart& chart) { TableBuilder(chart).build(); }

}  // namespace cdash::px::detail
