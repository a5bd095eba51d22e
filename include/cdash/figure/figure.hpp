// A figure: traces and a layout, on its way to a graph.
#pragma once

#include <boost/json/object.hpp>
#include <cdash/config.hpp>
#include <cdash/core/convert.hpp>
#include <cdash/core/json.hpp>
#include <cdash/figure/templates.hpp>
#include <cdash/figure/trace.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace cdash {

/// What dcc::Graph draws. A copy shares the traces.
///
/// Property names are plotly.js's own; `title_font_size` is short for title → font → size. Objects are merged
/// into what is there, everything else replaces it.
///
///     auto fig = px::bar(df).x("Fruit").y("Amount").figure();
///     fig.update_layout({{"plot_bgcolor", "#111111"}, {"font_color", "#7FDBFF"}});
///
/// A figure looks as figure::default_template() says, or as the `{"template", "plotly_dark"}` in its layout:
/// a name, several with + between them, "none", or an object, which is merged into what the figure had.
class Figure {
 public:
  static constexpr Writes writes = Writes::figure;

  Figure() = default;

  Figure& add_trace(figure::Trace trace);
  Figure& update_layout(const boost::json::object& properties);
  Figure& update_layout(const figure::Object& properties);
  /// Every x axis (every y axis), or the first, if there is none yet.
  Figure& update_xaxes(const boost::json::object& properties);
  Figure& update_xaxes(const figure::Object& properties);
  Figure& update_yaxes(const boost::json::object& properties);
  Figure& update_yaxes(const figure::Object& properties);
  /// Every trace.
  Figure& update_traces(const boost::json::object& properties);
  Figure& update_traces(const figure::Object& properties);

  const figure::Object& layout() const noexcept { return layout_; }
  /// The template by its name: "plotly", …, "none"; empty, if the layout has one of its own.
  std::string_view template_name() const noexcept;
  std::size_t traces() const noexcept { return traces_.size(); }

  /// Appends the figure as JSON.
  void write(std::string& out) const;
  std::string to_json() const;
  /// For whoever writes JSON later.
  std::shared_ptr<const JsonSource> source() const&;
  std::shared_ptr<const JsonSource> source() &&;

 private:
  void update_axes(std::string_view first, const auto& properties);
  void update_all_traces(const auto& properties);
  void choose_template(std::string_view name);
  figure::Object& own_template();

  std::vector<std::shared_ptr<const figure::Trace>> traces_;
  figure::Object layout_;
  std::optional<const figure::detail::Template*> template_;  // not given: the default, when it is sent
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/figure.ipp>
#endif
