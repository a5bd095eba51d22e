// Bodies of app/impl/interpolate.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/clientside.hpp>
#include <cdash/app/impl/hooks.hpp>
#include <cdash/app/impl/interpolate.hpp>
#include <cdash/error.hpp>
#include <iterator>

namespace cdash::detail {

// The page around its parts, for apps that bring none of their own.
inline constexpr std::string_view default_index =
    "<!DOCTYPE "
    "html>\n<html>\n<head>\n{%metas%}\n<title>{%title%}</title>\n{%favicon%}\n{%css%}</head>\n<body>\n"
    "{%app_entry%}\n<footer>\n{%config%}\n{%scripts%}{%renderer%}\n</footer>\n</body>\n</html>\n";

// One pass from left to right: what a part brings is not looked at again.
inline std::string filled(std::string_view rest, const IndexParts& parts) {
  const std::pair<std::string_view, const std::string*> places[] = {
      {"{%metas%}", &parts.metas},     {"{%title%}", &parts.title},         {"{%favicon%}", &parts.favicon},
      {"{%css%}", &parts.css},         {"{%app_entry%}", &parts.app_entry}, {"{%config%}", &parts.config},
      {"{%scripts%}", &parts.scripts}, {"{%renderer%}", &parts.renderer}};
  std::string page;
  while (true) {
    const auto open = rest.find("{%");
    page += rest.substr(0, open);
    if (open == rest.npos) return page;
    rest.remove_prefix(open);
    const auto* place = std::find_if(std::begin(places), std::end(places),
                                     [&](const auto& known) { return rest.starts_with(known.first); });
    if (place == std::end(places)) {
      page += "{%";
      rest.remove_prefix(2);
    } else {
      page += *place->second;
      rest.remove_prefix(place->first.size());
    }
  }
}

// Whether a tag has a src with one of the renderer's names in it.
inline bool loads_renderer(std::string_view page) {
  for (std::size_t at = 0; (at = page.find("src=\"", at)) != page.npos; ++at) {
    const auto url = page.substr(at + 5, page.find('"', at + 5) - at - 5);
    if (url.find("dash-renderer") != url.npos || url.find("dash_renderer") != url.npos) return true;
  }
  return false;
}

inline void check_page(std::string_view page) {
  std::string missing;
  const auto check = [&](bool is_there, std::string_view part) {
    if (!is_there) missing += (missing.empty() ? "" : ", ") + std::string(part);
  };
  const auto has = [&](std::string_view text) { return page.find(text) != page.npos; };
  check(has("id=\"react-entry-point\""), "app_entry (id=\"react-entry-point\")");
  check(has("id=\"_dash-config\""), "config (id=\"_dash-config\")");
  check(loads_renderer(page), "scripts (src=\"…dash-renderer…\")");
  check(has("id=\"_dash-renderer"), "renderer (id=\"_dash-renderer\")");
  if (!missing.empty())
    throw AppError("cdash: the app cannot be served: 1 problem\n  the page has no " + missing +
                   "; index_string, interpolate_index and the index hooks leave these parts in it");
}

CDASH_DECL std::string interpolated(const AppState& app, const IndexParts& parts) {
  const auto& settings = app.settings;
  auto page = settings.interpolate_index
                  ? settings.interpolate_index(parts)
                  : filled(settings.index_string.empty() ? default_index : settings.index_string, parts);
  if (app.hooks)
    for (const auto& hook : app.hooks->index.hooks) page = hook.function(std::move(page));
  check_page(page);
  return page;
}

struct NamedHook {
  std::string_view name;
  std::string RendererHooks::* source;
};
inline constexpr NamedHook renderer_hooks[] = {{"layout_pre", &RendererHooks::layout_pre},
                                               {"layout_post", &RendererHooks::layout_post},
                                               {"request_pre", &RendererHooks::request_pre},
                                               {"request_post", &RendererHooks::request_post},
                                               {"callback_resolved", &RendererHooks::callback_resolved},
                                               {"request_refresh_jwt", &RendererHooks::request_refresh_jwt}};

CDASH_DECL std::string renderer_start(const RendererHooks& hooks) {
  std::string members;
  for (const auto& [name, source] : renderer_hooks)
    if (const auto& text = hooks.*source; !text.empty())
      // A comment at a source's end ends with its line.
      members += "\n" + std::string(name) + ": " + text + "\n,";
  return "var renderer = new DashRenderer(" + (members.empty() ? "" : "{" + members + "}") + ");";
}

CDASH_DECL void check_index(const AppSettings& settings, std::vector<std::string>& problems) {
  std::string missing;
  for (const std::string_view part : {"{%app_entry%}", "{%config%}", "{%scripts%}"})
    if (settings.index_string.find(part) == std::string::npos)
      missing += (missing.empty() ? "" : ", ") + std::string(part);
  if (!settings.index_string.empty() && !missing.empty())
    problems.push_back("index_string has no " + missing + "; put it where that part of the page belongs");
  if (!settings.index_string.empty() && settings.interpolate_index)
    problems.push_back("index_string and interpolate_index are both set; one of them makes the page");
  for (const auto& [name, source] : renderer_hooks)
    if (breaks_out_of_script(settings.hooks.*source))
      problems.push_back("hooks." + std::string(name) +
                         " has </script or <!-- in its JavaScript, which would not end where its <script> "
                         "ends; split that text in two");
}

}  // namespace cdash::detail
