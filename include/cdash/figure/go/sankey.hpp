// go::Sankey: the trace sankey.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/font.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/marker_line.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `sankey`.
class Sankey : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `link` takes.
  class Link : public figure::Object {
   public:
    /// What `colorscaledefaults` takes.
    class Colorscale : public figure::Object {
     public:
      /// A number.
      Colorscale& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
      /// A number.
      Colorscale& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
      /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
      Colorscale& colorscale(const Takes<spec::color_scale>& value) {
        return detail::put(*this, "colorscale", value), *this;
      }
      /// Text.
      Colorscale& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
      /// Text.
      Colorscale& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
      /// Text.
      Colorscale& templateitemname(const Takes<spec::text>& value) {
        return detail::put(*this, "templateitemname", value), *this;
      }
    };

    using Hoverlabel = go::Hoverlabel;
    using Line = go::MarkerLine;
    /// A number from 0 on.
    Link& arrowlen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "arrowlen", value), *this;
    }
    /// A colour; or a list.
    Link& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
    /// `Colorscale`.
    Link& colorscaledefaults(const TakesPart<Colorscale>& value) {
      return detail::put_part(*this, "colorscaledefaults", value), *this;
    }
    /// A list of `Colorscale`.
    Link& colorscales(const TakesParts<Colorscale>& value) {
      return detail::put_parts(*this, "colorscales", value), *this;
    }
    /// A list: numbers, texts, dates.
    Link& customdata(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "customdata", value), *this;
    }
    /// A colour; or a list.
    Link& hovercolor(const Takes<spec::colors>& value) {
      return detail::put(*this, "hovercolor", value), *this;
    }
    /// "all", "none" or "skip".
    Link& hoverinfo(const Takes<spec::one_of_all_none_skip>& value) {
      return detail::put(*this, "hoverinfo", value), *this;
    }
    /// `Hoverlabel`.
    Link& hoverlabel(const TakesPart<Hoverlabel>& value) {
      return detail::put_part(*this, "hoverlabel", value), *this;
    }
    /// Text; or a list.
    Link& hovertemplate(const Takes<spec::texts>& value) {
      return detail::put(*this, "hovertemplate", value), *this;
    }
    /// Anything.
    Link& hovertemplatefallback(const Takes<spec::any>& value) {
      return detail::put(*this, "hovertemplatefallback", value), *this;
    }
    /// A list: numbers, texts, dates.
    Link& label(const Takes<spec::list_of_any>& value) { return detail::put(*this, "label", value), *this; }
    /// `Line`.
    Link& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// A list: numbers, texts, dates.
    Link& source(const Takes<spec::list_of_any>& value) { return detail::put(*this, "source", value), *this; }
    /// A list: numbers, texts, dates.
    Link& target(const Takes<spec::list_of_any>& value) { return detail::put(*this, "target", value), *this; }
    /// A list: numbers, texts, dates.
    Link& value(const Takes<spec::list_of_any>& value) { return detail::put(*this, "value", value), *this; }
  };

  /// What `node` takes.
  class Node : public figure::Object {
   public:
    using Hoverlabel = go::Hoverlabel;
    using Line = go::MarkerLine;
    /// "justify", "left", "right" or "center".
    Node& align(const Takes<spec::one_of_justify_left_right_center>& value) {
      return detail::put(*this, "align", value), *this;
    }
    /// A colour; or a list.
    Node& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
    /// A list: numbers, texts, dates.
    Node& customdata(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "customdata", value), *this;
    }
    /// A list of lists: numbers.
    Node& groups(const Takes<spec::list_of_list_of_number>& value) {
      return detail::put(*this, "groups", value), *this;
    }
    /// "all", "none" or "skip".
    Node& hoverinfo(const Takes<spec::one_of_all_none_skip>& value) {
      return detail::put(*this, "hoverinfo", value), *this;
    }
    /// `Hoverlabel`.
    Node& hoverlabel(const TakesPart<Hoverlabel>& value) {
      return detail::put_part(*this, "hoverlabel", value), *this;
    }
    /// Text; or a list.
    Node& hovertemplate(const Takes<spec::texts>& value) {
      return detail::put(*this, "hovertemplate", value), *this;
    }
    /// Anything.
    Node& hovertemplatefallback(const Takes<spec::any>& value) {
      return detail::put(*this, "hovertemplatefallback", value), *this;
    }
    /// A list: numbers, texts, dates.
    Node& label(const Takes<spec::list_of_any>& value) { return detail::put(*this, "label", value), *this; }
    /// `Line`.
    Node& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// A number from 0 on.
    Node& pad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "pad", value), *this; }
    /// A number from 1 on.
    Node& thickness(const Takes<spec::number_from_1>& value) {
      return detail::put(*this, "thickness", value), *this;
    }
    /// A list: numbers, texts, dates.
    Node& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
    /// A list: numbers, texts, dates.
    Node& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  };

  using Stream = go::Stream;
  using Textfont = go::Font;

  Sankey() : Trace("sankey") {}
  /// "snap", "perpendicular", "freeform" or "fixed".
  Sankey& arrangement(const Takes<spec::one_of_snap_perpendicular_freeform_fixed>& value) {
    return detail::put(*this, "arrangement", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sankey& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Domain`.
  Sankey& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "all", "none" or "skip".
  Sankey& hoverinfo(const Takes<spec::flags__or_all_none_skip>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Sankey& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sankey& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Sankey& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Sankey& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Sankey& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Sankey& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Link`.
  Sankey& link(const TakesPart<Link>& value) { return detail::put_part(*this, "link", value), *this; }
  /// Anything; or a list.
  Sankey& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Sankey& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Node`.
  Sankey& node(const TakesPart<Node>& value) { return detail::put_part(*this, "node", value), *this; }
  /// "v" or "h".
  Sankey& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// Anything.
  Sankey& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// `Stream`.
  Sankey& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// `Textfont`.
  Sankey& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// Text.
  Sankey& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Sankey& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// Text.
  Sankey& valueformat(const Takes<spec::text>& value) {
    return detail::put(*this, "valueformat", value), *this;
  }
  /// Text.
  Sankey& valuesuffix(const Takes<spec::text>& value) {
    return detail::put(*this, "valuesuffix", value), *this;
  }
  /// True, false or "legendonly".
  Sankey& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
