// The figure templates as plain constants: what the packer writes and figure/templates.hpp reads.
#pragma once

#define CDASH_FIGURE_TEMPLATES 1

#include <span>
#include <string_view>

namespace cdash::figure::detail {

struct PackedTemplate {
  std::string_view name;
  std::string_view json;
};

inline std::span<const PackedTemplate>& announced_templates() noexcept {
  static std::span<const PackedTemplate> templates;
  return templates;
}

// Makes `templates` those of this program; including cdash_client.hpp calls it before main().
inline bool announce(std::span<const PackedTemplate> templates) noexcept {
  announced_templates() = templates;
  return true;
}

}  // namespace cdash::figure::detail
