// Bodies of figure/figure.hpp: shapes, annotations and images, and the lines and bands across subplots.
#pragma once

#include <algorithm>
#include <cdash/data/time.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/detail/path.hpp>
#include <cdash/figure/figure.hpp>
#include <utility>

namespace cdash {

struct Figure::Span {
  const char* function;
  bool horizontal;
  bool band;
  Json from;
  Json to;
};

namespace figure::detail {

inline Json lower(const Json& a, const Json& b) {
  if (a.is_string() && b.is_string()) return b.get_string() < a.get_string() ? b : a;
  return b.to_number<double>() < a.to_number<double>() ? b : a;
}
inline Json higher(const Json& a, const Json& b) { return lower(a, b) == a ? b : a; }

// Of two times the one in the middle, of two other texts (categories) the first.
inline Json middle(const Json& a, const Json& b) {
  if (!a.is_string() || !b.is_string()) return (a.to_number<double>() + b.to_number<double>()) / 2.0;
  const auto time = [](const Json& text) {
    return data::parse_iso({text.get_string().data(), text.get_string().size()});
  };
  const auto from = time(a);
  const auto to = time(b);
  if (!from || !to) return a;
  auto text = data::to_iso(std::chrono::floor<std::chrono::seconds>(*from + (*to - *from) / 2));
  if (text.size() == 10) text += "T00:00:00";
  if (text.size() > 10) text[10] = ' ';
  return boost::json::string(text);
}

// What a position like "top left" asks for.
struct Position {
  bool top = false, bottom = false, left = false, right = false, inside = false, outside = false;

  Position(std::string_view text, const char* function, bool band) {
    const auto whole = text;
    bool good = true;
    while (!text.empty()) {
      const auto space = text.find(' ');
      const auto word = text.substr(0, space);
      text = space == std::string_view::npos ? std::string_view() : text.substr(space + 1);
      const std::pair<std::string_view, bool*> words[] = {{"top", &top},       {"bottom", &bottom},
                                                          {"left", &left},     {"right", &right},
                                                          {"inside", &inside}, {"outside", &outside}};
      const auto found = std::find_if(std::begin(words), std::end(words),
                                      [&](const auto& known) { return known.first == word; });
      good = good && found != std::end(words);
      if (good) *found->second = true;
    }
    good = good && !(top && bottom) && !(left && right) && !(inside && outside);
    good = good && (band ? inside || !outside || top || bottom || left || right
                         : !inside && !outside && (top || bottom || left || right));
    if (good) return;
    throw DataError(std::string("cdash: ") + function + ": annotation_position is \"" + std::string(whole) +
                    "\"; it is made of top or bottom, left or right" + (band ? ", inside or outside" : ""));
  }
};

struct Anchors {
  const char* x;
  const char* y;
};

inline Anchors line_anchors(const Position& at, bool horizontal) {
  if (horizontal)  // above or below, flush with the ends
    return {at.top || at.bottom ? (at.left    ? "left"
                                   : at.right ? "right"
                                              : "center")
            : at.left           ? "right"
                                : "left",
            at.top      ? "bottom"
            : at.bottom ? "top"
                        : "middle"};
  const auto x = at.left ? "right" : at.right ? "left" : "center";
  if (!at.top && !at.bottom) return {x, "middle"};
  const bool beside = at.left || at.right;
  return {x, at.top == beside ? "top" : "bottom"};
}

inline Anchors band_anchors(const Position& at, bool horizontal) {
  const auto x = at.left ? "left" : at.right ? "right" : "center";
  const auto y = at.top ? "top" : at.bottom ? "bottom" : "middle";
  if (!at.outside) return {x, y};
  const auto out_x = at.left ? "right" : at.right ? "left" : "center";
  const auto out_y = at.top ? "bottom" : at.bottom ? "top" : "middle";
  const bool corner = (at.top || at.bottom) && (at.left || at.right);
  if (!corner) return {out_x, out_y};
  // At a corner the text stays flush with the edge that the band does not end at.
  return horizontal ? Anchors{x, out_y} : Anchors{out_x, y};
}

inline void place_text(Object& text, const Position& at, bool horizontal, bool band, const Json& from,
                       const Json& to) {
  const Json x0 = horizontal ? Json(0) : from;
  const Json x1 = horizontal ? Json(1) : to;
  const Json y0 = horizontal ? from : Json(0);
  const Json y1 = horizontal ? to : Json(1);
  const auto anchors = band ? band_anchors(at, horizontal) : line_anchors(at, horizontal);
  const auto put = [&](const char* name, Json value) {
    if (!text.contains(name)) text.set(name, std::move(value));
  };
  put("xanchor", anchors.x);
  put("yanchor", anchors.y);
  const bool across_y = band || !horizontal;
  const bool across_x = band || horizontal;
  if (at.left && across_x)
    put("x", lower(x0, x1));
  else if (at.right && across_x)
    put("x", higher(x0, x1));
  else if (!across_x && (at.top || at.bottom))
    put("x", x0);
  else
    put("x", middle(x0, x1));
  if (at.top && across_y)
    put("y", higher(y0, y1));
  else if (at.bottom && across_y)
    put("y", lower(y0, y1));
  else if (!across_y && (at.left || at.right))
    put("y", y0);
  else
    put("y", middle(y0, y1));
  put("showarrow", false);
}

inline void add_domain(Object& object, const char* ref) {
  object.set(ref, std::string(object.text(ref)) + " domain");
}

}  // namespace figure::detail

// --- subplots ---

CDASH_DECL const figure::detail::SubplotRef& Figure::cell(const figure::At& at, const char* what) {
  const auto& subplots = grid(what);
  const auto place = [&] { return "row " + std::to_string(at.row) + ", column " + std::to_string(at.col); };
  const auto start = std::string("cdash: ") + what + ": ";
  if (at.row < 1 || at.col < 1 || at.row > subplots.rows || at.col > subplots.cols)
    throw DataError(start + "there is no " + place() + "; they count from 1 to " +
                    std::to_string(subplots.rows) + " and " + std::to_string(subplots.cols));
  const auto& found = subplots.at(at.row, at.col);
  if (found.empty()) throw DataError(start + place() + " has no subplot");
  if (at.secondary_y && found.size() < 2)
    throw DataError(start + place() + " has no second y axis; make_subplots makes one with secondary_y");
  return found[at.secondary_y ? 1 : 0];
}

CDASH_DECL std::vector<figure::At> Figure::cells(const figure::At& at, const char* what) {
  const auto& subplots = grid(what);
  if (at.row != figure::all && at.col != figure::all) return {at};
  std::vector<figure::At> found;
  for (int row = 1; row <= subplots.rows; ++row)
    for (int col = 1; col <= subplots.cols; ++col)
      if ((at.row == figure::all || at.row == row) && (at.col == figure::all || at.col == col) &&
          !subplots.at(row, col).empty())
        found.push_back({row, col, at.secondary_y, at.skip_empty});
  return found;
}

CDASH_DECL bool Figure::is_empty(std::string_view xref, std::string_view yref) const {
  const auto is = [](const figure::Object& object, const char* x, const char* y, std::string_view xr,
                     std::string_view yr) {
    const auto own_x = object.text(x);
    const auto own_y = object.text(y);
    return (own_x.empty() ? "x" : own_x) == xr && (own_y.empty() ? "y" : own_y) == yr;
  };
  for (const auto& trace : traces_)
    if (is(*trace, "xaxis", "yaxis", xref, yref)) return false;
  for (const auto list : {"shapes", "annotations", "images"}) {
    const auto objects = layout_.objects(list);
    if (objects == nullptr) continue;
    for (const auto& object : *objects)
      if (is(object, "xref", "yref", xref, yref)) return false;
  }
  return true;
}

CDASH_DECL Figure& Figure::place(const char* list, figure::Object object) {
  layout_.append(list, std::move(object));
  return *this;
}

CDASH_DECL Figure& Figure::place(const char* list, const figure::Object& object, const figure::At& at) {
  const bool many = at.row == figure::all || at.col == figure::all;
  for (const auto& one : cells(at, list)) {
    const auto& subplot = cell({one.row, one.col}, list);
    if (subplot.type != "xy")
      throw DataError(std::string("cdash: ") + list + ": row " + std::to_string(one.row) + ", column " +
                      std::to_string(one.col) + " is of type \"" + subplot.type +
                      "\"; only subplots of type \"xy\" have them" +
                      (many ? "; name the row and the column" : ""));
    const auto own_y = object.text("yref");
    const bool by_cell = own_y.empty() || own_y == "y" || own_y.find("paper") != std::string_view::npos ||
                         own_y.find("domain") != std::string_view::npos;
    auto xref = subplot.members[0].second;
    auto yref = by_cell ? cell(one, list).members[1].second : std::string(own_y);
    if (at.skip_empty && is_empty(xref, yref)) continue;
    if (object.text("xref").find("domain") != std::string_view::npos) xref += " domain";
    if (by_cell && own_y.find("domain") != std::string_view::npos) yref += " domain";
    place(list, figure::Object(object).set("xref", xref).set("yref", yref));
  }
  return *this;
}

CDASH_DECL Figure& Figure::add_shape(const figure::Properties& shape) {
  return place("shapes", shape.copy());
}
CDASH_DECL Figure& Figure::add_shape(const figure::Properties& shape, const figure::At& at) {
  return place("shapes", shape.copy(), at);
}
CDASH_DECL Figure& Figure::add_annotation(const figure::Properties& annotation) {
  return place("annotations", annotation.copy());
}
CDASH_DECL Figure& Figure::add_annotation(const figure::Properties& annotation, const figure::At& at) {
  return place("annotations", annotation.copy(), at);
}
CDASH_DECL Figure& Figure::add_layout_image(const figure::Properties& image) {
  return place("images", image.copy());
}
CDASH_DECL Figure& Figure::add_layout_image(const figure::Properties& image, const figure::At& at) {
  return place("images", image.copy(), at);
}

// --- lines and bands ---

CDASH_DECL Figure& Figure::add_span(const Span& span, const figure::Properties& properties,
                                    const figure::Across& where) {
  const auto given = properties.copy();
  // {"annotation_text", …} came in as annotation → text.
  figure::Object shape;
  shape.set("type", span.band ? "rect" : "line");
  shape.set("x0", span.horizontal ? Json(0) : span.from).set("x1", span.horizontal ? Json(1) : span.to);
  shape.set("y0", span.horizontal ? span.from : Json(0)).set("y1", span.horizontal ? span.to : Json(1));
  shape.merge(figure::Object(given).erase("annotation"));
  std::optional<figure::Object> text;
  if (const auto found = given.object("annotation")) {
    const auto position = found->text("position");
    const figure::detail::Position at(position.empty() ? "top right" : position, span.function, span.band);
    text = *found;
    text->erase("position");
    figure::detail::place_text(*text, at, span.horizontal, span.band, span.from, span.to);
    if (shape.contains("yref"))
      text->set("yref", shape.text("yref"));
    else
      text->set("yref", "y");
  }

  const auto count = [&](const char* list) {
    const auto objects = layout_.objects(list);
    return objects != nullptr ? objects->size() : 0;
  };
  const auto shapes = count("shapes");
  const auto texts = count("annotations");
  if (has_subplots()) {
    const figure::At at = {where.row, where.col, false, where.skip_empty};
    place("shapes", shape, at);
    if (text) place("annotations", *text, at);
  } else {
    place("shapes", shape);
    if (text) place("annotations", *text);
  }
  for (const auto& [list, before] : {std::pair("shapes", shapes), std::pair("annotations", texts)}) {
    if (count(list) == before) continue;
    auto& objects = layout_.list(list);
    for (auto object = objects.begin() + static_cast<std::ptrdiff_t>(before); object != objects.end();
         ++object) {
      if (!object->contains("xref")) object->set("xref", "x");
      if (!object->contains("yref")) object->set("yref", "y");
      figure::detail::add_domain(*object, span.horizontal ? "xref" : "yref");
    }
  }
  return *this;
}

CDASH_DECL Figure& Figure::add_hline(Json y, const figure::Properties& shape, const figure::Across& where) {
  return add_span({"add_hline", true, false, y, y}, shape, where);
}
CDASH_DECL Figure& Figure::add_vline(Json x, const figure::Properties& shape, const figure::Across& where) {
  return add_span({"add_vline", false, false, x, x}, shape, where);
}
CDASH_DECL Figure& Figure::add_hrect(Json y0, Json y1, const figure::Properties& shape,
                                     const figure::Across& where) {
  return add_span({"add_hrect", true, true, std::move(y0), std::move(y1)}, shape, where);
}
CDASH_DECL Figure& Figure::add_vrect(Json x0, Json x1, const figure::Properties& shape,
                                     const figure::Across& where) {
  return add_span({"add_vrect", false, true, std::move(x0), std::move(x1)}, shape, where);
}

}  // namespace cdash
