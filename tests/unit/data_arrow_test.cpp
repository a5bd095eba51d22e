// Frames from and to the structs of the Arrow C data interface.
#include <catch2/catch.hpp>
#include <cdash/data/arrow.hpp>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstring>
#include <deque>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using data::ArrowText;
using data::Column;
using data::Frame;
using data::from_arrow;
using data::to_arrow;
using data::Type;

namespace {

constexpr auto not_a_number = std::numeric_limits<double>::quiet_NaN();

// An array made by hand, as another library would hand it over. Counts what was released.
struct Made {
  std::string format, name;
  std::int64_t length = 0, nulls = 0, offset = 0;
  std::vector<std::vector<std::uint8_t>> buffers;  // without bytes: a null pointer
  std::vector<const void*> pointers;
  std::deque<Made> children;
  std::vector<ArrowSchema> schemas;
  std::vector<ArrowArray> arrays;
  std::vector<ArrowSchema*> schema_pointers;
  std::vector<ArrowArray*> array_pointers;
  std::unique_ptr<Made> dictionary;
  ArrowSchema dictionary_schema{};
  ArrowArray dictionary_array{};
  int schemas_released = 0, arrays_released = 0;

  template <class T>
  Made& with(const std::vector<T>& values) {
    std::vector<std::uint8_t> bytes(values.size() * sizeof(T));
    if (!bytes.empty()) std::memcpy(bytes.data(), values.data(), bytes.size());
    buffers.push_back(std::move(bytes));
    return *this;
  }
  Made& with_text(std::string_view text) { return with(std::vector<char>(text.begin(), text.end())); }

  ArrowSchema schema() {
    ArrowSchema made{};
    for (auto& child : children) schemas.push_back(child.schema());
    for (auto& child : schemas) schema_pointers.push_back(&child);
    made.format = format.c_str();
    made.name = name.c_str();
    made.flags = ARROW_FLAG_NULLABLE;
    made.n_children = static_cast<std::int64_t>(schemas.size());
    made.children = schema_pointers.data();
    if (dictionary) {
      dictionary_schema = dictionary->schema();
      made.dictionary = &dictionary_schema;
    }
    made.private_data = this;
    made.release = [](ArrowSchema* self) {
      ++static_cast<Made*>(self->private_data)->schemas_released;
      for (std::int64_t i = 0; i < self->n_children; ++i)
        if (self->children[i]->release != nullptr) self->children[i]->release(self->children[i]);
      if (self->dictionary != nullptr) self->dictionary->release(self->dictionary);
      self->release = nullptr;
    };
    return made;
  }
  ArrowArray array() {
    ArrowArray made{};
    for (auto& child : children) arrays.push_back(child.array());
    for (auto& child : arrays) array_pointers.push_back(&child);
    for (const auto& bytes : buffers) pointers.push_back(bytes.empty() ? nullptr : bytes.data());
    made.length = length;
    made.null_count = nulls;
    made.offset = offset;
    made.n_buffers = static_cast<std::int64_t>(pointers.size());
    made.buffers = pointers.data();
    made.n_children = static_cast<std::int64_t>(arrays.size());
    made.children = array_pointers.data();
    if (dictionary) {
      dictionary_array = dictionary->array();
      made.dictionary = &dictionary_array;
    }
    made.private_data = this;
    made.release = [](ArrowArray* self) {
      ++static_cast<Made*>(self->private_data)->arrays_released;
      for (std::int64_t i = 0; i < self->n_children; ++i)
        if (self->children[i]->release != nullptr) self->children[i]->release(self->children[i]);
      if (self->dictionary != nullptr) self->dictionary->release(self->dictionary);
      self->release = nullptr;
    };
    return made;
  }
};

template <class T>
Made made(const std::string& format, std::int64_t length, const std::vector<T>& values,
          const std::vector<std::uint8_t>& valid = {}, std::int64_t nulls = -1) {
  Made result;
  result.format = format;
  result.name = "x";
  result.length = length;
  result.nulls = nulls;
  result.with(valid).with(values);
  return result;
}

// A record batch of those columns.
Made batch_of(std::vector<Made> columns) {
  Made batch;
  batch.format = "+s";
  batch.length = columns.empty() ? 0 : columns.front().length;
  batch.with(std::vector<std::uint8_t>());
  for (auto& column : columns) batch.children.push_back(std::move(column));
  return batch;
}
Made batch_of(Made column) {
  std::vector<Made> columns;
  columns.push_back(std::move(column));
  return batch_of(std::move(columns));
}

Frame imported(Made& batch) {
  auto schema = batch.schema();
  auto array = batch.array();
  return from_arrow(&schema, &array);
}
std::string rows_of(Made column) {
  auto batch = batch_of(std::move(column));
  return imported(batch).to_json();
}

std::string there_and_back(const Frame& df, data::ArrowOptions options = {}) {
  ArrowSchema schema;
  ArrowArray array;
  to_arrow(df, &schema, &array, options);
  return from_arrow(&schema, &array).to_json();
}

Frame every_type() {
  using namespace std::chrono_literals;
  return Frame{{"number", {1.5, nullptr, -0.0, 4.0}},
               {"integer", {1, nullptr, -3, std::numeric_limits<std::int64_t>::max()}},
               {"flag", {true, false, nullptr, true}},
               {"text", {"a", nullptr, "", "a"}},
               {"time", {data::Timestamp(1ns), nullptr, data::Timestamp(), data::Timestamp(-1s)}}};
}

}  // namespace

TEST_CASE("Doubles, 64-bit integers and nanoseconds are used where they are") {
  std::vector<Made> columns;
  columns.push_back(made<double>("g", 3, {1.5, not_a_number, 3}));
  columns.push_back(made<std::int64_t>("l", 3, {1, 2, 3}, {0b101}));
  columns.push_back(made<std::int64_t>("tsn:", 3, {0, 1, 2}));
  columns[1].name = "y";
  columns[2].name = "t";
  auto batch = batch_of(std::move(columns));
  const auto df = imported(batch);
  CHECK(df.columns() == std::vector<std::string>{"x", "y", "t"});
  CHECK(df["x"].values<double>().data() == batch.children[0].pointers[1]);
  CHECK(df["y"].values<std::int64_t>().data() == batch.children[1].pointers[1]);
  CHECK(df["y"].data()->valid == batch.children[1].pointers[0]);
  CHECK(df["t"].values<data::Timestamp>().data() == batch.children[2].pointers[1]);
}

TEST_CASE("What a column uses is released with its last copy, the rest at once") {
  auto batch = batch_of(made<double>("g", 2, {1, 2}));
  {
    std::optional<Column> last;
    {
      const auto df = imported(batch);
      CHECK(batch.schemas_released == 1);
      CHECK(batch.arrays_released == 1);
      last = df["x"];
    }
    CHECK(batch.children[0].arrays_released == 0);
    CHECK(last->sum() == 3);
  }
  CHECK(batch.children[0].arrays_released == 1);
}

TEST_CASE("What was copied is released at once") {
  auto batch = batch_of(made<std::int32_t>("i", 2, {1, 2}));
  const auto df = imported(batch);
  CHECK(batch.children[0].arrays_released == 1);
  CHECK(df["x"].sum() == 3);
}

TEST_CASE("Both structs are empty after they were taken over") {
  auto batch = batch_of(made<double>("g", 1, {1}));
  auto schema = batch.schema();
  auto array = batch.array();
  from_arrow(&schema, &array);
  CHECK(schema.release == nullptr);
  CHECK(array.release == nullptr);
}

TEST_CASE("Integers of every width are whole numbers") {
  CHECK(rows_of(made<std::int8_t>("c", 2, {-1, 2})) == R"([{"x":-1},{"x":2}])");
  CHECK(rows_of(made<std::uint8_t>("C", 1, {255})) == R"([{"x":255}])");
  CHECK(rows_of(made<std::int16_t>("s", 1, {-300})) == R"([{"x":-300}])");
  CHECK(rows_of(made<std::uint16_t>("S", 1, {65535})) == R"([{"x":65535}])");
  CHECK(rows_of(made<std::int32_t>("i", 1, {-70000})) == R"([{"x":-70000}])");
  CHECK(rows_of(made<std::uint32_t>("I", 1, {4294967295})) == R"([{"x":4294967295}])");
  CHECK(rows_of(made<std::uint64_t>("L", 2, {7, 0}, {0b01})) == R"([{"x":7},{"x":null}])");
}

TEST_CASE("Unsigned integers beyond 63 bits make a column of doubles") {
  CHECK(rows_of(made<std::uint64_t>("L", 2, {9223372036854775808U, 1})) ==
        R"([{"x":9223372036854775808.0},{"x":1.0}])");
}

TEST_CASE("Floats, bools, decimals and nothing become columns") {
  CHECK(rows_of(made<float>("f", 2, {0.5F, 1}, {0b01})) == R"([{"x":0.5},{"x":null}])");
  CHECK(rows_of(made<std::uint8_t>("b", 3, {0b101}, {0b011})) == R"([{"x":true},{"x":false},{"x":null}])");
  CHECK(rows_of(made<std::int64_t>("d:19,2", 3, {12345, 0, -5, -1, 0, 1})) ==
        R"([{"x":123.45},{"x":-0.05},{"x":184467440737095520.0}])");
  CHECK(rows_of(made<std::int64_t>("d:5,-2,128", 1, {3, 0})) == R"([{"x":300.0}])");
  CHECK(rows_of(made<std::int64_t>("d:38,0", 2, {-7, -1, 0, 9}, {0b01})) == R"([{"x":-7},{"x":null}])");
  CHECK(rows_of(made<std::int64_t>("d:38,0", 1, {0, 1})) == R"([{"x":18446744073709551616.0}])");
  CHECK(rows_of(made<std::uint8_t>("n", 1, {})) == R"([{"x":null}])");
}

TEST_CASE("Dates and times of every unit become timestamps") {
  CHECK(rows_of(made<std::int32_t>("tdD", 2, {1, -1})) == R"([{"x":"1970-01-02"},{"x":"1969-12-31"}])");
  CHECK(rows_of(made<std::int64_t>("tdm", 1, {86400000})) == R"([{"x":"1970-01-02"}])");
  CHECK(rows_of(made<std::int64_t>("tss:", 1, {1})) == R"([{"x":"1970-01-01T00:00:01"}])");
  CHECK(rows_of(made<std::int64_t>("tsm:UTC", 1, {1})) == R"([{"x":"1970-01-01T00:00:00.001"}])");
  CHECK(rows_of(made<std::int64_t>("tsu:", 2, {1, 2}, {0b10})) ==
        R"([{"x":null},{"x":"1970-01-01T00:00:00.000002"}])");
  CHECK(rows_of(made<std::int64_t>("tsn:UTC", 1, {1})) == R"([{"x":"1970-01-01T00:00:00.000000001"}])");
}

TEST_CASE("Texts are read in each of their forms") {
  auto text = made<std::int32_t>("u", 3, {0, 1, 1, 3}, {0b101});
  CHECK(rows_of(std::move(text.with_text("abc"))) == R"([{"x":"a"},{"x":null},{"x":"bc"}])");
  auto large = made<std::int64_t>("U", 2, {0, 3, 3});
  CHECK(rows_of(std::move(large.with_text("abc"))) == R"([{"x":"abc"},{"x":""}])");
}

TEST_CASE("Text views are read inline and from their buffers") {
  struct View {
    std::int32_t size;
    char inside[12];
  };
  View views[2] = {{3, "abc"}, {20, ""}};
  const std::int32_t index = 1, offset = 2;
  std::memcpy(views[1].inside + 4, &index, 4);
  std::memcpy(views[1].inside + 8, &offset, 4);
  std::vector<std::uint8_t> bytes(sizeof views);
  std::memcpy(bytes.data(), views, sizeof views);
  auto column = made<std::uint8_t>("vu", 2, bytes);
  column.with_text("other").with_text("__twenty characters...").with(std::vector<std::int64_t>{5, 22});
  CHECK(rows_of(std::move(column)) == R"([{"x":"abc"},{"x":"twenty characters..."}])");
}

TEST_CASE("Dictionaries of texts, numbers and bools are read through their indices") {
  auto texts = made<std::int8_t>("c", 4, {1, 0, 1, 0}, {0b0111});
  texts.dictionary = std::make_unique<Made>(made<std::int32_t>("u", 2, {0, 1, 2}));
  texts.dictionary->with_text("ab");
  CHECK(rows_of(std::move(texts)) == R"([{"x":"b"},{"x":"a"},{"x":"b"},{"x":null}])");
  auto numbers = made<std::uint16_t>("S", 3, {1, 0, 1}, {0b011});
  numbers.dictionary = std::make_unique<Made>(made<double>("g", 2, {1.5, 2.5}));
  CHECK(rows_of(std::move(numbers)) == R"([{"x":2.5},{"x":1.5},{"x":null}])");
  auto integers = made<std::int64_t>("l", 3, {1, 0, 1}, {0b011});
  integers.dictionary = std::make_unique<Made>(made<std::int16_t>("s", 2, {0, 7}, {0b10}));
  CHECK(rows_of(std::move(integers)) == R"([{"x":7},{"x":null},{"x":null}])");
}

TEST_CASE("A dictionary without entries has only missing rows") {
  auto texts = made<std::int32_t>("i", 2, {0, 0}, {0});
  texts.dictionary = std::make_unique<Made>(made<std::int32_t>("u", 0, {0}));
  texts.dictionary->with_text("");
  CHECK(rows_of(std::move(texts)) == R"([{"x":null},{"x":null}])");
}

TEST_CASE("An index beyond the dictionary is an error") {
  auto texts = made<std::int32_t>("i", 2, {0, 2});
  texts.dictionary = std::make_unique<Made>(made<double>("g", 2, {1, 2}));
  CHECK(message_of([&] { rows_of(std::move(texts)); }) ==
        "cdash: column \"x\" of the Arrow data, row 1: there is no entry 2 in its dictionary of 2");
}

TEST_CASE("Nulls among doubles are missing, whatever stands there") {
  CHECK(rows_of(made<double>("g", 3, {1, 2, 3}, {0b101})) == R"([{"x":1.0},{"x":null},{"x":3.0}])");
}

TEST_CASE("Nulls that are NaN as well need no copy") {
  auto batch = batch_of(made<double>("g", 2, {1, not_a_number}, {0b01}));
  const auto df = imported(batch);
  CHECK(df["x"].values<double>().data() == batch.children[0].pointers[1]);
}

TEST_CASE("Slices begin where their offset says, within a byte of the bitmap or at its start") {
  std::vector<std::int64_t> integers;
  std::vector<std::uint8_t> bits{0b11110111, 0b10111111, 0b11111101};
  for (std::int64_t i = 0; i < 24; ++i) integers.push_back(i);
  for (const std::int64_t offset : {0, 3, 8, 14}) {
    for (const std::int64_t of_batch : {0, 2}) {
      auto column = made("l", 9, integers, bits);
      column.offset = offset;
      column.length = 9 - of_batch;
      if (of_batch != 0) column.length = 9;
      auto batch = batch_of(std::move(column));
      batch.offset = of_batch;
      batch.length = 9 - of_batch;
      const auto values = imported(batch)["x"].as<std::optional<std::int64_t>>();
      REQUIRE(values.size() == static_cast<std::size_t>(9 - of_batch));
      for (std::size_t row = 0; row < values.size(); ++row) {
        const auto at = static_cast<std::int64_t>(row) + offset + of_batch;
        const bool valid = at != 3 && at != 14 && at != 17;
        CHECK(values[row] == (valid ? std::optional(at) : std::nullopt));
      }
    }
  }
}

TEST_CASE("Slices of bools, texts and converted numbers begin at their offset") {
  auto flags = made<std::uint8_t>("b", 3, {0b01011000, 0b1});
  flags.offset = 6;
  CHECK(rows_of(std::move(flags)) == R"([{"x":true},{"x":false},{"x":true}])");
  auto text = made<std::int32_t>("u", 1, {0, 1, 3}, {0b10});
  text.offset = 1;
  CHECK(rows_of(std::move(text.with_text("abc"))) == R"([{"x":"bc"}])");
  auto small = made<std::int16_t>("s", 1, {1, 2, 3}, {0b110});
  small.offset = 1;
  CHECK(rows_of(std::move(small)) == R"([{"x":2}])");
}

TEST_CASE("Numbers at an odd address are copied") {
  std::vector<std::uint8_t> bytes(17);
  const std::int64_t integers[] = {5, -6};
  std::memcpy(bytes.data() + 1, integers, sizeof integers);
  auto batch = batch_of(made<std::uint8_t>("l", 2, bytes));
  auto schema = batch.schema();
  auto array = batch.array();
  batch.children[0].pointers[1] = batch.children[0].buffers[1].data() + 1;
  CHECK(from_arrow(&schema, &array).to_json() == R"([{"x":5},{"x":-6}])");
}

TEST_CASE("A format that no column can hold is refused by name, and all is released") {
  const auto refused = [](const std::string& format) {
    auto batch = batch_of(made<std::int64_t>(format, 1, {0, 0, 0, 0}));
    const auto message = message_of([&] { imported(batch); });
    CHECK(batch.arrays_released == 1);
    CHECK(batch.children[0].arrays_released == 1);
    CHECK(batch.schemas_released == 1);
    return message;
  };
  const auto sentence = [](const std::string& what, const std::string& format) {
    return "cdash: column \"x\" of the Arrow data holds " + what + " (format \"" + format +
           "\"), which no column of a frame can; leave it out, or make it numbers, text or timestamps";
  };
  const std::pair<const char*, const char*> formats[] = {{"+l", "lists"},
                                                         {"+w:3", "lists"},
                                                         {"+s", "structs"},
                                                         {"+m", "maps"},
                                                         {"+ud:0,1", "unions"},
                                                         {"+r", "runs of values"},
                                                         {"z", "binary data"},
                                                         {"vz", "binary data"},
                                                         {"w:16", "binary data"},
                                                         {"e", "half floats"},
                                                         {"ttm", "times of the day"},
                                                         {"tDs", "durations"},
                                                         {"tiM", "intervals"},
                                                         {"d:50,2,256", "decimals of more than 128 bits"},
                                                         {"?", "something"}};
  for (const auto& [format, what] : formats) CHECK(refused(format) == sentence(what, format));
}

TEST_CASE("A time zone other than UTC is refused") {
  CHECK(message_of([] { rows_of(made<std::int64_t>("tsn:Europe/Paris", 1, {0})); }) ==
        "cdash: column \"x\" of the Arrow data holds timestamps in the time zone \"Europe/Paris\"; a frame's "
        "are "
        "in UTC, convert them first");
}

TEST_CASE("A time beyond 64 bits of nanoseconds is refused with its row") {
  CHECK(
      message_of([] { rows_of(made<std::int64_t>("tss:", 2, {0, 32503680000})); }) ==
      "cdash: column \"x\" of the Arrow data, row 1: the time lies beyond what a timestamp holds, the years "
      "1677 to 2262");
}

TEST_CASE("An array that is no record batch is refused") {
  auto column = made<double>("g", 1, {1});
  CHECK(
      message_of([&] { imported(column); }) ==
      "cdash: an Arrow array of the format \"g\" is no frame; a frame is made of a record batch, the format "
      "\"+s\"");
}

TEST_CASE("A record batch whose parts do not fit is refused") {
  auto short_one = batch_of(made<double>("g", 1, {1}));
  short_one.length = 2;
  CHECK(message_of([&] { imported(short_one); }) ==
        "cdash: column \"x\" of the Arrow data has 1 values where 2 are told");
  auto null_row = batch_of(made<double>("g", 2, {1, 2}));
  null_row.nulls = 1;
  null_row.buffers[0] = {0b01};
  CHECK(message_of([&] { imported(null_row); }) ==
        "cdash: row 1 of the Arrow data is null as a whole; only its values may be");
  auto schema_of = batch_of(made<double>("g", 1, {1}));
  auto array_of = batch_of(std::vector<Made>());
  auto schema = schema_of.schema();
  auto array = array_of.array();
  CHECK(message_of([&] { from_arrow(&schema, &array); }) ==
        "cdash: the Arrow schema has 1 columns, the record batch 0");
}

TEST_CASE("A frame goes out and comes back as it was") {
  const auto df = every_type();
  CHECK(there_and_back(df) == df.to_json());
  CHECK(there_and_back(df, {.text = ArrowText::plain}) == df.to_json());
  CHECK(there_and_back(df.where(col("integer") != 1)) == df.where(col("integer") != 1).to_json());
  CHECK(there_and_back(df.head(0)) == "[]");
  CHECK(there_and_back(Frame()) == "[]");
}

TEST_CASE("Numbers go out without a copy, and outlive the frame") {
  ArrowSchema schema;
  ArrowArray array;
  const void* memory = nullptr;
  {
    const auto df = every_type();
    memory = df["number"].values<double>().data();
    to_arrow(df, &schema, &array);
  }
  CHECK(std::string(schema.children[0]->format) == "g");
  CHECK(std::string(schema.children[0]->name) == "number");
  CHECK(array.children[0]->buffers[1] == memory);
  CHECK(array.children[0]->null_count == 1);
  CHECK(*static_cast<const std::uint8_t*>(array.children[0]->buffers[0]) == 0b1101);
  CHECK(static_cast<const double*>(memory)[3] == 4);
  schema.release(&schema);
  array.release(&array);
  CHECK(array.release == nullptr);
}

TEST_CASE("A column that was moved out of a batch lives on") {
  ArrowSchema schema;
  ArrowArray array;
  to_arrow(every_type(), &schema, &array);
  auto moved = *array.children[3];
  array.children[3]->release = nullptr;
  array.release(&array);
  schema.release(&schema);
  REQUIRE(moved.dictionary != nullptr);
  CHECK(static_cast<const char*>(moved.dictionary->buffers[2])[0] == 'a');
  moved.release(&moved);
}

TEST_CASE("A stream of one batch is a frame, without a copy") {
  const auto df = every_type();
  ArrowArrayStream stream;
  to_arrow(df, &stream);
  const auto back = from_arrow(&stream);
  CHECK(stream.release == nullptr);
  CHECK(back.to_json() == df.to_json());
  CHECK(back["number"].values<double>().data() == df["number"].values<double>().data());
}

namespace {

// Hands out batches, then an error or the end.
struct Batches {
  std::deque<Frame> frames;
  Frame form;
  int error = 0;
  const char* message = nullptr;
  bool released = false;

  ArrowArrayStream stream() {
    ArrowArrayStream made{};
    made.private_data = this;
    made.get_schema = [](ArrowArrayStream* self, ArrowSchema* out) {
      ArrowArray array;
      to_arrow(static_cast<Batches*>(self->private_data)->form, out, &array);
      array.release(&array);
      return 0;
    };
    made.get_next = [](ArrowArrayStream* self, ArrowArray* out) {
      auto& batches = *static_cast<Batches*>(self->private_data);
      *out = {};
      if (batches.frames.empty()) return batches.error;
      ArrowSchema schema;
      to_arrow(batches.frames.front(), &schema, out);
      schema.release(&schema);
      batches.frames.pop_front();
      return 0;
    };
    made.get_last_error = [](ArrowArrayStream* self) {
      return static_cast<Batches*>(self->private_data)->message;
    };
    made.release = [](ArrowArrayStream* self) {
      static_cast<Batches*>(self->private_data)->released = true;
      self->release = nullptr;
    };
    return made;
  }
};

}  // namespace

TEST_CASE("The batches of a stream are put together") {
  const auto df = every_type();
  Batches batches{{df.head(3), df.where(col("number") == 4), df.head(0)}, df};
  auto stream = batches.stream();
  CHECK(from_arrow(&stream).to_json() == df.to_json());
  CHECK(batches.released);
}

TEST_CASE("A stream without batches is a frame with its columns") {
  Batches batches{{}, every_type()};
  auto stream = batches.stream();
  const auto df = from_arrow(&stream);
  CHECK(df.columns() == every_type().columns());
  CHECK(df.rows() == 0);
  CHECK(df["text"].type() == Type::text);
  CHECK(df["time"].type() == Type::timestamp);
}

TEST_CASE("A stream that fails says why and is released") {
  Batches told{{every_type()}, every_type(), EIO, "the query was cancelled"};
  auto stream = told.stream();
  CHECK(message_of([&] { from_arrow(&stream); }) ==
        "cdash: the Arrow stream failed: the query was cancelled");
  CHECK(told.released);
  Batches silent{{}, every_type(), EIO};
  stream = silent.stream();
  CHECK(message_of([&] { from_arrow(&stream); }) == "cdash: the Arrow stream failed: Input/output error");
}
