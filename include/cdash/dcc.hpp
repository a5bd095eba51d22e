// All components of dash_core_components, and what belongs to them.
//
// Written by tools/wrap.
#pragma once

#include <cdash/dcc/button.hpp>
#include <cdash/dcc/checklist.hpp>
#include <cdash/dcc/clipboard.hpp>
#include <cdash/dcc/confirm_dialog.hpp>
#include <cdash/dcc/confirm_dialog_provider.hpp>
#include <cdash/dcc/contents.hpp>
#include <cdash/dcc/date_picker_range.hpp>
#include <cdash/dcc/date_picker_single.hpp>
#include <cdash/dcc/download.hpp>
#include <cdash/dcc/dropdown.hpp>
#include <cdash/dcc/geolocation.hpp>
#include <cdash/dcc/graph.hpp>
#include <cdash/dcc/graph_events.hpp>
#include <cdash/dcc/input.hpp>
#include <cdash/dcc/interval.hpp>
#include <cdash/dcc/link.hpp>
#include <cdash/dcc/loading.hpp>
#include <cdash/dcc/location.hpp>
#include <cdash/dcc/markdown.hpp>
#include <cdash/dcc/radio_items.hpp>
#include <cdash/dcc/range_slider.hpp>
#include <cdash/dcc/slider.hpp>
#include <cdash/dcc/store.hpp>
#include <cdash/dcc/tab.hpp>
#include <cdash/dcc/tabs.hpp>
#include <cdash/dcc/target_id.hpp>
#include <cdash/dcc/textarea.hpp>
#include <cdash/dcc/tooltip.hpp>
#include <cdash/dcc/upload.hpp>
