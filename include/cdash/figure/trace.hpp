// One trace of a figure: its type and properties, names as plotly.js has them.
#pragma once

#include <boost/json/object.hpp>
#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <cdash/figure/typed_array.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cdash::figure {

/// A trace. Values are JSON or arrays; a property inside another is named with a dot.
///
///     figure::Trace("scatter").set("x", std::move(xs)).set("marker.color", "red")
class Trace {
 public:
  explicit Trace(std::string_view type) { set("type", Json(boost::json::string(type.data(), type.size()))); }

  /// Sets a property, or replaces it.
  Trace& set(std::string_view path, Json value);
  Trace& set(std::string_view path, TypedArray values);
  Trace& set(std::string_view path, const char* text) { return set(path, Json(text)); }
  /// Sets several; `{"marker_color", "red"}` and `{"marker", {{"color", "red"}}}` both leave the marker's
  /// other properties alone.
  Trace& merge(const boost::json::object& properties);

  /// About how many bytes write() appends.
  std::size_t json_size() const noexcept { return json_size(nodes_); }
  /// Appends the JSON object.
  void write(std::string& out) const;

 private:
  struct Node;
  using Nodes = std::vector<Node>;
  struct Node {
    std::string name;
    std::variant<Json, TypedArray, Nodes> value;
  };
  static Node& at(Nodes& nodes, std::string_view path);
  static void merge(Nodes& nodes, const boost::json::object& properties);
  static std::size_t json_size(const Nodes& nodes) noexcept;
  static void write(std::string& out, const Nodes& nodes);

  Nodes nodes_;
};

}  // namespace cdash::figure

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/trace.ipp>
#endif
