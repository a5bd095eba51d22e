// Codes for the texts of a CSV column: each block of rows makes its own, which are put together at the end.
#pragma once

#include <array>
#include <cdash/data/detail/dictionary.hpp>
#include <cdash/data/detail/interner.hpp>
#include <cdash/data/detail/parallel.hpp>
#include <cdash/data/detail/scan.hpp>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <numeric>
#include <string_view>
#include <vector>

namespace cdash::data::detail {

// What tells texts apart: those of up to sixteen bytes are all in here, of longer ones a hash is. Looks
// behind the end of the text: see scan_margin.
struct TextKey {
  std::uint64_t first = 0;
  std::uint64_t last = 0;
  TextKey() = default;
  TextKey(std::string_view text, std::uint64_t seed) noexcept {
    const auto* p = text.data();
    auto size = text.size();
    if (size > 16) {
      first = seed;
      for (; size > 8; p += 8, size -= 8) first = folded_product(first ^ load_word(p), 0x9E3779B97F4A7C15);
      last = load_word(p + size - 8);
    } else if (size > 8) {
      first = load_word(p);
      last = load_word(p + size - 8);
    } else if (size != 0) {
      first = load_word(p) & (~std::uint64_t{0} >> (64 - 8 * size));
    }
  }
  bool operator==(const TextKey&) const = default;
  std::uint64_t hash(std::size_t size, std::uint64_t seed) const noexcept {
    return folded_product(first ^ seed, (last + size * 0x9E3779B97F4A7C15) ^ (seed << 32 | seed >> 32));
  }
  // Whether two texts of one size and with one key are the same.
  static bool same(const char* a, const char* b, std::size_t size) noexcept {
    return size <= 16 || std::memcmp(a, b, size) == 0;
  }
};

// The different texts of one column in one block, in order of first appearance.
struct BlockTexts {
  struct Entry {
    TextKey key;
    std::uint64_t hash;
    std::uint32_t from;
    std::uint32_t size;
  };
  static constexpr std::uint32_t missing_mark = 0x80000000;  // in `size`: a text that means "no value"
  std::vector<char> bytes;                                   // with a margin behind what is used
  std::size_t used = 0;
  std::vector<Entry> entries;
  // The entries' places, put together by the first three bits of their hashes: part i is
  // by_part[part_starts[i]] to by_part[part_starts[i + 1]].
  static constexpr std::size_t parts = 8;
  std::vector<std::uint32_t> by_part;
  std::array<std::uint32_t, parts + 1> part_starts{};

  static std::size_t part_of(const Entry& entry) noexcept { return entry.hash >> 61; }
  void finish() {
    for (const auto& entry : entries) ++part_starts[part_of(entry) + 1];
    std::partial_sum(part_starts.begin(), part_starts.end(), part_starts.begin());
    auto next = part_starts;
    by_part.resize(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
      by_part[next[part_of(entries[i])]++] = static_cast<std::uint32_t>(i);
  }

  std::string_view text(const Entry& entry) const noexcept {
    return {bytes.data() + entry.from, entry.size & ~missing_mark};
  }
  static bool is_missing(const Entry& entry) noexcept { return (entry.size & missing_mark) != 0; }
};

// Looks texts up among those of a block. Used for one block after the other.
class BlockInterner {
 public:
  explicit BlockInterner() : slots_(64), seed_(hash_seed()) {}

  // Makes room as the last block needed.
  void start(BlockTexts& texts) {
    std::fill(slots_.begin(), slots_.end(), Slot());
    texts.entries.reserve(entries_);
    texts.bytes.resize(bytes_);
  }
  void finish(BlockTexts& texts) {
    texts.finish();
    entries_ = texts.entries.size() + texts.entries.size() / 16;
    bytes_ = texts.used + texts.used / 16 + scan_margin;
  }

  // A code from 1 upwards, or 0 for a text that `is_missing`. Looks behind the end of the text.
  template <class IsMissing>
  std::uint32_t code(BlockTexts& texts, std::string_view text, const IsMissing& is_missing) {
    const TextKey key(text, seed_);
    const auto hash = key.hash(text.size(), seed_);
    const auto tag = static_cast<std::uint32_t>(hash >> 32);
    for (auto at = place(tag);; at = (at + 1) & (slots_.size() - 1)) {
      const auto slot = slots_[at];
      if (slot.code == 0) {
        add(texts, text, key, hash, is_missing(text));
        const auto code = static_cast<std::uint32_t>(texts.entries.size());
        slots_[at] = {tag, code};
        if (texts.entries.size() * 2 > slots_.size()) grow();
        return BlockTexts::is_missing(texts.entries.back()) ? 0 : code;
      }
      if (slot.tag != tag) continue;
      const auto& entry = texts.entries[slot.code - 1];
      if (entry.key == key && (entry.size & ~BlockTexts::missing_mark) == text.size() &&
          TextKey::same(texts.bytes.data() + entry.from, text.data(), text.size()))
        return BlockTexts::is_missing(entry) ? 0 : slot.code;
    }
  }

 private:
  // Small, because a column of many different texts waits for memory here.
  struct Slot {
    std::uint32_t tag = 0;   // of the hash: where the slot belongs, and what tells most texts apart
    std::uint32_t code = 0;  // place in the block's texts + 1, or 0
  };

  std::size_t place(std::uint32_t tag) const noexcept { return tag & (slots_.size() - 1); }
  static void add(BlockTexts& texts, std::string_view text, const TextKey& key, std::uint64_t hash,
                  bool is_missing) {
    if (texts.used + text.size() + scan_margin > texts.bytes.size())
      texts.bytes.resize((texts.used + text.size() + scan_margin) * 2);
    if (!text.empty()) std::memcpy(texts.bytes.data() + texts.used, text.data(), text.size());
    const auto size = static_cast<std::uint32_t>(text.size()) | (is_missing ? BlockTexts::missing_mark : 0);
    texts.entries.push_back({key, hash, static_cast<std::uint32_t>(texts.used), size});
    texts.used += text.size();
  }
  void grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const auto& slot : old) {
      if (slot.code == 0) continue;
      auto at = place(slot.tag);
      while (slots_[at].code != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = slot;
    }
  }

  std::vector<Slot> slots_;
  std::uint64_t seed_;
  std::size_t entries_ = 0;
  std::size_t bytes_ = 0;
};

// One dictionary of the blocks' texts, in order of first appearance whatever the number of threads, and for
// each block the codes there of its own codes.
class TextMerger {
 public:
  explicit TextMerger(std::vector<BlockTexts>& blocks) : blocks_(blocks) {}

  std::shared_ptr<const Dictionary> merge(std::size_t threads) {
    std::size_t total = 0;
    for (const auto& block : blocks_) {
      starts_.push_back(total);
      total += block.entries.size();
    }
    if (total > 0x7FFFFFFF) throw DataError("cdash: more than 2147483647 different texts in one column");
    original_.resize(total);
    codes_.resize(total);
    // Each part of the hashes by itself: no two threads look at one table.
    run_parallel(BlockTexts::parts, total < 1 << 14 ? 1 : threads,
                 [&](std::size_t part, std::size_t) { find_originals(part); });

    auto dictionary = std::make_shared<Dictionary>();
    std::size_t bytes = 0;
    std::size_t count = 1;
    each_original([&](std::size_t, const BlockTexts&, const BlockTexts::Entry& entry) {
      bytes += entry.size;
      ++count;
    });
    dictionary->bytes.reserve(bytes);
    dictionary->ends.reserve(count);
    each_original([&](std::size_t at, const BlockTexts& block, const BlockTexts::Entry& entry) {
      codes_[at] = static_cast<std::uint32_t>(dictionary->ends.size());
      dictionary->bytes.append(block.text(entry));
      dictionary->ends.push_back(dictionary->bytes.size());
    });
    return dictionary;
  }

  void recode(std::size_t block, std::uint32_t* codes, std::size_t rows) const {
    const auto& entries = blocks_[block].entries;
    std::vector<std::uint32_t> known(entries.size() + 1);
    for (std::size_t i = 0; i < entries.size(); ++i)
      known[i + 1] = BlockTexts::is_missing(entries[i]) ? 0 : codes_[original_[starts_[block] + i]];
    for (std::size_t row = 0; row < rows; ++row) codes[row] = known[codes[row]];
  }

 private:
  template <class Each>
  void each_original(const Each& each) {
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      const auto& entries = blocks_[b].entries;
      for (std::size_t i = 0; i < entries.size(); ++i)
        if (!BlockTexts::is_missing(entries[i]) && original_[starts_[b] + i] == starts_[b] + i)
          each(starts_[b] + i, blocks_[b], entries[i]);
    }
  }

  // The part's texts, each at the first place where it is.
  class Originals {
   public:
    explicit Originals(const TextMerger& merger) : merger_(merger), slots_(256) {}

    void announce(const BlockTexts::Entry& entry) const noexcept {
#ifdef __GNUC__
      __builtin_prefetch(&slots_[entry.hash & (slots_.size() - 1)]);
#else
      static_cast<void>(entry);
#endif
    }
    // The place of the first entry with that text: the one at `at`, if there was none before.
    std::uint32_t find(const BlockTexts::Entry& entry, std::uint32_t block, std::uint32_t at) {
      auto place = entry.hash & (slots_.size() - 1);
      for (; slots_[place].at != 0; place = (place + 1) & (slots_.size() - 1))
        if (slots_[place].key == entry.key && slots_[place].size == entry.size &&
            is_same(slots_[place], entry, block))
          return slots_[place].at - 1;
      slots_[place] = {entry.key, entry.size, at + 1, block, static_cast<std::uint32_t>(entry.hash)};
      if (++count_ * 2 > slots_.size()) grow();
      return at;
    }

   private:
    struct Slot {
      TextKey key;
      std::uint32_t size = 0;
      std::uint32_t at = 0;  // place among all blocks' entries + 1, or 0
      std::uint32_t block = 0;
      std::uint32_t tag = 0;  // of the hash: where the slot belongs
    };
    bool is_same(const Slot& slot, const BlockTexts::Entry& entry, std::uint32_t block) const {
      if (entry.size <= 16) return true;
      const auto& other = merger_.blocks_[slot.block];
      return other.text(other.entries[slot.at - 1 - merger_.starts_[slot.block]]) ==
             merger_.blocks_[block].text(entry);
    }
    void grow() {
      std::vector<Slot> old(slots_.size() * 2);
      old.swap(slots_);
      for (const auto& slot : old) {
        if (slot.at == 0) continue;
        auto to = slot.tag & (slots_.size() - 1);
        while (slots_[to].at != 0) to = (to + 1) & (slots_.size() - 1);
        slots_[to] = slot;
      }
    }

    const TextMerger& merger_;
    std::vector<Slot> slots_;
    std::size_t count_ = 0;
  };

  void find_originals(std::size_t part) {
    constexpr std::size_t ahead = 8;
    Originals originals(*this);
    for (std::uint32_t b = 0; b < blocks_.size(); ++b) {
      const auto& block = blocks_[b];
      if (block.entries.empty()) continue;
      const auto end = block.part_starts[part + 1];
      for (auto i = block.part_starts[part]; i < end; ++i) {
        if (i + ahead < end) originals.announce(block.entries[block.by_part[i + ahead]]);
        const auto& entry = block.entries[block.by_part[i]];
        const auto at = static_cast<std::uint32_t>(starts_[b] + block.by_part[i]);
        if (!BlockTexts::is_missing(entry)) original_[at] = originals.find(entry, b, at);
      }
    }
  }

  std::vector<BlockTexts>& blocks_;
  std::vector<std::size_t> starts_;
  std::vector<std::uint32_t> original_;  // of each entry of all blocks, where its text came first
  std::vector<std::uint32_t> codes_;     // of the original ones
};

}  // namespace cdash::data::detail
