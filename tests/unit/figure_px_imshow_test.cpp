// px::imshow: matrices and pictures, and which images are refused.
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/px/imshow.hpp>
#include <cstdint>
#include <string>
#include <vector>

using namespace cdash;

namespace {

Json json(const char* text) { return boost::json::parse(text); }
Json drawn(const Figure& figure) {
  auto all = boost::json::parse(figure.to_json());
  all.at("layout").as_object().erase("template");
  return all;
}

template <class F>
std::string refusal(F make) {
  try {
    make().figure();
  } catch (const DataError& error) {
    return error.what();
  }
  return "nothing was thrown";
}

const std::vector<std::uint8_t> two_pixels{10, 20, 30, 40, 50, 60};

}  // namespace

TEST_CASE("A matrix is a heatmap, its first row on top") {
  auto all = drawn(px::imshow({{1, 2}, {3, 4}}).color_continuous_scale({"black", "white"}));
  CHECK(all == json(R"({
    "data": [{"type": "heatmap", "name": "0", "coloraxis": "coloraxis", "xaxis": "x", "yaxis": "y",
      "z": {"dtype": "f8", "bdata": "AAAAAAAA8D8AAAAAAAAAQAAAAAAAAAhAAAAAAAAAEEA=", "shape": "2, 2"},
      "hovertemplate": "x: %{x}<br>y: %{y}<br>color: %{z}<extra></extra>"}],
    "layout": {"margin": {"t": 60},
      "coloraxis": {"autocolorscale": false, "colorscale": [[0, "black"], [1, "white"]]},
      "xaxis": {"anchor": "y", "domain": [0, 1], "scaleanchor": "y", "constrain": "domain"},
      "yaxis": {"anchor": "x", "domain": [0, 1], "autorange": "reversed", "constrain": "domain"}}})"));
}

TEST_CASE("A frame names the columns of its heatmap") {
  const data::Frame df{{"a", {1.5, 2.5}}, {"b", {3.5, 4.5}}};
  const auto trace = drawn(px::imshow(df)).at("data").at(0);
  CHECK(trace.at("x") == json(R"(["a", "b"])"));
  CHECK(trace.at("y") == json(R"({"dtype": "i1", "bdata": "AAE="})"));
}

TEST_CASE("A picture is a PNG") {
  const px::Image picture(two_pixels, {1, 2, 3});
  const auto trace = drawn(px::imshow(picture).binary_compression_level(0)).at("data").at(0);
  CHECK(trace.at("type") == Json("image"));
  CHECK(trace.at("source") ==
        Json("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAEklEQVR4AQEHAPj/"
             "AQoUHh4eHgHaAJiO8VIpAAAAAElFTkSuQmCC"));
  CHECK(trace.at("hovertemplate") ==
        Json("x: %{x}<br>y: %{y}<br>color: [%{z[0]}, %{z[1]}, %{z[2]}]<extra></extra>"));
}

TEST_CASE("A picture can stay numbers") {
  const px::Image picture(two_pixels, {1, 2, 3});
  const auto trace = drawn(px::imshow(picture).binary_string(false)).at("data").at(0);
  CHECK(trace.at("z") == json("[[[10, 20, 30], [40, 50, 60]]]"));
  CHECK(trace.at("colormodel") == Json("rgb"));
}

TEST_CASE("An axis of the image becomes pictures side by side, or frames") {
  const px::Image image(std::vector<double>{1, 2, 3, 4, 5, 6, 7, 8}, {2, 2, 2});
  const auto side_by_side = drawn(px::imshow(image).facet_col(0));
  CHECK(side_by_side.at("data").as_array().size() == 2);
  CHECK(side_by_side.at("layout").at("annotations").at(1).at("text") == Json("facet_col=1"));
  const auto animated = drawn(px::imshow(image).animation_frame(2).labels({{"animation_frame", "time"}}));
  CHECK(animated.at("frames").as_array().size() == 2);
  CHECK(animated.at("frames").at(1).at("data").at(0).at("z").at("bdata") ==
        Json("AAAAAAAAAEAAAAAAAAAQQAAAAAAAABhAAAAAAAAAIEA="));
  CHECK(animated.at("layout").at("sliders").at(0).at("currentvalue").at("prefix") == Json("time="));
}

TEST_CASE("Images that cannot be drawn are refused") {
  CHECK(refusal([] { return px::imshow({{1, 2}, {3}}); }) ==
        "cdash: px::imshow: row 1 of the image has 1 values where row 0 has 2; all rows are equally long");
  CHECK(refusal([] { return px::imshow(px::Image(two_pixels, {2, 2})); }) ==
        "cdash: px::imshow: the image has 6 values; its shape (2, 2) holds 4");
  CHECK(refusal([] { return px::imshow(px::Image(two_pixels, {1, 3, 2})); }) ==
        "cdash: px::imshow: the image has the shape (1, 3, 2); it must be a matrix, or a matrix of 3 or 4 "
        "colour "
        "channels, or such ones along the axes that animation_frame, facet_row and facet_col name");
  CHECK(refusal([] { return px::imshow({{1, 2}, {3, 4}}).facet_col(2); }) ==
        "cdash: px::imshow: facet_col is 2; the image has the axes 0 to 1");
  CHECK(refusal([] { return px::imshow({{1, 2}, {3, 4}}).x({1, 2, 3}); }) ==
        "cdash: px::imshow: x has 3 values; the image has 2 columns");
  CHECK(refusal([] { return px::imshow(px::Image(two_pixels, {1, 2, 3})).binary_format("jpg"); }) ==
        "cdash: px::imshow: binary_format is \"jpg\"; only \"png\" is written");
}
