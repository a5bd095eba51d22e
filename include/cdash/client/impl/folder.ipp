// Bodies of client/folder.hpp.
#pragma once

#include <algorithm>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>
#include <cdash/client/folder.hpp>
#include <cdash/client/sha256.hpp>
#include <cdash/error.hpp>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <system_error>
#include <utility>

namespace cdash::client {
namespace detail {

inline constexpr std::string_view run_packer = "; run tools/pack_client --folder again";

inline std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  if (!in) throw Error("cdash: " + path.string() + " cannot be opened" + std::string(run_packer));
  const auto size = static_cast<std::streamoff>(in.tellg());
  std::string text(size > 0 ? static_cast<std::size_t>(size) : 0, '\0');
  in.seekg(0);
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (size < 0 || !in) throw Error("cdash: " + path.string() + " cannot be read" + std::string(run_packer));
  return text;
}

/// A manifest while it is read: knows where it stands, for the messages.
class ManifestReader {
 public:
  ManifestReader(const std::string& folder, LoadedTable& out)
      : folder_(folder), manifest_((folder_ / "manifest.json").string()), out_(out) {}

  bool is_pack() { return is_pack(object(parse(), "the manifest")); }

  void read() {
    const auto document = parse();
    const auto& root = object(document, "the manifest");
    auto& table = out_.table;
    if (!is_pack(root)) {
      table.dash_version = string(root, "dash_version", "the manifest");
      table.renderer_version = string(root, "renderer_version", "the manifest");
      table.plotlyjs_version = string(root, "plotlyjs_version", "the manifest");
      const auto& plotly = object(member(root, "plotlyjs", "the manifest"), "plotlyjs");
      table.plotlyjs = {string(plotly, "package", "plotlyjs"),
                        string(plotly, "path", "plotlyjs"),
                        {},
                        string(plotly, "integrity", "plotlyjs")};
    }
    for (const auto& v : array(root, "packages")) {
      const auto& o = object(v, "packages");
      out_.packages.push_back({string(o, "name", "packages"), string(o, "version", "packages"),
                               string(o, "licence", "packages"), string(o, "hash", "packages"),
                               string(o, "sha256", "packages")});
    }
    for (const auto& v : array(root, "stand_ins")) {
      const auto& o = object(v, "stand_ins");
      out_.stand_ins.push_back({string(o, "url", "stand_ins"), string(o, "package", "stand_ins"),
                                string(o, "path", "stand_ins"), string(o, "integrity", "stand_ins")});
    }
    resources(root, "scripts", out_.scripts);
    resources(root, "styles", out_.styles);
    for (const auto& v : array(root, "node_props")) {
      const auto& o = object(v, "node_props");
      out_.node_props.push_back({string(o, "namespace", "node_props"), string(o, "component", "node_props"),
                                 string(o, "path", "node_props")});
    }
    for (const auto& v : array(root, "files")) file(object(v, "files"));
    std::sort(out_.files.begin(), out_.files.end(), [](const File& a, const File& b) {
      return a.package != b.package ? a.package < b.package : a.path < b.path;
    });
    table.packages = out_.packages;
    table.scripts = out_.scripts;
    table.styles = out_.styles;
    table.node_props = out_.node_props;
    table.files = out_.files;
    table.stand_ins = out_.stand_ins;
  }

 private:
  boost::json::value parse() {
    const auto text = read_file(manifest_);
    boost::system::error_code error;
    auto document = boost::json::parse(text, error);
    if (error) fail("is not JSON: " + error.message());
    const auto& root = object(document, "the manifest");
    if (const auto* format = root.if_contains("format"); format == nullptr || *format != 2)
      fail("has format " + (format == nullptr ? "none" : boost::json::serialize(*format)) + ", wanted 2");
    return document;
  }

  bool is_pack(const boost::json::object& root) const {
    const auto& kind = member(root, "pack", "the manifest");
    if (!kind.is_bool()) fail("pack is neither true nor false");
    return kind.get_bool();
  }

  [[noreturn]] void fail(const std::string& what) const {
    throw Error("cdash: " + manifest_ + ": " + what + std::string(run_packer));
  }

  const boost::json::value& member(const boost::json::object& in, const char* name,
                                   std::string_view of) const {
    const auto* found = in.if_contains(name);
    if (found == nullptr) fail(std::string(of) + " has no " + name);
    return *found;
  }

  const boost::json::object& object(const boost::json::value& v, std::string_view what) const {
    if (!v.is_object()) fail(std::string(what) + " is no object");
    return v.get_object();
  }

  const boost::json::array& array(const boost::json::object& in, const char* name) const {
    const auto& found = member(in, name, "the manifest");
    if (!found.is_array()) fail(std::string(name) + " is no array");
    return found.get_array();
  }

  std::string_view string(const boost::json::object& in, const char* name, std::string_view of) {
    const auto& found = member(in, name, of);
    if (!found.is_string()) fail(std::string(name) + " of " + std::string(of) + " is no text");
    return keep(std::string(found.get_string()));
  }

  std::string_view keep(std::string text) { return out_.texts.emplace_back(std::move(text)); }

  void resources(const boost::json::object& root, const char* name, std::vector<Resource>& out) {
    for (const auto& v : array(root, name)) {
      const auto& o = object(v, name);
      out.push_back({string(o, "package", name), string(o, "path", name), string(o, "namespace", name),
                     string(o, "integrity", name)});
    }
  }

  void file(const boost::json::object& o) {
    File f{};
    f.package = string(o, "package", "files");
    f.path = string(o, "path", "files");
    f.content_type = string(o, "content_type", "files");
    f.sha256 = string(o, "sha256", "files");
    const auto& size = member(o, "size", "files");
    if (!size.is_int64() || size.get_int64() < 0)
      fail("size of " + std::string(f.path) + " is no count of bytes");
    f.size = static_cast<std::size_t>(size.get_int64());
    f.gzip = form(o, "gzip");
    f.brotli = form(o, "brotli");
    f.identity = form(o, "identity");
    if (f.size != 0 && f.gzip.empty() && f.identity.empty())
      fail("has neither gzip nor identity of " + std::string(f.package) + "/" + std::string(f.path));
    out_.files.push_back(f);
  }

  std::string_view form(const boost::json::object& o, const char* name) {
    const auto* found = o.if_contains(name);
    if (found == nullptr) return {};
    const auto& entry = object(*found, name);
    const std::filesystem::path relative(string(entry, "file", name));
    const auto wanted = string(entry, "sha256", name);
    if (relative.empty() || relative.is_absolute() || relative.has_root_path() ||
        std::find(relative.begin(), relative.end(), "..") != relative.end())
      fail("names the file " + relative.string() + ", which is not inside the folder");
    const auto path = folder_ / relative;
    auto bytes = read_file(path);
    const auto hash = sha256_hex(bytes);
    if (hash != wanted) {
      throw Error("cdash: " + path.string() + ": sha256 is " + hash + ", the manifest says " +
                  std::string(wanted) + std::string(run_packer));
    }
    return keep(std::move(bytes));
  }

  std::filesystem::path folder_;
  std::string manifest_;
  LoadedTable& out_;
};

}  // namespace detail

CDASH_DECL bool is_folder(const std::string& path) noexcept {
  std::error_code error;
  return std::filesystem::is_directory(path, error);
}

namespace detail {
inline void check_folder(const std::string& folder) {
  if (!is_folder(folder)) {
    throw Error("cdash: the front end's folder " + folder +
                " does not exist; make it with tools/pack_client --folder");
  }
}
}  // namespace detail

CDASH_DECL std::shared_ptr<const LoadedTable> load_folder(const std::string& folder) {
  detail::check_folder(folder);
  auto loaded = std::make_shared<LoadedTable>();
  detail::ManifestReader(folder, *loaded).read();
  return loaded;
}

CDASH_DECL bool holds_pack(const std::string& folder) {
  detail::check_folder(folder);
  LoadedTable nothing;
  return detail::ManifestReader(folder, nothing).is_pack();
}

}  // namespace cdash::client
