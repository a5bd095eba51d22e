// go::layout::Template: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

class Layout;
class Bar;
class Barpolar;
class Box;
class Candlestick;
class Carpet;
class Choropleth;
class Choroplethmap;
class Choroplethmapbox;
class Cone;
class Contour;
class Contourcarpet;
class Densitymap;
class Densitymapbox;
class Funnel;
class Funnelarea;
class Heatmap;
class Histogram;
class Histogram2d;
class Histogram2dContour;
class Icicle;
class Image;
class Indicator;
class Isosurface;
class Mesh3d;
class Ohlc;
class Parcats;
class Parcoords;
class Pie;
class Sankey;
class Scatter;
class Scatter3d;
class Scattercarpet;
class Scattergeo;
class Scattergl;
class Scattermap;
class Scattermapbox;
class Scatterpolar;
class Scatterpolargl;
class Scattersmith;
class Scatterternary;
class Splom;
class Streamtube;
class Sunburst;
class Surface;
class Table;
class Treemap;
class Violin;
class Volume;
class Waterfall;

namespace layout {

/// What the layout has as `template`.
class Template : public figure::Object {
 public:
  /// What `data` takes.
  class Data : public figure::Object {
   public:
    /// A list of `Bar`.
    Data& bar(const TakesParts<Bar>& value) { return detail::put_parts(*this, "bar", value), *this; }
    /// A list of `Barpolar`.
    Data& barpolar(const TakesParts<Barpolar>& value) {
      return detail::put_parts(*this, "barpolar", value), *this;
    }
    /// A list of `Box`.
    Data& box(const TakesParts<Box>& value) { return detail::put_parts(*this, "box", value), *this; }
    /// A list of `Candlestick`.
    Data& candlestick(const TakesParts<Candlestick>& value) {
      return detail::put_parts(*this, "candlestick", value), *this;
    }
    /// A list of `Carpet`.
    Data& carpet(const TakesParts<Carpet>& value) { return detail::put_parts(*this, "carpet", value), *this; }
    /// A list of `Choropleth`.
    Data& choropleth(const TakesParts<Choropleth>& value) {
      return detail::put_parts(*this, "choropleth", value), *this;
    }
    /// A list of `Choroplethmap`.
    Data& choroplethmap(const TakesParts<Choroplethmap>& value) {
      return detail::put_parts(*this, "choroplethmap", value), *this;
    }
    /// A list of `Choroplethmapbox`.
    Data& choroplethmapbox(const TakesParts<Choroplethmapbox>& value) {
      return detail::put_parts(*this, "choroplethmapbox", value), *this;
    }
    /// A list of `Cone`.
    Data& cone(const TakesParts<Cone>& value) { return detail::put_parts(*this, "cone", value), *this; }
    /// A list of `Contour`.
    Data& contour(const TakesParts<Contour>& value) {
      return detail::put_parts(*this, "contour", value), *this;
    }
    /// A list of `Contourcarpet`.
    Data& contourcarpet(const TakesParts<Contourcarpet>& value) {
      return detail::put_parts(*this, "contourcarpet", value), *this;
    }
    /// A list of `Densitymap`.
    Data& densitymap(const TakesParts<Densitymap>& value) {
      return detail::put_parts(*this, "densitymap", value), *this;
    }
    /// A list of `Densitymapbox`.
    Data& densitymapbox(const TakesParts<Densitymapbox>& value) {
      return detail::put_parts(*this, "densitymapbox", value), *this;
    }
    /// A list of `Funnel`.
    Data& funnel(const TakesParts<Funnel>& value) { return detail::put_parts(*this, "funnel", value), *this; }
    /// A list of `Funnelarea`.
    Data& funnelarea(const TakesParts<Funnelarea>& value) {
      return detail::put_parts(*this, "funnelarea", value), *this;
    }
    /// A list of `Heatmap`.
    Data& heatmap(const TakesParts<Heatmap>& value) {
      return detail::put_parts(*this, "heatmap", value), *this;
    }
    /// A list of `Histogram`.
    Data& histogram(const TakesParts<Histogram>& value) {
      return detail::put_parts(*this, "histogram", value), *this;
    }
    /// A list of `Histogram2d`.
    Data& histogram2d(const TakesParts<Histogram2d>& value) {
      return detail::put_parts(*this, "histogram2d", value), *this;
    }
    /// A list of `Histogram2dContour`.
    Data& histogram2dcontour(const TakesParts<Histogram2dContour>& value) {
      return detail::put_parts(*this, "histogram2dcontour", value), *this;
    }
    /// A list of `Icicle`.
    Data& icicle(const TakesParts<Icicle>& value) { return detail::put_parts(*this, "icicle", value), *this; }
    /// A list of `Image`.
    Data& image(const TakesParts<Image>& value) { return detail::put_parts(*this, "image", value), *this; }
    /// A list of `Indicator`.
    Data& indicator(const TakesParts<Indicator>& value) {
      return detail::put_parts(*this, "indicator", value), *this;
    }
    /// A list of `Isosurface`.
    Data& isosurface(const TakesParts<Isosurface>& value) {
      return detail::put_parts(*this, "isosurface", value), *this;
    }
    /// A list of `Mesh3d`.
    Data& mesh3d(const TakesParts<Mesh3d>& value) { return detail::put_parts(*this, "mesh3d", value), *this; }
    /// A list of `Ohlc`.
    Data& ohlc(const TakesParts<Ohlc>& value) { return detail::put_parts(*this, "ohlc", value), *this; }
    /// A list of `Parcats`.
    Data& parcats(const TakesParts<Parcats>& value) {
      return detail::put_parts(*this, "parcats", value), *this;
    }
    /// A list of `Parcoords`.
    Data& parcoords(const TakesParts<Parcoords>& value) {
      return detail::put_parts(*this, "parcoords", value), *this;
    }
    /// A list of `Pie`.
    Data& pie(const TakesParts<Pie>& value) { return detail::put_parts(*this, "pie", value), *this; }
    /// A list of `Sankey`.
    Data& sankey(const TakesParts<Sankey>& value) { return detail::put_parts(*this, "sankey", value), *this; }
    /// A list of `Scatter`.
    Data& scatter(const TakesParts<Scatter>& value) {
      return detail::put_parts(*this, "scatter", value), *this;
    }
    /// A list of `Scatter3d`.
    Data& scatter3d(const TakesParts<Scatter3d>& value) {
      return detail::put_parts(*this, "scatter3d", value), *this;
    }
    /// A list of `Scattercarpet`.
    Data& scattercarpet(const TakesParts<Scattercarpet>& value) {
      return detail::put_parts(*this, "scattercarpet", value), *this;
    }
    /// A list of `Scattergeo`.
    Data& scattergeo(const TakesParts<Scattergeo>& value) {
      return detail::put_parts(*this, "scattergeo", value), *this;
    }
    /// A list of `Scattergl`.
    Data& scattergl(const TakesParts<Scattergl>& value) {
      return detail::put_parts(*this, "scattergl", value), *this;
    }
    /// A list of `Scattermap`.
    Data& scattermap(const TakesParts<Scattermap>& value) {
      return detail::put_parts(*this, "scattermap", value), *this;
    }
    /// A list of `Scattermapbox`.
    Data& scattermapbox(const TakesParts<Scattermapbox>& value) {
      return detail::put_parts(*this, "scattermapbox", value), *this;
    }
    /// A list of `Scatterpolar`.
    Data& scatterpolar(const TakesParts<Scatterpolar>& value) {
      return detail::put_parts(*this, "scatterpolar", value), *this;
    }
    /// A list of `Scatterpolargl`.
    Data& scatterpolargl(const TakesParts<Scatterpolargl>& value) {
      return detail::put_parts(*this, "scatterpolargl", value), *this;
    }
    /// A list of `Scattersmith`.
    Data& scattersmith(const TakesParts<Scattersmith>& value) {
      return detail::put_parts(*this, "scattersmith", value), *this;
    }
    /// A list of `Scatterternary`.
    Data& scatterternary(const TakesParts<Scatterternary>& value) {
      return detail::put_parts(*this, "scatterternary", value), *this;
    }
    /// A list of `Splom`.
    Data& splom(const TakesParts<Splom>& value) { return detail::put_parts(*this, "splom", value), *this; }
    /// A list of `Streamtube`.
    Data& streamtube(const TakesParts<Streamtube>& value) {
      return detail::put_parts(*this, "streamtube", value), *this;
    }
    /// A list of `Sunburst`.
    Data& sunburst(const TakesParts<Sunburst>& value) {
      return detail::put_parts(*this, "sunburst", value), *this;
    }
    /// A list of `Surface`.
    Data& surface(const TakesParts<Surface>& value) {
      return detail::put_parts(*this, "surface", value), *this;
    }
    /// A list of `Table`.
    Data& table(const TakesParts<Table>& value) { return detail::put_parts(*this, "table", value), *this; }
    /// A list of `Treemap`.
    Data& treemap(const TakesParts<Treemap>& value) {
      return detail::put_parts(*this, "treemap", value), *this;
    }
    /// A list of `Violin`.
    Data& violin(const TakesParts<Violin>& value) { return detail::put_parts(*this, "violin", value), *this; }
    /// A list of `Volume`.
    Data& volume(const TakesParts<Volume>& value) { return detail::put_parts(*this, "volume", value), *this; }
    /// A list of `Waterfall`.
    Data& waterfall(const TakesParts<Waterfall>& value) {
      return detail::put_parts(*this, "waterfall", value), *this;
    }
  };

  /// `Data`.
  Template& data(const TakesPart<Data>& value) { return detail::put_part(*this, "data", value), *this; }
  /// `Layout`.
  Template& layout(const TakesPart<Layout>& value) { return detail::put_part(*this, "layout", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go
