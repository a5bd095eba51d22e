// Bodies of app/patch.hpp.
#pragma once

#include <cdash/app/patch.hpp>

namespace cdash::detail {

CDASH_DECL void PatchSource::write(std::string& out) const {
  out += "{\"__dash_patch_update\":\"__dash_patch_update\",\"operations\":[";
  for (const auto& operation : operations) {
    if (&operation != operations.data()) out += ',';
    out += "{\"operation\":\"";
    out += operation.name;
    out += "\",\"location\":[";
    for (const auto& step : operation.location) {
      if (&step != operation.location.data()) out += ',';
      if (const auto* key = std::get_if<std::string>(&step))
        write_json(out, std::string_view(*key));
      else
        write_json(out, std::get<std::int64_t>(step));
    }
    out += "],\"params\":{";
    if (operation.has_value) {
      out += "\"value\":";
      operation.value.write(out);
    }
    if (operation.has_index) {
      out += ",\"index\":";
      write_json(out, operation.index);
    }
    out += "}}";
  }
  out += "]}";
}

CDASH_DECL void PatchSource::visit_components(ComponentVisitor& visitor) const {
  for (const auto& operation : operations) operation.value.visit_components(visitor);
}

}  // namespace cdash::detail
