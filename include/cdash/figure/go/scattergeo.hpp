// go::Scattergeo: the trace scattergeo.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/connector_line.hpp>
#include <cdash/figure/go/parts/gradient.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/scatter_marker_line.hpp>
#include <cdash/figure/go/parts/selected.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `scattergeo`.
class Scattergeo : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ConnectorLine;
  /// What `marker` takes.
  class Marker : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    using Gradient = go::Gradient;
    using Line = go::ScatterMarkerLine;
    /// Degrees, or "auto"; or a list.
    Marker& angle(const Takes<spec::angles>& value) { return detail::put(*this, "angle", value), *this; }
    /// "previous", "up" or "north".
    Marker& angleref(const Takes<spec::one_of_previous_up_north>& value) {
      return detail::put(*this, "angleref", value), *this;
    }
    /// True or false.
    Marker& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Marker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Marker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Marker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Marker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// A colour, or a number on the colour scale; or a list.
    Marker& color(const Takes<spec::colors_or_numbers>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Marker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Marker& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Marker& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// `Gradient`.
    Marker& gradient(const TakesPart<Gradient>& value) {
      return detail::put_part(*this, "gradient", value), *this;
    }
    /// `Line`.
    Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// A number from 0 to 1; or a list.
    Marker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
      return detail::put(*this, "opacity", value), *this;
    }
    /// True or false.
    Marker& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Marker& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
    /// A number from 0 on; or a list.
    Marker& size(const Takes<spec::numbers_from_0>& value) {
      return detail::put(*this, "size", value), *this;
    }
    /// A number from 0 on.
    Marker& sizemin(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "sizemin", value), *this;
    }
    /// "diameter" or "area".
    Marker& sizemode(const Takes<spec::one_of_diameter_area>& value) {
      return detail::put(*this, "sizemode", value), *this;
    }
    /// A number.
    Marker& sizeref(const Takes<spec::number>& value) { return detail::put(*this, "sizeref", value), *this; }
    /// A number from 0 on; or a list.
    Marker& standoff(const Takes<spec::numbers_from_0>& value) {
      return detail::put(*this, "standoff", value), *this;
    }
    /// 0, "0", "circle", 100, "100", "circle-open", 200, "200", "circle-dot", 300, "300", "circle-open-dot"
    /// and 474 more; or a list.
    Marker& symbol(const Takes<spec::one_of_0_0_circle_100_100_circle_open_200_200_circle_dot_and_477_more_or_list>& value) {
      return detail::put(*this, "symbol", value), *this;
    }
  };

  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::Selected;

  Scattergeo() : Trace("scattergeo") {}
  /// True or false.
  Scattergeo& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergeo& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// Text.
  Scattergeo& featureidkey(const Takes<spec::text>& value) {
    return detail::put(*this, "featureidkey", value), *this;
  }
  /// "none" or "toself".
  Scattergeo& fill(const Takes<spec::one_of_none_toself>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattergeo& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "geo", "geo2", "geo3" ….
  Scattergeo& geo(const Takes<spec::subplot_geo>& value) { return detail::put(*this, "geo", value), *this; }
  /// Anything.
  Scattergeo& geojson(const Takes<spec::any>& value) { return detail::put(*this, "geojson", value), *this; }
  /// "lon", "lat", "location", "text" or "name", or several with + between them, or "all", "none" or "skip";
  /// or a list.
  Scattergeo& hoverinfo(const Takes<spec::flags_lon_lat_location_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattergeo& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scattergeo& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattergeo& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattergeo& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergeo& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A list: numbers, texts, dates.
  Scattergeo& lat(const Takes<spec::list_of_any>& value) { return detail::put(*this, "lat", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scattergeo& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattergeo& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattergeo& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattergeo& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattergeo& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattergeo& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// "ISO-3", "USA-states", "country names" or "geojson-id".
  Scattergeo& locationmode(const Takes<spec::one_of_ISO_3_USA_states_country_names_geojson_id>& value) {
    return detail::put(*this, "locationmode", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergeo& locations(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "locations", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergeo& lon(const Takes<spec::list_of_any>& value) { return detail::put(*this, "lon", value), *this; }
  /// `Marker`.
  Scattergeo& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattergeo& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattergeo& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattergeo& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattergeo& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Scattergeo& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattergeo& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattergeo& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattergeo& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Scattergeo& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattergeo& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scattergeo& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattergeo& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattergeo& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattergeo& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattergeo& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattergeo& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattergeo& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
