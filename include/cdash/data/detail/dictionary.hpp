// The different texts of a text column, each once.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::data::detail {

// Entry 0 stands for a missing value and is empty.
struct Dictionary {
  std::string bytes;
  std::vector<std::size_t> ends{0};  // entry i is bytes [ends[i - 1], ends[i])
  std::size_t size() const noexcept { return ends.size(); }
  std::string_view operator[](std::size_t i) const noexcept {
    const auto from = i == 0 ? 0 : ends[i - 1];
    return {bytes.data() + from, ends[i] - from};
  }
};

}  // namespace cdash::data::detail
