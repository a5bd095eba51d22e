// Bodies of figure/px/request.hpp: keeps what was asked for, and draws it when a figure is wanted.
#pragma once

#include <cdash/figure/impl/px/chart.hpp>
#include <cdash/figure/impl/px/imshow.hpp>
#include <cdash/figure/impl/px/types.hpp>

// The engine, stage by stage.
#include <cdash/figure/impl/px/axes.ipp>
#include <cdash/figure/impl/px/data.ipp>
#include <cdash/figure/impl/px/draw.ipp>
#include <cdash/figure/impl/px/fixed.ipp>
#include <cdash/figure/impl/px/groups.ipp>
#include <cdash/figure/impl/px/imshow.ipp>
#include <cdash/figure/impl/px/look.ipp>
#include <cdash/figure/impl/px/parts.ipp>
#include <cdash/figure/impl/px/settle.ipp>
#include <cdash/figure/impl/px/subplots.ipp>
#include <cdash/figure/impl/px/table.ipp>
#include <cdash/figure/impl/px/trend.ipp>
#include <cdash/figure/impl/px/trendline.ipp>

namespace cdash::px::detail {

inline Figure chart_of(const Spec& spec) {
  if (spec.function == Function::imshow) return draw_image(spec);
  Chart chart(spec);
  chart.type = type_of(spec.function);
  chart.orientation = spec.text(Arg::orientation);
  if (is_hierarchy(chart.type) && spec.given(Arg::path) && (spec.given(Arg::ids) || spec.given(Arg::parents)))
    fail(spec, "path is given, and ids or parents too; either path or those say what is inside of what");
  build_table(chart);
  chart.has_orientation =
      spec.has(Arg::orientation) && !is_one_of(chart.type, {Type::histogram2d, Type::histogram2dcontour});
  if (!chart.path.empty()) build_hierarchy(chart);
  if (chart.type == Type::pie) order_slices(chart);
  if (spec.function == Function::timeline) build_timeline(chart);
  settle(chart);
  return draw(chart);
}

CDASH_DECL Request::Request(Function function) : spec_(std::make_unique<Spec>()) {
  spec_->function = function;
}
CDASH_DECL Request::Request(Function function, data::Frame frame) : Request(function) {
  spec_->frame = std::move(frame);
}
CDASH_DECL Request::Request(const Request& other) : spec_(std::make_unique<Spec>(*other.spec_)) {}
CDASH_DECL Request& Request::operator=(const Request& other) {
  if (this != &other) spec_ = std::make_unique<Spec>(*other.spec_);
  return *this;
}
CDASH_DECL Request::Request(Request&& other) noexcept = default;
CDASH_DECL Request& Request::operator=(Request&& other) noexcept = default;
CDASH_DECL Request::~Request() = default;

CDASH_DECL Figure Request::figure() const {
  auto figure = chart_of(*spec_);
  for (const auto& update : spec_->updates) {
    switch (update.target) {
      case Target::layout:
        figure.update_layout(update.properties);
        break;
      case Target::xaxes:
        figure.update_xaxes(update.properties, update.which);
        break;
      case Target::yaxes:
        figure.update_yaxes(update.properties, update.which);
        break;
      case Target::traces:
        figure.update_traces(update.properties, update.which);
        break;
    }
  }
  return figure;
}
CDASH_DECL std::shared_ptr<const JsonSource> Request::source() const { return figure().source(); }
CDASH_DECL std::string Request::to_json() const { return figure().to_json(); }

CDASH_DECL void Request::put_image(Arg arg, Image image) { spec_->put(arg, std::move(image)); }
CDASH_DECL void Request::put_column(Arg arg, ColumnRef column) { spec_->put(arg, std::move(column)); }
CDASH_DECL void Request::put_columns(Arg arg, Columns columns) { spec_->put(arg, std::move(columns)); }
CDASH_DECL void Request::put_list(Arg arg, ColumnList columns) { spec_->put(arg, std::move(columns)); }
CDASH_DECL void Request::put_hover(Arg arg, HoverData columns) { spec_->put(arg, std::move(columns)); }
CDASH_DECL void Request::put_texts(Arg arg, TextList texts) { spec_->put(arg, std::move(texts)); }
CDASH_DECL void Request::put_map(Arg arg, ValueMap map) { spec_->put(arg, std::move(map)); }
CDASH_DECL void Request::put_labels(Arg arg, Labels labels) { spec_->put(arg, std::move(labels)); }
CDASH_DECL void Request::put_orders(Arg arg, CategoryOrders orders) { spec_->put(arg, std::move(orders)); }
CDASH_DECL void Request::put_range(Arg arg, AxisRange range) { spec_->put(arg, std::move(range)); }
CDASH_DECL void Request::put_scale(Arg arg, ColorScale scale) { spec_->put(arg, std::move(scale)); }
CDASH_DECL void Request::put_center(Arg arg, Center center) { spec_->put(arg, center); }
CDASH_DECL void Request::put_text_auto(Arg arg, TextAuto text) { spec_->put(arg, std::move(text)); }
CDASH_DECL void Request::put_template(Arg arg, Template look) { spec_->put(arg, std::move(look)); }
CDASH_DECL void Request::put_json(Arg arg, Json value) { spec_->put(arg, std::move(value)); }
CDASH_DECL void Request::put_options(Arg arg, boost::json::object value) {
  spec_->put(arg, Json(std::move(value)));
}
CDASH_DECL void Request::put_text(Arg arg, std::string text) { spec_->put(arg, std::move(text)); }
CDASH_DECL void Request::put_choice(Arg arg, const char* text) {
  if (text != nullptr)
    spec_->put(arg, std::string(text));
  else
    spec_->put(arg, None{});
}
CDASH_DECL void Request::put_number(Arg arg, double number) { spec_->put(arg, number); }
CDASH_DECL void Request::put_whole(Arg arg, int number) { spec_->put(arg, static_cast<double>(number)); }
CDASH_DECL void Request::put_flag(Arg arg, bool on) { spec_->put(arg, on); }
CDASH_DECL void Request::update(Target target, const figure::Properties& properties,
                                const figure::Selection& which) {
  spec_->updates.push_back({target, properties.copy(), which});
}

}  // namespace cdash::px::detail
