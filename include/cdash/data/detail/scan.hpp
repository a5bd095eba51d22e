// Finds delimiters and reads numbers eight and sixteen bytes at a time.
#pragma once

#include <array>
#include <bit>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <limits>
#include <optional>
#include <string_view>
#include <system_error>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace cdash::data::detail {

// How far behind the end of a text these functions may look: so much must be there, whatever it holds.
inline constexpr std::size_t scan_margin = 32;

// The byte at p is the lowest.
inline std::uint64_t load_word(const char* p) noexcept {
  std::uint64_t word = 0;
  if constexpr (std::endian::native == std::endian::little)
    std::memcpy(&word, p, sizeof word);
  else
    for (int i = 8; i-- > 0;) word = word << 8 | static_cast<unsigned char>(p[i]);
  return word;
}

// The first of the three bytes at or behind p; one of them must come.
class StopFinder {
 public:
  explicit StopFinder(char delimiter) noexcept : delimiter_(delimiter) {
    is_stop_[static_cast<unsigned char>(delimiter)] = true;
    is_stop_[static_cast<unsigned char>('\n')] = true;
    is_stop_[static_cast<unsigned char>('\r')] = true;
  }
  char delimiter() const noexcept { return delimiter_; }
  bool is_stop(char c) const noexcept { return is_stop_[static_cast<unsigned char>(c)]; }

  const char* find(const char* p) const noexcept {
#if defined(__SSE2__)
    const auto delimiter = _mm_set1_epi8(delimiter_);
    const auto feed = _mm_set1_epi8('\n');
    const auto back = _mm_set1_epi8('\r');
    for (;; p += 16) {
      const auto bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
      const auto ends = _mm_or_si128(_mm_cmpeq_epi8(bytes, feed), _mm_cmpeq_epi8(bytes, back));
      const auto found =
          static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(ends, _mm_cmpeq_epi8(bytes, delimiter))));
      if (found != 0) return p + std::countr_zero(found);
    }
#else
    while (!is_stop(*p)) ++p;
    return p;
#endif
  }

 private:
  char delimiter_;
  std::array<bool, 256> is_stop_{};
};

struct LineCount {
  std::size_t rows = 0;  // lines that hold a character
  bool has_line_end = false;
};

inline bool is_line_end(char c) noexcept { return c == '\n' || c == '\r'; }

// The line ends between two places: those behind a character end a row, the others a line without any (or
// they belong to a CRLF). from[-1] must be there.
inline LineCount count_lines(const char* from, const char* to) noexcept {
  LineCount count;
#if defined(__SSE2__)
  const auto feed = _mm_set1_epi8('\n');
  const auto back = _mm_set1_epi8('\r');
  const auto ends_at = [&](const char* p) {
    const auto bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    return _mm_or_si128(_mm_cmpeq_epi8(bytes, feed), _mm_cmpeq_epi8(bytes, back));
  };
  auto rows = _mm_setzero_si128();  // two sums
  auto any = _mm_setzero_si128();
  for (; to - from >= 16; from += 16) {
    const auto ends = ends_at(from);
    const auto ones = _mm_and_si128(_mm_andnot_si128(ends_at(from - 1), ends), _mm_set1_epi8(1));
    rows = _mm_add_epi64(rows, _mm_sad_epu8(ones, _mm_setzero_si128()));
    any = _mm_or_si128(any, ends);
  }
  std::uint64_t sums[2];
  _mm_storeu_si128(reinterpret_cast<__m128i*>(sums), rows);
  count.rows = static_cast<std::size_t>(sums[0] + sums[1]);
  count.has_line_end = _mm_movemask_epi8(any) != 0;
#endif
  for (; from != to; ++from) {
    if (!is_line_end(*from)) continue;
    count.has_line_end = true;
    if (!is_line_end(from[-1])) ++count.rows;
  }
  return count;
}

// How many of the eight bytes are digits, up to the first that is none.
inline int leading_digits(std::uint64_t word) noexcept {
  const auto digits = word ^ 0x3030303030303030;
  const auto others = ((digits + 0x7676767676767676) | digits) & 0x8080808080808080;
  return others == 0 ? 8 : std::countr_zero(others) >> 3;
}
// The number that the first `count` bytes make, 1 to 8, all of them digits.
inline std::uint64_t digits_value(std::uint64_t word, int count) noexcept {
  word <<= 64 - 8 * count;
  word = (word & 0x0F0F0F0F0F0F0F0F) * 2561 >> 8;
  word = (word & 0x00FF00FF00FF00FF) * 6553601 >> 16;
  return (word & 0x0000FFFF0000FFFF) * 42949672960001 >> 32;
}

inline constexpr std::uint64_t whole_powers[] = {1,      10,      100,      1000,     10000,
                                                 100000, 1000000, 10000000, 100000000};
// Powers of ten that a double holds exactly.
inline constexpr double exact_powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                          1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                          1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

// Digits from p, appended to `number`; gives how many, or -1 if there are more than 16.
inline int read_digits(const char*& p, std::uint64_t& number) noexcept {
  const auto word = load_word(p);
  const auto count = leading_digits(word);
  if (count == 0) return 0;
  number = number * whole_powers[count] + digits_value(word, count);
  p += count;
  if (count < 8) return count;
  const auto next = load_word(p);
  const auto more = leading_digits(next);
  if (more == 0) return 8;
  number = number * whole_powers[more] + digits_value(next, more);
  p += more;
  if (more == 8 && static_cast<unsigned char>(*p - '0') < 10) return -1;
  return 8 + more;
}

// A number as programs write it, from p up to a stop; p then stands there. Nothing for all that needs a
// closer look: blanks, quotes, a plus sign, missing values, text, whole numbers of more than 16 digits.
struct PlainNumber {
  enum class Kind : std::uint8_t { none, integer, number } kind = Kind::none;
  std::int64_t integer = 0;
  double number = 0;
};
inline PlainNumber plain_number(const char*& place, const StopFinder& stops) noexcept {
  auto p = place;
  const bool negative = *p == '-';
  if (negative) ++p;
  std::uint64_t digits = 0;
  const auto whole = read_digits(p, digits);
  if (whole <= 0) return {};
  PlainNumber result;
  if (stops.is_stop(*p)) {
    result.kind = PlainNumber::Kind::integer;
    result.integer = negative ? -static_cast<std::int64_t>(digits) : static_cast<std::int64_t>(digits);
    place = p;
    return result;
  }
  result.kind = PlainNumber::Kind::number;
  if (*p == '.') {
    ++p;
    const auto fraction = read_digits(p, digits);
    // What a double holds exactly, divided by what one holds exactly, is rounded once and thus right.
    if (fraction >= 0 && whole + fraction <= 18 && digits <= (std::uint64_t{1} << 53) && stops.is_stop(*p)) {
      const auto number = static_cast<double>(digits) / exact_powers[fraction];
      result.number = negative ? -number : number;
      place = p;
      return result;
    }
  }
  const auto end = stops.find(p);
  const auto [stop, error] = std::from_chars(place, end, result.number);
  if (error != std::errc() || stop != end) return {};
  place = end;
  return result;
}

// Numbers may stand among blanks.
inline std::string_view trimmed(std::string_view text) noexcept {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

inline std::optional<std::int64_t> whole_number(std::string_view text) noexcept {
  if (text.size() > 1 && text[0] == '+' && text[1] != '-') text.remove_prefix(1);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

inline std::optional<double> any_number(std::string_view text) noexcept {
  auto digits = text;
  if (!digits.empty() && (digits.front() == '+' || digits.front() == '-')) digits.remove_prefix(1);
  if (digits.empty()) return std::nullopt;
  const bool is_digit = (digits.front() >= '0' && digits.front() <= '9') || digits.front() == '.';
  const auto letter = static_cast<char>(digits.front() | 0x20);
  if (!is_digit && letter != 'i') return std::nullopt;  // infinity, but no nan(…) and no second sign
  if (text.front() == '+') text.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (end != text.data() + text.size()) return std::nullopt;
  if (error == std::errc::result_out_of_range) {
    // Too large or too small? Not by strtod: it reads a comma for the point in some locales.
    const auto exponent = digits.find_first_of("eE");
    const bool small = exponent != std::string_view::npos ? digits[exponent + 1] == '-'
                                                          : digits.front() == '0' || digits.front() == '.';
    const auto size = small ? 0.0 : std::numeric_limits<double>::infinity();
    return text.front() == '-' ? -size : size;
  }
  if (error != std::errc()) return std::nullopt;
  return number;
}

inline std::optional<bool> truth(std::string_view text) noexcept {
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  return std::nullopt;
}

}  // namespace cdash::data::detail
