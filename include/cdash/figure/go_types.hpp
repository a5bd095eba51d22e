// The parameter types of go::, whose constants the compiler checks.
// place.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/column.hpp>
#include <cdash/figure/go/names.hpp>
#include <cdash/figure/object.hpp>
#include <cdash/figure/typed_array.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdash::go {

/// What a property takes. The generated ones stand in figure/go/spec.hpp.
enum class Rule : std::uint8_t {
  any,        ///< whatever JSON can say
  text,       ///< text or a number
  name,       ///< text that is not empty
  boolean,    ///< true or false
  number,     ///< a number, in a range
  integer,    ///< a whole number, in a range, or one of the texts in `others`
  angle,      ///< degrees, or "auto"
  one_of,     ///< one of the lines of `texts`, or of `others`
  flags,      ///< some of the lines of `texts` with + between them, or one of the lines of `others`
  color,      ///< a colour
  scale,      ///< a colour scale
  subplot,    ///< `texts` and a number: x, x2, x3 …
  axis,       ///< the same for axes, of one of the letters in `texts`, or one of the lines of `others`
  axis_pair,  ///< "xy", "x2y3", or ""
  dash,       ///< one of the lines of `texts`, or lengths: "5px,10px"
  array       ///< a list: numbers, texts, dates
};

/// The description of a property's values. Lines are separated by '\n'.
struct Spec {
  Rule rule;
  bool lists = false;    ///< takes lists of such values too
  bool numbers = false;  ///< takes numbers beside what the rule says
  double min = -std::numeric_limits<double>::infinity();
  double max = std::numeric_limits<double>::infinity();
  const char* texts = nullptr;
  const char* others = nullptr;   ///< texts, numbers, true, false
  const Spec* element = nullptr;  ///< of a list, or of one of lists, its elements; null: the same again
};

/// A value made where it is handed over, which the compiler cannot know: `.size(go::computed(2 * n))`.
///
/// A property that the compiler checks takes constants and variables as they are; only what is computed in
/// place needs this word. It is checked when the program runs, as a variable is.
template <class T>
struct Computed {
  T value;
};
template <class T>
Computed<std::decay_t<T>> computed(T&& value) {
  return {std::forward<T>(value)};
}

namespace detail {

// --- checks, the same for the compiler and at run time ----------------------------------------------------

// Whether a text is one of the lines.
constexpr bool is_line(const char* lines, const char* text, std::size_t size) noexcept {
  if (lines == nullptr) return false;
  while (true) {
    std::size_t i = 0;
    while (i < size && lines[i] != '\0' && lines[i] == text[i]) ++i;
    if (i == size && (lines[i] == '\n' || lines[i] == '\0')) return true;
    while (lines[i] != '\n' && lines[i] != '\0') ++i;
    if (lines[i] == '\0') return false;
    lines += i + 1;
  }
}

// Whether one of the lines is this number.
constexpr bool is_line(const char* lines, double number) noexcept {
  if (lines == nullptr) return false;
  while (true) {
    const bool negative = *lines == '-';
    const char* digit = negative ? lines + 1 : lines;
    double value = 0;
    bool digits = false;
    for (; *digit >= '0' && *digit <= '9'; ++digit, digits = true) value = value * 10 + (*digit - '0');
    if (digits && (*digit == '\n' || *digit == '\0') && (negative ? -value : value) == number) return true;
    while (*digit != '\n' && *digit != '\0') ++digit;
    if (*digit == '\0') return false;
    lines = digit + 1;
  }
}

constexpr bool are_flags(const Spec& spec, const char* text, std::size_t size) noexcept {
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= size; ++i) {
    if (i != size && text[i] != '+') continue;
    if (!is_line(spec.texts, text + begin, i - begin)) return false;
    begin = i + 1;
  }
  return true;
}

// How many characters are a number from 2 on without leading zeros; none is right, too.
constexpr std::size_t ordinal(const char* text, std::size_t size) noexcept {
  std::size_t digits = 0;
  while (digits < size && text[digits] >= '0' && text[digits] <= '9') ++digits;
  if (digits == 0 || text[0] == '0' || (digits == 1 && text[0] == '1')) return 0;
  return digits;
}

constexpr bool is_subplot(const Spec& spec, const char* text, std::size_t size) noexcept {
  std::size_t i = 0;
  while (spec.texts[i] != '\0' && i < size && spec.texts[i] == text[i]) ++i;
  return spec.texts[i] == '\0' && i + ordinal(text + i, size - i) == size;
}

constexpr bool is_axis(const Spec& spec, const char* text, std::size_t size) noexcept {
  if (is_line(spec.others, text, size)) return true;
  if (size == 0) return false;
  bool known = false;
  for (const char* letter = spec.texts; *letter != '\0'; ++letter) known = known || *letter == *text;
  if (!known) return false;
  const auto end = 1 + ordinal(text + 1, size - 1);
  return end == size || std::string_view(text + end, size - end) == " domain";
}

constexpr bool is_axis_pair(const char* text, std::size_t size) noexcept {
  if (size == 0) return true;
  if (*text != 'x') return false;
  const auto y = 1 + ordinal(text + 1, size - 1);
  return y < size && text[y] == 'y' && y + 1 + ordinal(text + y + 1, size - y - 1) == size;
}

// Lengths in pixels or per cent, separated by commas or blanks.
constexpr bool is_dash_list(const char* text, std::size_t size) noexcept {
  const auto digits = [&](std::size_t& i) {
    const auto begin = i;
    while (i < size && text[i] >= '0' && text[i] <= '9') ++i;
    return i != begin;
  };
  for (std::size_t i = 0;;) {
    if (!digits(i)) return false;
    if (i < size && text[i] == '.' && !digits(++i)) return false;
    if (i < size && text[i] == '%')
      ++i;
    else if (i + 1 < size && text[i] == 'p' && text[i + 1] == 'x')
      i += 2;
    if (i == size) return true;
    if (text[i] != ',' && text[i] != ' ') return false;
    for (++i; i < size && text[i] == ' ';) ++i;
  }
}

constexpr char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// "#3b7", "#3377bb", "#3377bb80", "rgb(51, 119, 187)", "hsla(210, 57%, 47%, .5)", "var(--accent)",
// "steelblue": blanks and capitals do not matter.
constexpr bool is_color(const char* text, std::size_t size) noexcept {
  char said[64]{};
  std::size_t length = 0;
  for (std::size_t i = 0; i < size; ++i) {
    if (text[i] == ' ') continue;
    if (length == sizeof said - 1) return false;
    said[length++] = lower(text[i]);
  }
  if (length == 0) return false;
  if (said[0] == '#') {
    for (std::size_t i = 1; i < length; ++i)
      if (!((said[i] >= '0' && said[i] <= '9') || (said[i] >= 'a' && said[i] <= 'f'))) return false;
    return length == 4 || length == 5 || length == 7 || length == 9;
  }
  if (is_line(color_names, said, length)) return true;
  if (said[length - 1] != ')') return false;
  const std::string_view whole(said, length);
  if (whole.substr(0, 6) == "var(--") return true;
  const auto model = whole.substr(0, 3);
  if (model != "rgb" && model != "hsl" && model != "hsv") return false;
  std::size_t i = said[3] == 'a' ? 4 : 3;
  if (said[i] != '(') return false;
  std::size_t parts = 0;
  do {
    const auto begin = ++i;
    while ((said[i] >= '0' && said[i] <= '9') || said[i] == '.') ++i;
    if (i == begin) return false;
    if (said[i] == '%') ++i;
    ++parts;
  } while (said[i] == ',');
  return i == length - 1 && (parts == 3 || parts == 4);
}

// "Viridis", "RdBu_r": capitals do not matter, _r turns it round.
constexpr bool is_scale_name(const char* text, std::size_t size) noexcept {
  char said[64]{};
  if (size >= sizeof said) return false;
  for (std::size_t i = 0; i < size; ++i) said[i] = lower(text[i]);
  if (size > 2 && said[size - 2] == '_' && said[size - 1] == 'r') size -= 2;
  return is_line(scale_names, said, size);
}

enum class Verdict : std::uint8_t {
  right,
  no_text,
  empty,
  not_one_of,
  not_flags,
  not_a_color,
  not_a_scale,
  not_a_subplot,
  not_a_dash,
  out_of_range,
  not_whole,
  no_number,
  no_bool
};

constexpr Verdict verdict(const Spec& spec, const char* text, std::size_t size) noexcept {
  const auto right_if = [](bool right, Verdict otherwise) { return right ? Verdict::right : otherwise; };
  switch (spec.rule) {
    case Rule::any:
    case Rule::text:
      return Verdict::right;
    case Rule::name:
      return right_if(size != 0, Verdict::empty);
    case Rule::boolean:
    case Rule::number:
    case Rule::array:
      return Verdict::no_text;
    case Rule::integer:
      return right_if(is_line(spec.others, text, size),
                      spec.others == nullptr ? Verdict::no_text : Verdict::not_one_of);
    case Rule::angle:
      return right_if(std::string_view(text, size) == "auto", Verdict::no_text);
    case Rule::one_of:
      return right_if(is_line(spec.texts, text, size), Verdict::not_one_of);
    case Rule::flags:
      return right_if(is_line(spec.others, text, size) || are_flags(spec, text, size), Verdict::not_flags);
    case Rule::color:
      return right_if(is_color(text, size), Verdict::not_a_color);
    case Rule::scale:
      return right_if(is_scale_name(text, size), Verdict::not_a_scale);
    case Rule::subplot:
      return right_if(is_subplot(spec, text, size), Verdict::not_a_subplot);
    case Rule::axis:
      return right_if(is_axis(spec, text, size), Verdict::not_a_subplot);
    case Rule::axis_pair:
      return right_if(is_axis_pair(text, size), Verdict::not_a_subplot);
    case Rule::dash:
      return right_if(is_line(spec.texts, text, size) || is_dash_list(text, size), Verdict::not_a_dash);
  }
  return Verdict::right;
}

constexpr bool takes_numbers(const Spec& spec) noexcept {
  return spec.numbers || spec.rule == Rule::any || spec.rule == Rule::text || spec.rule == Rule::number ||
         spec.rule == Rule::integer || spec.rule == Rule::angle;
}

constexpr Verdict verdict(const Spec& spec, double number) noexcept {
  if (!takes_numbers(spec)) return Verdict::no_number;
  if (spec.rule == Rule::one_of) return is_line(spec.others, number) ? Verdict::right : Verdict::not_one_of;
  if (spec.rule == Rule::integer && number != static_cast<double>(static_cast<std::int64_t>(number)))
    return Verdict::not_whole;
  return number >= spec.min && number <= spec.max ? Verdict::right : Verdict::out_of_range;
}

constexpr bool takes_bools(const Spec& spec) noexcept {
  return spec.rule == Rule::any || spec.rule == Rule::boolean || is_line(spec.others, "true", 4) ||
         is_line(spec.others, "false", 5);
}

constexpr Verdict verdict(const Spec& spec, bool flag) noexcept {
  if (spec.rule == Rule::any || spec.rule == Rule::boolean) return Verdict::right;
  return (flag ? is_line(spec.others, "true", 4) : is_line(spec.others, "false", 5)) ? Verdict::right
                                                                                     : Verdict::not_one_of;
}

// What the compiler says of a wrong constant.
constexpr void demand(Verdict found) {
  switch (found) {
    case Verdict::right:
      return;
    case Verdict::no_text:
      throw "cdash: this property takes a number or \"auto\", and no other text";
    case Verdict::empty:
      throw "cdash: this property takes text that is not empty";
    case Verdict::not_one_of:
      throw "cdash: this property takes one of a fixed set of values, and this is none of them";
    case Verdict::not_flags:
      throw "cdash: this property takes flags out of a fixed set with + between them, and these are others";
    case Verdict::not_a_color:
      throw "cdash: this is no colour: a CSS name, #rgb, #rrggbb, rgb(…), rgba(…), hsl(…), hsla(…) or hsv(…)";
    case Verdict::not_a_scale:
      throw "cdash: this is not the name of a colour scale";
    case Verdict::not_a_subplot:
      throw "cdash: this property takes the name of an axis or another subplot: x, x2 …, and this is none";
    case Verdict::not_a_dash:
      throw "cdash: this property takes a dash (solid, dot, dash …) or lengths: 5px,10px";
    case Verdict::out_of_range:
      throw "cdash: this number is outside of the range that the property takes";
    case Verdict::not_whole:
      throw "cdash: this property takes a whole number";
    case Verdict::no_number:
      throw "cdash: this property takes no number";
    case Verdict::no_bool:
      throw "cdash: this property takes neither true nor false";
  }
}

constexpr bool takes_texts(const Spec& spec) noexcept {
  return spec.rule != Rule::boolean && spec.rule != Rule::number && spec.rule != Rule::array &&
         (spec.rule != Rule::integer || spec.others != nullptr);
}
// Whether texts written in place are checked, and numbers.
constexpr bool checks_texts(const Spec& spec) noexcept {
  return takes_texts(spec) && spec.rule != Rule::any && spec.rule != Rule::text;
}
constexpr bool checks_numbers(const Spec& spec) noexcept {
  return spec.min > -std::numeric_limits<double>::infinity() ||
         spec.max < std::numeric_limits<double>::infinity() || spec.rule == Rule::integer ||
         spec.rule == Rule::one_of;
}
constexpr bool checks_bools(const Spec& spec) noexcept {
  return takes_bools(spec) &&
         (verdict(spec, true) != Verdict::right || verdict(spec, false) != Verdict::right);
}
constexpr bool takes_lists(const Spec& spec) noexcept {
  return spec.lists || spec.rule == Rule::array || spec.rule == Rule::any;
}

// --- what a setter was given ------------------------------------------------------------------------------

template <class T>
concept TextLike = std::is_convertible_v<const T&, std::string_view> && !std::same_as<T, std::nullptr_t>;
template <class T>
concept NumberLike = std::is_arithmetic_v<T> && !std::same_as<T, bool> && !data::detail::Character<T>;
template <class T>
concept NullLike = std::same_as<T, std::nullptr_t> || std::same_as<T, std::nullopt_t>;
template <class T>
concept JsonLike = std::same_as<T, Json> || std::same_as<T, boost::json::object> ||
                   std::same_as<T, boost::json::array> || std::same_as<T, boost::json::string>;
template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;
template <class T>
inline constexpr bool is_computed = false;
template <class T>
inline constexpr bool is_computed<Computed<T>> = true;
template <class T>
concept RangeLike = !TextLike<T> && !JsonLike<T> && requires(const T& range) {
  std::begin(range);
  std::end(range);
};
template <class T>
using ElementOf = std::remove_cvref_t<decltype(*std::begin(std::declval<const T&>()))>;

// A list on its way: as bytes if it may travel so, or as JSON.
struct Taken {
  std::optional<figure::TypedArray> array;
  Json json;
  std::optional<data::Column> column;  // what `array` was made of, for checks
  bool numbers = false;                // `array` has the numbers from low to high
  bool whole = true;
  double low = 0;
  double high = 0;
};
enum class As : std::uint8_t { bytes, json };

// A value that a setter was given, until the setter has taken it over: nothing here owns anything, for what
// it points to lives at least as long as the call.
struct View {
  enum class Form : std::uint8_t { null, text, number, integer, boolean, list };
  Form form = Form::null;
  bool checked = false;  // by the compiler
  union {
    double number = 0;
    std::int64_t integer;
    bool boolean;
    std::size_t size;
  };
  union {
    const char* text = nullptr;
    const void* source;
  };
  Taken (*take)(const void* source, std::size_t size, As as) = nullptr;
  const Spec* spec = nullptr;

  constexpr View() = default;
  constexpr explicit View(const Spec& s) noexcept : spec(&s) {}
  constexpr void set(std::string_view value) noexcept {
    form = Form::text;
    text = value.data();
    size = value.size();
  }
  template <class T>
  constexpr void set_number(T value) noexcept {
    if constexpr (std::integral<T>) {
      form = Form::integer;
      integer = static_cast<std::int64_t>(value);
    } else {
      form = Form::number;
      number = static_cast<double>(value);
    }
  }
  constexpr void set(bool value) noexcept {
    form = Form::boolean;
    boolean = value;
  }
  void set_list(const void* values, std::size_t count, Taken (*how)(const void*, std::size_t, As)) noexcept {
    form = Form::list;
    source = values;
    size = count;
    take = how;
  }
};

CDASH_DECL Taken take_views(const std::vector<View>& views, As as);
CDASH_DECL Taken take_json(Json json);
CDASH_DECL Taken take_column(const data::Column& column, As as);
CDASH_DECL Taken take_scalar(const data::Scalar& scalar);

template <class T>
Taken take_list(const void* first, std::size_t size, As as) {
  const auto* elements = static_cast<const T*>(first);
  std::vector<View> views;
  views.reserve(size);
  for (std::size_t i = 0; i < size; ++i) views.push_back(elements[i]);
  return take_views(views, as);
}

template <class T>
Taken take_numbers(std::vector<T> numbers, As as) {
  Taken taken;
  taken.numbers = !numbers.empty();
  if (taken.numbers) {
    taken.low = taken.high = static_cast<double>(numbers[0]);
    for (const T number : numbers) {
      const auto value = static_cast<double>(number);
      if (value < taken.low || taken.low != taken.low) taken.low = value;
      if (value > taken.high || taken.high != taken.high) taken.high = value;
      if constexpr (std::floating_point<T>)
        taken.whole = taken.whole && value == static_cast<double>(static_cast<std::int64_t>(value));
    }
  }
  if (as == As::json) {
    boost::json::array list;
    list.reserve(numbers.size());
    for (const T number : numbers) list.emplace_back(number);
    taken.json = std::move(list);
  } else {
    taken.array.emplace(std::move(numbers));
  }
  return taken;
}

template <class R>
Json json_of_range(const R& range);

template <class T>
Json json_of_element(const T& value) {
  if constexpr (TextLike<T>) {
    const std::string_view text(value);
    return Json(boost::json::string(text.data(), text.size()));
  } else if constexpr (is_optional<T>) {
    return value ? json_of_element(*value) : Json();
  } else if constexpr (RangeLike<T>) {
    return json_of_range(value);
  } else {
    return Json(value);
  }
}

template <class R>
Json json_of_range(const R& range) {
  boost::json::array list;
  for (const auto& element : range)
    list.push_back(json_of_element(static_cast<const ElementOf<R>&>(element)));
  return list;
}

// A matrix if all rows are equally long.
template <class R>
Taken take_rows(const R& rows, As as) {
  using T = ElementOf<ElementOf<R>>;
  std::vector<T> values;
  std::size_t columns = 0;
  std::size_t count = 0;
  bool even = true;
  for (const auto& row : rows) {
    std::size_t size = 0;
    for (const T value : row) {
      values.push_back(value);
      ++size;
    }
    even = even && (count++ == 0 || size == columns);
    columns = size;
  }
  if (as == As::json || !even || columns == 0) return take_json(json_of_range(rows));
  auto taken = take_numbers(values, As::json);
  taken.array.emplace(std::move(values), columns);
  return taken;
}

template <class R>
Taken take_range(const void* source, std::size_t, As as) {
  const auto& range = *static_cast<const R*>(source);
  using T = ElementOf<R>;
  if constexpr (std::derived_from<R, data::Column>) {
    return take_column(range, as);
  } else if constexpr (figure::detail::ArrayElement<T>) {
    return take_numbers(std::vector<T>(std::begin(range), std::end(range)), as);
  } else if constexpr (TextLike<T> || JsonLike<T>) {
    return take_json(json_of_range(range));
  } else if constexpr (data::detail::RangeOfCells<R>) {
    return take_column(data::Column(range), as);
  } else if constexpr (RangeLike<T>) {
    if constexpr (figure::detail::ArrayElement<ElementOf<T>>)
      return take_rows(range, as);
    else
      return take_json(json_of_range(range));
  } else {
    return take_list<T>(std::data(range), std::size(range), as);  // values of this kind
  }
}

// A vector that is given away: its memory becomes the figure's.
template <class T>
Taken take_vector(const void* source, std::size_t, As as) {
  return take_numbers(std::move(*static_cast<std::vector<T>*>(const_cast<void*>(source))), as);
}

template <class T>
inline constexpr bool is_number_vector = false;
template <figure::detail::ArrayElement T>
inline constexpr bool is_number_vector<std::vector<T>> = true;

template <class T>
constexpr bool can_be_element() {
  if constexpr (is_optional<T>)
    return can_be_element<typename T::value_type>();
  else if constexpr (RangeLike<T>)
    return can_be_element<ElementOf<T>>();
  else
    return NumberLike<T> || TextLike<T> || JsonLike<T> || std::same_as<T, bool> || data::detail::Cell<T>;
}

template <class T>
constexpr bool accepts(const Spec& spec) {
  if constexpr (NullLike<T>)
    return true;
  else if constexpr (is_optional<T>)
    return accepts<typename T::value_type>(spec);
  else if constexpr (is_computed<T>)
    return accepts<decltype(T::value)>(spec);
  else if constexpr (std::same_as<T, bool>)
    return takes_bools(spec);
  else if constexpr (NumberLike<T>)
    return takes_numbers(spec);
  else if constexpr (TextLike<T>)
    return takes_texts(spec);
  else if constexpr (std::same_as<T, Json>)
    return true;  // checked when the program runs
  else if constexpr (JsonLike<T>)
    return spec.rule == Rule::any || (std::same_as<T, boost::json::array> && takes_lists(spec));
  else if constexpr (std::same_as<T, figure::TypedArray>)
    return takes_lists(spec);
  else if constexpr (RangeLike<T>)
    return takes_lists(spec) && can_be_element<ElementOf<T>>();
  else if constexpr (data::detail::Cell<T>)
    return spec.rule == Rule::any;  // a point in time
  else
    return false;
}

// What the compiler says where a value has a type that the property does not take.
template <const Spec& S, class T>
consteval bool demand_type() {
  constexpr bool fits = accepts<T>(S);
  constexpr bool list = S.rule == Rule::array;
  static_assert(fits || S.rule != Rule::boolean, "cdash: this property takes true or false");
  static_assert(fits || S.rule != Rule::number || S.lists, "cdash: this property takes a number");
  static_assert(fits || S.rule != Rule::number || !S.lists,
                "cdash: this property takes a number, or a list of them");
  static_assert(fits || S.rule != Rule::integer, "cdash: this property takes a whole number");
  static_assert(fits || S.rule != Rule::angle, "cdash: this property takes an angle in degrees");
  static_assert(fits || (S.rule != Rule::text && S.rule != Rule::name), "cdash: this property takes text");
  static_assert(fits || S.rule != Rule::color, "cdash: this property takes a colour, as text");
  static_assert(fits || S.rule != Rule::scale, "cdash: this property takes a colour scale: a name or a list");
  static_assert(fits || !list,
                "cdash: this property takes a list: a vector, a span, a column, or braces with the values");
  static_assert(fits || !(S.rule == Rule::one_of || S.rule == Rule::flags || S.rule == Rule::dash ||
                          S.rule == Rule::subplot || S.rule == Rule::axis || S.rule == Rule::axis_pair),
                "cdash: this property takes one of a fixed set of values");
  static_assert(fits || S.rule != Rule::any, "cdash: this type has no JSON form that a property could take");
  return fits;
}

template <class T>
Taken take_json_like(const void* source, std::size_t, As) {
  return take_json(Json(*static_cast<const T*>(source)));
}
inline Taken take_array(const void* source, std::size_t, As) {
  Taken taken;
  taken.array = *static_cast<const figure::TypedArray*>(source);
  return taken;
}
template <class T>
Taken take_cell(const void* source, std::size_t, As) {
  return take_scalar(data::Scalar(*static_cast<const T*>(source)));
}

template <class T>
constexpr void view_of_any(View& view, const T& x) {
  if constexpr (NullLike<T>)
    ;
  else if constexpr (is_optional<T>) {
    if (x) view_of_any(view, *x);
  } else if constexpr (is_computed<T>)
    view_of_any(view, x.value);
  else if constexpr (std::same_as<T, bool>)
    view.set(x);
  else if constexpr (NumberLike<T>)
    view.set_number(x);
  else if constexpr (TextLike<T>)
    view.set(std::string_view(x));
  else if constexpr (JsonLike<T>)
    view.set_list(&x, 0, take_json_like<T>);
  else if constexpr (std::same_as<T, figure::TypedArray>)
    view.set_list(&x, 0, take_array);
  else if constexpr (RangeLike<T>)
    view.set_list(&x, 0, take_range<T>);
  else
    view.set_list(&x, 0, take_cell<T>);
}

}  // namespace detail

/// A property's parameter type; `S` says what the property takes. Text and numbers written in place are
/// checked by the compiler where the property is not free; everything else is checked when the program runs,
/// and a wrong value is a DataError that names the property, what was found and what would be right. Every
/// property takes nullptr, which removes it, and std::optional of what it takes.
///
/// It only looks at the value: it is made in a setter's argument and does not outlive the call.
template <const Spec& S>
struct Takes : detail::View {
  using Element = Takes<(S.element != nullptr ? *S.element : S)>;
  constexpr Takes(std::nullptr_t) noexcept : View(S) {}
  template <std::size_t N>
    requires(detail::checks_texts(S))
  consteval Takes(const char (&literal)[N]) : View(S) {
    detail::demand(detail::verdict(S, literal, N - 1));
    set(std::string_view(literal, N - 1));
    checked = true;
  }
  template <detail::NumberLike T>
    requires(detail::checks_numbers(S))
  consteval Takes(T&& constant) : View(S) {
    detail::demand(detail::verdict(S, static_cast<double>(constant)));
    set_number(constant);
    checked = true;
  }
  template <std::same_as<bool> T>
    requires(detail::checks_bools(S))
  consteval Takes(T&& constant) : View(S) {
    detail::demand(detail::verdict(S, constant));
    set(constant);
    checked = true;
  }
  Takes(std::initializer_list<Element> list)
    requires(detail::takes_lists(S))
      : View(S) {
    set_list(list.begin(), list.size(), detail::take_list<Element>);
  }
  template <class T>
    requires(detail::is_number_vector<T> && detail::takes_lists(S))
  Takes(T&& vector) : View(S) {
    set_list(&vector, 0, detail::take_vector<typename T::value_type>);
  }
  template <class T>
  constexpr Takes(const T& x) : View(S) {
    if constexpr (detail::demand_type<S, T>()) detail::view_of_any(*this, x);
  }
};

namespace detail {

// A list of so many values.
struct FixedView {
  View whole;
  View items[4];
  std::size_t count = 0;   // of items; 0: `whole`
  std::size_t wanted = 0;  // as many as the property takes
  const Spec* item = nullptr;
};

}  // namespace detail

/// The parameter of a property that takes exactly N values: `.range({0, 10})`, `{nullptr, 5}`; a vector or
/// another list, whose length is checked when the program runs; nullptr.
template <const Spec& List, const Spec& Item, std::size_t N>
struct TakesFixed : detail::FixedView {
  TakesFixed(const Takes<Item>& a, const Takes<Item>& b)
    requires(N == 2)
      : FixedView{detail::View(List), {a, b}, N, N, &Item} {}
  TakesFixed(const Takes<Item>& a, const Takes<Item>& b, const Takes<Item>& c, const Takes<Item>& d)
    requires(N == 4)
      : FixedView{detail::View(List), {a, b, c, d}, N, N, &Item} {}
  template <class... T>
    requires(sizeof...(T) > 1 && sizeof...(T) != N)
  TakesFixed(const T&...) : FixedView{} {
    static_assert(sizeof...(T) == N, "cdash: this property takes a list of another length");
  }
  template <class T>
  TakesFixed(const T& x) : FixedView{detail::View(List), {}, 0, N, &Item} {
    if constexpr (detail::demand_type<List, T>()) detail::view_of_any(whole, x);
  }
};

namespace detail {

struct PartView {
  const figure::Object* object = nullptr;
  View text{};  // instead of the object
};

struct PartsView {
  std::vector<figure::Object> objects;
  bool null = false;
};

template <class Part, class T>
constexpr bool is_part() {
  if constexpr (is_optional<T>)
    return is_part<Part, typename T::value_type>();
  else
    return std::derived_from<T, Part> || NullLike<T>;
}

template <class T>
void look_at(PartView& view, const T& x) {
  if constexpr (is_optional<T>)
    view.object = x ? &*x : nullptr;
  else if constexpr (!NullLike<T>)
    view.object = &x;
}

}  // namespace detail

/// The parameter of a property that takes an object of class Part, or nullptr.
template <class Part>
struct TakesPart : detail::PartView {
  TakesPart(const Part& part) : PartView{&part} {}
  template <class T>
  TakesPart(const T& x) {
    constexpr bool fits = detail::is_part<Part, T>();
    static_assert(
        fits,
        "cdash: this property takes an object of a class of its own, and this is none; the class is "
        "in the setter's parameter");
    if constexpr (fits) detail::look_at(*this, x);
  }
};

/// The same for titles, which take their text in place of the object.
template <class Part>
struct TakesTitle : detail::PartView {
  TakesTitle(const Part& part) : PartView{&part} {}
  template <class T>
  TakesTitle(const T& x) {
    constexpr bool fits = detail::TextLike<T> || detail::is_part<Part, T>();
    static_assert(fits,
                  "cdash: this property takes a title: text, or an object of the class in the setter's "
                  "parameter");
    if constexpr (detail::TextLike<T>)
      text.set(std::string_view(x));
    else if constexpr (fits)
      detail::look_at(*this, x);
  }
};

/// The parameter of the layout's template: the name of one, or the template itself.
template <class Part>
struct TakesTemplate : detail::PartView {
  TakesTemplate(const Part& part) : PartView{&part} {}
  template <class T>
  TakesTemplate(const T& x) {
    constexpr bool fits = detail::TextLike<T> || std::same_as<T, Json> ||
                          std::same_as<T, boost::json::object> || detail::is_part<Part, T>();
    static_assert(fits, "cdash: this property takes the name of a template, a template, or JSON");
    if constexpr (std::same_as<T, Json> || std::same_as<T, boost::json::object>)
      text.set_list(&x, 0, detail::take_json_like<T>);
    else if constexpr (detail::TextLike<T>)
      text.set(std::string_view(x));
    else if constexpr (fits)
      detail::look_at(*this, x);
  }
};

/// The parameter of a property that takes a list of objects of class Part: braces, a vector, nullptr.
template <class Part>
struct TakesParts : detail::PartsView {
  TakesParts(std::initializer_list<Part> list) { objects.assign(list.begin(), list.end()); }
  template <class T>
  TakesParts(const T& x) {
    if constexpr (detail::NullLike<T>) {
      null = true;
    } else if constexpr (std::derived_from<T, Part>) {
      objects.push_back(x);
    } else {
      constexpr bool fits = [] {
        if constexpr (detail::RangeLike<T>)
          return std::derived_from<detail::ElementOf<T>, Part>;
        else
          return false;
      }();
      static_assert(fits,
                    "cdash: this property takes a list of objects of the class in the setter's parameter");
      if constexpr (fits) objects.assign(std::begin(x), std::end(x));
    }
  }
};

namespace detail {

// Sets a property, having checked what the compiler could not. Throws DataError.
CDASH_DECL void put(figure::Object& object, const char* name, const View& value);
CDASH_DECL void put_fixed(figure::Object& object, const char* name, const FixedView& value);
CDASH_DECL void put_part(figure::Object& object, const char* name, const PartView& value);
CDASH_DECL void put_template(figure::Object& object, const char* name, const PartView& value);
CDASH_DECL void put_parts(figure::Object& object, const char* name, const PartsView& value);
// A subplot's: xaxis, xaxis2 …
CDASH_DECL void put_numbered(figure::Object& object, const char* name, int number, const PartView& value);

}  // namespace detail
}  // namespace cdash::go

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/go_types.ipp>
#endif
