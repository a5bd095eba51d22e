// Bodies of look.hpp.
#pragma once

#include <algorithm>
#include <cdash/figure/colors.hpp>
#include <cdash/figure/impl/px/look.hpp>
#include <cdash/figure/templates.hpp>

namespace cdash::px::detail {

inline std::string_view view_of(const Json& value) {
  const auto text = value.if_string();
  return text != nullptr ? std::string_view(text->data(), text->size()) : std::string_view();
}

CDASH_DECL Look::Look(const Spec& spec) : spec_(spec) {
  const auto given = spec.get<Template>(Arg::template_);
  if (given != nullptr && given->value.is_object()) {
    template_ = &given->value.get_object();
    return;
  }
  const auto name = given != nullptr ? view_of(given->value) : figure::default_template();
  if (name == "plotly") return;
  // A program that was built without templates draws in the colours of the default one.
  if (given == nullptr && name == "none" && figure::template_names().empty()) return;
  static const boost::json::object empty;
  template_ = name == "none" ? nullptr : figure::detail::find_template(name);
  if (template_ == nullptr) template_ = &empty;
}

CDASH_DECL const Json* Look::find(std::string_view path) const {
  const auto* object = template_;
  while (object != nullptr) {
    const auto dot = path.find('.');
    const auto found = object->find(boost::json::string_view(path.data(), std::min(dot, path.size())));
    if (found == object->end() || found->value().is_null()) return nullptr;
    if (dot == std::string_view::npos) return &found->value();
    object = found->value().if_object();
    path.remove_prefix(dot + 1);
  }
  return nullptr;
}

CDASH_DECL Texts Look::of_traces(std::string_view type, std::string_view path) const {
  Texts texts;
  const auto traces = find("data." + std::string(type));
  if (traces == nullptr || !traces->is_array()) return texts;
  bool any = false;
  for (const auto& trace : traces->get_array()) {
    const Json* value = &trace;
    for (auto rest = path; value != nullptr && !rest.empty();) {
      const auto dot = rest.find('.');
      const auto object = value->if_object();
      const auto name = rest.substr(0, dot);
      value = object != nullptr ? object->if_contains(boost::json::string_view(name.data(), name.size()))
                                : nullptr;
      rest = dot == std::string_view::npos ? std::string_view() : rest.substr(dot + 1);
    }
    texts.push_back(value != nullptr ? view_of(*value) : std::string_view());
    any = any || !texts.back().empty();
  }
  return any ? texts : Texts();
}

CDASH_DECL Texts Look::in_turn(Arg arg, std::string_view type, std::string_view path, Texts otherwise) const {
  if (const auto given = spec_.get<TextList>(arg); given != nullptr && !given->list.empty())
    return Texts(given->list.begin(), given->list.end());
  auto texts = of_traces(type, path);
  return texts.empty() ? otherwise : texts;
}

CDASH_DECL Texts Look::colors(Type type) const {
  if (const auto given = spec_.get<TextList>(Arg::color_discrete_sequence);
      given != nullptr && !given->list.empty())
    return Texts(given->list.begin(), given->list.end());
  if (template_ == nullptr) return Texts(figure::detail::colorway.begin(), figure::detail::colorway.end());
  auto texts = of_traces(info(type).name, "marker.color");
  if (!texts.empty()) return texts;
  if (const auto colorway = find("layout.colorway"); colorway != nullptr && colorway->is_array())
    for (const auto& color : colorway->get_array()) texts.push_back(view_of(color));
  if (!texts.empty()) return texts;
  return Texts(colors::qualitative::D3.begin(), colors::qualitative::D3.end());
}

CDASH_DECL Json Look::color_scale() const {
  if (const auto given = spec_.get<ColorScale>(Arg::color_continuous_scale)) {
    if (!given->name.empty()) return colors::scale_json(colors::scale(given->name));
    boost::json::array scale;
    const auto last = static_cast<double>(std::max<std::size_t>(given->stops.size(), 2) - 1);
    for (std::size_t i = 0; i < given->stops.size(); ++i) {
      const auto& stop = given->stops[i];
      scale.push_back({stop.at < 0 ? static_cast<double>(i) / last : stop.at, json_text(stop.color)});
    }
    return scale;
  }
  if (template_ == nullptr) return figure::detail::color_scale_json();
  const auto scale = find("layout.colorscale.sequential");
  if (scale == nullptr || !scale->is_array()) return colors::scale_json(colors::scale("Viridis"));
  // plotly.express takes the template's colours and spaces them evenly.
  boost::json::array even;
  const auto& stops = scale->get_array();
  for (std::size_t i = 0; i < stops.size(); ++i)
    even.push_back({static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(stops.size(), 2) - 1),
                    stops[i].at(1)});
  return even;
}

CDASH_DECL std::string Look::first_scale_color() const {
  const auto scale = color_scale();
  if (!scale.is_array() || scale.get_array().empty()) return "";
  return std::string(view_of(scale.get_array().front().at(1)));
}

}  // namespace cdash::px::detail
