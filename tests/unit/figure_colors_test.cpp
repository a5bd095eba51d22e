// px::colors: the lists, scales by name, mixed colours, swatches.
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/colors.hpp>
#include <cdash/figure/figure.hpp>

using namespace cdash;
namespace colors = px::colors;

static_assert(colors::qualitative::Plotly[0] == "#636EFA");
static_assert(colors::sequential::Viridis_r.front() == colors::sequential::Viridis.back());

TEST_CASE("A scale is found by its name in any case") {
  const auto& viridis = colors::sequential::Viridis;
  CHECK(colors::find_scale("vIRIDIS") == colors::Colors(viridis.begin(), viridis.end()));
}

TEST_CASE("_r turns a scale round") {
  const auto& icefire = colors::cyclical::IceFire;
  CHECK(colors::find_scale("icefire_r") == colors::Colors(icefire.rbegin(), icefire.rend()));
}

TEST_CASE("What no scale is called gives nothing") {
  CHECK_FALSE(colors::find_scale("viridiz").has_value());
  CHECK_FALSE(colors::find_scale("_r").has_value());
}

TEST_CASE("An unknown scale is an error with the nearest name") {
  CHECK_THROWS_WITH(colors::scale("viridiz"),
                    "cdash: there is no color scale \"viridiz\" (did you mean \"viridis\"?)");
}

TEST_CASE("A scale goes to plotly.js with its distances") {
  CHECK(colors::scale_json(colors::sequential::Bluered) ==
        boost::json::parse(R"-([[0.0,"rgb(0,0,255)"],[1.0,"rgb(255,0,0)"]])-"));
}

TEST_CASE("Colours between those of a scale are mixed") {
  CHECK(colors::sample_scale(colors::sequential::Viridis, {0.0, 0.03, 0.5, 1.0}) ==
        std::vector<std::string>{"rgb(68, 1, 84)", "rgb(69, 12, 94)", "rgb(34, 144, 140)",
                                 "rgb(253, 231, 37)"});
  CHECK(colors::sample_scale(colors::sequential::Bluered, 3) ==
        std::vector<std::string>{"rgb(0, 0, 255)", "rgb(128, 0, 128)", "rgb(255, 0, 0)"});
}

TEST_CASE("A point outside of a scale is an error") {
  CHECK_THROWS_WITH(colors::sample_scale(colors::sequential::Viridis, {1.5}),
                    "cdash: 1.500000 is not on a color scale; points go from 0 to 1");
}

TEST_CASE("A colour without numbers cannot be mixed") {
  const colors::Colors named = {"red", "blue"};
  CHECK_THROWS_WITH(
      colors::sample_scale(named, {0.5}),
      "cdash: \"red\" cannot be mixed with other colors; write \"#rrggbb\" or \"rgb(r, g, b)\"");
}

TEST_CASE("Swatches show every list of a group") {
  CHECK(colors::swatches("cyclical").traces() == 7);
  CHECK_THROWS_WITH(colors::swatches("cyclic"),
                    "cdash: there is no group of colors \"cyclic\" (did you mean \"cyclical\"?)");
}
