// dcc::Graph, the component Graph of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>
#include <cdash/dcc/graph_events.hpp>

namespace cdash::dcc {

/// The component `Graph` of dash_core_components.
struct Graph : Component {
  static constexpr std::string_view property_names[] = {
      {"animate", 7}, {"animation_options", 17}, {"className", 9}, {"clear_on_unhover", 16},
      {"clickAnnotationData", 19}, {"clickData", 9}, {"config", 6}, {"extendData", 10}, {"figure", 6},
      {"hoverData", 9}, {"mathjax", 7}, {"prependData", 11}, {"relayoutData", 12}, {"responsive", 10},
      {"restyleData", 11}, {"selectedData", 12}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Graph", "dash_core_components", "dcc::Graph", property_names, false};

  /// An object; a function a member.
  class Config : public types::Object<Config> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class Edits : public types::Object<Edits> {
     public:
      using Object::Object;
      /// True or false.
      Edits& annotationPosition(const types::Bool& value) { return put("annotationPosition", value.value); }
      /// True or false.
      Edits& annotationTail(const types::Bool& value) { return put("annotationTail", value.value); }
      /// True or false.
      Edits& annotationText(const types::Bool& value) { return put("annotationText", value.value); }
      /// True or false.
      Edits& axisTitleText(const types::Bool& value) { return put("axisTitleText", value.value); }
      /// True or false.
      Edits& colorbarPosition(const types::Bool& value) { return put("colorbarPosition", value.value); }
      /// True or false.
      Edits& colorbarTitleText(const types::Bool& value) { return put("colorbarTitleText", value.value); }
      /// True or false.
      Edits& legendPosition(const types::Bool& value) { return put("legendPosition", value.value); }
      /// True or false.
      Edits& legendText(const types::Bool& value) { return put("legendText", value.value); }
      /// True or false.
      Edits& shapePosition(const types::Bool& value) { return put("shapePosition", value.value); }
      /// True or false.
      Edits& titleText(const types::Bool& value) { return put("titleText", value.value); }
    };

    /// An object; a function a member.
    class ToImageButtonOptions : public types::Object<ToImageButtonOptions> {
     public:
      using Object::Object;
      /// "jpeg", "png", "webp" or "svg".
      ToImageButtonOptions& format(const types::OneOf<"jpeg", "png", "webp", "svg">& value) {
        return put("format", value.to_value());
      }
      /// Text.
      ToImageButtonOptions& filename(const types::Text& value) { return put("filename", value.value); }
      /// A number.
      ToImageButtonOptions& width(const types::Number& value) { return put("width", value.value); }
      /// A number.
      ToImageButtonOptions& height(const types::Number& value) { return put("height", value.value); }
      /// A number.
      ToImageButtonOptions& scale(const types::Number& value) { return put("scale", value.value); }
    };

    /// True or false.
    Config& staticPlot(const types::Bool& value) { return put("staticPlot", value.value); }
    /// Text.
    Config& plotlyServerURL(const types::Text& value) { return put("plotlyServerURL", value.value); }
    /// True or false.
    Config& editable(const types::Bool& value) { return put("editable", value.value); }
    /// True or false.
    Config& editSelection(const types::Bool& value) { return put("editSelection", value.value); }
    /// `Edits` (annotationPosition, annotationTail, annotationText, axisTitleText, colorbarPosition,
    /// colorbarTitleText, legendPosition, …).
    Config& edits(const Edits& value) { return put("edits", value.to_value()); }
    /// True or false.
    Config& autosizable(const types::Bool& value) { return put("autosizable", value.value); }
    /// True or false.
    Config& responsive(const types::Bool& value) { return put("responsive", value.value); }
    /// A number.
    Config& queueLength(const types::Number& value) { return put("queueLength", value.value); }
    /// True or false.
    Config& fillFrame(const types::Bool& value) { return put("fillFrame", value.value); }
    /// A number.
    Config& frameMargins(const types::Number& value) { return put("frameMargins", value.value); }
    /// True or false.
    Config& scrollZoom(const types::Bool& value) { return put("scrollZoom", value.value); }
    /// "reset", "autosize" or "reset+autosize", or false.
    Config& doubleClick(const types::OneOfOr<types::Bool, "reset", "autosize", "reset+autosize">& value) {
      return put("doubleClick", value.to_value());
    }
    /// A number.
    Config& doubleClickDelay(const types::Number& value) { return put("doubleClickDelay", value.value); }
    /// True or false.
    Config& showTips(const types::Bool& value) { return put("showTips", value.value); }
    /// True or false.
    Config& showAxisDragHandles(const types::Bool& value) { return put("showAxisDragHandles", value.value); }
    /// True or false.
    Config& showAxisRangeEntryBoxes(const types::Bool& value) {
      return put("showAxisRangeEntryBoxes", value.value);
    }
    /// True or false.
    Config& showLink(const types::Bool& value) { return put("showLink", value.value); }
    /// True or false.
    Config& sendData(const types::Bool& value) { return put("sendData", value.value); }
    /// Text.
    Config& linkText(const types::Text& value) { return put("linkText", value.value); }
    /// "hover", or true or false.
    Config& displayModeBar(const types::OneOfOr<types::Bool, "hover">& value) {
      return put("displayModeBar", value.to_value());
    }
    /// True or false.
    Config& showSendToCloud(const types::Bool& value) { return put("showSendToCloud", value.value); }
    /// True or false.
    Config& showEditInChartStudio(const types::Bool& value) {
      return put("showEditInChartStudio", value.value);
    }
    /// A list of anything that JSON can say.
    Config& modeBarButtonsToRemove(const types::ListOf<types::Any>& value) {
      return put("modeBarButtonsToRemove", value.value);
    }
    /// A list of anything that JSON can say.
    Config& modeBarButtonsToAdd(const types::ListOf<types::Any>& value) {
      return put("modeBarButtonsToAdd", value.value);
    }
    /// Anything that JSON can say.
    Config& modeBarButtons(const types::Any& value) { return put("modeBarButtons", value.value); }
    /// `ToImageButtonOptions` (format, filename, width, height, scale).
    Config& toImageButtonOptions(const ToImageButtonOptions& value) {
      return put("toImageButtonOptions", value.to_value());
    }
    /// True or false.
    Config& displaylogo(const types::Bool& value) { return put("displaylogo", value.value); }
    /// True or false.
    Config& watermark(const types::Bool& value) { return put("watermark", value.value); }
    /// A number.
    Config& plotGlPixelRatio(const types::Number& value) { return put("plotGlPixelRatio", value.value); }
    /// Text.
    Config& topojsonURL(const types::Text& value) { return put("topojsonURL", value.value); }
    /// Anything that JSON can say.
    Config& mapboxAccessToken(const types::Any& value) { return put("mapboxAccessToken", value.value); }
    /// Text.
    Config& locale(const types::Text& value) { return put("locale", value.value); }
    /// Anything that JSON can say.
    Config& locales(const types::Any& value) { return put("locales", value.value); }
  };

  using ResponsiveChoice = types::OneOfOr<types::Bool, "auto">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ResponsiveChoice> responsive() const { return {this->ref("responsive")}; }
    Property<DataOf<ClickData>> clickData() const { return {this->ref("clickData")}; }
    Property<DataOf<ClickAnnotationData>> clickAnnotationData() const {
      return {this->ref("clickAnnotationData")};
    }
    Property<DataOf<HoverData>> hoverData() const { return {this->ref("hoverData")}; }
    Property<types::Bool> clear_on_unhover() const { return {this->ref("clear_on_unhover")}; }
    Property<DataOf<SelectedData>> selectedData() const { return {this->ref("selectedData")}; }
    Property<DataOf<RelayoutData>> relayoutData() const { return {this->ref("relayoutData")}; }
    Property<types::Any> extendData() const { return {this->ref("extendData")}; }
    Property<types::Any> prependData() const { return {this->ref("prependData")}; }
    Property<DataOf<RestyleData>> restyleData() const { return {this->ref("restyleData")}; }
    Property<types::Figure> figure() const { return {this->ref("figure")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Bool> mathjax() const { return {this->ref("mathjax")}; }
    Property<types::Bool> animate() const { return {this->ref("animate")}; }
    Property<types::Any> animation_options() const { return {this->ref("animation_options")}; }
    Property<Config> config() const { return {this->ref("config")}; }
  };
  /// An id of this component type: `dcc::Graph::Id name{"name"}`.
  using Id = Reference<Graph>;

  Graph() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Graph& id(const IdOf<Graph>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// "auto", or true or false. Default: "auto".
  Graph& responsive(const ResponsiveChoice& value) { return put("responsive", value.to_value()), *this; }
  /// `ClickData`, or JSON of its form.
  Graph& clickData(const DataOf<ClickData>& value) { return put("clickData", value.value), *this; }
  /// `ClickAnnotationData`, or JSON of its form.
  Graph& clickAnnotationData(const DataOf<ClickAnnotationData>& value) {
    return put("clickAnnotationData", value.value), *this;
  }
  /// `HoverData`, or JSON of its form.
  Graph& hoverData(const DataOf<HoverData>& value) { return put("hoverData", value.value), *this; }
  /// True or false. Default: false.
  Graph& clear_on_unhover(const types::Bool& value) { return put("clear_on_unhover", value.value), *this; }
  /// `SelectedData`, or JSON of its form.
  Graph& selectedData(const DataOf<SelectedData>& value) { return put("selectedData", value.value), *this; }
  /// `RelayoutData`, or JSON of its form.
  Graph& relayoutData(const DataOf<RelayoutData>& value) { return put("relayoutData", value.value), *this; }
  /// Anything that JSON can say.
  Graph& extendData(const types::Any& value) { return put("extendData", value.value), *this; }
  /// Anything that JSON can say.
  Graph& prependData(const types::Any& value) { return put("prependData", value.value), *this; }
  /// `RestyleData`, or JSON of its form.
  Graph& restyleData(const DataOf<RestyleData>& value) { return put("restyleData", value.value), *this; }
  /// A figure. Default: { data: [], layout: {}, frames: [], }.
  Graph& figure(const types::Figure& value) { return put("figure", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Graph& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Graph& className(const types::Text& value) { return put("className", value.value), *this; }
  /// True or false. Default: false.
  Graph& mathjax(const types::Bool& value) { return put("mathjax", value.value), *this; }
  /// True or false. Default: false.
  Graph& animate(const types::Bool& value) { return put("animate", value.value), *this; }
  /// Anything that JSON can say.
  Graph& animation_options(const types::Any& value) { return put("animation_options", value.value), *this; }
  /// `Config` (staticPlot, plotlyServerURL, editable, editSelection, edits, autosizable, responsive, …).
  /// Default: {}.
  Graph& config(const Config& value) { return put("config", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Graph Graph() { return {}; }
inline struct Graph Graph(const IdOf<struct Graph>& id,
    std::source_location where = std::source_location::current()) {
  struct Graph made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
