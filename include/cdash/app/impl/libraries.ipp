// Bodies of app/impl/libraries.hpp.
#pragma once

#include <algorithm>
#include <array>
#include <cdash/app/impl/hooks.hpp>
#include <cdash/app/impl/libraries.hpp>
#include <cdash/client/front_end.hpp>
#include <cdash/error.hpp>

namespace cdash::detail {

struct KnownPack {
  std::string_view name_space, published, target;
};

// Those of cdash itself.
inline constexpr std::array known_packs{
    KnownPack{"dash_bootstrap_components", "dash-bootstrap-components", "cdash::dbc"},
    KnownPack{"dash_mantine_components", "dash-mantine-components", "cdash::dmc"}};

CDASH_DECL std::string own_scripts(const AppState& app, const Assets& assets) {
  auto all = assets.script_tags();
  const auto add = [&](const ExternalFile& file) {
    for (const auto& [name, value] : file.attributes("src"))
      if (name == "src") (all += value) += '\n';
  };
  std::for_each(app.settings.external_scripts.begin(), app.settings.external_scripts.end(), add);
  if (app.hooks) std::for_each(app.hooks->scripts.begin(), app.hooks->scripts.end(), add);
  const auto& page = app.settings.index_string;
  if (app.settings.interpolate_index || page.find("<script") != page.npos) all += page + '\n';
  return all;
}

CDASH_DECL std::vector<std::string> missing_libraries(const Value& value, std::string_view scripts) {
  struct Seen final : ComponentVisitor {
    void visit(const Component& component) override {
      const auto& info = component.info();
      // Most components are of the library of the one before.
      if (first.empty() || info.name_space != last) {
        last = info.name_space;
        const auto known = [&](const ComponentInfo* other) { return other->name_space == last; };
        if (std::none_of(first.begin(), first.end(), known)) first.push_back(&info);
      }
      component.visit_components(*this);
    }
    std::vector<const ComponentInfo*> first;  // of each namespace
    std::string_view last;
  } seen;
  value.visit_components(seen);

  std::vector<std::string> sentences;
  if (seen.first.empty()) return sentences;
  const auto front_end = client::default_front_end();
  const auto here = front_end->namespaces();
  for (const auto* info : seen.first) {
    const auto name = info->name_space;
    if (std::find(here.begin(), here.end(), name) != here.end()) continue;
    const auto pack = std::find_if(known_packs.begin(), known_packs.end(),
                                   [&](const KnownPack& known) { return known.name_space == name; });
    const bool is_known = pack != known_packs.end();
    // Which components a script brings, only the page can tell; of the known ones the name does.
    if (is_known ? scripts.find(name) != scripts.npos || scripts.find(pack->published) != scripts.npos
                 : !scripts.empty())
      continue;
    sentences.push_back(
        std::string(info->spelling) + " is a component of " + std::string(name) +
        ", whose scripts this program does not contain; link " +
        (is_known ? std::string(pack->target)
                  : "its pack, which cdash_add_pack() of CMake makes, or put its script into the assets"));
  }
  return sentences;
}

CDASH_DECL void require_libraries(const Value& value, std::string_view scripts) {
  for (const auto& sentence : missing_libraries(value, scripts)) throw Error("cdash: " + sentence);
}

}  // namespace cdash::detail
