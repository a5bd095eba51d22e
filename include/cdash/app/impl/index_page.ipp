// Bodies of app/impl/index_page.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/dev_tools.hpp>
#include <cdash/app/impl/dispatch.hpp>
#include <cdash/app/impl/hooks.hpp>
#include <cdash/app/impl/index_page.hpp>
#include <cdash/app/impl/interpolate.hpp>
#include <cdash/app/impl/listener.hpp>
#include <cdash/app/impl/pages.hpp>
#include <map>
#include <set>

namespace cdash::detail {

CDASH_DECL void write_tag(std::string& page, std::string_view name, const Attributes& attributes) {
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

inline bool has_websocket_callbacks(const AppState& app) {
  return std::any_of(app.callbacks.begin(), app.callbacks.end(), [&](const Callback& callback) {
    return !callback.clientside && !callback.in_background &&
           (callback.websocket || app.settings.websocket_callbacks);
  });
}

CDASH_DECL bool uses_websocket(const AppState& app) { return has_websocket_callbacks(app) || pushes(app); }

CDASH_DECL bool has_background_callbacks(const AppState& app) {
  // One that creates others may create some for the background.
  return std::any_of(app.callbacks.begin(), app.callbacks.end(), [](const Callback& callback) {
    return callback.in_background || callback.creates_callbacks;
  });
}

// Whether pages need client/live.js.
inline bool uses_live_script(const AppState& app) {
  return uses_websocket(app) || has_background_callbacks(app);
}

// The two ways over a WebSocket: the renderer's own, if it has one, and client/live.js.
inline void write_websocket(std::string& json, const AppState& app, const client::FrontEnd& front_end) {
  if (!uses_websocket(app)) return;
  const auto& settings = app.settings;
  const auto address = [&](std::string_view package, std::string_view path) {
    const auto file = front_end.file(package, path);
    return file.absolute ? file.url : app.paths.requests + file.url;
  };
  constexpr std::string_view own_worker = "dash-renderer/build/dash-ws-worker.js";
  const bool callbacks = has_websocket_callbacks(app);
  const bool renderer_calls = callbacks && front_end.find("dash", own_worker);
  const auto member = [&](std::string_view key, std::string_view text) {
    json += ",\"" + std::string(key) + "\":";
    write_json(json, text);
  };
  const auto write = [&](std::string_view worker_key, const std::string& worker) {
    member("url", app.paths.requests + std::string(websocket_path));
    member(worker_key, worker);
    json += ",\"inactivity_timeout\":" + std::to_string(settings.websocket_inactivity_timeout) +
            ",\"heartbeat_interval\":" + std::to_string(settings.websocket_heartbeat_interval) + '}';
  };
  if (renderer_calls) {
    json += std::string(",\"websocket\":{\"enabled\":") + (settings.websocket_callbacks ? "true" : "false");
    write("worker_url", address("dash", own_worker));
  }
  if (renderer_calls && !pushes(app)) return;
  json += ",\"cdash_live\":{\"callbacks\":";
  json += renderer_calls || !callbacks ? "null" : settings.websocket_callbacks ? "\"all\"" : "\"some\"";
  write("worker", address("cdash", "live-worker.js"));
}

inline std::string page_config(const AppState& app, const client::FrontEnd& front_end,
                               std::string_view reload_hash) {
  const auto& settings = app.settings;
  std::string json = "{\"url_base_pathname\":null,\"requests_pathname_prefix\":";
  write_json(json, std::string_view(app.paths.requests));
  const auto flag = [&](std::string_view key, bool value) {
    json += ",\"" + std::string(key) + (value ? "\":true" : "\":false");
  };
  const DevToolsInUse tools(settings);
  json += dev_tools_config(tools, reload_hash);
  if (tools.ui && app.hooks && !app.hooks->devtools.empty()) {
    json += ",\"dev_tools\":[";
    for (const auto& devtool : app.hooks->devtools)
      (json += &devtool == app.hooks->devtools.data() ? "" : ",") += devtool;
    json += ']';
  }
  flag("show_undo_redo", settings.show_undo_redo);
  flag("suppress_callback_exceptions", settings.suppress_callback_exceptions);
  if ((!app.validation_layout.is_null() || has_pages(app)) && !settings.suppress_callback_exceptions) {
    // The page checks ids against this alone.
    json += ",\"validation_layout\":";
    auto all = has_pages(app) ? app.pages.components : std::vector<Value>{layout_of(app)};
    if (!app.validation_layout.is_null()) all.push_back(app.validation_layout);
    detail::flat(Value::list(std::move(all))).write(json);
  }
  json += ",\"csrf_token_name\":";
  write_json(json, std::string_view(settings.csrf_token_name));
  json += ",\"csrf_header_name\":";
  write_json(json, std::string_view(settings.csrf_header_name));
  json += ",\"update_title\":";
  write_json(json, std::string_view(settings.update_title));
  json += ",\"children_props\":";
  write_children_props(json, front_end.table());
  // With serve_locally the front end would ask for plotly.js under a name that cannot be kept for a year.
  json += ",\"serve_locally\":false,\"plotlyjs_url\":";
  const auto plotlyjs = front_end.plotlyjs();
  write_json(json, std::string_view(plotlyjs.absolute ? plotlyjs.url : app.paths.requests + plotlyjs.url));
  json += ",\"dash_version\":";
  write_json(json, front_end.table().dash_version);
  flag("disable_version_check", true);
  flag("plotly_cloud_installed", true);
  if (has_background_callbacks(app)) json += ",\"end_id\":\"" + std::string(end_id_place) + '"';
  write_websocket(json, app, front_end);
  return inline_json(json + "}");
}

inline Attributes with_integrity(Attributes attributes, const client::Tag& file) {
  if (file.absolute && !file.integrity.empty()) {
    attributes.emplace_back("integrity", file.integrity);
    attributes.emplace_back("crossorigin", "anonymous");
  }
  return attributes;
}

// The libraries whose scripts the page needs from the start: those of the layout, or all of them where a
// function decides later what comes into the page.
inline std::vector<std::string_view> namespaces_in_use(const AppState& app,
                                                       const client::FrontEnd& front_end) {
  struct Seen final : ComponentVisitor {
    void visit(const Component& component) override {
      names.insert(component.info().name_space);
      component.visit_components(*this);
    }
    std::set<std::string_view> names;
  } seen;
  const auto all = front_end.namespaces();
  const bool later = app.settings.debug || app.layout_function != nullptr ||
                     std::any_of(app.callbacks.begin(), app.callbacks.end(),
                                 [](const Callback& callback) { return callback.may_bring_components; });
  if (later) return {all.begin(), all.end()};
  layout_of(app).visit_components(seen);
  for (const auto& page : app.pages.records) page.layout.visit_components(seen);
  if (app.pages.not_found) app.pages.not_found->layout.visit_components(seen);
  return {seen.names.begin(), seen.names.end()};
}

// A sheet of a CDN that the program contains comes from here, whatever the app's hashes say of the one there.
inline void use_stand_in(Attributes& sheet, const AppState& app, const client::FrontEnd& front_end) {
  const auto is = [](std::string_view name) {
    return [name](const auto& attribute) { return attribute.first == name; };
  };
  const auto href = std::find_if(sheet.begin(), sheet.end(), is("href"));
  if (href == sheet.end()) return;
  const auto here = front_end.stand_in(href->second);
  if (!here) return;
  href->second = here->absolute ? here->url : app.paths.requests + here->url;
  std::erase_if(sheet, [&](const auto& attribute) {
    return is("integrity")(attribute) || is("crossorigin")(attribute);
  });
  sheet = with_integrity(std::move(sheet), *here);
}

inline std::string stylesheets(const AppState& app, const client::FrontEnd& front_end, const Assets& assets) {
  const auto& settings = app.settings;
  std::string tags;
  const auto add = [&](const ExternalFile& file) {
    auto sheet = file.attributes("href");
    use_stand_in(sheet, app, front_end);
    if (!has(sheet, "rel")) sheet.insert(sheet.begin(), {"rel", "stylesheet"});
    write_tag(tags, "link", sheet);
    tags += '\n';
  };
  std::for_each(settings.external_stylesheets.begin(), settings.external_stylesheets.end(), add);
  for (const auto& sheet : front_end.styles(namespaces_in_use(app, front_end))) {
    Attributes attributes{{"rel", "stylesheet"},
                          {"href", sheet.absolute ? sheet.url : app.paths.requests + sheet.url}};
    write_tag(tags, "link", with_integrity(std::move(attributes), sheet));
    tags += '\n';
  }
  tags += assets.style_tags();
  if (app.hooks) std::for_each(app.hooks->stylesheets.begin(), app.hooks->stylesheets.end(), add);
  return tags;
}

inline std::string scripts(const AppState& app, const client::FrontEnd& front_end, const Assets& assets) {
  const auto& settings = app.settings;
  std::string tags;
  const auto script = [&](const client::Tag& file) {
    const auto url = file.absolute ? file.url : app.paths.requests + file.url;
    write_tag(tags, "script", with_integrity({{"src", url}}, file));
    tags += "</script>\n";
  };
  // React and its like first, then what users bring, then the renderer and Dash's own components.
  auto files = front_end.scripts(namespaces_in_use(app, front_end));
  use_dev_scripts(files, DevToolsInUse(settings), front_end);
  const auto renderer = std::find_if(files.begin(), files.end(), [](const client::Tag& file) {
    return file.url.find("dash-renderer/") != std::string::npos;
  });
  std::for_each(files.begin(), renderer, script);
  if (uses_live_script(app)) script(front_end.file("cdash", "live.js"));
  if (pushes(app)) script(front_end.file("cdash", "push.js"));
  if (DevToolsInUse(settings).hot_reload) script(front_end.file("cdash", "reload.js"));
  const auto external = [&](const ExternalFile& file) {
    write_tag(tags, "script", file.attributes("src"));
    tags += "</script>\n";
  };
  std::for_each(settings.external_scripts.begin(), settings.external_scripts.end(), external);
  tags += assets.script_tags();
  std::for_each(renderer, files.end(), script);
  if (app.hooks) std::for_each(app.hooks->scripts.begin(), app.hooks->scripts.end(), external);
  const auto own = inline_scripts(app);
  std::for_each(own.begin(), own.end() - 1,
                [&](const std::string& text) { tags += "<script>" + text + "</script>\n"; });
  return tags;
}

CDASH_DECL std::vector<std::string> inline_scripts(const AppState& app) {
  std::vector<std::string> texts;
  std::set<std::string_view> known;
  for (const auto& callback : app.callbacks) {
    const auto& clientside = callback.clientside;
    if (!clientside || clientside->source.empty() || !known.insert(clientside->function).second) continue;
    const auto name_space = "window.dash_clientside[\"" + clientside->name_space + "\"]";
    texts.push_back("window.dash_clientside = window.dash_clientside || {};\n" + name_space + " = " +
                    name_space + " || {};\n" + name_space + "[\"" + clientside->function +
                    "\"] = " + clientside->source + ";");
  }
  texts.push_back(renderer_start(app.settings.hooks));
  return texts;
}

CDASH_DECL std::string index_page(const AppState& app, const client::FrontEnd& front_end,
                                  const Assets& assets, std::string_view reload_hash) {
  const auto& settings = app.settings;
  std::string metas, title, favicon;
  if (has_pages(app)) metas += page_metas_place;
  write_metas(metas, settings.meta_tags);
  if (has_pages(app))
    title = page_title_place;
  else
    escape_html(title, settings.title);
  write_tag(
      favicon, "link",
      {{"rel", "icon"},
       {"type", "image/x-icon"},
       {"href", assets.favicon().empty()
                    ? app.paths.requests + "_favicon.ico?v=" + std::string(front_end.table().dash_version)
                    : assets.favicon()}});
  return interpolated(
      app, {.metas = std::move(metas),
            .title = std::move(title),
            .favicon = std::move(favicon),
            .css = stylesheets(app, front_end, assets),
            .app_entry = "<div id=\"react-entry-point\">" +
                         (settings.loading_html.empty() ? "<div class=\"_dash-loading\">Loading...</div>"
                                                        : settings.loading_html) +
                         "</div>",
            .config = "<script id=\"_dash-config\" type=\"application/json\">" +
                      page_config(app, front_end, reload_hash) + "</script>",
            .scripts = scripts(app, front_end, assets),
            .renderer = "<script id=\"_dash-renderer\" type=\"application/javascript\">" +
                        inline_scripts(app).back() + "</script>"});
}

}  // namespace cdash::detail
