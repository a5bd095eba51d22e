// What px::imshow draws, from its arguments.
#pragma once

#include <cdash/figure/impl/px/spec.hpp>

namespace cdash::px::detail {

/// The arguments are in spec: `spec.get<Image>(Arg::img)`, `spec.number(Arg::zmin)`,
/// `spec.text(Arg::origin)`, `spec.get<Json>(Arg::aspect)`, `spec.get<TextAuto>(Arg::text_auto)`,
/// `spec.get<ColumnRef>(Arg::x)`, ….
CDASH_DECL Figure draw_image(const Spec& spec);

}  // namespace cdash::px::detail
