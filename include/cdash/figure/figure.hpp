// A figure: traces and a layout, on its way to a graph.
#pragma once

#include <boost/json/object.hpp>
#include <cdash/config.hpp>
#include <cdash/core/convert.hpp>
#include <cdash/core/json.hpp>
#include <cdash/figure/animation.hpp>
#include <cdash/figure/properties.hpp>
#include <cdash/figure/subplots.hpp>
#include <cdash/figure/templates.hpp>
#include <cdash/figure/trace.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash {
namespace figure {

/// Which traces, axes, shapes, … of a figure; everything given must hold. Rows and columns need a figure with
/// subplots.
///
///     fig.update_traces({{"marker_color", "red"}}, {.selector = {{"type", "bar"}}, .row = 1});
struct Selection {
  /// Properties and the values they must have: `{{"name", "a"}, {"marker_color", "red"}}`.
  boost::json::object selector{};
  /// Of those that fulfil everything else, the one with this number; -1 is the last.
  std::optional<int> index{};
  std::function<bool(const Object&)> where{};
  std::optional<int> row{};
  std::optional<int> col{};
  std::optional<bool> secondary_y{};
};

/// What to_html and write_html write.
struct Html {
  /// A whole page; if not, a <div> to put into one.
  bool full_html = true;
  /// plotly.js inside, so that the page opens without a network: about 4.9 MB. If not, the page must bring
  /// it.
  bool include_plotlyjs = true;
  /// Plotly's config: `{{"displayModeBar", false}}`. "responsive" is true unless it says otherwise.
  boost::json::object config{};
  /// Start the frames when the page is opened, if there are any.
  bool auto_play = true;
  /// The id of the <div>. Empty: plotly.js gives it one.
  std::string div_id{};
  /// CSS lengths, for a layout without its own. Empty: all there is.
  std::string default_width{};
  std::string default_height{};
};

}  // namespace figure

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
  /// With that layout, which has no template of its own; no traces yet.
  explicit Figure(figure::Object layout);
  /// The same with the subplots that the layout has.
  Figure(figure::Object layout, figure::detail::EvenGrid grid);

  // --- traces ---

  Figure& add_trace(figure::Trace trace);
  /// Into a subplot. Throws DataError if there is none, or one for other traces.
  Figure& add_trace(figure::Trace trace, const figure::At& at);
  /// Those of another figure.
  Figure& add_traces(const Figure& other);

  std::size_t traces() const noexcept { return traces_.size(); }
  /// By number, from 0. Throws DataError if there is no such trace.
  const figure::Trace& trace(std::size_t index) const;
  Figure& update_traces(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& for_each_trace(const std::function<void(figure::Trace&)>& change,
                         const figure::Selection& which = {});

  // --- layout ---

  const figure::Object& layout() const noexcept { return layout_; }
  Figure& update_layout(const figure::Properties& properties);
  /// The template by its name: "plotly", …, "none"; empty, if the layout has one of its own.
  std::string_view template_name() const noexcept;

  /// All of the figure, or the chosen ones; the first one is made if need be.
  Figure& update_xaxes(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& update_yaxes(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& update_scenes(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& update_polars(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& update_ternaries(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& update_geos(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& update_maps(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& update_coloraxes(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& for_each_xaxis(const std::function<void(figure::Object&)>& change,
                         const figure::Selection& which = {});
  Figure& for_each_yaxis(const std::function<void(figure::Object&)>& change,
                         const figure::Selection& which = {});

  // --- shapes, annotations, images ---

  /// At the coordinates it says, or with `at` at those of a subplot.
  Figure& add_shape(const figure::Properties& shape);
  Figure& add_shape(const figure::Properties& shape, const figure::At& at);
  Figure& add_annotation(const figure::Properties& annotation);
  Figure& add_annotation(const figure::Properties& annotation, const figure::At& at);
  Figure& add_layout_image(const figure::Properties& image);
  Figure& add_layout_image(const figure::Properties& image, const figure::At& at);
  /// Those that there are, or the chosen ones.
  Figure& update_shapes(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& update_annotations(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& update_layout_images(const figure::Properties& properties, const figure::Selection& which = {});
  Figure& for_each_annotation(const std::function<void(figure::Object&)>& change,
                              const figure::Selection& which = {});

  /// Lines and bands across the subplots, all of them that show something if `where` does not say which.
  /// `shape` has the shape's properties, and with the prefix annotation_ those of a text beside it;
  /// annotation_position is made of top, bottom, left, right, and for bands inside, outside.
  ///
  ///     fig.add_hline(0.9, {{"line_dash", "dot"}, {"annotation_text", "goal"}});
  Figure& add_hline(Json y, const figure::Properties& shape = {}, const figure::Across& where = {});
  Figure& add_vline(Json x, const figure::Properties& shape = {}, const figure::Across& where = {});
  Figure& add_hrect(Json y0, Json y1, const figure::Properties& shape = {}, const figure::Across& where = {});
  Figure& add_vrect(Json x0, Json x1, const figure::Properties& shape = {}, const figure::Across& where = {});

  // --- subplots ---

  /// What make_subplots does, for a figure that has no subplots yet.
  Figure& set_subplots(const figure::Subplots& settings);
  /// Whether it was made with subplots; charts of px were.
  bool has_subplots() const noexcept { return grid_ != nullptr || even_grid_.rows != 0; }

  // --- animation ---

  Figure& add_frame(figure::Frame frame);
  std::size_t frames() const noexcept { return frames_.size(); }
  const figure::Frame& frame(std::size_t index) const;
  /// A button that plays the frames, one that stops, and a slider with a step for each frame. Throws
  /// DataError if there are no frames yet.
  Figure& add_animation_controls(const figure::AnimationControls& settings = {});

  // --- out ---

  /// Appends the figure as JSON.
  void write(std::string& out) const;
  std::string to_json() const;
  /// For whoever writes JSON later.
  std::shared_ptr<const JsonSource> source() const&;
  std::shared_ptr<const JsonSource> source() &&;

  /// A page that shows the figure, plotly.js inside. Needs <cdash/client/html.hpp> (<cdash/cdash.hpp> has
  /// it). Throws Error if the program's front end is missing or comes from a CDN.
  template <class Self = Figure>
  std::string to_html(const figure::Html& settings = {}) const {
    if constexpr (check_html<Self>())
      return figure_html(static_cast<const Self&>(*this), settings);
    else
      return {};
  }
  /// The same into a file, which is replaced. Throws Error if it cannot be written.
  template <class Self = Figure>
  void write_html(const std::string& path, const figure::Html& settings = {}) const {
    if constexpr (check_html<Self>()) write_figure_html(static_cast<const Self&>(*this), path, settings);
  }

 private:
  // The figures know no front end: whoever has one puts plotly.js into the page (client/html.hpp).
  template <class Self>
  static consteval bool check_html() {
    constexpr bool is_there =
        requires(const Self& figure, const figure::Html& settings) { figure_html(figure, settings); };
    static_assert(is_there, "cdash: a page needs plotly.js: #include <cdash/client/html.hpp>");
    return is_there;
  }
  struct Span;  // a line or a band
  using Change = std::function<void(figure::Object&)>;

  void choose_template(std::string_view name);
  figure::Object& own_template();
  const figure::detail::Grid& grid(const char* what);
  const figure::detail::SubplotRef& cell(const figure::At& at, const char* what);
  std::vector<figure::At> cells(const figure::At& at, const char* what);
  bool is_empty(std::string_view xref, std::string_view yref) const;
  Figure& change_subplots(std::string_view name, const Change& change, const figure::Selection& which);
  Figure& change_list(std::string_view name, const Change& change, const figure::Selection& which);
  Figure& place(const char* list, figure::Object object);
  Figure& place(const char* list, const figure::Object& object, const figure::At& at);
  Figure& add_span(const Span& span, const figure::Properties& properties, const figure::Across& where);

  std::vector<std::shared_ptr<const figure::Trace>> traces_;
  std::vector<std::shared_ptr<const figure::Frame>> frames_;
  figure::Object layout_;
  figure::detail::EvenGrid even_grid_;  // becomes grid_ where somebody asks for a cell
  std::shared_ptr<const figure::detail::Grid> grid_;
  std::optional<const figure::detail::Template*> template_;  // not given: the default, when it is sent
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/figure.ipp>
#include <cdash/figure/impl/select.ipp>
#include <cdash/figure/impl/shapes.ipp>
#include <cdash/figure/impl/subplots.ipp>
#endif
