// Bodies of figure/figure.hpp: choosing traces and parts of the layout, and changing them.
#pragma once

#include <algorithm>
#include <cdash/error.hpp>
#include <cdash/figure/detail/path.hpp>
#include <cdash/figure/figure.hpp>

namespace cdash {
namespace figure::detail {

inline bool is_number(const Json& value) noexcept {
  return value.is_double() || value.is_int64() || value.is_uint64();
}

// 3 and 3.0 are the same.
inline bool same(const Json& a, const Json& b) {
  if (is_number(a) && is_number(b)) return a.to_number<double>() == b.to_number<double>();
  return a == b;
}

inline bool has(const Object& object, std::string_view key, const Json& wanted) {
  std::string path;
  for (auto rest = key; !rest.empty();) {
    const auto name = first_name(rest);
    path.append(path.empty() ? "" : ".").append(name);
    rest = rest_of(rest, name);
  }
  if (wanted.is_null()) return !object.contains(path);
  if (const auto json = object.find(path)) return same(*json, wanted);
  const auto inner = object.object(path);
  if (inner == nullptr || !wanted.is_object()) return false;
  if (inner->names().size() != wanted.get_object().size()) return false;
  return std::all_of(wanted.get_object().begin(), wanted.get_object().end(),
                     [&](const auto& property) { return has(*inner, view(property), property.value()); });
}

inline bool fulfils(const Object& object, const Selection& which) {
  for (const auto& property : which.selector)
    if (!has(object, view(property), property.value())) return false;
  return !which.where || which.where(object);
}

inline bool names_cells(const Selection& which) noexcept {
  return which.row || which.col || which.secondary_y;
}

// The subplots of a figure that a selection names.
inline std::vector<const SubplotRef*> chosen(const Grid& grid, const Selection& which) {
  std::vector<const SubplotRef*> refs;
  for (int row = 1; row <= grid.rows; ++row) {
    for (int col = 1; col <= grid.cols; ++col) {
      if ((which.row && *which.row != row) || (which.col && *which.col != col)) continue;
      const auto& cell = grid.at(row, col);
      for (std::size_t i = 0; i < cell.size(); ++i)
        if (!which.secondary_y || *which.secondary_y == (i == 1)) refs.push_back(&cell[i]);
    }
  }
  return refs;
}

// What is left by an index.
template <class T>
inline std::vector<T> by_index(std::vector<T> found, const Selection& which, const char* what) {
  if (!which.index) return found;
  const auto size = static_cast<int>(found.size());
  const auto index = *which.index < 0 ? *which.index + size : *which.index;
  if (index < 0 || index >= size)
    throw DataError("cdash: index is " + std::to_string(*which.index) + ", but " + std::to_string(size) +
                    " " + what + " are chosen");
  return {found[static_cast<std::size_t>(index)]};
}

// "xaxis", "xaxis2", "xaxis10", but not "xaxisfoo".
inline bool is_numbered(std::string_view name, std::string_view kind) noexcept {
  if (!name.starts_with(kind)) return false;
  name.remove_prefix(kind.size());
  return std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace figure::detail

CDASH_DECL const figure::detail::Grid& Figure::grid(const char* what) {
  if (grid_ == nullptr && even_grid_.rows != 0)
    grid_ = std::make_shared<const figure::detail::Grid>(figure::detail::whole(even_grid_));
  if (grid_ == nullptr)
    throw DataError(std::string("cdash: ") + what +
                    " is given a row or column, but the figure has no subplots; make it with make_subplots");
  return *grid_;
}

CDASH_DECL Figure& Figure::for_each_trace(const std::function<void(figure::Trace&)>& change,
                                          const figure::Selection& which) {
  std::vector<const figure::detail::SubplotRef*> refs;
  const bool by_cell = figure::detail::names_cells(which);
  if (by_cell) refs = figure::detail::chosen(grid("update_traces"), which);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < traces_.size(); ++i) {
    const auto& trace = *traces_[i];
    const auto here = [&](const auto* ref) { return figure::detail::is_in(trace, *ref); };
    if (by_cell && std::none_of(refs.begin(), refs.end(), here)) continue;
    if (figure::detail::fulfils(trace, which)) found.push_back(i);
  }
  for (const auto i : figure::detail::by_index(std::move(found), which, "traces")) {
    auto changed = *traces_[i];
    change(changed);
    traces_[i] = std::make_shared<const figure::Trace>(std::move(changed));
  }
  return *this;
}

CDASH_DECL Figure& Figure::update_traces(const figure::Properties& properties,
                                         const figure::Selection& which) {
  return for_each_trace([&](figure::Trace& trace) { properties.merge_into(trace); }, which);
}

CDASH_DECL Figure& Figure::change_subplots(std::string_view name, const Change& change,
                                           const figure::Selection& which) {
  std::vector<std::string> keys;
  if (figure::detail::names_cells(which)) {
    for (const auto* ref : figure::detail::chosen(grid("update"), which))
      for (const auto& key : ref->layout_keys)
        if (figure::detail::is_numbered(key, name) && std::find(keys.begin(), keys.end(), key) == keys.end())
          keys.push_back(key);
  } else {
    keys.emplace_back(name);
    for (const auto key : layout_.names())
      if (key != name && figure::detail::is_numbered(key, name)) keys.emplace_back(key);
  }
  std::sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) {
    return std::pair(a.size(), std::string_view(a)) < std::pair(b.size(), std::string_view(b));
  });
  static const figure::Object nothing;
  std::erase_if(keys, [&](const auto& key) {
    const auto object = layout_.object(key);
    return !figure::detail::fulfils(object != nullptr ? *object : nothing, which);
  });
  for (const auto& key : figure::detail::by_index(std::move(keys), which, "of them"))
    change(layout_.child(key));
  return *this;
}

CDASH_DECL Figure& Figure::change_list(std::string_view name, const Change& change,
                                       const figure::Selection& which) {
  if (layout_.objects(name) == nullptr) return *this;
  std::vector<const figure::detail::SubplotRef*> refs;
  const bool by_cell = figure::detail::names_cells(which);
  if (by_cell) refs = figure::detail::chosen(grid("update"), which);
  std::vector<figure::Object*> found;
  for (auto& object : layout_.list(name)) {
    const auto here = [&](const auto* ref) {
      return ref->type == "xy" && object.text("xref") == ref->members[0].second &&
             object.text("yref") == ref->members[1].second;
    };
    if (by_cell && std::none_of(refs.begin(), refs.end(), here)) continue;
    if (figure::detail::fulfils(object, which)) found.push_back(&object);
  }
  for (auto* object : figure::detail::by_index(std::move(found), which, "of them")) change(*object);
  return *this;
}

// One line each: the names differ, and nothing else.
#define CDASH_FIGURE_UPDATE(function, how, name)                                             \
  CDASH_DECL Figure& Figure::function(const figure::Properties& properties,                  \
                                      const figure::Selection& which) {                      \
    return how(name, [&](figure::Object& object) { properties.merge_into(object); }, which); \
  }
CDASH_FIGURE_UPDATE(update_xaxes, change_subplots, "xaxis")
CDASH_FIGURE_UPDATE(update_yaxes, change_subplots, "yaxis")
CDASH_FIGURE_UPDATE(update_scenes, change_subplots, "scene")
CDASH_FIGURE_UPDATE(update_polars, change_subplots, "polar")
CDASH_FIGURE_UPDATE(update_ternaries, change_subplots, "ternary")
CDASH_FIGURE_UPDATE(update_geos, change_subplots, "geo")
CDASH_FIGURE_UPDATE(update_maps, change_subplots, "map")
CDASH_FIGURE_UPDATE(update_coloraxes, change_subplots, "coloraxis")
CDASH_FIGURE_UPDATE(update_shapes, change_list, "shapes")
CDASH_FIGURE_UPDATE(update_annotations, change_list, "annotations")
CDASH_FIGURE_UPDATE(update_layout_images, change_list, "images")
#undef CDASH_FIGURE_UPDATE

CDASH_DECL Figure& Figure::for_each_xaxis(const std::function<void(figure::Object&)>& change,
                                          const figure::Selection& which) {
  return change_subplots("xaxis", change, which);
}
CDASH_DECL Figure& Figure::for_each_yaxis(const std::function<void(figure::Object&)>& change,
                                          const figure::Selection& which) {
  return change_subplots("yaxis", change, which);
}
CDASH_DECL Figure& Figure::for_each_annotation(const std::function<void(figure::Object&)>& change,
                                               const figure::Selection& which) {
  return change_list("annotations", change, which);
}

}  // namespace cdash
