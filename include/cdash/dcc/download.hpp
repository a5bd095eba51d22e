// dcc::Download, the component Download of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash::dcc {

/// The component `Download` of dash_core_components.
struct Download : Component {
  static constexpr std::string_view property_names[] = {
      {"base64", 6}, {"data", 4}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Download", "dash_core_components", "dcc::Download", property_names,
      false};

  /// An object; a function a member. Made as `Data(filename, content)`.
  class Data : public types::Object<Data> {
   public:
    using Object::Object;
    Data(const types::Text& filename, const types::Text& content) {
      put("filename", filename.value); put("content", content.value);
    }
    /// Text. Required.
    Data& filename(const types::Text& value) { return put("filename", value.value); }
    /// Text. Required.
    Data& content(const types::Text& value) { return put("content", value.value); }
    /// True or false.
    Data& base64(const types::Bool& value) { return put("base64", value.value); }
    /// Text.
    Data& type(const types::Text& value) { return put("type", value.value); }
  };

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Data> data() const { return {this->ref("data")}; }
    Property<types::Bool> base64() const { return {this->ref("base64")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
  };
  /// An id of this component type: `dcc::Download::Id name{"name"}`.
  using Id = Reference<Download>;

  Download() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Download& id(const IdOf<Download>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// `Data` (filename, content, base64, type).
  Download& data(const Data& value) { return put("data", value.to_value()), *this; }
  /// True or false. Default: false.
  Download& base64(const types::Bool& value) { return put("base64", value.value), *this; }
  /// Text. Default: "text/plain".
  Download& type(const types::Text& value) { return put("type", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Download Download() { return {}; }
inline struct Download Download(const IdOf<struct Download>& id,
    std::source_location where = std::source_location::current()) {
  struct Download made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
