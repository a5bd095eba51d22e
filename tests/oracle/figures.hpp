// What the calls of figure_calls.txt start from.
#pragma once

#include <cdash/figure/figure.hpp>
#include <initializer_list>
#include <string>

namespace oracle {

using namespace cdash;
using namespace cdash::figure;

inline Figure one() { return Figure().add_trace(Trace("scatter").set("y", {1, 2})); }

inline Figure two() {
  return make_subplots({.rows = 2})
      .add_trace(Trace("bar").set("y", {1, 2}).set("marker.color", "blue"), {.row = 1, .col = 1})
      .add_trace(Trace("scatter").set("y", {3, 4}), {.row = 2, .col = 1});
}

inline constexpr std::initializer_list<const char*> band = {"top left",
                                                            "top right",
                                                            "top",
                                                            "bottom left",
                                                            "bottom right",
                                                            "bottom",
                                                            "left",
                                                            "right",
                                                            "inside",
                                                            "outside top left",
                                                            "outside top right",
                                                            "outside top",
                                                            "outside left",
                                                            "outside bottom left",
                                                            "outside bottom right",
                                                            "outside bottom",
                                                            "outside right"};

// A line or band for each position of its text.
template <class Add>
Figure positions(std::initializer_list<const char*> texts, const Add& add) {
  auto figure = one();
  for (const auto text : texts) add(figure, Json(text));
  return figure;
}

}  // namespace oracle
