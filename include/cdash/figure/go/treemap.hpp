// go::Treemap: the trace treemap.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/color_bar.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/fillpattern.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/marker_line.hpp>
#include <cdash/figure/go/parts/pathbar.hpp>
#include <cdash/figure/go/parts/selected_textfont.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `treemap`.
class Treemap : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `marker` takes.
  class Marker : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    using Line = go::MarkerLine;
    /// What `pad` takes.
    class Pad : public figure::Object {
     public:
      /// A number from 0 on.
      Pad& b(const Takes<spec::number_from_0>& value) { return detail::put(*this, "b", value), *this; }
      /// A number from 0 on.
      Pad& l(const Takes<spec::number_from_0>& value) { return detail::put(*this, "l", value), *this; }
      /// A number from 0 on.
      Pad& r(const Takes<spec::number_from_0>& value) { return detail::put(*this, "r", value), *this; }
      /// A number from 0 on.
      Pad& t(const Takes<spec::number_from_0>& value) { return detail::put(*this, "t", value), *this; }
    };

    using Pattern = go::Fillpattern;
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
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Marker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Marker& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A list: numbers, texts, dates.
    Marker& colors(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "colors", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Marker& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// A number from 0 on.
    Marker& cornerradius(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "cornerradius", value), *this;
    }
    /// True, false or "reversed".
    Marker& depthfade(const Takes<spec::one_of_true_false_reversed>& value) {
      return detail::put(*this, "depthfade", value), *this;
    }
    /// `Line`.
    Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// `Pad`.
    Marker& pad(const TakesPart<Pad>& value) { return detail::put_part(*this, "pad", value), *this; }
    /// `Pattern`.
    Marker& pattern(const TakesPart<Pattern>& value) {
      return detail::put_part(*this, "pattern", value), *this;
    }
    /// True or false.
    Marker& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Marker& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
  };

  using Outsidetextfont = go::Textfont;
  using Pathbar = go::Pathbar;
  using Root = go::SelectedTextfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  /// What `tiling` takes.
  class Tiling : public figure::Object {
   public:
    /// "x" or "y", or several with + between them.
    Tiling& flip(const Takes<spec::flags_x_y>& value) { return detail::put(*this, "flip", value), *this; }
    /// "squarify", "binary", "dice", "slice", "slice-dice" or "dice-slice".
    Tiling& packing(const Takes<spec::one_of_squarify_binary_dice_slice_slice_dice_dice_slice>& value) {
      return detail::put(*this, "packing", value), *this;
    }
    /// A number from 0 on.
    Tiling& pad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "pad", value), *this; }
    /// A number from 1 on.
    Tiling& squarifyratio(const Takes<spec::number_from_1>& value) {
      return detail::put(*this, "squarifyratio", value), *this;
    }
  };


  Treemap() : Trace("treemap") {}
  /// "remainder" or "total".
  Treemap& branchvalues(const Takes<spec::one_of_remainder_total>& value) {
    return detail::put(*this, "branchvalues", value), *this;
  }
  /// "branches" or "leaves", or several with + between them.
  Treemap& count(const Takes<spec::flags_branches_leaves>& value) {
    return detail::put(*this, "count", value), *this;
  }
  /// A list: numbers, texts, dates.
  Treemap& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Domain`.
  Treemap& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "label", "text", "value", "name", "current path", "percent root", "percent entry" or "percent parent",
  /// or several with + between them, or "all", "none" or "skip"; or a list.
  Treemap& hoverinfo(const Takes<spec::flags_label_text_value_name_current_path_percent_root_and_2_more_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Treemap& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Treemap& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Treemap& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Treemap& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Treemap& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Insidetextfont`.
  Treemap& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// A list: numbers, texts, dates.
  Treemap& labels(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "labels", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Treemap& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Treemap& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Treemap& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Treemap& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything.
  Treemap& level(const Takes<spec::any>& value) { return detail::put(*this, "level", value), *this; }
  /// `Marker`.
  Treemap& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// A whole number.
  Treemap& maxdepth(const Takes<spec::integer>& value) {
    return detail::put(*this, "maxdepth", value), *this;
  }
  /// Anything; or a list.
  Treemap& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Treemap& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Treemap& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Outsidetextfont`.
  Treemap& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// A list: numbers, texts, dates.
  Treemap& parents(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "parents", value), *this;
  }
  /// `Pathbar`.
  Treemap& pathbar(const TakesPart<Pathbar>& value) {
    return detail::put_part(*this, "pathbar", value), *this;
  }
  /// `Root`.
  Treemap& root(const TakesPart<Root>& value) { return detail::put_part(*this, "root", value), *this; }
  /// True or false.
  Treemap& sort(const Takes<spec::boolean>& value) { return detail::put(*this, "sort", value), *this; }
  /// `Stream`.
  Treemap& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Treemap& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Treemap& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "value", "current path", "percent root", "percent entry" or "percent parent", or
  /// several with + between them, or "none".
  Treemap& textinfo(const Takes<spec::flags_label_text_value_current_path_percent_root_percent_entry_and_1_more_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right".
  Treemap& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Treemap& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Treemap& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// `Tiling`.
  Treemap& tiling(const TakesPart<Tiling>& value) { return detail::put_part(*this, "tiling", value), *this; }
  /// Text.
  Treemap& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Treemap& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A list: numbers, texts, dates.
  Treemap& values(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "values", value), *this;
  }
  /// True, false or "legendonly".
  Treemap& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
