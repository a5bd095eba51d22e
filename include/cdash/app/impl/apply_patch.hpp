// Applies a Patch to a value as the page does.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/json.hpp>

namespace cdash::detail {

/// `patch` is what a Patch writes: `{"__dash_patch_update": …, "operations": […]}`. Throws Error for an
/// operation that is none, or that does not fit what stands at its place; what came before it is done then.
CDASH_DECL void apply_patch(Json& value, const Json& patch);

}  // namespace cdash::detail
