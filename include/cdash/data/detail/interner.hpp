// Gives each different text one small code: how text columns are built.
#pragma once

#include <cdash/data/detail/dictionary.hpp>
#include <cdash/error.hpp>
#include <cstdint>
#include <cstring>
#include <memory>
#include <random>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::data::detail {

// Differs from run to run, so that nobody can prepare a file whose texts all fall into one slot.
inline std::uint64_t hash_seed() {
  static const std::uint64_t seed = [] {
    std::random_device device;
    return std::uint64_t{device()} << 32 | device();
  }();
  return seed;
}

// High half of a 128-bit product, folded into the low one.
inline std::uint64_t folded_product(std::uint64_t a, std::uint64_t b) noexcept {
#ifdef __SIZEOF_INT128__
  __extension__ using Wide = unsigned __int128;
  const auto product = static_cast<Wide>(a) * b;
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
#else
  const std::uint64_t a0 = a & 0xFFFFFFFF, a1 = a >> 32, b0 = b & 0xFFFFFFFF, b1 = b >> 32;
  const auto middle = a1 * b0 + (a0 * b0 >> 32);
  const auto other = a0 * b1 + (middle & 0xFFFFFFFF);
  return (a * b) ^ (a1 * b1 + (middle >> 32) + (other >> 32));
#endif
}

inline std::uint64_t hash_text(std::string_view text, std::uint64_t seed) noexcept {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
  auto hash = seed ^ (text.size() * odd);
  auto p = text.data();
  auto left = text.size();
  std::uint64_t word = 0;
  for (; left >= 8; p += 8, left -= 8) {
    std::memcpy(&word, p, 8);
    hash = folded_product(hash ^ word, odd);
  }
  if (left != 0) {
    word = 0;
    std::memcpy(&word, p, left);
    hash = folded_product(hash ^ word, odd);
  }
  return folded_product(hash, seed | 1);
}

class Interner {
 public:
  Interner() : dictionary_(std::make_shared<Dictionary>()), slots_(64), seed_(hash_seed()) {}

  /// The code of that text, from 1 upwards for new ones.
  std::uint32_t code(std::string_view text) {
    return code(text, [](std::string_view) { return false; });
  }

  /// As above; `is_missing` is asked once for each different text and makes its code 0.
  template <class IsMissing>
  std::uint32_t code(std::string_view text, const IsMissing& is_missing) {
    return code(text, tag(text), is_missing);
  }

  /// Whether lookups wait for memory: then it pays to announce() several and look them up afterwards.
  bool is_large() const noexcept { return slots_.size() > 1 << 16; }
  std::uint32_t tag(std::string_view text) const noexcept {
    return static_cast<std::uint32_t>(hash_text(text, seed_) >> 32);
  }
  void announce(std::uint32_t tag) const noexcept {
#ifdef __GNUC__
    __builtin_prefetch(&slots_[tag & (slots_.size() - 1)]);
#else
    static_cast<void>(tag);
#endif
  }
  template <class IsMissing>
  std::uint32_t code(std::string_view text, std::uint32_t tag, const IsMissing& is_missing) {
    for (auto at = tag & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
      auto& slot = slots_[at];
      if (slot.entry == 0) {
        if (dictionary_->size() >= missing_mark)
          throw DataError("cdash: more than 2147483647 different texts in one column");
        slot = {tag, static_cast<std::uint32_t>(dictionary_->size())};
        if (is_missing(text)) slot.entry |= missing_mark;
        const auto code = code_of(slot);
        dictionary_->bytes.append(text);
        dictionary_->ends.push_back(dictionary_->bytes.size());
        if (dictionary_->size() * 2 > slots_.size()) grow();
        return code;
      }
      if (slot.tag == tag && (*dictionary_)[slot.entry & ~missing_mark] == text) return code_of(slot);
    }
  }

  std::shared_ptr<const Dictionary> take() {
    // What growth left over would stay as long as the column.
    dictionary_->bytes.shrink_to_fit();
    dictionary_->ends.shrink_to_fit();
    return std::move(dictionary_);
  }

 private:
  // Small, because a column of many different texts waits for memory here.
  struct Slot {
    std::uint32_t tag = 0;    // of the text's hash: where the slot belongs, and what tells most texts apart
    std::uint32_t entry = 0;  // 0: the slot is free
  };
  static constexpr std::uint32_t missing_mark = 0x80000000;
  static std::uint32_t code_of(const Slot& slot) noexcept {
    return (slot.entry & missing_mark) != 0 ? 0 : slot.entry;
  }

  void grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const auto& slot : old) {
      if (slot.entry == 0) continue;
      auto at = slot.tag & (slots_.size() - 1);
      while (slots_[at].entry != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = slot;
    }
  }

  std::shared_ptr<Dictionary> dictionary_;
  std::vector<Slot> slots_;
  std::uint64_t seed_;
};

}  // namespace cdash::data::detail
