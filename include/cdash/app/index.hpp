// What the page around an app is made of.
#pragma once

#include <cdash/core/stylesheet.hpp>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash {

/// The attributes of a <meta>, <link> or <script> tag of the page, in their order.
using Attributes = std::vector<std::pair<std::string, std::string>>;

/// A script or stylesheet from elsewhere: its address, or the attributes of its tag.
///
///     .external_scripts = {"https://example.org/a.js",
///                          {{"src", "https://example.org/b.js"}, {"integrity", "sha384-…"}}}
class ExternalFile {
 public:
  ExternalFile(const char* url) : url_(url) {}
  ExternalFile(std::string url) : url_(std::move(url)) {}
  ExternalFile(std::initializer_list<std::pair<std::string, std::string>> attributes)
      : attributes_(attributes) {}
  ExternalFile(Attributes attributes) : attributes_(std::move(attributes)) {}
  ExternalFile(const Stylesheet& sheet);

  /// Those of its tag; `address` is what the tag calls an address: "src" or "href".
  Attributes attributes(const char* address) const {
    return url_.empty() ? attributes_ : Attributes{{address, url_}};
  }

 private:
  std::string url_;
  Attributes attributes_;
};

inline ExternalFile::ExternalFile(const Stylesheet& sheet)
    : ExternalFile({{"href", std::string(sheet.url)},
                    {"integrity", std::string(sheet.integrity)},
                    {"crossorigin", "anonymous"}}) {}

/// The eight parts of the page, as HTML.
struct IndexParts {
  std::string metas;      ///< <meta> tags
  std::string title;      ///< the title's text, escaped
  std::string favicon;    ///< a <link> tag
  std::string css;        ///< <link> tags
  std::string app_entry;  ///< the element that the app is shown in
  std::string config;     ///< a <script> tag with what the front end has to know
  std::string scripts;    ///< <script> tags
  std::string renderer;   ///< the <script> tag that starts the front end
};

/// JavaScript functions that the front end calls, as their source: `"(request) => { … }"`. Empty ones are
/// left out. None may have </script or <!-- in it.
struct RendererHooks {
  std::string layout_pre = {};           ///< (): before the layout is asked for
  std::string layout_post = {};          ///< (layout): what came; may change it
  std::string request_pre = {};          ///< (request): before a callback is called
  std::string request_post = {};         ///< (request, response): after its answer
  std::string callback_resolved = {};    ///< (callback, response): after its outputs were set
  std::string request_refresh_jwt = {};  ///< (old token): a new one, after an answer "JWT Expired"
};

/// A file that is built into the program: what cdash_embed_assets() of CMake makes of a folder.
struct EmbeddedAsset {
  std::string_view path;   ///< relative to the folder, with '/' between its parts
  std::string_view bytes;  ///< of static storage
};

}  // namespace cdash
