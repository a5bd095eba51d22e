// Draws a chart whose table is built: traces group by group, frames, layout.
#pragma once

#include <cdash/figure/impl/px/subplots.hpp>
#include <cdash/figure/impl/px/traces.hpp>

namespace cdash::px::detail {

class Drawing {
 public:
  explicit Drawing(Chart& chart)
      : chart_(chart),
        spec_(chart.spec),
        look_(spec_),
        groups_(make_groups(chart, look_)),
        grid_(make_grid(chart, groups_)) {}

  Figure draw() {
    const auto kinds = trace_kinds(chart_);
    for (const auto& group : groups_.groups) draw_group(group, kinds);
    std::sort(frames_.begin(), frames_.end(), [](const auto& a, const auto& b) { return a.rank < b.rank; });
    figure::Object layout;
    write_subplots(layout, grid_);
    write_axes(layout, grid_, chart_, groups_, look_);
    write_layout(layout);
    draw_overall_trend();
    Figure figure(std::move(layout), even(grid_));
    if (const auto look = spec_.get<Template>(Arg::template_)) choose(figure, *look);
    if (!frames_.empty()) {
      if (frames_.size() > 1) add_frames(figure);
      for (auto& trace : frames_.front().traces) figure.add_trace(std::move(trace));
    }
    return figure;
  }

 private:
  struct Frame {
    std::string name;
    std::uint32_t rank;
    std::vector<std::string> names;  // of its traces so far: each is once in the legend
    std::vector<Trace> traces;
  };

  // --- traces ---

  // What the values of a group say: in the trace's name, the hover box, the legend's title, the frame.
  struct Said {
    HoverLines lines;
    std::string name;
    std::string titles;
    std::uint32_t frame = 0;
    std::string frame_name;
  };

  Said say(const Group& group) const {
    Said said;
    std::vector<std::pair<std::string, std::string>> names;
    for (std::size_t i = 0; i < groups_.mappings.size(); ++i) {
      const auto& mapping = groups_.mappings[i];
      if (mapping.column == no_column) continue;
      const auto& value = groups_.order(chart_.name(mapping.column))->values[group.values[i]];
      const auto text = python_text(value);
      if (!mapping.is_identity()) {
        const auto label = std::string(chart_.label(mapping.column));
        said.lines.set(label, text);
        if (mapping.in_name) {
          const auto found =
              std::find_if(names.begin(), names.end(), [&](const auto& one) { return one.first == label; });
          if (found == names.end()) names.emplace_back(label, text);
        }
      }
      if (mapping.arg == Arg::animation_frame) {
        said.frame = group.values[i];
        said.frame_name = text;
      }
    }
    for (const auto& [label, text] : names) {
      said.name += (said.name.empty() ? "" : ", ") + text;
      said.titles += (said.titles.empty() ? "" : ", ") + label;
    }
    return said;
  }

  Frame& frame_of(const Said& said) {
    for (auto& frame : frames_)
      if (frame.rank == said.frame) return frame;
    frames_.push_back({said.frame_name, said.frame, {}, {}});
    return frames_.back();
  }

  void draw_group(const Group& group, const std::vector<TraceKind>& kinds) {
    const auto said = say(group);
    legend_title_ = said.titles;
    auto& frame = frame_of(said);
    for (const auto& kind : kinds) {
      Trace trace(info(kind.type).name);
      trace.set("name", said.name);
      set_legend(trace, kind, said.name, frame);
      set_looks(trace, kind, group);
      Rows rows(chart_, group);
      if (spec_.is_on(Arg::line_close) && rows.size() != 0) {
        auto list = rows.list();
        list.push_back(list.front());
        rows.set(std::move(list));
      }
      if (spec_.function == Function::ecdf) accumulate(chart_, rows);
      set_fixed(trace, chart_, kind, look_);
      if (kind.part == TraceKind::Part::trend)
        set_trend(trace, chart_, rows, said.lines);
      else
        set_data(trace, chart_, kind, look_, rows, said.lines);
      const auto [row, column] = cell(kind, group);
      place(trace, grid_, row, column);
      frame.traces.push_back(std::move(trace));
    }
  }

  void set_legend(Trace& trace, const TraceKind& kind, const std::string& name, Frame& frame) const {
    const bool seen = std::find(frame.names.begin(), frame.names.end(), name) != frame.names.end();
    if (!seen) frame.names.push_back(name);
    if (!is_hierarchy(kind.type) && !is_choropleth(kind.type) && !is_density(kind.type) &&
        !is_one_of(kind.type, {Type::parcats, Type::parcoords, Type::histogram2d}))
      trace.set("legendgroup", name).set("showlegend", Json(!name.empty() && !seen));
    if (is_one_of(kind.type, {Type::bar, Type::box, Type::violin, Type::histogram}) &&
        (chart_.barmode.empty() || chart_.barmode == "group"))
      trace.set("alignmentgroup", "True").set("offsetgroup", name);
  }

  void set_looks(Trace& trace, const TraceKind& kind, const Group& group) const {
    for (std::size_t i = 0; i < groups_.mappings.size(); ++i) {
      const auto& mapping = groups_.mappings[i];
      if (mapping.path.empty()) continue;
      const auto& look = mapping.looks[group.values[i]];
      const bool color = mapping.arg == Arg::color;
      if (is_choropleth(kind.type) && color) {
        const auto size = group.all ? chart_.table.rows : group.rows.size();
        trace.set("z", figure::TypedArray(std::vector<std::int8_t>(size, 1)));
        trace.set("colorscale", boost::json::array{{0.0, json_text(look)}, {1.0, json_text(look)}});
        trace.set("showscale", Json(false)).set("showlegend", Json(true));
        continue;
      }
      auto path = mapping.path;
      if (kind.is_marginal()) {
        const bool box = kind.type != Type::histogram;
        if (path == "line.dash" || (box ? mapping.arg == Arg::pattern_shape : path == "marker.symbol"))
          continue;
        if (!box && color) path = "marker.color";
      }
      trace.set(path, look);
      if (chart_.type == Type::histogram2dcontour && kind.type == Type::box && color)
        trace.set("marker.color", look);
    }
  }

  // Row and column of a trace, from above and from 1.
  std::pair<int, int> cell(const TraceKind& kind, const Group& group) const {
    int row = !chart_.marginal_x.empty() && kind.part != TraceKind::Part::marginal_x ? 2 : 1;
    int column = kind.part == TraceKind::Part::marginal_y ? 2 : 1;
    for (std::size_t i = 0; i < groups_.mappings.size(); ++i) {
      const auto& mapping = groups_.mappings[i];
      if (mapping.column == no_column) continue;
      const auto number = static_cast<int>(group.values[i]) + 1;
      if (mapping.arg == Arg::facet_row) row = number;
      if (mapping.arg != Arg::facet_col) continue;
      column = number;
      if (chart_.facet_col_wrap == 0) continue;
      row = 1 + (number - 1) / chart_.facet_col_wrap;
      column = 1 + (number - 1) % chart_.facet_col_wrap;
    }
    return {row, column};
  }

  // One line through all points, in every subplot that shows some.
  void draw_overall_trend() {
    if (spec_.text(Arg::trendline).empty() || spec_.text(Arg::trendline_scope) != "overall" ||
        frames_.empty())
      return;
    const auto main = trace_kinds(chart_).front().type;
    const TraceKind kind{main == Type::scattergl ? Type::scattergl : Type::scatter, TraceKind::Part::trend};
    Trace trace(info(kind.type).name);
    trace.set("name", "Overall Trendline")
        .set("legendgroup", "Overall Trendline")
        .set("showlegend", Json(false));
    for (const auto& mapping : groups_.mappings)
      if (mapping.arg == Arg::color && !mapping.sequence.empty())
        trace.set("line.color", mapping.sequence[next_color(mapping) % mapping.sequence.size()]);
    set_fixed(trace, chart_, kind, look_);
    set_trend(trace, chart_, Rows(chart_, Group{}), {});
    std::vector<Trace> lines;
    for (int row = grid_.rows; row >= 1; --row)
      for (int column = 1; column <= grid_.columns; ++column) {
        if (!is_used(grid_.rows - row, column - 1)) continue;
        lines.push_back(trace);
        place(lines.back(), grid_, row, column);
      }
    if (lines.empty()) return;
    lines.back().set("showlegend", Json(true));
    for (auto& line : lines) frames_.front().traces.push_back(std::move(line));
  }
  std::size_t next_color(const Mapping& mapping) const {
    if (mapping.column == no_column) return 1;
    std::size_t given = mapping.map != nullptr ? mapping.map->list.size() : 0;
    for (const auto& value : groups_.order(chart_.name(mapping.column))->values)
      if (mapping.map == nullptr || std::none_of(mapping.map->list.begin(), mapping.map->list.end(),
                                                 [&](const auto& item) { return equal(item.value, value); }))
        ++given;
    return given;
  }
  bool is_used(int row, int column) const {
    const auto name = Grid::numbered("x", grid_.number(row, column));
    const auto& traces = frames_.front().traces;
    return std::any_of(traces.begin(), traces.end(),
                       [&](const Trace& trace) { return trace.text("xaxis") == name; });
  }

  // --- frames ---

  void add_frames(Figure& figure) {
    for (const auto& frame : frames_) {
      figure::Frame drawn(frame.name);
      for (const auto& trace : frame.traces) drawn.add_trace(trace);
      figure.add_frame(std::move(drawn));
    }
    figure::AnimationControls controls;
    controls.transition = controls.duration = 500;
    controls.redraw = chart_.type != Type::scatter;
    controls.prefix = std::string(chart_.label(chart_[Arg::animation_frame])) + '=';
    figure.add_animation_controls(controls);
  }

  // --- layout ---

  static void choose(Figure& figure, const Template& look) {
    figure.update_layout(boost::json::object{{"template", look.value}});
  }

  bool has_color_bar() const {
    if (is_one_of(chart_.type, {Type::histogram2d, Type::densitymap, Type::densitymapbox})) return true;
    return chart_.has(Arg::color) && chart_.color_is_scale;
  }

  void write_layout(figure::Object& layout) const {
    if (has_color_bar()) write_color_axis(layout);
    for (const auto arg : {Arg::width, Arg::height})
      if (const auto pixels = spec_.number(arg).value_or(0); pixels != 0)
        layout.set(name_of(arg), Json(pixels));
    layout.set("legend.tracegroupgap", Json(0));
    if (!legend_title_.empty()) layout.set("legend.title.text", legend_title_);
    if (const auto title = spec_.text(Arg::title); !title.empty())
      layout.set("title.text", title);
    else if (!look_.says("layout.margin.t"))
      layout.set("margin.t", Json(60));
    if (const auto subtitle = spec_.text(Arg::subtitle); !subtitle.empty())
      layout.set("title.subtitle.text", subtitle);
    if (chart_.has(Arg::size) && !look_.says("layout.legend.itemsizing"))
      layout.set("legend.itemsizing", "constant");
    write_modes(layout);
    if (chart_.type == Type::splom) layout.set("dragmode", "select");
    if (const auto colors = spec_.get<TextList>(Arg::color_discrete_sequence);
        colors != nullptr && (is_slices(chart_.type) || is_hierarchy(chart_.type))) {
      boost::json::array list;
      for (const auto& color : colors->list) list.push_back(json_text(color));
      layout.set(std::string(info(chart_.type).name) + "colorway", Json(std::move(list)));
    }
  }

  void write_modes(figure::Object& layout) const {
    if (!chart_.barmode.empty()) layout.set("barmode", chart_.barmode);
    if (const auto norm = spec_.text(Arg::barnorm); !norm.empty()) layout.set("barnorm", norm);
    if (!is_one_of(chart_.type, {Type::box, Type::violin})) return;
    std::string_view mode = spec_.text(spec_.function == Function::strip ? Arg::stripmode
                                       : chart_.type == Type::box        ? Arg::boxmode
                                                                         : Arg::violinmode);
    if (mode.empty()) {
      // Colours that say the same as the places stand on them, not beside them.
      const auto place = chart_.orientation == "h" ? Arg::y : Arg::x;
      mode = chart_.has(Arg::color) && chart_[Arg::color] == chart_[place] ? "overlay" : "group";
    }
    layout.set(chart_.type == Type::box ? "boxmode" : "violinmode", mode);
  }

  void write_color_axis(figure::Object& layout) const {
    const bool counts = is_one_of(chart_.type, {Type::histogram2d, Type::densitymap, Type::densitymapbox});
    const auto arg = counts ? Arg::z : Arg::color;
    figure::Object axis;
    axis.set("colorscale", look_.color_scale());
    if (const auto label = decorated_label(chart_, chart_[arg], arg)) axis.set("colorbar.title.text", *label);
    if (const auto middle = spec_.number(Arg::color_continuous_midpoint)) axis.set("cmid", Json(*middle));
    if (const auto range = spec_.get<AxisRange>(Arg::range_color)) {
      if (range->low.kind() != data::Scalar::Kind::none) axis.set("cmin", json_of(range->low));
      if (range->high.kind() != data::Scalar::Kind::none) axis.set("cmax", json_of(range->high));
    }
    // Or a template that chooses scales by itself would win.
    if (spec_.given(Arg::color_continuous_scale)) axis.set("autocolorscale", Json(false));
    layout.set("coloraxis", std::move(axis));
  }

  Chart& chart_;
  const Spec& spec_;
  Look look_;
  Groups groups_;
  Grid grid_;
  std::vector<Frame> frames_;
  std::string legend_title_;
};

CDASH_DECL Figure draw(Chart& chart) { return Drawing(chart).draw(); }

}  // namespace cdash::px::detail
