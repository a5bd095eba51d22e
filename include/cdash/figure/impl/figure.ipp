// Bodies of figure/figure.hpp.
#pragma once

#include <cdash/figure/detail/path.hpp>
#include <cdash/figure/figure.hpp>
#include <utility>

namespace cdash {
CDASH_DECL Figure& Figure::add_trace(figure::Trace trace) {
  traces_.push_back(std::make_shared<const figure::Trace>(std::move(trace)));
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

CDASH_DECL Figure& Figure::update_layout(const figure::Object& properties) {
  if (!properties.contains("template")) {
    layout_.merge(properties);
    return *this;
  }
  if (const auto object = properties.object("template")) {
    template_ = nullptr;
    layout_.set("template", *object);
  } else {
    choose_template(properties.text("template"));
  }
  layout_.merge(figure::Object(properties).erase("template"));
  return *this;
}

CDASH_DECL Figure& Figure::update_layout(const boost::json::object& properties) {
  for (const auto& property : properties) {
    const std::string_view key(property.key().data(), property.key().size());
    const auto& value = property.value();
    if (key == "template" && value.is_string())
      choose_template({value.get_string().data(), value.get_string().size()});
    else if (key == "template" && value.is_null())
      choose_template("none");
    else {
      if (figure::detail::first_name(key) == "template") own_template();
      layout_.merge(key, value);
    }
  }
  return *this;
}

inline void Figure::update_axes(std::string_view first, const auto& properties) {
  std::vector<std::string> names;
  for (const auto name : layout_.names())
    if (name.starts_with(first)) names.emplace_back(name);
  if (names.empty()) names.emplace_back(first);
  for (const auto& name : names) layout_.child(name).merge(properties);
}

CDASH_DECL Figure& Figure::update_xaxes(const boost::json::object& properties) {
  update_axes("xaxis", properties);
  return *this;
}
CDASH_DECL Figure& Figure::update_xaxes(const figure::Object& properties) {
  update_axes("xaxis", properties);
  return *this;
}
CDASH_DECL Figure& Figure::update_yaxes(const boost::json::object& properties) {
  update_axes("yaxis", properties);
  return *this;
}
CDASH_DECL Figure& Figure::update_yaxes(const figure::Object& properties) {
  update_axes("yaxis", properties);
  return *this;
}

inline void Figure::update_all_traces(const auto& properties) {
  for (auto& trace : traces_) {
    auto changed = *trace;
    changed.merge(properties);
    trace = std::make_shared<const figure::Trace>(std::move(changed));
  }
}

CDASH_DECL Figure& Figure::update_traces(const boost::json::object& properties) {
  update_all_traces(properties);
  return *this;
}
CDASH_DECL Figure& Figure::update_traces(const figure::Object& properties) {
  update_all_traces(properties);
  return *this;
}

CDASH_DECL void Figure::write(std::string& out) const {
  // Room first: a large figure is not moved while it grows.
  const auto look = template_ ? *template_ : figure::detail::current_template();
  std::size_t size = (look != nullptr ? look->json.size() : 0) + layout_.json_size() + 512;
  for (const auto& trace : traces_) size += trace->json_size();
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
  out += "}}";
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
