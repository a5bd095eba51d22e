// Bodies of figure/figure.hpp.
#pragma once

#include <cdash/error.hpp>
#include <cdash/figure/detail/look.hpp>
#include <cdash/figure/detail/path.hpp>
#include <cdash/figure/figure.hpp>
#include <utility>

namespace cdash {
namespace figure::detail {

inline void merge(boost::json::object& into, const boost::json::object& properties) {
  for (const auto& property : properties) {
    const std::string_view key(property.key().data(), property.key().size());
    const auto name = first_name(key);
    const auto rest = rest_of(key, name);
    auto& target = into[boost::json::string_view(name.data(), name.size())];
    if (!rest.empty()) {
      if (!target.is_object()) target = boost::json::object();
      merge(target.get_object(), {{boost::json::string_view(rest.data(), rest.size()), property.value()}});
      continue;
    }
    auto value = spelled_out(name, property.value());
    if (!value.is_object()) {
      target = std::move(value);
      continue;
    }
    if (!target.is_object()) target = boost::json::object();
    merge(target.get_object(), value.get_object());
  }
}

}  // namespace figure::detail

CDASH_DECL Figure& Figure::add_trace(figure::Trace trace) {
  traces_.push_back(std::make_shared<const figure::Trace>(std::move(trace)));
  return *this;
}

CDASH_DECL Figure& Figure::update_layout(const boost::json::object& properties) {
  const auto chosen = properties.find("template");
  if (chosen == properties.end()) {
    figure::detail::merge(layout_, properties);
    return *this;
  }
  const auto& value = chosen->value();
  if (value.is_string() && value.get_string() != "plotly" && value.get_string() != "none")
    throw DataError("cdash: there is no figure template \"" + std::string(value.get_string().c_str()) +
                    "\"; there are \"plotly\" and \"none\", or give the template itself as an object");
  boost::json::object others(properties);
  others.erase("template");
  layout_.erase("template");
  has_template_ = !value.is_string() || value.get_string() == "none";
  if (!value.is_string()) layout_["template"] = value;
  figure::detail::merge(layout_, others);
  return *this;
}

CDASH_DECL void Figure::update_axes(char letter, const boost::json::object& properties) {
  std::vector<std::string> names;
  const std::string first = letter + std::string("axis");
  for (const auto& member : layout_)
    if (std::string_view(member.key()).starts_with(first)) names.emplace_back(member.key());
  if (names.empty()) names.push_back(first);
  for (const auto& name : names) figure::detail::merge(layout_, {{name, properties}});
}

CDASH_DECL Figure& Figure::update_xaxes(const boost::json::object& properties) {
  update_axes('x', properties);
  return *this;
}
CDASH_DECL Figure& Figure::update_yaxes(const boost::json::object& properties) {
  update_axes('y', properties);
  return *this;
}

CDASH_DECL Figure& Figure::update_traces(const boost::json::object& properties) {
  for (auto& trace : traces_) {
    auto changed = *trace;
    changed.merge(properties);
    trace = std::make_shared<const figure::Trace>(std::move(changed));
  }
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
  for (const auto& member : layout_) {
    write_json(out, std::string_view(member.key()));
    out += ':';
    write_json(out, member.value());
    out += ',';
  }
  if (!has_template_) {
    out += R"("template":)";
    out += figure::detail::default_look();
  } else if (out.back() == ',') {
    out.pop_back();
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
