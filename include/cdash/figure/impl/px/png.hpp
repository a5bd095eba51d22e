// Writes a picture of bytes as a PNG inside a data address.
#pragma once

#include <zlib.h>

#include <array>
#include <cdash/core/json.hpp>
#include <cdash/error.hpp>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::px::detail {

struct Pixels {
  std::size_t width = 0, height = 0;
  std::size_t channels = 1;  // grey; 3: red, green, blue; 4: and opacity
  std::vector<std::uint8_t> bytes;
};

class Png {
 public:
  // `level` from 0 (as it is) to 9 (smallest).
  Png(const Pixels& pixels, int level) {
    out_ = "\x89PNG\r\n\x1a\n";
    std::string head;
    append(head, pixels.width);
    append(head, pixels.height);
    constexpr char bits = 8;
    const char color_type = pixels.channels == 1 ? 0 : pixels.channels == 3 ? 2 : 6;
    head += {bits, color_type, 0, 0, 0};
    chunk("IHDR", head);
    chunk("IDAT", packed(rows_of(pixels), level));
    chunk("IEND", "");
  }
  std::string data_address() const {
    std::string quoted;
    write_base64(quoted, out_.data(), out_.size());
    return "data:image/png;base64," + quoted.substr(1, quoted.size() - 2);
  }

 private:
  // Each row with its filter in front: the difference to the pixel at the left, which packs better than
  // pixels.
  static std::string rows_of(const Pixels& pixels) {
    constexpr char left_difference = 1;
    const auto row_bytes = pixels.width * pixels.channels;
    std::string rows;
    rows.reserve(pixels.height * (row_bytes + 1));
    for (std::size_t y = 0; y < pixels.height; ++y) {
      rows += left_difference;
      const auto row = pixels.bytes.data() + y * row_bytes;
      for (std::size_t i = 0; i < row_bytes; ++i)
        rows += static_cast<char>(
            static_cast<std::uint8_t>(row[i] - (i < pixels.channels ? 0 : row[i - pixels.channels])));
    }
    return rows;
  }
  static std::string packed(const std::string& rows, int level) {
    auto size = compressBound(static_cast<uLong>(rows.size()));
    std::string result(size, '\0');
    const auto status =
        compress2(reinterpret_cast<Bytef*>(result.data()), &size, reinterpret_cast<const Bytef*>(rows.data()),
                  static_cast<uLong>(rows.size()), level);
    if (status != Z_OK)
      throw DataError("cdash: a picture could not be packed: zlib says " + std::to_string(status));
    result.resize(size);
    return result;
  }
  static void append(std::string& to, std::size_t number) {
    if (number > std::numeric_limits<std::int32_t>::max())
      throw DataError("cdash: a picture of " + std::to_string(number) +
                      " pixels or bytes is too large for a PNG");
    for (const int shift : {24, 16, 8, 0})
      to += static_cast<char>(static_cast<std::uint8_t>(number >> shift));
  }
  void chunk(std::string_view type, std::string_view data) {
    append(out_, data.size());
    const auto begin = out_.size();
    out_.append(type).append(data);
    const auto sum = crc32_z(0, reinterpret_cast<const Bytef*>(out_.data() + begin), out_.size() - begin);
    for (const int shift : {24, 16, 8, 0}) out_ += static_cast<char>(static_cast<std::uint8_t>(sum >> shift));
  }

  std::string out_;
};

}  // namespace cdash::px::detail
