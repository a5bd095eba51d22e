// Every body of the library, for the one translation unit of the compiled build.
#pragma once

#include <cdash/config.hpp>

#ifndef CDASH_COMPILED
#error "cdash: <cdash/src.hpp> belongs to the compiled build: define CDASH_COMPILED for every file of the program, or leave this include out"
#endif

#include <cdash/core/impl/child.ipp>
#include <cdash/core/impl/component.ipp>
#include <cdash/core/impl/id.ipp>
#include <cdash/core/impl/json.ipp>
#include <cdash/core/impl/nearest.ipp>
#include <cdash/core/impl/style.ipp>
#include <cdash/core/impl/value.ipp>
#include <cdash/data/impl/column.ipp>
#include <cdash/data/impl/csv.ipp>
#include <cdash/data/impl/evaluate.ipp>
#include <cdash/data/impl/expr.ipp>
#include <cdash/data/impl/frame.ipp>
#include <cdash/figure/impl/figure.ipp>
#include <cdash/figure/impl/px.ipp>
#include <cdash/figure/impl/trace.ipp>
#include <cdash/figure/impl/typed_array.ipp>
#include <cdash/http/impl/options.ipp>
#include <cdash/http/impl/server.ipp>
