// Bodies of figure/figure.hpp.
#pragma once

#include <cdash/error.hpp>
#include <cdash/figure/detail/look.hpp>
#include <cdash/figure/figure.hpp>
#include <utility>

namespace cdash {
CDASH_DECL Figure& Figure::add_trace(figure::Trace trace) {
  traces_.push_back(std::make_shared<const figure::Trace>(std::move(trace)));
  return *this;
}

CDASH_DECL void Figure::choose_template(const Json& value) {
  if (value.is_string() && value.get_string() != "plotly" && value.get_string() != "none")
    throw DataError("cdash: there is no figure template \"" + std::string(value.get_string().c_str()) +
                    "\"; there are \"plotly\" and \"none\", or give the template itself as an object");
  has_template_ = !value.is_string() || value.get_string() == "none";
  if (value.is_string())
    layout_.erase("template");
  else
    layout_.set("template", value);
}

CDASH_DECL Figure& Figure::update_layout(const figure::Object& properties) {
  const auto chosen = properties.find("template");
  if (chosen == nullptr) {
    layout_.merge(properties);
    return *this;
  }
  choose_template(*chosen);
  layout_.merge(figure::Object(properties).erase("template"));
  return *this;
}

CDASH_DECL Figure& Figure::update_layout(const boost::json::object& properties) {
  const auto chosen = properties.find("template");
  if (chosen == properties.end()) {
    layout_.merge(properties);
    return *this;
  }
  choose_template(chosen->value());
  auto others = properties;
  others.erase("template");
  layout_.merge(others);
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
  std::size_t size = figure::detail::default_look().size() + 512;
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
  if (!has_template_) {
    if (something) out += ',';
    out += R"("template":)";
    out += figure::detail::default_look();
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
