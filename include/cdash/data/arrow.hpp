// Frames from and to other libraries' columns in memory, over the Arrow C data interface.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/frame.hpp>
#include <cstdint>

// The interface is these structs, fixed for all time; whoever includes Arrow's own declarations has them
// twice unless both look at the same macros.
extern "C" {

#ifndef ARROW_C_DATA_INTERFACE
#define ARROW_C_DATA_INTERFACE

#define ARROW_FLAG_DICTIONARY_ORDERED 1
#define ARROW_FLAG_NULLABLE 2
#define ARROW_FLAG_MAP_KEYS_SORTED 4

struct ArrowSchema {
  const char* format;
  const char* name;
  const char* metadata;
  int64_t flags;
  int64_t n_children;
  struct ArrowSchema** children;
  struct ArrowSchema* dictionary;
  void (*release)(struct ArrowSchema*);
  void* private_data;
};

struct ArrowArray {
  int64_t length;
  int64_t null_count;
  int64_t offset;
  int64_t n_buffers;
  int64_t n_children;
  const void** buffers;
  struct ArrowArray** children;
  struct ArrowArray* dictionary;
  void (*release)(struct ArrowArray*);
  void* private_data;
};

#endif

#ifndef ARROW_C_STREAM_INTERFACE
#define ARROW_C_STREAM_INTERFACE

struct ArrowArrayStream {
  int (*get_schema)(struct ArrowArrayStream*, struct ArrowSchema* out);
  int (*get_next)(struct ArrowArrayStream*, struct ArrowArray* out);
  const char* (*get_last_error)(struct ArrowArrayStream*);
  void (*release)(struct ArrowArrayStream*);
  void* private_data;
};

#endif

}  // extern "C"

namespace cdash::data {

/// How text columns are handed out.
enum class ArrowText : std::uint8_t {
  dictionary,  ///< each different text once, and 32-bit indices: as the frame has them
  plain        ///< large_utf8: every text written out
};

/// What to_arrow does where there is a choice.
struct ArrowOptions {
  ArrowText text = ArrowText::dictionary;
};

/// Takes a record batch (a struct array: format "+s") over from Arrow, DuckDB, Polars, nanoarrow, …, each
/// child a column; both structs are released, or moved from, whatever happens.
///
/// Not copied, but kept until the last column that uses them is gone: doubles, 64-bit integers, timestamps in
/// nanoseconds (doubles are copied if nulls stand among them that are not NaN as well). Copied once: other
/// integers, floats, decimals (as whole numbers if they have no fraction, else as doubles), bools, dates and
/// timestamps of other units (in UTC, or without a time zone), text in all its forms, dictionaries of all
/// these. Unsigned 64-bit integers, and decimals, become doubles if one is too large. A null is a missing
/// value.
///
/// Throws DataError for a column of any other format, by name and format, and for a time beyond Timestamp.
CDASH_DECL Frame from_arrow(ArrowSchema* schema, ArrowArray* batch);

/// The same from a stream of record batches: of a single batch nothing more is copied, several are put
/// together. The stream is released, whatever happens.
///
///     // what Python hands over: PyCapsule_GetPointer(capsule, "arrow_array_stream")
///     const auto df = data::from_arrow(static_cast<ArrowArrayStream*>(pointer));
CDASH_DECL Frame from_arrow(ArrowArrayStream* stream);

/// Hands a frame out as one record batch, without a copy of its numbers, whole numbers and times; they stay
/// in memory until the receiver releases them. Missing values are nulls. A timestamp is in nanoseconds and
/// has no time zone. `schema` and `batch` may be uninitialised.
CDASH_DECL void to_arrow(const Frame& frame, ArrowSchema* schema, ArrowArray* batch,
                         const ArrowOptions& options = {});
/// The same as a stream of that one batch.
CDASH_DECL void to_arrow(const Frame& frame, ArrowArrayStream* stream, const ArrowOptions& options = {});

}  // namespace cdash::data

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/impl/arrow_export.ipp>
#include <cdash/data/impl/arrow_import.ipp>
#endif
