// go::layout::Geo: part of the layout.
//
// Written by tools/wrap_figures.
#pragma once

#include <cdash/figure/go_types.hpp>
#include <cdash/figure/go/parts/center.hpp>
#include <cdash/figure/go/parts/domain.hpp>
#include <cdash/figure/go/spec.hpp>

namespace cdash::go {

namespace layout {

/// What the layout has as `geo`.
class Geo : public figure::Object {
 public:
  using Center = go::Center;
  using Domain = go::Domain;
  /// What `lataxis` takes.
  class Lataxis : public figure::Object {
   public:
    /// A number.
    Lataxis& dtick(const Takes<spec::number>& value) { return detail::put(*this, "dtick", value), *this; }
    /// A colour.
    Lataxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Lataxis& griddash(const Takes<spec::dash>& value) { return detail::put(*this, "griddash", value), *this; }
    /// A number from 0 on.
    Lataxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Two values: numbers.
    Lataxis& range(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// True or false.
    Lataxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// A number.
    Lataxis& tick0(const Takes<spec::number>& value) { return detail::put(*this, "tick0", value), *this; }
  };

  using Lonaxis = go::layout::Geo::Lataxis;
  /// What `projection` takes.
  class Projection : public figure::Object {
   public:
    /// What `rotation` takes.
    class Rotation : public figure::Object {
     public:
      /// A number.
      Rotation& lat(const Takes<spec::number>& value) { return detail::put(*this, "lat", value), *this; }
      /// A number.
      Rotation& lon(const Takes<spec::number>& value) { return detail::put(*this, "lon", value), *this; }
      /// A number.
      Rotation& roll(const Takes<spec::number>& value) { return detail::put(*this, "roll", value), *this; }
    };

    /// A number from 1.001 on.
    Projection& distance(const Takes<spec::number_from_1_001>& value) {
      return detail::put(*this, "distance", value), *this;
    }
    /// Two values: numbers.
    Projection& parallels(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
      return detail::put_fixed(*this, "parallels", value), *this;
    }
    /// `Rotation`.
    Projection& rotation(const TakesPart<Rotation>& value) {
      return detail::put_part(*this, "rotation", value), *this;
    }
    /// A number from 0 on.
    Projection& scale(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "scale", value), *this;
    }
    /// A number.
    Projection& tilt(const Takes<spec::number>& value) { return detail::put(*this, "tilt", value), *this; }
    /// "airy", "aitoff", "albers", "albers usa", "august", "azimuthal equal area", "azimuthal equidistant",
    /// "baker", "bertin1953", "boggs", "bonne", "bottomley" and 72 more.
    Projection& type(const Takes<spec::one_of_airy_aitoff_albers_albers_usa_august_azimuthal_equal_area_and_78_more>& value) {
      return detail::put(*this, "type", value), *this;
    }
  };

  /// A colour.
  Geo& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// `Center`.
  Geo& center(const TakesPart<Center>& value) { return detail::put_part(*this, "center", value), *this; }
  /// A colour.
  Geo& coastlinecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "coastlinecolor", value), *this;
  }
  /// A number from 0 on.
  Geo& coastlinewidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "coastlinewidth", value), *this;
  }
  /// A colour.
  Geo& countrycolor(const Takes<spec::color>& value) {
    return detail::put(*this, "countrycolor", value), *this;
  }
  /// A number from 0 on.
  Geo& countrywidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "countrywidth", value), *this;
  }
  /// `Domain`.
  Geo& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// False, "locations" or "geojson".
  Geo& fitbounds(const Takes<spec::one_of_false_locations_geojson>& value) {
    return detail::put(*this, "fitbounds", value), *this;
  }
  /// A colour.
  Geo& framecolor(const Takes<spec::color>& value) { return detail::put(*this, "framecolor", value), *this; }
  /// A number from 0 on.
  Geo& framewidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "framewidth", value), *this;
  }
  /// A colour.
  Geo& lakecolor(const Takes<spec::color>& value) { return detail::put(*this, "lakecolor", value), *this; }
  /// A colour.
  Geo& landcolor(const Takes<spec::color>& value) { return detail::put(*this, "landcolor", value), *this; }
  /// `Lataxis`.
  Geo& lataxis(const TakesPart<Lataxis>& value) { return detail::put_part(*this, "lataxis", value), *this; }
  /// `Lonaxis`.
  Geo& lonaxis(const TakesPart<Lonaxis>& value) { return detail::put_part(*this, "lonaxis", value), *this; }
  /// A colour.
  Geo& oceancolor(const Takes<spec::color>& value) { return detail::put(*this, "oceancolor", value), *this; }
  /// `Projection`.
  Geo& projection(const TakesPart<Projection>& value) {
    return detail::put_part(*this, "projection", value), *this;
  }
  /// 110 or 50.
  Geo& resolution(const Takes<spec::one_of_110_50>& value) {
    return detail::put(*this, "resolution", value), *this;
  }
  /// A colour.
  Geo& rivercolor(const Takes<spec::color>& value) { return detail::put(*this, "rivercolor", value), *this; }
  /// A number from 0 on.
  Geo& riverwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "riverwidth", value), *this;
  }
  /// "africa", "antarctica", "asia", "europe", "north america", "oceania", "south america", "usa" or "world".
  Geo& scope(const Takes<spec::one_of_africa_antarctica_asia_europe_north_america_oceania_and_3_more>& value) {
    return detail::put(*this, "scope", value), *this;
  }
  /// True or false.
  Geo& showcoastlines(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showcoastlines", value), *this;
  }
  /// True or false.
  Geo& showcountries(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showcountries", value), *this;
  }
  /// True or false.
  Geo& showframe(const Takes<spec::boolean>& value) { return detail::put(*this, "showframe", value), *this; }
  /// True or false.
  Geo& showlakes(const Takes<spec::boolean>& value) { return detail::put(*this, "showlakes", value), *this; }
  /// True or false.
  Geo& showland(const Takes<spec::boolean>& value) { return detail::put(*this, "showland", value), *this; }
  /// True or false.
  Geo& showocean(const Takes<spec::boolean>& value) { return detail::put(*this, "showocean", value), *this; }
  /// True or false.
  Geo& showrivers(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showrivers", value), *this;
  }
  /// True or false.
  Geo& showsubunits(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showsubunits", value), *this;
  }
  /// A colour.
  Geo& subunitcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "subunitcolor", value), *this;
  }
  /// A number from 0 on.
  Geo& subunitwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "subunitwidth", value), *this;
  }
  /// Anything.
  Geo& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True or false.
  Geo& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go
