// Every body of the library, for the one translation unit of the compiled build.
#pragma once

#include <cdash/config.hpp>

#ifndef CDASH_COMPILED
#error "cdash: <cdash/src.hpp> is for the compiled build: define CDASH_COMPILED everywhere, or leave it out"
#endif

// clang-format off: the order is that of the layers.
#include <cdash/core/impl/child.ipp>
#include <cdash/core/impl/component.ipp>
#include <cdash/core/impl/id.ipp>
#include <cdash/core/impl/json.ipp>
#include <cdash/core/impl/nearest.ipp>
#include <cdash/core/impl/style.ipp>
#include <cdash/core/impl/types.ipp>
#include <cdash/core/impl/value.ipp>
#include <cdash/dcc/impl/graph_events.ipp>
#include <cdash/dcc/impl/target_id.ipp>
#include <cdash/dash_table/impl/format.ipp>
#include <cdash/data/impl/agg.ipp>
#include <cdash/data/impl/arrow_export.ipp>
#include <cdash/data/impl/arrow_import.ipp>
#include <cdash/data/impl/column.ipp>
#include <cdash/data/impl/csv.ipp>
#include <cdash/data/impl/describe.ipp>
#include <cdash/data/impl/evaluate.ipp>
#include <cdash/data/impl/expr.ipp>
#include <cdash/data/impl/frame.ipp>
#include <cdash/data/impl/gather.ipp>
#include <cdash/data/impl/group.ipp>
#include <cdash/data/impl/join.ipp>
#include <cdash/data/impl/json.ipp>
#include <cdash/data/impl/keys.ipp>
#include <cdash/data/impl/order.ipp>
#include <cdash/data/impl/reduce.ipp>
#include <cdash/data/impl/reshape.ipp>
#include <cdash/data/impl/time.ipp>
#include <cdash/data/impl/write.ipp>
#include <cdash/figure/impl/animation.ipp>
#include <cdash/figure/impl/colors.ipp>
#include <cdash/figure/impl/figure.ipp>
#include <cdash/figure/impl/go_types.ipp>
#include <cdash/figure/impl/object.ipp>
#include <cdash/figure/impl/px/arguments.ipp>
#include <cdash/figure/impl/px/request.ipp>
#include <cdash/figure/impl/px/setters.ipp>
#include <cdash/figure/impl/select.ipp>
#include <cdash/figure/impl/shapes.ipp>
#include <cdash/figure/impl/subplots.ipp>
#include <cdash/figure/impl/templates.ipp>
#include <cdash/figure/impl/typed_array.ipp>
#include <cdash/client/impl/encoding.ipp>
#include <cdash/client/impl/folder.ipp>
#include <cdash/client/impl/front_end.ipp>
#include <cdash/client/impl/html.ipp>
#include <cdash/client/impl/sha256.ipp>
#include <cdash/app/impl/app.ipp>
#include <cdash/app/impl/apply_patch.ipp>
#include <cdash/app/impl/assets.ipp>
#include <cdash/app/impl/context.ipp>
#include <cdash/app/impl/conversation.ipp>
#include <cdash/app/impl/dispatch.ipp>
#include <cdash/app/impl/handler.ipp>
#include <cdash/app/impl/call.ipp>
#include <cdash/app/impl/hub.ipp>
#include <cdash/app/impl/index_page.ipp>
#include <cdash/app/impl/listener.ipp>
#include <cdash/app/impl/parse.ipp>
#include <cdash/app/impl/patch.ipp>
#include <cdash/app/impl/problems.ipp>
#include <cdash/app/impl/read.ipp>
#include <cdash/app/impl/request.ipp>
#include <cdash/http/impl/options.ipp>
#include <cdash/http/impl/run.ipp>
#include <cdash/http/impl/server.ipp>
