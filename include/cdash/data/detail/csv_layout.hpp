// Cuts CSV into blocks of whole rows, so that several threads can read it.
#pragma once

#include <cdash/data/detail/csv_source.hpp>
#include <cdash/data/detail/parallel.hpp>
#include <cdash/data/detail/scan.hpp>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <vector>

namespace cdash::data::detail {

struct CsvBlock {
  std::size_t begin = 0;  // in the source, where a row begins
  std::size_t end = 0;    // behind the line end of the last row
  std::size_t rows = 0;
  std::size_t first_row = 0;
};

class CsvLayout {
 public:
  // Cuts what stands at `body` and behind into pieces of about `block` bytes.
  static std::vector<CsvBlock> cut(const CsvSource& source, std::size_t body, const StopFinder& stops,
                                   std::size_t block, std::size_t threads) {
    return CsvLayout(source, body, stops, block).run(threads);
  }

 private:
  // Where a reader is who comes to the border of two blocks.
  enum class Place : std::uint8_t {
    in_field,     // of a field without quotes, or behind the closing one
    field_start,  // a quote would open a field
    in_quotes,
    behind_quote  // inside quotes: whether it closes them depends on the next byte
  };
  struct Handover {
    Place place = Place::field_start;
    std::size_t row = 0;  // where the row began that goes on behind the border
  };

  CsvLayout(const CsvSource& source, std::size_t body, const StopFinder& stops, std::size_t block)
      : source_(source),
        body_(body),
        stops_(stops),
        block_(block),
        blocks_((source.size() - body + block - 1) / block) {}

  std::vector<CsvBlock> run(std::size_t threads) {
    handover_.row = body_;
    std::vector<CsvBuffer> buffers(threads);
    run_parallel(blocks_.size(), threads, [&](std::size_t i, std::size_t thread) {
      try {
        look_at(i, buffers[thread]);
      } catch (...) {
        const std::lock_guard lock(mutex_);
        failed_ = true;
        changed_.notify_all();
        throw;
      }
    });
    std::size_t rows = 0;
    for (auto& block : blocks_) {
      block.first_row = rows;
      rows += block.rows;
    }
    return std::move(blocks_);
  }

  void look_at(std::size_t i, CsvBuffer& buffer) {
    const auto offset = body_ + i * block_;
    const auto size = std::min(block_, source_.size() - offset);
    buffer.load(source_, offset, size);
    if (i == 0) buffer.starts_line();
    const auto from = buffer.begin();
    const auto to = buffer.end();
    const bool has_quotes = std::memchr(from, '"', size) != nullptr;
    Count count;
    if (!has_quotes) count_bare(count, from, to);  // most of the work of most files: before the others wait

    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return turn_ == i || failed_; });
    if (failed_) return;
    auto place = handover_.place;
    const auto row = handover_.row;
    lock.unlock();

    if (has_quotes)
      place = count_quoted(count, place, from, to);
    else if (place == Place::in_quotes)
      count = {};
    else
      place = stops_.is_stop(to[-1]) ? Place::field_start : Place::in_field;

    auto& block = blocks_[i];
    block.begin = row;
    block.end = row;
    block.rows = count.rows;
    if (count.last_end != nullptr) block.end = offset + static_cast<std::size_t>(count.last_end - from);
    lock.lock();
    handover_ = {place, block.end};
    ++turn_;
    changed_.notify_all();
    lock.unlock();
    // The last row need not have a line end.
    if (i + 1 == blocks_.size() && block.end != source_.size()) {
      block.end = source_.size();
      ++block.rows;
    }
  }

  struct Count {
    std::size_t rows = 0;
    const char* last_end = nullptr;  // behind the last line end outside quotes
  };

  static void count_bare(Count& count, const char* from, const char* to) {
    const auto lines = count_lines(from, to);
    count.rows += lines.rows;
    if (!lines.has_line_end) return;
    while (!is_line_end(to[-1])) --to;
    count.last_end = to;
  }

  Place count_quoted(Count& count, Place place, const char* p, const char* to) const {
    auto bare = p;  // what is outside quotes and not counted yet begins here
    for (;;) {
      if (place == Place::in_quotes) {
        const auto quote = find_quote(p, to);
        if (quote == nullptr) return place;
        p = quote + 1;
        place = Place::behind_quote;
      }
      if (place == Place::behind_quote) {
        if (p == to) return place;
        place = *p == '"' ? Place::in_quotes : Place::in_field;
        if (*p == '"') {
          ++p;
          continue;
        }
        bare = p;
      }
      const auto quote = find_quote(p, to);
      if (quote == nullptr) {
        if (bare != to) {
          count_bare(count, bare, to);
          place = stops_.is_stop(to[-1]) ? Place::field_start : Place::in_field;
        }
        return place;
      }
      const bool opens = quote == p ? place == Place::field_start : stops_.is_stop(quote[-1]);
      p = quote + 1;
      place = Place::in_field;
      if (!opens) continue;
      if (quote != bare) count_bare(count, bare, quote);
      place = Place::in_quotes;
    }
  }
  static const char* find_quote(const char* p, const char* to) noexcept {
    return static_cast<const char*>(std::memchr(p, '"', static_cast<std::size_t>(to - p)));
  }

  const CsvSource& source_;
  std::size_t body_;
  const StopFinder& stops_;
  std::size_t block_;
  std::vector<CsvBlock> blocks_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::size_t turn_ = 0;  // the block that may take what the one before it hands over
  Handover handover_;
  bool failed_ = false;
};

}  // namespace cdash::data::detail
