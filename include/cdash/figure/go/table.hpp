// go::Table: the trace table.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/parts/hoverlabel.hpp>
#include <cdash/figure/go/parts/legendgrouptitle.hpp>
#include <cdash/figure/go/parts/stream.hpp>
#include <cdash/figure/go/parts/textfont.hpp>
#include <cdash/figure/go/spec.hpp>
#include <cdash/figure/trace.hpp>

namespace cdash::go {

/// The trace `table`.
class Table : public figure::Trace {
 public:
  /// What `cells` takes.
  class Cells : public figure::Object {
   public:
    /// What `fill` takes.
    class Fill : public figure::Object {
     public:
      /// A colour; or a list.
      Fill& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
    };

    using Font = go::Textfont;
    /// What `line` takes.
    class Line : public figure::Object {
     public:
      /// A colour; or a list.
      Line& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
      /// A number; or a list.
      Line& width(const Takes<spec::numbers>& value) { return detail::put(*this, "width", value), *this; }
    };

    /// "left", "center" or "right"; or a list.
    Cells& align(const Takes<spec::one_of_left_center_right_or_list>& value) {
      return detail::put(*this, "align", value), *this;
    }
    /// `Fill`.
    Cells& fill(const TakesPart<Fill>& value) { return detail::put_part(*this, "fill", value), *this; }
    /// `Font`.
    Cells& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// A list: numbers, texts, dates.
    Cells& format(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "format", value), *this;
    }
    /// A number.
    Cells& height(const Takes<spec::number>& value) { return detail::put(*this, "height", value), *this; }
    /// `Line`.
    Cells& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// Text; or a list.
    Cells& prefix(const Takes<spec::texts>& value) { return detail::put(*this, "prefix", value), *this; }
    /// Text; or a list.
    Cells& suffix(const Takes<spec::texts>& value) { return detail::put(*this, "suffix", value), *this; }
    /// A list: numbers, texts, dates.
    Cells& values(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "values", value), *this;
    }
  };

  using Domain = go::Domain;
  using Header = go::Table::Cells;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Stream = go::Stream;

  Table() : Trace("table") {}
  /// `Cells`.
  Table& cells(const TakesPart<Cells>& value) { return detail::put_part(*this, "cells", value), *this; }
  /// A list: numbers, texts, dates.
  Table& columnorder(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "columnorder", value), *this;
  }
  /// A number; or a list.
  Table& columnwidth(const Takes<spec::numbers>& value) {
    return detail::put(*this, "columnwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Table& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Domain`.
  Table& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// `Header`.
  Table& header(const TakesPart<Header>& value) { return detail::put_part(*this, "header", value), *this; }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Table& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Table& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// A list: numbers, texts, dates.
  Table& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Table& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Table& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Table& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Table& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything; or a list.
  Table& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Table& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Stream`.
  Table& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text.
  Table& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Table& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True, false or "legendonly".
  Table& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go
