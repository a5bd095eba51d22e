// Bodies of app/impl/index_page.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/dispatch.hpp>
#include <cdash/app/impl/index_page.hpp>
#include <map>

namespace cdash::detail {

inline void write_tag(std::string& page, std::string_view name, const Attributes& attributes) {
  page += '<';
  page += name;
  for (const auto& [key, value] : attributes) {
    page += ' ';
    page += key;
    page += "=\"";
    escape_html(page, value);
    page += '"';
  }
  page += '>';
}

inline bool has(const Attributes& attributes, std::string_view key, std::string_view value = {}) {
  return std::any_of(attributes.begin(), attributes.end(),
                     [&](const auto& a) { return a.first == key && (value.empty() || a.second == value); });
}

inline void write_metas(std::string& page, const std::vector<Attributes>& given) {
  const auto missing = [&](std::string_view key, std::string_view value = {}) {
    return std::none_of(given.begin(), given.end(), [&](const auto& tag) { return has(tag, key, value); });
  };
  if (missing("http-equiv", "X-UA-Compatible"))
    write_tag(page, "meta", {{"http-equiv", "X-UA-Compatible"}, {"content", "IE=edge"}});
  if (missing("charset")) write_tag(page, "meta", {{"charset", "UTF-8"}});
  if (missing("name", "viewport"))
    write_tag(page, "meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
  for (const auto& tag : given) write_tag(page, "meta", tag);
  page += '\n';
}

// JSON inside a <script>: nothing in it may end the tag, or start a comment.
inline std::string inline_json(std::string_view json) {
  std::string text;
  text.reserve(json.size());
  for (const char c : json) {
    if (c == '<')
      text += "\\u003c";
    else if (c == '>')
      text += "\\u003e";
    else
      text += c;
  }
  return text;
}

// {namespace: {component: [paths]}}
inline void write_children_props(std::string& json, const client::Table& table) {
  std::map<std::string_view, std::map<std::string_view, std::vector<std::string_view>>> tree;
  for (const auto& prop : table.node_props)
    tree[prop.component_namespace][prop.component].push_back(prop.path);
  std::vector<std::pair<std::string, Value>> namespaces;
  for (const auto& [name, components] : tree)
    namespaces.emplace_back(std::string(name), to_value(components));
  Value::object(std::move(namespaces)).write(json);
}

inline std::string page_config(const AppState& app, const client::FrontEnd& front_end) {
  const auto& settings = app.settings;
  std::string json = "{\"url_base_pathname\":null,\"requests_pathname_prefix\":";
  write_json(json, std::string_view(settings.url_base_pathname));
  const auto flag = [&](std::string_view key, bool value) {
    json += ",\"" + std::string(key) + (value ? "\":true" : "\":false");
  };
  flag("ui", settings.debug);
  flag("props_check", false);
  flag("show_undo_redo", false);
  flag("suppress_callback_exceptions", settings.suppress_callback_exceptions);
  flag("validate_callbacks", settings.debug);
  json += ",\"update_title\":";
  write_json(json, std::string_view(settings.update_title));
  json += ",\"children_props\":";
  write_children_props(json, front_end.table());
  // With serve_locally the front end would ask for plotly.js under a name that cannot be kept for a year.
  json += ",\"serve_locally\":false,\"plotlyjs_url\":";
  const auto plotlyjs = front_end.plotlyjs();
  write_json(json,
             std::string_view(plotlyjs.absolute ? plotlyjs.url : settings.url_base_pathname + plotlyjs.url));
  json += ",\"dash_version\":";
  write_json(json, front_end.table().dash_version);
  flag("disable_version_check", true);
  flag("plotly_cloud_installed", true);
  return inline_json(json + "}");
}

inline Attributes with_integrity(Attributes attributes, const client::Tag& file) {
  if (file.absolute && !file.integrity.empty()) {
    attributes.emplace_back("integrity", file.integrity);
    attributes.emplace_back("crossorigin", "anonymous");
  }
  return attributes;
}

CDASH_DECL std::string index_page(const AppState& app, const client::FrontEnd& front_end,
                                  const Assets& assets) {
  const auto& settings = app.settings;
  const auto& prefix = settings.url_base_pathname;
  std::string page = "<!DOCTYPE html>\n<html>\n<head>\n";
  write_metas(page, settings.meta_tags);
  page += "<title>";
  escape_html(page, settings.title);
  page += "</title>\n";
  write_tag(page, "link",
            {{"rel", "icon"},
             {"type", "image/x-icon"},
             {"href", assets.favicon().empty()
                          ? prefix + "_favicon.ico?v=" + std::string(front_end.table().dash_version)
                          : assets.favicon()}});
  page += '\n';
  for (const auto& sheet : front_end.styles(front_end.namespaces())) {
    Attributes attributes{{"rel", "stylesheet"}, {"href", sheet.absolute ? sheet.url : prefix + sheet.url}};
    write_tag(page, "link", with_integrity(std::move(attributes), sheet));
    page += '\n';
  }
  for (auto sheet : settings.external_stylesheets) {
    if (!has(sheet, "rel")) sheet.insert(sheet.begin(), {"rel", "stylesheet"});
    write_tag(page, "link", sheet);
    page += '\n';
  }
  page += assets.style_tags();
  page +=
      "</head>\n<body>\n<div id=\"react-entry-point\"><div "
      "class=\"_dash-loading\">Loading...</div></div>\n<footer>\n";
  page +=
      "<script id=\"_dash-config\" type=\"application/json\">" + page_config(app, front_end) + "</script>\n";

  const auto script = [&](const client::Tag& file) {
    write_tag(page, "script", with_integrity({{"src", file.absolute ? file.url : prefix + file.url}}, file));
    page += "</script>\n";
  };
  // React and its like first, then what users bring, then the renderer and Dash's own components.
  auto scripts = front_end.scripts(front_end.namespaces());
  const auto renderer = std::find_if(scripts.begin(), scripts.end(), [](const client::Tag& file) {
    return file.url.find("dash-renderer/") != std::string::npos;
  });
  // Upstream cut the error panel and the debug menu out of the small renderer; the development one has them.
  if (settings.debug && renderer != scripts.end() && front_end.find("dash", "dash-renderer/build/dash_renderer.dev.js")) {
    if (const auto at = renderer->url.rfind(".min.js"); at != std::string::npos) {
      renderer->url.replace(at, 7, ".dev.js");
      renderer->integrity = {};
    }
  }
  std::for_each(scripts.begin(), renderer, script);
  for (const auto& tag : settings.external_scripts) {
    write_tag(page, "script", tag);
    page += "</script>\n";
  }
  page += assets.script_tags();
  std::for_each(renderer, scripts.end(), script);
  page +=
      "<script id=\"_dash-renderer\" type=\"application/javascript\">var renderer = new "
      "DashRenderer();</script>\n";
  page += "</footer>\n</body>\n</html>\n";
  return page;
}

}  // namespace cdash::detail
