// Bodies of figure/figure.hpp.
#pragma once

#include <cdash/error.hpp>
#include <cdash/figure/detail/path.hpp>
#include <cdash/figure/figure.hpp>
#include <utility>

namespace cdash {
CDASH_DECL Figure& Figure::add_trace(figure::Trace trace) {
  traces_.push_back(std::make_shared<const figure::Trace>(std::move(trace)));
  return *this;
}

CDASH_DECL Figure& Figure::add_trace(figure::Trace trace, const figure::At& at) {
  for (const auto& place : cells(at, "add_trace")) {
    const auto& subplot = cell(place, "add_trace");
    auto placed = trace;
    const auto type = figure::detail::subplot_type(trace.type());
    if (!type.empty() && type != subplot.type)
      throw DataError("cdash: add_trace: a trace of type \"" + std::string(trace.type()) +
                      "\" belongs into a subplot of type \"" + std::string(type) + "\"; row " +
                      std::to_string(place.row) + ", column " + std::to_string(place.col) + " is of type \"" +
                      subplot.type + "\"");
    for (const auto& [name, id] : subplot.members) placed.set(name, id);
    if (subplot.type == "domain") {
      const auto& domain = subplot.domain;
      placed.set("domain.x", {domain[0], domain[1]}).set("domain.y", {domain[2], domain[3]});
    }
    if (at.skip_empty && subplot.type == "xy" &&
        is_empty(subplot.members[0].second, subplot.members[1].second))
      continue;
    add_trace(std::move(placed));
  }
  return *this;
}

CDASH_DECL Figure& Figure::add_traces(const Figure& other) {
  const auto theirs = other.traces_;  // they may be our own
  traces_.insert(traces_.end(), theirs.begin(), theirs.end());
  return *this;
}

CDASH_DECL const figure::Trace& Figure::trace(std::size_t index) const {
  if (index >= traces_.size())
    throw DataError("cdash: the figure has no trace " + std::to_string(index) + "; it has " +
                    std::to_string(traces_.size()) + ", counted from 0");
  return *traces_[index];
}

CDASH_DECL Figure& Figure::add_frame(figure::Frame frame) {
  frames_.push_back(std::make_shared<const figure::Frame>(std::move(frame)));
  return *this;
}

CDASH_DECL const figure::Frame& Figure::frame(std::size_t index) const {
  if (index >= frames_.size())
    throw DataError("cdash: the figure has no frame " + std::to_string(index) + "; it has " +
                    std::to_string(frames_.size()) + ", counted from 0");
  return *frames_[index];
}

CDASH_DECL Figure::Figure(figure::Object layout) : layout_(std::move(layout)) {}

CDASH_DECL Figure::Figure(figure::Object layout, figure::detail::EvenGrid grid)
    : layout_(std::move(layout)), even_grid_(std::move(grid)) {}

CDASH_DECL Figure& Figure::add_animation_controls(const figure::AnimationControls& settings) {
  if (frames_.empty())
    throw DataError("cdash: add_animation_controls: the figure has no frames; add_frame comes first");
  if (settings.buttons) {
    for (auto& menu : figure::detail::animation_buttons(settings))
      layout_.append("updatemenus", std::move(menu));
  }
  if (settings.slider) {
    std::vector<std::string> names;
    for (const auto& frame : frames_) names.push_back(frame->name());
    for (auto& slider : figure::detail::animation_slider(settings, names))
      layout_.append("sliders", std::move(slider));
  }
  return *this;
}

CDASH_DECL std::string_view Figure::template_name() const noexcept {
  if (layout_.contains("template")) return {};
  if (!template_) return figure::default_template();
  return *template_ != nullptr ? std::string_view((*template_)->name) : std::string_view("none");
}

CDASH_DECL void Figure::choose_template(std::string_view name) {
  template_ = figure::detail::known_template(name);
  layout_.erase("template");
}

// The figure's template as a part of its layout, so that it can be changed.
CDASH_DECL figure::Object& Figure::own_template() {
  if (!layout_.contains("template")) {
    const auto known = template_ ? *template_ : figure::detail::current_template();
    if (known != nullptr) layout_.child("template").merge(*known->object);
  }
  template_ = nullptr;
  return layout_.child("template");
}

CDASH_DECL Figure& Figure::update_layout(const figure::Properties& properties) {
  if (const auto typed = properties.object()) {
    if (const auto look = typed->object("template")) {
      template_ = nullptr;
      layout_.set("template", *look);
    } else if (typed->contains("template")) {
      choose_template(typed->text("template"));
    } else {
      layout_.merge(*typed);
      return *this;
    }
    layout_.merge(figure::Object(*typed).erase("template"));
    return *this;
  }
  if (properties.json() == nullptr) return *this;
  for (const auto& property : *properties.json()) {
    const auto key = figure::detail::view(property);
    const auto& value = property.value();
    if (key == "template" && value.is_string()) {
      choose_template({value.get_string().data(), value.get_string().size()});
    } else if (key == "template" && value.is_null()) {
      choose_template("none");
    } else {
      if (figure::detail::first_name(key) == "template") own_template();
      layout_.merge(key, value);
    }
  }
  return *this;
}

CDASH_DECL void Figure::write(std::string& out) const {
  // Room first: a large figure is not moved while it grows.
  const auto look = template_ ? *template_ : figure::detail::current_template();
  std::size_t size = (look != nullptr ? look->json.size() : 0) + layout_.json_size() + 512;
  for (const auto& trace : traces_) size += trace->json_size();
  for (const auto& frame : frames_) size += frame->json_size();
  out.reserve(out.size() + size);
  out += R"({"data":[)";
  bool first = true;
  for (const auto& trace : traces_) {
    if (!first) out += ',';
    first = false;
    trace->write(out);
  }
  out += R"(],"layout":{)";
  const bool something = layout_.write_members(out);
  if (look != nullptr) {
    if (something) out += ',';
    out += R"("template":)";
    out += look->json;
  }
  out += '}';
  if (!frames_.empty()) {
    out += R"(,"frames":[)";
    for (const auto& frame : frames_) {
      if (out.back() != '[') out += ',';
      frame->write(out);
    }
    out += ']';
  }
  out += '}';
}

CDASH_DECL std::string Figure::to_json() const {
  std::string out;
  write(out);
  return out;
}

namespace figure::detail {
struct FigureSource final : JsonSource {
  explicit FigureSource(Figure f) : figure(std::move(f)) {}
  void write(std::string& out) const override { figure.write(out); }
  Figure figure;
};
}  // namespace figure::detail

CDASH_DECL std::shared_ptr<const JsonSource> Figure::source() const& {
  return std::make_shared<const figure::detail::FigureSource>(*this);
}
CDASH_DECL std::shared_ptr<const JsonSource> Figure::source() && {
  return std::make_shared<const figure::detail::FigureSource>(std::move(*this));
}

}  // namespace cdash
