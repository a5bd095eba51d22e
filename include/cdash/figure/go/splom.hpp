// go::Splom: the trace splom.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/box_unselected.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/scattergl_marker.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `splom`.
class Splom : public figure::Trace {
 public:
  /// What `diagonal` takes.
  class Diagonal : public figure::Object {
   public:
    /// True or false.
    Diagonal& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  /// What `dimensiondefaults` takes.
  class Dimension : public figure::Object {
   public:
    /// What `axis` takes.
    class Axis : public figure::Object {
     public:
      /// True or false.
      Axis& matches(const Takes<spec::boolean>& value) { return detail::put(*this, "matches", value), *this; }
      /// "linear", "log", "date" or "category".
      Axis& type(const Takes<spec::one_of_linear_log_date_category>& value) {
        return detail::put(*this, "type", value), *this;
      }
    };

    /// `Axis`.
    Dimension& axis(const TakesPart<Axis>& value) { return detail::put_part(*this, "axis", value), *this; }
    /// Text.
    Dimension& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
    /// Text.
    Dimension& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
    /// Text.
    Dimension& templateitemname(const Takes<spec::text>& value) {
      return detail::put(*this, "templateitemname", value), *this;
    }
    /// A list: numbers, texts, dates.
    Dimension& values(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "values", value), *this;
    }
    /// True or false.
    Dimension& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::ScatterglMarker;
  using Selected = go::BoxUnselected;
  using Stream = go::Stream;
  using Unselected = go::BoxUnselected;

  Splom() : Trace("splom") {}
  /// A list: numbers, texts, dates.
  Splom& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Diagonal`.
  Splom& diagonal(const TakesPart<Diagonal>& value) {
    return detail::put_part(*this, "diagonal", value), *this;
  }
  /// `Dimension`.
  Splom& dimensiondefaults(const TakesPart<Dimension>& value) {
    return detail::put_part(*this, "dimensiondefaults", value), *this;
  }
  /// A list of `Dimension`.
  Splom& dimensions(const TakesParts<Dimension>& value) {
    return detail::put_parts(*this, "dimensions", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Splom& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Splom& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Splom& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Splom& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Splom& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Splom& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Splom& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Splom& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Splom& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Splom& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Splom& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Splom& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Splom& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Splom& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Splom& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Splom& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Splom& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Splom& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Splom& showlowerhalf(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlowerhalf", value), *this;
  }
  /// True or false.
  Splom& showupperhalf(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showupperhalf", value), *this;
  }
  /// `Stream`.
  Splom& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Splom& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Splom& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Splom& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unselected`.
  Splom& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Splom& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list.
  Splom& xaxes(const Takes<spec::list_of_axis_x>& value) { return detail::put(*this, "xaxes", value), *this; }
  /// Text.
  Splom& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list.
  Splom& yaxes(const Takes<spec::list_of_axis_y>& value) { return detail::put(*this, "yaxes", value), *this; }
  /// Text.
  Splom& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
};

}  // namespace cdash::go
