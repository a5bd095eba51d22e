// Bodies of data/arrow.hpp: frames as Arrow's arrays.
#pragma once

#include <cdash/data/arrow.hpp>
#include <cdash/data/detail/arrow_handle.hpp>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <exception>
#include <memory>
#include <utility>

namespace cdash::data {
namespace detail {

// Children and dictionary of an exported struct: the receiver may have moved some away.
template <class T>
struct ArrowFamily {
  std::vector<T> children;
  std::vector<T*> pointers;
  T dictionary{};

  ArrowFamily() = default;
  ArrowFamily(const ArrowFamily&) = delete;
  ArrowFamily& operator=(const ArrowFamily&) = delete;
  ~ArrowFamily() {
    for (auto& child : children)
      if (child.release != nullptr) child.release(&child);
    if (dictionary.release != nullptr) dictionary.release(&dictionary);
  }

  void show_in(T& parent) {
    for (auto& child : children) pointers.push_back(&child);
    parent.n_children = static_cast<std::int64_t>(children.size());
    parent.children = pointers.empty() ? nullptr : pointers.data();
    parent.dictionary = dictionary.release != nullptr ? &dictionary : nullptr;
  }
};

// Everything that an exported schema points to.
struct ArrowSchemaBox : ArrowFamily<ArrowSchema> {
  std::string format;
  std::string name;
};

// Everything that an exported array points to.
struct ArrowArrayBox : ArrowFamily<ArrowArray> {
  ColumnPtr column;
  std::vector<std::uint8_t> bytes;  // bools, or texts
  std::vector<std::uint8_t> valid;
  std::vector<std::int32_t> indices;
  std::vector<std::int64_t> offsets;
  std::vector<const void*> buffers;
};

template <class T, class Box>
inline void release_arrow(T* value) noexcept {
  delete static_cast<Box*>(value->private_data);
  value->release = nullptr;
}

// Fills the struct from its box, which it then owns.
inline void seal(ArrowSchema& schema, std::unique_ptr<ArrowSchemaBox> box) {
  schema = {};
  box->show_in(schema);
  schema.format = box->format.c_str();
  schema.name = box->name.c_str();
  schema.flags = ARROW_FLAG_NULLABLE;
  schema.release = release_arrow<ArrowSchema, ArrowSchemaBox>;
  schema.private_data = box.release();
}
inline void seal(ArrowArray& array, std::size_t size, std::size_t missing,
                 std::unique_ptr<ArrowArrayBox> box) {
  array = {};
  box->show_in(array);
  array.length = static_cast<std::int64_t>(size);
  array.null_count = static_cast<std::int64_t>(missing);
  array.n_buffers = static_cast<std::int64_t>(box->buffers.size());
  array.buffers = box->buffers.data();
  array.release = release_arrow<ArrowArray, ArrowArrayBox>;
  array.private_data = box.release();
}

inline void seal_schema(ArrowSchema& schema, std::string format, std::string name) {
  auto box = std::make_unique<ArrowSchemaBox>();
  box->format = std::move(format);
  box->name = std::move(name);
  seal(schema, std::move(box));
}

inline void export_schema(ArrowSchema& schema, const std::string& name, Type type,
                          const ArrowOptions& options) {
  switch (type) {
    case Type::number:
      return seal_schema(schema, "g", name);
    case Type::integer:
      return seal_schema(schema, "l", name);
    case Type::boolean:
      return seal_schema(schema, "b", name);
    case Type::timestamp:
      return seal_schema(schema, "tsn:", name);
    case Type::text:
      break;
  }
  if (options.text == ArrowText::plain) return seal_schema(schema, "U", name);
  auto box = std::make_unique<ArrowSchemaBox>();
  box->format = "i";
  box->name = name;
  seal_schema(box->dictionary, "U", "");
  seal(schema, std::move(box));
}

// The different texts; the entry for a missing one is left out.
inline void export_dictionary(ArrowArray& array, const ColumnPtr& column) {
  auto box = std::make_unique<ArrowArrayBox>();
  box->column = column;
  const auto& texts = *column->dictionary;
  if constexpr (sizeof(std::size_t) == sizeof(std::int64_t)) {
    box->buffers = {nullptr, texts.ends.data(), texts.bytes.data()};
  } else {
    box->offsets.assign(texts.ends.begin(), texts.ends.end());
    box->buffers = {nullptr, box->offsets.data(), texts.bytes.data()};
  }
  seal(array, texts.size() - 1, 0, std::move(box));
}

inline void export_column(ArrowArray& array, const ColumnPtr& column, const ArrowOptions& options) {
  const auto& data = *column;
  const auto size = data.size;
  auto box = std::make_unique<ArrowArrayBox>();
  box->column = column;
  std::size_t missing = Column({}, column).missing();
  const void* valid = nullptr;
  if (missing != 0 && data.valid != nullptr) {
    valid = data.valid;
  } else if (missing != 0) {
    box->valid.resize((size + 7) / 8);
    for (std::size_t row = 0; row < size; ++row)
      if (!is_missing(data, row)) box->valid[row >> 3] |= static_cast<std::uint8_t>(1U << (row & 7));
    valid = box->valid.data();
  }
  switch (data.type) {
    case Type::number:
    case Type::integer:
    case Type::timestamp:
      box->buffers = {valid, data.values};
      break;
    case Type::boolean:
      box->bytes.resize((size + 7) / 8);
      for (std::size_t row = 0; row < size; ++row)
        if (data.booleans()[row] != 0) box->bytes[row >> 3] |= static_cast<std::uint8_t>(1U << (row & 7));
      box->buffers = {valid, box->bytes.data()};
      break;
    case Type::text:
      if (options.text == ArrowText::plain) {
        const auto& texts = *data.dictionary;
        box->offsets.reserve(size + 1);
        box->offsets.push_back(0);
        for (std::size_t row = 0; row < size; ++row) {
          const auto text = texts[data.codes()[row]];
          box->bytes.insert(box->bytes.end(), text.begin(), text.end());
          box->offsets.push_back(static_cast<std::int64_t>(box->bytes.size()));
        }
        box->buffers = {valid, box->offsets.data(), box->bytes.data()};
      } else {
        box->indices.resize(size);
        for (std::size_t row = 0; row < size; ++row)
          box->indices[row] = data.codes()[row] == 0 ? 0 : static_cast<std::int32_t>(data.codes()[row] - 1);
        box->buffers = {valid, box->indices.data()};
        export_dictionary(box->dictionary, column);
      }
  }
  seal(array, size, missing, std::move(box));
}

inline void export_schema(ArrowSchema& schema, const Frame& frame, const ArrowOptions& options) {
  auto box = std::make_unique<ArrowSchemaBox>();
  box->format = "+s";
  box->children.resize(frame.columns().size());
  for (std::size_t i = 0; i < box->children.size(); ++i)
    export_schema(box->children[i], frame.columns()[i], frame[frame.columns()[i]].type(), options);
  seal(schema, std::move(box));
  schema.flags = 0;
}

inline void export_batch(ArrowArray& batch, const Frame& frame, const ArrowOptions& options) {
  auto box = std::make_unique<ArrowArrayBox>();
  box->buffers = {nullptr};
  box->children.resize(frame.columns().size());
  for (std::size_t i = 0; i < box->children.size(); ++i)
    export_column(box->children[i], frame[frame.columns()[i]].data(), options);
  seal(batch, frame.rows(), 0, std::move(box));
}

struct ArrowStreamBox {
  Frame frame;
  ArrowOptions options;
  bool done = false;
  std::string error;

  // Exceptions end at the C interface.
  template <class Work>
  static int run(ArrowArrayStream* stream, const Work& work) noexcept {
    auto& box = *static_cast<ArrowStreamBox*>(stream->private_data);
    try {
      work(box);
      return 0;
    } catch (const std::exception& error) {
      try {
        box.error = error.what();
      } catch (...) {
        box.error.clear();
      }
      return ENOMEM;
    }
  }
};

}  // namespace detail

CDASH_DECL void to_arrow(const Frame& frame, ArrowSchema* schema, ArrowArray* batch,
                         const ArrowOptions& options) {
  detail::ArrowHandle<ArrowSchema> draft;
  detail::export_schema(*draft, frame, options);
  detail::export_batch(*batch, frame, options);
  draft.move_to(*schema);
}

CDASH_DECL void to_arrow(const Frame& frame, ArrowArrayStream* stream, const ArrowOptions& options) {
  using Box = detail::ArrowStreamBox;
  auto box = std::make_unique<Box>(Box{frame, options, false, {}});
  *stream = {};
  stream->get_schema = [](ArrowArrayStream* self, ArrowSchema* out) {
    return Box::run(self, [&](Box& it) { detail::export_schema(*out, it.frame, it.options); });
  };
  stream->get_next = [](ArrowArrayStream* self, ArrowArray* out) {
    return Box::run(self, [&](Box& it) {
      *out = {};
      if (!it.done) detail::export_batch(*out, it.frame, it.options);
      it.done = true;
    });
  };
  stream->get_last_error = [](ArrowArrayStream* self) -> const char* {
    const auto& error = static_cast<Box*>(self->private_data)->error;
    return error.empty() ? nullptr : error.c_str();
  };
  stream->release = [](ArrowArrayStream* self) {
    delete static_cast<Box*>(self->private_data);
    self->release = nullptr;
  };
  stream->private_data = box.release();
}

}  // namespace cdash::data
