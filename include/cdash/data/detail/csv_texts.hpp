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

// The different texts of one column in one block: while it is read in order of first appearance, then put
// together by parts of the hashes.
struct BlockTexts {
  struct Entry {
    TextKey key;
    std::uint32_t tag;  // of the hash
    std::uint32_t from;
    std::uint32_t size;
    std::uint32_t code;  // in the block, from 1 upwards
  };
  static constexpr std::uint32_t missing_mark = 0x80000000;  // in `size`: a text that means "no value"
  static constexpr std::size_t parts = 64;
  std::vector<char> bytes;  // with a margin behind what is used
  std::size_t used = 0;
  std::vector<Entry> entries;
  std::array<std::uint32_t, parts + 1> part_starts{};  // of the entries

  std::string_view text(const Entry& entry) const noexcept {
    return {bytes.data() + entry.from, entry.size & ~missing_mark};
  }
  static bool is_missing(const Entry& entry) noexcept { return (entry.size & missing_mark) != 0; }
  static std::size_t part_of(const Entry& entry) noexcept { return entry.tag >> 26; }

  void put_parts_together() {
    for (const auto& entry : entries) ++part_starts[part_of(entry) + 1];
    std::partial_sum(part_starts.begin(), part_starts.end(), part_starts.begin());
    auto next = part_starts;
    std::vector<Entry> sorted(entries.size());
    for (const auto& entry : entries) sorted[next[part_of(entry)]++] = entry;
    entries = std::move(sorted);
  }
  // Their places in order of first appearance.
  std::vector<std::uint32_t> in_order() const {
    std::vector<std::uint32_t> places(entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i)
      places[entries[i].code - 1] = static_cast<std::uint32_t>(i);
    return places;
  }
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
    texts.put_parts_together();
    entries_ = texts.entries.size() + texts.entries.size() / 16;
    bytes_ = texts.used + texts.used / 16 + scan_margin;
  }

  // A code from 1 upwards, or 0 for a text that `is_missing`. Looks behind the end of the text.
  template <class IsMissing>
  std::uint32_t code(BlockTexts& texts, std::string_view text, const IsMissing& is_missing) {
    const TextKey key(text, seed_);
    const auto tag = static_cast<std::uint32_t>(key.hash(text.size(), seed_) >> 32);
    for (auto at = place(tag);; at = (at + 1) & (slots_.size() - 1)) {
      const auto slot = slots_[at];
      if (slot.code == 0) {
        add(texts, text, key, tag, is_missing(text));
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
  static void add(BlockTexts& texts, std::string_view text, const TextKey& key, std::uint32_t tag,
                  bool is_missing) {
    if (texts.used + text.size() + scan_margin > texts.bytes.size())
      texts.bytes.resize((texts.used + text.size() + scan_margin) * 2);
    if (!text.empty()) std::memcpy(texts.bytes.data() + texts.used, text.data(), text.size());
    const auto size = static_cast<std::uint32_t>(text.size()) | (is_missing ? BlockTexts::missing_mark : 0);
    const auto code = static_cast<std::uint32_t>(texts.entries.size() + 1);
    texts.entries.push_back({key, tag, static_cast<std::uint32_t>(texts.used), size, code});
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
    if (total < 1 << 14) threads = 1;
    // Each part of the hashes by itself: no two threads look at one table, and it fits into the nearest
    // cache.
    run_parallel(BlockTexts::parts, threads, [&](std::size_t part, std::size_t) { find_originals(part); });

    std::vector<Sizes> sizes(blocks_.size() + 1);
    run_parallel(blocks_.size(), threads, [&](std::size_t b, std::size_t) {
      for (std::size_t i = 0; i < blocks_[b].entries.size(); ++i) {
        if (!is_original(b, i)) continue;
        ++sizes[b + 1].texts;
        sizes[b + 1].bytes += blocks_[b].entries[i].size;
      }
    });
    for (std::size_t b = 0; b < blocks_.size(); ++b) {
      sizes[b + 1].texts += sizes[b].texts;
      sizes[b + 1].bytes += sizes[b].bytes;
    }
    auto dictionary = std::make_shared<Dictionary>();
    dictionary->bytes.resize(sizes.back().bytes);
    dictionary->ends.resize(sizes.back().texts + 1);
    run_parallel(blocks_.size(), threads,
                 [&](std::size_t b, std::size_t) { copy_originals(b, sizes[b], *dictionary); });
    return dictionary;
  }

  void recode(std::size_t block, std::uint32_t* codes, std::size_t rows) const {
    const auto& entries = blocks_[block].entries;
    std::vector<std::uint32_t> known(entries.size() + 1);
    for (std::size_t i = 0; i < entries.size(); ++i)
      known[entries[i].code] = BlockTexts::is_missing(entries[i]) ? 0 : codes_[original_[starts_[block] + i]];
    for (std::size_t row = 0; row < rows; ++row) codes[row] = known[codes[row]];
  }

 private:
  // Of the texts that come first in the blocks before.
  struct Sizes {
    std::size_t texts = 0;
    std::size_t bytes = 0;
  };

  bool is_original(std::size_t block, std::size_t entry) const noexcept {
    const auto at = starts_[block] + entry;
    return original_[at] == at && !BlockTexts::is_missing(blocks_[block].entries[entry]);
  }
  void copy_originals(std::size_t b, Sizes before, Dictionary& dictionary) {
    const auto& block = blocks_[b];
    for (const auto i : block.in_order()) {
      if (!is_original(b, i)) continue;
      const auto text = block.text(block.entries[i]);
      if (!text.empty()) std::memcpy(dictionary.bytes.data() + before.bytes, text.data(), text.size());
      before.bytes += text.size();
      dictionary.ends[++before.texts] = before.bytes;
      codes_[starts_[b] + i] = static_cast<std::uint32_t>(before.texts);
    }
  }

  // The part's texts, each at the first place where it is.
  class Originals {
   public:
    explicit Originals(const TextMerger& merger) : merger_(merger), slots_(256) {}

    void announce(const BlockTexts::Entry& entry) const noexcept {
#ifdef __GNUC__
      __builtin_prefetch(&slots_[entry.tag & (slots_.size() - 1)]);
#else
      static_cast<void>(entry);
#endif
    }
    // The place of the first entry with that text: the one at `at`, if there was none before.
    std::uint32_t find(const BlockTexts::Entry& entry, std::uint32_t block, std::uint32_t at) {
      auto place = entry.tag & (slots_.size() - 1);
      for (; slots_[place].at != 0; place = (place + 1) & (slots_.size() - 1))
        if (slots_[place].key == entry.key && slots_[place].size == entry.size &&
            is_same(slots_[place], entry, block))
          return slots_[place].at - 1;
      slots_[place] = {entry.key, entry.size, at + 1, block, entry.tag};
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
        if (i + ahead < end) originals.announce(block.entries[i + ahead]);
        const auto& entry = block.entries[i];
        const auto at = static_cast<std::uint32_t>(starts_[b] + i);
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
