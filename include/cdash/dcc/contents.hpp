// What dcc::Upload gives a callback: a file's bytes, out of the text that a page sends.
#pragma once

#include <boost/json/value_to.hpp>
#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <string>
#include <string_view>

namespace cdash::dcc {

/// An uploaded file. A parameter for `upload.contents()`, a std::vector of them for an Upload with multiple;
/// its name is `upload.filename()`.
///
///     app.callback(Output(text.children()), Input(upload.contents()), State(upload.filename()),
///                  [](const dcc::Contents& file, const std::string& name) {
///                    return name + " has " + std::to_string(file.bytes.size()) + " bytes";
///                  });
///
/// Nothing in it is checked but its form: `type` is what the browser says, and the filename is anybody's.
struct Contents {
  std::string bytes;
  std::string type;  ///< "image/png"; empty if the browser has no idea

  using ReadFromText = void;
  static constexpr const char* wanted = "the contents of an uploaded file, \"data:<type>;base64,<data>\"";
  friend bool operator==(const Contents&, const Contents&) = default;
};

/// The same from text: "data:image/png;base64,iVBOR…". Throws Error if it is none.
CDASH_DECL Contents read_contents(std::string_view data_url);

CDASH_DECL Contents tag_invoke(const boost::json::value_to_tag<Contents>&, const Json& json);

}  // namespace cdash::dcc

#ifdef CDASH_HEADER_ONLY
#include <cdash/dcc/impl/contents.ipp>
#endif
