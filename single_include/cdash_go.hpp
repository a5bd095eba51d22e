// cdash 0.1.0: <cdash/figure/go.hpp>, to be included beside cdash.hpp.
//
// Written by tools/amalgamate from include/; change it there.
//
// SPDX-License-Identifier: MIT
// Copyright (c) 2026 The cdash authors
#pragma once

#include "cdash.hpp"

// ---- cdash/figure/go/names.hpp
// The names of colours and colour scales, one a line.
//
// Written by tools/wrap_figures.

namespace cdash::go::detail {

inline constexpr char color_names[] =
    "aliceblue\nantiquewhite\naqua\naquamarine\nazure\nbeige\nbisque\nblack\nblanchedalmond\nblue\nbl"
    "ueviolet\nbrown\nburlywood\ncadetblue\nchartreuse\nchocolate\ncoral\ncornflowerblue\ncornsilk\nc"
    "rimson\ncyan\ndarkblue\ndarkcyan\ndarkgoldenrod\ndarkgray\ndarkgreen\ndarkgrey\ndarkkhaki\ndarkm"
    "agenta\ndarkolivegreen\ndarkorange\ndarkorchid\ndarkred\ndarksalmon\ndarkseagreen\ndarkslateblue"
    "\ndarkslategray\ndarkslategrey\ndarkturquoise\ndarkviolet\ndeeppink\ndeepskyblue\ndimgray\ndimgr"
    "ey\ndodgerblue\nfirebrick\nfloralwhite\nforestgreen\nfuchsia\ngainsboro\nghostwhite\ngold\ngolde"
    "nrod\ngray\ngreen\ngreenyellow\ngrey\nhoneydew\nhotpink\nindianred\nindigo\nivory\nkhaki\nlavend"
    "er\nlavenderblush\nlawngreen\nlemonchiffon\nlightblue\nlightcoral\nlightcyan\nlightgoldenrodyell"
    "ow\nlightgray\nlightgreen\nlightgrey\nlightpink\nlightsalmon\nlightseagreen\nlightskyblue\nlight"
    "slategray\nlightslategrey\nlightsteelblue\nlightyellow\nlime\nlimegreen\nlinen\nmagenta\nmaroon\n"
    "mediumaquamarine\nmediumblue\nmediumorchid\nmediumpurple\nmediumseagreen\nmediumslateblue\nmedi"
    "umspringgreen\nmediumturquoise\nmediumvioletred\nmidnightblue\nmintcream\nmistyrose\nmoccasin\nn"
    "avajowhite\nnavy\noldlace\nolive\nolivedrab\norange\norangered\norchid\npalegoldenrod\npalegreen"
    "\npaleturquoise\npalevioletred\npapayawhip\npeachpuff\nperu\npink\nplum\npowderblue\npurple\nreb"
    "eccapurple\nred\nrosybrown\nroyalblue\nsaddlebrown\nsalmon\nsandybrown\nseagreen\nseashell\nsien"
    "na\nsilver\nskyblue\nslateblue\nslategray\nslategrey\nsnow\nspringgreen\nsteelblue\ntan\nteal\nt"
    "histle\ntomato\nturquoise\nviolet\nwheat\nwhite\nwhitesmoke\nyellow\nyellowgreen";

inline constexpr char scale_names[] =
    "aggrnyl\nagsunset\nalgae\namp\narmyrose\nbalance\nblackbody\nbluered\nblues\nblugrn\nbluyl\nbrbg"
    "\nbrwnyl\nbugn\nbupu\nburg\nburgyl\ncividis\ncurl\ndarkmint\ndeep\ndelta\ndense\nearth\nedge\nel"
    "ectric\nemrld\nfall\ngeyser\ngnbu\ngray\ngreens\ngreys\nhaline\nhot\nhsv\nice\nicefire\ninferno\n"
    "jet\nmagenta\nmagma\nmatter\nmint\nmrybm\nmygbm\noranges\norrd\noryel\noxy\npeach\nphase\npicni"
    "c\npinkyl\npiyg\nplasma\nplotly3\nportland\nprgn\npubu\npubugn\npuor\npurd\npurp\npurples\npurpo"
    "r\nrainbow\nrdbu\nrdgy\nrdpu\nrdylbu\nrdylgn\nredor\nreds\nsolar\nspectral\nspeed\nsunset\nsunse"
    "tdark\nteal\ntealgrn\ntealrose\ntempo\ntemps\nthermal\ntropic\nturbid\nturbo\ntwilight\nviridis\n"
    "ylgn\nylgnbu\nylorbr\nylorrd";

}  // namespace cdash::go::detail

// ---- cdash/figure/go_types.hpp
// The parameter types of go::, whose constants the compiler checks.
// place.

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

// ---- cdash/figure/go/spec.hpp
// What the properties take, under the names that compilers show.
//
// Written by tools/wrap_figures.

// clang-format off
namespace cdash::go::spec {

inline constexpr Spec angle{.rule = Rule::angle};
inline constexpr Spec angles{.rule = Rule::angle, .lists = true};
inline constexpr Spec any{.rule = Rule::any};
inline constexpr Spec axis_pair{.rule = Rule::axis_pair};
inline constexpr Spec axis_x{.rule = Rule::axis, .texts = "x"};
inline constexpr Spec axis_x_or_empty{.rule = Rule::axis, .texts = "x", .others = ""};
inline constexpr Spec axis_x_or_paper{.rule = Rule::axis, .texts = "x", .others = "paper"};
inline constexpr Spec axis_x_or_paper_or_list{.rule = Rule::axis, .lists = true, .texts = "x", .others = "paper"};
inline constexpr Spec axis_x_or_pixel{.rule = Rule::axis, .texts = "x", .others = "pixel"};
inline constexpr Spec axis_x_y{.rule = Rule::axis, .texts = "xy"};
inline constexpr Spec axis_x_y_or_false{.rule = Rule::axis, .texts = "xy", .others = "false"};
inline constexpr Spec axis_x_y_or_free{.rule = Rule::axis, .texts = "xy", .others = "free"};
inline constexpr Spec axis_y{.rule = Rule::axis, .texts = "y"};
inline constexpr Spec axis_y_or_empty{.rule = Rule::axis, .texts = "y", .others = ""};
inline constexpr Spec axis_y_or_paper{.rule = Rule::axis, .texts = "y", .others = "paper"};
inline constexpr Spec axis_y_or_paper_or_list{.rule = Rule::axis, .lists = true, .texts = "y", .others = "paper"};
inline constexpr Spec axis_y_or_pixel{.rule = Rule::axis, .texts = "y", .others = "pixel"};
inline constexpr Spec boolean{.rule = Rule::boolean};
inline constexpr Spec booleans{.rule = Rule::boolean, .lists = true};
inline constexpr Spec color{.rule = Rule::color};
inline constexpr Spec color_or_number{.rule = Rule::color, .numbers = true};
inline constexpr Spec colors_or_numbers{.rule = Rule::color, .lists = true, .numbers = true};
inline constexpr Spec color_scale{.rule = Rule::scale, .lists = true, .element = &colors_or_numbers};
inline constexpr Spec colors{.rule = Rule::color, .lists = true};
inline constexpr Spec dash{.rule = Rule::dash, .texts = "solid\ndot\ndash\nlongdash\ndashdot\nlongdashdot"};
inline constexpr Spec dashes{.rule = Rule::dash, .lists = true, .texts = "solid\ndot\ndash\nlongdash\ndashdot\nlongdashdot"};
inline constexpr Spec flags_A_B_C_D_E_or_all_odd_even{.rule = Rule::flags, .texts = "A\nB\nC\nD\nE", .others = "all\nodd\neven"};
inline constexpr Spec flags__or_all_none_skip{.rule = Rule::flags, .others = "all\nnone\nskip"};
inline constexpr Spec flags_a_b_c_text_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "a\nb\nc\ntext\nname", .others = "all\nnone\nskip"};
inline constexpr Spec flags_a_b_text_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "a\nb\ntext\nname", .others = "all\nnone\nskip"};
inline constexpr Spec flags_autoscale_zoominout_or_none{.rule = Rule::flags, .texts = "autoscale\nzoominout", .others = "none"};
inline constexpr Spec flags_boxes_points{.rule = Rule::flags, .texts = "boxes\npoints"};
inline constexpr Spec flags_branches_leaves{.rule = Rule::flags, .texts = "branches\nleaves"};
inline constexpr Spec flags_count_probability_or_all_none_skip{.rule = Rule::flags, .texts = "count\nprobability", .others = "all\nnone\nskip"};
inline constexpr Spec flags_end_start_or_none{.rule = Rule::flags, .texts = "end\nstart", .others = "none"};
inline constexpr Spec flags_event_select_or_none{.rule = Rule::flags, .texts = "event\nselect", .others = "none"};
inline constexpr Spec flags_height_width_left_right_top_bottom_or_true_false{.rule = Rule::flags, .texts = "height\nwidth\nleft\nright\ntop\nbottom", .others = "true\nfalse"};
inline constexpr Spec flags_label_text_initial_delta_final_or_none{.rule = Rule::flags, .texts = "label\ntext\ninitial\ndelta\nfinal", .others = "none"};
inline constexpr Spec flags_label_text_percent_initial_percent_previous_percent_total_and_1_more_or_none{.rule = Rule::flags, .texts = "label\ntext\npercent initial\npercent previous\npercent total\nvalue", .others = "none"};
inline constexpr Spec flags_label_text_value_current_path_percent_root_percent_entry_and_1_more_or_none{.rule = Rule::flags, .texts = "label\ntext\nvalue\ncurrent path\npercent root\npercent entry\npercent parent", .others = "none"};
inline constexpr Spec flags_label_text_value_name_current_path_percent_root_and_2_more_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "label\ntext\nvalue\nname\ncurrent path\npercent root\npercent entry\npercent parent", .others = "all\nnone\nskip"};
inline constexpr Spec flags_label_text_value_percent_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "label\ntext\nvalue\npercent\nname", .others = "all\nnone\nskip"};
inline constexpr Spec flags_label_text_value_percent_or_none{.rule = Rule::flags, .texts = "label\ntext\nvalue\npercent", .others = "none"};
inline constexpr Spec flags_lines_markers_text_or_none{.rule = Rule::flags, .texts = "lines\nmarkers\ntext", .others = "none"};
inline constexpr Spec flags_location_z_text_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "location\nz\ntext\nname", .others = "all\nnone\nskip"};
inline constexpr Spec flags_lon_lat_location_text_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "lon\nlat\nlocation\ntext\nname", .others = "all\nnone\nskip"};
inline constexpr Spec flags_lon_lat_text_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "lon\nlat\ntext\nname", .others = "all\nnone\nskip"};
inline constexpr Spec flags_lon_lat_z_text_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "lon\nlat\nz\ntext\nname", .others = "all\nnone\nskip"};
inline constexpr Spec flags_name_x_y_text_initial_delta_final_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "name\nx\ny\ntext\ninitial\ndelta\nfinal", .others = "all\nnone\nskip"};
inline constexpr Spec flags_name_x_y_text_percent_initial_percent_previous_and_1_more_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "name\nx\ny\ntext\npercent initial\npercent previous\npercent total", .others = "all\nnone\nskip"};
inline constexpr Spec flags_number_delta_gauge{.rule = Rule::flags, .texts = "number\ndelta\ngauge"};
inline constexpr Spec flags_points_fills{.rule = Rule::flags, .texts = "points\nfills"};
inline constexpr Spec flags_r_theta_text_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "r\ntheta\ntext\nname", .others = "all\nnone\nskip"};
inline constexpr Spec flags_real_imag_text_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "real\nimag\ntext\nname", .others = "all\nnone\nskip"};
inline constexpr Spec flags_reversed_grouped_or_normal{.rule = Rule::flags, .texts = "reversed\ngrouped", .others = "normal"};
inline constexpr Spec flags_toaxis_across_marker{.rule = Rule::flags, .texts = "toaxis\nacross\nmarker"};
inline constexpr Spec flags_under_over_through_or_none{.rule = Rule::flags, .texts = "under\nover\nthrough", .others = "none"};
inline constexpr Spec flags_under_over_through_or_none_or_list{.rule = Rule::flags, .lists = true, .texts = "under\nover\nthrough", .others = "none"};
inline constexpr Spec flags_violins_points_kde_or_all{.rule = Rule::flags, .texts = "violins\npoints\nkde", .others = "all"};
inline constexpr Spec flags_x_y{.rule = Rule::flags, .texts = "x\ny"};
inline constexpr Spec flags_x_y_z_color_name_text_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "x\ny\nz\ncolor\nname\ntext", .others = "all\nnone\nskip"};
inline constexpr Spec flags_x_y_z_text_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "x\ny\nz\ntext\nname", .others = "all\nnone\nskip"};
inline constexpr Spec flags_x_y_z_u_v_w_norm_divergence_text_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "x\ny\nz\nu\nv\nw\nnorm\ndivergence\ntext\nname", .others = "all\nnone\nskip"};
inline constexpr Spec flags_x_y_z_u_v_w_norm_text_name_or_all_none_skip_or_list{.rule = Rule::flags, .lists = true, .texts = "x\ny\nz\nu\nv\nw\nnorm\ntext\nname", .others = "all\nnone\nskip"};
inline constexpr Spec integer{.rule = Rule::integer};
inline constexpr Spec integer_from_0{.rule = Rule::integer, .min = 0};
inline constexpr Spec integer_from_0_to_8{.rule = Rule::integer, .min = 0, .max = 8};
inline constexpr Spec integer_from_1{.rule = Rule::integer, .min = 1};
inline constexpr Spec integer_from_1_to_1000_or_normal_bold{.rule = Rule::integer, .min = 1, .max = 1000, .others = "normal\nbold"};
inline constexpr Spec integer_from_minus_1{.rule = Rule::integer, .min = -1};
inline constexpr Spec integers{.rule = Rule::integer, .lists = true};
inline constexpr Spec integers_from_1_to_1000_or_normal_bold{.rule = Rule::integer, .lists = true, .min = 1, .max = 1000, .others = "normal\nbold"};
inline constexpr Spec integers_from_minus_1{.rule = Rule::integer, .lists = true, .min = -1};
inline constexpr Spec list_of_angle{.rule = Rule::array, .element = &angle};
inline constexpr Spec list_of_any{.rule = Rule::array, .element = &any};
inline constexpr Spec list_of_axis_pair{.rule = Rule::array, .element = &axis_pair};
inline constexpr Spec list_of_axis_x{.rule = Rule::array, .element = &axis_x};
inline constexpr Spec list_of_axis_x_or_empty{.rule = Rule::array, .element = &axis_x_or_empty};
inline constexpr Spec list_of_axis_y{.rule = Rule::array, .element = &axis_y};
inline constexpr Spec list_of_axis_y_or_empty{.rule = Rule::array, .element = &axis_y_or_empty};
inline constexpr Spec list_of_color{.rule = Rule::array, .element = &color};
inline constexpr Spec list_of_list_of_axis_pair{.rule = Rule::array, .element = &list_of_axis_pair};
inline constexpr Spec number{.rule = Rule::number};
inline constexpr Spec list_of_number{.rule = Rule::array, .element = &number};
inline constexpr Spec list_of_list_of_number{.rule = Rule::array, .element = &list_of_number};
inline constexpr Spec number_from_0_to_1{.rule = Rule::number, .min = 0, .max = 1};
inline constexpr Spec list_of_number_from_0_to_1{.rule = Rule::array, .element = &number_from_0_to_1};
inline constexpr Spec name{.rule = Rule::name};
inline constexpr Spec names{.rule = Rule::name, .lists = true};
inline constexpr Spec number_from_0{.rule = Rule::number, .min = 0};
inline constexpr Spec number_from_0_1{.rule = Rule::number, .min = 0.1};
inline constexpr Spec number_from_0_3{.rule = Rule::number, .min = 0.3};
inline constexpr Spec number_from_0_to_0_5{.rule = Rule::number, .min = 0, .max = 0.5};
inline constexpr Spec number_from_0_to_10{.rule = Rule::number, .min = 0, .max = 10};
inline constexpr Spec number_from_0_to_10000{.rule = Rule::number, .min = 0, .max = 10000};
inline constexpr Spec number_from_0_to_1_3{.rule = Rule::number, .min = 0, .max = 1.3};
inline constexpr Spec number_from_0_to_2{.rule = Rule::number, .min = 0, .max = 2};
inline constexpr Spec number_from_0_to_24{.rule = Rule::number, .min = 0, .max = 24};
inline constexpr Spec number_from_0_to_5{.rule = Rule::number, .min = 0, .max = 5};
inline constexpr Spec number_from_1{.rule = Rule::number, .min = 1};
inline constexpr Spec number_from_10{.rule = Rule::number, .min = 10};
inline constexpr Spec number_from_12{.rule = Rule::number, .min = 12};
inline constexpr Spec number_from_1_001{.rule = Rule::number, .min = 1.001};
inline constexpr Spec number_from_1_to_16{.rule = Rule::number, .min = 1, .max = 16};
inline constexpr Spec number_from_2{.rule = Rule::number, .min = 2};
inline constexpr Spec number_from_30{.rule = Rule::number, .min = 30};
inline constexpr Spec number_from_minus_100000_to_100000{.rule = Rule::number, .min = -100000, .max = 100000};
inline constexpr Spec number_from_minus_15{.rule = Rule::number, .min = -15};
inline constexpr Spec number_from_minus_1_to_1{.rule = Rule::number, .min = -1, .max = 1};
inline constexpr Spec number_from_minus_2_to_2{.rule = Rule::number, .min = -2, .max = 2};
inline constexpr Spec number_from_minus_2_to_3{.rule = Rule::number, .min = -2, .max = 3};
inline constexpr Spec numbers{.rule = Rule::number, .lists = true};
inline constexpr Spec numbers_from_0{.rule = Rule::number, .lists = true, .min = 0};
inline constexpr Spec numbers_from_0_to_1{.rule = Rule::number, .lists = true, .min = 0, .max = 1};
inline constexpr Spec numbers_from_1{.rule = Rule::number, .lists = true, .min = 1};
inline constexpr Spec numbers_from_minus_1{.rule = Rule::number, .lists = true, .min = -1};
inline constexpr Spec one_of_0_0_circle_100_100_circle_open_200_200_circle_dot_and_477_more{.rule = Rule::one_of, .numbers = true, .texts = "0\ncircle\n100\ncircle-open\n200\ncircle-dot\n300\ncircle-open-dot\n1\nsquare\n101\nsquare-open\n201\nsquare-dot\n301\nsquare-open-dot\n2\ndiamond\n102\ndiamond-open\n202\ndiamond-dot\n302\ndiamond-open-dot\n3\ncross\n103\ncross-open\n203\ncross-dot\n303\ncross-open-dot\n4\nx\n104\nx-open\n204\nx-dot\n304\nx-open-dot\n5\ntriangle-up\n105\ntriangle-up-open\n205\ntriangle-up-dot\n305\ntriangle-up-open-dot\n6\ntriangle-down\n106\ntriangle-down-open\n2"
    "06\ntriangle-down-dot\n306\ntriangle-down-open-dot\n7\ntriangle-left\n107\ntriangle-left-open\n207\ntriangle-left-dot\n307\ntriangle-left-open-dot\n8\ntriangle-right\n108\ntriangle-right-open\n208\ntriangle-right-dot\n308\ntriangle-right-open-dot\n9\ntriangle-ne\n109\ntriangle-ne-open\n209\ntriangle-ne-dot\n309\ntriangle-ne-open-dot\n10\ntriangle-se\n110\ntriangle-se-open\n210\ntriangle-se-dot\n310\ntriangle-se-open-dot\n11\ntriangle"
    "-sw\n111\ntriangle-sw-open\n211\ntriangle-sw-dot\n311\ntriangle-sw-open-dot\n12\ntriangle-nw\n112\ntriangle-nw-open\n212\ntriangle-nw-dot\n312\ntriangle-nw-open-dot\n13\npentagon\n113\npentagon-open\n213\npentagon-dot\n313\npentagon-open-dot\n14\nhexagon\n114\nhexagon-open\n214\nhexagon-dot\n314\nhexagon-open-dot\n15\nhexagon2\n115\nhexagon2-open\n215\nhexagon2-dot\n315\nhexagon2-open-dot\n16\noctagon\n116\noctagon-open\n216\noctagon-dot\n31"
    "6\noctagon-open-dot\n17\nstar\n117\nstar-open\n217\nstar-dot\n317\nstar-open-dot\n18\nhexagram\n118\nhexagram-open\n218\nhexagram-dot\n318\nhexagram-open-dot\n19\nstar-triangle-up\n119\nstar-triangle-up-open\n219\nstar-triangle-up-dot\n319\nstar-triangle-up-open-dot\n20\nstar-triangle-down\n120\nstar-triangle-down-open\n220\nstar-triangle-down-dot\n320\nstar-triangle-down-open-dot\n21\nstar-square\n121\nstar-square-open\n221\nstar-squa"
    "re-dot\n321\nstar-square-open-dot\n22\nstar-diamond\n122\nstar-diamond-open\n222\nstar-diamond-dot\n322\nstar-diamond-open-dot\n23\ndiamond-tall\n123\ndiamond-tall-open\n223\ndiamond-tall-dot\n323\ndiamond-tall-open-dot\n24\ndiamond-wide\n124\ndiamond-wide-open\n224\ndiamond-wide-dot\n324\ndiamond-wide-open-dot\n25\nhourglass\n125\nhourglass-open\n26\nbowtie\n126\nbowtie-open\n27\ncircle-cross\n127\ncircle-cross-open\n28\ncircle-x\n128\nc"
    "ircle-x-open\n29\nsquare-cross\n129\nsquare-cross-open\n30\nsquare-x\n130\nsquare-x-open\n31\ndiamond-cross\n131\ndiamond-cross-open\n32\ndiamond-x\n132\ndiamond-x-open\n33\ncross-thin\n133\ncross-thin-open\n34\nx-thin\n134\nx-thin-open\n35\nasterisk\n135\nasterisk-open\n36\nhash\n136\nhash-open\n236\nhash-dot\n336\nhash-open-dot\n37\ny-up\n137\ny-up-open\n38\ny-down\n138\ny-down-open\n39\ny-left\n139\ny-left-open\n40\ny-right\n140\ny-right-open\n41"
    "\nline-ew\n141\nline-ew-open\n42\nline-ns\n142\nline-ns-open\n43\nline-ne\n143\nline-ne-open\n44\nline-nw\n144\nline-nw-open\n45\narrow-up\n145\narrow-up-open\n46\narrow-down\n146\narrow-down-open\n47\narrow-left\n147\narrow-left-open\n48\narrow-right\n148\narrow-right-open\n49\narrow-bar-up\n149\narrow-bar-up-open\n50\narrow-bar-down\n150\narrow-bar-down-open\n51\narrow-bar-left\n151\narrow-bar-left-open\n52\narrow-bar-right\n152\narrow-bar-r"
    "ight-open\n53\narrow\n153\narrow-open\n54\narrow-wide\n154\narrow-wide-open", .others = "0\n100\n200\n300\n1\n101\n201\n301\n2\n102\n202\n302\n3\n103\n203\n303\n4\n104\n204\n304\n5\n105\n205\n305\n6\n106\n206\n306\n7\n107\n207\n307\n8\n108\n208\n308\n9\n109\n209\n309\n10\n110\n210\n310\n11\n111\n211\n311\n12\n112\n212\n312\n13\n113\n213\n313\n14\n114\n214\n314\n15\n115\n215\n315\n16\n116\n216\n316\n17\n117\n217\n317\n18\n118\n218\n318\n19\n119\n219\n319\n20\n120\n220\n320\n21\n121\n221\n321\n22\n122\n222\n322\n23\n123\n223\n323\n24\n124\n224\n324\n25\n125\n26\n126\n27\n127\n28\n128\n29\n129\n"
    "30\n130\n31\n131\n32\n132\n33\n133\n34\n134\n35\n135\n36\n136\n236\n336\n37\n137\n38\n138\n39\n139\n40\n140\n41\n141\n42\n142\n43\n143\n44\n144\n45\n145\n46\n146\n47\n147\n48\n148\n49\n149\n50\n150\n51\n151\n52\n152\n53\n153\n54\n154"};
inline constexpr Spec one_of_0_0_circle_100_100_circle_open_200_200_circle_dot_and_477_more_or_list{.rule = Rule::one_of, .lists = true, .numbers = true, .texts = "0\ncircle\n100\ncircle-open\n200\ncircle-dot\n300\ncircle-open-dot\n1\nsquare\n101\nsquare-open\n201\nsquare-dot\n301\nsquare-open-dot\n2\ndiamond\n102\ndiamond-open\n202\ndiamond-dot\n302\ndiamond-open-dot\n3\ncross\n103\ncross-open\n203\ncross-dot\n303\ncross-open-dot\n4\nx\n104\nx-open\n204\nx-dot\n304\nx-open-dot\n5\ntriangle-up\n105\ntriangle-up-open\n205\ntriangle-up-dot\n305\ntriangle-up-open-dot\n6\ntriangle-down\n106\ntriangle-down-open\n2"
    "06\ntriangle-down-dot\n306\ntriangle-down-open-dot\n7\ntriangle-left\n107\ntriangle-left-open\n207\ntriangle-left-dot\n307\ntriangle-left-open-dot\n8\ntriangle-right\n108\ntriangle-right-open\n208\ntriangle-right-dot\n308\ntriangle-right-open-dot\n9\ntriangle-ne\n109\ntriangle-ne-open\n209\ntriangle-ne-dot\n309\ntriangle-ne-open-dot\n10\ntriangle-se\n110\ntriangle-se-open\n210\ntriangle-se-dot\n310\ntriangle-se-open-dot\n11\ntriangle"
    "-sw\n111\ntriangle-sw-open\n211\ntriangle-sw-dot\n311\ntriangle-sw-open-dot\n12\ntriangle-nw\n112\ntriangle-nw-open\n212\ntriangle-nw-dot\n312\ntriangle-nw-open-dot\n13\npentagon\n113\npentagon-open\n213\npentagon-dot\n313\npentagon-open-dot\n14\nhexagon\n114\nhexagon-open\n214\nhexagon-dot\n314\nhexagon-open-dot\n15\nhexagon2\n115\nhexagon2-open\n215\nhexagon2-dot\n315\nhexagon2-open-dot\n16\noctagon\n116\noctagon-open\n216\noctagon-dot\n31"
    "6\noctagon-open-dot\n17\nstar\n117\nstar-open\n217\nstar-dot\n317\nstar-open-dot\n18\nhexagram\n118\nhexagram-open\n218\nhexagram-dot\n318\nhexagram-open-dot\n19\nstar-triangle-up\n119\nstar-triangle-up-open\n219\nstar-triangle-up-dot\n319\nstar-triangle-up-open-dot\n20\nstar-triangle-down\n120\nstar-triangle-down-open\n220\nstar-triangle-down-dot\n320\nstar-triangle-down-open-dot\n21\nstar-square\n121\nstar-square-open\n221\nstar-squa"
    "re-dot\n321\nstar-square-open-dot\n22\nstar-diamond\n122\nstar-diamond-open\n222\nstar-diamond-dot\n322\nstar-diamond-open-dot\n23\ndiamond-tall\n123\ndiamond-tall-open\n223\ndiamond-tall-dot\n323\ndiamond-tall-open-dot\n24\ndiamond-wide\n124\ndiamond-wide-open\n224\ndiamond-wide-dot\n324\ndiamond-wide-open-dot\n25\nhourglass\n125\nhourglass-open\n26\nbowtie\n126\nbowtie-open\n27\ncircle-cross\n127\ncircle-cross-open\n28\ncircle-x\n128\nc"
    "ircle-x-open\n29\nsquare-cross\n129\nsquare-cross-open\n30\nsquare-x\n130\nsquare-x-open\n31\ndiamond-cross\n131\ndiamond-cross-open\n32\ndiamond-x\n132\ndiamond-x-open\n33\ncross-thin\n133\ncross-thin-open\n34\nx-thin\n134\nx-thin-open\n35\nasterisk\n135\nasterisk-open\n36\nhash\n136\nhash-open\n236\nhash-dot\n336\nhash-open-dot\n37\ny-up\n137\ny-up-open\n38\ny-down\n138\ny-down-open\n39\ny-left\n139\ny-left-open\n40\ny-right\n140\ny-right-open\n41"
    "\nline-ew\n141\nline-ew-open\n42\nline-ns\n142\nline-ns-open\n43\nline-ne\n143\nline-ne-open\n44\nline-nw\n144\nline-nw-open\n45\narrow-up\n145\narrow-up-open\n46\narrow-down\n146\narrow-down-open\n47\narrow-left\n147\narrow-left-open\n48\narrow-right\n148\narrow-right-open\n49\narrow-bar-up\n149\narrow-bar-up-open\n50\narrow-bar-down\n150\narrow-bar-down-open\n51\narrow-bar-left\n151\narrow-bar-left-open\n52\narrow-bar-right\n152\narrow-bar-r"
    "ight-open\n53\narrow\n153\narrow-open\n54\narrow-wide\n154\narrow-wide-open", .others = "0\n100\n200\n300\n1\n101\n201\n301\n2\n102\n202\n302\n3\n103\n203\n303\n4\n104\n204\n304\n5\n105\n205\n305\n6\n106\n206\n306\n7\n107\n207\n307\n8\n108\n208\n308\n9\n109\n209\n309\n10\n110\n210\n310\n11\n111\n211\n311\n12\n112\n212\n312\n13\n113\n213\n313\n14\n114\n214\n314\n15\n115\n215\n315\n16\n116\n216\n316\n17\n117\n217\n317\n18\n118\n218\n318\n19\n119\n219\n319\n20\n120\n220\n320\n21\n121\n221\n321\n22\n122\n222\n322\n23\n123\n223\n323\n24\n124\n224\n324\n25\n125\n26\n126\n27\n127\n28\n128\n29\n129\n"
    "30\n130\n31\n131\n32\n132\n33\n133\n34\n134\n35\n135\n36\n136\n236\n336\n37\n137\n38\n138\n39\n139\n40\n140\n41\n141\n42\n142\n43\n143\n44\n144\n45\n145\n46\n146\n47\n147\n48\n148\n49\n149\n50\n150\n51\n151\n52\n152\n53\n153\n54\n154"};
inline constexpr Spec one_of_110_50{.rule = Rule::one_of, .numbers = true, .others = "110\n50"};
inline constexpr Spec one_of_ISO_3_USA_states_country_names_geojson_id{.rule = Rule::one_of, .texts = "ISO-3\nUSA-states\ncountry names\ngeojson-id"};
inline constexpr Spec one_of__less__greater_________{.rule = Rule::one_of, .texts = "=\n<\n>=\n>\n<=\n[]\n()\n[)\n(]\n][\n)(\n](\n)["};
inline constexpr Spec one_of_above_traces_below_traces{.rule = Rule::one_of, .texts = "above traces\nbelow traces"};
inline constexpr Spec one_of_africa_antarctica_asia_europe_north_america_oceania_and_3_more{.rule = Rule::one_of, .texts = "africa\nantarctica\nasia\neurope\nnorth america\noceania\nsouth america\nusa\nworld"};
inline constexpr Spec one_of_airy_aitoff_albers_albers_usa_august_azimuthal_equal_area_and_78_more{.rule = Rule::one_of, .texts = "airy\naitoff\nalbers\nalbers usa\naugust\nazimuthal equal area\nazimuthal equidistant\nbaker\nbertin1953\nboggs\nbonne\nbottomley\nbromley\ncollignon\nconic conformal\nconic equal area\nconic equidistant\ncraig\ncraster\ncylindrical equal area\ncylindrical stereographic\neckert1\neckert2\neckert3\neckert4\neckert5\neckert6\neisenlohr\nequal earth\nequirectangular\nfahey\nfoucaut\nfoucaut sinusoidal\nginzburg4\nginzburg5\nginzburg6\n"
    "ginzburg8\nginzburg9\ngnomonic\ngringorten\ngringorten quincuncial\nguyou\nhammer\nhill\nhomolosine\nhufnagel\nhyperelliptical\nkavrayskiy7\nlagrange\nlarrivee\nlaskowski\nloximuthal\nmercator\nmiller\nmollweide\nmt flat polar parabolic\nmt flat polar quartic\nmt flat polar sinusoidal\nnatural earth\nnatural earth1\nnatural earth2\nnell hammer\nnicolosi\northographic\npatterson\npeirce quincuncial\npolyconic\nrectangular polyco"
    "nic\nrobinson\nsatellite\nsinu mollweide\nsinusoidal\nstereographic\ntimes\ntransverse mercator\nvan der grinten\nvan der grinten2\nvan der grinten3\nvan der grinten4\nwagner4\nwagner6\nwiechel\nwinkel tripel\nwinkel3"};
inline constexpr Spec one_of_all_first_last_none{.rule = Rule::one_of, .texts = "all\nfirst\nlast\nnone"};
inline constexpr Spec one_of_all_none_skip{.rule = Rule::one_of, .texts = "all\nnone\nskip"};
inline constexpr Spec one_of_all_outliers_suspectedoutliers_false{.rule = Rule::one_of, .texts = "all\noutliers\nsuspectedoutliers", .others = "false"};
inline constexpr Spec one_of_allow_hide_past_div_hide_past_domain{.rule = Rule::one_of, .texts = "allow\nhide past div\nhide past domain"};
inline constexpr Spec one_of_angular_bullet{.rule = Rule::one_of, .texts = "angular\nbullet"};
inline constexpr Spec one_of_array_scaled{.rule = Rule::one_of, .texts = "array\nscaled"};
inline constexpr Spec one_of_auto_cube_data_manual{.rule = Rule::one_of, .texts = "auto\ncube\ndata\nmanual"};
inline constexpr Spec one_of_auto_fixed_match{.rule = Rule::one_of, .texts = "auto\nfixed\nmatch"};
inline constexpr Spec one_of_auto_left_center_right{.rule = Rule::one_of, .texts = "auto\nleft\ncenter\nright"};
inline constexpr Spec one_of_auto_linear_array{.rule = Rule::one_of, .texts = "auto\nlinear\narray"};
inline constexpr Spec one_of_auto_linear_array_sync{.rule = Rule::one_of, .texts = "auto\nlinear\narray\nsync"};
inline constexpr Spec one_of_auto_top_middle_bottom{.rule = Rule::one_of, .texts = "auto\ntop\nmiddle\nbottom"};
inline constexpr Spec one_of_backward_todate{.rule = Rule::one_of, .texts = "backward\ntodate"};
inline constexpr Spec one_of_below_above{.rule = Rule::one_of, .texts = "below\nabove"};
inline constexpr Spec one_of_below_above_between{.rule = Rule::one_of, .texts = "below\nabove\nbetween"};
inline constexpr Spec one_of_both_positive_negative{.rule = Rule::one_of, .texts = "both\npositive\nnegative"};
inline constexpr Spec one_of_bottom_bottom_plot_top_plot_top{.rule = Rule::one_of, .texts = "bottom\nbottom plot\ntop plot\ntop"};
inline constexpr Spec one_of_category_color_dimension{.rule = Rule::one_of, .texts = "category\ncolor\ndimension"};
inline constexpr Spec one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more{.rule = Rule::one_of, .texts = "chinese\ncoptic\ndiscworld\nethiopian\ngregorian\nhebrew\nislamic\njalali\njulian\nmayan\nnanakshahi\nnepali\npersian\ntaiwan\nthai\nummalqura"};
inline constexpr Spec one_of_circle_circle_open_cross_diamond_diamond_open_and_3_more_or_list{.rule = Rule::one_of, .lists = true, .texts = "circle\ncircle-open\ncross\ndiamond\ndiamond-open\nsquare\nsquare-open\nx"};
inline constexpr Spec one_of_circle_line_fill_symbol_raster{.rule = Rule::one_of, .texts = "circle\nline\nfill\nsymbol\nraster"};
inline constexpr Spec one_of_circle_rect_path_line{.rule = Rule::one_of, .texts = "circle\nrect\npath\nline"};
inline constexpr Spec one_of_circular_linear{.rule = Rule::one_of, .texts = "circular\nlinear"};
inline constexpr Spec one_of_clockwise_counterclockwise{.rule = Rule::one_of, .texts = "clockwise\ncounterclockwise"};
inline constexpr Spec one_of_closest_false{.rule = Rule::one_of, .texts = "closest", .others = "false"};
inline constexpr Spec one_of_container_paper{.rule = Rule::one_of, .texts = "container\npaper"};
inline constexpr Spec one_of_convert_types_strict{.rule = Rule::one_of, .texts = "convert types\nstrict"};
inline constexpr Spec one_of_count_sum_avg_min_max{.rule = Rule::one_of, .texts = "count\nsum\navg\nmin\nmax"};
inline constexpr Spec one_of_counterclockwise_clockwise{.rule = Rule::one_of, .texts = "counterclockwise\nclockwise"};
inline constexpr Spec one_of_dash_dashdot_dot_longdash_longdashdot_solid{.rule = Rule::one_of, .texts = "dash\ndashdot\ndot\nlongdash\nlongdashdot\nsolid"};
inline constexpr Spec one_of_data_cursor_hovered_data{.rule = Rule::one_of, .texts = "data\ncursor\nhovered data"};
inline constexpr Spec one_of_day_of_week_hour_empty{.rule = Rule::one_of, .texts = "day of week\nhour\n"};
inline constexpr Spec one_of_diameter_area{.rule = Rule::one_of, .texts = "diameter\narea"};
inline constexpr Spec one_of_dropdown_buttons{.rule = Rule::one_of, .texts = "dropdown\nbuttons"};
inline constexpr Spec one_of_empty_fraction_percent{.rule = Rule::one_of, .texts = "\nfraction\npercent"};
inline constexpr Spec one_of_empty_percent_probability_density_probability_density{.rule = Rule::one_of, .texts = "\npercent\nprobability\ndensity\nprobability density"};
inline constexpr Spec one_of_empty_slash_backslash_x_minus_bar_plus_dot_or_list{.rule = Rule::one_of, .lists = true, .texts = "\n/\n\\\nx\n-\n|\n+\n."};
inline constexpr Spec one_of_end_middle_start{.rule = Rule::one_of, .texts = "end\nmiddle\nstart"};
inline constexpr Spec one_of_evenodd_nonzero{.rule = Rule::one_of, .texts = "evenodd\nnonzero"};
inline constexpr Spec one_of_false_hide_show{.rule = Rule::one_of, .texts = "hide\nshow", .others = "false"};
inline constexpr Spec one_of_false_locations_geojson{.rule = Rule::one_of, .texts = "locations\ngeojson", .others = "false"};
inline constexpr Spec one_of_false_onoff_onout{.rule = Rule::one_of, .texts = "onoff\nonout", .others = "false"};
inline constexpr Spec one_of_fast_best_false{.rule = Rule::one_of, .texts = "fast\nbest", .others = "false"};
inline constexpr Spec one_of_fast_false{.rule = Rule::one_of, .texts = "fast", .others = "false"};
inline constexpr Spec one_of_fill_contain_stretch{.rule = Rule::one_of, .texts = "fill\ncontain\nstretch"};
inline constexpr Spec one_of_fill_heatmap_lines_none{.rule = Rule::one_of, .texts = "fill\nheatmap\nlines\nnone"};
inline constexpr Spec one_of_fill_lines_none{.rule = Rule::one_of, .texts = "fill\nlines\nnone"};
inline constexpr Spec one_of_forward_backward{.rule = Rule::one_of, .texts = "forward\nbackward"};
inline constexpr Spec one_of_fraction_pixels{.rule = Rule::one_of, .texts = "fraction\npixels"};
inline constexpr Spec one_of_geojson_vector_raster_image{.rule = Rule::one_of, .texts = "geojson\nvector\nraster\nimage"};
inline constexpr Spec one_of_greater_less_bar_slash_backslash{.rule = Rule::one_of, .texts = ">\n<\n|\n/\n\\"};
inline constexpr Spec one_of_group_overlay{.rule = Rule::one_of, .texts = "group\noverlay"};
inline constexpr Spec one_of_h_v{.rule = Rule::one_of, .texts = "h\nv"};
inline constexpr Spec one_of_h_v_d_any{.rule = Rule::one_of, .texts = "h\nv\nd\nany"};
inline constexpr Spec one_of_horizontal_radial_tangential_auto{.rule = Rule::one_of, .texts = "horizontal\nradial\ntangential\nauto"};
inline constexpr Spec one_of_immediate_gradual{.rule = Rule::one_of, .texts = "immediate\ngradual"};
inline constexpr Spec one_of_include_exclude_half{.rule = Rule::one_of, .texts = "include\nexclude\nhalf"};
inline constexpr Spec one_of_increasing_decreasing{.rule = Rule::one_of, .texts = "increasing\ndecreasing"};
inline constexpr Spec one_of_independent_coupled{.rule = Rule::one_of, .texts = "independent\ncoupled"};
inline constexpr Spec one_of_index_value{.rule = Rule::one_of, .texts = "index\nvalue"};
inline constexpr Spec one_of_infer_zero_interpolate{.rule = Rule::one_of, .texts = "infer zero\ninterpolate"};
inline constexpr Spec one_of_inside_none_or_list{.rule = Rule::one_of, .lists = true, .texts = "inside\nnone"};
inline constexpr Spec one_of_inside_outside_auto_none{.rule = Rule::one_of, .texts = "inside\noutside\nauto\nnone"};
inline constexpr Spec one_of_inside_outside_auto_none_or_list{.rule = Rule::one_of, .lists = true, .texts = "inside\noutside\nauto\nnone"};
inline constexpr Spec one_of_inside_outside_both_none{.rule = Rule::one_of, .texts = "inside\noutside\nboth\nnone"};
inline constexpr Spec one_of_instant_period{.rule = Rule::one_of, .texts = "instant\nperiod"};
inline constexpr Spec one_of_justify_left_right_center{.rule = Rule::one_of, .texts = "justify\nleft\nright\ncenter"};
inline constexpr Spec one_of_labels_boundaries{.rule = Rule::one_of, .texts = "labels\nboundaries"};
inline constexpr Spec one_of_layout_first_traces_first{.rule = Rule::one_of, .texts = "layout first\ntraces first"};
inline constexpr Spec one_of_left_center_right{.rule = Rule::one_of, .texts = "left\ncenter\nright"};
inline constexpr Spec one_of_left_center_right_or_list{.rule = Rule::one_of, .lists = true, .texts = "left\ncenter\nright"};
inline constexpr Spec one_of_left_center_right_top_middle_bottom{.rule = Rule::one_of, .texts = "left\ncenter\nright\ntop\nmiddle\nbottom"};
inline constexpr Spec one_of_left_left_plot_right_plot_right{.rule = Rule::one_of, .texts = "left\nleft plot\nright plot\nright"};
inline constexpr Spec one_of_left_right_auto{.rule = Rule::one_of, .texts = "left\nright\nauto"};
inline constexpr Spec one_of_left_right_auto_or_list{.rule = Rule::one_of, .lists = true, .texts = "left\nright\nauto"};
inline constexpr Spec one_of_left_right_up_down{.rule = Rule::one_of, .texts = "left\nright\nup\ndown"};
inline constexpr Spec one_of_levels_constraint{.rule = Rule::one_of, .texts = "levels\nconstraint"};
inline constexpr Spec one_of_linear_array{.rule = Rule::one_of, .texts = "linear\narray"};
inline constexpr Spec one_of_linear_exclusive_inclusive{.rule = Rule::one_of, .texts = "linear\nexclusive\ninclusive"};
inline constexpr Spec one_of_linear_hspline{.rule = Rule::one_of, .texts = "linear\nhspline"};
inline constexpr Spec one_of_linear_hv_vh_hvh_vhv{.rule = Rule::one_of, .texts = "linear\nhv\nvh\nhvh\nvhv"};
inline constexpr Spec one_of_linear_log_date_category{.rule = Rule::one_of, .texts = "linear\nlog\ndate\ncategory"};
inline constexpr Spec one_of_linear_quad_cubic_sin_exp_circle_elastic_back_and_28_more{.rule = Rule::one_of, .texts = "linear\nquad\ncubic\nsin\nexp\ncircle\nelastic\nback\nbounce\nlinear-in\nquad-in\ncubic-in\nsin-in\nexp-in\ncircle-in\nelastic-in\nback-in\nbounce-in\nlinear-out\nquad-out\ncubic-out\nsin-out\nexp-out\ncircle-out\nelastic-out\nback-out\nbounce-out\nlinear-in-out\nquad-in-out\ncubic-in-out\nsin-in-out\nexp-in-out\ncircle-in-out\nelastic-in-out\nback-in-out\nbounce-in-out"};
inline constexpr Spec one_of_linear_spline{.rule = Rule::one_of, .texts = "linear\nspline"};
inline constexpr Spec one_of_linear_spline_hv_vh_hvh_vhv{.rule = Rule::one_of, .texts = "linear\nspline\nhv\nvh\nhvh\nvhv"};
inline constexpr Spec one_of_minus_1_0_1_2{.rule = Rule::one_of, .numbers = true, .others = "-1\n0\n1\n2"};
inline constexpr Spec one_of_minus_linear_category{.rule = Rule::one_of, .texts = "-\nlinear\ncategory"};
inline constexpr Spec one_of_minus_linear_date_category{.rule = Rule::one_of, .texts = "-\nlinear\ndate\ncategory"};
inline constexpr Spec one_of_minus_linear_log_date_category{.rule = Rule::one_of, .texts = "-\nlinear\nlog\ndate\ncategory"};
inline constexpr Spec one_of_minus_linear_log_date_category_multicategory{.rule = Rule::one_of, .texts = "-\nlinear\nlog\ndate\ncategory\nmulticategory"};
inline constexpr Spec one_of_month_year_day_hour_minute_second_all{.rule = Rule::one_of, .texts = "month\nyear\nday\nhour\nminute\nsecond\nall"};
inline constexpr Spec one_of_none_e_E_power_SI_B_SI_extended{.rule = Rule::one_of, .texts = "none\ne\nE\npower\nSI\nB\nSI extended"};
inline constexpr Spec one_of_none_toself{.rule = Rule::one_of, .texts = "none\ntoself"};
inline constexpr Spec one_of_none_toself_tonext{.rule = Rule::one_of, .texts = "none\ntoself\ntonext"};
inline constexpr Spec one_of_none_tozeroy_tozerox_tonexty_tonextx_toself_tonext{.rule = Rule::one_of, .texts = "none\ntozeroy\ntozerox\ntonexty\ntonextx\ntoself\ntonext"};
inline constexpr Spec one_of_normal_bold_or_list{.rule = Rule::one_of, .lists = true, .texts = "normal\nbold"};
inline constexpr Spec one_of_normal_italic{.rule = Rule::one_of, .texts = "normal\nitalic"};
inline constexpr Spec one_of_normal_italic_or_list{.rule = Rule::one_of, .lists = true, .texts = "normal\nitalic"};
inline constexpr Spec one_of_normal_small_caps_all_small_caps_all_petite_caps_and_2_more{.rule = Rule::one_of, .texts = "normal\nsmall-caps\nall-small-caps\nall-petite-caps\npetite-caps\nunicase"};
inline constexpr Spec one_of_normal_small_caps_all_small_caps_all_petite_caps_and_2_more_or_list{.rule = Rule::one_of, .lists = true, .texts = "normal\nsmall-caps\nall-small-caps\nall-petite-caps\npetite-caps\nunicase"};
inline constexpr Spec one_of_normal_small_caps_or_list{.rule = Rule::one_of, .lists = true, .texts = "normal\nsmall-caps"};
inline constexpr Spec one_of_normal_tozero_nonnegative{.rule = Rule::one_of, .texts = "normal\ntozero\nnonnegative"};
inline constexpr Spec one_of_normal_word_caps_upper_lower{.rule = Rule::one_of, .texts = "normal\nword caps\nupper\nlower"};
inline constexpr Spec one_of_normal_word_caps_upper_lower_or_list{.rule = Rule::one_of, .lists = true, .texts = "normal\nword caps\nupper\nlower"};
inline constexpr Spec one_of_orbit_turntable_zoom_pan_false{.rule = Rule::one_of, .texts = "orbit\nturntable\nzoom\npan", .others = "false"};
inline constexpr Spec one_of_ortho_horizontal_vertical_diagonal{.rule = Rule::one_of, .texts = "ortho\nhorizontal\nvertical\ndiagonal"};
inline constexpr Spec one_of_outside_inside_empty{.rule = Rule::one_of, .texts = "outside\ninside\n"};
inline constexpr Spec one_of_outside_inside_outside_top_inside_top_outside_left_and_5_more{.rule = Rule::one_of, .texts = "outside\ninside\noutside top\ninside top\noutside left\ninside left\noutside right\ninside right\noutside bottom\ninside bottom"};
inline constexpr Spec one_of_percent_constant_sqrt_data{.rule = Rule::one_of, .texts = "percent\nconstant\nsqrt\ndata"};
inline constexpr Spec one_of_perpendicular_freeform_fixed{.rule = Rule::one_of, .texts = "perpendicular\nfreeform\nfixed"};
inline constexpr Spec one_of_perspective_orthographic{.rule = Rule::one_of, .texts = "perspective\northographic"};
inline constexpr Spec one_of_point_line_line_center{.rule = Rule::one_of, .texts = "point\nline\nline-center"};
inline constexpr Spec one_of_previous_up{.rule = Rule::one_of, .texts = "previous\nup"};
inline constexpr Spec one_of_previous_up_north{.rule = Rule::one_of, .texts = "previous\nup\nnorth"};
inline constexpr Spec one_of_quartiles_sd{.rule = Rule::one_of, .texts = "quartiles\nsd"};
inline constexpr Spec one_of_radial_horizontal_vertical_none{.rule = Rule::one_of, .texts = "radial\nhorizontal\nvertical\nnone"};
inline constexpr Spec one_of_radial_horizontal_vertical_none_or_list{.rule = Rule::one_of, .lists = true, .texts = "radial\nhorizontal\nvertical\nnone"};
inline constexpr Spec one_of_radians_degrees{.rule = Rule::one_of, .texts = "radians\ndegrees"};
inline constexpr Spec one_of_radians_degrees_gradians{.rule = Rule::one_of, .texts = "radians\ndegrees\ngradians"};
inline constexpr Spec one_of_range_domain{.rule = Rule::one_of, .texts = "range\ndomain"};
inline constexpr Spec one_of_rect_path{.rule = Rule::one_of, .texts = "rect\npath"};
inline constexpr Spec one_of_remainder_total{.rule = Rule::one_of, .texts = "remainder\ntotal"};
inline constexpr Spec one_of_replace_overlay{.rule = Rule::one_of, .texts = "replace\noverlay"};
inline constexpr Spec one_of_restyle_relayout_animate_update_skip{.rule = Rule::one_of, .texts = "restyle\nrelayout\nanimate\nupdate\nskip"};
inline constexpr Spec one_of_rgb_rgba_rgba256_hsl_hsla{.rule = Rule::one_of, .texts = "rgb\nrgba\nrgba256\nhsl\nhsla"};
inline constexpr Spec one_of_right_top_bottom{.rule = Rule::one_of, .texts = "right\ntop\nbottom"};
inline constexpr Spec one_of_scaled_absolute_raw{.rule = Rule::one_of, .texts = "scaled\nabsolute\nraw"};
inline constexpr Spec one_of_scaled_pixel{.rule = Rule::one_of, .texts = "scaled\npixel"};
inline constexpr Spec one_of_single_overlaying_axis{.rule = Rule::one_of, .texts = "single\noverlaying\naxis"};
inline constexpr Spec one_of_small_digits_complete_none{.rule = Rule::one_of, .texts = "small digits\ncomplete\nnone"};
inline constexpr Spec one_of_snap_perpendicular_freeform_fixed{.rule = Rule::one_of, .texts = "snap\nperpendicular\nfreeform\nfixed"};
inline constexpr Spec one_of_soft_hard_manual{.rule = Rule::one_of, .texts = "soft\nhard\nmanual"};
inline constexpr Spec one_of_spanning_between{.rule = Rule::one_of, .texts = "spanning\nbetween"};
inline constexpr Spec one_of_squarify_binary_dice_slice_slice_dice_dice_slice{.rule = Rule::one_of, .texts = "squarify\nbinary\ndice\nslice\nslice-dice\ndice-slice"};
inline constexpr Spec one_of_stack_group_overlay{.rule = Rule::one_of, .texts = "stack\ngroup\noverlay"};
inline constexpr Spec one_of_stack_group_overlay_relative{.rule = Rule::one_of, .texts = "stack\ngroup\noverlay\nrelative"};
inline constexpr Spec one_of_stack_overlay{.rule = Rule::one_of, .texts = "stack\noverlay"};
inline constexpr Spec one_of_start_end_both_none{.rule = Rule::one_of, .texts = "start\nend\nboth\nnone"};
inline constexpr Spec one_of_start_middle_end{.rule = Rule::one_of, .texts = "start\nmiddle\nend"};
inline constexpr Spec one_of_tip_tail_cm_center{.rule = Rule::one_of, .texts = "tip\ntail\ncm\ncenter"};
inline constexpr Spec one_of_toggle_toggleothers_false{.rule = Rule::one_of, .texts = "toggle\ntoggleothers", .others = "false"};
inline constexpr Spec one_of_toggleitem_togglegroup{.rule = Rule::one_of, .texts = "toggleitem\ntogglegroup"};
inline constexpr Spec one_of_top_bottom{.rule = Rule::one_of, .texts = "top\nbottom"};
inline constexpr Spec one_of_top_bottom_empty{.rule = Rule::one_of, .texts = "top\nbottom\n"};
inline constexpr Spec one_of_top_bottom_left_right{.rule = Rule::one_of, .texts = "top\nbottom\nleft\nright"};
inline constexpr Spec one_of_top_left_top_center_top_right{.rule = Rule::one_of, .texts = "top left\ntop center\ntop right"};
inline constexpr Spec one_of_top_left_top_center_top_right_middle_center_bottom_left_and_2_more{.rule = Rule::one_of, .texts = "top left\ntop center\ntop right\nmiddle center\nbottom left\nbottom center\nbottom right"};
inline constexpr Spec one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more{.rule = Rule::one_of, .texts = "top left\ntop center\ntop right\nmiddle left\nmiddle center\nmiddle right\nbottom left\nbottom center\nbottom right"};
inline constexpr Spec one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list{.rule = Rule::one_of, .lists = true, .texts = "top left\ntop center\ntop right\nmiddle left\nmiddle center\nmiddle right\nbottom left\nbottom center\nbottom right"};
inline constexpr Spec one_of_top_left_top_center_top_right_middle_left_middle_center_and_7_more{.rule = Rule::one_of, .texts = "top left\ntop center\ntop right\nmiddle left\nmiddle center\nmiddle right\nbottom left\nbottom center\nbottom right\nstart\nmiddle\nend"};
inline constexpr Spec one_of_top_left_top_left_top_center_top_right{.rule = Rule::one_of, .texts = "top\nleft\ntop left\ntop center\ntop right"};
inline constexpr Spec one_of_top_middle_bottom{.rule = Rule::one_of, .texts = "top\nmiddle\nbottom"};
inline constexpr Spec one_of_top_to_bottom_bottom_to_top{.rule = Rule::one_of, .texts = "top to bottom\nbottom to top"};
inline constexpr Spec one_of_tozero_nonnegative_normal{.rule = Rule::one_of, .texts = "tozero\nnonnegative\nnormal"};
inline constexpr Spec one_of_trace_category_ascending_category_descending_array{.rule = Rule::one_of, .texts = "trace\ncategory ascending\ncategory descending\narray"};
inline constexpr Spec one_of_trace_category_ascending_category_descending_array_and_14_more{.rule = Rule::one_of, .texts = "trace\ncategory ascending\ncategory descending\narray\ntotal ascending\ntotal descending\nmin ascending\nmin descending\nmax ascending\nmax descending\nsum ascending\nsum descending\nmean ascending\nmean descending\ngeometric mean ascending\ngeometric mean descending\nmedian ascending\nmedian descending"};
inline constexpr Spec one_of_trace_constant{.rule = Rule::one_of, .texts = "trace\nconstant"};
inline constexpr Spec one_of_trace_value_descending_value_ascending{.rule = Rule::one_of, .texts = "trace\nvalue descending\nvalue ascending"};
inline constexpr Spec one_of_true_false_legendonly{.rule = Rule::one_of, .texts = "legendonly", .others = "true\nfalse"};
inline constexpr Spec one_of_true_false_reversed{.rule = Rule::one_of, .texts = "reversed", .others = "true\nfalse"};
inline constexpr Spec one_of_true_false_reversed_min_reversed_max_reversed_and_2_more{.rule = Rule::one_of, .texts = "reversed\nmin reversed\nmax reversed\nmin\nmax", .others = "true\nfalse"};
inline constexpr Spec one_of_true_sd_false{.rule = Rule::one_of, .texts = "sd", .others = "true\nfalse"};
inline constexpr Spec one_of_true_ticks_false_all_allticks{.rule = Rule::one_of, .texts = "ticks\nall\nallticks", .others = "true\nfalse"};
inline constexpr Spec one_of_v_h{.rule = Rule::one_of, .texts = "v\nh"};
inline constexpr Spec one_of_vertex_cell{.rule = Rule::one_of, .texts = "vertex\ncell"};
inline constexpr Spec one_of_width_count{.rule = Rule::one_of, .texts = "width\ncount"};
inline constexpr Spec one_of_x_y_closest_false_x_unified_y_unified{.rule = Rule::one_of, .texts = "x\ny\nclosest\nx unified\ny unified", .others = "false"};
inline constexpr Spec one_of_x_y_z{.rule = Rule::one_of, .texts = "x\ny\nz"};
inline constexpr Spec one_of_zoom_pan_select_lasso_drawclosedpath_drawopenpath_and_6_more{.rule = Rule::one_of, .texts = "zoom\npan\nselect\nlasso\ndrawclosedpath\ndrawopenpath\ndrawline\ndrawrect\ndrawcircle\norbit\nturntable", .others = "false"};
inline constexpr Spec subplot_coloraxis{.rule = Rule::subplot, .texts = "coloraxis"};
inline constexpr Spec subplot_geo{.rule = Rule::subplot, .texts = "geo"};
inline constexpr Spec subplot_legend{.rule = Rule::subplot, .texts = "legend"};
inline constexpr Spec subplot_map{.rule = Rule::subplot, .texts = "map"};
inline constexpr Spec subplot_mapbox{.rule = Rule::subplot, .texts = "mapbox"};
inline constexpr Spec subplot_polar{.rule = Rule::subplot, .texts = "polar"};
inline constexpr Spec subplot_scene{.rule = Rule::subplot, .texts = "scene"};
inline constexpr Spec subplot_smith{.rule = Rule::subplot, .texts = "smith"};
inline constexpr Spec subplot_ternary{.rule = Rule::subplot, .texts = "ternary"};
inline constexpr Spec subplot_x{.rule = Rule::subplot, .texts = "x"};
inline constexpr Spec subplot_y{.rule = Rule::subplot, .texts = "y"};
inline constexpr Spec subplots_legend{.rule = Rule::subplot, .lists = true, .texts = "legend"};
inline constexpr Spec text{.rule = Rule::text};
inline constexpr Spec texts{.rule = Rule::text, .lists = true};

}  // namespace cdash::go::spec
// clang-format on

// ---- cdash/figure/go/parts/bar_marker_line.hpp
// go::BarMarkerLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.marker.line`, `barpolar.marker.line`, `funnel.marker.line` and 4 more places take.
class BarMarkerLine : public figure::Object {
 public:
  /// True or false.
  BarMarkerLine& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  BarMarkerLine& cauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cauto", value), *this;
  }
  /// A number.
  BarMarkerLine& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  BarMarkerLine& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  BarMarkerLine& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// A colour, or a number on the colour scale; or a list.
  BarMarkerLine& color(const Takes<spec::colors_or_numbers>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  BarMarkerLine& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  BarMarkerLine& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// True or false.
  BarMarkerLine& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// A number from 0 on; or a list.
  BarMarkerLine& width(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/font.hpp
// go::Font, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.legendgrouptitle.font`, `bar.marker.colorbar.tickfont`, `bar.marker.colorbar.title.font` and 190
/// more places take.
class Font : public figure::Object {
 public:
  /// A colour.
  Font& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// Text that is not empty.
  Font& family(const Takes<spec::name>& value) { return detail::put(*this, "family", value), *this; }
  /// "under", "over" or "through", or several with + between them, or "none".
  Font& lineposition(const Takes<spec::flags_under_over_through_or_none>& value) {
    return detail::put(*this, "lineposition", value), *this;
  }
  /// Text.
  Font& shadow(const Takes<spec::text>& value) { return detail::put(*this, "shadow", value), *this; }
  /// A number from 1 on.
  Font& size(const Takes<spec::number_from_1>& value) { return detail::put(*this, "size", value), *this; }
  /// "normal" or "italic".
  Font& style(const Takes<spec::one_of_normal_italic>& value) {
    return detail::put(*this, "style", value), *this;
  }
  /// "normal", "word caps", "upper" or "lower".
  Font& textcase(const Takes<spec::one_of_normal_word_caps_upper_lower>& value) {
    return detail::put(*this, "textcase", value), *this;
  }
  /// "normal", "small-caps", "all-small-caps", "all-petite-caps", "petite-caps" or "unicase".
  Font& variant(const Takes<spec::one_of_normal_small_caps_all_small_caps_all_petite_caps_and_2_more>& value) {
    return detail::put(*this, "variant", value), *this;
  }
  /// A whole number from 1 to 1000, or "normal" or "bold".
  Font& weight(const Takes<spec::integer_from_1_to_1000_or_normal_bold>& value) {
    return detail::put(*this, "weight", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/tickformatstop.hpp
// go::Tickformatstop, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.marker.colorbar.tickformatstop`, `barpolar.marker.colorbar.tickformatstop`,
/// `carpet.aaxis.tickformatstop` and 49 more places take.
class Tickformatstop : public figure::Object {
 public:
  /// Two values: numbers, texts, dates.
  Tickformatstop& dtickrange(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "dtickrange", value), *this;
  }
  /// True or false.
  Tickformatstop& enabled(const Takes<spec::boolean>& value) {
    return detail::put(*this, "enabled", value), *this;
  }
  /// Text.
  Tickformatstop& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// Text.
  Tickformatstop& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// Text.
  Tickformatstop& value(const Takes<spec::text>& value) { return detail::put(*this, "value", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/color_bar.hpp
// go::ColorBar, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.marker.colorbar`, `barpolar.marker.colorbar`, `choropleth.colorbar` and 36 more places take.
class ColorBar : public figure::Object {
 public:
  using Tickfont = go::Font;
  using Tickformatstop = go::Tickformatstop;
  /// What `title` takes.
  class Title : public figure::Object {
   public:
    using Font = go::Font;
    /// `Font`.
    Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// "right", "top" or "bottom".
    Title& side(const Takes<spec::one_of_right_top_bottom>& value) {
      return detail::put(*this, "side", value), *this;
    }
    /// Text.
    Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  };

  /// A colour.
  ColorBar& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  ColorBar& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// A number from 0 on.
  ColorBar& borderwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderwidth", value), *this;
  }
  /// Anything.
  ColorBar& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
  /// "none", "e", "E", "power", "SI", "B" or "SI extended".
  ColorBar& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
    return detail::put(*this, "exponentformat", value), *this;
  }
  /// Anything.
  ColorBar& labelalias(const Takes<spec::any>& value) {
    return detail::put(*this, "labelalias", value), *this;
  }
  /// A number from 0 on.
  ColorBar& len(const Takes<spec::number_from_0>& value) { return detail::put(*this, "len", value), *this; }
  /// "fraction" or "pixels".
  ColorBar& lenmode(const Takes<spec::one_of_fraction_pixels>& value) {
    return detail::put(*this, "lenmode", value), *this;
  }
  /// A number from 0 on.
  ColorBar& minexponent(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "minexponent", value), *this;
  }
  /// A whole number from 0 on.
  ColorBar& nticks(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nticks", value), *this;
  }
  /// "h" or "v".
  ColorBar& orientation(const Takes<spec::one_of_h_v>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// A colour.
  ColorBar& outlinecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "outlinecolor", value), *this;
  }
  /// A number from 0 on.
  ColorBar& outlinewidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "outlinewidth", value), *this;
  }
  /// True or false.
  ColorBar& separatethousands(const Takes<spec::boolean>& value) {
    return detail::put(*this, "separatethousands", value), *this;
  }
  /// "all", "first", "last" or "none".
  ColorBar& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showexponent", value), *this;
  }
  /// True or false.
  ColorBar& showticklabels(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showticklabels", value), *this;
  }
  /// "all", "first", "last" or "none".
  ColorBar& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showtickprefix", value), *this;
  }
  /// "all", "first", "last" or "none".
  ColorBar& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showticksuffix", value), *this;
  }
  /// A number from 0 on.
  ColorBar& thickness(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "thickness", value), *this;
  }
  /// "fraction" or "pixels".
  ColorBar& thicknessmode(const Takes<spec::one_of_fraction_pixels>& value) {
    return detail::put(*this, "thicknessmode", value), *this;
  }
  /// Anything.
  ColorBar& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
  /// Degrees, or "auto".
  ColorBar& tickangle(const Takes<spec::angle>& value) {
    return detail::put(*this, "tickangle", value), *this;
  }
  /// A colour.
  ColorBar& tickcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "tickcolor", value), *this;
  }
  /// `Tickfont`.
  ColorBar& tickfont(const TakesPart<Tickfont>& value) {
    return detail::put_part(*this, "tickfont", value), *this;
  }
  /// Text.
  ColorBar& tickformat(const Takes<spec::text>& value) {
    return detail::put(*this, "tickformat", value), *this;
  }
  /// `Tickformatstop`.
  ColorBar& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
    return detail::put_part(*this, "tickformatstopdefaults", value), *this;
  }
  /// A list of `Tickformatstop`.
  ColorBar& tickformatstops(const TakesParts<Tickformatstop>& value) {
    return detail::put_parts(*this, "tickformatstops", value), *this;
  }
  /// "allow", "hide past div" or "hide past domain".
  ColorBar& ticklabeloverflow(const Takes<spec::one_of_allow_hide_past_div_hide_past_domain>& value) {
    return detail::put(*this, "ticklabeloverflow", value), *this;
  }
  /// "outside", "inside", "outside top", "inside top", "outside left", "inside left", "outside right",
  /// "inside right", "outside bottom" or "inside bottom".
  ColorBar& ticklabelposition(const Takes<spec::one_of_outside_inside_outside_top_inside_top_outside_left_and_5_more>& value) {
    return detail::put(*this, "ticklabelposition", value), *this;
  }
  /// A whole number from 1 on.
  ColorBar& ticklabelstep(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ticklabelstep", value), *this;
  }
  /// A number from 0 on.
  ColorBar& ticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ticklen", value), *this;
  }
  /// "auto", "linear" or "array".
  ColorBar& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
    return detail::put(*this, "tickmode", value), *this;
  }
  /// Text.
  ColorBar& tickprefix(const Takes<spec::text>& value) {
    return detail::put(*this, "tickprefix", value), *this;
  }
  /// "outside", "inside" or "".
  ColorBar& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
    return detail::put(*this, "ticks", value), *this;
  }
  /// Text.
  ColorBar& ticksuffix(const Takes<spec::text>& value) {
    return detail::put(*this, "ticksuffix", value), *this;
  }
  /// A list: numbers, texts, dates.
  ColorBar& ticktext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ticktext", value), *this;
  }
  /// A list: numbers, texts, dates.
  ColorBar& tickvals(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "tickvals", value), *this;
  }
  /// A number from 0 on.
  ColorBar& tickwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
  /// Text, or `Title`.
  ColorBar& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// A number.
  ColorBar& x(const Takes<spec::number>& value) { return detail::put(*this, "x", value), *this; }
  /// "left", "center" or "right".
  ColorBar& xanchor(const Takes<spec::one_of_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// A number from 0 on.
  ColorBar& xpad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "xpad", value), *this; }
  /// "container" or "paper".
  ColorBar& xref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// A number.
  ColorBar& y(const Takes<spec::number>& value) { return detail::put(*this, "y", value), *this; }
  /// "top", "middle" or "bottom".
  ColorBar& yanchor(const Takes<spec::one_of_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
  /// A number from 0 on.
  ColorBar& ypad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "ypad", value), *this; }
  /// "container" or "paper".
  ColorBar& yref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "yref", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/fillpattern.hpp
// go::Fillpattern, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.marker.pattern`, `barpolar.marker.pattern`, `funnelarea.marker.pattern` and 6 more places take.
class Fillpattern : public figure::Object {
 public:
  /// A colour; or a list.
  Fillpattern& bgcolor(const Takes<spec::colors>& value) {
    return detail::put(*this, "bgcolor", value), *this;
  }
  /// A colour; or a list.
  Fillpattern& fgcolor(const Takes<spec::colors>& value) {
    return detail::put(*this, "fgcolor", value), *this;
  }
  /// A number from 0 to 1.
  Fillpattern& fgopacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "fgopacity", value), *this;
  }
  /// "replace" or "overlay".
  Fillpattern& fillmode(const Takes<spec::one_of_replace_overlay>& value) {
    return detail::put(*this, "fillmode", value), *this;
  }
  /// Text; or a list.
  Fillpattern& path(const Takes<spec::texts>& value) { return detail::put(*this, "path", value), *this; }
  /// "", "/", "\\", "x", "-", "|", "+" or "."; or a list.
  Fillpattern& shape(const Takes<spec::one_of_empty_slash_backslash_x_minus_bar_plus_dot_or_list>& value) {
    return detail::put(*this, "shape", value), *this;
  }
  /// A number from 0 on; or a list.
  Fillpattern& size(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// A number from 0 to 1; or a list.
  Fillpattern& solidity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "solidity", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/bar_marker.hpp
// go::BarMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.marker` and `histogram.marker` take.
class BarMarker : public figure::Object {
 public:
  using ColorBar = go::ColorBar;
  using Line = go::BarMarkerLine;
  using Pattern = go::Fillpattern;
  /// True or false.
  BarMarker& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  BarMarker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  BarMarker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  BarMarker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  BarMarker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// A colour, or a number on the colour scale; or a list.
  BarMarker& color(const Takes<spec::colors_or_numbers>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  BarMarker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  BarMarker& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  BarMarker& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// Anything.
  BarMarker& cornerradius(const Takes<spec::any>& value) {
    return detail::put(*this, "cornerradius", value), *this;
  }
  /// `Line`.
  BarMarker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A number from 0 to 1; or a list.
  BarMarker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Pattern`.
  BarMarker& pattern(const TakesPart<Pattern>& value) {
    return detail::put_part(*this, "pattern", value), *this;
  }
  /// True or false.
  BarMarker& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  BarMarker& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/bar_selected_marker.hpp
// go::BarSelectedMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.selected.marker`, `bar.unselected.marker`, `barpolar.selected.marker` and 4 more places take.
class BarSelectedMarker : public figure::Object {
 public:
  /// A colour.
  BarSelectedMarker& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// A number from 0 to 1.
  BarSelectedMarker& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/selected_textfont.hpp
// go::SelectedTextfont, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.selected.textfont`, `bar.unselected.textfont`, `barpolar.selected.textfont` and 22 more places
/// take.
class SelectedTextfont : public figure::Object {
 public:
  /// A colour.
  SelectedTextfont& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/bar_unselected.hpp
// go::BarUnselected, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.selected`, `bar.unselected`, `barpolar.selected` and 3 more places take.
class BarUnselected : public figure::Object {
 public:
  using Marker = go::BarSelectedMarker;
  using Textfont = go::SelectedTextfont;
  /// `Marker`.
  BarUnselected& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// `Textfont`.
  BarUnselected& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/error_x.hpp
// go::ErrorX, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.error_x`, `histogram.error_x`, `scatter.error_x` and 1 more places take.
class ErrorX : public figure::Object {
 public:
  /// A list: numbers, texts, dates.
  ErrorX& array(const Takes<spec::list_of_any>& value) { return detail::put(*this, "array", value), *this; }
  /// A list: numbers, texts, dates.
  ErrorX& arrayminus(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "arrayminus", value), *this;
  }
  /// A colour.
  ErrorX& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// True or false.
  ErrorX& copy_ystyle(const Takes<spec::boolean>& value) {
    return detail::put(*this, "copy_ystyle", value), *this;
  }
  /// True or false.
  ErrorX& symmetric(const Takes<spec::boolean>& value) {
    return detail::put(*this, "symmetric", value), *this;
  }
  /// A number from 0 on.
  ErrorX& thickness(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "thickness", value), *this;
  }
  /// A whole number from 0 on.
  ErrorX& traceref(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "traceref", value), *this;
  }
  /// A whole number from 0 on.
  ErrorX& tracerefminus(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "tracerefminus", value), *this;
  }
  /// "percent", "constant", "sqrt" or "data".
  ErrorX& type(const Takes<spec::one_of_percent_constant_sqrt_data>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// A number from 0 on.
  ErrorX& value(const Takes<spec::number_from_0>& value) { return detail::put(*this, "value", value), *this; }
  /// A number from 0 on.
  ErrorX& valueminus(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "valueminus", value), *this;
  }
  /// True or false.
  ErrorX& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// A number from 0 on.
  ErrorX& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/error_y.hpp
// go::ErrorY, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.error_y`, `histogram.error_y`, `scatter.error_y` and 2 more places take.
class ErrorY : public figure::Object {
 public:
  /// A list: numbers, texts, dates.
  ErrorY& array(const Takes<spec::list_of_any>& value) { return detail::put(*this, "array", value), *this; }
  /// A list: numbers, texts, dates.
  ErrorY& arrayminus(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "arrayminus", value), *this;
  }
  /// A colour.
  ErrorY& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// True or false.
  ErrorY& symmetric(const Takes<spec::boolean>& value) {
    return detail::put(*this, "symmetric", value), *this;
  }
  /// A number from 0 on.
  ErrorY& thickness(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "thickness", value), *this;
  }
  /// A whole number from 0 on.
  ErrorY& traceref(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "traceref", value), *this;
  }
  /// A whole number from 0 on.
  ErrorY& tracerefminus(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "tracerefminus", value), *this;
  }
  /// "percent", "constant", "sqrt" or "data".
  ErrorY& type(const Takes<spec::one_of_percent_constant_sqrt_data>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// A number from 0 on.
  ErrorY& value(const Takes<spec::number_from_0>& value) { return detail::put(*this, "value", value), *this; }
  /// A number from 0 on.
  ErrorY& valueminus(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "valueminus", value), *this;
  }
  /// True or false.
  ErrorY& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// A number from 0 on.
  ErrorY& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/textfont.hpp
// go::Textfont, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.hoverlabel.font`, `bar.insidetextfont`, `bar.outsidetextfont` and 78 more places take.
class Textfont : public figure::Object {
 public:
  /// A colour; or a list.
  Textfont& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
  /// Text that is not empty; or a list.
  Textfont& family(const Takes<spec::names>& value) { return detail::put(*this, "family", value), *this; }
  /// "under", "over" or "through", or several with + between them, or "none"; or a list.
  Textfont& lineposition(const Takes<spec::flags_under_over_through_or_none_or_list>& value) {
    return detail::put(*this, "lineposition", value), *this;
  }
  /// Text; or a list.
  Textfont& shadow(const Takes<spec::texts>& value) { return detail::put(*this, "shadow", value), *this; }
  /// A number from 1 on; or a list.
  Textfont& size(const Takes<spec::numbers_from_1>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// "normal" or "italic"; or a list.
  Textfont& style(const Takes<spec::one_of_normal_italic_or_list>& value) {
    return detail::put(*this, "style", value), *this;
  }
  /// "normal", "word caps", "upper" or "lower"; or a list.
  Textfont& textcase(const Takes<spec::one_of_normal_word_caps_upper_lower_or_list>& value) {
    return detail::put(*this, "textcase", value), *this;
  }
  /// "normal", "small-caps", "all-small-caps", "all-petite-caps", "petite-caps" or "unicase"; or a list.
  Textfont& variant(const Takes<spec::one_of_normal_small_caps_all_small_caps_all_petite_caps_and_2_more_or_list>& value) {
    return detail::put(*this, "variant", value), *this;
  }
  /// A whole number from 1 to 1000, or "normal" or "bold"; or a list.
  Textfont& weight(const Takes<spec::integers_from_1_to_1000_or_normal_bold>& value) {
    return detail::put(*this, "weight", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/hoverlabel.hpp
// go::Hoverlabel, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.hoverlabel`, `barpolar.hoverlabel`, `box.hoverlabel` and 41 more places take.
class Hoverlabel : public figure::Object {
 public:
  using Font = go::Textfont;
  /// "left", "right" or "auto"; or a list.
  Hoverlabel& align(const Takes<spec::one_of_left_right_auto_or_list>& value) {
    return detail::put(*this, "align", value), *this;
  }
  /// A colour; or a list.
  Hoverlabel& bgcolor(const Takes<spec::colors>& value) {
    return detail::put(*this, "bgcolor", value), *this;
  }
  /// A colour; or a list.
  Hoverlabel& bordercolor(const Takes<spec::colors>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// `Font`.
  Hoverlabel& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A whole number from -1 on; or a list.
  Hoverlabel& namelength(const Takes<spec::integers_from_minus_1>& value) {
    return detail::put(*this, "namelength", value), *this;
  }
  /// True or false.
  Hoverlabel& showarrow(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showarrow", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/legendgrouptitle.hpp
// go::Legendgrouptitle, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.legendgrouptitle`, `barpolar.legendgrouptitle`, `box.legendgrouptitle` and 56 more places take.
class Legendgrouptitle : public figure::Object {
 public:
  using Font = go::Font;
  /// `Font`.
  Legendgrouptitle& font(const TakesPart<Font>& value) {
    return detail::put_part(*this, "font", value), *this;
  }
  /// Text.
  Legendgrouptitle& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/stream.hpp
// go::Stream, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `bar.stream`, `barpolar.stream`, `box.stream` and 46 more places take.
class Stream : public figure::Object {
 public:
  /// A number from 0 to 10000.
  Stream& maxpoints(const Takes<spec::number_from_0_to_10000>& value) {
    return detail::put(*this, "maxpoints", value), *this;
  }
  /// Text that is not empty.
  Stream& token(const Takes<spec::name>& value) { return detail::put(*this, "token", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/bar.hpp
// go::Bar: the trace bar.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `bar`.
class Bar : public figure::Trace {
 public:
  using ErrorX = go::ErrorX;
  using ErrorY = go::ErrorY;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::BarMarker;
  using Outsidetextfont = go::Textfont;
  using Selected = go::BarUnselected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::BarUnselected;

  Bar() : Trace("bar") {}
  /// Text.
  Bar& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// Anything; or a list.
  Bar& base(const Takes<spec::any>& value) { return detail::put(*this, "base", value), *this; }
  /// True or false.
  Bar& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// "inside", "outside", "both" or "none".
  Bar& constraintext(const Takes<spec::one_of_inside_outside_both_none>& value) {
    return detail::put(*this, "constraintext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Bar& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Bar& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Bar& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// `ErrorX`.
  Bar& error_x(const TakesPart<ErrorX>& value) { return detail::put_part(*this, "error_x", value), *this; }
  /// `ErrorY`.
  Bar& error_y(const TakesPart<ErrorY>& value) { return detail::put_part(*this, "error_y", value), *this; }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Bar& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Bar& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Bar& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Bar& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Bar& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Bar& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "end", "middle" or "start".
  Bar& insidetextanchor(const Takes<spec::one_of_end_middle_start>& value) {
    return detail::put(*this, "insidetextanchor", value), *this;
  }
  /// `Insidetextfont`.
  Bar& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Bar& legend(const Takes<spec::subplot_legend>& value) { return detail::put(*this, "legend", value), *this; }
  /// Text.
  Bar& legendgroup(const Takes<spec::text>& value) { return detail::put(*this, "legendgroup", value), *this; }
  /// `Legendgrouptitle`.
  Bar& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Bar& legendrank(const Takes<spec::number>& value) { return detail::put(*this, "legendrank", value), *this; }
  /// A number from 0 on.
  Bar& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Bar& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Bar& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Bar& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number; or a list.
  Bar& offset(const Takes<spec::numbers>& value) { return detail::put(*this, "offset", value), *this; }
  /// Text.
  Bar& offsetgroup(const Takes<spec::text>& value) { return detail::put(*this, "offsetgroup", value), *this; }
  /// A number from 0 to 1.
  Bar& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Bar& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// `Outsidetextfont`.
  Bar& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// `Selected`.
  Bar& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Bar& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Bar& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Bar& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Bar& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Bar& textangle(const Takes<spec::angle>& value) { return detail::put(*this, "textangle", value), *this; }
  /// `Textfont`.
  Bar& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "inside", "outside", "auto" or "none"; or a list.
  Bar& textposition(const Takes<spec::one_of_inside_outside_auto_none_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Bar& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Bar& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Bar& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Bar& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unselected`.
  Bar& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Bar& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 on; or a list.
  Bar& width(const Takes<spec::numbers_from_0>& value) { return detail::put(*this, "width", value), *this; }
  /// A list: numbers, texts, dates.
  Bar& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Bar& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Bar& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Bar& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Bar& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Bar& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Bar& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Bar& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Bar& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Bar& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Bar& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Bar& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Bar& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Bar& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Bar& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Bar& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// A whole number.
  Bar& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/barpolar.hpp
// go::Barpolar: the trace barpolar.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `barpolar`.
class Barpolar : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `marker` takes.
  class Marker : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    using Line = go::BarMarkerLine;
    using Pattern = go::Fillpattern;
    /// True or false.
    Marker& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Marker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Marker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Marker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Marker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// A colour, or a number on the colour scale; or a list.
    Marker& color(const Takes<spec::colors_or_numbers>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Marker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Marker& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Marker& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// `Line`.
    Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// A number from 0 to 1; or a list.
    Marker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
      return detail::put(*this, "opacity", value), *this;
    }
    /// `Pattern`.
    Marker& pattern(const TakesPart<Pattern>& value) {
      return detail::put_part(*this, "pattern", value), *this;
    }
    /// True or false.
    Marker& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Marker& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
  };

  using Selected = go::BarUnselected;
  using Stream = go::Stream;
  using Unselected = go::BarUnselected;

  Barpolar() : Trace("barpolar") {}
  /// Anything; or a list.
  Barpolar& base(const Takes<spec::any>& value) { return detail::put(*this, "base", value), *this; }
  /// A list: numbers, texts, dates.
  Barpolar& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Barpolar& dr(const Takes<spec::number>& value) { return detail::put(*this, "dr", value), *this; }
  /// A number.
  Barpolar& dtheta(const Takes<spec::number>& value) { return detail::put(*this, "dtheta", value), *this; }
  /// "r", "theta", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Barpolar& hoverinfo(const Takes<spec::flags_r_theta_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Barpolar& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Barpolar& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Barpolar& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Barpolar& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Barpolar& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Barpolar& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Barpolar& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Barpolar& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Barpolar& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Barpolar& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Barpolar& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Barpolar& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Barpolar& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number; or a list.
  Barpolar& offset(const Takes<spec::numbers>& value) { return detail::put(*this, "offset", value), *this; }
  /// A number from 0 to 1.
  Barpolar& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Barpolar& r(const Takes<spec::list_of_any>& value) { return detail::put(*this, "r", value), *this; }
  /// Anything.
  Barpolar& r0(const Takes<spec::any>& value) { return detail::put(*this, "r0", value), *this; }
  /// `Selected`.
  Barpolar& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Barpolar& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Barpolar& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Barpolar& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// "polar", "polar2", "polar3" ….
  Barpolar& subplot(const Takes<spec::subplot_polar>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Barpolar& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// A list: numbers, texts, dates.
  Barpolar& theta(const Takes<spec::list_of_any>& value) { return detail::put(*this, "theta", value), *this; }
  /// Anything.
  Barpolar& theta0(const Takes<spec::any>& value) { return detail::put(*this, "theta0", value), *this; }
  /// "radians", "degrees" or "gradians".
  Barpolar& thetaunit(const Takes<spec::one_of_radians_degrees_gradians>& value) {
    return detail::put(*this, "thetaunit", value), *this;
  }
  /// Text.
  Barpolar& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Barpolar& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Barpolar& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Barpolar& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 on; or a list.
  Barpolar& width(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/box_line.hpp
// go::BoxLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `box.line`, `candlestick.decreasing.line`, `candlestick.increasing.line` and 7 more places take.
class BoxLine : public figure::Object {
 public:
  /// A colour.
  BoxLine& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// A number from 0 on.
  BoxLine& width(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/box_marker.hpp
// go::BoxMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `box.marker` and `violin.marker` take.
class BoxMarker : public figure::Object {
 public:
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// A colour.
    Line& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// A colour.
    Line& outliercolor(const Takes<spec::color>& value) {
      return detail::put(*this, "outliercolor", value), *this;
    }
    /// A number from 0 on.
    Line& outlierwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "outlierwidth", value), *this;
    }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  /// Degrees, or "auto".
  BoxMarker& angle(const Takes<spec::angle>& value) { return detail::put(*this, "angle", value), *this; }
  /// A colour.
  BoxMarker& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// `Line`.
  BoxMarker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A number from 0 to 1.
  BoxMarker& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A colour.
  BoxMarker& outliercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "outliercolor", value), *this;
  }
  /// A number from 0 on.
  BoxMarker& size(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// 0, "0", "circle", 100, "100", "circle-open", 200, "200", "circle-dot", 300, "300", "circle-open-dot" and
  /// 474 more.
  BoxMarker& symbol(const Takes<spec::one_of_0_0_circle_100_100_circle_open_200_200_circle_dot_and_477_more>& value) {
    return detail::put(*this, "symbol", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/selected_marker.hpp
// go::SelectedMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `box.selected.marker`, `box.unselected.marker`, `scatter.selected.marker` and 23 more places take.
class SelectedMarker : public figure::Object {
 public:
  /// A colour.
  SelectedMarker& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// A number from 0 to 1.
  SelectedMarker& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A number from 0 on.
  SelectedMarker& size(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "size", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/box_unselected.hpp
// go::BoxUnselected, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `box.selected`, `box.unselected`, `scattermap.selected` and 7 more places take.
class BoxUnselected : public figure::Object {
 public:
  using Marker = go::SelectedMarker;
  /// `Marker`.
  BoxUnselected& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/box.hpp
// go::Box: the trace box.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `box`.
class Box : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::BoxLine;
  using Marker = go::BoxMarker;
  using Selected = go::BoxUnselected;
  using Stream = go::Stream;
  using Unselected = go::BoxUnselected;

  Box() : Trace("box") {}
  /// Text.
  Box& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// True, "sd" or false.
  Box& boxmean(const Takes<spec::one_of_true_sd_false>& value) {
    return detail::put(*this, "boxmean", value), *this;
  }
  /// "all", "outliers", "suspectedoutliers" or false.
  Box& boxpoints(const Takes<spec::one_of_all_outliers_suspectedoutliers_false>& value) {
    return detail::put(*this, "boxpoints", value), *this;
  }
  /// A list: numbers, texts, dates.
  Box& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Box& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Box& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// A colour.
  Box& fillcolor(const Takes<spec::color>& value) { return detail::put(*this, "fillcolor", value), *this; }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Box& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Box& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "boxes" or "points", or several with + between them.
  Box& hoveron(const Takes<spec::flags_boxes_points>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Box& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Box& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Box& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Box& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A number from 0 to 1.
  Box& jitter(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "jitter", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Box& legend(const Takes<spec::subplot_legend>& value) { return detail::put(*this, "legend", value), *this; }
  /// Text.
  Box& legendgroup(const Takes<spec::text>& value) { return detail::put(*this, "legendgroup", value), *this; }
  /// `Legendgrouptitle`.
  Box& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Box& legendrank(const Takes<spec::number>& value) { return detail::put(*this, "legendrank", value), *this; }
  /// A number from 0 on.
  Box& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Box& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A list: numbers, texts, dates.
  Box& lowerfence(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "lowerfence", value), *this;
  }
  /// `Marker`.
  Box& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// A list: numbers, texts, dates.
  Box& mean(const Takes<spec::list_of_any>& value) { return detail::put(*this, "mean", value), *this; }
  /// A list: numbers, texts, dates.
  Box& median(const Takes<spec::list_of_any>& value) { return detail::put(*this, "median", value), *this; }
  /// Anything; or a list.
  Box& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Box& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// True or false.
  Box& notched(const Takes<spec::boolean>& value) { return detail::put(*this, "notched", value), *this; }
  /// A list: numbers, texts, dates.
  Box& notchspan(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "notchspan", value), *this;
  }
  /// A number from 0 to 0.5.
  Box& notchwidth(const Takes<spec::number_from_0_to_0_5>& value) {
    return detail::put(*this, "notchwidth", value), *this;
  }
  /// Text.
  Box& offsetgroup(const Takes<spec::text>& value) { return detail::put(*this, "offsetgroup", value), *this; }
  /// A number from 0 to 1.
  Box& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Box& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// A number from -2 to 2.
  Box& pointpos(const Takes<spec::number_from_minus_2_to_2>& value) {
    return detail::put(*this, "pointpos", value), *this;
  }
  /// A list: numbers, texts, dates.
  Box& q1(const Takes<spec::list_of_any>& value) { return detail::put(*this, "q1", value), *this; }
  /// A list: numbers, texts, dates.
  Box& q3(const Takes<spec::list_of_any>& value) { return detail::put(*this, "q3", value), *this; }
  /// "linear", "exclusive" or "inclusive".
  Box& quartilemethod(const Takes<spec::one_of_linear_exclusive_inclusive>& value) {
    return detail::put(*this, "quartilemethod", value), *this;
  }
  /// A list: numbers, texts, dates.
  Box& sd(const Takes<spec::list_of_any>& value) { return detail::put(*this, "sd", value), *this; }
  /// A number from 0 on.
  Box& sdmultiple(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sdmultiple", value), *this;
  }
  /// `Selected`.
  Box& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Box& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Box& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Box& showwhiskers(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showwhiskers", value), *this;
  }
  /// "quartiles" or "sd".
  Box& sizemode(const Takes<spec::one_of_quartiles_sd>& value) {
    return detail::put(*this, "sizemode", value), *this;
  }
  /// `Stream`.
  Box& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Box& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Box& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Box& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unselected`.
  Box& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// A list: numbers, texts, dates.
  Box& upperfence(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "upperfence", value), *this;
  }
  /// True, false or "legendonly".
  Box& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 to 1.
  Box& whiskerwidth(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "whiskerwidth", value), *this;
  }
  /// A number from 0 on.
  Box& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  /// A list: numbers, texts, dates.
  Box& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Box& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Box& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Box& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Box& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Box& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Box& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Box& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Box& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Box& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Box& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Box& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Box& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Box& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Box& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Box& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// A whole number.
  Box& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/candlestick_hoverlabel.hpp
// go::CandlestickHoverlabel, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `candlestick.hoverlabel` and `ohlc.hoverlabel` take.
class CandlestickHoverlabel : public figure::Object {
 public:
  using Font = go::Textfont;
  /// "left", "right" or "auto"; or a list.
  CandlestickHoverlabel& align(const Takes<spec::one_of_left_right_auto_or_list>& value) {
    return detail::put(*this, "align", value), *this;
  }
  /// A colour; or a list.
  CandlestickHoverlabel& bgcolor(const Takes<spec::colors>& value) {
    return detail::put(*this, "bgcolor", value), *this;
  }
  /// A colour; or a list.
  CandlestickHoverlabel& bordercolor(const Takes<spec::colors>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// `Font`.
  CandlestickHoverlabel& font(const TakesPart<Font>& value) {
    return detail::put_part(*this, "font", value), *this;
  }
  /// A whole number from -1 on; or a list.
  CandlestickHoverlabel& namelength(const Takes<spec::integers_from_minus_1>& value) {
    return detail::put(*this, "namelength", value), *this;
  }
  /// True or false.
  CandlestickHoverlabel& showarrow(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showarrow", value), *this;
  }
  /// True or false.
  CandlestickHoverlabel& split(const Takes<spec::boolean>& value) {
    return detail::put(*this, "split", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/candlestick.hpp
// go::Candlestick: the trace candlestick.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `candlestick`.
class Candlestick : public figure::Trace {
 public:
  /// What `decreasing` takes.
  class Decreasing : public figure::Object {
   public:
    using Line = go::BoxLine;
    /// A colour.
    Decreasing& fillcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "fillcolor", value), *this;
    }
    /// `Line`.
    Decreasing& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  };

  using Hoverlabel = go::CandlestickHoverlabel;
  using Increasing = go::Candlestick::Decreasing;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  using Stream = go::Stream;

  Candlestick() : Trace("candlestick") {}
  /// A list: numbers, texts, dates.
  Candlestick& close(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "close", value), *this;
  }
  /// A list: numbers, texts, dates.
  Candlestick& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Decreasing`.
  Candlestick& decreasing(const TakesPart<Decreasing>& value) {
    return detail::put_part(*this, "decreasing", value), *this;
  }
  /// A list: numbers, texts, dates.
  Candlestick& high(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "high", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Candlestick& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Candlestick& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Candlestick& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Candlestick& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Candlestick& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Candlestick& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Increasing`.
  Candlestick& increasing(const TakesPart<Increasing>& value) {
    return detail::put_part(*this, "increasing", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Candlestick& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Candlestick& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Candlestick& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Candlestick& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Candlestick& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Candlestick& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A list: numbers, texts, dates.
  Candlestick& low(const Takes<spec::list_of_any>& value) { return detail::put(*this, "low", value), *this; }
  /// Anything; or a list.
  Candlestick& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Candlestick& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Candlestick& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Candlestick& open(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "open", value), *this;
  }
  /// Anything.
  Candlestick& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Candlestick& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Candlestick& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Candlestick& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Candlestick& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Candlestick& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Candlestick& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 to 1.
  Candlestick& whiskerwidth(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "whiskerwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Candlestick& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "x", "x2", "x3" ….
  Candlestick& xaxis(const Takes<spec::subplot_x>& value) {
    return detail::put(*this, "xaxis", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Candlestick& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Candlestick& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Candlestick& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Candlestick& xperiod0(const Takes<spec::any>& value) {
    return detail::put(*this, "xperiod0", value), *this;
  }
  /// "start", "middle" or "end".
  Candlestick& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// "y", "y2", "y3" ….
  Candlestick& yaxis(const Takes<spec::subplot_y>& value) {
    return detail::put(*this, "yaxis", value), *this;
  }
  /// Text.
  Candlestick& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A whole number.
  Candlestick& zorder(const Takes<spec::integer>& value) {
    return detail::put(*this, "zorder", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/carpet.hpp
// go::Carpet: the trace carpet.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `carpet`.
class Carpet : public figure::Trace {
 public:
  /// What `aaxis` takes.
  class Aaxis : public figure::Object {
   public:
    using Tickfont = go::Font;
    using Tickformatstop = go::Tickformatstop;
    /// What `title` takes.
    class Title : public figure::Object {
     public:
      using Font = go::Font;
      /// `Font`.
      Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
      /// A number.
      Title& offset(const Takes<spec::number>& value) { return detail::put(*this, "offset", value), *this; }
      /// Text.
      Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
    };

    /// A whole number from 1 on.
    Aaxis& arraydtick(const Takes<spec::integer_from_1>& value) {
      return detail::put(*this, "arraydtick", value), *this;
    }
    /// A whole number from 0 on.
    Aaxis& arraytick0(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "arraytick0", value), *this;
    }
    /// True, false or "reversed".
    Aaxis& autorange(const Takes<spec::one_of_true_false_reversed>& value) {
      return detail::put(*this, "autorange", value), *this;
    }
    /// "convert types" or "strict".
    Aaxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
      return detail::put(*this, "autotypenumbers", value), *this;
    }
    /// A list: numbers, texts, dates.
    Aaxis& categoryarray(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "categoryarray", value), *this;
    }
    /// "trace", "category ascending", "category descending" or "array".
    Aaxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array>& value) {
      return detail::put(*this, "categoryorder", value), *this;
    }
    /// "index" or "value".
    Aaxis& cheatertype(const Takes<spec::one_of_index_value>& value) {
      return detail::put(*this, "cheatertype", value), *this;
    }
    /// A colour.
    Aaxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// A number from 0 on.
    Aaxis& dtick(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "dtick", value), *this;
    }
    /// True or false.
    Aaxis& endline(const Takes<spec::boolean>& value) { return detail::put(*this, "endline", value), *this; }
    /// A colour.
    Aaxis& endlinecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "endlinecolor", value), *this;
    }
    /// A number.
    Aaxis& endlinewidth(const Takes<spec::number>& value) {
      return detail::put(*this, "endlinewidth", value), *this;
    }
    /// "none", "e", "E", "power", "SI", "B" or "SI extended".
    Aaxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
      return detail::put(*this, "exponentformat", value), *this;
    }
    /// True or false.
    Aaxis& fixedrange(const Takes<spec::boolean>& value) {
      return detail::put(*this, "fixedrange", value), *this;
    }
    /// A colour.
    Aaxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Aaxis& griddash(const Takes<spec::dash>& value) { return detail::put(*this, "griddash", value), *this; }
    /// A number from 0 on.
    Aaxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Anything.
    Aaxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// A whole number.
    Aaxis& labelpadding(const Takes<spec::integer>& value) {
      return detail::put(*this, "labelpadding", value), *this;
    }
    /// Text.
    Aaxis& labelprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "labelprefix", value), *this;
    }
    /// Text.
    Aaxis& labelsuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "labelsuffix", value), *this;
    }
    /// A colour.
    Aaxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    Aaxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// A number from 0 on.
    Aaxis& minexponent(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minexponent", value), *this;
    }
    /// A colour.
    Aaxis& minorgridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "minorgridcolor", value), *this;
    }
    /// A whole number from 0 on.
    Aaxis& minorgridcount(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "minorgridcount", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Aaxis& minorgriddash(const Takes<spec::dash>& value) {
      return detail::put(*this, "minorgriddash", value), *this;
    }
    /// A number from 0 on.
    Aaxis& minorgridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minorgridwidth", value), *this;
    }
    /// A whole number from 0 on.
    Aaxis& nticks(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "nticks", value), *this;
    }
    /// Two values: numbers, texts, dates.
    Aaxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// "normal", "tozero" or "nonnegative".
    Aaxis& rangemode(const Takes<spec::one_of_normal_tozero_nonnegative>& value) {
      return detail::put(*this, "rangemode", value), *this;
    }
    /// True or false.
    Aaxis& separatethousands(const Takes<spec::boolean>& value) {
      return detail::put(*this, "separatethousands", value), *this;
    }
    /// "all", "first", "last" or "none".
    Aaxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showexponent", value), *this;
    }
    /// True or false.
    Aaxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    Aaxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// "start", "end", "both" or "none".
    Aaxis& showticklabels(const Takes<spec::one_of_start_end_both_none>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    Aaxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    Aaxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// A number from 0 to 1.3.
    Aaxis& smoothing(const Takes<spec::number_from_0_to_1_3>& value) {
      return detail::put(*this, "smoothing", value), *this;
    }
    /// True or false.
    Aaxis& startline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "startline", value), *this;
    }
    /// A colour.
    Aaxis& startlinecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "startlinecolor", value), *this;
    }
    /// A number.
    Aaxis& startlinewidth(const Takes<spec::number>& value) {
      return detail::put(*this, "startlinewidth", value), *this;
    }
    /// A number from 0 on.
    Aaxis& tick0(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tick0", value), *this;
    }
    /// Degrees, or "auto".
    Aaxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
    }
    /// `Tickfont`.
    Aaxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    Aaxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// `Tickformatstop`.
    Aaxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
      return detail::put_part(*this, "tickformatstopdefaults", value), *this;
    }
    /// A list of `Tickformatstop`.
    Aaxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
      return detail::put_parts(*this, "tickformatstops", value), *this;
    }
    /// "linear" or "array".
    Aaxis& tickmode(const Takes<spec::one_of_linear_array>& value) {
      return detail::put(*this, "tickmode", value), *this;
    }
    /// Text.
    Aaxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// Text.
    Aaxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    Aaxis& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    Aaxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// Text, or `Title`.
    Aaxis& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
    /// "-", "linear", "date" or "category".
    Aaxis& type(const Takes<spec::one_of_minus_linear_date_category>& value) {
      return detail::put(*this, "type", value), *this;
    }
  };

  using Baxis = go::Carpet::Aaxis;
  using Font = go::Font;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Stream = go::Stream;

  Carpet() : Trace("carpet") {}
  /// A list: numbers, texts, dates.
  Carpet& a(const Takes<spec::list_of_any>& value) { return detail::put(*this, "a", value), *this; }
  /// A number.
  Carpet& a0(const Takes<spec::number>& value) { return detail::put(*this, "a0", value), *this; }
  /// `Aaxis`.
  Carpet& aaxis(const TakesPart<Aaxis>& value) { return detail::put_part(*this, "aaxis", value), *this; }
  /// A list: numbers, texts, dates.
  Carpet& b(const Takes<spec::list_of_any>& value) { return detail::put(*this, "b", value), *this; }
  /// A number.
  Carpet& b0(const Takes<spec::number>& value) { return detail::put(*this, "b0", value), *this; }
  /// `Baxis`.
  Carpet& baxis(const TakesPart<Baxis>& value) { return detail::put_part(*this, "baxis", value), *this; }
  /// Text.
  Carpet& carpet(const Takes<spec::text>& value) { return detail::put(*this, "carpet", value), *this; }
  /// A number.
  Carpet& cheaterslope(const Takes<spec::number>& value) {
    return detail::put(*this, "cheaterslope", value), *this;
  }
  /// A colour.
  Carpet& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// A list: numbers, texts, dates.
  Carpet& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Carpet& da(const Takes<spec::number>& value) { return detail::put(*this, "da", value), *this; }
  /// A number.
  Carpet& db(const Takes<spec::number>& value) { return detail::put(*this, "db", value), *this; }
  /// `Font`.
  Carpet& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A list: numbers, texts, dates.
  Carpet& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Carpet& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Carpet& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Carpet& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Carpet& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything; or a list.
  Carpet& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Carpet& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Carpet& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Stream`.
  Carpet& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text.
  Carpet& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Carpet& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True, false or "legendonly".
  Carpet& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Carpet& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "x", "x2", "x3" ….
  Carpet& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// A list: numbers, texts, dates.
  Carpet& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "y", "y2", "y3" ….
  Carpet& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// A whole number.
  Carpet& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/marker_line.hpp
// go::MarkerLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `choropleth.marker.line`, `choroplethmap.marker.line`, `choroplethmapbox.marker.line` and 7 more
/// places take.
class MarkerLine : public figure::Object {
 public:
  /// A colour; or a list.
  MarkerLine& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
  /// A number from 0 on; or a list.
  MarkerLine& width(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/choropleth_marker.hpp
// go::ChoroplethMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `choropleth.marker`, `choroplethmap.marker` and `choroplethmapbox.marker` take.
class ChoroplethMarker : public figure::Object {
 public:
  using Line = go::MarkerLine;
  /// `Line`.
  ChoroplethMarker& line(const TakesPart<Line>& value) {
    return detail::put_part(*this, "line", value), *this;
  }
  /// A number from 0 to 1; or a list.
  ChoroplethMarker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/choropleth_selected_marker.hpp
// go::ChoroplethSelectedMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `choropleth.selected.marker`, `choropleth.unselected.marker`, `choroplethmap.selected.marker` and 5
/// more places take.
class ChoroplethSelectedMarker : public figure::Object {
 public:
  /// A number from 0 to 1.
  ChoroplethSelectedMarker& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/choropleth_unselected.hpp
// go::ChoroplethUnselected, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `choropleth.selected`, `choropleth.unselected`, `choroplethmap.selected` and 3 more places take.
class ChoroplethUnselected : public figure::Object {
 public:
  using Marker = go::ChoroplethSelectedMarker;
  /// `Marker`.
  ChoroplethUnselected& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/choropleth.hpp
// go::Choropleth: the trace choropleth.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `choropleth`.
class Choropleth : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::ChoroplethMarker;
  using Selected = go::ChoroplethUnselected;
  using Stream = go::Stream;
  using Unselected = go::ChoroplethUnselected;

  Choropleth() : Trace("choropleth") {}
  /// True or false.
  Choropleth& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Choropleth& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Choropleth& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Choropleth& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choropleth& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// Text.
  Choropleth& featureidkey(const Takes<spec::text>& value) {
    return detail::put(*this, "featureidkey", value), *this;
  }
  /// "geo", "geo2", "geo3" ….
  Choropleth& geo(const Takes<spec::subplot_geo>& value) { return detail::put(*this, "geo", value), *this; }
  /// Anything.
  Choropleth& geojson(const Takes<spec::any>& value) { return detail::put(*this, "geojson", value), *this; }
  /// "location", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a
  /// list.
  Choropleth& hoverinfo(const Takes<spec::flags_location_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Choropleth& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Choropleth& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Choropleth& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Choropleth& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choropleth& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Choropleth& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Choropleth& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Choropleth& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Choropleth& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Choropleth& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// "ISO-3", "USA-states", "country names" or "geojson-id".
  Choropleth& locationmode(const Takes<spec::one_of_ISO_3_USA_states_country_names_geojson_id>& value) {
    return detail::put(*this, "locationmode", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choropleth& locations(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "locations", value), *this;
  }
  /// `Marker`.
  Choropleth& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Choropleth& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Choropleth& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// True or false.
  Choropleth& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// `Selected`.
  Choropleth& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Choropleth& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Choropleth& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Choropleth& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Choropleth& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Choropleth& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Choropleth& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Choropleth& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Choropleth& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Choropleth& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choropleth& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Choropleth& zauto(const Takes<spec::boolean>& value) { return detail::put(*this, "zauto", value), *this; }
  /// A number.
  Choropleth& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Choropleth& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Choropleth& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/choroplethmap.hpp
// go::Choroplethmap: the trace choroplethmap.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `choroplethmap`.
class Choroplethmap : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::ChoroplethMarker;
  using Selected = go::ChoroplethUnselected;
  using Stream = go::Stream;
  using Unselected = go::ChoroplethUnselected;

  Choroplethmap() : Trace("choroplethmap") {}
  /// True or false.
  Choroplethmap& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// Text.
  Choroplethmap& below(const Takes<spec::text>& value) { return detail::put(*this, "below", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Choroplethmap& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Choroplethmap& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Choroplethmap& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmap& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// Text.
  Choroplethmap& featureidkey(const Takes<spec::text>& value) {
    return detail::put(*this, "featureidkey", value), *this;
  }
  /// Anything.
  Choroplethmap& geojson(const Takes<spec::any>& value) {
    return detail::put(*this, "geojson", value), *this;
  }
  /// "location", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a
  /// list.
  Choroplethmap& hoverinfo(const Takes<spec::flags_location_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Choroplethmap& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Choroplethmap& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Choroplethmap& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Choroplethmap& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmap& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Choroplethmap& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Choroplethmap& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Choroplethmap& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Choroplethmap& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Choroplethmap& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmap& locations(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "locations", value), *this;
  }
  /// `Marker`.
  Choroplethmap& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Choroplethmap& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Choroplethmap& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// True or false.
  Choroplethmap& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// `Selected`.
  Choroplethmap& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Choroplethmap& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Choroplethmap& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Choroplethmap& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Choroplethmap& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "map", "map2", "map3" ….
  Choroplethmap& subplot(const Takes<spec::subplot_map>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Choroplethmap& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Choroplethmap& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Choroplethmap& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Choroplethmap& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Choroplethmap& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmap& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Choroplethmap& zauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "zauto", value), *this;
  }
  /// A number.
  Choroplethmap& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Choroplethmap& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Choroplethmap& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/choroplethmapbox.hpp
// go::Choroplethmapbox: the trace choroplethmapbox.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `choroplethmapbox`.
class Choroplethmapbox : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::ChoroplethMarker;
  using Selected = go::ChoroplethUnselected;
  using Stream = go::Stream;
  using Unselected = go::ChoroplethUnselected;

  Choroplethmapbox() : Trace("choroplethmapbox") {}
  /// True or false.
  Choroplethmapbox& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// Text.
  Choroplethmapbox& below(const Takes<spec::text>& value) {
    return detail::put(*this, "below", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Choroplethmapbox& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Choroplethmapbox& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Choroplethmapbox& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmapbox& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// Text.
  Choroplethmapbox& featureidkey(const Takes<spec::text>& value) {
    return detail::put(*this, "featureidkey", value), *this;
  }
  /// Anything.
  Choroplethmapbox& geojson(const Takes<spec::any>& value) {
    return detail::put(*this, "geojson", value), *this;
  }
  /// "location", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a
  /// list.
  Choroplethmapbox& hoverinfo(const Takes<spec::flags_location_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Choroplethmapbox& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Choroplethmapbox& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Choroplethmapbox& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Choroplethmapbox& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmapbox& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Choroplethmapbox& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Choroplethmapbox& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Choroplethmapbox& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Choroplethmapbox& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Choroplethmapbox& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmapbox& locations(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "locations", value), *this;
  }
  /// `Marker`.
  Choroplethmapbox& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Choroplethmapbox& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Choroplethmapbox& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// True or false.
  Choroplethmapbox& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// `Selected`.
  Choroplethmapbox& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Choroplethmapbox& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Choroplethmapbox& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Choroplethmapbox& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Choroplethmapbox& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "mapbox", "mapbox2", "mapbox3" ….
  Choroplethmapbox& subplot(const Takes<spec::subplot_mapbox>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Choroplethmapbox& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Choroplethmapbox& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Choroplethmapbox& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Choroplethmapbox& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Choroplethmapbox& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Choroplethmapbox& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Choroplethmapbox& zauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "zauto", value), *this;
  }
  /// A number.
  Choroplethmapbox& zmax(const Takes<spec::number>& value) {
    return detail::put(*this, "zmax", value), *this;
  }
  /// A number.
  Choroplethmapbox& zmid(const Takes<spec::number>& value) {
    return detail::put(*this, "zmid", value), *this;
  }
  /// A number.
  Choroplethmapbox& zmin(const Takes<spec::number>& value) {
    return detail::put(*this, "zmin", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/lighting.hpp
// go::Lighting, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `cone.lighting`, `isosurface.lighting`, `mesh3d.lighting` and 2 more places take.
class Lighting : public figure::Object {
 public:
  /// A number from 0 to 1.
  Lighting& ambient(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "ambient", value), *this;
  }
  /// A number from 0 to 1.
  Lighting& diffuse(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "diffuse", value), *this;
  }
  /// A number from 0 to 1.
  Lighting& facenormalsepsilon(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "facenormalsepsilon", value), *this;
  }
  /// A number from 0 to 5.
  Lighting& fresnel(const Takes<spec::number_from_0_to_5>& value) {
    return detail::put(*this, "fresnel", value), *this;
  }
  /// A number from 0 to 1.
  Lighting& roughness(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "roughness", value), *this;
  }
  /// A number from 0 to 2.
  Lighting& specular(const Takes<spec::number_from_0_to_2>& value) {
    return detail::put(*this, "specular", value), *this;
  }
  /// A number from 0 to 1.
  Lighting& vertexnormalsepsilon(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "vertexnormalsepsilon", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/lightposition.hpp
// go::Lightposition, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `cone.lightposition`, `isosurface.lightposition`, `mesh3d.lightposition` and 3 more places take.
class Lightposition : public figure::Object {
 public:
  /// A number from -100000 to 100000.
  Lightposition& x(const Takes<spec::number_from_minus_100000_to_100000>& value) {
    return detail::put(*this, "x", value), *this;
  }
  /// A number from -100000 to 100000.
  Lightposition& y(const Takes<spec::number_from_minus_100000_to_100000>& value) {
    return detail::put(*this, "y", value), *this;
  }
  /// A number from -100000 to 100000.
  Lightposition& z(const Takes<spec::number_from_minus_100000_to_100000>& value) {
    return detail::put(*this, "z", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/cone.hpp
// go::Cone: the trace cone.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `cone`.
class Cone : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Lighting = go::Lighting;
  using Lightposition = go::Lightposition;
  using Stream = go::Stream;

  Cone() : Trace("cone") {}
  /// "tip", "tail", "cm" or "center".
  Cone& anchor(const Takes<spec::one_of_tip_tail_cm_center>& value) {
    return detail::put(*this, "anchor", value), *this;
  }
  /// True or false.
  Cone& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Cone& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Cone& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Cone& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Cone& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Cone& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Cone& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Cone& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Cone& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "x", "y", "z", "u", "v", "w", "norm", "text" or "name", or several with + between them, or "all", "none"
  /// or "skip"; or a list.
  Cone& hoverinfo(const Takes<spec::flags_x_y_z_u_v_w_norm_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Cone& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Cone& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Cone& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Cone& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Cone& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Cone& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Cone& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Cone& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Cone& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Cone& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Lighting`.
  Cone& lighting(const TakesPart<Lighting>& value) {
    return detail::put_part(*this, "lighting", value), *this;
  }
  /// `Lightposition`.
  Cone& lightposition(const TakesPart<Lightposition>& value) {
    return detail::put_part(*this, "lightposition", value), *this;
  }
  /// Anything; or a list.
  Cone& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Cone& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Cone& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Cone& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Cone& scene(const Takes<spec::subplot_scene>& value) { return detail::put(*this, "scene", value), *this; }
  /// True or false.
  Cone& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Cone& showscale(const Takes<spec::boolean>& value) { return detail::put(*this, "showscale", value), *this; }
  /// "scaled", "absolute" or "raw".
  Cone& sizemode(const Takes<spec::one_of_scaled_absolute_raw>& value) {
    return detail::put(*this, "sizemode", value), *this;
  }
  /// A number from 0 on.
  Cone& sizeref(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sizeref", value), *this;
  }
  /// `Stream`.
  Cone& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Cone& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// A list: numbers, texts, dates.
  Cone& u(const Takes<spec::list_of_any>& value) { return detail::put(*this, "u", value), *this; }
  /// Text.
  Cone& uhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "uhoverformat", value), *this;
  }
  /// Text.
  Cone& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Cone& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A list: numbers, texts, dates.
  Cone& v(const Takes<spec::list_of_any>& value) { return detail::put(*this, "v", value), *this; }
  /// Text.
  Cone& vhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "vhoverformat", value), *this;
  }
  /// True, false or "legendonly".
  Cone& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Cone& w(const Takes<spec::list_of_any>& value) { return detail::put(*this, "w", value), *this; }
  /// Text.
  Cone& whoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "whoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Cone& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Text.
  Cone& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Cone& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Text.
  Cone& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Cone& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// Text.
  Cone& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/contour_line.hpp
// go::ContourLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `contour.line`, `contourcarpet.line` and `histogram2dcontour.line` take.
class ContourLine : public figure::Object {
 public:
  /// A colour.
  ContourLine& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  ContourLine& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
  /// A number from 0 to 1.3.
  ContourLine& smoothing(const Takes<spec::number_from_0_to_1_3>& value) {
    return detail::put(*this, "smoothing", value), *this;
  }
  /// A number from 0 on.
  ContourLine& width(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/contours.hpp
// go::Contours, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `contour.contours` and `histogram2dcontour.contours` take.
class Contours : public figure::Object {
 public:
  using Labelfont = go::Font;
  /// "fill", "heatmap", "lines" or "none".
  Contours& coloring(const Takes<spec::one_of_fill_heatmap_lines_none>& value) {
    return detail::put(*this, "coloring", value), *this;
  }
  /// A number.
  Contours& end(const Takes<spec::number>& value) { return detail::put(*this, "end", value), *this; }
  /// `Labelfont`.
  Contours& labelfont(const TakesPart<Labelfont>& value) {
    return detail::put_part(*this, "labelfont", value), *this;
  }
  /// Text.
  Contours& labelformat(const Takes<spec::text>& value) {
    return detail::put(*this, "labelformat", value), *this;
  }
  /// "=", "<", ">=", ">", "<=", "[]", "()", "[)", "(]", "][", ")(", "](" and 1 more.
  Contours& operation(const Takes<spec::one_of__less__greater_________>& value) {
    return detail::put(*this, "operation", value), *this;
  }
  /// True or false.
  Contours& showlabels(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlabels", value), *this;
  }
  /// True or false.
  Contours& showlines(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlines", value), *this;
  }
  /// A number from 0 on.
  Contours& size(const Takes<spec::number_from_0>& value) { return detail::put(*this, "size", value), *this; }
  /// A number.
  Contours& start(const Takes<spec::number>& value) { return detail::put(*this, "start", value), *this; }
  /// "levels" or "constraint".
  Contours& type(const Takes<spec::one_of_levels_constraint>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// Anything.
  Contours& value(const Takes<spec::any>& value) { return detail::put(*this, "value", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/contour.hpp
// go::Contour: the trace contour.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `contour`.
class Contour : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Contours = go::Contours;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ContourLine;
  using Stream = go::Stream;
  using Textfont = go::Font;

  Contour() : Trace("contour") {}
  /// True or false.
  Contour& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Contour& autocontour(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocontour", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Contour& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Contour& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Contour& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// True or false.
  Contour& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// `Contours`.
  Contour& contours(const TakesPart<Contours>& value) {
    return detail::put_part(*this, "contours", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Contour& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Contour& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// A colour, or a number on the colour scale.
  Contour& fillcolor(const Takes<spec::color_or_number>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Contour& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Contour& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// True or false.
  Contour& hoverongaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "hoverongaps", value), *this;
  }
  /// Text; or a list.
  Contour& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Contour& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& hovertext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Contour& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Contour& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Contour& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Contour& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Contour& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Contour& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Anything; or a list.
  Contour& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Contour& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A whole number from 1 on.
  Contour& ncontours(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ncontours", value), *this;
  }
  /// A number from 0 to 1.
  Contour& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Contour& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Contour& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Contour& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Contour& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Contour& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Contour& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// Text.
  Contour& texttemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Contour& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// True or false.
  Contour& transpose(const Takes<spec::boolean>& value) {
    return detail::put(*this, "transpose", value), *this;
  }
  /// Text.
  Contour& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Contour& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Contour& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Contour& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Contour& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Contour& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Contour& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Contour& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Contour& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Contour& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// "array" or "scaled".
  Contour& xtype(const Takes<spec::one_of_array_scaled>& value) {
    return detail::put(*this, "xtype", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Contour& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Contour& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Contour& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Contour& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Contour& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Contour& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Contour& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// "array" or "scaled".
  Contour& ytype(const Takes<spec::one_of_array_scaled>& value) {
    return detail::put(*this, "ytype", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contour& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Contour& zauto(const Takes<spec::boolean>& value) { return detail::put(*this, "zauto", value), *this; }
  /// Text.
  Contour& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
  /// A number.
  Contour& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Contour& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Contour& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
  /// A whole number.
  Contour& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/contourcarpet.hpp
// go::Contourcarpet: the trace contourcarpet.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `contourcarpet`.
class Contourcarpet : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  /// What `contours` takes.
  class Contours : public figure::Object {
   public:
    using Labelfont = go::Font;
    /// "fill", "lines" or "none".
    Contours& coloring(const Takes<spec::one_of_fill_lines_none>& value) {
      return detail::put(*this, "coloring", value), *this;
    }
    /// A number.
    Contours& end(const Takes<spec::number>& value) { return detail::put(*this, "end", value), *this; }
    /// `Labelfont`.
    Contours& labelfont(const TakesPart<Labelfont>& value) {
      return detail::put_part(*this, "labelfont", value), *this;
    }
    /// Text.
    Contours& labelformat(const Takes<spec::text>& value) {
      return detail::put(*this, "labelformat", value), *this;
    }
    /// "=", "<", ">=", ">", "<=", "[]", "()", "[)", "(]", "][", ")(", "](" and 1 more.
    Contours& operation(const Takes<spec::one_of__less__greater_________>& value) {
      return detail::put(*this, "operation", value), *this;
    }
    /// True or false.
    Contours& showlabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showlabels", value), *this;
    }
    /// True or false.
    Contours& showlines(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showlines", value), *this;
    }
    /// A number from 0 on.
    Contours& size(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "size", value), *this;
    }
    /// A number.
    Contours& start(const Takes<spec::number>& value) { return detail::put(*this, "start", value), *this; }
    /// "levels" or "constraint".
    Contours& type(const Takes<spec::one_of_levels_constraint>& value) {
      return detail::put(*this, "type", value), *this;
    }
    /// Anything.
    Contours& value(const Takes<spec::any>& value) { return detail::put(*this, "value", value), *this; }
  };

  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ContourLine;
  using Stream = go::Stream;

  Contourcarpet() : Trace("contourcarpet") {}
  /// A list: numbers, texts, dates.
  Contourcarpet& a(const Takes<spec::list_of_any>& value) { return detail::put(*this, "a", value), *this; }
  /// Anything.
  Contourcarpet& a0(const Takes<spec::any>& value) { return detail::put(*this, "a0", value), *this; }
  /// "array" or "scaled".
  Contourcarpet& atype(const Takes<spec::one_of_array_scaled>& value) {
    return detail::put(*this, "atype", value), *this;
  }
  /// True or false.
  Contourcarpet& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Contourcarpet& autocontour(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocontour", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& b(const Takes<spec::list_of_any>& value) { return detail::put(*this, "b", value), *this; }
  /// Anything.
  Contourcarpet& b0(const Takes<spec::any>& value) { return detail::put(*this, "b0", value), *this; }
  /// "array" or "scaled".
  Contourcarpet& btype(const Takes<spec::one_of_array_scaled>& value) {
    return detail::put(*this, "btype", value), *this;
  }
  /// Text.
  Contourcarpet& carpet(const Takes<spec::text>& value) { return detail::put(*this, "carpet", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Contourcarpet& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Contourcarpet& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Contourcarpet& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Contours`.
  Contourcarpet& contours(const TakesPart<Contours>& value) {
    return detail::put_part(*this, "contours", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Contourcarpet& da(const Takes<spec::number>& value) { return detail::put(*this, "da", value), *this; }
  /// A number.
  Contourcarpet& db(const Takes<spec::number>& value) { return detail::put(*this, "db", value), *this; }
  /// A colour, or a number on the colour scale.
  Contourcarpet& fillcolor(const Takes<spec::color_or_number>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& hovertext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Contourcarpet& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Contourcarpet& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Contourcarpet& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Contourcarpet& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Contourcarpet& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Contourcarpet& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Anything; or a list.
  Contourcarpet& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Contourcarpet& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A whole number from 1 on.
  Contourcarpet& ncontours(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ncontours", value), *this;
  }
  /// A number from 0 to 1.
  Contourcarpet& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Contourcarpet& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Contourcarpet& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Contourcarpet& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Contourcarpet& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& text(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "text", value), *this;
  }
  /// True or false.
  Contourcarpet& transpose(const Takes<spec::boolean>& value) {
    return detail::put(*this, "transpose", value), *this;
  }
  /// Text.
  Contourcarpet& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Contourcarpet& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Contourcarpet& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// "x", "x2", "x3" ….
  Contourcarpet& xaxis(const Takes<spec::subplot_x>& value) {
    return detail::put(*this, "xaxis", value), *this;
  }
  /// "y", "y2", "y3" ….
  Contourcarpet& yaxis(const Takes<spec::subplot_y>& value) {
    return detail::put(*this, "yaxis", value), *this;
  }
  /// A list: numbers, texts, dates.
  Contourcarpet& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Contourcarpet& zauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "zauto", value), *this;
  }
  /// A number.
  Contourcarpet& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Contourcarpet& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Contourcarpet& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
  /// A whole number.
  Contourcarpet& zorder(const Takes<spec::integer>& value) {
    return detail::put(*this, "zorder", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/densitymap.hpp
// go::Densitymap: the trace densitymap.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `densitymap`.
class Densitymap : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Stream = go::Stream;

  Densitymap() : Trace("densitymap") {}
  /// True or false.
  Densitymap& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// Text.
  Densitymap& below(const Takes<spec::text>& value) { return detail::put(*this, "below", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Densitymap& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Densitymap& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Densitymap& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymap& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "lon", "lat", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a
  /// list.
  Densitymap& hoverinfo(const Takes<spec::flags_lon_lat_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Densitymap& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Densitymap& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Densitymap& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Densitymap& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymap& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A list: numbers, texts, dates.
  Densitymap& lat(const Takes<spec::list_of_any>& value) { return detail::put(*this, "lat", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Densitymap& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Densitymap& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Densitymap& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Densitymap& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Densitymap& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymap& lon(const Takes<spec::list_of_any>& value) { return detail::put(*this, "lon", value), *this; }
  /// Anything; or a list.
  Densitymap& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Densitymap& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Densitymap& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A number from 1 on; or a list.
  Densitymap& radius(const Takes<spec::numbers_from_1>& value) {
    return detail::put(*this, "radius", value), *this;
  }
  /// True or false.
  Densitymap& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Densitymap& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Densitymap& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Densitymap& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "map", "map2", "map3" ….
  Densitymap& subplot(const Takes<spec::subplot_map>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Densitymap& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Densitymap& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Densitymap& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Densitymap& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymap& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Densitymap& zauto(const Takes<spec::boolean>& value) { return detail::put(*this, "zauto", value), *this; }
  /// A number.
  Densitymap& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Densitymap& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Densitymap& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/densitymapbox.hpp
// go::Densitymapbox: the trace densitymapbox.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `densitymapbox`.
class Densitymapbox : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Stream = go::Stream;

  Densitymapbox() : Trace("densitymapbox") {}
  /// True or false.
  Densitymapbox& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// Text.
  Densitymapbox& below(const Takes<spec::text>& value) { return detail::put(*this, "below", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Densitymapbox& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Densitymapbox& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Densitymapbox& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymapbox& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "lon", "lat", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a
  /// list.
  Densitymapbox& hoverinfo(const Takes<spec::flags_lon_lat_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Densitymapbox& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Densitymapbox& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Densitymapbox& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Densitymapbox& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymapbox& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymapbox& lat(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "lat", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Densitymapbox& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Densitymapbox& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Densitymapbox& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Densitymapbox& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Densitymapbox& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymapbox& lon(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "lon", value), *this;
  }
  /// Anything; or a list.
  Densitymapbox& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Densitymapbox& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Densitymapbox& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A number from 1 on; or a list.
  Densitymapbox& radius(const Takes<spec::numbers_from_1>& value) {
    return detail::put(*this, "radius", value), *this;
  }
  /// True or false.
  Densitymapbox& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Densitymapbox& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Densitymapbox& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Densitymapbox& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "mapbox", "mapbox2", "mapbox3" ….
  Densitymapbox& subplot(const Takes<spec::subplot_mapbox>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Densitymapbox& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Densitymapbox& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Densitymapbox& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Densitymapbox& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Densitymapbox& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Densitymapbox& zauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "zauto", value), *this;
  }
  /// A number.
  Densitymapbox& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Densitymapbox& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Densitymapbox& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/annotation_hoverlabel.hpp
// go::AnnotationHoverlabel, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.annotation.hoverlabel` and `layout.scene.annotation.hoverlabel` take.
class AnnotationHoverlabel : public figure::Object {
 public:
  using Font = go::Font;
  /// A colour.
  AnnotationHoverlabel& bgcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bgcolor", value), *this;
  }
  /// A colour.
  AnnotationHoverlabel& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// `Font`.
  AnnotationHoverlabel& font(const TakesPart<Font>& value) {
    return detail::put_part(*this, "font", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/layout/annotation.hpp
// go::layout::Annotation: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `annotation`.
class Annotation : public figure::Object {
 public:
  using Font = go::Font;
  using Hoverlabel = go::AnnotationHoverlabel;
  /// "left", "center" or "right".
  Annotation& align(const Takes<spec::one_of_left_center_right>& value) {
    return detail::put(*this, "align", value), *this;
  }
  /// A colour.
  Annotation& arrowcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "arrowcolor", value), *this;
  }
  /// A whole number from 0 to 8.
  Annotation& arrowhead(const Takes<spec::integer_from_0_to_8>& value) {
    return detail::put(*this, "arrowhead", value), *this;
  }
  /// "end" or "start", or several with + between them, or "none".
  Annotation& arrowside(const Takes<spec::flags_end_start_or_none>& value) {
    return detail::put(*this, "arrowside", value), *this;
  }
  /// A number from 0.3 on.
  Annotation& arrowsize(const Takes<spec::number_from_0_3>& value) {
    return detail::put(*this, "arrowsize", value), *this;
  }
  /// A number from 0.1 on.
  Annotation& arrowwidth(const Takes<spec::number_from_0_1>& value) {
    return detail::put(*this, "arrowwidth", value), *this;
  }
  /// Anything.
  Annotation& ax(const Takes<spec::any>& value) { return detail::put(*this, "ax", value), *this; }
  /// "pixel" or "x2 \u2026".
  Annotation& axref(const Takes<spec::axis_x_or_pixel>& value) {
    return detail::put(*this, "axref", value), *this;
  }
  /// Anything.
  Annotation& ay(const Takes<spec::any>& value) { return detail::put(*this, "ay", value), *this; }
  /// "pixel" or "y2 \u2026".
  Annotation& ayref(const Takes<spec::axis_y_or_pixel>& value) {
    return detail::put(*this, "ayref", value), *this;
  }
  /// A colour.
  Annotation& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Annotation& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// A number from 0 on.
  Annotation& borderpad(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderpad", value), *this;
  }
  /// A number from 0 on.
  Annotation& borderwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderwidth", value), *this;
  }
  /// True or false.
  Annotation& captureevents(const Takes<spec::boolean>& value) {
    return detail::put(*this, "captureevents", value), *this;
  }
  /// False, "onoff" or "onout".
  Annotation& clicktoshow(const Takes<spec::one_of_false_onoff_onout>& value) {
    return detail::put(*this, "clicktoshow", value), *this;
  }
  /// `Font`.
  Annotation& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A number from 1 on.
  Annotation& height(const Takes<spec::number_from_1>& value) {
    return detail::put(*this, "height", value), *this;
  }
  /// `Hoverlabel`.
  Annotation& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text.
  Annotation& hovertext(const Takes<spec::text>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// Text.
  Annotation& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Annotation& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Annotation& showarrow(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showarrow", value), *this;
  }
  /// A number from 0 on.
  Annotation& standoff(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "standoff", value), *this;
  }
  /// A whole number from 0 to 8.
  Annotation& startarrowhead(const Takes<spec::integer_from_0_to_8>& value) {
    return detail::put(*this, "startarrowhead", value), *this;
  }
  /// A number from 0.3 on.
  Annotation& startarrowsize(const Takes<spec::number_from_0_3>& value) {
    return detail::put(*this, "startarrowsize", value), *this;
  }
  /// A number from 0 on.
  Annotation& startstandoff(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "startstandoff", value), *this;
  }
  /// Text.
  Annotation& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// Text.
  Annotation& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Annotation& textangle(const Takes<spec::angle>& value) {
    return detail::put(*this, "textangle", value), *this;
  }
  /// "top", "middle" or "bottom".
  Annotation& valign(const Takes<spec::one_of_top_middle_bottom>& value) {
    return detail::put(*this, "valign", value), *this;
  }
  /// True or false.
  Annotation& visible(const Takes<spec::boolean>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 1 on.
  Annotation& width(const Takes<spec::number_from_1>& value) {
    return detail::put(*this, "width", value), *this;
  }
  /// Anything.
  Annotation& x(const Takes<spec::any>& value) { return detail::put(*this, "x", value), *this; }
  /// "auto", "left", "center" or "right".
  Annotation& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// Anything.
  Annotation& xclick(const Takes<spec::any>& value) { return detail::put(*this, "xclick", value), *this; }
  /// "paper" or "x2 \u2026".
  Annotation& xref(const Takes<spec::axis_x_or_paper>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// A number.
  Annotation& xshift(const Takes<spec::number>& value) { return detail::put(*this, "xshift", value), *this; }
  /// Anything.
  Annotation& y(const Takes<spec::any>& value) { return detail::put(*this, "y", value), *this; }
  /// "auto", "top", "middle" or "bottom".
  Annotation& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
  /// Anything.
  Annotation& yclick(const Takes<spec::any>& value) { return detail::put(*this, "yclick", value), *this; }
  /// "paper" or "y2 \u2026".
  Annotation& yref(const Takes<spec::axis_y_or_paper>& value) {
    return detail::put(*this, "yref", value), *this;
  }
  /// A number.
  Annotation& yshift(const Takes<spec::number>& value) { return detail::put(*this, "yshift", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/coloraxis.hpp
// go::layout::Coloraxis: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `coloraxis`.
class Coloraxis : public figure::Object {
 public:
  using ColorBar = go::ColorBar;
  /// True or false.
  Coloraxis& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Coloraxis& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Coloraxis& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Coloraxis& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Coloraxis& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// `ColorBar`.
  Coloraxis& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Coloraxis& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// True or false.
  Coloraxis& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Coloraxis& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/colorscale.hpp
// go::layout::Colorscale: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `colorscale`.
class Colorscale : public figure::Object {
 public:
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Colorscale& diverging(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "diverging", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Colorscale& sequential(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "sequential", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Colorscale& sequentialminus(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "sequentialminus", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/grid.hpp
// go::layout::Grid: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `grid`.
class Grid : public figure::Object {
 public:
  /// What `domain` takes.
  class Domain : public figure::Object {
   public:
    /// Two values: numbers from 0 to 1.
    Domain& x(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
      return detail::put_fixed(*this, "x", value), *this;
    }
    /// Two values: numbers from 0 to 1.
    Domain& y(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
      return detail::put_fixed(*this, "y", value), *this;
    }
  };

  /// A whole number from 1 on.
  Grid& columns(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "columns", value), *this;
  }
  /// `Domain`.
  Grid& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "independent" or "coupled".
  Grid& pattern(const Takes<spec::one_of_independent_coupled>& value) {
    return detail::put(*this, "pattern", value), *this;
  }
  /// "top to bottom" or "bottom to top".
  Grid& roworder(const Takes<spec::one_of_top_to_bottom_bottom_to_top>& value) {
    return detail::put(*this, "roworder", value), *this;
  }
  /// A whole number from 1 on.
  Grid& rows(const Takes<spec::integer_from_1>& value) { return detail::put(*this, "rows", value), *this; }
  /// A list of lists.
  Grid& subplots(const Takes<spec::list_of_list_of_axis_pair>& value) {
    return detail::put(*this, "subplots", value), *this;
  }
  /// A list.
  Grid& xaxes(const Takes<spec::list_of_axis_x_or_empty>& value) {
    return detail::put(*this, "xaxes", value), *this;
  }
  /// A number from 0 to 1.
  Grid& xgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "xgap", value), *this;
  }
  /// "bottom", "bottom plot", "top plot" or "top".
  Grid& xside(const Takes<spec::one_of_bottom_bottom_plot_top_plot_top>& value) {
    return detail::put(*this, "xside", value), *this;
  }
  /// A list.
  Grid& yaxes(const Takes<spec::list_of_axis_y_or_empty>& value) {
    return detail::put(*this, "yaxes", value), *this;
  }
  /// A number from 0 to 1.
  Grid& ygap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "ygap", value), *this;
  }
  /// "left", "left plot", "right plot" or "right".
  Grid& yside(const Takes<spec::one_of_left_left_plot_right_plot_right>& value) {
    return detail::put(*this, "yside", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/hoverlabel.hpp
// go::layout::Hoverlabel: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `hoverlabel`.
class Hoverlabel : public figure::Object {
 public:
  using Font = go::Font;
  using Grouptitlefont = go::Font;
  /// "left", "right" or "auto".
  Hoverlabel& align(const Takes<spec::one_of_left_right_auto>& value) {
    return detail::put(*this, "align", value), *this;
  }
  /// A colour.
  Hoverlabel& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Hoverlabel& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// `Font`.
  Hoverlabel& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// `Grouptitlefont`.
  Hoverlabel& grouptitlefont(const TakesPart<Grouptitlefont>& value) {
    return detail::put_part(*this, "grouptitlefont", value), *this;
  }
  /// A whole number from -1 on.
  Hoverlabel& namelength(const Takes<spec::integer_from_minus_1>& value) {
    return detail::put(*this, "namelength", value), *this;
  }
  /// True or false.
  Hoverlabel& showarrow(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showarrow", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/image.hpp
// go::layout::Image: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `image`.
class Image : public figure::Object {
 public:
  /// "below" or "above".
  Image& layer(const Takes<spec::one_of_below_above>& value) {
    return detail::put(*this, "layer", value), *this;
  }
  /// Text.
  Image& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Image& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A number.
  Image& sizex(const Takes<spec::number>& value) { return detail::put(*this, "sizex", value), *this; }
  /// A number.
  Image& sizey(const Takes<spec::number>& value) { return detail::put(*this, "sizey", value), *this; }
  /// "fill", "contain" or "stretch".
  Image& sizing(const Takes<spec::one_of_fill_contain_stretch>& value) {
    return detail::put(*this, "sizing", value), *this;
  }
  /// The address of an image, or the image as data: address.
  Image& source(const Takes<spec::text>& value) { return detail::put(*this, "source", value), *this; }
  /// Text.
  Image& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// True or false.
  Image& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// Anything.
  Image& x(const Takes<spec::any>& value) { return detail::put(*this, "x", value), *this; }
  /// "left", "center" or "right".
  Image& xanchor(const Takes<spec::one_of_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// "paper" or "x2 \u2026".
  Image& xref(const Takes<spec::axis_x_or_paper>& value) { return detail::put(*this, "xref", value), *this; }
  /// Anything.
  Image& y(const Takes<spec::any>& value) { return detail::put(*this, "y", value), *this; }
  /// "top", "middle" or "bottom".
  Image& yanchor(const Takes<spec::one_of_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
  /// "paper" or "y2 \u2026".
  Image& yref(const Takes<spec::axis_y_or_paper>& value) { return detail::put(*this, "yref", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/legend.hpp
// go::layout::Legend: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `legend`.
class Legend : public figure::Object {
 public:
  using Font = go::Font;
  using Grouptitlefont = go::Font;
  /// What `title` takes.
  class Title : public figure::Object {
   public:
    using Font = go::Font;
    /// `Font`.
    Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// "top", "left", "top left", "top center" or "top right".
    Title& side(const Takes<spec::one_of_top_left_top_left_top_center_top_right>& value) {
      return detail::put(*this, "side", value), *this;
    }
    /// Text.
    Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  };

  /// A colour.
  Legend& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Legend& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// A number from 0 on.
  Legend& borderwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderwidth", value), *this;
  }
  /// A number from 0 on.
  Legend& entrywidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "entrywidth", value), *this;
  }
  /// "fraction" or "pixels".
  Legend& entrywidthmode(const Takes<spec::one_of_fraction_pixels>& value) {
    return detail::put(*this, "entrywidthmode", value), *this;
  }
  /// `Font`.
  Legend& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// "toggleitem" or "togglegroup".
  Legend& groupclick(const Takes<spec::one_of_toggleitem_togglegroup>& value) {
    return detail::put(*this, "groupclick", value), *this;
  }
  /// `Grouptitlefont`.
  Legend& grouptitlefont(const TakesPart<Grouptitlefont>& value) {
    return detail::put_part(*this, "grouptitlefont", value), *this;
  }
  /// A number from -15 on.
  Legend& indentation(const Takes<spec::number_from_minus_15>& value) {
    return detail::put(*this, "indentation", value), *this;
  }
  /// "toggle", "toggleothers" or false.
  Legend& itemclick(const Takes<spec::one_of_toggle_toggleothers_false>& value) {
    return detail::put(*this, "itemclick", value), *this;
  }
  /// "toggle", "toggleothers" or false.
  Legend& itemdoubleclick(const Takes<spec::one_of_toggle_toggleothers_false>& value) {
    return detail::put(*this, "itemdoubleclick", value), *this;
  }
  /// "trace" or "constant".
  Legend& itemsizing(const Takes<spec::one_of_trace_constant>& value) {
    return detail::put(*this, "itemsizing", value), *this;
  }
  /// A number from 30 on.
  Legend& itemwidth(const Takes<spec::number_from_30>& value) {
    return detail::put(*this, "itemwidth", value), *this;
  }
  /// A number from 0 on.
  Legend& maxheight(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "maxheight", value), *this;
  }
  /// "v" or "h".
  Legend& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// Text, or `Title`.
  Legend& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// "toggle", "toggleothers" or false.
  Legend& titleclick(const Takes<spec::one_of_toggle_toggleothers_false>& value) {
    return detail::put(*this, "titleclick", value), *this;
  }
  /// "toggle", "toggleothers" or false.
  Legend& titledoubleclick(const Takes<spec::one_of_toggle_toggleothers_false>& value) {
    return detail::put(*this, "titledoubleclick", value), *this;
  }
  /// A number from 0 on.
  Legend& tracegroupgap(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tracegroupgap", value), *this;
  }
  /// "reversed" or "grouped", or several with + between them, or "normal".
  Legend& traceorder(const Takes<spec::flags_reversed_grouped_or_normal>& value) {
    return detail::put(*this, "traceorder", value), *this;
  }
  /// Anything.
  Legend& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// "top", "middle" or "bottom".
  Legend& valign(const Takes<spec::one_of_top_middle_bottom>& value) {
    return detail::put(*this, "valign", value), *this;
  }
  /// True or false.
  Legend& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// A number.
  Legend& x(const Takes<spec::number>& value) { return detail::put(*this, "x", value), *this; }
  /// "auto", "left", "center" or "right".
  Legend& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// "container" or "paper".
  Legend& xref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// A number.
  Legend& y(const Takes<spec::number>& value) { return detail::put(*this, "y", value), *this; }
  /// "auto", "top", "middle" or "bottom".
  Legend& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
  /// "container" or "paper".
  Legend& yref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "yref", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/margin.hpp
// go::layout::Margin: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `margin`.
class Margin : public figure::Object {
 public:
  /// True or false.
  Margin& autoexpand(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autoexpand", value), *this;
  }
  /// A number from 0 on.
  Margin& b(const Takes<spec::number_from_0>& value) { return detail::put(*this, "b", value), *this; }
  /// A number from 0 on.
  Margin& l(const Takes<spec::number_from_0>& value) { return detail::put(*this, "l", value), *this; }
  /// A number from 0 on.
  Margin& pad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "pad", value), *this; }
  /// A number from 0 on.
  Margin& r(const Takes<spec::number_from_0>& value) { return detail::put(*this, "r", value), *this; }
  /// A number from 0 on.
  Margin& t(const Takes<spec::number_from_0>& value) { return detail::put(*this, "t", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/modebar.hpp
// go::layout::Modebar: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `modebar`.
class Modebar : public figure::Object {
 public:
  /// A colour.
  Modebar& activecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "activecolor", value), *this;
  }
  /// Text; or a list.
  Modebar& add(const Takes<spec::texts>& value) { return detail::put(*this, "add", value), *this; }
  /// A colour.
  Modebar& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Modebar& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// "v" or "h".
  Modebar& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// Text; or a list.
  Modebar& remove(const Takes<spec::texts>& value) { return detail::put(*this, "remove", value), *this; }
  /// Anything.
  Modebar& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/parts/newselection_line.hpp
// go::NewselectionLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.newselection.line` and `layout.selection.line` take.
class NewselectionLine : public figure::Object {
 public:
  /// A colour.
  NewselectionLine& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  NewselectionLine& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
  /// A number from 1 on.
  NewselectionLine& width(const Takes<spec::number_from_1>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/layout/newselection.hpp
// go::layout::Newselection: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `newselection`.
class Newselection : public figure::Object {
 public:
  using Line = go::NewselectionLine;
  /// `Line`.
  Newselection& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// "immediate" or "gradual".
  Newselection& mode(const Takes<spec::one_of_immediate_gradual>& value) {
    return detail::put(*this, "mode", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/parts/connector_line.hpp
// go::ConnectorLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `funnel.connector.line`, `layout.newshape.line`, `layout.shape.line` and 4 more places take.
class ConnectorLine : public figure::Object {
 public:
  /// A colour.
  ConnectorLine& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  ConnectorLine& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
  /// A number from 0 on.
  ConnectorLine& width(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/label.hpp
// go::Label, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.newshape.label` and `layout.shape.label` take.
class Label : public figure::Object {
 public:
  using Font = go::Font;
  /// `Font`.
  Label& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A number from 0 on.
  Label& padding(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "padding", value), *this;
  }
  /// Text.
  Label& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Label& textangle(const Takes<spec::angle>& value) { return detail::put(*this, "textangle", value), *this; }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center", "bottom right", "start", "middle" or "end".
  Label& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_7_more>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text.
  Label& texttemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Label& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// "auto", "left", "center" or "right".
  Label& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// "top", "middle" or "bottom".
  Label& yanchor(const Takes<spec::one_of_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/layout/newshape.hpp
// go::layout::Newshape: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `newshape`.
class Newshape : public figure::Object {
 public:
  using Label = go::Label;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ConnectorLine;
  /// "ortho", "horizontal", "vertical" or "diagonal".
  Newshape& drawdirection(const Takes<spec::one_of_ortho_horizontal_vertical_diagonal>& value) {
    return detail::put(*this, "drawdirection", value), *this;
  }
  /// A colour.
  Newshape& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "evenodd" or "nonzero".
  Newshape& fillrule(const Takes<spec::one_of_evenodd_nonzero>& value) {
    return detail::put(*this, "fillrule", value), *this;
  }
  /// `Label`.
  Newshape& label(const TakesPart<Label>& value) { return detail::put_part(*this, "label", value), *this; }
  /// "below", "above" or "between".
  Newshape& layer(const Takes<spec::one_of_below_above_between>& value) {
    return detail::put(*this, "layer", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Newshape& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Newshape& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Newshape& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Newshape& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Newshape& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Newshape& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Text.
  Newshape& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Newshape& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Newshape& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True, false or "legendonly".
  Newshape& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/selection.hpp
// go::layout::Selection: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `selection`.
class Selection : public figure::Object {
 public:
  using Line = go::NewselectionLine;
  /// `Line`.
  Selection& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Text.
  Selection& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Selection& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Text.
  Selection& path(const Takes<spec::text>& value) { return detail::put(*this, "path", value), *this; }
  /// Text.
  Selection& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// "rect" or "path".
  Selection& type(const Takes<spec::one_of_rect_path>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// Anything.
  Selection& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// Anything.
  Selection& x1(const Takes<spec::any>& value) { return detail::put(*this, "x1", value), *this; }
  /// "paper" or "x2 \u2026".
  Selection& xref(const Takes<spec::axis_x_or_paper>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// Anything.
  Selection& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// Anything.
  Selection& y1(const Takes<spec::any>& value) { return detail::put(*this, "y1", value), *this; }
  /// "paper" or "y2 \u2026".
  Selection& yref(const Takes<spec::axis_y_or_paper>& value) {
    return detail::put(*this, "yref", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/shape.hpp
// go::layout::Shape: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `shape`.
class Shape : public figure::Object {
 public:
  using Label = go::Label;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ConnectorLine;
  /// True or false.
  Shape& editable(const Takes<spec::boolean>& value) { return detail::put(*this, "editable", value), *this; }
  /// A colour.
  Shape& fillcolor(const Takes<spec::color>& value) { return detail::put(*this, "fillcolor", value), *this; }
  /// "evenodd" or "nonzero".
  Shape& fillrule(const Takes<spec::one_of_evenodd_nonzero>& value) {
    return detail::put(*this, "fillrule", value), *this;
  }
  /// `Label`.
  Shape& label(const TakesPart<Label>& value) { return detail::put_part(*this, "label", value), *this; }
  /// "below", "above" or "between".
  Shape& layer(const Takes<spec::one_of_below_above_between>& value) {
    return detail::put(*this, "layer", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Shape& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Shape& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Shape& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Shape& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Shape& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Shape& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Text.
  Shape& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Shape& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Text.
  Shape& path(const Takes<spec::text>& value) { return detail::put(*this, "path", value), *this; }
  /// True or false.
  Shape& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// Text.
  Shape& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// "circle", "rect", "path" or "line".
  Shape& type(const Takes<spec::one_of_circle_rect_path_line>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// True, false or "legendonly".
  Shape& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// Anything.
  Shape& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// A number from -1 to 1.
  Shape& x0shift(const Takes<spec::number_from_minus_1_to_1>& value) {
    return detail::put(*this, "x0shift", value), *this;
  }
  /// Anything.
  Shape& x1(const Takes<spec::any>& value) { return detail::put(*this, "x1", value), *this; }
  /// A number from -1 to 1.
  Shape& x1shift(const Takes<spec::number_from_minus_1_to_1>& value) {
    return detail::put(*this, "x1shift", value), *this;
  }
  /// Anything.
  Shape& xanchor(const Takes<spec::any>& value) { return detail::put(*this, "xanchor", value), *this; }
  /// "paper" or "x2 \u2026"; or a list.
  Shape& xref(const Takes<spec::axis_x_or_paper_or_list>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// "scaled" or "pixel".
  Shape& xsizemode(const Takes<spec::one_of_scaled_pixel>& value) {
    return detail::put(*this, "xsizemode", value), *this;
  }
  /// Anything.
  Shape& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// A number from -1 to 1.
  Shape& y0shift(const Takes<spec::number_from_minus_1_to_1>& value) {
    return detail::put(*this, "y0shift", value), *this;
  }
  /// Anything.
  Shape& y1(const Takes<spec::any>& value) { return detail::put(*this, "y1", value), *this; }
  /// A number from -1 to 1.
  Shape& y1shift(const Takes<spec::number_from_minus_1_to_1>& value) {
    return detail::put(*this, "y1shift", value), *this;
  }
  /// Anything.
  Shape& yanchor(const Takes<spec::any>& value) { return detail::put(*this, "yanchor", value), *this; }
  /// "paper" or "y2 \u2026"; or a list.
  Shape& yref(const Takes<spec::axis_y_or_paper_or_list>& value) {
    return detail::put(*this, "yref", value), *this;
  }
  /// "scaled" or "pixel".
  Shape& ysizemode(const Takes<spec::one_of_scaled_pixel>& value) {
    return detail::put(*this, "ysizemode", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/parts/pad.hpp
// go::Pad, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.slider.pad`, `layout.title.pad` and `layout.updatemenu.pad` take.
class Pad : public figure::Object {
 public:
  /// A number.
  Pad& b(const Takes<spec::number>& value) { return detail::put(*this, "b", value), *this; }
  /// A number.
  Pad& l(const Takes<spec::number>& value) { return detail::put(*this, "l", value), *this; }
  /// A number.
  Pad& r(const Takes<spec::number>& value) { return detail::put(*this, "r", value), *this; }
  /// A number.
  Pad& t(const Takes<spec::number>& value) { return detail::put(*this, "t", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/layout/slider.hpp
// go::layout::Slider: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `slider`.
class Slider : public figure::Object {
 public:
  /// What `currentvalue` takes.
  class Currentvalue : public figure::Object {
   public:
    using Font = go::Font;
    /// `Font`.
    Currentvalue& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// A number.
    Currentvalue& offset(const Takes<spec::number>& value) {
      return detail::put(*this, "offset", value), *this;
    }
    /// Text.
    Currentvalue& prefix(const Takes<spec::text>& value) {
      return detail::put(*this, "prefix", value), *this;
    }
    /// Text.
    Currentvalue& suffix(const Takes<spec::text>& value) {
      return detail::put(*this, "suffix", value), *this;
    }
    /// True or false.
    Currentvalue& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
    /// "left", "center" or "right".
    Currentvalue& xanchor(const Takes<spec::one_of_left_center_right>& value) {
      return detail::put(*this, "xanchor", value), *this;
    }
  };

  using Font = go::Font;
  using Pad = go::Pad;
  /// What `stepdefaults` takes.
  class Step : public figure::Object {
   public:
    /// A list.
    Step& args(const Takes<spec::list_of_any>& value) { return detail::put(*this, "args", value), *this; }
    /// True or false.
    Step& execute(const Takes<spec::boolean>& value) { return detail::put(*this, "execute", value), *this; }
    /// Text.
    Step& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
    /// "restyle", "relayout", "animate", "update" or "skip".
    Step& method(const Takes<spec::one_of_restyle_relayout_animate_update_skip>& value) {
      return detail::put(*this, "method", value), *this;
    }
    /// Text.
    Step& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
    /// Text.
    Step& templateitemname(const Takes<spec::text>& value) {
      return detail::put(*this, "templateitemname", value), *this;
    }
    /// Text.
    Step& value(const Takes<spec::text>& value) { return detail::put(*this, "value", value), *this; }
    /// True or false.
    Step& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  };

  /// What `transition` takes.
  class Transition : public figure::Object {
   public:
    /// A number from 0 on.
    Transition& duration(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "duration", value), *this;
    }
    /// "linear", "quad", "cubic", "sin", "exp", "circle", "elastic", "back", "bounce", "linear-in",
    /// "quad-in", "cubic-in" and 24 more.
    Transition& easing(const Takes<spec::one_of_linear_quad_cubic_sin_exp_circle_elastic_back_and_28_more>& value) {
      return detail::put(*this, "easing", value), *this;
    }
  };

  /// A number from 0 on.
  Slider& active(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "active", value), *this;
  }
  /// A colour.
  Slider& activebgcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "activebgcolor", value), *this;
  }
  /// A colour.
  Slider& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Slider& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// A number from 0 on.
  Slider& borderwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderwidth", value), *this;
  }
  /// `Currentvalue`.
  Slider& currentvalue(const TakesPart<Currentvalue>& value) {
    return detail::put_part(*this, "currentvalue", value), *this;
  }
  /// `Font`.
  Slider& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A number from 0 on.
  Slider& len(const Takes<spec::number_from_0>& value) { return detail::put(*this, "len", value), *this; }
  /// "fraction" or "pixels".
  Slider& lenmode(const Takes<spec::one_of_fraction_pixels>& value) {
    return detail::put(*this, "lenmode", value), *this;
  }
  /// A number from 0 on.
  Slider& minorticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "minorticklen", value), *this;
  }
  /// Text.
  Slider& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Pad`.
  Slider& pad(const TakesPart<Pad>& value) { return detail::put_part(*this, "pad", value), *this; }
  /// `Step`.
  Slider& stepdefaults(const TakesPart<Step>& value) {
    return detail::put_part(*this, "stepdefaults", value), *this;
  }
  /// A list of `Step`.
  Slider& steps(const TakesParts<Step>& value) { return detail::put_parts(*this, "steps", value), *this; }
  /// Text.
  Slider& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// A colour.
  Slider& tickcolor(const Takes<spec::color>& value) { return detail::put(*this, "tickcolor", value), *this; }
  /// A number from 0 on.
  Slider& ticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ticklen", value), *this;
  }
  /// A number from 0 on.
  Slider& tickwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
  /// `Transition`.
  Slider& transition(const TakesPart<Transition>& value) {
    return detail::put_part(*this, "transition", value), *this;
  }
  /// True or false.
  Slider& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// A number from -2 to 3.
  Slider& x(const Takes<spec::number_from_minus_2_to_3>& value) {
    return detail::put(*this, "x", value), *this;
  }
  /// "auto", "left", "center" or "right".
  Slider& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// A number from -2 to 3.
  Slider& y(const Takes<spec::number_from_minus_2_to_3>& value) {
    return detail::put(*this, "y", value), *this;
  }
  /// "auto", "top", "middle" or "bottom".
  Slider& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/title.hpp
// go::layout::Title: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `title`.
class Title : public figure::Object {
 public:
  using Font = go::Font;
  using Pad = go::Pad;
  using Subtitle = go::Legendgrouptitle;
  /// True or false.
  Title& automargin(const Takes<spec::boolean>& value) {
    return detail::put(*this, "automargin", value), *this;
  }
  /// `Font`.
  Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// `Pad`.
  Title& pad(const TakesPart<Pad>& value) { return detail::put_part(*this, "pad", value), *this; }
  /// `Subtitle`.
  Title& subtitle(const TakesPart<Subtitle>& value) {
    return detail::put_part(*this, "subtitle", value), *this;
  }
  /// Text.
  Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  /// A number from 0 to 1.
  Title& x(const Takes<spec::number_from_0_to_1>& value) { return detail::put(*this, "x", value), *this; }
  /// "auto", "left", "center" or "right".
  Title& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// "container" or "paper".
  Title& xref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "xref", value), *this;
  }
  /// A number from 0 to 1.
  Title& y(const Takes<spec::number_from_0_to_1>& value) { return detail::put(*this, "y", value), *this; }
  /// "auto", "top", "middle" or "bottom".
  Title& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
  /// "container" or "paper".
  Title& yref(const Takes<spec::one_of_container_paper>& value) {
    return detail::put(*this, "yref", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/transition.hpp
// go::layout::Transition: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `transition`.
class Transition : public figure::Object {
 public:
  /// A number from 0 on.
  Transition& duration(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "duration", value), *this;
  }
  /// "linear", "quad", "cubic", "sin", "exp", "circle", "elastic", "back", "bounce", "linear-in", "quad-in",
  /// "cubic-in" and 24 more.
  Transition& easing(const Takes<spec::one_of_linear_quad_cubic_sin_exp_circle_elastic_back_and_28_more>& value) {
    return detail::put(*this, "easing", value), *this;
  }
  /// "layout first" or "traces first".
  Transition& ordering(const Takes<spec::one_of_layout_first_traces_first>& value) {
    return detail::put(*this, "ordering", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/uniformtext.hpp
// go::layout::Uniformtext: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `uniformtext`.
class Uniformtext : public figure::Object {
 public:
  /// A number from 0 on.
  Uniformtext& minsize(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "minsize", value), *this;
  }
  /// False, "hide" or "show".
  Uniformtext& mode(const Takes<spec::one_of_false_hide_show>& value) {
    return detail::put(*this, "mode", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/updatemenu.hpp
// go::layout::Updatemenu: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `updatemenu`.
class Updatemenu : public figure::Object {
 public:
  /// What `buttondefaults` takes.
  class Button : public figure::Object {
   public:
    /// A list.
    Button& args(const Takes<spec::list_of_any>& value) { return detail::put(*this, "args", value), *this; }
    /// A list.
    Button& args2(const Takes<spec::list_of_any>& value) { return detail::put(*this, "args2", value), *this; }
    /// True or false.
    Button& execute(const Takes<spec::boolean>& value) { return detail::put(*this, "execute", value), *this; }
    /// Text.
    Button& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
    /// "restyle", "relayout", "animate", "update" or "skip".
    Button& method(const Takes<spec::one_of_restyle_relayout_animate_update_skip>& value) {
      return detail::put(*this, "method", value), *this;
    }
    /// Text.
    Button& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
    /// Text.
    Button& templateitemname(const Takes<spec::text>& value) {
      return detail::put(*this, "templateitemname", value), *this;
    }
    /// True or false.
    Button& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  };

  using Font = go::Font;
  using Pad = go::Pad;
  /// A whole number from -1 on.
  Updatemenu& active(const Takes<spec::integer_from_minus_1>& value) {
    return detail::put(*this, "active", value), *this;
  }
  /// A colour.
  Updatemenu& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// A colour.
  Updatemenu& bordercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "bordercolor", value), *this;
  }
  /// A number from 0 on.
  Updatemenu& borderwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "borderwidth", value), *this;
  }
  /// `Button`.
  Updatemenu& buttondefaults(const TakesPart<Button>& value) {
    return detail::put_part(*this, "buttondefaults", value), *this;
  }
  /// A list of `Button`.
  Updatemenu& buttons(const TakesParts<Button>& value) {
    return detail::put_parts(*this, "buttons", value), *this;
  }
  /// "left", "right", "up" or "down".
  Updatemenu& direction(const Takes<spec::one_of_left_right_up_down>& value) {
    return detail::put(*this, "direction", value), *this;
  }
  /// `Font`.
  Updatemenu& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// Text.
  Updatemenu& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Pad`.
  Updatemenu& pad(const TakesPart<Pad>& value) { return detail::put_part(*this, "pad", value), *this; }
  /// True or false.
  Updatemenu& showactive(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showactive", value), *this;
  }
  /// Text.
  Updatemenu& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// "dropdown" or "buttons".
  Updatemenu& type(const Takes<spec::one_of_dropdown_buttons>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// True or false.
  Updatemenu& visible(const Takes<spec::boolean>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from -2 to 3.
  Updatemenu& x(const Takes<spec::number_from_minus_2_to_3>& value) {
    return detail::put(*this, "x", value), *this;
  }
  /// "auto", "left", "center" or "right".
  Updatemenu& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
    return detail::put(*this, "xanchor", value), *this;
  }
  /// A number from -2 to 3.
  Updatemenu& y(const Takes<spec::number_from_minus_2_to_3>& value) {
    return detail::put(*this, "y", value), *this;
  }
  /// "auto", "top", "middle" or "bottom".
  Updatemenu& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
    return detail::put(*this, "yanchor", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/parts/autorangeoptions.hpp
// go::Autorangeoptions, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.polar.radialaxis.autorangeoptions`, `layout.scene.xaxis.autorangeoptions`,
/// `layout.scene.yaxis.autorangeoptions` and 3 more places take.
class Autorangeoptions : public figure::Object {
 public:
  /// Anything.
  Autorangeoptions& clipmax(const Takes<spec::any>& value) {
    return detail::put(*this, "clipmax", value), *this;
  }
  /// Anything.
  Autorangeoptions& clipmin(const Takes<spec::any>& value) {
    return detail::put(*this, "clipmin", value), *this;
  }
  /// Anything; or a list.
  Autorangeoptions& include(const Takes<spec::any>& value) {
    return detail::put(*this, "include", value), *this;
  }
  /// Anything.
  Autorangeoptions& maxallowed(const Takes<spec::any>& value) {
    return detail::put(*this, "maxallowed", value), *this;
  }
  /// Anything.
  Autorangeoptions& minallowed(const Takes<spec::any>& value) {
    return detail::put(*this, "minallowed", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/minor.hpp
// go::Minor, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.xaxis.minor` and `layout.yaxis.minor` take.
class Minor : public figure::Object {
 public:
  /// Anything.
  Minor& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
  /// A colour.
  Minor& gridcolor(const Takes<spec::color>& value) { return detail::put(*this, "gridcolor", value), *this; }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  Minor& griddash(const Takes<spec::dash>& value) { return detail::put(*this, "griddash", value), *this; }
  /// A number from 0 on.
  Minor& gridwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "gridwidth", value), *this;
  }
  /// A whole number from 0 on.
  Minor& nticks(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nticks", value), *this;
  }
  /// True or false.
  Minor& showgrid(const Takes<spec::boolean>& value) { return detail::put(*this, "showgrid", value), *this; }
  /// Anything.
  Minor& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
  /// A colour.
  Minor& tickcolor(const Takes<spec::color>& value) { return detail::put(*this, "tickcolor", value), *this; }
  /// A number from 0 on.
  Minor& ticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ticklen", value), *this;
  }
  /// "auto", "linear" or "array".
  Minor& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
    return detail::put(*this, "tickmode", value), *this;
  }
  /// "outside", "inside" or "".
  Minor& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
    return detail::put(*this, "ticks", value), *this;
  }
  /// A list: numbers, texts, dates.
  Minor& tickvals(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "tickvals", value), *this;
  }
  /// A number from 0 on.
  Minor& tickwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/rangebreak.hpp
// go::Rangebreak, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.xaxis.rangebreak` and `layout.yaxis.rangebreak` take.
class Rangebreak : public figure::Object {
 public:
  /// Two values: numbers, texts, dates.
  Rangebreak& bounds(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "bounds", value), *this;
  }
  /// A number from 0 on.
  Rangebreak& dvalue(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "dvalue", value), *this;
  }
  /// True or false.
  Rangebreak& enabled(const Takes<spec::boolean>& value) {
    return detail::put(*this, "enabled", value), *this;
  }
  /// Text.
  Rangebreak& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// "day of week", "hour" or "".
  Rangebreak& pattern(const Takes<spec::one_of_day_of_week_hour_empty>& value) {
    return detail::put(*this, "pattern", value), *this;
  }
  /// Text.
  Rangebreak& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// A list.
  Rangebreak& values(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "values", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/title.hpp
// go::Title, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.xaxis.title` and `layout.yaxis.title` take.
class Title : public figure::Object {
 public:
  using Font = go::Font;
  /// `Font`.
  Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A number from 0 on.
  Title& standoff(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "standoff", value), *this;
  }
  /// Text.
  Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/unifiedhovertitle.hpp
// go::Unifiedhovertitle, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.xaxis.unifiedhovertitle` and `layout.yaxis.unifiedhovertitle` take.
class Unifiedhovertitle : public figure::Object {
 public:
  /// Text.
  Unifiedhovertitle& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/layout/xaxis.hpp
// go::layout::XAxis: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `xaxis`.
class XAxis : public figure::Object {
 public:
  using Autorangeoptions = go::Autorangeoptions;
  using Minor = go::Minor;
  using Rangebreak = go::Rangebreak;
  /// What `rangeselector` takes.
  class Rangeselector : public figure::Object {
   public:
    /// What `buttondefaults` takes.
    class Button : public figure::Object {
     public:
      /// A number from 0 on.
      Button& count(const Takes<spec::number_from_0>& value) {
        return detail::put(*this, "count", value), *this;
      }
      /// Text.
      Button& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
      /// Text.
      Button& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
      /// "month", "year", "day", "hour", "minute", "second" or "all".
      Button& step(const Takes<spec::one_of_month_year_day_hour_minute_second_all>& value) {
        return detail::put(*this, "step", value), *this;
      }
      /// "backward" or "todate".
      Button& stepmode(const Takes<spec::one_of_backward_todate>& value) {
        return detail::put(*this, "stepmode", value), *this;
      }
      /// Text.
      Button& templateitemname(const Takes<spec::text>& value) {
        return detail::put(*this, "templateitemname", value), *this;
      }
      /// True or false.
      Button& visible(const Takes<spec::boolean>& value) {
        return detail::put(*this, "visible", value), *this;
      }
    };

    using Font = go::Font;
    /// A colour.
    Rangeselector& activecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "activecolor", value), *this;
    }
    /// A colour.
    Rangeselector& bgcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bgcolor", value), *this;
    }
    /// A colour.
    Rangeselector& bordercolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bordercolor", value), *this;
    }
    /// A number from 0 on.
    Rangeselector& borderwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "borderwidth", value), *this;
    }
    /// `Button`.
    Rangeselector& buttondefaults(const TakesPart<Button>& value) {
      return detail::put_part(*this, "buttondefaults", value), *this;
    }
    /// A list of `Button`.
    Rangeselector& buttons(const TakesParts<Button>& value) {
      return detail::put_parts(*this, "buttons", value), *this;
    }
    /// `Font`.
    Rangeselector& font(const TakesPart<Font>& value) {
      return detail::put_part(*this, "font", value), *this;
    }
    /// True or false.
    Rangeselector& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
    /// A number from -2 to 3.
    Rangeselector& x(const Takes<spec::number_from_minus_2_to_3>& value) {
      return detail::put(*this, "x", value), *this;
    }
    /// "auto", "left", "center" or "right".
    Rangeselector& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
      return detail::put(*this, "xanchor", value), *this;
    }
    /// A number from -2 to 3.
    Rangeselector& y(const Takes<spec::number_from_minus_2_to_3>& value) {
      return detail::put(*this, "y", value), *this;
    }
    /// "auto", "top", "middle" or "bottom".
    Rangeselector& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
      return detail::put(*this, "yanchor", value), *this;
    }
  };

  /// What `rangeslider` takes.
  class Rangeslider : public figure::Object {
   public:
    /// What `yaxis` takes.
    class YAxis : public figure::Object {
     public:
      /// Two values: numbers, texts, dates.
      YAxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
        return detail::put_fixed(*this, "range", value), *this;
      }
      /// "auto", "fixed" or "match".
      YAxis& rangemode(const Takes<spec::one_of_auto_fixed_match>& value) {
        return detail::put(*this, "rangemode", value), *this;
      }
    };

    /// True or false.
    Rangeslider& autorange(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autorange", value), *this;
    }
    /// A colour.
    Rangeslider& bgcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bgcolor", value), *this;
    }
    /// A colour.
    Rangeslider& bordercolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bordercolor", value), *this;
    }
    /// A whole number from 0 on.
    Rangeslider& borderwidth(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "borderwidth", value), *this;
    }
    /// Two values: numbers, texts, dates.
    Rangeslider& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// A number from 0 to 1.
    Rangeslider& thickness(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "thickness", value), *this;
    }
    /// True or false.
    Rangeslider& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
    /// `YAxis`.
    Rangeslider& yaxis(const TakesPart<YAxis>& value) {
      return detail::put_part(*this, "yaxis", value), *this;
    }
  };

  using Tickfont = go::Font;
  using Tickformatstop = go::Tickformatstop;
  using Title = go::Title;
  using Unifiedhovertitle = go::Unifiedhovertitle;
  /// "free", "x2 \u2026" or "y2 \u2026".
  XAxis& anchor(const Takes<spec::axis_x_y_or_free>& value) {
    return detail::put(*this, "anchor", value), *this;
  }
  /// "height", "width", "left", "right", "top" or "bottom", or several with + between them, or true or false.
  XAxis& automargin(const Takes<spec::flags_height_width_left_right_top_bottom_or_true_false>& value) {
    return detail::put(*this, "automargin", value), *this;
  }
  /// True, false, "reversed", "min reversed", "max reversed", "min" or "max".
  XAxis& autorange(const Takes<spec::one_of_true_false_reversed_min_reversed_max_reversed_and_2_more>& value) {
    return detail::put(*this, "autorange", value), *this;
  }
  /// `Autorangeoptions`.
  XAxis& autorangeoptions(const TakesPart<Autorangeoptions>& value) {
    return detail::put_part(*this, "autorangeoptions", value), *this;
  }
  /// A list.
  XAxis& autotickangles(const Takes<spec::list_of_angle>& value) {
    return detail::put(*this, "autotickangles", value), *this;
  }
  /// "convert types" or "strict".
  XAxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
    return detail::put(*this, "autotypenumbers", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  XAxis& calendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "calendar", value), *this;
  }
  /// A list: numbers, texts, dates.
  XAxis& categoryarray(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "categoryarray", value), *this;
  }
  /// "trace", "category ascending", "category descending", "array", "total ascending", "total descending",
  /// "min ascending", "min descending", "max ascending", "max descending", "sum ascending", "sum descending"
  /// and 6 more.
  XAxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array_and_14_more>& value) {
    return detail::put(*this, "categoryorder", value), *this;
  }
  /// A colour.
  XAxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// "range" or "domain".
  XAxis& constrain(const Takes<spec::one_of_range_domain>& value) {
    return detail::put(*this, "constrain", value), *this;
  }
  /// "left", "center", "right", "top", "middle" or "bottom".
  XAxis& constraintoward(const Takes<spec::one_of_left_center_right_top_middle_bottom>& value) {
    return detail::put(*this, "constraintoward", value), *this;
  }
  /// A colour.
  XAxis& dividercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "dividercolor", value), *this;
  }
  /// A number.
  XAxis& dividerwidth(const Takes<spec::number>& value) {
    return detail::put(*this, "dividerwidth", value), *this;
  }
  /// Two values: numbers from 0 to 1.
  XAxis& domain(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
    return detail::put_fixed(*this, "domain", value), *this;
  }
  /// Anything.
  XAxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
  /// "none", "e", "E", "power", "SI", "B" or "SI extended".
  XAxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
    return detail::put(*this, "exponentformat", value), *this;
  }
  /// True or false.
  XAxis& fixedrange(const Takes<spec::boolean>& value) {
    return detail::put(*this, "fixedrange", value), *this;
  }
  /// A colour.
  XAxis& gridcolor(const Takes<spec::color>& value) { return detail::put(*this, "gridcolor", value), *this; }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  XAxis& griddash(const Takes<spec::dash>& value) { return detail::put(*this, "griddash", value), *this; }
  /// A number from 0 on.
  XAxis& gridwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "gridwidth", value), *this;
  }
  /// Text.
  XAxis& hoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "hoverformat", value), *this;
  }
  /// Two values: numbers, texts, dates.
  XAxis& insiderange(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "insiderange", value), *this;
  }
  /// Anything.
  XAxis& labelalias(const Takes<spec::any>& value) { return detail::put(*this, "labelalias", value), *this; }
  /// "above traces" or "below traces".
  XAxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
    return detail::put(*this, "layer", value), *this;
  }
  /// A colour.
  XAxis& linecolor(const Takes<spec::color>& value) { return detail::put(*this, "linecolor", value), *this; }
  /// A number from 0 on.
  XAxis& linewidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "linewidth", value), *this;
  }
  /// "x2 \u2026" or "y2 \u2026".
  XAxis& matches(const Takes<spec::axis_x_y>& value) { return detail::put(*this, "matches", value), *this; }
  /// Anything.
  XAxis& maxallowed(const Takes<spec::any>& value) { return detail::put(*this, "maxallowed", value), *this; }
  /// Anything.
  XAxis& minallowed(const Takes<spec::any>& value) { return detail::put(*this, "minallowed", value), *this; }
  /// A number from 0 on.
  XAxis& minexponent(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "minexponent", value), *this;
  }
  /// `Minor`.
  XAxis& minor(const TakesPart<Minor>& value) { return detail::put_part(*this, "minor", value), *this; }
  /// "small digits", "complete" or "none".
  XAxis& minorloglabels(const Takes<spec::one_of_small_digits_complete_none>& value) {
    return detail::put(*this, "minorloglabels", value), *this;
  }
  /// True, "ticks", false, "all" or "allticks".
  XAxis& mirror(const Takes<spec::one_of_true_ticks_false_all_allticks>& value) {
    return detail::put(*this, "mirror", value), *this;
  }
  /// "autoscale" or "zoominout", or several with + between them, or "none".
  XAxis& modebardisable(const Takes<spec::flags_autoscale_zoominout_or_none>& value) {
    return detail::put(*this, "modebardisable", value), *this;
  }
  /// A whole number from 0 on.
  XAxis& nticks(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nticks", value), *this;
  }
  /// "free", "x2 \u2026" or "y2 \u2026".
  XAxis& overlaying(const Takes<spec::axis_x_y_or_free>& value) {
    return detail::put(*this, "overlaying", value), *this;
  }
  /// A number from 0 to 1.
  XAxis& position(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "position", value), *this;
  }
  /// Two values: numbers, texts, dates.
  XAxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "range", value), *this;
  }
  /// `Rangebreak`.
  XAxis& rangebreakdefaults(const TakesPart<Rangebreak>& value) {
    return detail::put_part(*this, "rangebreakdefaults", value), *this;
  }
  /// A list of `Rangebreak`.
  XAxis& rangebreaks(const TakesParts<Rangebreak>& value) {
    return detail::put_parts(*this, "rangebreaks", value), *this;
  }
  /// "normal", "tozero" or "nonnegative".
  XAxis& rangemode(const Takes<spec::one_of_normal_tozero_nonnegative>& value) {
    return detail::put(*this, "rangemode", value), *this;
  }
  /// `Rangeselector`.
  XAxis& rangeselector(const TakesPart<Rangeselector>& value) {
    return detail::put_part(*this, "rangeselector", value), *this;
  }
  /// `Rangeslider`.
  XAxis& rangeslider(const TakesPart<Rangeslider>& value) {
    return detail::put_part(*this, "rangeslider", value), *this;
  }
  /// "x2 \u2026", "y2 \u2026" or false.
  XAxis& scaleanchor(const Takes<spec::axis_x_y_or_false>& value) {
    return detail::put(*this, "scaleanchor", value), *this;
  }
  /// A number from 0 on.
  XAxis& scaleratio(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "scaleratio", value), *this;
  }
  /// True or false.
  XAxis& separatethousands(const Takes<spec::boolean>& value) {
    return detail::put(*this, "separatethousands", value), *this;
  }
  /// True or false.
  XAxis& showdividers(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showdividers", value), *this;
  }
  /// "all", "first", "last" or "none".
  XAxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showexponent", value), *this;
  }
  /// True or false.
  XAxis& showgrid(const Takes<spec::boolean>& value) { return detail::put(*this, "showgrid", value), *this; }
  /// True or false.
  XAxis& showline(const Takes<spec::boolean>& value) { return detail::put(*this, "showline", value), *this; }
  /// True or false.
  XAxis& showspikes(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showspikes", value), *this;
  }
  /// True or false.
  XAxis& showticklabels(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showticklabels", value), *this;
  }
  /// "all", "first", "last" or "none".
  XAxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showtickprefix", value), *this;
  }
  /// "all", "first", "last" or "none".
  XAxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showticksuffix", value), *this;
  }
  /// "top", "bottom", "left" or "right".
  XAxis& side(const Takes<spec::one_of_top_bottom_left_right>& value) {
    return detail::put(*this, "side", value), *this;
  }
  /// A colour.
  XAxis& spikecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "spikecolor", value), *this;
  }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  XAxis& spikedash(const Takes<spec::dash>& value) { return detail::put(*this, "spikedash", value), *this; }
  /// "toaxis", "across" or "marker", or several with + between them.
  XAxis& spikemode(const Takes<spec::flags_toaxis_across_marker>& value) {
    return detail::put(*this, "spikemode", value), *this;
  }
  /// "data", "cursor" or "hovered data".
  XAxis& spikesnap(const Takes<spec::one_of_data_cursor_hovered_data>& value) {
    return detail::put(*this, "spikesnap", value), *this;
  }
  /// A number.
  XAxis& spikethickness(const Takes<spec::number>& value) {
    return detail::put(*this, "spikethickness", value), *this;
  }
  /// Anything.
  XAxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
  /// Degrees, or "auto".
  XAxis& tickangle(const Takes<spec::angle>& value) { return detail::put(*this, "tickangle", value), *this; }
  /// A colour.
  XAxis& tickcolor(const Takes<spec::color>& value) { return detail::put(*this, "tickcolor", value), *this; }
  /// `Tickfont`.
  XAxis& tickfont(const TakesPart<Tickfont>& value) {
    return detail::put_part(*this, "tickfont", value), *this;
  }
  /// Text.
  XAxis& tickformat(const Takes<spec::text>& value) { return detail::put(*this, "tickformat", value), *this; }
  /// `Tickformatstop`.
  XAxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
    return detail::put_part(*this, "tickformatstopdefaults", value), *this;
  }
  /// A list of `Tickformatstop`.
  XAxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
    return detail::put_parts(*this, "tickformatstops", value), *this;
  }
  /// A whole number; or a list.
  XAxis& ticklabelindex(const Takes<spec::integers>& value) {
    return detail::put(*this, "ticklabelindex", value), *this;
  }
  /// "instant" or "period".
  XAxis& ticklabelmode(const Takes<spec::one_of_instant_period>& value) {
    return detail::put(*this, "ticklabelmode", value), *this;
  }
  /// "allow", "hide past div" or "hide past domain".
  XAxis& ticklabeloverflow(const Takes<spec::one_of_allow_hide_past_div_hide_past_domain>& value) {
    return detail::put(*this, "ticklabeloverflow", value), *this;
  }
  /// "outside", "inside", "outside top", "inside top", "outside left", "inside left", "outside right",
  /// "inside right", "outside bottom" or "inside bottom".
  XAxis& ticklabelposition(const Takes<spec::one_of_outside_inside_outside_top_inside_top_outside_left_and_5_more>& value) {
    return detail::put(*this, "ticklabelposition", value), *this;
  }
  /// A whole number.
  XAxis& ticklabelshift(const Takes<spec::integer>& value) {
    return detail::put(*this, "ticklabelshift", value), *this;
  }
  /// A whole number.
  XAxis& ticklabelstandoff(const Takes<spec::integer>& value) {
    return detail::put(*this, "ticklabelstandoff", value), *this;
  }
  /// A whole number from 1 on.
  XAxis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ticklabelstep", value), *this;
  }
  /// A number from 0 on.
  XAxis& ticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ticklen", value), *this;
  }
  /// "auto", "linear", "array" or "sync".
  XAxis& tickmode(const Takes<spec::one_of_auto_linear_array_sync>& value) {
    return detail::put(*this, "tickmode", value), *this;
  }
  /// Text.
  XAxis& tickprefix(const Takes<spec::text>& value) { return detail::put(*this, "tickprefix", value), *this; }
  /// "outside", "inside" or "".
  XAxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
    return detail::put(*this, "ticks", value), *this;
  }
  /// "labels" or "boundaries".
  XAxis& tickson(const Takes<spec::one_of_labels_boundaries>& value) {
    return detail::put(*this, "tickson", value), *this;
  }
  /// Text.
  XAxis& ticksuffix(const Takes<spec::text>& value) { return detail::put(*this, "ticksuffix", value), *this; }
  /// A list: numbers, texts, dates.
  XAxis& ticktext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ticktext", value), *this;
  }
  /// A list: numbers, texts, dates.
  XAxis& tickvals(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "tickvals", value), *this;
  }
  /// A number from 0 on.
  XAxis& tickwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
  /// Text, or `Title`.
  XAxis& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// "-", "linear", "log", "date", "category" or "multicategory".
  XAxis& type(const Takes<spec::one_of_minus_linear_log_date_category_multicategory>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// Anything.
  XAxis& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unifiedhovertitle`.
  XAxis& unifiedhovertitle(const TakesPart<Unifiedhovertitle>& value) {
    return detail::put_part(*this, "unifiedhovertitle", value), *this;
  }
  /// True or false.
  XAxis& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// True or false.
  XAxis& zeroline(const Takes<spec::boolean>& value) { return detail::put(*this, "zeroline", value), *this; }
  /// A colour.
  XAxis& zerolinecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "zerolinecolor", value), *this;
  }
  /// "above traces" or "below traces".
  XAxis& zerolinelayer(const Takes<spec::one_of_above_traces_below_traces>& value) {
    return detail::put(*this, "zerolinelayer", value), *this;
  }
  /// A number.
  XAxis& zerolinewidth(const Takes<spec::number>& value) {
    return detail::put(*this, "zerolinewidth", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/yaxis.hpp
// go::layout::YAxis: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `yaxis`.
class YAxis : public figure::Object {
 public:
  using Autorangeoptions = go::Autorangeoptions;
  using Minor = go::Minor;
  using Rangebreak = go::Rangebreak;
  using Tickfont = go::Font;
  using Tickformatstop = go::Tickformatstop;
  using Title = go::Title;
  using Unifiedhovertitle = go::Unifiedhovertitle;
  /// "free", "x2 \u2026" or "y2 \u2026".
  YAxis& anchor(const Takes<spec::axis_x_y_or_free>& value) {
    return detail::put(*this, "anchor", value), *this;
  }
  /// "height", "width", "left", "right", "top" or "bottom", or several with + between them, or true or false.
  YAxis& automargin(const Takes<spec::flags_height_width_left_right_top_bottom_or_true_false>& value) {
    return detail::put(*this, "automargin", value), *this;
  }
  /// True, false, "reversed", "min reversed", "max reversed", "min" or "max".
  YAxis& autorange(const Takes<spec::one_of_true_false_reversed_min_reversed_max_reversed_and_2_more>& value) {
    return detail::put(*this, "autorange", value), *this;
  }
  /// `Autorangeoptions`.
  YAxis& autorangeoptions(const TakesPart<Autorangeoptions>& value) {
    return detail::put_part(*this, "autorangeoptions", value), *this;
  }
  /// True or false.
  YAxis& autoshift(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autoshift", value), *this;
  }
  /// A list.
  YAxis& autotickangles(const Takes<spec::list_of_angle>& value) {
    return detail::put(*this, "autotickangles", value), *this;
  }
  /// "convert types" or "strict".
  YAxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
    return detail::put(*this, "autotypenumbers", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  YAxis& calendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "calendar", value), *this;
  }
  /// A list: numbers, texts, dates.
  YAxis& categoryarray(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "categoryarray", value), *this;
  }
  /// "trace", "category ascending", "category descending", "array", "total ascending", "total descending",
  /// "min ascending", "min descending", "max ascending", "max descending", "sum ascending", "sum descending"
  /// and 6 more.
  YAxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array_and_14_more>& value) {
    return detail::put(*this, "categoryorder", value), *this;
  }
  /// A colour.
  YAxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// "range" or "domain".
  YAxis& constrain(const Takes<spec::one_of_range_domain>& value) {
    return detail::put(*this, "constrain", value), *this;
  }
  /// "left", "center", "right", "top", "middle" or "bottom".
  YAxis& constraintoward(const Takes<spec::one_of_left_center_right_top_middle_bottom>& value) {
    return detail::put(*this, "constraintoward", value), *this;
  }
  /// A colour.
  YAxis& dividercolor(const Takes<spec::color>& value) {
    return detail::put(*this, "dividercolor", value), *this;
  }
  /// A number.
  YAxis& dividerwidth(const Takes<spec::number>& value) {
    return detail::put(*this, "dividerwidth", value), *this;
  }
  /// Two values: numbers from 0 to 1.
  YAxis& domain(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
    return detail::put_fixed(*this, "domain", value), *this;
  }
  /// Anything.
  YAxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
  /// "none", "e", "E", "power", "SI", "B" or "SI extended".
  YAxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
    return detail::put(*this, "exponentformat", value), *this;
  }
  /// True or false.
  YAxis& fixedrange(const Takes<spec::boolean>& value) {
    return detail::put(*this, "fixedrange", value), *this;
  }
  /// A colour.
  YAxis& gridcolor(const Takes<spec::color>& value) { return detail::put(*this, "gridcolor", value), *this; }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  YAxis& griddash(const Takes<spec::dash>& value) { return detail::put(*this, "griddash", value), *this; }
  /// A number from 0 on.
  YAxis& gridwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "gridwidth", value), *this;
  }
  /// Text.
  YAxis& hoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "hoverformat", value), *this;
  }
  /// Two values: numbers, texts, dates.
  YAxis& insiderange(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "insiderange", value), *this;
  }
  /// Anything.
  YAxis& labelalias(const Takes<spec::any>& value) { return detail::put(*this, "labelalias", value), *this; }
  /// "above traces" or "below traces".
  YAxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
    return detail::put(*this, "layer", value), *this;
  }
  /// A colour.
  YAxis& linecolor(const Takes<spec::color>& value) { return detail::put(*this, "linecolor", value), *this; }
  /// A number from 0 on.
  YAxis& linewidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "linewidth", value), *this;
  }
  /// "x2 \u2026" or "y2 \u2026".
  YAxis& matches(const Takes<spec::axis_x_y>& value) { return detail::put(*this, "matches", value), *this; }
  /// Anything.
  YAxis& maxallowed(const Takes<spec::any>& value) { return detail::put(*this, "maxallowed", value), *this; }
  /// Anything.
  YAxis& minallowed(const Takes<spec::any>& value) { return detail::put(*this, "minallowed", value), *this; }
  /// A number from 0 on.
  YAxis& minexponent(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "minexponent", value), *this;
  }
  /// `Minor`.
  YAxis& minor(const TakesPart<Minor>& value) { return detail::put_part(*this, "minor", value), *this; }
  /// "small digits", "complete" or "none".
  YAxis& minorloglabels(const Takes<spec::one_of_small_digits_complete_none>& value) {
    return detail::put(*this, "minorloglabels", value), *this;
  }
  /// True, "ticks", false, "all" or "allticks".
  YAxis& mirror(const Takes<spec::one_of_true_ticks_false_all_allticks>& value) {
    return detail::put(*this, "mirror", value), *this;
  }
  /// "autoscale" or "zoominout", or several with + between them, or "none".
  YAxis& modebardisable(const Takes<spec::flags_autoscale_zoominout_or_none>& value) {
    return detail::put(*this, "modebardisable", value), *this;
  }
  /// A whole number from 0 on.
  YAxis& nticks(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nticks", value), *this;
  }
  /// "free", "x2 \u2026" or "y2 \u2026".
  YAxis& overlaying(const Takes<spec::axis_x_y_or_free>& value) {
    return detail::put(*this, "overlaying", value), *this;
  }
  /// A number from 0 to 1.
  YAxis& position(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "position", value), *this;
  }
  /// Two values: numbers, texts, dates.
  YAxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "range", value), *this;
  }
  /// `Rangebreak`.
  YAxis& rangebreakdefaults(const TakesPart<Rangebreak>& value) {
    return detail::put_part(*this, "rangebreakdefaults", value), *this;
  }
  /// A list of `Rangebreak`.
  YAxis& rangebreaks(const TakesParts<Rangebreak>& value) {
    return detail::put_parts(*this, "rangebreaks", value), *this;
  }
  /// "normal", "tozero" or "nonnegative".
  YAxis& rangemode(const Takes<spec::one_of_normal_tozero_nonnegative>& value) {
    return detail::put(*this, "rangemode", value), *this;
  }
  /// "x2 \u2026", "y2 \u2026" or false.
  YAxis& scaleanchor(const Takes<spec::axis_x_y_or_false>& value) {
    return detail::put(*this, "scaleanchor", value), *this;
  }
  /// A number from 0 on.
  YAxis& scaleratio(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "scaleratio", value), *this;
  }
  /// True or false.
  YAxis& separatethousands(const Takes<spec::boolean>& value) {
    return detail::put(*this, "separatethousands", value), *this;
  }
  /// A number.
  YAxis& shift(const Takes<spec::number>& value) { return detail::put(*this, "shift", value), *this; }
  /// True or false.
  YAxis& showdividers(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showdividers", value), *this;
  }
  /// "all", "first", "last" or "none".
  YAxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showexponent", value), *this;
  }
  /// True or false.
  YAxis& showgrid(const Takes<spec::boolean>& value) { return detail::put(*this, "showgrid", value), *this; }
  /// True or false.
  YAxis& showline(const Takes<spec::boolean>& value) { return detail::put(*this, "showline", value), *this; }
  /// True or false.
  YAxis& showspikes(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showspikes", value), *this;
  }
  /// True or false.
  YAxis& showticklabels(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showticklabels", value), *this;
  }
  /// "all", "first", "last" or "none".
  YAxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showtickprefix", value), *this;
  }
  /// "all", "first", "last" or "none".
  YAxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
    return detail::put(*this, "showticksuffix", value), *this;
  }
  /// "top", "bottom", "left" or "right".
  YAxis& side(const Takes<spec::one_of_top_bottom_left_right>& value) {
    return detail::put(*this, "side", value), *this;
  }
  /// A colour.
  YAxis& spikecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "spikecolor", value), *this;
  }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  YAxis& spikedash(const Takes<spec::dash>& value) { return detail::put(*this, "spikedash", value), *this; }
  /// "toaxis", "across" or "marker", or several with + between them.
  YAxis& spikemode(const Takes<spec::flags_toaxis_across_marker>& value) {
    return detail::put(*this, "spikemode", value), *this;
  }
  /// "data", "cursor" or "hovered data".
  YAxis& spikesnap(const Takes<spec::one_of_data_cursor_hovered_data>& value) {
    return detail::put(*this, "spikesnap", value), *this;
  }
  /// A number.
  YAxis& spikethickness(const Takes<spec::number>& value) {
    return detail::put(*this, "spikethickness", value), *this;
  }
  /// Anything.
  YAxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
  /// Degrees, or "auto".
  YAxis& tickangle(const Takes<spec::angle>& value) { return detail::put(*this, "tickangle", value), *this; }
  /// A colour.
  YAxis& tickcolor(const Takes<spec::color>& value) { return detail::put(*this, "tickcolor", value), *this; }
  /// `Tickfont`.
  YAxis& tickfont(const TakesPart<Tickfont>& value) {
    return detail::put_part(*this, "tickfont", value), *this;
  }
  /// Text.
  YAxis& tickformat(const Takes<spec::text>& value) { return detail::put(*this, "tickformat", value), *this; }
  /// `Tickformatstop`.
  YAxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
    return detail::put_part(*this, "tickformatstopdefaults", value), *this;
  }
  /// A list of `Tickformatstop`.
  YAxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
    return detail::put_parts(*this, "tickformatstops", value), *this;
  }
  /// A whole number; or a list.
  YAxis& ticklabelindex(const Takes<spec::integers>& value) {
    return detail::put(*this, "ticklabelindex", value), *this;
  }
  /// "instant" or "period".
  YAxis& ticklabelmode(const Takes<spec::one_of_instant_period>& value) {
    return detail::put(*this, "ticklabelmode", value), *this;
  }
  /// "allow", "hide past div" or "hide past domain".
  YAxis& ticklabeloverflow(const Takes<spec::one_of_allow_hide_past_div_hide_past_domain>& value) {
    return detail::put(*this, "ticklabeloverflow", value), *this;
  }
  /// "outside", "inside", "outside top", "inside top", "outside left", "inside left", "outside right",
  /// "inside right", "outside bottom" or "inside bottom".
  YAxis& ticklabelposition(const Takes<spec::one_of_outside_inside_outside_top_inside_top_outside_left_and_5_more>& value) {
    return detail::put(*this, "ticklabelposition", value), *this;
  }
  /// A whole number.
  YAxis& ticklabelshift(const Takes<spec::integer>& value) {
    return detail::put(*this, "ticklabelshift", value), *this;
  }
  /// A whole number.
  YAxis& ticklabelstandoff(const Takes<spec::integer>& value) {
    return detail::put(*this, "ticklabelstandoff", value), *this;
  }
  /// A whole number from 1 on.
  YAxis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ticklabelstep", value), *this;
  }
  /// A number from 0 on.
  YAxis& ticklen(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ticklen", value), *this;
  }
  /// "auto", "linear", "array" or "sync".
  YAxis& tickmode(const Takes<spec::one_of_auto_linear_array_sync>& value) {
    return detail::put(*this, "tickmode", value), *this;
  }
  /// Text.
  YAxis& tickprefix(const Takes<spec::text>& value) { return detail::put(*this, "tickprefix", value), *this; }
  /// "outside", "inside" or "".
  YAxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
    return detail::put(*this, "ticks", value), *this;
  }
  /// "labels" or "boundaries".
  YAxis& tickson(const Takes<spec::one_of_labels_boundaries>& value) {
    return detail::put(*this, "tickson", value), *this;
  }
  /// Text.
  YAxis& ticksuffix(const Takes<spec::text>& value) { return detail::put(*this, "ticksuffix", value), *this; }
  /// A list: numbers, texts, dates.
  YAxis& ticktext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ticktext", value), *this;
  }
  /// A list: numbers, texts, dates.
  YAxis& tickvals(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "tickvals", value), *this;
  }
  /// A number from 0 on.
  YAxis& tickwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
  /// Text, or `Title`.
  YAxis& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// "-", "linear", "log", "date", "category" or "multicategory".
  YAxis& type(const Takes<spec::one_of_minus_linear_log_date_category_multicategory>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// Anything.
  YAxis& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unifiedhovertitle`.
  YAxis& unifiedhovertitle(const TakesPart<Unifiedhovertitle>& value) {
    return detail::put_part(*this, "unifiedhovertitle", value), *this;
  }
  /// True or false.
  YAxis& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
  /// True or false.
  YAxis& zeroline(const Takes<spec::boolean>& value) { return detail::put(*this, "zeroline", value), *this; }
  /// A colour.
  YAxis& zerolinecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "zerolinecolor", value), *this;
  }
  /// "above traces" or "below traces".
  YAxis& zerolinelayer(const Takes<spec::one_of_above_traces_below_traces>& value) {
    return detail::put(*this, "zerolinelayer", value), *this;
  }
  /// A number.
  YAxis& zerolinewidth(const Takes<spec::number>& value) {
    return detail::put(*this, "zerolinewidth", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/parts/activeshape.hpp
// go::Activeshape, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.activeselection` and `layout.activeshape` take.
class Activeshape : public figure::Object {
 public:
  /// A colour.
  Activeshape& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// A number from 0 to 1.
  Activeshape& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/layout.hpp
// go::Layout: the layout of a figure.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

class Geo;
class Map;
class Mapbox;
class Polar;
class Scene;
class Smith;
class Template;
class Ternary;
using Activeselection = go::Activeshape;
using Activeshape = go::Activeshape;
using Font = go::Font;

}  // namespace layout

/// The layout of a figure. Its larger parts (geo, map, mapbox, polar, scene, smith, ternary, template) have
/// headers of their own: <cdash/figure/go/layout/scene.hpp>.
class Layout : public figure::Object {
 public:
  /// `Activeselection`.
  Layout& activeselection(const TakesPart<layout::Activeselection>& value) {
    return detail::put_part(*this, "activeselection", value), *this;
  }
  /// `Activeshape`.
  Layout& activeshape(const TakesPart<layout::Activeshape>& value) {
    return detail::put_part(*this, "activeshape", value), *this;
  }
  /// `Annotation`.
  Layout& annotationdefaults(const TakesPart<layout::Annotation>& value) {
    return detail::put_part(*this, "annotationdefaults", value), *this;
  }
  /// A list of `Annotation`.
  Layout& annotations(const TakesParts<layout::Annotation>& value) {
    return detail::put_parts(*this, "annotations", value), *this;
  }
  /// True or false.
  Layout& autosize(const Takes<spec::boolean>& value) { return detail::put(*this, "autosize", value), *this; }
  /// "convert types" or "strict".
  Layout& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
    return detail::put(*this, "autotypenumbers", value), *this;
  }
  /// Anything.
  Layout& barcornerradius(const Takes<spec::any>& value) {
    return detail::put(*this, "barcornerradius", value), *this;
  }
  /// A number from 0 to 1.
  Layout& bargap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "bargap", value), *this;
  }
  /// A number from 0 to 1.
  Layout& bargroupgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "bargroupgap", value), *this;
  }
  /// "stack", "group", "overlay" or "relative".
  Layout& barmode(const Takes<spec::one_of_stack_group_overlay_relative>& value) {
    return detail::put(*this, "barmode", value), *this;
  }
  /// "", "fraction" or "percent".
  Layout& barnorm(const Takes<spec::one_of_empty_fraction_percent>& value) {
    return detail::put(*this, "barnorm", value), *this;
  }
  /// A number from 0 to 1.
  Layout& boxgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "boxgap", value), *this;
  }
  /// A number from 0 to 1.
  Layout& boxgroupgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "boxgroupgap", value), *this;
  }
  /// "group" or "overlay".
  Layout& boxmode(const Takes<spec::one_of_group_overlay>& value) {
    return detail::put(*this, "boxmode", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Layout& calendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "calendar", value), *this;
  }
  /// True or false.
  Layout& clickanywhere(const Takes<spec::boolean>& value) {
    return detail::put(*this, "clickanywhere", value), *this;
  }
  /// "event" or "select", or several with + between them, or "none".
  Layout& clickmode(const Takes<spec::flags_event_select_or_none>& value) {
    return detail::put(*this, "clickmode", value), *this;
  }
  /// `Coloraxis`.
  Layout& coloraxis(const TakesPart<layout::Coloraxis>& value) {
    return detail::put_part(*this, "coloraxis", value), *this;
  }
  Layout& coloraxis(int number, const TakesPart<layout::Coloraxis>& value) {
    return detail::put_numbered(*this, "coloraxis", number, value), *this;
  }
  /// `Colorscale`.
  Layout& colorscale(const TakesPart<layout::Colorscale>& value) {
    return detail::put_part(*this, "colorscale", value), *this;
  }
  /// A list of colours.
  Layout& colorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "colorway", value), *this;
  }
  /// Anything.
  Layout& computed(const Takes<spec::any>& value) { return detail::put(*this, "computed", value), *this; }
  /// Anything.
  Layout& datarevision(const Takes<spec::any>& value) {
    return detail::put(*this, "datarevision", value), *this;
  }
  /// "zoom", "pan", "select", "lasso", "drawclosedpath", "drawopenpath", "drawline", "drawrect",
  /// "drawcircle", "orbit", "turntable" or false.
  Layout& dragmode(const Takes<spec::one_of_zoom_pan_select_lasso_drawclosedpath_drawopenpath_and_6_more>& value) {
    return detail::put(*this, "dragmode", value), *this;
  }
  /// Anything.
  Layout& editrevision(const Takes<spec::any>& value) {
    return detail::put(*this, "editrevision", value), *this;
  }
  /// True or false.
  Layout& extendfunnelareacolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "extendfunnelareacolors", value), *this;
  }
  /// True or false.
  Layout& extendiciclecolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "extendiciclecolors", value), *this;
  }
  /// True or false.
  Layout& extendpiecolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "extendpiecolors", value), *this;
  }
  /// True or false.
  Layout& extendsunburstcolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "extendsunburstcolors", value), *this;
  }
  /// True or false.
  Layout& extendtreemapcolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "extendtreemapcolors", value), *this;
  }
  /// `Font`.
  Layout& font(const TakesPart<layout::Font>& value) { return detail::put_part(*this, "font", value), *this; }
  /// A list of colours.
  Layout& funnelareacolorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "funnelareacolorway", value), *this;
  }
  /// A number from 0 to 1.
  Layout& funnelgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "funnelgap", value), *this;
  }
  /// A number from 0 to 1.
  Layout& funnelgroupgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "funnelgroupgap", value), *this;
  }
  /// "stack", "group" or "overlay".
  Layout& funnelmode(const Takes<spec::one_of_stack_group_overlay>& value) {
    return detail::put(*this, "funnelmode", value), *this;
  }
  /// `Geo`.
  Layout& geo(const TakesPart<layout::Geo>& value) { return detail::put_part(*this, "geo", value), *this; }
  Layout& geo(int number, const TakesPart<layout::Geo>& value) {
    return detail::put_numbered(*this, "geo", number, value), *this;
  }
  /// `Grid`.
  Layout& grid(const TakesPart<layout::Grid>& value) { return detail::put_part(*this, "grid", value), *this; }
  /// A number from 10 on.
  Layout& height(const Takes<spec::number_from_10>& value) {
    return detail::put(*this, "height", value), *this;
  }
  /// A list: numbers, texts, dates.
  Layout& hiddenlabels(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "hiddenlabels", value), *this;
  }
  /// True or false.
  Layout& hidesources(const Takes<spec::boolean>& value) {
    return detail::put(*this, "hidesources", value), *this;
  }
  /// True or false.
  Layout& hoveranywhere(const Takes<spec::boolean>& value) {
    return detail::put(*this, "hoveranywhere", value), *this;
  }
  /// A whole number from -1 on.
  Layout& hoverdistance(const Takes<spec::integer_from_minus_1>& value) {
    return detail::put(*this, "hoverdistance", value), *this;
  }
  /// `Hoverlabel`.
  Layout& hoverlabel(const TakesPart<layout::Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "x", "y", "closest", false, "x unified" or "y unified".
  Layout& hovermode(const Takes<spec::one_of_x_y_closest_false_x_unified_y_unified>& value) {
    return detail::put(*this, "hovermode", value), *this;
  }
  /// "trace", "value descending" or "value ascending".
  Layout& hoversort(const Takes<spec::one_of_trace_value_descending_value_ascending>& value) {
    return detail::put(*this, "hoversort", value), *this;
  }
  /// "single", "overlaying" or "axis".
  Layout& hoversubplots(const Takes<spec::one_of_single_overlaying_axis>& value) {
    return detail::put(*this, "hoversubplots", value), *this;
  }
  /// A list of colours.
  Layout& iciclecolorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "iciclecolorway", value), *this;
  }
  /// `Image`.
  Layout& imagedefaults(const TakesPart<layout::Image>& value) {
    return detail::put_part(*this, "imagedefaults", value), *this;
  }
  /// A list of `Image`.
  Layout& images(const TakesParts<layout::Image>& value) {
    return detail::put_parts(*this, "images", value), *this;
  }
  /// `Legend`.
  Layout& legend(const TakesPart<layout::Legend>& value) {
    return detail::put_part(*this, "legend", value), *this;
  }
  Layout& legend(int number, const TakesPart<layout::Legend>& value) {
    return detail::put_numbered(*this, "legend", number, value), *this;
  }
  /// `Map`.
  Layout& map(const TakesPart<layout::Map>& value) { return detail::put_part(*this, "map", value), *this; }
  Layout& map(int number, const TakesPart<layout::Map>& value) {
    return detail::put_numbered(*this, "map", number, value), *this;
  }
  /// `Mapbox`.
  Layout& mapbox(const TakesPart<layout::Mapbox>& value) {
    return detail::put_part(*this, "mapbox", value), *this;
  }
  Layout& mapbox(int number, const TakesPart<layout::Mapbox>& value) {
    return detail::put_numbered(*this, "mapbox", number, value), *this;
  }
  /// `Margin`.
  Layout& margin(const TakesPart<layout::Margin>& value) {
    return detail::put_part(*this, "margin", value), *this;
  }
  /// Anything; or a list.
  Layout& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// A number from 2 on.
  Layout& minreducedheight(const Takes<spec::number_from_2>& value) {
    return detail::put(*this, "minreducedheight", value), *this;
  }
  /// A number from 2 on.
  Layout& minreducedwidth(const Takes<spec::number_from_2>& value) {
    return detail::put(*this, "minreducedwidth", value), *this;
  }
  /// `Modebar`.
  Layout& modebar(const TakesPart<layout::Modebar>& value) {
    return detail::put_part(*this, "modebar", value), *this;
  }
  /// `Newselection`.
  Layout& newselection(const TakesPart<layout::Newselection>& value) {
    return detail::put_part(*this, "newselection", value), *this;
  }
  /// `Newshape`.
  Layout& newshape(const TakesPart<layout::Newshape>& value) {
    return detail::put_part(*this, "newshape", value), *this;
  }
  /// A colour.
  Layout& paper_bgcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "paper_bgcolor", value), *this;
  }
  /// A list of colours.
  Layout& piecolorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "piecolorway", value), *this;
  }
  /// A colour.
  Layout& plot_bgcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "plot_bgcolor", value), *this;
  }
  /// `Polar`.
  Layout& polar(const TakesPart<layout::Polar>& value) {
    return detail::put_part(*this, "polar", value), *this;
  }
  Layout& polar(int number, const TakesPart<layout::Polar>& value) {
    return detail::put_numbered(*this, "polar", number, value), *this;
  }
  /// A number from 0 to 1.
  Layout& scattergap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "scattergap", value), *this;
  }
  /// "group" or "overlay".
  Layout& scattermode(const Takes<spec::one_of_group_overlay>& value) {
    return detail::put(*this, "scattermode", value), *this;
  }
  /// `Scene`.
  Layout& scene(const TakesPart<layout::Scene>& value) {
    return detail::put_part(*this, "scene", value), *this;
  }
  Layout& scene(int number, const TakesPart<layout::Scene>& value) {
    return detail::put_numbered(*this, "scene", number, value), *this;
  }
  /// "h", "v", "d" or "any".
  Layout& selectdirection(const Takes<spec::one_of_h_v_d_any>& value) {
    return detail::put(*this, "selectdirection", value), *this;
  }
  /// `Selection`.
  Layout& selectiondefaults(const TakesPart<layout::Selection>& value) {
    return detail::put_part(*this, "selectiondefaults", value), *this;
  }
  /// Anything.
  Layout& selectionrevision(const Takes<spec::any>& value) {
    return detail::put(*this, "selectionrevision", value), *this;
  }
  /// A list of `Selection`.
  Layout& selections(const TakesParts<layout::Selection>& value) {
    return detail::put_parts(*this, "selections", value), *this;
  }
  /// Text.
  Layout& separators(const Takes<spec::text>& value) {
    return detail::put(*this, "separators", value), *this;
  }
  /// `Shape`.
  Layout& shapedefaults(const TakesPart<layout::Shape>& value) {
    return detail::put_part(*this, "shapedefaults", value), *this;
  }
  /// A list of `Shape`.
  Layout& shapes(const TakesParts<layout::Shape>& value) {
    return detail::put_parts(*this, "shapes", value), *this;
  }
  /// True or false.
  Layout& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Slider`.
  Layout& sliderdefaults(const TakesPart<layout::Slider>& value) {
    return detail::put_part(*this, "sliderdefaults", value), *this;
  }
  /// A list of `Slider`.
  Layout& sliders(const TakesParts<layout::Slider>& value) {
    return detail::put_parts(*this, "sliders", value), *this;
  }
  /// `Smith`.
  Layout& smith(const TakesPart<layout::Smith>& value) {
    return detail::put_part(*this, "smith", value), *this;
  }
  Layout& smith(int number, const TakesPart<layout::Smith>& value) {
    return detail::put_numbered(*this, "smith", number, value), *this;
  }
  /// A whole number from -1 on.
  Layout& spikedistance(const Takes<spec::integer_from_minus_1>& value) {
    return detail::put(*this, "spikedistance", value), *this;
  }
  /// A list of colours.
  Layout& sunburstcolorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "sunburstcolorway", value), *this;
  }
  /// The name of a template, or `Template`.
  Layout& template_(const TakesTemplate<layout::Template>& value) {
    return detail::put_template(*this, "template", value), *this;
  }
  /// `Ternary`.
  Layout& ternary(const TakesPart<layout::Ternary>& value) {
    return detail::put_part(*this, "ternary", value), *this;
  }
  Layout& ternary(int number, const TakesPart<layout::Ternary>& value) {
    return detail::put_numbered(*this, "ternary", number, value), *this;
  }
  /// Text, or `Title`.
  Layout& title(const TakesTitle<layout::Title>& value) {
    return detail::put_part(*this, "title", value), *this;
  }
  /// `Transition`.
  Layout& transition(const TakesPart<layout::Transition>& value) {
    return detail::put_part(*this, "transition", value), *this;
  }
  /// A list of colours.
  Layout& treemapcolorway(const Takes<spec::list_of_color>& value) {
    return detail::put(*this, "treemapcolorway", value), *this;
  }
  /// Anything.
  Layout& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Uniformtext`.
  Layout& uniformtext(const TakesPart<layout::Uniformtext>& value) {
    return detail::put_part(*this, "uniformtext", value), *this;
  }
  /// `Updatemenu`.
  Layout& updatemenudefaults(const TakesPart<layout::Updatemenu>& value) {
    return detail::put_part(*this, "updatemenudefaults", value), *this;
  }
  /// A list of `Updatemenu`.
  Layout& updatemenus(const TakesParts<layout::Updatemenu>& value) {
    return detail::put_parts(*this, "updatemenus", value), *this;
  }
  /// A number from 0 to 1.
  Layout& violingap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "violingap", value), *this;
  }
  /// A number from 0 to 1.
  Layout& violingroupgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "violingroupgap", value), *this;
  }
  /// "group" or "overlay".
  Layout& violinmode(const Takes<spec::one_of_group_overlay>& value) {
    return detail::put(*this, "violinmode", value), *this;
  }
  /// A number from 0 to 1.
  Layout& waterfallgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "waterfallgap", value), *this;
  }
  /// A number from 0 to 1.
  Layout& waterfallgroupgap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "waterfallgroupgap", value), *this;
  }
  /// "group" or "overlay".
  Layout& waterfallmode(const Takes<spec::one_of_group_overlay>& value) {
    return detail::put(*this, "waterfallmode", value), *this;
  }
  /// A number from 10 on.
  Layout& width(const Takes<spec::number_from_10>& value) {
    return detail::put(*this, "width", value), *this;
  }
  /// `XAxis`.
  Layout& xaxis(const TakesPart<layout::XAxis>& value) {
    return detail::put_part(*this, "xaxis", value), *this;
  }
  Layout& xaxis(int number, const TakesPart<layout::XAxis>& value) {
    return detail::put_numbered(*this, "xaxis", number, value), *this;
  }
  /// `YAxis`.
  Layout& yaxis(const TakesPart<layout::YAxis>& value) {
    return detail::put_part(*this, "yaxis", value), *this;
  }
  Layout& yaxis(int number, const TakesPart<layout::YAxis>& value) {
    return detail::put_numbered(*this, "yaxis", number, value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/frame.hpp
// go::Frame: a frame of an animation.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// A frame of an animation.
class Frame : public figure::Object {
 public:
  /// Text.
  Frame& baseframe(const Takes<spec::text>& value) { return detail::put(*this, "baseframe", value), *this; }
  /// Traces.
  Frame& data(const TakesParts<figure::Trace>& value) {
    return detail::put_parts(*this, "data", value), *this;
  }
  /// Text.
  Frame& group(const Takes<spec::text>& value) { return detail::put(*this, "group", value), *this; }
  /// A layout.
  Frame& layout(const TakesPart<Layout>& value) { return detail::put_part(*this, "layout", value), *this; }
  /// Text.
  Frame& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// Anything.
  Frame& traces(const Takes<spec::any>& value) { return detail::put(*this, "traces", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/funnel.hpp
// go::Funnel: the trace funnel.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `funnel`.
class Funnel : public figure::Trace {
 public:
  /// What `connector` takes.
  class Connector : public figure::Object {
   public:
    using Line = go::ConnectorLine;
    /// A colour.
    Connector& fillcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "fillcolor", value), *this;
    }
    /// `Line`.
    Connector& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// True or false.
    Connector& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `marker` takes.
  class Marker : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    using Line = go::BarMarkerLine;
    /// True or false.
    Marker& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Marker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Marker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Marker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Marker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// A colour, or a number on the colour scale; or a list.
    Marker& color(const Takes<spec::colors_or_numbers>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Marker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Marker& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Marker& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// `Line`.
    Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// A number from 0 to 1; or a list.
    Marker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
      return detail::put(*this, "opacity", value), *this;
    }
    /// True or false.
    Marker& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Marker& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
  };

  using Outsidetextfont = go::Textfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;

  Funnel() : Trace("funnel") {}
  /// Text.
  Funnel& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// True or false.
  Funnel& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// `Connector`.
  Funnel& connector(const TakesPart<Connector>& value) {
    return detail::put_part(*this, "connector", value), *this;
  }
  /// "inside", "outside", "both" or "none".
  Funnel& constraintext(const Takes<spec::one_of_inside_outside_both_none>& value) {
    return detail::put(*this, "constraintext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnel& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Funnel& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Funnel& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// "name", "x", "y", "text", "percent initial", "percent previous" or "percent total", or several with +
  /// between them, or "all", "none" or "skip"; or a list.
  Funnel& hoverinfo(const Takes<spec::flags_name_x_y_text_percent_initial_percent_previous_and_1_more_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Funnel& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Funnel& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Funnel& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Funnel& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Funnel& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "end", "middle" or "start".
  Funnel& insidetextanchor(const Takes<spec::one_of_end_middle_start>& value) {
    return detail::put(*this, "insidetextanchor", value), *this;
  }
  /// `Insidetextfont`.
  Funnel& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Funnel& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Funnel& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Funnel& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Funnel& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Funnel& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Funnel& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Funnel& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Funnel& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number.
  Funnel& offset(const Takes<spec::number>& value) { return detail::put(*this, "offset", value), *this; }
  /// Text.
  Funnel& offsetgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "offsetgroup", value), *this;
  }
  /// A number from 0 to 1.
  Funnel& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Funnel& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// `Outsidetextfont`.
  Funnel& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// Anything.
  Funnel& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Funnel& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Funnel& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Funnel& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Funnel& textangle(const Takes<spec::angle>& value) { return detail::put(*this, "textangle", value), *this; }
  /// `Textfont`.
  Funnel& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "percent initial", "percent previous", "percent total" or "value", or several with +
  /// between them, or "none".
  Funnel& textinfo(const Takes<spec::flags_label_text_percent_initial_percent_previous_percent_total_and_1_more_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "inside", "outside", "auto" or "none"; or a list.
  Funnel& textposition(const Takes<spec::one_of_inside_outside_auto_none_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Funnel& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Funnel& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Funnel& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Funnel& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True, false or "legendonly".
  Funnel& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 on.
  Funnel& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  /// A list: numbers, texts, dates.
  Funnel& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Funnel& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Funnel& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// Text.
  Funnel& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Funnel& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Funnel& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Funnel& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnel& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Funnel& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Funnel& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// Text.
  Funnel& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Funnel& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Funnel& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Funnel& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// A whole number.
  Funnel& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/domain.hpp
// go::Domain, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `funnelarea.domain`, `icicle.domain`, `indicator.domain` and 14 more places take.
class Domain : public figure::Object {
 public:
  /// A whole number from 0 on.
  Domain& column(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "column", value), *this;
  }
  /// A whole number from 0 on.
  Domain& row(const Takes<spec::integer_from_0>& value) { return detail::put(*this, "row", value), *this; }
  /// Two values: numbers from 0 to 1.
  Domain& x(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
    return detail::put_fixed(*this, "x", value), *this;
  }
  /// Two values: numbers from 0 to 1.
  Domain& y(const TakesFixed<spec::list_of_number_from_0_to_1, spec::number_from_0_to_1, 2>& value) {
    return detail::put_fixed(*this, "y", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/funnelarea_marker.hpp
// go::FunnelareaMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `funnelarea.marker` and `pie.marker` take.
class FunnelareaMarker : public figure::Object {
 public:
  using Line = go::MarkerLine;
  using Pattern = go::Fillpattern;
  /// A list: numbers, texts, dates.
  FunnelareaMarker& colors(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "colors", value), *this;
  }
  /// `Line`.
  FunnelareaMarker& line(const TakesPart<Line>& value) {
    return detail::put_part(*this, "line", value), *this;
  }
  /// `Pattern`.
  FunnelareaMarker& pattern(const TakesPart<Pattern>& value) {
    return detail::put_part(*this, "pattern", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/funnelarea.hpp
// go::Funnelarea: the trace funnelarea.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `funnelarea`.
class Funnelarea : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::FunnelareaMarker;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  /// What `title` takes.
  class Title : public figure::Object {
   public:
    using Font = go::Textfont;
    /// `Font`.
    Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// "top left", "top center" or "top right".
    Title& position(const Takes<spec::one_of_top_left_top_center_top_right>& value) {
      return detail::put(*this, "position", value), *this;
    }
    /// Text.
    Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  };

  Funnelarea() : Trace("funnelarea") {}
  /// A number from 0 on.
  Funnelarea& aspectratio(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "aspectratio", value), *this;
  }
  /// A number from 0 to 1.
  Funnelarea& baseratio(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "baseratio", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnelarea& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Funnelarea& dlabel(const Takes<spec::number>& value) { return detail::put(*this, "dlabel", value), *this; }
  /// `Domain`.
  Funnelarea& domain(const TakesPart<Domain>& value) {
    return detail::put_part(*this, "domain", value), *this;
  }
  /// "label", "text", "value", "percent" or "name", or several with + between them, or "all", "none" or
  /// "skip"; or a list.
  Funnelarea& hoverinfo(const Takes<spec::flags_label_text_value_percent_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Funnelarea& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Funnelarea& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Funnelarea& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Funnelarea& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnelarea& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Insidetextfont`.
  Funnelarea& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// A number.
  Funnelarea& label0(const Takes<spec::number>& value) { return detail::put(*this, "label0", value), *this; }
  /// A list: numbers, texts, dates.
  Funnelarea& labels(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "labels", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Funnelarea& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Funnelarea& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Funnelarea& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Funnelarea& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Funnelarea& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Funnelarea& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Funnelarea& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Funnelarea& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Funnelarea& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Text.
  Funnelarea& scalegroup(const Takes<spec::text>& value) {
    return detail::put(*this, "scalegroup", value), *this;
  }
  /// True or false.
  Funnelarea& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Funnelarea& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnelarea& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Funnelarea& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "value" or "percent", or several with + between them, or "none".
  Funnelarea& textinfo(const Takes<spec::flags_label_text_value_percent_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "inside" or "none"; or a list.
  Funnelarea& textposition(const Takes<spec::one_of_inside_none_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Funnelarea& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Funnelarea& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text, or `Title`.
  Funnelarea& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// Text.
  Funnelarea& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Funnelarea& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A list: numbers, texts, dates.
  Funnelarea& values(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "values", value), *this;
  }
  /// True, false or "legendonly".
  Funnelarea& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/heatmap.hpp
// go::Heatmap: the trace heatmap.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `heatmap`.
class Heatmap : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Stream = go::Stream;
  using Textfont = go::Font;

  Heatmap() : Trace("heatmap") {}
  /// True or false.
  Heatmap& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Heatmap& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Heatmap& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Heatmap& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// True or false.
  Heatmap& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Heatmap& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Heatmap& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Heatmap& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Heatmap& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Heatmap& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// True or false.
  Heatmap& hoverongaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "hoverongaps", value), *this;
  }
  /// Text; or a list.
  Heatmap& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Heatmap& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Heatmap& hovertext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Heatmap& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Heatmap& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Heatmap& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Heatmap& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Heatmap& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Heatmap& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything; or a list.
  Heatmap& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Heatmap& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Heatmap& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Heatmap& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Heatmap& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Heatmap& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Heatmap& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Heatmap& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Heatmap& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// Text.
  Heatmap& texttemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Heatmap& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// True or false.
  Heatmap& transpose(const Takes<spec::boolean>& value) {
    return detail::put(*this, "transpose", value), *this;
  }
  /// Text.
  Heatmap& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Heatmap& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Heatmap& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Heatmap& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Heatmap& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Heatmap& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Heatmap& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// A number from 0 on.
  Heatmap& xgap(const Takes<spec::number_from_0>& value) { return detail::put(*this, "xgap", value), *this; }
  /// Text.
  Heatmap& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Heatmap& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Heatmap& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Heatmap& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// "array" or "scaled".
  Heatmap& xtype(const Takes<spec::one_of_array_scaled>& value) {
    return detail::put(*this, "xtype", value), *this;
  }
  /// A list: numbers, texts, dates.
  Heatmap& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Heatmap& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Heatmap& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Heatmap& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// A number from 0 on.
  Heatmap& ygap(const Takes<spec::number_from_0>& value) { return detail::put(*this, "ygap", value), *this; }
  /// Text.
  Heatmap& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Heatmap& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Heatmap& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Heatmap& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// "array" or "scaled".
  Heatmap& ytype(const Takes<spec::one_of_array_scaled>& value) {
    return detail::put(*this, "ytype", value), *this;
  }
  /// A list: numbers, texts, dates.
  Heatmap& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Heatmap& zauto(const Takes<spec::boolean>& value) { return detail::put(*this, "zauto", value), *this; }
  /// Text.
  Heatmap& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
  /// A number.
  Heatmap& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Heatmap& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Heatmap& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
  /// A whole number.
  Heatmap& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
  /// "fast", "best" or false.
  Heatmap& zsmooth(const Takes<spec::one_of_fast_best_false>& value) {
    return detail::put(*this, "zsmooth", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/y_bins.hpp
// go::YBins, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `histogram.xbins`, `histogram.ybins`, `histogram2d.xbins` and 3 more places take.
class YBins : public figure::Object {
 public:
  /// Anything.
  YBins& end(const Takes<spec::any>& value) { return detail::put(*this, "end", value), *this; }
  /// Anything.
  YBins& size(const Takes<spec::any>& value) { return detail::put(*this, "size", value), *this; }
  /// Anything.
  YBins& start(const Takes<spec::any>& value) { return detail::put(*this, "start", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/histogram.hpp
// go::Histogram: the trace histogram.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `histogram`.
class Histogram : public figure::Trace {
 public:
  /// What `cumulative` takes.
  class Cumulative : public figure::Object {
   public:
    /// "include", "exclude" or "half".
    Cumulative& currentbin(const Takes<spec::one_of_include_exclude_half>& value) {
      return detail::put(*this, "currentbin", value), *this;
    }
    /// "increasing" or "decreasing".
    Cumulative& direction(const Takes<spec::one_of_increasing_decreasing>& value) {
      return detail::put(*this, "direction", value), *this;
    }
    /// True or false.
    Cumulative& enabled(const Takes<spec::boolean>& value) {
      return detail::put(*this, "enabled", value), *this;
    }
  };

  using ErrorX = go::ErrorX;
  using ErrorY = go::ErrorY;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Font;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::BarMarker;
  using Outsidetextfont = go::Font;
  using Selected = go::BarUnselected;
  using Stream = go::Stream;
  using Textfont = go::Font;
  using Unselected = go::BarUnselected;
  using XBins = go::YBins;
  using YBins = go::YBins;

  Histogram() : Trace("histogram") {}
  /// Text.
  Histogram& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// True or false.
  Histogram& autobinx(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobinx", value), *this;
  }
  /// True or false.
  Histogram& autobiny(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobiny", value), *this;
  }
  /// Text.
  Histogram& bingroup(const Takes<spec::text>& value) { return detail::put(*this, "bingroup", value), *this; }
  /// True or false.
  Histogram& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// "inside", "outside", "both" or "none".
  Histogram& constraintext(const Takes<spec::one_of_inside_outside_both_none>& value) {
    return detail::put(*this, "constraintext", value), *this;
  }
  /// `Cumulative`.
  Histogram& cumulative(const TakesPart<Cumulative>& value) {
    return detail::put_part(*this, "cumulative", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `ErrorX`.
  Histogram& error_x(const TakesPart<ErrorX>& value) {
    return detail::put_part(*this, "error_x", value), *this;
  }
  /// `ErrorY`.
  Histogram& error_y(const TakesPart<ErrorY>& value) {
    return detail::put_part(*this, "error_y", value), *this;
  }
  /// "count", "sum", "avg", "min" or "max".
  Histogram& histfunc(const Takes<spec::one_of_count_sum_avg_min_max>& value) {
    return detail::put(*this, "histfunc", value), *this;
  }
  /// "", "percent", "probability", "density" or "probability density".
  Histogram& histnorm(const Takes<spec::one_of_empty_percent_probability_density_probability_density>& value) {
    return detail::put(*this, "histnorm", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Histogram& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Histogram& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Histogram& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Histogram& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Histogram& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "end", "middle" or "start".
  Histogram& insidetextanchor(const Takes<spec::one_of_end_middle_start>& value) {
    return detail::put(*this, "insidetextanchor", value), *this;
  }
  /// `Insidetextfont`.
  Histogram& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Histogram& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Histogram& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Histogram& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Histogram& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Histogram& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Histogram& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Histogram& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Histogram& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A whole number from 0 on.
  Histogram& nbinsx(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsx", value), *this;
  }
  /// A whole number from 0 on.
  Histogram& nbinsy(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsy", value), *this;
  }
  /// Text.
  Histogram& offsetgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "offsetgroup", value), *this;
  }
  /// A number from 0 to 1.
  Histogram& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Histogram& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// `Outsidetextfont`.
  Histogram& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// `Selected`.
  Histogram& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Histogram& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Histogram& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Histogram& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Histogram& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Histogram& textangle(const Takes<spec::angle>& value) {
    return detail::put(*this, "textangle", value), *this;
  }
  /// `Textfont`.
  Histogram& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "inside", "outside", "auto" or "none".
  Histogram& textposition(const Takes<spec::one_of_inside_outside_auto_none>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text.
  Histogram& texttemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Histogram& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Histogram& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Histogram& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Histogram& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Histogram& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "x", "x2", "x3" ….
  Histogram& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// `XBins`.
  Histogram& xbins(const TakesPart<XBins>& value) { return detail::put_part(*this, "xbins", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Histogram& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "y", "y2", "y3" ….
  Histogram& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// `YBins`.
  Histogram& ybins(const TakesPart<YBins>& value) { return detail::put_part(*this, "ybins", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Histogram& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A whole number.
  Histogram& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/histogram2d_marker.hpp
// go::Histogram2dMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `histogram2d.marker` and `histogram2dcontour.marker` take.
class Histogram2dMarker : public figure::Object {
 public:
  /// A list: numbers, texts, dates.
  Histogram2dMarker& color(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "color", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/histogram2d.hpp
// go::Histogram2d: the trace histogram2d.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `histogram2d`.
class Histogram2d : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::Histogram2dMarker;
  using Stream = go::Stream;
  using Textfont = go::Font;
  using XBins = go::YBins;
  using YBins = go::YBins;

  Histogram2d() : Trace("histogram2d") {}
  /// True or false.
  Histogram2d& autobinx(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobinx", value), *this;
  }
  /// True or false.
  Histogram2d& autobiny(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobiny", value), *this;
  }
  /// True or false.
  Histogram2d& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// Text.
  Histogram2d& bingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "bingroup", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Histogram2d& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Histogram2d& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Histogram2d& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2d& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "count", "sum", "avg", "min" or "max".
  Histogram2d& histfunc(const Takes<spec::one_of_count_sum_avg_min_max>& value) {
    return detail::put(*this, "histfunc", value), *this;
  }
  /// "", "percent", "probability", "density" or "probability density".
  Histogram2d& histnorm(const Takes<spec::one_of_empty_percent_probability_density_probability_density>& value) {
    return detail::put(*this, "histnorm", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Histogram2d& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Histogram2d& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Histogram2d& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Histogram2d& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2d& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Histogram2d& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Histogram2d& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Histogram2d& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Histogram2d& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Histogram2d& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Histogram2d& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Histogram2d& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Histogram2d& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A whole number from 0 on.
  Histogram2d& nbinsx(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsx", value), *this;
  }
  /// A whole number from 0 on.
  Histogram2d& nbinsy(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsy", value), *this;
  }
  /// A number from 0 to 1.
  Histogram2d& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Histogram2d& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Histogram2d& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Histogram2d& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Histogram2d& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// `Textfont`.
  Histogram2d& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// Text.
  Histogram2d& texttemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Histogram2d& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Histogram2d& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Histogram2d& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Histogram2d& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2d& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "x", "x2", "x3" ….
  Histogram2d& xaxis(const Takes<spec::subplot_x>& value) {
    return detail::put(*this, "xaxis", value), *this;
  }
  /// Text.
  Histogram2d& xbingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "xbingroup", value), *this;
  }
  /// `XBins`.
  Histogram2d& xbins(const TakesPart<XBins>& value) { return detail::put_part(*this, "xbins", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram2d& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// A number from 0 on.
  Histogram2d& xgap(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "xgap", value), *this;
  }
  /// Text.
  Histogram2d& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2d& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "y", "y2", "y3" ….
  Histogram2d& yaxis(const Takes<spec::subplot_y>& value) {
    return detail::put(*this, "yaxis", value), *this;
  }
  /// Text.
  Histogram2d& ybingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "ybingroup", value), *this;
  }
  /// `YBins`.
  Histogram2d& ybins(const TakesPart<YBins>& value) { return detail::put_part(*this, "ybins", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram2d& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// A number from 0 on.
  Histogram2d& ygap(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "ygap", value), *this;
  }
  /// Text.
  Histogram2d& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2d& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// True or false.
  Histogram2d& zauto(const Takes<spec::boolean>& value) { return detail::put(*this, "zauto", value), *this; }
  /// Text.
  Histogram2d& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
  /// A number.
  Histogram2d& zmax(const Takes<spec::number>& value) { return detail::put(*this, "zmax", value), *this; }
  /// A number.
  Histogram2d& zmid(const Takes<spec::number>& value) { return detail::put(*this, "zmid", value), *this; }
  /// A number.
  Histogram2d& zmin(const Takes<spec::number>& value) { return detail::put(*this, "zmin", value), *this; }
  /// "fast", "best" or false.
  Histogram2d& zsmooth(const Takes<spec::one_of_fast_best_false>& value) {
    return detail::put(*this, "zsmooth", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/histogram2dcontour.hpp
// go::Histogram2dContour: the trace histogram2dcontour.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `histogram2dcontour`.
class Histogram2dContour : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Contours = go::Contours;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ContourLine;
  using Marker = go::Histogram2dMarker;
  using Stream = go::Stream;
  using Textfont = go::Font;
  using XBins = go::YBins;
  using YBins = go::YBins;

  Histogram2dContour() : Trace("histogram2dcontour") {}
  /// True or false.
  Histogram2dContour& autobinx(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobinx", value), *this;
  }
  /// True or false.
  Histogram2dContour& autobiny(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autobiny", value), *this;
  }
  /// True or false.
  Histogram2dContour& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Histogram2dContour& autocontour(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocontour", value), *this;
  }
  /// Text.
  Histogram2dContour& bingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "bingroup", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Histogram2dContour& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Histogram2dContour& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Histogram2dContour& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Contours`.
  Histogram2dContour& contours(const TakesPart<Contours>& value) {
    return detail::put_part(*this, "contours", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2dContour& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "count", "sum", "avg", "min" or "max".
  Histogram2dContour& histfunc(const Takes<spec::one_of_count_sum_avg_min_max>& value) {
    return detail::put(*this, "histfunc", value), *this;
  }
  /// "", "percent", "probability", "density" or "probability density".
  Histogram2dContour& histnorm(const Takes<spec::one_of_empty_percent_probability_density_probability_density>& value) {
    return detail::put(*this, "histnorm", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Histogram2dContour& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Histogram2dContour& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Histogram2dContour& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Histogram2dContour& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2dContour& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Histogram2dContour& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Histogram2dContour& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Histogram2dContour& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Histogram2dContour& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Histogram2dContour& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Histogram2dContour& line(const TakesPart<Line>& value) {
    return detail::put_part(*this, "line", value), *this;
  }
  /// `Marker`.
  Histogram2dContour& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Histogram2dContour& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Histogram2dContour& name(const Takes<spec::text>& value) {
    return detail::put(*this, "name", value), *this;
  }
  /// A whole number from 0 on.
  Histogram2dContour& nbinsx(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsx", value), *this;
  }
  /// A whole number from 0 on.
  Histogram2dContour& nbinsy(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "nbinsy", value), *this;
  }
  /// A whole number from 1 on.
  Histogram2dContour& ncontours(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "ncontours", value), *this;
  }
  /// A number from 0 to 1.
  Histogram2dContour& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Histogram2dContour& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Histogram2dContour& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Histogram2dContour& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Histogram2dContour& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// `Textfont`.
  Histogram2dContour& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// Text.
  Histogram2dContour& texttemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Histogram2dContour& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Histogram2dContour& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Histogram2dContour& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Histogram2dContour& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2dContour& x(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "x", value), *this;
  }
  /// "x", "x2", "x3" ….
  Histogram2dContour& xaxis(const Takes<spec::subplot_x>& value) {
    return detail::put(*this, "xaxis", value), *this;
  }
  /// Text.
  Histogram2dContour& xbingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "xbingroup", value), *this;
  }
  /// `XBins`.
  Histogram2dContour& xbins(const TakesPart<XBins>& value) {
    return detail::put_part(*this, "xbins", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram2dContour& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Histogram2dContour& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2dContour& y(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "y", value), *this;
  }
  /// "y", "y2", "y3" ….
  Histogram2dContour& yaxis(const Takes<spec::subplot_y>& value) {
    return detail::put(*this, "yaxis", value), *this;
  }
  /// Text.
  Histogram2dContour& ybingroup(const Takes<spec::text>& value) {
    return detail::put(*this, "ybingroup", value), *this;
  }
  /// `YBins`.
  Histogram2dContour& ybins(const TakesPart<YBins>& value) {
    return detail::put_part(*this, "ybins", value), *this;
  }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Histogram2dContour& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Histogram2dContour& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Histogram2dContour& z(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "z", value), *this;
  }
  /// True or false.
  Histogram2dContour& zauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "zauto", value), *this;
  }
  /// Text.
  Histogram2dContour& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
  /// A number.
  Histogram2dContour& zmax(const Takes<spec::number>& value) {
    return detail::put(*this, "zmax", value), *this;
  }
  /// A number.
  Histogram2dContour& zmid(const Takes<spec::number>& value) {
    return detail::put(*this, "zmid", value), *this;
  }
  /// A number.
  Histogram2dContour& zmin(const Takes<spec::number>& value) {
    return detail::put(*this, "zmin", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/icicle_marker.hpp
// go::IcicleMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `icicle.marker` and `sunburst.marker` take.
class IcicleMarker : public figure::Object {
 public:
  using ColorBar = go::ColorBar;
  using Line = go::MarkerLine;
  using Pattern = go::Fillpattern;
  /// True or false.
  IcicleMarker& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  IcicleMarker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  IcicleMarker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  IcicleMarker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  IcicleMarker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  IcicleMarker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  IcicleMarker& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A list: numbers, texts, dates.
  IcicleMarker& colors(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "colors", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  IcicleMarker& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Line`.
  IcicleMarker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Pattern`.
  IcicleMarker& pattern(const TakesPart<Pattern>& value) {
    return detail::put_part(*this, "pattern", value), *this;
  }
  /// True or false.
  IcicleMarker& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  IcicleMarker& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/pathbar.hpp
// go::Pathbar, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `icicle.pathbar` and `treemap.pathbar` take.
class Pathbar : public figure::Object {
 public:
  using Textfont = go::Textfont;
  /// ">", "<", "|", "/" or "\\".
  Pathbar& edgeshape(const Takes<spec::one_of_greater_less_bar_slash_backslash>& value) {
    return detail::put(*this, "edgeshape", value), *this;
  }
  /// "top" or "bottom".
  Pathbar& side(const Takes<spec::one_of_top_bottom>& value) {
    return detail::put(*this, "side", value), *this;
  }
  /// `Textfont`.
  Pathbar& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// A number from 12 on.
  Pathbar& thickness(const Takes<spec::number_from_12>& value) {
    return detail::put(*this, "thickness", value), *this;
  }
  /// True or false.
  Pathbar& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/icicle.hpp
// go::Icicle: the trace icicle.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `icicle`.
class Icicle : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Leaf = go::ChoroplethSelectedMarker;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::IcicleMarker;
  using Outsidetextfont = go::Textfont;
  using Pathbar = go::Pathbar;
  using Root = go::SelectedTextfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  /// What `tiling` takes.
  class Tiling : public figure::Object {
   public:
    /// "x" or "y", or several with + between them.
    Tiling& flip(const Takes<spec::flags_x_y>& value) { return detail::put(*this, "flip", value), *this; }
    /// "v" or "h".
    Tiling& orientation(const Takes<spec::one_of_v_h>& value) {
      return detail::put(*this, "orientation", value), *this;
    }
    /// A number from 0 on.
    Tiling& pad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "pad", value), *this; }
  };

  Icicle() : Trace("icicle") {}
  /// "remainder" or "total".
  Icicle& branchvalues(const Takes<spec::one_of_remainder_total>& value) {
    return detail::put(*this, "branchvalues", value), *this;
  }
  /// "branches" or "leaves", or several with + between them.
  Icicle& count(const Takes<spec::flags_branches_leaves>& value) {
    return detail::put(*this, "count", value), *this;
  }
  /// A list: numbers, texts, dates.
  Icicle& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Domain`.
  Icicle& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "label", "text", "value", "name", "current path", "percent root", "percent entry" or "percent parent",
  /// or several with + between them, or "all", "none" or "skip"; or a list.
  Icicle& hoverinfo(const Takes<spec::flags_label_text_value_name_current_path_percent_root_and_2_more_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Icicle& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Icicle& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Icicle& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Icicle& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Icicle& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Insidetextfont`.
  Icicle& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// A list: numbers, texts, dates.
  Icicle& labels(const Takes<spec::list_of_any>& value) { return detail::put(*this, "labels", value), *this; }
  /// `Leaf`.
  Icicle& leaf(const TakesPart<Leaf>& value) { return detail::put_part(*this, "leaf", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Icicle& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Icicle& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Icicle& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Icicle& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything.
  Icicle& level(const Takes<spec::any>& value) { return detail::put(*this, "level", value), *this; }
  /// `Marker`.
  Icicle& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// A whole number.
  Icicle& maxdepth(const Takes<spec::integer>& value) { return detail::put(*this, "maxdepth", value), *this; }
  /// Anything; or a list.
  Icicle& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Icicle& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Icicle& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Outsidetextfont`.
  Icicle& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// A list: numbers, texts, dates.
  Icicle& parents(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "parents", value), *this;
  }
  /// `Pathbar`.
  Icicle& pathbar(const TakesPart<Pathbar>& value) {
    return detail::put_part(*this, "pathbar", value), *this;
  }
  /// `Root`.
  Icicle& root(const TakesPart<Root>& value) { return detail::put_part(*this, "root", value), *this; }
  /// True or false.
  Icicle& sort(const Takes<spec::boolean>& value) { return detail::put(*this, "sort", value), *this; }
  /// `Stream`.
  Icicle& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Icicle& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Icicle& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "value", "current path", "percent root", "percent entry" or "percent parent", or
  /// several with + between them, or "none".
  Icicle& textinfo(const Takes<spec::flags_label_text_value_current_path_percent_root_percent_entry_and_1_more_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right".
  Icicle& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Icicle& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Icicle& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// `Tiling`.
  Icicle& tiling(const TakesPart<Tiling>& value) { return detail::put_part(*this, "tiling", value), *this; }
  /// Text.
  Icicle& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Icicle& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A list: numbers, texts, dates.
  Icicle& values(const Takes<spec::list_of_any>& value) { return detail::put(*this, "values", value), *this; }
  /// True, false or "legendonly".
  Icicle& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/image.hpp
// go::Image: the trace image.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `image`.
class Image : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Stream = go::Stream;

  Image() : Trace("image") {}
  /// "rgb", "rgba", "rgba256", "hsl" or "hsla".
  Image& colormodel(const Takes<spec::one_of_rgb_rgba_rgba256_hsl_hsla>& value) {
    return detail::put(*this, "colormodel", value), *this;
  }
  /// A list: numbers, texts, dates.
  Image& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Image& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Image& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// "x", "y", "z", "color", "name" or "text", or several with + between them, or "all", "none" or "skip"; or
  /// a list.
  Image& hoverinfo(const Takes<spec::flags_x_y_z_color_name_text_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Image& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Image& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Image& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Image& hovertext(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Image& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Image& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Image& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Image& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Image& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything; or a list.
  Image& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Image& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Image& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Text.
  Image& source(const Takes<spec::text>& value) { return detail::put(*this, "source", value), *this; }
  /// `Stream`.
  Image& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Image& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Image& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Image& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True, false or "legendonly".
  Image& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// Anything.
  Image& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Image& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// Anything.
  Image& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Image& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// A list: numbers, texts, dates.
  Image& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// Four values: numbers.
  Image& zmax(const TakesFixed<spec::list_of_number, spec::number, 4>& value) {
    return detail::put_fixed(*this, "zmax", value), *this;
  }
  /// Four values: numbers.
  Image& zmin(const TakesFixed<spec::list_of_number, spec::number, 4>& value) {
    return detail::put_fixed(*this, "zmin", value), *this;
  }
  /// A whole number.
  Image& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
  /// "fast" or false.
  Image& zsmooth(const Takes<spec::one_of_fast_false>& value) {
    return detail::put(*this, "zsmooth", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/indicator.hpp
// go::Indicator: the trace indicator.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `indicator`.
class Indicator : public figure::Trace {
 public:
  /// What `delta` takes.
  class Delta : public figure::Object {
   public:
    /// What `decreasing` takes.
    class Decreasing : public figure::Object {
     public:
      /// A colour.
      Decreasing& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
      /// Text.
      Decreasing& symbol(const Takes<spec::text>& value) {
        return detail::put(*this, "symbol", value), *this;
      }
    };

    using Font = go::Font;
    using Increasing = go::Indicator::Delta::Decreasing;
    /// `Decreasing`.
    Delta& decreasing(const TakesPart<Decreasing>& value) {
      return detail::put_part(*this, "decreasing", value), *this;
    }
    /// `Font`.
    Delta& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// `Increasing`.
    Delta& increasing(const TakesPart<Increasing>& value) {
      return detail::put_part(*this, "increasing", value), *this;
    }
    /// "top", "bottom", "left" or "right".
    Delta& position(const Takes<spec::one_of_top_bottom_left_right>& value) {
      return detail::put(*this, "position", value), *this;
    }
    /// Text.
    Delta& prefix(const Takes<spec::text>& value) { return detail::put(*this, "prefix", value), *this; }
    /// A number.
    Delta& reference(const Takes<spec::number>& value) {
      return detail::put(*this, "reference", value), *this;
    }
    /// True or false.
    Delta& relative(const Takes<spec::boolean>& value) {
      return detail::put(*this, "relative", value), *this;
    }
    /// Text.
    Delta& suffix(const Takes<spec::text>& value) { return detail::put(*this, "suffix", value), *this; }
    /// Text.
    Delta& valueformat(const Takes<spec::text>& value) {
      return detail::put(*this, "valueformat", value), *this;
    }
  };

  using Domain = go::Domain;
  /// What `gauge` takes.
  class Gauge : public figure::Object {
   public:
    /// What `axis` takes.
    class Axis : public figure::Object {
     public:
      using Tickfont = go::Font;
      using Tickformatstop = go::Tickformatstop;
      /// Anything.
      Axis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
      /// "none", "e", "E", "power", "SI", "B" or "SI extended".
      Axis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
        return detail::put(*this, "exponentformat", value), *this;
      }
      /// Anything.
      Axis& labelalias(const Takes<spec::any>& value) {
        return detail::put(*this, "labelalias", value), *this;
      }
      /// A number from 0 on.
      Axis& minexponent(const Takes<spec::number_from_0>& value) {
        return detail::put(*this, "minexponent", value), *this;
      }
      /// A whole number from 0 on.
      Axis& nticks(const Takes<spec::integer_from_0>& value) {
        return detail::put(*this, "nticks", value), *this;
      }
      /// Two values: numbers.
      Axis& range(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
        return detail::put_fixed(*this, "range", value), *this;
      }
      /// True or false.
      Axis& separatethousands(const Takes<spec::boolean>& value) {
        return detail::put(*this, "separatethousands", value), *this;
      }
      /// "all", "first", "last" or "none".
      Axis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
        return detail::put(*this, "showexponent", value), *this;
      }
      /// True or false.
      Axis& showticklabels(const Takes<spec::boolean>& value) {
        return detail::put(*this, "showticklabels", value), *this;
      }
      /// "all", "first", "last" or "none".
      Axis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
        return detail::put(*this, "showtickprefix", value), *this;
      }
      /// "all", "first", "last" or "none".
      Axis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
        return detail::put(*this, "showticksuffix", value), *this;
      }
      /// Anything.
      Axis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
      /// Degrees, or "auto".
      Axis& tickangle(const Takes<spec::angle>& value) {
        return detail::put(*this, "tickangle", value), *this;
      }
      /// A colour.
      Axis& tickcolor(const Takes<spec::color>& value) {
        return detail::put(*this, "tickcolor", value), *this;
      }
      /// `Tickfont`.
      Axis& tickfont(const TakesPart<Tickfont>& value) {
        return detail::put_part(*this, "tickfont", value), *this;
      }
      /// Text.
      Axis& tickformat(const Takes<spec::text>& value) {
        return detail::put(*this, "tickformat", value), *this;
      }
      /// `Tickformatstop`.
      Axis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
        return detail::put_part(*this, "tickformatstopdefaults", value), *this;
      }
      /// A list of `Tickformatstop`.
      Axis& tickformatstops(const TakesParts<Tickformatstop>& value) {
        return detail::put_parts(*this, "tickformatstops", value), *this;
      }
      /// A whole number from 1 on.
      Axis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
        return detail::put(*this, "ticklabelstep", value), *this;
      }
      /// A number from 0 on.
      Axis& ticklen(const Takes<spec::number_from_0>& value) {
        return detail::put(*this, "ticklen", value), *this;
      }
      /// "auto", "linear" or "array".
      Axis& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
        return detail::put(*this, "tickmode", value), *this;
      }
      /// Text.
      Axis& tickprefix(const Takes<spec::text>& value) {
        return detail::put(*this, "tickprefix", value), *this;
      }
      /// "outside", "inside" or "".
      Axis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
        return detail::put(*this, "ticks", value), *this;
      }
      /// Text.
      Axis& ticksuffix(const Takes<spec::text>& value) {
        return detail::put(*this, "ticksuffix", value), *this;
      }
      /// A list: numbers, texts, dates.
      Axis& ticktext(const Takes<spec::list_of_any>& value) {
        return detail::put(*this, "ticktext", value), *this;
      }
      /// A list: numbers, texts, dates.
      Axis& tickvals(const Takes<spec::list_of_any>& value) {
        return detail::put(*this, "tickvals", value), *this;
      }
      /// A number from 0 on.
      Axis& tickwidth(const Takes<spec::number_from_0>& value) {
        return detail::put(*this, "tickwidth", value), *this;
      }
      /// True or false.
      Axis& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
    };

    /// What `bar` takes.
    class Bar : public figure::Object {
     public:
      using Line = go::BoxLine;
      /// A colour.
      Bar& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
      /// `Line`.
      Bar& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
      /// A number from 0 to 1.
      Bar& thickness(const Takes<spec::number_from_0_to_1>& value) {
        return detail::put(*this, "thickness", value), *this;
      }
    };

    /// What `stepdefaults` takes.
    class Step : public figure::Object {
     public:
      using Line = go::BoxLine;
      /// A colour.
      Step& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
      /// `Line`.
      Step& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
      /// Text.
      Step& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
      /// Two values: numbers.
      Step& range(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
        return detail::put_fixed(*this, "range", value), *this;
      }
      /// Text.
      Step& templateitemname(const Takes<spec::text>& value) {
        return detail::put(*this, "templateitemname", value), *this;
      }
      /// A number from 0 to 1.
      Step& thickness(const Takes<spec::number_from_0_to_1>& value) {
        return detail::put(*this, "thickness", value), *this;
      }
    };

    /// What `threshold` takes.
    class Threshold : public figure::Object {
     public:
      using Line = go::BoxLine;
      /// `Line`.
      Threshold& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
      /// A number from 0 to 1.
      Threshold& thickness(const Takes<spec::number_from_0_to_1>& value) {
        return detail::put(*this, "thickness", value), *this;
      }
      /// A number.
      Threshold& value(const Takes<spec::number>& value) { return detail::put(*this, "value", value), *this; }
    };

    /// `Axis`.
    Gauge& axis(const TakesPart<Axis>& value) { return detail::put_part(*this, "axis", value), *this; }
    /// `Bar`.
    Gauge& bar(const TakesPart<Bar>& value) { return detail::put_part(*this, "bar", value), *this; }
    /// A colour.
    Gauge& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
    /// A colour.
    Gauge& bordercolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bordercolor", value), *this;
    }
    /// A number from 0 on.
    Gauge& borderwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "borderwidth", value), *this;
    }
    /// "angular" or "bullet".
    Gauge& shape(const Takes<spec::one_of_angular_bullet>& value) {
      return detail::put(*this, "shape", value), *this;
    }
    /// `Step`.
    Gauge& stepdefaults(const TakesPart<Step>& value) {
      return detail::put_part(*this, "stepdefaults", value), *this;
    }
    /// A list of `Step`.
    Gauge& steps(const TakesParts<Step>& value) { return detail::put_parts(*this, "steps", value), *this; }
    /// `Threshold`.
    Gauge& threshold(const TakesPart<Threshold>& value) {
      return detail::put_part(*this, "threshold", value), *this;
    }
  };

  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `number` takes.
  class Number : public figure::Object {
   public:
    using Font = go::Font;
    /// `Font`.
    Number& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// Text.
    Number& prefix(const Takes<spec::text>& value) { return detail::put(*this, "prefix", value), *this; }
    /// Text.
    Number& suffix(const Takes<spec::text>& value) { return detail::put(*this, "suffix", value), *this; }
    /// Text.
    Number& valueformat(const Takes<spec::text>& value) {
      return detail::put(*this, "valueformat", value), *this;
    }
  };

  using Stream = go::Stream;
  /// What `title` takes.
  class Title : public figure::Object {
   public:
    using Font = go::Font;
    /// "left", "center" or "right".
    Title& align(const Takes<spec::one_of_left_center_right>& value) {
      return detail::put(*this, "align", value), *this;
    }
    /// `Font`.
    Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// Text.
    Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  };

  Indicator() : Trace("indicator") {}
  /// "left", "center" or "right".
  Indicator& align(const Takes<spec::one_of_left_center_right>& value) {
    return detail::put(*this, "align", value), *this;
  }
  /// A list: numbers, texts, dates.
  Indicator& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Delta`.
  Indicator& delta(const TakesPart<Delta>& value) { return detail::put_part(*this, "delta", value), *this; }
  /// `Domain`.
  Indicator& domain(const TakesPart<Domain>& value) {
    return detail::put_part(*this, "domain", value), *this;
  }
  /// `Gauge`.
  Indicator& gauge(const TakesPart<Gauge>& value) { return detail::put_part(*this, "gauge", value), *this; }
  /// A list: numbers, texts, dates.
  Indicator& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Indicator& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Indicator& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Indicator& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Indicator& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything; or a list.
  Indicator& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "number", "delta" or "gauge", or several with + between them.
  Indicator& mode(const Takes<spec::flags_number_delta_gauge>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Indicator& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Number`.
  Indicator& number(const TakesPart<Number>& value) {
    return detail::put_part(*this, "number", value), *this;
  }
  /// `Stream`.
  Indicator& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text, or `Title`.
  Indicator& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// Text.
  Indicator& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Indicator& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A number.
  Indicator& value(const Takes<spec::number>& value) { return detail::put(*this, "value", value), *this; }
  /// True, false or "legendonly".
  Indicator& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/z.hpp
// go::Z, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `isosurface.caps.x`, `isosurface.caps.y`, `isosurface.caps.z` and 5 more places take.
class Z : public figure::Object {
 public:
  /// A number from 0 to 1.
  Z& fill(const Takes<spec::number_from_0_to_1>& value) { return detail::put(*this, "fill", value), *this; }
  /// True or false.
  Z& show(const Takes<spec::boolean>& value) { return detail::put(*this, "show", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/caps.hpp
// go::Caps, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `isosurface.caps` and `volume.caps` take.
class Caps : public figure::Object {
 public:
  using X = go::Z;
  using Y = go::Z;
  using Z = go::Z;
  /// `X`.
  Caps& x(const TakesPart<X>& value) { return detail::put_part(*this, "x", value), *this; }
  /// `Y`.
  Caps& y(const TakesPart<Y>& value) { return detail::put_part(*this, "y", value), *this; }
  /// `Z`.
  Caps& z(const TakesPart<Z>& value) { return detail::put_part(*this, "z", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/isosurface_contour.hpp
// go::IsosurfaceContour, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `isosurface.contour`, `mesh3d.contour` and `volume.contour` take.
class IsosurfaceContour : public figure::Object {
 public:
  /// A colour.
  IsosurfaceContour& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// True or false.
  IsosurfaceContour& show(const Takes<spec::boolean>& value) {
    return detail::put(*this, "show", value), *this;
  }
  /// A number from 1 to 16.
  IsosurfaceContour& width(const Takes<spec::number_from_1_to_16>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/isosurface_surface.hpp
// go::IsosurfaceSurface, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `isosurface.surface` and `volume.surface` take.
class IsosurfaceSurface : public figure::Object {
 public:
  /// A whole number from 1 on.
  IsosurfaceSurface& count(const Takes<spec::integer_from_1>& value) {
    return detail::put(*this, "count", value), *this;
  }
  /// A number from 0 to 1.
  IsosurfaceSurface& fill(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// "A", "B", "C", "D" or "E", or several with + between them, or "all", "odd" or "even".
  IsosurfaceSurface& pattern(const Takes<spec::flags_A_B_C_D_E_or_all_odd_even>& value) {
    return detail::put(*this, "pattern", value), *this;
  }
  /// True or false.
  IsosurfaceSurface& show(const Takes<spec::boolean>& value) {
    return detail::put(*this, "show", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/slices.hpp
// go::Slices, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `isosurface.slices` and `volume.slices` take.
class Slices : public figure::Object {
 public:
  /// What `x` takes.
  class X : public figure::Object {
   public:
    /// A number from 0 to 1.
    X& fill(const Takes<spec::number_from_0_to_1>& value) { return detail::put(*this, "fill", value), *this; }
    /// A list: numbers, texts, dates.
    X& locations(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "locations", value), *this;
    }
    /// True or false.
    X& show(const Takes<spec::boolean>& value) { return detail::put(*this, "show", value), *this; }
  };

  using Y = go::Slices::X;
  using Z = go::Slices::X;
  /// `X`.
  Slices& x(const TakesPart<X>& value) { return detail::put_part(*this, "x", value), *this; }
  /// `Y`.
  Slices& y(const TakesPart<Y>& value) { return detail::put_part(*this, "y", value), *this; }
  /// `Z`.
  Slices& z(const TakesPart<Z>& value) { return detail::put_part(*this, "z", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/isosurface.hpp
// go::Isosurface: the trace isosurface.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `isosurface`.
class Isosurface : public figure::Trace {
 public:
  using Caps = go::Caps;
  using ColorBar = go::ColorBar;
  using Contour = go::IsosurfaceContour;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Lighting = go::Lighting;
  using Lightposition = go::Lightposition;
  using Slices = go::Slices;
  using Spaceframe = go::Z;
  using Stream = go::Stream;
  using Surface = go::IsosurfaceSurface;

  Isosurface() : Trace("isosurface") {}
  /// True or false.
  Isosurface& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// `Caps`.
  Isosurface& caps(const TakesPart<Caps>& value) { return detail::put_part(*this, "caps", value), *this; }
  /// True or false.
  Isosurface& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Isosurface& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Isosurface& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Isosurface& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Isosurface& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Isosurface& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Isosurface& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Contour`.
  Isosurface& contour(const TakesPart<Contour>& value) {
    return detail::put_part(*this, "contour", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// True or false.
  Isosurface& flatshading(const Takes<spec::boolean>& value) {
    return detail::put(*this, "flatshading", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Isosurface& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Isosurface& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Isosurface& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Isosurface& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Isosurface& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A number.
  Isosurface& isomax(const Takes<spec::number>& value) { return detail::put(*this, "isomax", value), *this; }
  /// A number.
  Isosurface& isomin(const Takes<spec::number>& value) { return detail::put(*this, "isomin", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Isosurface& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Isosurface& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Isosurface& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Isosurface& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Isosurface& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Lighting`.
  Isosurface& lighting(const TakesPart<Lighting>& value) {
    return detail::put_part(*this, "lighting", value), *this;
  }
  /// `Lightposition`.
  Isosurface& lightposition(const TakesPart<Lightposition>& value) {
    return detail::put_part(*this, "lightposition", value), *this;
  }
  /// Anything; or a list.
  Isosurface& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Isosurface& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Isosurface& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Isosurface& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Isosurface& scene(const Takes<spec::subplot_scene>& value) {
    return detail::put(*this, "scene", value), *this;
  }
  /// True or false.
  Isosurface& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Isosurface& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Slices`.
  Isosurface& slices(const TakesPart<Slices>& value) {
    return detail::put_part(*this, "slices", value), *this;
  }
  /// `Spaceframe`.
  Isosurface& spaceframe(const TakesPart<Spaceframe>& value) {
    return detail::put_part(*this, "spaceframe", value), *this;
  }
  /// `Stream`.
  Isosurface& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// `Surface`.
  Isosurface& surface(const TakesPart<Surface>& value) {
    return detail::put_part(*this, "surface", value), *this;
  }
  /// Text; or a list.
  Isosurface& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Isosurface& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Isosurface& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& value(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "value", value), *this;
  }
  /// Text.
  Isosurface& valuehoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "valuehoverformat", value), *this;
  }
  /// True, false or "legendonly".
  Isosurface& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Text.
  Isosurface& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Text.
  Isosurface& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Isosurface& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// Text.
  Isosurface& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/center.hpp
// go::Center, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.geo.center`, `layout.map.center` and `layout.mapbox.center` take.
class Center : public figure::Object {
 public:
  /// A number.
  Center& lat(const Takes<spec::number>& value) { return detail::put(*this, "lat", value), *this; }
  /// A number.
  Center& lon(const Takes<spec::number>& value) { return detail::put(*this, "lon", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/layout/geo.hpp
// go::layout::Geo: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `geo`.
class Geo : public figure::Object {
 public:
  using Center = go::Center;
  using Domain = go::Domain;
  /// What `lataxis` takes.
  class Lataxis : public figure::Object {
   public:
    /// A number.
    Lataxis& dtick(const Takes<spec::number>& value) { return detail::put(*this, "dtick", value), *this; }
    /// A colour.
    Lataxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Lataxis& griddash(const Takes<spec::dash>& value) { return detail::put(*this, "griddash", value), *this; }
    /// A number from 0 on.
    Lataxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Two values: numbers.
    Lataxis& range(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// True or false.
    Lataxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// A number.
    Lataxis& tick0(const Takes<spec::number>& value) { return detail::put(*this, "tick0", value), *this; }
  };

  using Lonaxis = go::layout::Geo::Lataxis;
  /// What `projection` takes.
  class Projection : public figure::Object {
   public:
    /// What `rotation` takes.
    class Rotation : public figure::Object {
     public:
      /// A number.
      Rotation& lat(const Takes<spec::number>& value) { return detail::put(*this, "lat", value), *this; }
      /// A number.
      Rotation& lon(const Takes<spec::number>& value) { return detail::put(*this, "lon", value), *this; }
      /// A number.
      Rotation& roll(const Takes<spec::number>& value) { return detail::put(*this, "roll", value), *this; }
    };

    /// A number from 1.001 on.
    Projection& distance(const Takes<spec::number_from_1_001>& value) {
      return detail::put(*this, "distance", value), *this;
    }
    /// Two values: numbers.
    Projection& parallels(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
      return detail::put_fixed(*this, "parallels", value), *this;
    }
    /// `Rotation`.
    Projection& rotation(const TakesPart<Rotation>& value) {
      return detail::put_part(*this, "rotation", value), *this;
    }
    /// A number from 0 on.
    Projection& scale(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "scale", value), *this;
    }
    /// A number.
    Projection& tilt(const Takes<spec::number>& value) { return detail::put(*this, "tilt", value), *this; }
    /// "airy", "aitoff", "albers", "albers usa", "august", "azimuthal equal area", "azimuthal equidistant",
    /// "baker", "bertin1953", "boggs", "bonne", "bottomley" and 72 more.
    Projection& type(const Takes<spec::one_of_airy_aitoff_albers_albers_usa_august_azimuthal_equal_area_and_78_more>& value) {
      return detail::put(*this, "type", value), *this;
    }
  };

  /// A colour.
  Geo& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// `Center`.
  Geo& center(const TakesPart<Center>& value) { return detail::put_part(*this, "center", value), *this; }
  /// A colour.
  Geo& coastlinecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "coastlinecolor", value), *this;
  }
  /// A number from 0 on.
  Geo& coastlinewidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "coastlinewidth", value), *this;
  }
  /// A colour.
  Geo& countrycolor(const Takes<spec::color>& value) {
    return detail::put(*this, "countrycolor", value), *this;
  }
  /// A number from 0 on.
  Geo& countrywidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "countrywidth", value), *this;
  }
  /// `Domain`.
  Geo& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// False, "locations" or "geojson".
  Geo& fitbounds(const Takes<spec::one_of_false_locations_geojson>& value) {
    return detail::put(*this, "fitbounds", value), *this;
  }
  /// A colour.
  Geo& framecolor(const Takes<spec::color>& value) { return detail::put(*this, "framecolor", value), *this; }
  /// A number from 0 on.
  Geo& framewidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "framewidth", value), *this;
  }
  /// A colour.
  Geo& lakecolor(const Takes<spec::color>& value) { return detail::put(*this, "lakecolor", value), *this; }
  /// A colour.
  Geo& landcolor(const Takes<spec::color>& value) { return detail::put(*this, "landcolor", value), *this; }
  /// `Lataxis`.
  Geo& lataxis(const TakesPart<Lataxis>& value) { return detail::put_part(*this, "lataxis", value), *this; }
  /// `Lonaxis`.
  Geo& lonaxis(const TakesPart<Lonaxis>& value) { return detail::put_part(*this, "lonaxis", value), *this; }
  /// A colour.
  Geo& oceancolor(const Takes<spec::color>& value) { return detail::put(*this, "oceancolor", value), *this; }
  /// `Projection`.
  Geo& projection(const TakesPart<Projection>& value) {
    return detail::put_part(*this, "projection", value), *this;
  }
  /// 110 or 50.
  Geo& resolution(const Takes<spec::one_of_110_50>& value) {
    return detail::put(*this, "resolution", value), *this;
  }
  /// A colour.
  Geo& rivercolor(const Takes<spec::color>& value) { return detail::put(*this, "rivercolor", value), *this; }
  /// A number from 0 on.
  Geo& riverwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "riverwidth", value), *this;
  }
  /// "africa", "antarctica", "asia", "europe", "north america", "oceania", "south america", "usa" or "world".
  Geo& scope(const Takes<spec::one_of_africa_antarctica_asia_europe_north_america_oceania_and_3_more>& value) {
    return detail::put(*this, "scope", value), *this;
  }
  /// True or false.
  Geo& showcoastlines(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showcoastlines", value), *this;
  }
  /// True or false.
  Geo& showcountries(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showcountries", value), *this;
  }
  /// True or false.
  Geo& showframe(const Takes<spec::boolean>& value) { return detail::put(*this, "showframe", value), *this; }
  /// True or false.
  Geo& showlakes(const Takes<spec::boolean>& value) { return detail::put(*this, "showlakes", value), *this; }
  /// True or false.
  Geo& showland(const Takes<spec::boolean>& value) { return detail::put(*this, "showland", value), *this; }
  /// True or false.
  Geo& showocean(const Takes<spec::boolean>& value) { return detail::put(*this, "showocean", value), *this; }
  /// True or false.
  Geo& showrivers(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showrivers", value), *this;
  }
  /// True or false.
  Geo& showsubunits(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showsubunits", value), *this;
  }
  /// A colour.
  Geo& subunitcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "subunitcolor", value), *this;
  }
  /// A number from 0 on.
  Geo& subunitwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "subunitwidth", value), *this;
  }
  /// Anything.
  Geo& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True or false.
  Geo& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/parts/bounds.hpp
// go::Bounds, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.map.bounds` and `layout.mapbox.bounds` take.
class Bounds : public figure::Object {
 public:
  /// A number.
  Bounds& east(const Takes<spec::number>& value) { return detail::put(*this, "east", value), *this; }
  /// A number.
  Bounds& north(const Takes<spec::number>& value) { return detail::put(*this, "north", value), *this; }
  /// A number.
  Bounds& south(const Takes<spec::number>& value) { return detail::put(*this, "south", value), *this; }
  /// A number.
  Bounds& west(const Takes<spec::number>& value) { return detail::put(*this, "west", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/scattermap_textfont.hpp
// go::ScattermapTextfont, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.map.layer.symbol.textfont`, `layout.mapbox.layer.symbol.textfont`, `scattermap.textfont` and
/// 1 more places take.
class ScattermapTextfont : public figure::Object {
 public:
  /// A colour.
  ScattermapTextfont& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// Text that is not empty.
  ScattermapTextfont& family(const Takes<spec::name>& value) {
    return detail::put(*this, "family", value), *this;
  }
  /// A number from 1 on.
  ScattermapTextfont& size(const Takes<spec::number_from_1>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// "normal" or "italic".
  ScattermapTextfont& style(const Takes<spec::one_of_normal_italic>& value) {
    return detail::put(*this, "style", value), *this;
  }
  /// A whole number from 1 to 1000, or "normal" or "bold".
  ScattermapTextfont& weight(const Takes<spec::integer_from_1_to_1000_or_normal_bold>& value) {
    return detail::put(*this, "weight", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/layer.hpp
// go::Layer, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `layout.map.layer` and `layout.mapbox.layer` take.
class Layer : public figure::Object {
 public:
  /// What `circle` takes.
  class Circle : public figure::Object {
   public:
    /// A number.
    Circle& radius(const Takes<spec::number>& value) { return detail::put(*this, "radius", value), *this; }
  };

  /// What `fill` takes.
  class Fill : public figure::Object {
   public:
    /// A colour.
    Fill& outlinecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "outlinecolor", value), *this;
    }
  };

  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// A list: numbers, texts, dates.
    Line& dash(const Takes<spec::list_of_any>& value) { return detail::put(*this, "dash", value), *this; }
    /// A number.
    Line& width(const Takes<spec::number>& value) { return detail::put(*this, "width", value), *this; }
  };

  /// What `symbol` takes.
  class Symbol : public figure::Object {
   public:
    using Textfont = go::ScattermapTextfont;
    /// Text.
    Symbol& icon(const Takes<spec::text>& value) { return detail::put(*this, "icon", value), *this; }
    /// A number.
    Symbol& iconsize(const Takes<spec::number>& value) {
      return detail::put(*this, "iconsize", value), *this;
    }
    /// "point", "line" or "line-center".
    Symbol& placement(const Takes<spec::one_of_point_line_line_center>& value) {
      return detail::put(*this, "placement", value), *this;
    }
    /// Text.
    Symbol& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
    /// `Textfont`.
    Symbol& textfont(const TakesPart<Textfont>& value) {
      return detail::put_part(*this, "textfont", value), *this;
    }
    /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
    /// "bottom center" or "bottom right".
    Symbol& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more>& value) {
      return detail::put(*this, "textposition", value), *this;
    }
  };

  /// Text.
  Layer& below(const Takes<spec::text>& value) { return detail::put(*this, "below", value), *this; }
  /// `Circle`.
  Layer& circle(const TakesPart<Circle>& value) { return detail::put_part(*this, "circle", value), *this; }
  /// A colour.
  Layer& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
  /// Anything.
  Layer& coordinates(const Takes<spec::any>& value) {
    return detail::put(*this, "coordinates", value), *this;
  }
  /// `Fill`.
  Layer& fill(const TakesPart<Fill>& value) { return detail::put_part(*this, "fill", value), *this; }
  /// `Line`.
  Layer& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A number from 0 to 24.
  Layer& maxzoom(const Takes<spec::number_from_0_to_24>& value) {
    return detail::put(*this, "maxzoom", value), *this;
  }
  /// A number from 0 to 24.
  Layer& minzoom(const Takes<spec::number_from_0_to_24>& value) {
    return detail::put(*this, "minzoom", value), *this;
  }
  /// Text.
  Layer& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Layer& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Anything.
  Layer& source(const Takes<spec::any>& value) { return detail::put(*this, "source", value), *this; }
  /// Text.
  Layer& sourceattribution(const Takes<spec::text>& value) {
    return detail::put(*this, "sourceattribution", value), *this;
  }
  /// Text.
  Layer& sourcelayer(const Takes<spec::text>& value) {
    return detail::put(*this, "sourcelayer", value), *this;
  }
  /// "geojson", "vector", "raster" or "image".
  Layer& sourcetype(const Takes<spec::one_of_geojson_vector_raster_image>& value) {
    return detail::put(*this, "sourcetype", value), *this;
  }
  /// `Symbol`.
  Layer& symbol(const TakesPart<Symbol>& value) { return detail::put_part(*this, "symbol", value), *this; }
  /// Text.
  Layer& templateitemname(const Takes<spec::text>& value) {
    return detail::put(*this, "templateitemname", value), *this;
  }
  /// "circle", "line", "fill", "symbol" or "raster".
  Layer& type(const Takes<spec::one_of_circle_line_fill_symbol_raster>& value) {
    return detail::put(*this, "type", value), *this;
  }
  /// True or false.
  Layer& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/layout/map.hpp
// go::layout::Map: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `map`.
class Map : public figure::Object {
 public:
  using Bounds = go::Bounds;
  using Center = go::Center;
  using Domain = go::Domain;
  using Layer = go::Layer;
  /// A number.
  Map& bearing(const Takes<spec::number>& value) { return detail::put(*this, "bearing", value), *this; }
  /// `Bounds`.
  Map& bounds(const TakesPart<Bounds>& value) { return detail::put_part(*this, "bounds", value), *this; }
  /// `Center`.
  Map& center(const TakesPart<Center>& value) { return detail::put_part(*this, "center", value), *this; }
  /// `Domain`.
  Map& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// `Layer`.
  Map& layerdefaults(const TakesPart<Layer>& value) {
    return detail::put_part(*this, "layerdefaults", value), *this;
  }
  /// A list of `Layer`.
  Map& layers(const TakesParts<Layer>& value) { return detail::put_parts(*this, "layers", value), *this; }
  /// A number.
  Map& pitch(const Takes<spec::number>& value) { return detail::put(*this, "pitch", value), *this; }
  /// Anything.
  Map& style(const Takes<spec::any>& value) { return detail::put(*this, "style", value), *this; }
  /// Anything.
  Map& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A number.
  Map& zoom(const Takes<spec::number>& value) { return detail::put(*this, "zoom", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/mapbox.hpp
// go::layout::Mapbox: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `mapbox`.
class Mapbox : public figure::Object {
 public:
  using Bounds = go::Bounds;
  using Center = go::Center;
  using Domain = go::Domain;
  using Layer = go::Layer;
  /// Text that is not empty.
  Mapbox& accesstoken(const Takes<spec::name>& value) {
    return detail::put(*this, "accesstoken", value), *this;
  }
  /// A number.
  Mapbox& bearing(const Takes<spec::number>& value) { return detail::put(*this, "bearing", value), *this; }
  /// `Bounds`.
  Mapbox& bounds(const TakesPart<Bounds>& value) { return detail::put_part(*this, "bounds", value), *this; }
  /// `Center`.
  Mapbox& center(const TakesPart<Center>& value) { return detail::put_part(*this, "center", value), *this; }
  /// `Domain`.
  Mapbox& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// `Layer`.
  Mapbox& layerdefaults(const TakesPart<Layer>& value) {
    return detail::put_part(*this, "layerdefaults", value), *this;
  }
  /// A list of `Layer`.
  Mapbox& layers(const TakesParts<Layer>& value) { return detail::put_parts(*this, "layers", value), *this; }
  /// A number.
  Mapbox& pitch(const Takes<spec::number>& value) { return detail::put(*this, "pitch", value), *this; }
  /// Anything.
  Mapbox& style(const Takes<spec::any>& value) { return detail::put(*this, "style", value), *this; }
  /// Anything.
  Mapbox& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A number.
  Mapbox& zoom(const Takes<spec::number>& value) { return detail::put(*this, "zoom", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/polar.hpp
// go::layout::Polar: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `polar`.
class Polar : public figure::Object {
 public:
  /// What `angularaxis` takes.
  class AngularAxis : public figure::Object {
   public:
    using Tickfont = go::Font;
    using Tickformatstop = go::Tickformatstop;
    /// "convert types" or "strict".
    AngularAxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
      return detail::put(*this, "autotypenumbers", value), *this;
    }
    /// A list: numbers, texts, dates.
    AngularAxis& categoryarray(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "categoryarray", value), *this;
    }
    /// "trace", "category ascending", "category descending", "array", "total ascending", "total descending",
    /// "min ascending", "min descending", "max ascending", "max descending", "sum ascending", "sum
    /// descending" and 6 more.
    AngularAxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array_and_14_more>& value) {
      return detail::put(*this, "categoryorder", value), *this;
    }
    /// A colour.
    AngularAxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// "counterclockwise" or "clockwise".
    AngularAxis& direction(const Takes<spec::one_of_counterclockwise_clockwise>& value) {
      return detail::put(*this, "direction", value), *this;
    }
    /// Anything.
    AngularAxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
    /// "none", "e", "E", "power", "SI", "B" or "SI extended".
    AngularAxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
      return detail::put(*this, "exponentformat", value), *this;
    }
    /// A colour.
    AngularAxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    AngularAxis& griddash(const Takes<spec::dash>& value) {
      return detail::put(*this, "griddash", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    AngularAxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    AngularAxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// "above traces" or "below traces".
    AngularAxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
      return detail::put(*this, "layer", value), *this;
    }
    /// A colour.
    AngularAxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& minexponent(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minexponent", value), *this;
    }
    /// "small digits", "complete" or "none".
    AngularAxis& minorloglabels(const Takes<spec::one_of_small_digits_complete_none>& value) {
      return detail::put(*this, "minorloglabels", value), *this;
    }
    /// A whole number from 0 on.
    AngularAxis& nticks(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "nticks", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& period(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "period", value), *this;
    }
    /// Degrees, or "auto".
    AngularAxis& rotation(const Takes<spec::angle>& value) {
      return detail::put(*this, "rotation", value), *this;
    }
    /// True or false.
    AngularAxis& separatethousands(const Takes<spec::boolean>& value) {
      return detail::put(*this, "separatethousands", value), *this;
    }
    /// "all", "first", "last" or "none".
    AngularAxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showexponent", value), *this;
    }
    /// True or false.
    AngularAxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    AngularAxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// True or false.
    AngularAxis& showticklabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    AngularAxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    AngularAxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// "radians" or "degrees".
    AngularAxis& thetaunit(const Takes<spec::one_of_radians_degrees>& value) {
      return detail::put(*this, "thetaunit", value), *this;
    }
    /// Anything.
    AngularAxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
    /// Degrees, or "auto".
    AngularAxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
    }
    /// A colour.
    AngularAxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    AngularAxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    AngularAxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// `Tickformatstop`.
    AngularAxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
      return detail::put_part(*this, "tickformatstopdefaults", value), *this;
    }
    /// A list of `Tickformatstop`.
    AngularAxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
      return detail::put_parts(*this, "tickformatstops", value), *this;
    }
    /// A whole number from 1 on.
    AngularAxis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
      return detail::put(*this, "ticklabelstep", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// "auto", "linear" or "array".
    AngularAxis& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
      return detail::put(*this, "tickmode", value), *this;
    }
    /// Text.
    AngularAxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "outside", "inside" or "".
    AngularAxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    AngularAxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    AngularAxis& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    AngularAxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A number from 0 on.
    AngularAxis& tickwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tickwidth", value), *this;
    }
    /// "-", "linear" or "category".
    AngularAxis& type(const Takes<spec::one_of_minus_linear_category>& value) {
      return detail::put(*this, "type", value), *this;
    }
    /// Anything.
    AngularAxis& uirevision(const Takes<spec::any>& value) {
      return detail::put(*this, "uirevision", value), *this;
    }
    /// True or false.
    AngularAxis& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  using Domain = go::Domain;
  /// What `radialaxis` takes.
  class RadialAxis : public figure::Object {
   public:
    using Autorangeoptions = go::Autorangeoptions;
    using Tickfont = go::Font;
    using Tickformatstop = go::Tickformatstop;
    using Title = go::Legendgrouptitle;
    /// Degrees, or "auto".
    RadialAxis& angle(const Takes<spec::angle>& value) { return detail::put(*this, "angle", value), *this; }
    /// True, false, "reversed", "min reversed", "max reversed", "min" or "max".
    RadialAxis& autorange(const Takes<spec::one_of_true_false_reversed_min_reversed_max_reversed_and_2_more>& value) {
      return detail::put(*this, "autorange", value), *this;
    }
    /// `Autorangeoptions`.
    RadialAxis& autorangeoptions(const TakesPart<Autorangeoptions>& value) {
      return detail::put_part(*this, "autorangeoptions", value), *this;
    }
    /// A list.
    RadialAxis& autotickangles(const Takes<spec::list_of_angle>& value) {
      return detail::put(*this, "autotickangles", value), *this;
    }
    /// "convert types" or "strict".
    RadialAxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
      return detail::put(*this, "autotypenumbers", value), *this;
    }
    /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
    /// "mayan", "nanakshahi", "nepali" and 4 more.
    RadialAxis& calendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
      return detail::put(*this, "calendar", value), *this;
    }
    /// A list: numbers, texts, dates.
    RadialAxis& categoryarray(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "categoryarray", value), *this;
    }
    /// "trace", "category ascending", "category descending", "array", "total ascending", "total descending",
    /// "min ascending", "min descending", "max ascending", "max descending", "sum ascending", "sum
    /// descending" and 6 more.
    RadialAxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array_and_14_more>& value) {
      return detail::put(*this, "categoryorder", value), *this;
    }
    /// A colour.
    RadialAxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// Anything.
    RadialAxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
    /// "none", "e", "E", "power", "SI", "B" or "SI extended".
    RadialAxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
      return detail::put(*this, "exponentformat", value), *this;
    }
    /// A colour.
    RadialAxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    RadialAxis& griddash(const Takes<spec::dash>& value) {
      return detail::put(*this, "griddash", value), *this;
    }
    /// A number from 0 on.
    RadialAxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    RadialAxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    RadialAxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// "above traces" or "below traces".
    RadialAxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
      return detail::put(*this, "layer", value), *this;
    }
    /// A colour.
    RadialAxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    RadialAxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// Anything.
    RadialAxis& maxallowed(const Takes<spec::any>& value) {
      return detail::put(*this, "maxallowed", value), *this;
    }
    /// Anything.
    RadialAxis& minallowed(const Takes<spec::any>& value) {
      return detail::put(*this, "minallowed", value), *this;
    }
    /// A number from 0 on.
    RadialAxis& minexponent(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minexponent", value), *this;
    }
    /// "small digits", "complete" or "none".
    RadialAxis& minorloglabels(const Takes<spec::one_of_small_digits_complete_none>& value) {
      return detail::put(*this, "minorloglabels", value), *this;
    }
    /// A whole number from 0 on.
    RadialAxis& nticks(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "nticks", value), *this;
    }
    /// Two values: numbers, texts, dates.
    RadialAxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// "tozero", "nonnegative" or "normal".
    RadialAxis& rangemode(const Takes<spec::one_of_tozero_nonnegative_normal>& value) {
      return detail::put(*this, "rangemode", value), *this;
    }
    /// True or false.
    RadialAxis& separatethousands(const Takes<spec::boolean>& value) {
      return detail::put(*this, "separatethousands", value), *this;
    }
    /// "all", "first", "last" or "none".
    RadialAxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showexponent", value), *this;
    }
    /// True or false.
    RadialAxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    RadialAxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// True or false.
    RadialAxis& showticklabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    RadialAxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    RadialAxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// "clockwise" or "counterclockwise".
    RadialAxis& side(const Takes<spec::one_of_clockwise_counterclockwise>& value) {
      return detail::put(*this, "side", value), *this;
    }
    /// Anything.
    RadialAxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
    /// Degrees, or "auto".
    RadialAxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
    }
    /// A colour.
    RadialAxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    RadialAxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    RadialAxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// `Tickformatstop`.
    RadialAxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
      return detail::put_part(*this, "tickformatstopdefaults", value), *this;
    }
    /// A list of `Tickformatstop`.
    RadialAxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
      return detail::put_parts(*this, "tickformatstops", value), *this;
    }
    /// A whole number from 1 on.
    RadialAxis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
      return detail::put(*this, "ticklabelstep", value), *this;
    }
    /// A number from 0 on.
    RadialAxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// "auto", "linear" or "array".
    RadialAxis& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
      return detail::put(*this, "tickmode", value), *this;
    }
    /// Text.
    RadialAxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "outside", "inside" or "".
    RadialAxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    RadialAxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    RadialAxis& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    RadialAxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A number from 0 on.
    RadialAxis& tickwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tickwidth", value), *this;
    }
    /// Text, or `Title`.
    RadialAxis& title(const TakesTitle<Title>& value) {
      return detail::put_part(*this, "title", value), *this;
    }
    /// "-", "linear", "log", "date" or "category".
    RadialAxis& type(const Takes<spec::one_of_minus_linear_log_date_category>& value) {
      return detail::put(*this, "type", value), *this;
    }
    /// Anything.
    RadialAxis& uirevision(const Takes<spec::any>& value) {
      return detail::put(*this, "uirevision", value), *this;
    }
    /// True or false.
    RadialAxis& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  /// `AngularAxis`.
  Polar& angularaxis(const TakesPart<AngularAxis>& value) {
    return detail::put_part(*this, "angularaxis", value), *this;
  }
  /// A number from 0 to 1.
  Polar& bargap(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "bargap", value), *this;
  }
  /// "stack" or "overlay".
  Polar& barmode(const Takes<spec::one_of_stack_overlay>& value) {
    return detail::put(*this, "barmode", value), *this;
  }
  /// A colour.
  Polar& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// `Domain`.
  Polar& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "circular" or "linear".
  Polar& gridshape(const Takes<spec::one_of_circular_linear>& value) {
    return detail::put(*this, "gridshape", value), *this;
  }
  /// A number from 0 to 1.
  Polar& hole(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "hole", value), *this;
  }
  /// `RadialAxis`.
  Polar& radialaxis(const TakesPart<RadialAxis>& value) {
    return detail::put_part(*this, "radialaxis", value), *this;
  }
  /// Two values: numbers.
  Polar& sector(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
    return detail::put_fixed(*this, "sector", value), *this;
  }
  /// Anything.
  Polar& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/scene.hpp
// go::layout::Scene: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `scene`.
class Scene : public figure::Object {
 public:
  /// What `annotationdefaults` takes.
  class Annotation : public figure::Object {
   public:
    using Font = go::Font;
    using Hoverlabel = go::AnnotationHoverlabel;
    /// "left", "center" or "right".
    Annotation& align(const Takes<spec::one_of_left_center_right>& value) {
      return detail::put(*this, "align", value), *this;
    }
    /// A colour.
    Annotation& arrowcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "arrowcolor", value), *this;
    }
    /// A whole number from 0 to 8.
    Annotation& arrowhead(const Takes<spec::integer_from_0_to_8>& value) {
      return detail::put(*this, "arrowhead", value), *this;
    }
    /// "end" or "start", or several with + between them, or "none".
    Annotation& arrowside(const Takes<spec::flags_end_start_or_none>& value) {
      return detail::put(*this, "arrowside", value), *this;
    }
    /// A number from 0.3 on.
    Annotation& arrowsize(const Takes<spec::number_from_0_3>& value) {
      return detail::put(*this, "arrowsize", value), *this;
    }
    /// A number from 0.1 on.
    Annotation& arrowwidth(const Takes<spec::number_from_0_1>& value) {
      return detail::put(*this, "arrowwidth", value), *this;
    }
    /// A number.
    Annotation& ax(const Takes<spec::number>& value) { return detail::put(*this, "ax", value), *this; }
    /// A number.
    Annotation& ay(const Takes<spec::number>& value) { return detail::put(*this, "ay", value), *this; }
    /// A colour.
    Annotation& bgcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bgcolor", value), *this;
    }
    /// A colour.
    Annotation& bordercolor(const Takes<spec::color>& value) {
      return detail::put(*this, "bordercolor", value), *this;
    }
    /// A number from 0 on.
    Annotation& borderpad(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "borderpad", value), *this;
    }
    /// A number from 0 on.
    Annotation& borderwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "borderwidth", value), *this;
    }
    /// True or false.
    Annotation& captureevents(const Takes<spec::boolean>& value) {
      return detail::put(*this, "captureevents", value), *this;
    }
    /// `Font`.
    Annotation& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// A number from 1 on.
    Annotation& height(const Takes<spec::number_from_1>& value) {
      return detail::put(*this, "height", value), *this;
    }
    /// `Hoverlabel`.
    Annotation& hoverlabel(const TakesPart<Hoverlabel>& value) {
      return detail::put_part(*this, "hoverlabel", value), *this;
    }
    /// Text.
    Annotation& hovertext(const Takes<spec::text>& value) {
      return detail::put(*this, "hovertext", value), *this;
    }
    /// Text.
    Annotation& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
    /// A number from 0 to 1.
    Annotation& opacity(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "opacity", value), *this;
    }
    /// True or false.
    Annotation& showarrow(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showarrow", value), *this;
    }
    /// A number from 0 on.
    Annotation& standoff(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "standoff", value), *this;
    }
    /// A whole number from 0 to 8.
    Annotation& startarrowhead(const Takes<spec::integer_from_0_to_8>& value) {
      return detail::put(*this, "startarrowhead", value), *this;
    }
    /// A number from 0.3 on.
    Annotation& startarrowsize(const Takes<spec::number_from_0_3>& value) {
      return detail::put(*this, "startarrowsize", value), *this;
    }
    /// A number from 0 on.
    Annotation& startstandoff(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "startstandoff", value), *this;
    }
    /// Text.
    Annotation& templateitemname(const Takes<spec::text>& value) {
      return detail::put(*this, "templateitemname", value), *this;
    }
    /// Text.
    Annotation& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
    /// Degrees, or "auto".
    Annotation& textangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "textangle", value), *this;
    }
    /// "top", "middle" or "bottom".
    Annotation& valign(const Takes<spec::one_of_top_middle_bottom>& value) {
      return detail::put(*this, "valign", value), *this;
    }
    /// True or false.
    Annotation& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
    /// A number from 1 on.
    Annotation& width(const Takes<spec::number_from_1>& value) {
      return detail::put(*this, "width", value), *this;
    }
    /// Anything.
    Annotation& x(const Takes<spec::any>& value) { return detail::put(*this, "x", value), *this; }
    /// "auto", "left", "center" or "right".
    Annotation& xanchor(const Takes<spec::one_of_auto_left_center_right>& value) {
      return detail::put(*this, "xanchor", value), *this;
    }
    /// A number.
    Annotation& xshift(const Takes<spec::number>& value) {
      return detail::put(*this, "xshift", value), *this;
    }
    /// Anything.
    Annotation& y(const Takes<spec::any>& value) { return detail::put(*this, "y", value), *this; }
    /// "auto", "top", "middle" or "bottom".
    Annotation& yanchor(const Takes<spec::one_of_auto_top_middle_bottom>& value) {
      return detail::put(*this, "yanchor", value), *this;
    }
    /// A number.
    Annotation& yshift(const Takes<spec::number>& value) {
      return detail::put(*this, "yshift", value), *this;
    }
    /// Anything.
    Annotation& z(const Takes<spec::any>& value) { return detail::put(*this, "z", value), *this; }
  };

  /// What `aspectratio` takes.
  class Aspectratio : public figure::Object {
   public:
    /// A number from 0 on.
    Aspectratio& x(const Takes<spec::number_from_0>& value) { return detail::put(*this, "x", value), *this; }
    /// A number from 0 on.
    Aspectratio& y(const Takes<spec::number_from_0>& value) { return detail::put(*this, "y", value), *this; }
    /// A number from 0 on.
    Aspectratio& z(const Takes<spec::number_from_0>& value) { return detail::put(*this, "z", value), *this; }
  };

  /// What `camera` takes.
  class Camera : public figure::Object {
   public:
    /// What `center` takes.
    class Center : public figure::Object {
     public:
      /// A number.
      Center& x(const Takes<spec::number>& value) { return detail::put(*this, "x", value), *this; }
      /// A number.
      Center& y(const Takes<spec::number>& value) { return detail::put(*this, "y", value), *this; }
      /// A number.
      Center& z(const Takes<spec::number>& value) { return detail::put(*this, "z", value), *this; }
    };

    using Eye = go::layout::Scene::Camera::Center;
    /// What `projection` takes.
    class Projection : public figure::Object {
     public:
      /// "perspective" or "orthographic".
      Projection& type(const Takes<spec::one_of_perspective_orthographic>& value) {
        return detail::put(*this, "type", value), *this;
      }
    };

    using Up = go::layout::Scene::Camera::Center;
    /// `Center`.
    Camera& center(const TakesPart<Center>& value) { return detail::put_part(*this, "center", value), *this; }
    /// `Eye`.
    Camera& eye(const TakesPart<Eye>& value) { return detail::put_part(*this, "eye", value), *this; }
    /// `Projection`.
    Camera& projection(const TakesPart<Projection>& value) {
      return detail::put_part(*this, "projection", value), *this;
    }
    /// `Up`.
    Camera& up(const TakesPart<Up>& value) { return detail::put_part(*this, "up", value), *this; }
  };

  using Domain = go::Domain;
  /// What `xaxis` takes.
  class XAxis : public figure::Object {
   public:
    using Autorangeoptions = go::Autorangeoptions;
    using Tickfont = go::Font;
    using Tickformatstop = go::Tickformatstop;
    using Title = go::Legendgrouptitle;
    /// True, false, "reversed", "min reversed", "max reversed", "min" or "max".
    XAxis& autorange(const Takes<spec::one_of_true_false_reversed_min_reversed_max_reversed_and_2_more>& value) {
      return detail::put(*this, "autorange", value), *this;
    }
    /// `Autorangeoptions`.
    XAxis& autorangeoptions(const TakesPart<Autorangeoptions>& value) {
      return detail::put_part(*this, "autorangeoptions", value), *this;
    }
    /// "convert types" or "strict".
    XAxis& autotypenumbers(const Takes<spec::one_of_convert_types_strict>& value) {
      return detail::put(*this, "autotypenumbers", value), *this;
    }
    /// A colour.
    XAxis& backgroundcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "backgroundcolor", value), *this;
    }
    /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
    /// "mayan", "nanakshahi", "nepali" and 4 more.
    XAxis& calendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
      return detail::put(*this, "calendar", value), *this;
    }
    /// A list: numbers, texts, dates.
    XAxis& categoryarray(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "categoryarray", value), *this;
    }
    /// "trace", "category ascending", "category descending", "array", "total ascending", "total descending",
    /// "min ascending", "min descending", "max ascending", "max descending", "sum ascending", "sum
    /// descending" and 6 more.
    XAxis& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array_and_14_more>& value) {
      return detail::put(*this, "categoryorder", value), *this;
    }
    /// A colour.
    XAxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// Anything.
    XAxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
    /// "none", "e", "E", "power", "SI", "B" or "SI extended".
    XAxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
      return detail::put(*this, "exponentformat", value), *this;
    }
    /// A colour.
    XAxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// A number from 0 on.
    XAxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    XAxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    XAxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// A colour.
    XAxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    XAxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// Anything.
    XAxis& maxallowed(const Takes<spec::any>& value) {
      return detail::put(*this, "maxallowed", value), *this;
    }
    /// Anything.
    XAxis& minallowed(const Takes<spec::any>& value) {
      return detail::put(*this, "minallowed", value), *this;
    }
    /// A number from 0 on.
    XAxis& minexponent(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minexponent", value), *this;
    }
    /// True, "ticks", false, "all" or "allticks".
    XAxis& mirror(const Takes<spec::one_of_true_ticks_false_all_allticks>& value) {
      return detail::put(*this, "mirror", value), *this;
    }
    /// A whole number from 0 on.
    XAxis& nticks(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "nticks", value), *this;
    }
    /// Two values: numbers, texts, dates.
    XAxis& range(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// "normal", "tozero" or "nonnegative".
    XAxis& rangemode(const Takes<spec::one_of_normal_tozero_nonnegative>& value) {
      return detail::put(*this, "rangemode", value), *this;
    }
    /// True or false.
    XAxis& separatethousands(const Takes<spec::boolean>& value) {
      return detail::put(*this, "separatethousands", value), *this;
    }
    /// True or false.
    XAxis& showaxeslabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showaxeslabels", value), *this;
    }
    /// True or false.
    XAxis& showbackground(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showbackground", value), *this;
    }
    /// "all", "first", "last" or "none".
    XAxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showexponent", value), *this;
    }
    /// True or false.
    XAxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    XAxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// True or false.
    XAxis& showspikes(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showspikes", value), *this;
    }
    /// True or false.
    XAxis& showticklabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    XAxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    XAxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// A colour.
    XAxis& spikecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "spikecolor", value), *this;
    }
    /// True or false.
    XAxis& spikesides(const Takes<spec::boolean>& value) {
      return detail::put(*this, "spikesides", value), *this;
    }
    /// A number from 0 on.
    XAxis& spikethickness(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "spikethickness", value), *this;
    }
    /// Anything.
    XAxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
    /// Degrees, or "auto".
    XAxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
    }
    /// A colour.
    XAxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    XAxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    XAxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// `Tickformatstop`.
    XAxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
      return detail::put_part(*this, "tickformatstopdefaults", value), *this;
    }
    /// A list of `Tickformatstop`.
    XAxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
      return detail::put_parts(*this, "tickformatstops", value), *this;
    }
    /// A number from 0 on.
    XAxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// "auto", "linear" or "array".
    XAxis& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
      return detail::put(*this, "tickmode", value), *this;
    }
    /// Text.
    XAxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "outside", "inside" or "".
    XAxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    XAxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    XAxis& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    XAxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A number from 0 on.
    XAxis& tickwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tickwidth", value), *this;
    }
    /// Text, or `Title`.
    XAxis& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
    /// "-", "linear", "log", "date" or "category".
    XAxis& type(const Takes<spec::one_of_minus_linear_log_date_category>& value) {
      return detail::put(*this, "type", value), *this;
    }
    /// True or false.
    XAxis& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
    /// True or false.
    XAxis& zeroline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "zeroline", value), *this;
    }
    /// A colour.
    XAxis& zerolinecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "zerolinecolor", value), *this;
    }
    /// A number.
    XAxis& zerolinewidth(const Takes<spec::number>& value) {
      return detail::put(*this, "zerolinewidth", value), *this;
    }
  };

  using YAxis = go::layout::Scene::XAxis;
  using ZAxis = go::layout::Scene::XAxis;
  /// `Annotation`.
  Scene& annotationdefaults(const TakesPart<Annotation>& value) {
    return detail::put_part(*this, "annotationdefaults", value), *this;
  }
  /// A list of `Annotation`.
  Scene& annotations(const TakesParts<Annotation>& value) {
    return detail::put_parts(*this, "annotations", value), *this;
  }
  /// "auto", "cube", "data" or "manual".
  Scene& aspectmode(const Takes<spec::one_of_auto_cube_data_manual>& value) {
    return detail::put(*this, "aspectmode", value), *this;
  }
  /// `Aspectratio`.
  Scene& aspectratio(const TakesPart<Aspectratio>& value) {
    return detail::put_part(*this, "aspectratio", value), *this;
  }
  /// A colour.
  Scene& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// `Camera`.
  Scene& camera(const TakesPart<Camera>& value) { return detail::put_part(*this, "camera", value), *this; }
  /// `Domain`.
  Scene& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "orbit", "turntable", "zoom", "pan" or false.
  Scene& dragmode(const Takes<spec::one_of_orbit_turntable_zoom_pan_false>& value) {
    return detail::put(*this, "dragmode", value), *this;
  }
  /// "closest" or false.
  Scene& hovermode(const Takes<spec::one_of_closest_false>& value) {
    return detail::put(*this, "hovermode", value), *this;
  }
  /// Anything.
  Scene& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `XAxis`.
  Scene& xaxis(const TakesPart<XAxis>& value) { return detail::put_part(*this, "xaxis", value), *this; }
  /// `YAxis`.
  Scene& yaxis(const TakesPart<YAxis>& value) { return detail::put_part(*this, "yaxis", value), *this; }
  /// `ZAxis`.
  Scene& zaxis(const TakesPart<ZAxis>& value) { return detail::put_part(*this, "zaxis", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/smith.hpp
// go::layout::Smith: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `smith`.
class Smith : public figure::Object {
 public:
  using Domain = go::Domain;
  /// What `imaginaryaxis` takes.
  class Imaginaryaxis : public figure::Object {
   public:
    using Tickfont = go::Font;
    /// A colour.
    Imaginaryaxis& color(const Takes<spec::color>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// A colour.
    Imaginaryaxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Imaginaryaxis& griddash(const Takes<spec::dash>& value) {
      return detail::put(*this, "griddash", value), *this;
    }
    /// A number from 0 on.
    Imaginaryaxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    Imaginaryaxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    Imaginaryaxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// "above traces" or "below traces".
    Imaginaryaxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
      return detail::put(*this, "layer", value), *this;
    }
    /// A colour.
    Imaginaryaxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    Imaginaryaxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// True or false.
    Imaginaryaxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    Imaginaryaxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// True or false.
    Imaginaryaxis& showticklabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    Imaginaryaxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    Imaginaryaxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// A colour.
    Imaginaryaxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    Imaginaryaxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    Imaginaryaxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// A number from 0 on.
    Imaginaryaxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// Text.
    Imaginaryaxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "outside", "inside" or "".
    Imaginaryaxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    Imaginaryaxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    Imaginaryaxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A number from 0 on.
    Imaginaryaxis& tickwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tickwidth", value), *this;
    }
    /// True or false.
    Imaginaryaxis& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  /// What `realaxis` takes.
  class Realaxis : public figure::Object {
   public:
    using Tickfont = go::Font;
    /// A colour.
    Realaxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// A colour.
    Realaxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Realaxis& griddash(const Takes<spec::dash>& value) {
      return detail::put(*this, "griddash", value), *this;
    }
    /// A number from 0 on.
    Realaxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    Realaxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    Realaxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// "above traces" or "below traces".
    Realaxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
      return detail::put(*this, "layer", value), *this;
    }
    /// A colour.
    Realaxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    Realaxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// True or false.
    Realaxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    Realaxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// True or false.
    Realaxis& showticklabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    Realaxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    Realaxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// "top" or "bottom".
    Realaxis& side(const Takes<spec::one_of_top_bottom>& value) {
      return detail::put(*this, "side", value), *this;
    }
    /// Degrees, or "auto".
    Realaxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
    }
    /// A colour.
    Realaxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    Realaxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    Realaxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// A number from 0 on.
    Realaxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// Text.
    Realaxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "top", "bottom" or "".
    Realaxis& ticks(const Takes<spec::one_of_top_bottom_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    Realaxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    Realaxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A number from 0 on.
    Realaxis& tickwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tickwidth", value), *this;
    }
    /// True or false.
    Realaxis& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  /// A colour.
  Smith& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// `Domain`.
  Smith& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// `Imaginaryaxis`.
  Smith& imaginaryaxis(const TakesPart<Imaginaryaxis>& value) {
    return detail::put_part(*this, "imaginaryaxis", value), *this;
  }
  /// `Realaxis`.
  Smith& realaxis(const TakesPart<Realaxis>& value) {
    return detail::put_part(*this, "realaxis", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/template.hpp
// go::layout::Template: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

class Layout;
class Bar;
class Barpolar;
class Box;
class Candlestick;
class Carpet;
class Choropleth;
class Choroplethmap;
class Choroplethmapbox;
class Cone;
class Contour;
class Contourcarpet;
class Densitymap;
class Densitymapbox;
class Funnel;
class Funnelarea;
class Heatmap;
class Histogram;
class Histogram2d;
class Histogram2dContour;
class Icicle;
class Image;
class Indicator;
class Isosurface;
class Mesh3d;
class Ohlc;
class Parcats;
class Parcoords;
class Pie;
class Sankey;
class Scatter;
class Scatter3d;
class Scattercarpet;
class Scattergeo;
class Scattergl;
class Scattermap;
class Scattermapbox;
class Scatterpolar;
class Scatterpolargl;
class Scattersmith;
class Scatterternary;
class Splom;
class Streamtube;
class Sunburst;
class Surface;
class Table;
class Treemap;
class Violin;
class Volume;
class Waterfall;

namespace layout {

/// What the layout has as `template`.
class Template : public figure::Object {
 public:
  /// What `data` takes.
  class Data : public figure::Object {
   public:
    /// A list of `Bar`.
    Data& bar(const TakesParts<Bar>& value) { return detail::put_parts(*this, "bar", value), *this; }
    /// A list of `Barpolar`.
    Data& barpolar(const TakesParts<Barpolar>& value) {
      return detail::put_parts(*this, "barpolar", value), *this;
    }
    /// A list of `Box`.
    Data& box(const TakesParts<Box>& value) { return detail::put_parts(*this, "box", value), *this; }
    /// A list of `Candlestick`.
    Data& candlestick(const TakesParts<Candlestick>& value) {
      return detail::put_parts(*this, "candlestick", value), *this;
    }
    /// A list of `Carpet`.
    Data& carpet(const TakesParts<Carpet>& value) { return detail::put_parts(*this, "carpet", value), *this; }
    /// A list of `Choropleth`.
    Data& choropleth(const TakesParts<Choropleth>& value) {
      return detail::put_parts(*this, "choropleth", value), *this;
    }
    /// A list of `Choroplethmap`.
    Data& choroplethmap(const TakesParts<Choroplethmap>& value) {
      return detail::put_parts(*this, "choroplethmap", value), *this;
    }
    /// A list of `Choroplethmapbox`.
    Data& choroplethmapbox(const TakesParts<Choroplethmapbox>& value) {
      return detail::put_parts(*this, "choroplethmapbox", value), *this;
    }
    /// A list of `Cone`.
    Data& cone(const TakesParts<Cone>& value) { return detail::put_parts(*this, "cone", value), *this; }
    /// A list of `Contour`.
    Data& contour(const TakesParts<Contour>& value) {
      return detail::put_parts(*this, "contour", value), *this;
    }
    /// A list of `Contourcarpet`.
    Data& contourcarpet(const TakesParts<Contourcarpet>& value) {
      return detail::put_parts(*this, "contourcarpet", value), *this;
    }
    /// A list of `Densitymap`.
    Data& densitymap(const TakesParts<Densitymap>& value) {
      return detail::put_parts(*this, "densitymap", value), *this;
    }
    /// A list of `Densitymapbox`.
    Data& densitymapbox(const TakesParts<Densitymapbox>& value) {
      return detail::put_parts(*this, "densitymapbox", value), *this;
    }
    /// A list of `Funnel`.
    Data& funnel(const TakesParts<Funnel>& value) { return detail::put_parts(*this, "funnel", value), *this; }
    /// A list of `Funnelarea`.
    Data& funnelarea(const TakesParts<Funnelarea>& value) {
      return detail::put_parts(*this, "funnelarea", value), *this;
    }
    /// A list of `Heatmap`.
    Data& heatmap(const TakesParts<Heatmap>& value) {
      return detail::put_parts(*this, "heatmap", value), *this;
    }
    /// A list of `Histogram`.
    Data& histogram(const TakesParts<Histogram>& value) {
      return detail::put_parts(*this, "histogram", value), *this;
    }
    /// A list of `Histogram2d`.
    Data& histogram2d(const TakesParts<Histogram2d>& value) {
      return detail::put_parts(*this, "histogram2d", value), *this;
    }
    /// A list of `Histogram2dContour`.
    Data& histogram2dcontour(const TakesParts<Histogram2dContour>& value) {
      return detail::put_parts(*this, "histogram2dcontour", value), *this;
    }
    /// A list of `Icicle`.
    Data& icicle(const TakesParts<Icicle>& value) { return detail::put_parts(*this, "icicle", value), *this; }
    /// A list of `Image`.
    Data& image(const TakesParts<Image>& value) { return detail::put_parts(*this, "image", value), *this; }
    /// A list of `Indicator`.
    Data& indicator(const TakesParts<Indicator>& value) {
      return detail::put_parts(*this, "indicator", value), *this;
    }
    /// A list of `Isosurface`.
    Data& isosurface(const TakesParts<Isosurface>& value) {
      return detail::put_parts(*this, "isosurface", value), *this;
    }
    /// A list of `Mesh3d`.
    Data& mesh3d(const TakesParts<Mesh3d>& value) { return detail::put_parts(*this, "mesh3d", value), *this; }
    /// A list of `Ohlc`.
    Data& ohlc(const TakesParts<Ohlc>& value) { return detail::put_parts(*this, "ohlc", value), *this; }
    /// A list of `Parcats`.
    Data& parcats(const TakesParts<Parcats>& value) {
      return detail::put_parts(*this, "parcats", value), *this;
    }
    /// A list of `Parcoords`.
    Data& parcoords(const TakesParts<Parcoords>& value) {
      return detail::put_parts(*this, "parcoords", value), *this;
    }
    /// A list of `Pie`.
    Data& pie(const TakesParts<Pie>& value) { return detail::put_parts(*this, "pie", value), *this; }
    /// A list of `Sankey`.
    Data& sankey(const TakesParts<Sankey>& value) { return detail::put_parts(*this, "sankey", value), *this; }
    /// A list of `Scatter`.
    Data& scatter(const TakesParts<Scatter>& value) {
      return detail::put_parts(*this, "scatter", value), *this;
    }
    /// A list of `Scatter3d`.
    Data& scatter3d(const TakesParts<Scatter3d>& value) {
      return detail::put_parts(*this, "scatter3d", value), *this;
    }
    /// A list of `Scattercarpet`.
    Data& scattercarpet(const TakesParts<Scattercarpet>& value) {
      return detail::put_parts(*this, "scattercarpet", value), *this;
    }
    /// A list of `Scattergeo`.
    Data& scattergeo(const TakesParts<Scattergeo>& value) {
      return detail::put_parts(*this, "scattergeo", value), *this;
    }
    /// A list of `Scattergl`.
    Data& scattergl(const TakesParts<Scattergl>& value) {
      return detail::put_parts(*this, "scattergl", value), *this;
    }
    /// A list of `Scattermap`.
    Data& scattermap(const TakesParts<Scattermap>& value) {
      return detail::put_parts(*this, "scattermap", value), *this;
    }
    /// A list of `Scattermapbox`.
    Data& scattermapbox(const TakesParts<Scattermapbox>& value) {
      return detail::put_parts(*this, "scattermapbox", value), *this;
    }
    /// A list of `Scatterpolar`.
    Data& scatterpolar(const TakesParts<Scatterpolar>& value) {
      return detail::put_parts(*this, "scatterpolar", value), *this;
    }
    /// A list of `Scatterpolargl`.
    Data& scatterpolargl(const TakesParts<Scatterpolargl>& value) {
      return detail::put_parts(*this, "scatterpolargl", value), *this;
    }
    /// A list of `Scattersmith`.
    Data& scattersmith(const TakesParts<Scattersmith>& value) {
      return detail::put_parts(*this, "scattersmith", value), *this;
    }
    /// A list of `Scatterternary`.
    Data& scatterternary(const TakesParts<Scatterternary>& value) {
      return detail::put_parts(*this, "scatterternary", value), *this;
    }
    /// A list of `Splom`.
    Data& splom(const TakesParts<Splom>& value) { return detail::put_parts(*this, "splom", value), *this; }
    /// A list of `Streamtube`.
    Data& streamtube(const TakesParts<Streamtube>& value) {
      return detail::put_parts(*this, "streamtube", value), *this;
    }
    /// A list of `Sunburst`.
    Data& sunburst(const TakesParts<Sunburst>& value) {
      return detail::put_parts(*this, "sunburst", value), *this;
    }
    /// A list of `Surface`.
    Data& surface(const TakesParts<Surface>& value) {
      return detail::put_parts(*this, "surface", value), *this;
    }
    /// A list of `Table`.
    Data& table(const TakesParts<Table>& value) { return detail::put_parts(*this, "table", value), *this; }
    /// A list of `Treemap`.
    Data& treemap(const TakesParts<Treemap>& value) {
      return detail::put_parts(*this, "treemap", value), *this;
    }
    /// A list of `Violin`.
    Data& violin(const TakesParts<Violin>& value) { return detail::put_parts(*this, "violin", value), *this; }
    /// A list of `Volume`.
    Data& volume(const TakesParts<Volume>& value) { return detail::put_parts(*this, "volume", value), *this; }
    /// A list of `Waterfall`.
    Data& waterfall(const TakesParts<Waterfall>& value) {
      return detail::put_parts(*this, "waterfall", value), *this;
    }
  };

  /// `Data`.
  Template& data(const TakesPart<Data>& value) { return detail::put_part(*this, "data", value), *this; }
  /// `Layout`.
  Template& layout(const TakesPart<Layout>& value) { return detail::put_part(*this, "layout", value), *this; }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/layout/ternary.hpp
// go::layout::Ternary: part of the layout.
//
// Written by tools/wrap_figures.

namespace cdash::go {

namespace layout {

/// What the layout has as `ternary`.
class Ternary : public figure::Object {
 public:
  /// What `aaxis` takes.
  class Aaxis : public figure::Object {
   public:
    using Tickfont = go::Font;
    using Tickformatstop = go::Tickformatstop;
    using Title = go::Legendgrouptitle;
    /// A colour.
    Aaxis& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// Anything.
    Aaxis& dtick(const Takes<spec::any>& value) { return detail::put(*this, "dtick", value), *this; }
    /// "none", "e", "E", "power", "SI", "B" or "SI extended".
    Aaxis& exponentformat(const Takes<spec::one_of_none_e_E_power_SI_B_SI_extended>& value) {
      return detail::put(*this, "exponentformat", value), *this;
    }
    /// A colour.
    Aaxis& gridcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "gridcolor", value), *this;
    }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Aaxis& griddash(const Takes<spec::dash>& value) { return detail::put(*this, "griddash", value), *this; }
    /// A number from 0 on.
    Aaxis& gridwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "gridwidth", value), *this;
    }
    /// Text.
    Aaxis& hoverformat(const Takes<spec::text>& value) {
      return detail::put(*this, "hoverformat", value), *this;
    }
    /// Anything.
    Aaxis& labelalias(const Takes<spec::any>& value) {
      return detail::put(*this, "labelalias", value), *this;
    }
    /// "above traces" or "below traces".
    Aaxis& layer(const Takes<spec::one_of_above_traces_below_traces>& value) {
      return detail::put(*this, "layer", value), *this;
    }
    /// A colour.
    Aaxis& linecolor(const Takes<spec::color>& value) {
      return detail::put(*this, "linecolor", value), *this;
    }
    /// A number from 0 on.
    Aaxis& linewidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "linewidth", value), *this;
    }
    /// A number from 0 on.
    Aaxis& min(const Takes<spec::number_from_0>& value) { return detail::put(*this, "min", value), *this; }
    /// A number from 0 on.
    Aaxis& minexponent(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "minexponent", value), *this;
    }
    /// A whole number from 1 on.
    Aaxis& nticks(const Takes<spec::integer_from_1>& value) {
      return detail::put(*this, "nticks", value), *this;
    }
    /// True or false.
    Aaxis& separatethousands(const Takes<spec::boolean>& value) {
      return detail::put(*this, "separatethousands", value), *this;
    }
    /// "all", "first", "last" or "none".
    Aaxis& showexponent(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showexponent", value), *this;
    }
    /// True or false.
    Aaxis& showgrid(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showgrid", value), *this;
    }
    /// True or false.
    Aaxis& showline(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showline", value), *this;
    }
    /// True or false.
    Aaxis& showticklabels(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showticklabels", value), *this;
    }
    /// "all", "first", "last" or "none".
    Aaxis& showtickprefix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showtickprefix", value), *this;
    }
    /// "all", "first", "last" or "none".
    Aaxis& showticksuffix(const Takes<spec::one_of_all_first_last_none>& value) {
      return detail::put(*this, "showticksuffix", value), *this;
    }
    /// Anything.
    Aaxis& tick0(const Takes<spec::any>& value) { return detail::put(*this, "tick0", value), *this; }
    /// Degrees, or "auto".
    Aaxis& tickangle(const Takes<spec::angle>& value) {
      return detail::put(*this, "tickangle", value), *this;
    }
    /// A colour.
    Aaxis& tickcolor(const Takes<spec::color>& value) {
      return detail::put(*this, "tickcolor", value), *this;
    }
    /// `Tickfont`.
    Aaxis& tickfont(const TakesPart<Tickfont>& value) {
      return detail::put_part(*this, "tickfont", value), *this;
    }
    /// Text.
    Aaxis& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// `Tickformatstop`.
    Aaxis& tickformatstopdefaults(const TakesPart<Tickformatstop>& value) {
      return detail::put_part(*this, "tickformatstopdefaults", value), *this;
    }
    /// A list of `Tickformatstop`.
    Aaxis& tickformatstops(const TakesParts<Tickformatstop>& value) {
      return detail::put_parts(*this, "tickformatstops", value), *this;
    }
    /// A whole number from 1 on.
    Aaxis& ticklabelstep(const Takes<spec::integer_from_1>& value) {
      return detail::put(*this, "ticklabelstep", value), *this;
    }
    /// A number from 0 on.
    Aaxis& ticklen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "ticklen", value), *this;
    }
    /// "auto", "linear" or "array".
    Aaxis& tickmode(const Takes<spec::one_of_auto_linear_array>& value) {
      return detail::put(*this, "tickmode", value), *this;
    }
    /// Text.
    Aaxis& tickprefix(const Takes<spec::text>& value) {
      return detail::put(*this, "tickprefix", value), *this;
    }
    /// "outside", "inside" or "".
    Aaxis& ticks(const Takes<spec::one_of_outside_inside_empty>& value) {
      return detail::put(*this, "ticks", value), *this;
    }
    /// Text.
    Aaxis& ticksuffix(const Takes<spec::text>& value) {
      return detail::put(*this, "ticksuffix", value), *this;
    }
    /// A list: numbers, texts, dates.
    Aaxis& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    Aaxis& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A number from 0 on.
    Aaxis& tickwidth(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "tickwidth", value), *this;
    }
    /// Text, or `Title`.
    Aaxis& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
    /// Anything.
    Aaxis& uirevision(const Takes<spec::any>& value) {
      return detail::put(*this, "uirevision", value), *this;
    }
  };

  using Baxis = go::layout::Ternary::Aaxis;
  using Caxis = go::layout::Ternary::Aaxis;
  using Domain = go::Domain;
  /// `Aaxis`.
  Ternary& aaxis(const TakesPart<Aaxis>& value) { return detail::put_part(*this, "aaxis", value), *this; }
  /// `Baxis`.
  Ternary& baxis(const TakesPart<Baxis>& value) { return detail::put_part(*this, "baxis", value), *this; }
  /// A colour.
  Ternary& bgcolor(const Takes<spec::color>& value) { return detail::put(*this, "bgcolor", value), *this; }
  /// `Caxis`.
  Ternary& caxis(const TakesPart<Caxis>& value) { return detail::put_part(*this, "caxis", value), *this; }
  /// `Domain`.
  Ternary& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// A number from 0 on.
  Ternary& sum(const Takes<spec::number_from_0>& value) { return detail::put(*this, "sum", value), *this; }
  /// Anything.
  Ternary& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
};

}  // namespace layout

}  // namespace cdash::go

// ---- cdash/figure/go/mesh3d.hpp
// go::Mesh3d: the trace mesh3d.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `mesh3d`.
class Mesh3d : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Contour = go::IsosurfaceContour;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Lighting = go::Lighting;
  using Lightposition = go::Lightposition;
  using Stream = go::Stream;

  Mesh3d() : Trace("mesh3d") {}
  /// A number.
  Mesh3d& alphahull(const Takes<spec::number>& value) {
    return detail::put(*this, "alphahull", value), *this;
  }
  /// True or false.
  Mesh3d& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Mesh3d& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Mesh3d& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Mesh3d& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Mesh3d& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// A colour, or a number on the colour scale.
  Mesh3d& color(const Takes<spec::color_or_number>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Mesh3d& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Mesh3d& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Mesh3d& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Contour`.
  Mesh3d& contour(const TakesPart<Contour>& value) {
    return detail::put_part(*this, "contour", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "x", "y" or "z".
  Mesh3d& delaunayaxis(const Takes<spec::one_of_x_y_z>& value) {
    return detail::put(*this, "delaunayaxis", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& facecolor(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "facecolor", value), *this;
  }
  /// True or false.
  Mesh3d& flatshading(const Takes<spec::boolean>& value) {
    return detail::put(*this, "flatshading", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Mesh3d& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Mesh3d& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Mesh3d& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Mesh3d& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Mesh3d& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Mesh3d& i(const Takes<spec::list_of_any>& value) { return detail::put(*this, "i", value), *this; }
  /// A list: numbers, texts, dates.
  Mesh3d& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A list: numbers, texts, dates.
  Mesh3d& intensity(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "intensity", value), *this;
  }
  /// "vertex" or "cell".
  Mesh3d& intensitymode(const Takes<spec::one_of_vertex_cell>& value) {
    return detail::put(*this, "intensitymode", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& j(const Takes<spec::list_of_any>& value) { return detail::put(*this, "j", value), *this; }
  /// A list: numbers, texts, dates.
  Mesh3d& k(const Takes<spec::list_of_any>& value) { return detail::put(*this, "k", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Mesh3d& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Mesh3d& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Mesh3d& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Mesh3d& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Mesh3d& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Lighting`.
  Mesh3d& lighting(const TakesPart<Lighting>& value) {
    return detail::put_part(*this, "lighting", value), *this;
  }
  /// `Lightposition`.
  Mesh3d& lightposition(const TakesPart<Lightposition>& value) {
    return detail::put_part(*this, "lightposition", value), *this;
  }
  /// Anything; or a list.
  Mesh3d& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Mesh3d& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Mesh3d& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Mesh3d& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Mesh3d& scene(const Takes<spec::subplot_scene>& value) { return detail::put(*this, "scene", value), *this; }
  /// True or false.
  Mesh3d& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Mesh3d& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Mesh3d& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Mesh3d& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Mesh3d& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Mesh3d& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A list: numbers, texts, dates.
  Mesh3d& vertexcolor(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "vertexcolor", value), *this;
  }
  /// True, false or "legendonly".
  Mesh3d& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Mesh3d& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Mesh3d& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Mesh3d& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Mesh3d& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Mesh3d& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Mesh3d& zcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "zcalendar", value), *this;
  }
  /// Text.
  Mesh3d& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/ohlc.hpp
// go::Ohlc: the trace ohlc.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `ohlc`.
class Ohlc : public figure::Trace {
 public:
  /// What `decreasing` takes.
  class Decreasing : public figure::Object {
   public:
    using Line = go::ConnectorLine;
    /// `Line`.
    Decreasing& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  };

  using Hoverlabel = go::CandlestickHoverlabel;
  using Increasing = go::Ohlc::Decreasing;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Line& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  using Stream = go::Stream;

  Ohlc() : Trace("ohlc") {}
  /// A list: numbers, texts, dates.
  Ohlc& close(const Takes<spec::list_of_any>& value) { return detail::put(*this, "close", value), *this; }
  /// A list: numbers, texts, dates.
  Ohlc& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Decreasing`.
  Ohlc& decreasing(const TakesPart<Decreasing>& value) {
    return detail::put_part(*this, "decreasing", value), *this;
  }
  /// A list: numbers, texts, dates.
  Ohlc& high(const Takes<spec::list_of_any>& value) { return detail::put(*this, "high", value), *this; }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Ohlc& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Ohlc& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Ohlc& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Ohlc& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Ohlc& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Ohlc& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Increasing`.
  Ohlc& increasing(const TakesPart<Increasing>& value) {
    return detail::put_part(*this, "increasing", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Ohlc& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Ohlc& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Ohlc& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Ohlc& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Ohlc& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Ohlc& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A list: numbers, texts, dates.
  Ohlc& low(const Takes<spec::list_of_any>& value) { return detail::put(*this, "low", value), *this; }
  /// Anything; or a list.
  Ohlc& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Ohlc& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Ohlc& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Ohlc& open(const Takes<spec::list_of_any>& value) { return detail::put(*this, "open", value), *this; }
  /// Anything.
  Ohlc& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Ohlc& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Ohlc& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Ohlc& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// A number from 0 to 0.5.
  Ohlc& tickwidth(const Takes<spec::number_from_0_to_0_5>& value) {
    return detail::put(*this, "tickwidth", value), *this;
  }
  /// Text.
  Ohlc& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Ohlc& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True, false or "legendonly".
  Ohlc& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Ohlc& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "x", "x2", "x3" ….
  Ohlc& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Ohlc& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Ohlc& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Ohlc& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Ohlc& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Ohlc& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// "y", "y2", "y3" ….
  Ohlc& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// Text.
  Ohlc& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A whole number.
  Ohlc& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parcats.hpp
// go::Parcats: the trace parcats.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `parcats`.
class Parcats : public figure::Trace {
 public:
  /// What `dimensiondefaults` takes.
  class Dimension : public figure::Object {
   public:
    /// A list: numbers, texts, dates.
    Dimension& categoryarray(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "categoryarray", value), *this;
    }
    /// "trace", "category ascending", "category descending" or "array".
    Dimension& categoryorder(const Takes<spec::one_of_trace_category_ascending_category_descending_array>& value) {
      return detail::put(*this, "categoryorder", value), *this;
    }
    /// A whole number.
    Dimension& displayindex(const Takes<spec::integer>& value) {
      return detail::put(*this, "displayindex", value), *this;
    }
    /// Text.
    Dimension& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
    /// A list: numbers, texts, dates.
    Dimension& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    Dimension& values(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "values", value), *this;
    }
    /// True or false.
    Dimension& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  using Domain = go::Domain;
  using Labelfont = go::Font;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    /// True or false.
    Line& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Line& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Line& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Line& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Line& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// A colour, or a number on the colour scale; or a list.
    Line& color(const Takes<spec::colors_or_numbers>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Line& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Line& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Line& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// Text.
    Line& hovertemplate(const Takes<spec::text>& value) {
      return detail::put(*this, "hovertemplate", value), *this;
    }
    /// Anything.
    Line& hovertemplatefallback(const Takes<spec::any>& value) {
      return detail::put(*this, "hovertemplatefallback", value), *this;
    }
    /// True or false.
    Line& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// "linear" or "hspline".
    Line& shape(const Takes<spec::one_of_linear_hspline>& value) {
      return detail::put(*this, "shape", value), *this;
    }
    /// True or false.
    Line& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
  };

  using Stream = go::Stream;
  using Tickfont = go::Font;

  Parcats() : Trace("parcats") {}
  /// "perpendicular", "freeform" or "fixed".
  Parcats& arrangement(const Takes<spec::one_of_perpendicular_freeform_fixed>& value) {
    return detail::put(*this, "arrangement", value), *this;
  }
  /// True or false.
  Parcats& bundlecolors(const Takes<spec::boolean>& value) {
    return detail::put(*this, "bundlecolors", value), *this;
  }
  /// A number from 0 on; or a list.
  Parcats& counts(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "counts", value), *this;
  }
  /// `Dimension`.
  Parcats& dimensiondefaults(const TakesPart<Dimension>& value) {
    return detail::put_part(*this, "dimensiondefaults", value), *this;
  }
  /// A list of `Dimension`.
  Parcats& dimensions(const TakesParts<Dimension>& value) {
    return detail::put_parts(*this, "dimensions", value), *this;
  }
  /// `Domain`.
  Parcats& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "count" or "probability", or several with + between them, or "all", "none" or "skip".
  Parcats& hoverinfo(const Takes<spec::flags_count_probability_or_all_none_skip>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// "category", "color" or "dimension".
  Parcats& hoveron(const Takes<spec::one_of_category_color_dimension>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text.
  Parcats& hovertemplate(const Takes<spec::text>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Parcats& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// `Labelfont`.
  Parcats& labelfont(const TakesPart<Labelfont>& value) {
    return detail::put_part(*this, "labelfont", value), *this;
  }
  /// `Legendgrouptitle`.
  Parcats& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number from 0 on.
  Parcats& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Parcats& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Anything; or a list.
  Parcats& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Parcats& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// "forward" or "backward".
  Parcats& sortpaths(const Takes<spec::one_of_forward_backward>& value) {
    return detail::put(*this, "sortpaths", value), *this;
  }
  /// `Stream`.
  Parcats& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// `Tickfont`.
  Parcats& tickfont(const TakesPart<Tickfont>& value) {
    return detail::put_part(*this, "tickfont", value), *this;
  }
  /// Text.
  Parcats& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Parcats& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Parcats& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parcoords.hpp
// go::Parcoords: the trace parcoords.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `parcoords`.
class Parcoords : public figure::Trace {
 public:
  /// What `dimensiondefaults` takes.
  class Dimension : public figure::Object {
   public:
    /// A list.
    Dimension& constraintrange(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "constraintrange", value), *this;
    }
    /// Text.
    Dimension& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
    /// True or false.
    Dimension& multiselect(const Takes<spec::boolean>& value) {
      return detail::put(*this, "multiselect", value), *this;
    }
    /// Text.
    Dimension& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
    /// Two values: numbers.
    Dimension& range(const TakesFixed<spec::list_of_number, spec::number, 2>& value) {
      return detail::put_fixed(*this, "range", value), *this;
    }
    /// Text.
    Dimension& templateitemname(const Takes<spec::text>& value) {
      return detail::put(*this, "templateitemname", value), *this;
    }
    /// Text.
    Dimension& tickformat(const Takes<spec::text>& value) {
      return detail::put(*this, "tickformat", value), *this;
    }
    /// A list: numbers, texts, dates.
    Dimension& ticktext(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "ticktext", value), *this;
    }
    /// A list: numbers, texts, dates.
    Dimension& tickvals(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "tickvals", value), *this;
    }
    /// A list: numbers, texts, dates.
    Dimension& values(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "values", value), *this;
    }
    /// True or false.
    Dimension& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  using Domain = go::Domain;
  using Labelfont = go::Font;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    /// True or false.
    Line& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Line& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Line& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Line& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Line& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// A colour, or a number on the colour scale; or a list.
    Line& color(const Takes<spec::colors_or_numbers>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Line& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Line& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Line& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// True or false.
    Line& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Line& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
  };

  using Rangefont = go::Font;
  using Stream = go::Stream;
  using Tickfont = go::Font;
  /// What `unselected` takes.
  class Unselected : public figure::Object {
   public:
    using Line = go::BarSelectedMarker;
    /// `Line`.
    Unselected& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  };

  Parcoords() : Trace("parcoords") {}
  /// A list: numbers, texts, dates.
  Parcoords& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Dimension`.
  Parcoords& dimensiondefaults(const TakesPart<Dimension>& value) {
    return detail::put_part(*this, "dimensiondefaults", value), *this;
  }
  /// A list of `Dimension`.
  Parcoords& dimensions(const TakesParts<Dimension>& value) {
    return detail::put_parts(*this, "dimensions", value), *this;
  }
  /// `Domain`.
  Parcoords& domain(const TakesPart<Domain>& value) {
    return detail::put_part(*this, "domain", value), *this;
  }
  /// A list: numbers, texts, dates.
  Parcoords& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// Degrees, or "auto".
  Parcoords& labelangle(const Takes<spec::angle>& value) {
    return detail::put(*this, "labelangle", value), *this;
  }
  /// `Labelfont`.
  Parcoords& labelfont(const TakesPart<Labelfont>& value) {
    return detail::put_part(*this, "labelfont", value), *this;
  }
  /// "top" or "bottom".
  Parcoords& labelside(const Takes<spec::one_of_top_bottom>& value) {
    return detail::put(*this, "labelside", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Parcoords& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Parcoords& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Parcoords& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Parcoords& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Parcoords& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// Anything; or a list.
  Parcoords& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Parcoords& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Rangefont`.
  Parcoords& rangefont(const TakesPart<Rangefont>& value) {
    return detail::put_part(*this, "rangefont", value), *this;
  }
  /// `Stream`.
  Parcoords& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// `Tickfont`.
  Parcoords& tickfont(const TakesPart<Tickfont>& value) {
    return detail::put_part(*this, "tickfont", value), *this;
  }
  /// Text.
  Parcoords& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Parcoords& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Parcoords& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Parcoords& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/pie.hpp
// go::Pie: the trace pie.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `pie`.
class Pie : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::FunnelareaMarker;
  using Outsidetextfont = go::Textfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  /// What `title` takes.
  class Title : public figure::Object {
   public:
    using Font = go::Textfont;
    /// `Font`.
    Title& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// "top left", "top center", "top right", "middle center", "bottom left", "bottom center" or "bottom
    /// right".
    Title& position(const Takes<spec::one_of_top_left_top_center_top_right_middle_center_bottom_left_and_2_more>& value) {
      return detail::put(*this, "position", value), *this;
    }
    /// Text.
    Title& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  };

  Pie() : Trace("pie") {}
  /// True or false.
  Pie& automargin(const Takes<spec::boolean>& value) {
    return detail::put(*this, "automargin", value), *this;
  }
  /// A list: numbers, texts, dates.
  Pie& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "clockwise" or "counterclockwise".
  Pie& direction(const Takes<spec::one_of_clockwise_counterclockwise>& value) {
    return detail::put(*this, "direction", value), *this;
  }
  /// A number.
  Pie& dlabel(const Takes<spec::number>& value) { return detail::put(*this, "dlabel", value), *this; }
  /// `Domain`.
  Pie& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// A number from 0 to 1.
  Pie& hole(const Takes<spec::number_from_0_to_1>& value) { return detail::put(*this, "hole", value), *this; }
  /// "label", "text", "value", "percent" or "name", or several with + between them, or "all", "none" or
  /// "skip"; or a list.
  Pie& hoverinfo(const Takes<spec::flags_label_text_value_percent_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Pie& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Pie& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Pie& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Pie& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Pie& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Insidetextfont`.
  Pie& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "horizontal", "radial", "tangential" or "auto".
  Pie& insidetextorientation(const Takes<spec::one_of_horizontal_radial_tangential_auto>& value) {
    return detail::put(*this, "insidetextorientation", value), *this;
  }
  /// A number.
  Pie& label0(const Takes<spec::number>& value) { return detail::put(*this, "label0", value), *this; }
  /// A list: numbers, texts, dates.
  Pie& labels(const Takes<spec::list_of_any>& value) { return detail::put(*this, "labels", value), *this; }
  /// "legend", "legend2", "legend3" …; or a list.
  Pie& legend(const Takes<spec::subplots_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Pie& legendgroup(const Takes<spec::text>& value) { return detail::put(*this, "legendgroup", value), *this; }
  /// `Legendgrouptitle`.
  Pie& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number; or a list.
  Pie& legendrank(const Takes<spec::numbers>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Pie& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Pie& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Pie& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Pie& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Pie& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Outsidetextfont`.
  Pie& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// A number from 0 to 1; or a list.
  Pie& pull(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "pull", value), *this;
  }
  /// Degrees, or "auto".
  Pie& rotation(const Takes<spec::angle>& value) { return detail::put(*this, "rotation", value), *this; }
  /// Text.
  Pie& scalegroup(const Takes<spec::text>& value) { return detail::put(*this, "scalegroup", value), *this; }
  /// True or false; or a list.
  Pie& showlegend(const Takes<spec::booleans>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Pie& sort(const Takes<spec::boolean>& value) { return detail::put(*this, "sort", value), *this; }
  /// `Stream`.
  Pie& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Pie& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Pie& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "value" or "percent", or several with + between them, or "none".
  Pie& textinfo(const Takes<spec::flags_label_text_value_percent_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "inside", "outside", "auto" or "none"; or a list.
  Pie& textposition(const Takes<spec::one_of_inside_outside_auto_none_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Pie& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Pie& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text, or `Title`.
  Pie& title(const TakesTitle<Title>& value) { return detail::put_part(*this, "title", value), *this; }
  /// Text.
  Pie& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Pie& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A list: numbers, texts, dates.
  Pie& values(const Takes<spec::list_of_any>& value) { return detail::put(*this, "values", value), *this; }
  /// True, false or "legendonly".
  Pie& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/sankey.hpp
// go::Sankey: the trace sankey.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `sankey`.
class Sankey : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `link` takes.
  class Link : public figure::Object {
   public:
    /// What `colorscaledefaults` takes.
    class Colorscale : public figure::Object {
     public:
      /// A number.
      Colorscale& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
      /// A number.
      Colorscale& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
      /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
      Colorscale& colorscale(const Takes<spec::color_scale>& value) {
        return detail::put(*this, "colorscale", value), *this;
      }
      /// Text.
      Colorscale& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
      /// Text.
      Colorscale& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
      /// Text.
      Colorscale& templateitemname(const Takes<spec::text>& value) {
        return detail::put(*this, "templateitemname", value), *this;
      }
    };

    using Hoverlabel = go::Hoverlabel;
    using Line = go::MarkerLine;
    /// A number from 0 on.
    Link& arrowlen(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "arrowlen", value), *this;
    }
    /// A colour; or a list.
    Link& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
    /// `Colorscale`.
    Link& colorscaledefaults(const TakesPart<Colorscale>& value) {
      return detail::put_part(*this, "colorscaledefaults", value), *this;
    }
    /// A list of `Colorscale`.
    Link& colorscales(const TakesParts<Colorscale>& value) {
      return detail::put_parts(*this, "colorscales", value), *this;
    }
    /// A list: numbers, texts, dates.
    Link& customdata(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "customdata", value), *this;
    }
    /// A colour; or a list.
    Link& hovercolor(const Takes<spec::colors>& value) {
      return detail::put(*this, "hovercolor", value), *this;
    }
    /// "all", "none" or "skip".
    Link& hoverinfo(const Takes<spec::one_of_all_none_skip>& value) {
      return detail::put(*this, "hoverinfo", value), *this;
    }
    /// `Hoverlabel`.
    Link& hoverlabel(const TakesPart<Hoverlabel>& value) {
      return detail::put_part(*this, "hoverlabel", value), *this;
    }
    /// Text; or a list.
    Link& hovertemplate(const Takes<spec::texts>& value) {
      return detail::put(*this, "hovertemplate", value), *this;
    }
    /// Anything.
    Link& hovertemplatefallback(const Takes<spec::any>& value) {
      return detail::put(*this, "hovertemplatefallback", value), *this;
    }
    /// A list: numbers, texts, dates.
    Link& label(const Takes<spec::list_of_any>& value) { return detail::put(*this, "label", value), *this; }
    /// `Line`.
    Link& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// A list: numbers, texts, dates.
    Link& source(const Takes<spec::list_of_any>& value) { return detail::put(*this, "source", value), *this; }
    /// A list: numbers, texts, dates.
    Link& target(const Takes<spec::list_of_any>& value) { return detail::put(*this, "target", value), *this; }
    /// A list: numbers, texts, dates.
    Link& value(const Takes<spec::list_of_any>& value) { return detail::put(*this, "value", value), *this; }
  };

  /// What `node` takes.
  class Node : public figure::Object {
   public:
    using Hoverlabel = go::Hoverlabel;
    using Line = go::MarkerLine;
    /// "justify", "left", "right" or "center".
    Node& align(const Takes<spec::one_of_justify_left_right_center>& value) {
      return detail::put(*this, "align", value), *this;
    }
    /// A colour; or a list.
    Node& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
    /// A list: numbers, texts, dates.
    Node& customdata(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "customdata", value), *this;
    }
    /// A list of lists: numbers.
    Node& groups(const Takes<spec::list_of_list_of_number>& value) {
      return detail::put(*this, "groups", value), *this;
    }
    /// "all", "none" or "skip".
    Node& hoverinfo(const Takes<spec::one_of_all_none_skip>& value) {
      return detail::put(*this, "hoverinfo", value), *this;
    }
    /// `Hoverlabel`.
    Node& hoverlabel(const TakesPart<Hoverlabel>& value) {
      return detail::put_part(*this, "hoverlabel", value), *this;
    }
    /// Text; or a list.
    Node& hovertemplate(const Takes<spec::texts>& value) {
      return detail::put(*this, "hovertemplate", value), *this;
    }
    /// Anything.
    Node& hovertemplatefallback(const Takes<spec::any>& value) {
      return detail::put(*this, "hovertemplatefallback", value), *this;
    }
    /// A list: numbers, texts, dates.
    Node& label(const Takes<spec::list_of_any>& value) { return detail::put(*this, "label", value), *this; }
    /// `Line`.
    Node& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// A number from 0 on.
    Node& pad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "pad", value), *this; }
    /// A number from 1 on.
    Node& thickness(const Takes<spec::number_from_1>& value) {
      return detail::put(*this, "thickness", value), *this;
    }
    /// A list: numbers, texts, dates.
    Node& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
    /// A list: numbers, texts, dates.
    Node& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  };

  using Stream = go::Stream;
  using Textfont = go::Font;

  Sankey() : Trace("sankey") {}
  /// "snap", "perpendicular", "freeform" or "fixed".
  Sankey& arrangement(const Takes<spec::one_of_snap_perpendicular_freeform_fixed>& value) {
    return detail::put(*this, "arrangement", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sankey& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Domain`.
  Sankey& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "all", "none" or "skip".
  Sankey& hoverinfo(const Takes<spec::flags__or_all_none_skip>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Sankey& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sankey& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Sankey& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Sankey& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Sankey& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Sankey& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Link`.
  Sankey& link(const TakesPart<Link>& value) { return detail::put_part(*this, "link", value), *this; }
  /// Anything; or a list.
  Sankey& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Sankey& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Node`.
  Sankey& node(const TakesPart<Node>& value) { return detail::put_part(*this, "node", value), *this; }
  /// "v" or "h".
  Sankey& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// Anything.
  Sankey& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// `Stream`.
  Sankey& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// `Textfont`.
  Sankey& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// Text.
  Sankey& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Sankey& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// Text.
  Sankey& valueformat(const Takes<spec::text>& value) {
    return detail::put(*this, "valueformat", value), *this;
  }
  /// Text.
  Sankey& valuesuffix(const Takes<spec::text>& value) {
    return detail::put(*this, "valuesuffix", value), *this;
  }
  /// True, false or "legendonly".
  Sankey& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/gradient.hpp
// go::Gradient, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `scatter.marker.gradient`, `scattercarpet.marker.gradient`, `scattergeo.marker.gradient` and 3 more
/// places take.
class Gradient : public figure::Object {
 public:
  /// A colour; or a list.
  Gradient& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
  /// "radial", "horizontal", "vertical" or "none"; or a list.
  Gradient& type(const Takes<spec::one_of_radial_horizontal_vertical_none_or_list>& value) {
    return detail::put(*this, "type", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/scatter_marker_line.hpp
// go::ScatterMarkerLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `scatter.marker.line`, `scattercarpet.marker.line`, `scattergeo.marker.line` and 3 more places take.
class ScatterMarkerLine : public figure::Object {
 public:
  /// True or false.
  ScatterMarkerLine& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  ScatterMarkerLine& cauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cauto", value), *this;
  }
  /// A number.
  ScatterMarkerLine& cmax(const Takes<spec::number>& value) {
    return detail::put(*this, "cmax", value), *this;
  }
  /// A number.
  ScatterMarkerLine& cmid(const Takes<spec::number>& value) {
    return detail::put(*this, "cmid", value), *this;
  }
  /// A number.
  ScatterMarkerLine& cmin(const Takes<spec::number>& value) {
    return detail::put(*this, "cmin", value), *this;
  }
  /// A colour, or a number on the colour scale; or a list.
  ScatterMarkerLine& color(const Takes<spec::colors_or_numbers>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  ScatterMarkerLine& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  ScatterMarkerLine& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px"; or a list.
  ScatterMarkerLine& dash(const Takes<spec::dashes>& value) {
    return detail::put(*this, "dash", value), *this;
  }
  /// True or false.
  ScatterMarkerLine& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// A number from 0 on; or a list.
  ScatterMarkerLine& width(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/marker.hpp
// go::Marker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `scatter.marker`, `scattercarpet.marker`, `scatterpolar.marker` and 2 more places take.
class Marker : public figure::Object {
 public:
  using ColorBar = go::ColorBar;
  using Gradient = go::Gradient;
  using Line = go::ScatterMarkerLine;
  /// Degrees, or "auto"; or a list.
  Marker& angle(const Takes<spec::angles>& value) { return detail::put(*this, "angle", value), *this; }
  /// "previous" or "up".
  Marker& angleref(const Takes<spec::one_of_previous_up>& value) {
    return detail::put(*this, "angleref", value), *this;
  }
  /// True or false.
  Marker& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Marker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Marker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Marker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Marker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// A colour, or a number on the colour scale; or a list.
  Marker& color(const Takes<spec::colors_or_numbers>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Marker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Marker& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Marker& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Gradient`.
  Marker& gradient(const TakesPart<Gradient>& value) {
    return detail::put_part(*this, "gradient", value), *this;
  }
  /// `Line`.
  Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A number from 0 on.
  Marker& maxdisplayed(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "maxdisplayed", value), *this;
  }
  /// A number from 0 to 1; or a list.
  Marker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Marker& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  Marker& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// A number from 0 on; or a list.
  Marker& size(const Takes<spec::numbers_from_0>& value) { return detail::put(*this, "size", value), *this; }
  /// A number from 0 on.
  Marker& sizemin(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sizemin", value), *this;
  }
  /// "diameter" or "area".
  Marker& sizemode(const Takes<spec::one_of_diameter_area>& value) {
    return detail::put(*this, "sizemode", value), *this;
  }
  /// A number.
  Marker& sizeref(const Takes<spec::number>& value) { return detail::put(*this, "sizeref", value), *this; }
  /// A number from 0 on; or a list.
  Marker& standoff(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "standoff", value), *this;
  }
  /// 0, "0", "circle", 100, "100", "circle-open", 200, "200", "circle-dot", 300, "300", "circle-open-dot" and
  /// 474 more; or a list.
  Marker& symbol(const Takes<spec::one_of_0_0_circle_100_100_circle_open_200_200_circle_dot_and_477_more_or_list>& value) {
    return detail::put(*this, "symbol", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/selected.hpp
// go::Selected, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `scatter.selected`, `scatter.unselected`, `scattercarpet.selected` and 13 more places take.
class Selected : public figure::Object {
 public:
  using Marker = go::SelectedMarker;
  using Textfont = go::SelectedTextfont;
  /// `Marker`.
  Selected& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// `Textfont`.
  Selected& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/scatter.hpp
// go::Scatter: the trace scatter.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `scatter`.
class Scatter : public figure::Trace {
 public:
  using ErrorX = go::ErrorX;
  using ErrorY = go::ErrorY;
  /// What `fillgradient` takes.
  class Fillgradient : public figure::Object {
   public:
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Fillgradient& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// A number.
    Fillgradient& start(const Takes<spec::number>& value) {
      return detail::put(*this, "start", value), *this;
    }
    /// A number.
    Fillgradient& stop(const Takes<spec::number>& value) { return detail::put(*this, "stop", value), *this; }
    /// "radial", "horizontal", "vertical" or "none".
    Fillgradient& type(const Takes<spec::one_of_radial_horizontal_vertical_none>& value) {
      return detail::put(*this, "type", value), *this;
    }
  };

  using Fillpattern = go::Fillpattern;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// A number from 0 on; or a list.
    Line& backoff(const Takes<spec::numbers_from_0>& value) {
      return detail::put(*this, "backoff", value), *this;
    }
    /// A colour.
    Line& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
    Line& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
    /// "linear", "spline", "hv", "vh", "hvh" or "vhv".
    Line& shape(const Takes<spec::one_of_linear_spline_hv_vh_hvh_vhv>& value) {
      return detail::put(*this, "shape", value), *this;
    }
    /// True or false.
    Line& simplify(const Takes<spec::boolean>& value) { return detail::put(*this, "simplify", value), *this; }
    /// A number from 0 to 1.3.
    Line& smoothing(const Takes<spec::number_from_0_to_1_3>& value) {
      return detail::put(*this, "smoothing", value), *this;
    }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  using Marker = go::Marker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::Selected;

  Scatter() : Trace("scatter") {}
  /// Text.
  Scatter& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// True or false.
  Scatter& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// True or false.
  Scatter& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Scatter& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Scatter& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// `ErrorX`.
  Scatter& error_x(const TakesPart<ErrorX>& value) {
    return detail::put_part(*this, "error_x", value), *this;
  }
  /// `ErrorY`.
  Scatter& error_y(const TakesPart<ErrorY>& value) {
    return detail::put_part(*this, "error_y", value), *this;
  }
  /// "none", "tozeroy", "tozerox", "tonexty", "tonextx", "toself" or "tonext".
  Scatter& fill(const Takes<spec::one_of_none_tozeroy_tozerox_tonexty_tonextx_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scatter& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// `Fillgradient`.
  Scatter& fillgradient(const TakesPart<Fillgradient>& value) {
    return detail::put_part(*this, "fillgradient", value), *this;
  }
  /// `Fillpattern`.
  Scatter& fillpattern(const TakesPart<Fillpattern>& value) {
    return detail::put_part(*this, "fillpattern", value), *this;
  }
  /// "", "fraction" or "percent".
  Scatter& groupnorm(const Takes<spec::one_of_empty_fraction_percent>& value) {
    return detail::put(*this, "groupnorm", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scatter& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scatter& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "points" or "fills", or several with + between them.
  Scatter& hoveron(const Takes<spec::flags_points_fills>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Scatter& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scatter& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scatter& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scatter& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scatter& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scatter& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scatter& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scatter& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scatter& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scatter& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Scatter& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scatter& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scatter& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// Text.
  Scatter& offsetgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "offsetgroup", value), *this;
  }
  /// A number from 0 to 1.
  Scatter& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Scatter& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// `Selected`.
  Scatter& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scatter& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scatter& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// "infer zero" or "interpolate".
  Scatter& stackgaps(const Takes<spec::one_of_infer_zero_interpolate>& value) {
    return detail::put(*this, "stackgaps", value), *this;
  }
  /// Text.
  Scatter& stackgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "stackgroup", value), *this;
  }
  /// `Stream`.
  Scatter& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Scatter& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scatter& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scatter& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scatter& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scatter& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scatter& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scatter& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scatter& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scatter& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Scatter& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Scatter& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scatter& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Scatter& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Scatter& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Scatter& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Scatter& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Scatter& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Scatter& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scatter& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Scatter& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Scatter& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Scatter& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Scatter& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// A whole number.
  Scatter& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

/// The classes inside a scatter have short names; those of other traces stand in the trace:
/// `go::Bar::Marker`.
using Fillgradient = Scatter::Fillgradient;
using Line = Scatter::Line;
using Unselected = Scatter::Unselected;

}  // namespace cdash::go

// ---- cdash/figure/go/scatter3d.hpp
// go::Scatter3d: the trace scatter3d.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `scatter3d`.
class Scatter3d : public figure::Trace {
 public:
  /// What `error_x` takes.
  class ErrorX : public figure::Object {
   public:
    /// A list: numbers, texts, dates.
    ErrorX& array(const Takes<spec::list_of_any>& value) { return detail::put(*this, "array", value), *this; }
    /// A list: numbers, texts, dates.
    ErrorX& arrayminus(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "arrayminus", value), *this;
    }
    /// A colour.
    ErrorX& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// True or false.
    ErrorX& copy_zstyle(const Takes<spec::boolean>& value) {
      return detail::put(*this, "copy_zstyle", value), *this;
    }
    /// True or false.
    ErrorX& symmetric(const Takes<spec::boolean>& value) {
      return detail::put(*this, "symmetric", value), *this;
    }
    /// A number from 0 on.
    ErrorX& thickness(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "thickness", value), *this;
    }
    /// A whole number from 0 on.
    ErrorX& traceref(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "traceref", value), *this;
    }
    /// A whole number from 0 on.
    ErrorX& tracerefminus(const Takes<spec::integer_from_0>& value) {
      return detail::put(*this, "tracerefminus", value), *this;
    }
    /// "percent", "constant", "sqrt" or "data".
    ErrorX& type(const Takes<spec::one_of_percent_constant_sqrt_data>& value) {
      return detail::put(*this, "type", value), *this;
    }
    /// A number from 0 on.
    ErrorX& value(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "value", value), *this;
    }
    /// A number from 0 on.
    ErrorX& valueminus(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "valueminus", value), *this;
    }
    /// True or false.
    ErrorX& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
    /// A number from 0 on.
    ErrorX& width(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "width", value), *this;
    }
  };

  using ErrorY = go::Scatter3d::ErrorX;
  using ErrorZ = go::ErrorY;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    /// True or false.
    Line& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Line& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Line& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Line& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Line& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// A colour, or a number on the colour scale; or a list.
    Line& color(const Takes<spec::colors_or_numbers>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Line& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Line& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Line& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// "dash", "dashdot", "dot", "longdash", "longdashdot" or "solid".
    Line& dash(const Takes<spec::one_of_dash_dashdot_dot_longdash_longdashdot_solid>& value) {
      return detail::put(*this, "dash", value), *this;
    }
    /// True or false.
    Line& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Line& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  /// What `marker` takes.
  class Marker : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    /// What `line` takes.
    class Line : public figure::Object {
     public:
      /// True or false.
      Line& autocolorscale(const Takes<spec::boolean>& value) {
        return detail::put(*this, "autocolorscale", value), *this;
      }
      /// True or false.
      Line& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
      /// A number.
      Line& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
      /// A number.
      Line& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
      /// A number.
      Line& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
      /// A colour, or a number on the colour scale; or a list.
      Line& color(const Takes<spec::colors_or_numbers>& value) {
        return detail::put(*this, "color", value), *this;
      }
      /// "coloraxis", "coloraxis2", "coloraxis3" ….
      Line& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
        return detail::put(*this, "coloraxis", value), *this;
      }
      /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
      Line& colorscale(const Takes<spec::color_scale>& value) {
        return detail::put(*this, "colorscale", value), *this;
      }
      /// True or false.
      Line& reversescale(const Takes<spec::boolean>& value) {
        return detail::put(*this, "reversescale", value), *this;
      }
      /// A number from 0 on.
      Line& width(const Takes<spec::number_from_0>& value) {
        return detail::put(*this, "width", value), *this;
      }
    };

    /// True or false.
    Marker& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Marker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Marker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Marker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Marker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// A colour, or a number on the colour scale; or a list.
    Marker& color(const Takes<spec::colors_or_numbers>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Marker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Marker& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Marker& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// `Line`.
    Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// A number from 0 to 1.
    Marker& opacity(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "opacity", value), *this;
    }
    /// True or false.
    Marker& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Marker& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
    /// A number from 0 on; or a list.
    Marker& size(const Takes<spec::numbers_from_0>& value) {
      return detail::put(*this, "size", value), *this;
    }
    /// A number from 0 on.
    Marker& sizemin(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "sizemin", value), *this;
    }
    /// "diameter" or "area".
    Marker& sizemode(const Takes<spec::one_of_diameter_area>& value) {
      return detail::put(*this, "sizemode", value), *this;
    }
    /// A number.
    Marker& sizeref(const Takes<spec::number>& value) { return detail::put(*this, "sizeref", value), *this; }
    /// "circle", "circle-open", "cross", "diamond", "diamond-open", "square", "square-open" or "x"; or a
    /// list.
    Marker& symbol(const Takes<spec::one_of_circle_circle_open_cross_diamond_diamond_open_and_3_more_or_list>& value) {
      return detail::put(*this, "symbol", value), *this;
    }
  };

  /// What `projection` takes.
  class Projection : public figure::Object {
   public:
    /// What `x` takes.
    class X : public figure::Object {
     public:
      /// A number from 0 to 1.
      X& opacity(const Takes<spec::number_from_0_to_1>& value) {
        return detail::put(*this, "opacity", value), *this;
      }
      /// A number from 0 to 10.
      X& scale(const Takes<spec::number_from_0_to_10>& value) {
        return detail::put(*this, "scale", value), *this;
      }
      /// True or false.
      X& show(const Takes<spec::boolean>& value) { return detail::put(*this, "show", value), *this; }
    };

    using Y = go::Scatter3d::Projection::X;
    using Z = go::Scatter3d::Projection::X;
    /// `X`.
    Projection& x(const TakesPart<X>& value) { return detail::put_part(*this, "x", value), *this; }
    /// `Y`.
    Projection& y(const TakesPart<Y>& value) { return detail::put_part(*this, "y", value), *this; }
    /// `Z`.
    Projection& z(const TakesPart<Z>& value) { return detail::put_part(*this, "z", value), *this; }
  };

  using Stream = go::Stream;
  /// What `textfont` takes.
  class Textfont : public figure::Object {
   public:
    /// A colour; or a list.
    Textfont& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
    /// Text that is not empty; or a list.
    Textfont& family(const Takes<spec::names>& value) { return detail::put(*this, "family", value), *this; }
    /// A number from 1 on; or a list.
    Textfont& size(const Takes<spec::numbers_from_1>& value) {
      return detail::put(*this, "size", value), *this;
    }
    /// "normal" or "italic"; or a list.
    Textfont& style(const Takes<spec::one_of_normal_italic_or_list>& value) {
      return detail::put(*this, "style", value), *this;
    }
    /// "normal" or "small-caps"; or a list.
    Textfont& variant(const Takes<spec::one_of_normal_small_caps_or_list>& value) {
      return detail::put(*this, "variant", value), *this;
    }
    /// A whole number from 1 to 1000, or "normal" or "bold"; or a list.
    Textfont& weight(const Takes<spec::integers_from_1_to_1000_or_normal_bold>& value) {
      return detail::put(*this, "weight", value), *this;
    }
  };

  Scatter3d() : Trace("scatter3d") {}
  /// True or false.
  Scatter3d& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter3d& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `ErrorX`.
  Scatter3d& error_x(const TakesPart<ErrorX>& value) {
    return detail::put_part(*this, "error_x", value), *this;
  }
  /// `ErrorY`.
  Scatter3d& error_y(const TakesPart<ErrorY>& value) {
    return detail::put_part(*this, "error_y", value), *this;
  }
  /// `ErrorZ`.
  Scatter3d& error_z(const TakesPart<ErrorZ>& value) {
    return detail::put_part(*this, "error_z", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scatter3d& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scatter3d& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scatter3d& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scatter3d& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scatter3d& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter3d& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scatter3d& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scatter3d& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scatter3d& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scatter3d& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scatter3d& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scatter3d& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scatter3d& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scatter3d& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scatter3d& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scatter3d& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scatter3d& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Projection`.
  Scatter3d& projection(const TakesPart<Projection>& value) {
    return detail::put_part(*this, "projection", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Scatter3d& scene(const Takes<spec::subplot_scene>& value) {
    return detail::put(*this, "scene", value), *this;
  }
  /// True or false.
  Scatter3d& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scatter3d& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// -1, 0, 1 or 2.
  Scatter3d& surfaceaxis(const Takes<spec::one_of_minus_1_0_1_2>& value) {
    return detail::put(*this, "surfaceaxis", value), *this;
  }
  /// A colour.
  Scatter3d& surfacecolor(const Takes<spec::color>& value) {
    return detail::put(*this, "surfacecolor", value), *this;
  }
  /// Text; or a list.
  Scatter3d& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scatter3d& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scatter3d& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scatter3d& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scatter3d& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scatter3d& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scatter3d& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Scatter3d& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter3d& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scatter3d& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Scatter3d& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter3d& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scatter3d& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Scatter3d& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatter3d& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scatter3d& zcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "zcalendar", value), *this;
  }
  /// Text.
  Scatter3d& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/scattercarpet_line.hpp
// go::ScattercarpetLine, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `scattercarpet.line`, `scatterpolar.line`, `scattersmith.line` and 1 more places take.
class ScattercarpetLine : public figure::Object {
 public:
  /// A number from 0 on; or a list.
  ScattercarpetLine& backoff(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "backoff", value), *this;
  }
  /// A colour.
  ScattercarpetLine& color(const Takes<spec::color>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "solid", "dot", "dash", "longdash", "dashdot" or "longdashdot", or lengths: "5px,10px".
  ScattercarpetLine& dash(const Takes<spec::dash>& value) { return detail::put(*this, "dash", value), *this; }
  /// "linear" or "spline".
  ScattercarpetLine& shape(const Takes<spec::one_of_linear_spline>& value) {
    return detail::put(*this, "shape", value), *this;
  }
  /// A number from 0 to 1.3.
  ScattercarpetLine& smoothing(const Takes<spec::number_from_0_to_1_3>& value) {
    return detail::put(*this, "smoothing", value), *this;
  }
  /// A number from 0 on.
  ScattercarpetLine& width(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/scattercarpet.hpp
// go::Scattercarpet: the trace scattercarpet.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `scattercarpet`.
class Scattercarpet : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ScattercarpetLine;
  using Marker = go::Marker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::Selected;

  Scattercarpet() : Trace("scattercarpet") {}
  /// A list: numbers, texts, dates.
  Scattercarpet& a(const Takes<spec::list_of_any>& value) { return detail::put(*this, "a", value), *this; }
  /// A list: numbers, texts, dates.
  Scattercarpet& b(const Takes<spec::list_of_any>& value) { return detail::put(*this, "b", value), *this; }
  /// Text.
  Scattercarpet& carpet(const Takes<spec::text>& value) { return detail::put(*this, "carpet", value), *this; }
  /// True or false.
  Scattercarpet& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattercarpet& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "none", "toself" or "tonext".
  Scattercarpet& fill(const Takes<spec::one_of_none_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattercarpet& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "a", "b", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scattercarpet& hoverinfo(const Takes<spec::flags_a_b_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattercarpet& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "points" or "fills", or several with + between them.
  Scattercarpet& hoveron(const Takes<spec::flags_points_fills>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Scattercarpet& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattercarpet& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattercarpet& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattercarpet& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Scattercarpet& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattercarpet& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattercarpet& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattercarpet& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattercarpet& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattercarpet& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scattercarpet& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattercarpet& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattercarpet& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattercarpet& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattercarpet& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Scattercarpet& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattercarpet& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattercarpet& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattercarpet& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Scattercarpet& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattercarpet& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scattercarpet& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattercarpet& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattercarpet& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattercarpet& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattercarpet& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattercarpet& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattercarpet& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// "x", "x2", "x3" ….
  Scattercarpet& xaxis(const Takes<spec::subplot_x>& value) {
    return detail::put(*this, "xaxis", value), *this;
  }
  /// "y", "y2", "y3" ….
  Scattercarpet& yaxis(const Takes<spec::subplot_y>& value) {
    return detail::put(*this, "yaxis", value), *this;
  }
  /// A whole number.
  Scattercarpet& zorder(const Takes<spec::integer>& value) {
    return detail::put(*this, "zorder", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/scattergeo.hpp
// go::Scattergeo: the trace scattergeo.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `scattergeo`.
class Scattergeo : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ConnectorLine;
  /// What `marker` takes.
  class Marker : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    using Gradient = go::Gradient;
    using Line = go::ScatterMarkerLine;
    /// Degrees, or "auto"; or a list.
    Marker& angle(const Takes<spec::angles>& value) { return detail::put(*this, "angle", value), *this; }
    /// "previous", "up" or "north".
    Marker& angleref(const Takes<spec::one_of_previous_up_north>& value) {
      return detail::put(*this, "angleref", value), *this;
    }
    /// True or false.
    Marker& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Marker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Marker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Marker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Marker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// A colour, or a number on the colour scale; or a list.
    Marker& color(const Takes<spec::colors_or_numbers>& value) {
      return detail::put(*this, "color", value), *this;
    }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Marker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Marker& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Marker& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// `Gradient`.
    Marker& gradient(const TakesPart<Gradient>& value) {
      return detail::put_part(*this, "gradient", value), *this;
    }
    /// `Line`.
    Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// A number from 0 to 1; or a list.
    Marker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
      return detail::put(*this, "opacity", value), *this;
    }
    /// True or false.
    Marker& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Marker& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
    /// A number from 0 on; or a list.
    Marker& size(const Takes<spec::numbers_from_0>& value) {
      return detail::put(*this, "size", value), *this;
    }
    /// A number from 0 on.
    Marker& sizemin(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "sizemin", value), *this;
    }
    /// "diameter" or "area".
    Marker& sizemode(const Takes<spec::one_of_diameter_area>& value) {
      return detail::put(*this, "sizemode", value), *this;
    }
    /// A number.
    Marker& sizeref(const Takes<spec::number>& value) { return detail::put(*this, "sizeref", value), *this; }
    /// A number from 0 on; or a list.
    Marker& standoff(const Takes<spec::numbers_from_0>& value) {
      return detail::put(*this, "standoff", value), *this;
    }
    /// 0, "0", "circle", 100, "100", "circle-open", 200, "200", "circle-dot", 300, "300", "circle-open-dot"
    /// and 474 more; or a list.
    Marker& symbol(const Takes<spec::one_of_0_0_circle_100_100_circle_open_200_200_circle_dot_and_477_more_or_list>& value) {
      return detail::put(*this, "symbol", value), *this;
    }
  };

  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::Selected;

  Scattergeo() : Trace("scattergeo") {}
  /// True or false.
  Scattergeo& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergeo& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// Text.
  Scattergeo& featureidkey(const Takes<spec::text>& value) {
    return detail::put(*this, "featureidkey", value), *this;
  }
  /// "none" or "toself".
  Scattergeo& fill(const Takes<spec::one_of_none_toself>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattergeo& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "geo", "geo2", "geo3" ….
  Scattergeo& geo(const Takes<spec::subplot_geo>& value) { return detail::put(*this, "geo", value), *this; }
  /// Anything.
  Scattergeo& geojson(const Takes<spec::any>& value) { return detail::put(*this, "geojson", value), *this; }
  /// "lon", "lat", "location", "text" or "name", or several with + between them, or "all", "none" or "skip";
  /// or a list.
  Scattergeo& hoverinfo(const Takes<spec::flags_lon_lat_location_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattergeo& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scattergeo& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattergeo& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattergeo& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergeo& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A list: numbers, texts, dates.
  Scattergeo& lat(const Takes<spec::list_of_any>& value) { return detail::put(*this, "lat", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scattergeo& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattergeo& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattergeo& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattergeo& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattergeo& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattergeo& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// "ISO-3", "USA-states", "country names" or "geojson-id".
  Scattergeo& locationmode(const Takes<spec::one_of_ISO_3_USA_states_country_names_geojson_id>& value) {
    return detail::put(*this, "locationmode", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergeo& locations(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "locations", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergeo& lon(const Takes<spec::list_of_any>& value) { return detail::put(*this, "lon", value), *this; }
  /// `Marker`.
  Scattergeo& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattergeo& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattergeo& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattergeo& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattergeo& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Scattergeo& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattergeo& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattergeo& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattergeo& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Scattergeo& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattergeo& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scattergeo& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattergeo& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattergeo& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattergeo& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattergeo& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattergeo& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattergeo& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/scattergl_marker.hpp
// go::ScatterglMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `scattergl.marker`, `scatterpolargl.marker` and `splom.marker` take.
class ScatterglMarker : public figure::Object {
 public:
  using ColorBar = go::ColorBar;
  using Line = go::BarMarkerLine;
  /// Degrees, or "auto"; or a list.
  ScatterglMarker& angle(const Takes<spec::angles>& value) {
    return detail::put(*this, "angle", value), *this;
  }
  /// True or false.
  ScatterglMarker& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  ScatterglMarker& cauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cauto", value), *this;
  }
  /// A number.
  ScatterglMarker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  ScatterglMarker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  ScatterglMarker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// A colour, or a number on the colour scale; or a list.
  ScatterglMarker& color(const Takes<spec::colors_or_numbers>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  ScatterglMarker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  ScatterglMarker& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  ScatterglMarker& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Line`.
  ScatterglMarker& line(const TakesPart<Line>& value) {
    return detail::put_part(*this, "line", value), *this;
  }
  /// A number from 0 to 1; or a list.
  ScatterglMarker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  ScatterglMarker& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  ScatterglMarker& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// A number from 0 on; or a list.
  ScatterglMarker& size(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// A number from 0 on.
  ScatterglMarker& sizemin(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sizemin", value), *this;
  }
  /// "diameter" or "area".
  ScatterglMarker& sizemode(const Takes<spec::one_of_diameter_area>& value) {
    return detail::put(*this, "sizemode", value), *this;
  }
  /// A number.
  ScatterglMarker& sizeref(const Takes<spec::number>& value) {
    return detail::put(*this, "sizeref", value), *this;
  }
  /// 0, "0", "circle", 100, "100", "circle-open", 200, "200", "circle-dot", 300, "300", "circle-open-dot" and
  /// 474 more; or a list.
  ScatterglMarker& symbol(const Takes<spec::one_of_0_0_circle_100_100_circle_open_200_200_circle_dot_and_477_more_or_list>& value) {
    return detail::put(*this, "symbol", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/scattergl_textfont.hpp
// go::ScatterglTextfont, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `scattergl.textfont` and `scatterpolargl.textfont` take.
class ScatterglTextfont : public figure::Object {
 public:
  /// A colour; or a list.
  ScatterglTextfont& color(const Takes<spec::colors>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// Text that is not empty; or a list.
  ScatterglTextfont& family(const Takes<spec::names>& value) {
    return detail::put(*this, "family", value), *this;
  }
  /// A number from 1 on; or a list.
  ScatterglTextfont& size(const Takes<spec::numbers_from_1>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// "normal" or "italic"; or a list.
  ScatterglTextfont& style(const Takes<spec::one_of_normal_italic_or_list>& value) {
    return detail::put(*this, "style", value), *this;
  }
  /// "normal" or "small-caps"; or a list.
  ScatterglTextfont& variant(const Takes<spec::one_of_normal_small_caps_or_list>& value) {
    return detail::put(*this, "variant", value), *this;
  }
  /// "normal" or "bold"; or a list.
  ScatterglTextfont& weight(const Takes<spec::one_of_normal_bold_or_list>& value) {
    return detail::put(*this, "weight", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/scattergl.hpp
// go::Scattergl: the trace scattergl.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `scattergl`.
class Scattergl : public figure::Trace {
 public:
  using ErrorX = go::ErrorX;
  using ErrorY = go::ErrorY;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// A colour.
    Line& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// "dash", "dashdot", "dot", "longdash", "longdashdot" or "solid".
    Line& dash(const Takes<spec::one_of_dash_dashdot_dot_longdash_longdashdot_solid>& value) {
      return detail::put(*this, "dash", value), *this;
    }
    /// "linear", "hv", "vh", "hvh" or "vhv".
    Line& shape(const Takes<spec::one_of_linear_hv_vh_hvh_vhv>& value) {
      return detail::put(*this, "shape", value), *this;
    }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  using Marker = go::ScatterglMarker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::ScatterglTextfont;
  using Unselected = go::Selected;

  Scattergl() : Trace("scattergl") {}
  /// True or false.
  Scattergl& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergl& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Scattergl& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Scattergl& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// `ErrorX`.
  Scattergl& error_x(const TakesPart<ErrorX>& value) {
    return detail::put_part(*this, "error_x", value), *this;
  }
  /// `ErrorY`.
  Scattergl& error_y(const TakesPart<ErrorY>& value) {
    return detail::put_part(*this, "error_y", value), *this;
  }
  /// "none", "tozeroy", "tozerox", "tonexty", "tonextx", "toself" or "tonext".
  Scattergl& fill(const Takes<spec::one_of_none_tozeroy_tozerox_tonexty_tonextx_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattergl& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scattergl& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattergl& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scattergl& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattergl& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattergl& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergl& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scattergl& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattergl& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattergl& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattergl& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattergl& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattergl& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scattergl& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattergl& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattergl& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattergl& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattergl& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Scattergl& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattergl& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattergl& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattergl& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Scattergl& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattergl& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scattergl& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattergl& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattergl& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattergl& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattergl& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattergl& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattergl& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergl& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Scattergl& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Scattergl& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scattergl& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Scattergl& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Scattergl& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Scattergl& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Scattergl& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattergl& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Scattergl& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Scattergl& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Scattergl& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Scattergl& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Scattergl& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Scattergl& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Scattergl& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/cluster.hpp
// go::Cluster, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `scattermap.cluster` and `scattermapbox.cluster` take.
class Cluster : public figure::Object {
 public:
  /// A colour; or a list.
  Cluster& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
  /// True or false.
  Cluster& enabled(const Takes<spec::boolean>& value) { return detail::put(*this, "enabled", value), *this; }
  /// A number from 0 to 24.
  Cluster& maxzoom(const Takes<spec::number_from_0_to_24>& value) {
    return detail::put(*this, "maxzoom", value), *this;
  }
  /// A number from 0 to 1; or a list.
  Cluster& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A number from 0 on; or a list.
  Cluster& size(const Takes<spec::numbers_from_0>& value) { return detail::put(*this, "size", value), *this; }
  /// A number from -1 on; or a list.
  Cluster& step(const Takes<spec::numbers_from_minus_1>& value) {
    return detail::put(*this, "step", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/parts/scattermap_marker.hpp
// go::ScattermapMarker, which several traces or parts of the layout have.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// What `scattermap.marker` and `scattermapbox.marker` take.
class ScattermapMarker : public figure::Object {
 public:
  using ColorBar = go::ColorBar;
  /// True or false.
  ScattermapMarker& allowoverlap(const Takes<spec::boolean>& value) {
    return detail::put(*this, "allowoverlap", value), *this;
  }
  /// A number; or a list.
  ScattermapMarker& angle(const Takes<spec::numbers>& value) {
    return detail::put(*this, "angle", value), *this;
  }
  /// True or false.
  ScattermapMarker& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  ScattermapMarker& cauto(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cauto", value), *this;
  }
  /// A number.
  ScattermapMarker& cmax(const Takes<spec::number>& value) {
    return detail::put(*this, "cmax", value), *this;
  }
  /// A number.
  ScattermapMarker& cmid(const Takes<spec::number>& value) {
    return detail::put(*this, "cmid", value), *this;
  }
  /// A number.
  ScattermapMarker& cmin(const Takes<spec::number>& value) {
    return detail::put(*this, "cmin", value), *this;
  }
  /// A colour, or a number on the colour scale; or a list.
  ScattermapMarker& color(const Takes<spec::colors_or_numbers>& value) {
    return detail::put(*this, "color", value), *this;
  }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  ScattermapMarker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  ScattermapMarker& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  ScattermapMarker& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A number from 0 to 1; or a list.
  ScattermapMarker& opacity(const Takes<spec::numbers_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  ScattermapMarker& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// True or false.
  ScattermapMarker& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// A number from 0 on; or a list.
  ScattermapMarker& size(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "size", value), *this;
  }
  /// A number from 0 on.
  ScattermapMarker& sizemin(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sizemin", value), *this;
  }
  /// "diameter" or "area".
  ScattermapMarker& sizemode(const Takes<spec::one_of_diameter_area>& value) {
    return detail::put(*this, "sizemode", value), *this;
  }
  /// A number.
  ScattermapMarker& sizeref(const Takes<spec::number>& value) {
    return detail::put(*this, "sizeref", value), *this;
  }
  /// Text; or a list.
  ScattermapMarker& symbol(const Takes<spec::texts>& value) {
    return detail::put(*this, "symbol", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/scattermap.hpp
// go::Scattermap: the trace scattermap.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `scattermap`.
class Scattermap : public figure::Trace {
 public:
  using Cluster = go::Cluster;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::BoxLine;
  using Marker = go::ScattermapMarker;
  using Selected = go::BoxUnselected;
  using Stream = go::Stream;
  using Textfont = go::ScattermapTextfont;
  using Unselected = go::BoxUnselected;

  Scattermap() : Trace("scattermap") {}
  /// Text.
  Scattermap& below(const Takes<spec::text>& value) { return detail::put(*this, "below", value), *this; }
  /// `Cluster`.
  Scattermap& cluster(const TakesPart<Cluster>& value) {
    return detail::put_part(*this, "cluster", value), *this;
  }
  /// True or false.
  Scattermap& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattermap& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "none" or "toself".
  Scattermap& fill(const Takes<spec::one_of_none_toself>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattermap& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "lon", "lat", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scattermap& hoverinfo(const Takes<spec::flags_lon_lat_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattermap& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scattermap& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattermap& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattermap& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattermap& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A list: numbers, texts, dates.
  Scattermap& lat(const Takes<spec::list_of_any>& value) { return detail::put(*this, "lat", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scattermap& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattermap& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattermap& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattermap& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattermap& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattermap& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A list: numbers, texts, dates.
  Scattermap& lon(const Takes<spec::list_of_any>& value) { return detail::put(*this, "lon", value), *this; }
  /// `Marker`.
  Scattermap& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattermap& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattermap& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattermap& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattermap& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Scattermap& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattermap& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattermap& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattermap& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "map", "map2", "map3" ….
  Scattermap& subplot(const Takes<spec::subplot_map>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Scattermap& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattermap& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right".
  Scattermap& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattermap& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattermap& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattermap& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattermap& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattermap& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattermap& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/scattermapbox.hpp
// go::Scattermapbox: the trace scattermapbox.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `scattermapbox`.
class Scattermapbox : public figure::Trace {
 public:
  using Cluster = go::Cluster;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::BoxLine;
  using Marker = go::ScattermapMarker;
  using Selected = go::BoxUnselected;
  using Stream = go::Stream;
  using Textfont = go::ScattermapTextfont;
  using Unselected = go::BoxUnselected;

  Scattermapbox() : Trace("scattermapbox") {}
  /// Text.
  Scattermapbox& below(const Takes<spec::text>& value) { return detail::put(*this, "below", value), *this; }
  /// `Cluster`.
  Scattermapbox& cluster(const TakesPart<Cluster>& value) {
    return detail::put_part(*this, "cluster", value), *this;
  }
  /// True or false.
  Scattermapbox& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattermapbox& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "none" or "toself".
  Scattermapbox& fill(const Takes<spec::one_of_none_toself>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattermapbox& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "lon", "lat", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scattermapbox& hoverinfo(const Takes<spec::flags_lon_lat_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattermapbox& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scattermapbox& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattermapbox& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattermapbox& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattermapbox& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattermapbox& lat(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "lat", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Scattermapbox& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattermapbox& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattermapbox& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattermapbox& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattermapbox& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattermapbox& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// A list: numbers, texts, dates.
  Scattermapbox& lon(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "lon", value), *this;
  }
  /// `Marker`.
  Scattermapbox& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattermapbox& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattermapbox& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattermapbox& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattermapbox& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Scattermapbox& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattermapbox& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattermapbox& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattermapbox& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "mapbox", "mapbox2", "mapbox3" ….
  Scattermapbox& subplot(const Takes<spec::subplot_mapbox>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Scattermapbox& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattermapbox& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right".
  Scattermapbox& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattermapbox& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattermapbox& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattermapbox& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattermapbox& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattermapbox& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattermapbox& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/scatterpolar.hpp
// go::Scatterpolar: the trace scatterpolar.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `scatterpolar`.
class Scatterpolar : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ScattercarpetLine;
  using Marker = go::Marker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::Selected;

  Scatterpolar() : Trace("scatterpolar") {}
  /// True or false.
  Scatterpolar& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// True or false.
  Scatterpolar& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolar& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Scatterpolar& dr(const Takes<spec::number>& value) { return detail::put(*this, "dr", value), *this; }
  /// A number.
  Scatterpolar& dtheta(const Takes<spec::number>& value) {
    return detail::put(*this, "dtheta", value), *this;
  }
  /// "none", "toself" or "tonext".
  Scatterpolar& fill(const Takes<spec::one_of_none_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scatterpolar& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "r", "theta", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scatterpolar& hoverinfo(const Takes<spec::flags_r_theta_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scatterpolar& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "points" or "fills", or several with + between them.
  Scatterpolar& hoveron(const Takes<spec::flags_points_fills>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Scatterpolar& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scatterpolar& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scatterpolar& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolar& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Scatterpolar& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scatterpolar& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scatterpolar& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scatterpolar& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scatterpolar& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scatterpolar& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scatterpolar& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scatterpolar& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scatterpolar& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scatterpolar& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scatterpolar& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolar& r(const Takes<spec::list_of_any>& value) { return detail::put(*this, "r", value), *this; }
  /// Anything.
  Scatterpolar& r0(const Takes<spec::any>& value) { return detail::put(*this, "r0", value), *this; }
  /// `Selected`.
  Scatterpolar& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scatterpolar& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scatterpolar& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scatterpolar& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "polar", "polar2", "polar3" ….
  Scatterpolar& subplot(const Takes<spec::subplot_polar>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Scatterpolar& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scatterpolar& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scatterpolar& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scatterpolar& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scatterpolar& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolar& theta(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "theta", value), *this;
  }
  /// Anything.
  Scatterpolar& theta0(const Takes<spec::any>& value) { return detail::put(*this, "theta0", value), *this; }
  /// "radians", "degrees" or "gradians".
  Scatterpolar& thetaunit(const Takes<spec::one_of_radians_degrees_gradians>& value) {
    return detail::put(*this, "thetaunit", value), *this;
  }
  /// Text.
  Scatterpolar& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scatterpolar& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scatterpolar& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scatterpolar& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/scatterpolargl.hpp
// go::Scatterpolargl: the trace scatterpolargl.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `scatterpolargl`.
class Scatterpolargl : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `line` takes.
  class Line : public figure::Object {
   public:
    /// A colour.
    Line& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// "dash", "dashdot", "dot", "longdash", "longdashdot" or "solid".
    Line& dash(const Takes<spec::one_of_dash_dashdot_dot_longdash_longdashdot_solid>& value) {
      return detail::put(*this, "dash", value), *this;
    }
    /// A number from 0 on.
    Line& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  };

  using Marker = go::ScatterglMarker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::ScatterglTextfont;
  using Unselected = go::Selected;

  Scatterpolargl() : Trace("scatterpolargl") {}
  /// True or false.
  Scatterpolargl& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolargl& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A number.
  Scatterpolargl& dr(const Takes<spec::number>& value) { return detail::put(*this, "dr", value), *this; }
  /// A number.
  Scatterpolargl& dtheta(const Takes<spec::number>& value) {
    return detail::put(*this, "dtheta", value), *this;
  }
  /// "none", "tozeroy", "tozerox", "tonexty", "tonextx", "toself" or "tonext".
  Scatterpolargl& fill(const Takes<spec::one_of_none_tozeroy_tozerox_tonexty_tonextx_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scatterpolargl& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "r", "theta", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scatterpolargl& hoverinfo(const Takes<spec::flags_r_theta_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scatterpolargl& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Scatterpolargl& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scatterpolargl& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scatterpolargl& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolargl& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Scatterpolargl& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scatterpolargl& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scatterpolargl& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scatterpolargl& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scatterpolargl& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scatterpolargl& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scatterpolargl& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scatterpolargl& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scatterpolargl& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scatterpolargl& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scatterpolargl& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolargl& r(const Takes<spec::list_of_any>& value) { return detail::put(*this, "r", value), *this; }
  /// Anything.
  Scatterpolargl& r0(const Takes<spec::any>& value) { return detail::put(*this, "r0", value), *this; }
  /// `Selected`.
  Scatterpolargl& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scatterpolargl& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scatterpolargl& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scatterpolargl& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "polar", "polar2", "polar3" ….
  Scatterpolargl& subplot(const Takes<spec::subplot_polar>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Scatterpolargl& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scatterpolargl& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scatterpolargl& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scatterpolargl& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scatterpolargl& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterpolargl& theta(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "theta", value), *this;
  }
  /// Anything.
  Scatterpolargl& theta0(const Takes<spec::any>& value) { return detail::put(*this, "theta0", value), *this; }
  /// "radians", "degrees" or "gradians".
  Scatterpolargl& thetaunit(const Takes<spec::one_of_radians_degrees_gradians>& value) {
    return detail::put(*this, "thetaunit", value), *this;
  }
  /// Text.
  Scatterpolargl& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scatterpolargl& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scatterpolargl& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scatterpolargl& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/scattersmith.hpp
// go::Scattersmith: the trace scattersmith.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `scattersmith`.
class Scattersmith : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ScattercarpetLine;
  using Marker = go::Marker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::Selected;

  Scattersmith() : Trace("scattersmith") {}
  /// True or false.
  Scattersmith& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// True or false.
  Scattersmith& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattersmith& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "none", "toself" or "tonext".
  Scattersmith& fill(const Takes<spec::one_of_none_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scattersmith& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "real", "imag", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scattersmith& hoverinfo(const Takes<spec::flags_real_imag_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scattersmith& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "points" or "fills", or several with + between them.
  Scattersmith& hoveron(const Takes<spec::flags_points_fills>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Scattersmith& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scattersmith& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scattersmith& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattersmith& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A list: numbers, texts, dates.
  Scattersmith& imag(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "imag", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Scattersmith& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scattersmith& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scattersmith& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scattersmith& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scattersmith& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scattersmith& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scattersmith& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scattersmith& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scattersmith& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scattersmith& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scattersmith& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scattersmith& real(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "real", value), *this;
  }
  /// `Selected`.
  Scattersmith& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scattersmith& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scattersmith& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scattersmith& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "smith", "smith2", "smith3" ….
  Scattersmith& subplot(const Takes<spec::subplot_smith>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// Text; or a list.
  Scattersmith& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scattersmith& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scattersmith& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scattersmith& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scattersmith& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scattersmith& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scattersmith& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scattersmith& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scattersmith& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/scatterternary.hpp
// go::Scatterternary: the trace scatterternary.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `scatterternary`.
class Scatterternary : public figure::Trace {
 public:
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::ScattercarpetLine;
  using Marker = go::Marker;
  using Selected = go::Selected;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Unselected = go::Selected;

  Scatterternary() : Trace("scatterternary") {}
  /// A list: numbers, texts, dates.
  Scatterternary& a(const Takes<spec::list_of_any>& value) { return detail::put(*this, "a", value), *this; }
  /// A list: numbers, texts, dates.
  Scatterternary& b(const Takes<spec::list_of_any>& value) { return detail::put(*this, "b", value), *this; }
  /// A list: numbers, texts, dates.
  Scatterternary& c(const Takes<spec::list_of_any>& value) { return detail::put(*this, "c", value), *this; }
  /// True or false.
  Scatterternary& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// True or false.
  Scatterternary& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterternary& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "none", "toself" or "tonext".
  Scatterternary& fill(const Takes<spec::one_of_none_toself_tonext>& value) {
    return detail::put(*this, "fill", value), *this;
  }
  /// A colour.
  Scatterternary& fillcolor(const Takes<spec::color>& value) {
    return detail::put(*this, "fillcolor", value), *this;
  }
  /// "a", "b", "c", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Scatterternary& hoverinfo(const Takes<spec::flags_a_b_c_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Scatterternary& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "points" or "fills", or several with + between them.
  Scatterternary& hoveron(const Takes<spec::flags_points_fills>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Scatterternary& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Scatterternary& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Scatterternary& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Scatterternary& ids(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "ids", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Scatterternary& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Scatterternary& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Scatterternary& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Scatterternary& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Scatterternary& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Scatterternary& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Scatterternary& marker(const TakesPart<Marker>& value) {
    return detail::put_part(*this, "marker", value), *this;
  }
  /// Anything; or a list.
  Scatterternary& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// "lines", "markers" or "text", or several with + between them, or "none".
  Scatterternary& mode(const Takes<spec::flags_lines_markers_text_or_none>& value) {
    return detail::put(*this, "mode", value), *this;
  }
  /// Text.
  Scatterternary& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Scatterternary& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Scatterternary& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Scatterternary& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Scatterternary& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Scatterternary& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// "ternary", "ternary2", "ternary3" ….
  Scatterternary& subplot(const Takes<spec::subplot_ternary>& value) {
    return detail::put(*this, "subplot", value), *this;
  }
  /// A number from 0 on.
  Scatterternary& sum(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sum", value), *this;
  }
  /// Text; or a list.
  Scatterternary& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Scatterternary& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right"; or a list.
  Scatterternary& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Scatterternary& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Scatterternary& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Scatterternary& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Scatterternary& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// `Unselected`.
  Scatterternary& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Scatterternary& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/splom.hpp
// go::Splom: the trace splom.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `splom`.
class Splom : public figure::Trace {
 public:
  /// What `diagonal` takes.
  class Diagonal : public figure::Object {
   public:
    /// True or false.
    Diagonal& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  /// What `dimensiondefaults` takes.
  class Dimension : public figure::Object {
   public:
    /// What `axis` takes.
    class Axis : public figure::Object {
     public:
      /// True or false.
      Axis& matches(const Takes<spec::boolean>& value) { return detail::put(*this, "matches", value), *this; }
      /// "linear", "log", "date" or "category".
      Axis& type(const Takes<spec::one_of_linear_log_date_category>& value) {
        return detail::put(*this, "type", value), *this;
      }
    };

    /// `Axis`.
    Dimension& axis(const TakesPart<Axis>& value) { return detail::put_part(*this, "axis", value), *this; }
    /// Text.
    Dimension& label(const Takes<spec::text>& value) { return detail::put(*this, "label", value), *this; }
    /// Text.
    Dimension& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
    /// Text.
    Dimension& templateitemname(const Takes<spec::text>& value) {
      return detail::put(*this, "templateitemname", value), *this;
    }
    /// A list: numbers, texts, dates.
    Dimension& values(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "values", value), *this;
    }
    /// True or false.
    Dimension& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::ScatterglMarker;
  using Selected = go::BoxUnselected;
  using Stream = go::Stream;
  using Unselected = go::BoxUnselected;

  Splom() : Trace("splom") {}
  /// A list: numbers, texts, dates.
  Splom& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Diagonal`.
  Splom& diagonal(const TakesPart<Diagonal>& value) {
    return detail::put_part(*this, "diagonal", value), *this;
  }
  /// `Dimension`.
  Splom& dimensiondefaults(const TakesPart<Dimension>& value) {
    return detail::put_part(*this, "dimensiondefaults", value), *this;
  }
  /// A list of `Dimension`.
  Splom& dimensions(const TakesParts<Dimension>& value) {
    return detail::put_parts(*this, "dimensions", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Splom& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Splom& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Splom& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Splom& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Splom& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Splom& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Splom& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Splom& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Splom& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Splom& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Splom& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Marker`.
  Splom& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// Anything; or a list.
  Splom& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Splom& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Splom& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Selected`.
  Splom& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Splom& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Splom& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Splom& showlowerhalf(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlowerhalf", value), *this;
  }
  /// True or false.
  Splom& showupperhalf(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showupperhalf", value), *this;
  }
  /// `Stream`.
  Splom& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Splom& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Splom& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Splom& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unselected`.
  Splom& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Splom& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list.
  Splom& xaxes(const Takes<spec::list_of_axis_x>& value) { return detail::put(*this, "xaxes", value), *this; }
  /// Text.
  Splom& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list.
  Splom& yaxes(const Takes<spec::list_of_axis_y>& value) { return detail::put(*this, "yaxes", value), *this; }
  /// Text.
  Splom& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/streamtube.hpp
// go::Streamtube: the trace streamtube.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `streamtube`.
class Streamtube : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Lighting = go::Lighting;
  using Lightposition = go::Lightposition;
  /// What `starts` takes.
  class Starts : public figure::Object {
   public:
    /// A list: numbers, texts, dates.
    Starts& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
    /// A list: numbers, texts, dates.
    Starts& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
    /// A list: numbers, texts, dates.
    Starts& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  };

  using Stream = go::Stream;

  Streamtube() : Trace("streamtube") {}
  /// True or false.
  Streamtube& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Streamtube& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Streamtube& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Streamtube& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Streamtube& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Streamtube& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Streamtube& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Streamtube& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// "x", "y", "z", "u", "v", "w", "norm", "divergence", "text" or "name", or several with + between them, or
  /// "all", "none" or "skip"; or a list.
  Streamtube& hoverinfo(const Takes<spec::flags_x_y_z_u_v_w_norm_divergence_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Streamtube& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Streamtube& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Streamtube& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text.
  Streamtube& hovertext(const Takes<spec::text>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Streamtube& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Streamtube& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Streamtube& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Streamtube& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Streamtube& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Lighting`.
  Streamtube& lighting(const TakesPart<Lighting>& value) {
    return detail::put_part(*this, "lighting", value), *this;
  }
  /// `Lightposition`.
  Streamtube& lightposition(const TakesPart<Lightposition>& value) {
    return detail::put_part(*this, "lightposition", value), *this;
  }
  /// A whole number from 0 on.
  Streamtube& maxdisplayed(const Takes<spec::integer_from_0>& value) {
    return detail::put(*this, "maxdisplayed", value), *this;
  }
  /// Anything; or a list.
  Streamtube& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Streamtube& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Streamtube& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// True or false.
  Streamtube& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Streamtube& scene(const Takes<spec::subplot_scene>& value) {
    return detail::put(*this, "scene", value), *this;
  }
  /// True or false.
  Streamtube& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Streamtube& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// A number from 0 on.
  Streamtube& sizeref(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "sizeref", value), *this;
  }
  /// `Starts`.
  Streamtube& starts(const TakesPart<Starts>& value) {
    return detail::put_part(*this, "starts", value), *this;
  }
  /// `Stream`.
  Streamtube& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text.
  Streamtube& text(const Takes<spec::text>& value) { return detail::put(*this, "text", value), *this; }
  /// A list: numbers, texts, dates.
  Streamtube& u(const Takes<spec::list_of_any>& value) { return detail::put(*this, "u", value), *this; }
  /// Text.
  Streamtube& uhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "uhoverformat", value), *this;
  }
  /// Text.
  Streamtube& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Streamtube& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& v(const Takes<spec::list_of_any>& value) { return detail::put(*this, "v", value), *this; }
  /// Text.
  Streamtube& vhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "vhoverformat", value), *this;
  }
  /// True, false or "legendonly".
  Streamtube& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& w(const Takes<spec::list_of_any>& value) { return detail::put(*this, "w", value), *this; }
  /// Text.
  Streamtube& whoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "whoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Text.
  Streamtube& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Text.
  Streamtube& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Streamtube& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// Text.
  Streamtube& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/sunburst.hpp
// go::Sunburst: the trace sunburst.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `sunburst`.
class Sunburst : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Leaf = go::ChoroplethSelectedMarker;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Marker = go::IcicleMarker;
  using Outsidetextfont = go::Textfont;
  using Root = go::SelectedTextfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;

  Sunburst() : Trace("sunburst") {}
  /// "remainder" or "total".
  Sunburst& branchvalues(const Takes<spec::one_of_remainder_total>& value) {
    return detail::put(*this, "branchvalues", value), *this;
  }
  /// "branches" or "leaves", or several with + between them.
  Sunburst& count(const Takes<spec::flags_branches_leaves>& value) {
    return detail::put(*this, "count", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sunburst& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Domain`.
  Sunburst& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "label", "text", "value", "name", "current path", "percent root", "percent entry" or "percent parent",
  /// or several with + between them, or "all", "none" or "skip"; or a list.
  Sunburst& hoverinfo(const Takes<spec::flags_label_text_value_name_current_path_percent_root_and_2_more_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Sunburst& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Sunburst& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Sunburst& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Sunburst& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sunburst& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Insidetextfont`.
  Sunburst& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "horizontal", "radial", "tangential" or "auto".
  Sunburst& insidetextorientation(const Takes<spec::one_of_horizontal_radial_tangential_auto>& value) {
    return detail::put(*this, "insidetextorientation", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sunburst& labels(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "labels", value), *this;
  }
  /// `Leaf`.
  Sunburst& leaf(const TakesPart<Leaf>& value) { return detail::put_part(*this, "leaf", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Sunburst& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Sunburst& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Sunburst& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Sunburst& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything.
  Sunburst& level(const Takes<spec::any>& value) { return detail::put(*this, "level", value), *this; }
  /// `Marker`.
  Sunburst& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// A whole number.
  Sunburst& maxdepth(const Takes<spec::integer>& value) {
    return detail::put(*this, "maxdepth", value), *this;
  }
  /// Anything; or a list.
  Sunburst& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Sunburst& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Sunburst& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Outsidetextfont`.
  Sunburst& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sunburst& parents(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "parents", value), *this;
  }
  /// `Root`.
  Sunburst& root(const TakesPart<Root>& value) { return detail::put_part(*this, "root", value), *this; }
  /// Degrees, or "auto".
  Sunburst& rotation(const Takes<spec::angle>& value) { return detail::put(*this, "rotation", value), *this; }
  /// True or false.
  Sunburst& sort(const Takes<spec::boolean>& value) { return detail::put(*this, "sort", value), *this; }
  /// `Stream`.
  Sunburst& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Sunburst& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Sunburst& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "value", "current path", "percent root", "percent entry" or "percent parent", or
  /// several with + between them, or "none".
  Sunburst& textinfo(const Takes<spec::flags_label_text_value_current_path_percent_root_percent_entry_and_1_more_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// Text; or a list.
  Sunburst& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Sunburst& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// Text.
  Sunburst& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Sunburst& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A list: numbers, texts, dates.
  Sunburst& values(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "values", value), *this;
  }
  /// True, false or "legendonly".
  Sunburst& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/surface.hpp
// go::Surface: the trace surface.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `surface`.
class Surface : public figure::Trace {
 public:
  using ColorBar = go::ColorBar;
  /// What `contours` takes.
  class Contours : public figure::Object {
   public:
    /// What `x` takes.
    class X : public figure::Object {
     public:
      /// What `project` takes.
      class Project : public figure::Object {
       public:
        /// True or false.
        Project& x(const Takes<spec::boolean>& value) { return detail::put(*this, "x", value), *this; }
        /// True or false.
        Project& y(const Takes<spec::boolean>& value) { return detail::put(*this, "y", value), *this; }
        /// True or false.
        Project& z(const Takes<spec::boolean>& value) { return detail::put(*this, "z", value), *this; }
      };

      /// A colour.
      X& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
      /// A number.
      X& end(const Takes<spec::number>& value) { return detail::put(*this, "end", value), *this; }
      /// True or false.
      X& highlight(const Takes<spec::boolean>& value) {
        return detail::put(*this, "highlight", value), *this;
      }
      /// A colour.
      X& highlightcolor(const Takes<spec::color>& value) {
        return detail::put(*this, "highlightcolor", value), *this;
      }
      /// A number from 1 to 16.
      X& highlightwidth(const Takes<spec::number_from_1_to_16>& value) {
        return detail::put(*this, "highlightwidth", value), *this;
      }
      /// `Project`.
      X& project(const TakesPart<Project>& value) { return detail::put_part(*this, "project", value), *this; }
      /// True or false.
      X& show(const Takes<spec::boolean>& value) { return detail::put(*this, "show", value), *this; }
      /// A number from 0 on.
      X& size(const Takes<spec::number_from_0>& value) { return detail::put(*this, "size", value), *this; }
      /// A number.
      X& start(const Takes<spec::number>& value) { return detail::put(*this, "start", value), *this; }
      /// True or false.
      X& usecolormap(const Takes<spec::boolean>& value) {
        return detail::put(*this, "usecolormap", value), *this;
      }
      /// A number from 1 to 16.
      X& width(const Takes<spec::number_from_1_to_16>& value) {
        return detail::put(*this, "width", value), *this;
      }
    };

    using Y = go::Surface::Contours::X;
    using Z = go::Surface::Contours::X;
    /// `X`.
    Contours& x(const TakesPart<X>& value) { return detail::put_part(*this, "x", value), *this; }
    /// `Y`.
    Contours& y(const TakesPart<Y>& value) { return detail::put_part(*this, "y", value), *this; }
    /// `Z`.
    Contours& z(const TakesPart<Z>& value) { return detail::put_part(*this, "z", value), *this; }
  };

  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `lighting` takes.
  class Lighting : public figure::Object {
   public:
    /// A number from 0 to 1.
    Lighting& ambient(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "ambient", value), *this;
    }
    /// A number from 0 to 1.
    Lighting& diffuse(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "diffuse", value), *this;
    }
    /// A number from 0 to 5.
    Lighting& fresnel(const Takes<spec::number_from_0_to_5>& value) {
      return detail::put(*this, "fresnel", value), *this;
    }
    /// A number from 0 to 1.
    Lighting& roughness(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "roughness", value), *this;
    }
    /// A number from 0 to 2.
    Lighting& specular(const Takes<spec::number_from_0_to_2>& value) {
      return detail::put(*this, "specular", value), *this;
    }
  };

  using Lightposition = go::Lightposition;
  using Stream = go::Stream;

  Surface() : Trace("surface") {}
  /// True or false.
  Surface& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// True or false.
  Surface& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Surface& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Surface& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Surface& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Surface& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Surface& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Surface& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// True or false.
  Surface& connectgaps(const Takes<spec::boolean>& value) {
    return detail::put(*this, "connectgaps", value), *this;
  }
  /// `Contours`.
  Surface& contours(const TakesPart<Contours>& value) {
    return detail::put_part(*this, "contours", value), *this;
  }
  /// A list: numbers, texts, dates.
  Surface& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// True or false.
  Surface& hidesurface(const Takes<spec::boolean>& value) {
    return detail::put(*this, "hidesurface", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Surface& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Surface& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Surface& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Surface& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Surface& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Surface& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Surface& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Surface& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Surface& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Surface& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Surface& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Lighting`.
  Surface& lighting(const TakesPart<Lighting>& value) {
    return detail::put_part(*this, "lighting", value), *this;
  }
  /// `Lightposition`.
  Surface& lightposition(const TakesPart<Lightposition>& value) {
    return detail::put_part(*this, "lightposition", value), *this;
  }
  /// Anything; or a list.
  Surface& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Surface& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Surface& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Anything.
  Surface& opacityscale(const Takes<spec::any>& value) {
    return detail::put(*this, "opacityscale", value), *this;
  }
  /// True or false.
  Surface& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Surface& scene(const Takes<spec::subplot_scene>& value) {
    return detail::put(*this, "scene", value), *this;
  }
  /// True or false.
  Surface& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Surface& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Stream`.
  Surface& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Surface& surfacecolor(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "surfacecolor", value), *this;
  }
  /// Text; or a list.
  Surface& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Surface& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Surface& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Surface& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Surface& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Surface& xcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "xcalendar", value), *this;
  }
  /// Text.
  Surface& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Surface& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Surface& ycalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "ycalendar", value), *this;
  }
  /// Text.
  Surface& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Surface& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// "chinese", "coptic", "discworld", "ethiopian", "gregorian", "hebrew", "islamic", "jalali", "julian",
  /// "mayan", "nanakshahi", "nepali" and 4 more.
  Surface& zcalendar(const Takes<spec::one_of_chinese_coptic_discworld_ethiopian_gregorian_hebrew_and_10_more>& value) {
    return detail::put(*this, "zcalendar", value), *this;
  }
  /// Text.
  Surface& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/table.hpp
// go::Table: the trace table.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `table`.
class Table : public figure::Trace {
 public:
  /// What `cells` takes.
  class Cells : public figure::Object {
   public:
    /// What `fill` takes.
    class Fill : public figure::Object {
     public:
      /// A colour; or a list.
      Fill& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
    };

    using Font = go::Textfont;
    /// What `line` takes.
    class Line : public figure::Object {
     public:
      /// A colour; or a list.
      Line& color(const Takes<spec::colors>& value) { return detail::put(*this, "color", value), *this; }
      /// A number; or a list.
      Line& width(const Takes<spec::numbers>& value) { return detail::put(*this, "width", value), *this; }
    };

    /// "left", "center" or "right"; or a list.
    Cells& align(const Takes<spec::one_of_left_center_right_or_list>& value) {
      return detail::put(*this, "align", value), *this;
    }
    /// `Fill`.
    Cells& fill(const TakesPart<Fill>& value) { return detail::put_part(*this, "fill", value), *this; }
    /// `Font`.
    Cells& font(const TakesPart<Font>& value) { return detail::put_part(*this, "font", value), *this; }
    /// A list: numbers, texts, dates.
    Cells& format(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "format", value), *this;
    }
    /// A number.
    Cells& height(const Takes<spec::number>& value) { return detail::put(*this, "height", value), *this; }
    /// `Line`.
    Cells& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// Text; or a list.
    Cells& prefix(const Takes<spec::texts>& value) { return detail::put(*this, "prefix", value), *this; }
    /// Text; or a list.
    Cells& suffix(const Takes<spec::texts>& value) { return detail::put(*this, "suffix", value), *this; }
    /// A list: numbers, texts, dates.
    Cells& values(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "values", value), *this;
    }
  };

  using Domain = go::Domain;
  using Header = go::Table::Cells;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Stream = go::Stream;

  Table() : Trace("table") {}
  /// `Cells`.
  Table& cells(const TakesPart<Cells>& value) { return detail::put_part(*this, "cells", value), *this; }
  /// A list: numbers, texts, dates.
  Table& columnorder(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "columnorder", value), *this;
  }
  /// A number; or a list.
  Table& columnwidth(const Takes<spec::numbers>& value) {
    return detail::put(*this, "columnwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Table& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Domain`.
  Table& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// `Header`.
  Table& header(const TakesPart<Header>& value) { return detail::put_part(*this, "header", value), *this; }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Table& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Table& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// A list: numbers, texts, dates.
  Table& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Table& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Table& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Table& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Table& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything; or a list.
  Table& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Table& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// `Stream`.
  Table& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text.
  Table& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Table& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// True, false or "legendonly".
  Table& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/treemap.hpp
// go::Treemap: the trace treemap.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `treemap`.
class Treemap : public figure::Trace {
 public:
  using Domain = go::Domain;
  using Hoverlabel = go::Hoverlabel;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  /// What `marker` takes.
  class Marker : public figure::Object {
   public:
    using ColorBar = go::ColorBar;
    using Line = go::MarkerLine;
    /// What `pad` takes.
    class Pad : public figure::Object {
     public:
      /// A number from 0 on.
      Pad& b(const Takes<spec::number_from_0>& value) { return detail::put(*this, "b", value), *this; }
      /// A number from 0 on.
      Pad& l(const Takes<spec::number_from_0>& value) { return detail::put(*this, "l", value), *this; }
      /// A number from 0 on.
      Pad& r(const Takes<spec::number_from_0>& value) { return detail::put(*this, "r", value), *this; }
      /// A number from 0 on.
      Pad& t(const Takes<spec::number_from_0>& value) { return detail::put(*this, "t", value), *this; }
    };

    using Pattern = go::Fillpattern;
    /// True or false.
    Marker& autocolorscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "autocolorscale", value), *this;
    }
    /// True or false.
    Marker& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
    /// A number.
    Marker& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
    /// A number.
    Marker& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
    /// A number.
    Marker& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
    /// "coloraxis", "coloraxis2", "coloraxis3" ….
    Marker& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
      return detail::put(*this, "coloraxis", value), *this;
    }
    /// `ColorBar`.
    Marker& colorbar(const TakesPart<ColorBar>& value) {
      return detail::put_part(*this, "colorbar", value), *this;
    }
    /// A list: numbers, texts, dates.
    Marker& colors(const Takes<spec::list_of_any>& value) {
      return detail::put(*this, "colors", value), *this;
    }
    /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
    Marker& colorscale(const Takes<spec::color_scale>& value) {
      return detail::put(*this, "colorscale", value), *this;
    }
    /// A number from 0 on.
    Marker& cornerradius(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "cornerradius", value), *this;
    }
    /// True, false or "reversed".
    Marker& depthfade(const Takes<spec::one_of_true_false_reversed>& value) {
      return detail::put(*this, "depthfade", value), *this;
    }
    /// `Line`.
    Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// `Pad`.
    Marker& pad(const TakesPart<Pad>& value) { return detail::put_part(*this, "pad", value), *this; }
    /// `Pattern`.
    Marker& pattern(const TakesPart<Pattern>& value) {
      return detail::put_part(*this, "pattern", value), *this;
    }
    /// True or false.
    Marker& reversescale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "reversescale", value), *this;
    }
    /// True or false.
    Marker& showscale(const Takes<spec::boolean>& value) {
      return detail::put(*this, "showscale", value), *this;
    }
  };

  using Outsidetextfont = go::Textfont;
  using Pathbar = go::Pathbar;
  using Root = go::SelectedTextfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  /// What `tiling` takes.
  class Tiling : public figure::Object {
   public:
    /// "x" or "y", or several with + between them.
    Tiling& flip(const Takes<spec::flags_x_y>& value) { return detail::put(*this, "flip", value), *this; }
    /// "squarify", "binary", "dice", "slice", "slice-dice" or "dice-slice".
    Tiling& packing(const Takes<spec::one_of_squarify_binary_dice_slice_slice_dice_dice_slice>& value) {
      return detail::put(*this, "packing", value), *this;
    }
    /// A number from 0 on.
    Tiling& pad(const Takes<spec::number_from_0>& value) { return detail::put(*this, "pad", value), *this; }
    /// A number from 1 on.
    Tiling& squarifyratio(const Takes<spec::number_from_1>& value) {
      return detail::put(*this, "squarifyratio", value), *this;
    }
  };

  Treemap() : Trace("treemap") {}
  /// "remainder" or "total".
  Treemap& branchvalues(const Takes<spec::one_of_remainder_total>& value) {
    return detail::put(*this, "branchvalues", value), *this;
  }
  /// "branches" or "leaves", or several with + between them.
  Treemap& count(const Takes<spec::flags_branches_leaves>& value) {
    return detail::put(*this, "count", value), *this;
  }
  /// A list: numbers, texts, dates.
  Treemap& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Domain`.
  Treemap& domain(const TakesPart<Domain>& value) { return detail::put_part(*this, "domain", value), *this; }
  /// "label", "text", "value", "name", "current path", "percent root", "percent entry" or "percent parent",
  /// or several with + between them, or "all", "none" or "skip"; or a list.
  Treemap& hoverinfo(const Takes<spec::flags_label_text_value_name_current_path_percent_root_and_2_more_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Treemap& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Treemap& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Treemap& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Treemap& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Treemap& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Insidetextfont`.
  Treemap& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// A list: numbers, texts, dates.
  Treemap& labels(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "labels", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Treemap& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// `Legendgrouptitle`.
  Treemap& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Treemap& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Treemap& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// Anything.
  Treemap& level(const Takes<spec::any>& value) { return detail::put(*this, "level", value), *this; }
  /// `Marker`.
  Treemap& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// A whole number.
  Treemap& maxdepth(const Takes<spec::integer>& value) {
    return detail::put(*this, "maxdepth", value), *this;
  }
  /// Anything; or a list.
  Treemap& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Treemap& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Treemap& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// `Outsidetextfont`.
  Treemap& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// A list: numbers, texts, dates.
  Treemap& parents(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "parents", value), *this;
  }
  /// `Pathbar`.
  Treemap& pathbar(const TakesPart<Pathbar>& value) {
    return detail::put_part(*this, "pathbar", value), *this;
  }
  /// `Root`.
  Treemap& root(const TakesPart<Root>& value) { return detail::put_part(*this, "root", value), *this; }
  /// True or false.
  Treemap& sort(const Takes<spec::boolean>& value) { return detail::put(*this, "sort", value), *this; }
  /// `Stream`.
  Treemap& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// A list: numbers, texts, dates.
  Treemap& text(const Takes<spec::list_of_any>& value) { return detail::put(*this, "text", value), *this; }
  /// `Textfont`.
  Treemap& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "value", "current path", "percent root", "percent entry" or "percent parent", or
  /// several with + between them, or "none".
  Treemap& textinfo(const Takes<spec::flags_label_text_value_current_path_percent_root_percent_entry_and_1_more_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "top left", "top center", "top right", "middle left", "middle center", "middle right", "bottom left",
  /// "bottom center" or "bottom right".
  Treemap& textposition(const Takes<spec::one_of_top_left_top_center_top_right_middle_left_middle_center_and_4_more>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Treemap& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Treemap& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// `Tiling`.
  Treemap& tiling(const TakesPart<Tiling>& value) { return detail::put_part(*this, "tiling", value), *this; }
  /// Text.
  Treemap& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Treemap& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// A list: numbers, texts, dates.
  Treemap& values(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "values", value), *this;
  }
  /// True, false or "legendonly".
  Treemap& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/violin.hpp
// go::Violin: the trace violin.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `violin`.
class Violin : public figure::Trace {
 public:
  /// What `box` takes.
  class Box : public figure::Object {
   public:
    using Line = go::BoxLine;
    /// A colour.
    Box& fillcolor(const Takes<spec::color>& value) { return detail::put(*this, "fillcolor", value), *this; }
    /// `Line`.
    Box& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// True or false.
    Box& visible(const Takes<spec::boolean>& value) { return detail::put(*this, "visible", value), *this; }
    /// A number from 0 to 1.
    Box& width(const Takes<spec::number_from_0_to_1>& value) {
      return detail::put(*this, "width", value), *this;
    }
  };

  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Line = go::BoxLine;
  using Marker = go::BoxMarker;
  /// What `meanline` takes.
  class Meanline : public figure::Object {
   public:
    /// A colour.
    Meanline& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
    /// True or false.
    Meanline& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
    /// A number from 0 on.
    Meanline& width(const Takes<spec::number_from_0>& value) {
      return detail::put(*this, "width", value), *this;
    }
  };

  using Selected = go::BoxUnselected;
  using Stream = go::Stream;
  using Unselected = go::BoxUnselected;

  Violin() : Trace("violin") {}
  /// Text.
  Violin& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// A number from 0 on.
  Violin& bandwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "bandwidth", value), *this;
  }
  /// `Box`.
  Violin& box(const TakesPart<Box>& value) { return detail::put_part(*this, "box", value), *this; }
  /// A list: numbers, texts, dates.
  Violin& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// A colour.
  Violin& fillcolor(const Takes<spec::color>& value) { return detail::put(*this, "fillcolor", value), *this; }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Violin& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Violin& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// "violins", "points" or "kde", or several with + between them, or "all".
  Violin& hoveron(const Takes<spec::flags_violins_points_kde_or_all>& value) {
    return detail::put(*this, "hoveron", value), *this;
  }
  /// Text; or a list.
  Violin& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Violin& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Violin& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Violin& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A number from 0 to 1.
  Violin& jitter(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "jitter", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Violin& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Violin& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Violin& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Violin& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Violin& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Line`.
  Violin& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
  /// `Marker`.
  Violin& marker(const TakesPart<Marker>& value) { return detail::put_part(*this, "marker", value), *this; }
  /// `Meanline`.
  Violin& meanline(const TakesPart<Meanline>& value) {
    return detail::put_part(*this, "meanline", value), *this;
  }
  /// Anything; or a list.
  Violin& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Violin& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// Text.
  Violin& offsetgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "offsetgroup", value), *this;
  }
  /// A number from 0 to 1.
  Violin& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Violin& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// A number from -2 to 2.
  Violin& pointpos(const Takes<spec::number_from_minus_2_to_2>& value) {
    return detail::put(*this, "pointpos", value), *this;
  }
  /// "all", "outliers", "suspectedoutliers" or false.
  Violin& points(const Takes<spec::one_of_all_outliers_suspectedoutliers_false>& value) {
    return detail::put(*this, "points", value), *this;
  }
  /// "linear", "exclusive" or "inclusive".
  Violin& quartilemethod(const Takes<spec::one_of_linear_exclusive_inclusive>& value) {
    return detail::put(*this, "quartilemethod", value), *this;
  }
  /// Text.
  Violin& scalegroup(const Takes<spec::text>& value) {
    return detail::put(*this, "scalegroup", value), *this;
  }
  /// "width" or "count".
  Violin& scalemode(const Takes<spec::one_of_width_count>& value) {
    return detail::put(*this, "scalemode", value), *this;
  }
  /// `Selected`.
  Violin& selected(const TakesPart<Selected>& value) {
    return detail::put_part(*this, "selected", value), *this;
  }
  /// Anything.
  Violin& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Violin& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// "both", "positive" or "negative".
  Violin& side(const Takes<spec::one_of_both_positive_negative>& value) {
    return detail::put(*this, "side", value), *this;
  }
  /// Two values: numbers, texts, dates.
  Violin& span(const TakesFixed<spec::list_of_any, spec::any, 2>& value) {
    return detail::put_fixed(*this, "span", value), *this;
  }
  /// "soft", "hard" or "manual".
  Violin& spanmode(const Takes<spec::one_of_soft_hard_manual>& value) {
    return detail::put(*this, "spanmode", value), *this;
  }
  /// `Stream`.
  Violin& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// Text; or a list.
  Violin& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Violin& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Violin& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// `Unselected`.
  Violin& unselected(const TakesPart<Unselected>& value) {
    return detail::put_part(*this, "unselected", value), *this;
  }
  /// True, false or "legendonly".
  Violin& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 on.
  Violin& width(const Takes<spec::number_from_0>& value) { return detail::put(*this, "width", value), *this; }
  /// A list: numbers, texts, dates.
  Violin& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Violin& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Violin& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// Text.
  Violin& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Violin& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Violin& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Violin& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// Text.
  Violin& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A whole number.
  Violin& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go/volume.hpp
// go::Volume: the trace volume.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `volume`.
class Volume : public figure::Trace {
 public:
  using Caps = go::Caps;
  using ColorBar = go::ColorBar;
  using Contour = go::IsosurfaceContour;
  using Hoverlabel = go::Hoverlabel;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Lighting = go::Lighting;
  using Lightposition = go::Lightposition;
  using Slices = go::Slices;
  using Spaceframe = go::Z;
  using Stream = go::Stream;
  using Surface = go::IsosurfaceSurface;

  Volume() : Trace("volume") {}
  /// True or false.
  Volume& autocolorscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "autocolorscale", value), *this;
  }
  /// `Caps`.
  Volume& caps(const TakesPart<Caps>& value) { return detail::put_part(*this, "caps", value), *this; }
  /// True or false.
  Volume& cauto(const Takes<spec::boolean>& value) { return detail::put(*this, "cauto", value), *this; }
  /// A number.
  Volume& cmax(const Takes<spec::number>& value) { return detail::put(*this, "cmax", value), *this; }
  /// A number.
  Volume& cmid(const Takes<spec::number>& value) { return detail::put(*this, "cmid", value), *this; }
  /// A number.
  Volume& cmin(const Takes<spec::number>& value) { return detail::put(*this, "cmin", value), *this; }
  /// "coloraxis", "coloraxis2", "coloraxis3" ….
  Volume& coloraxis(const Takes<spec::subplot_coloraxis>& value) {
    return detail::put(*this, "coloraxis", value), *this;
  }
  /// `ColorBar`.
  Volume& colorbar(const TakesPart<ColorBar>& value) {
    return detail::put_part(*this, "colorbar", value), *this;
  }
  /// A colour scale: a name, colours, or pairs of a number from 0 to 1 and a colour.
  Volume& colorscale(const Takes<spec::color_scale>& value) {
    return detail::put(*this, "colorscale", value), *this;
  }
  /// `Contour`.
  Volume& contour(const TakesPart<Contour>& value) {
    return detail::put_part(*this, "contour", value), *this;
  }
  /// A list: numbers, texts, dates.
  Volume& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// True or false.
  Volume& flatshading(const Takes<spec::boolean>& value) {
    return detail::put(*this, "flatshading", value), *this;
  }
  /// "x", "y", "z", "text" or "name", or several with + between them, or "all", "none" or "skip"; or a list.
  Volume& hoverinfo(const Takes<spec::flags_x_y_z_text_name_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Volume& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Volume& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Volume& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Volume& hovertext(const Takes<spec::texts>& value) { return detail::put(*this, "hovertext", value), *this; }
  /// A list: numbers, texts, dates.
  Volume& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// A number.
  Volume& isomax(const Takes<spec::number>& value) { return detail::put(*this, "isomax", value), *this; }
  /// A number.
  Volume& isomin(const Takes<spec::number>& value) { return detail::put(*this, "isomin", value), *this; }
  /// "legend", "legend2", "legend3" ….
  Volume& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Volume& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Volume& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Volume& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Volume& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// `Lighting`.
  Volume& lighting(const TakesPart<Lighting>& value) {
    return detail::put_part(*this, "lighting", value), *this;
  }
  /// `Lightposition`.
  Volume& lightposition(const TakesPart<Lightposition>& value) {
    return detail::put_part(*this, "lightposition", value), *this;
  }
  /// Anything; or a list.
  Volume& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Volume& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number from 0 to 1.
  Volume& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// Anything.
  Volume& opacityscale(const Takes<spec::any>& value) {
    return detail::put(*this, "opacityscale", value), *this;
  }
  /// True or false.
  Volume& reversescale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "reversescale", value), *this;
  }
  /// "scene", "scene2", "scene3" ….
  Volume& scene(const Takes<spec::subplot_scene>& value) { return detail::put(*this, "scene", value), *this; }
  /// True or false.
  Volume& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// True or false.
  Volume& showscale(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showscale", value), *this;
  }
  /// `Slices`.
  Volume& slices(const TakesPart<Slices>& value) { return detail::put_part(*this, "slices", value), *this; }
  /// `Spaceframe`.
  Volume& spaceframe(const TakesPart<Spaceframe>& value) {
    return detail::put_part(*this, "spaceframe", value), *this;
  }
  /// `Stream`.
  Volume& stream(const TakesPart<Stream>& value) { return detail::put_part(*this, "stream", value), *this; }
  /// `Surface`.
  Volume& surface(const TakesPart<Surface>& value) {
    return detail::put_part(*this, "surface", value), *this;
  }
  /// Text; or a list.
  Volume& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Text.
  Volume& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Volume& uirevision(const Takes<spec::any>& value) { return detail::put(*this, "uirevision", value), *this; }
  /// A list: numbers, texts, dates.
  Volume& value(const Takes<spec::list_of_any>& value) { return detail::put(*this, "value", value), *this; }
  /// Text.
  Volume& valuehoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "valuehoverformat", value), *this;
  }
  /// True, false or "legendonly".
  Volume& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A list: numbers, texts, dates.
  Volume& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Text.
  Volume& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Volume& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Text.
  Volume& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// A list: numbers, texts, dates.
  Volume& z(const Takes<spec::list_of_any>& value) { return detail::put(*this, "z", value), *this; }
  /// Text.
  Volume& zhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "zhoverformat", value), *this;
  }
};

}  // namespace cdash::go

// ---- cdash/figure/go/waterfall.hpp
// go::Waterfall: the trace waterfall.
//
// Written by tools/wrap_figures.

namespace cdash::go {

/// The trace `waterfall`.
class Waterfall : public figure::Trace {
 public:
  /// What `connector` takes.
  class Connector : public figure::Object {
   public:
    using Line = go::ConnectorLine;
    /// `Line`.
    Connector& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    /// "spanning" or "between".
    Connector& mode(const Takes<spec::one_of_spanning_between>& value) {
      return detail::put(*this, "mode", value), *this;
    }
    /// True or false.
    Connector& visible(const Takes<spec::boolean>& value) {
      return detail::put(*this, "visible", value), *this;
    }
  };

  /// What `decreasing` takes.
  class Decreasing : public figure::Object {
   public:
    /// What `marker` takes.
    class Marker : public figure::Object {
     public:
      /// What `line` takes.
      class Line : public figure::Object {
       public:
        /// A colour.
        Line& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
        /// A number from 0 on.
        Line& width(const Takes<spec::number_from_0>& value) {
          return detail::put(*this, "width", value), *this;
        }
      };

      /// A colour.
      Marker& color(const Takes<spec::color>& value) { return detail::put(*this, "color", value), *this; }
      /// `Line`.
      Marker& line(const TakesPart<Line>& value) { return detail::put_part(*this, "line", value), *this; }
    };

    /// `Marker`.
    Decreasing& marker(const TakesPart<Marker>& value) {
      return detail::put_part(*this, "marker", value), *this;
    }
  };

  using Hoverlabel = go::Hoverlabel;
  using Increasing = go::Waterfall::Decreasing;
  using Insidetextfont = go::Textfont;
  using Legendgrouptitle = go::Legendgrouptitle;
  using Outsidetextfont = go::Textfont;
  using Stream = go::Stream;
  using Textfont = go::Textfont;
  using Totals = go::Waterfall::Decreasing;

  Waterfall() : Trace("waterfall") {}
  /// Text.
  Waterfall& alignmentgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "alignmentgroup", value), *this;
  }
  /// A number.
  Waterfall& base(const Takes<spec::number>& value) { return detail::put(*this, "base", value), *this; }
  /// True or false.
  Waterfall& cliponaxis(const Takes<spec::boolean>& value) {
    return detail::put(*this, "cliponaxis", value), *this;
  }
  /// `Connector`.
  Waterfall& connector(const TakesPart<Connector>& value) {
    return detail::put_part(*this, "connector", value), *this;
  }
  /// "inside", "outside", "both" or "none".
  Waterfall& constraintext(const Takes<spec::one_of_inside_outside_both_none>& value) {
    return detail::put(*this, "constraintext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Waterfall& customdata(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "customdata", value), *this;
  }
  /// `Decreasing`.
  Waterfall& decreasing(const TakesPart<Decreasing>& value) {
    return detail::put_part(*this, "decreasing", value), *this;
  }
  /// A number.
  Waterfall& dx(const Takes<spec::number>& value) { return detail::put(*this, "dx", value), *this; }
  /// A number.
  Waterfall& dy(const Takes<spec::number>& value) { return detail::put(*this, "dy", value), *this; }
  /// "name", "x", "y", "text", "initial", "delta" or "final", or several with + between them, or "all",
  /// "none" or "skip"; or a list.
  Waterfall& hoverinfo(const Takes<spec::flags_name_x_y_text_initial_delta_final_or_all_none_skip_or_list>& value) {
    return detail::put(*this, "hoverinfo", value), *this;
  }
  /// `Hoverlabel`.
  Waterfall& hoverlabel(const TakesPart<Hoverlabel>& value) {
    return detail::put_part(*this, "hoverlabel", value), *this;
  }
  /// Text; or a list.
  Waterfall& hovertemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertemplate", value), *this;
  }
  /// Anything.
  Waterfall& hovertemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "hovertemplatefallback", value), *this;
  }
  /// Text; or a list.
  Waterfall& hovertext(const Takes<spec::texts>& value) {
    return detail::put(*this, "hovertext", value), *this;
  }
  /// A list: numbers, texts, dates.
  Waterfall& ids(const Takes<spec::list_of_any>& value) { return detail::put(*this, "ids", value), *this; }
  /// `Increasing`.
  Waterfall& increasing(const TakesPart<Increasing>& value) {
    return detail::put_part(*this, "increasing", value), *this;
  }
  /// "end", "middle" or "start".
  Waterfall& insidetextanchor(const Takes<spec::one_of_end_middle_start>& value) {
    return detail::put(*this, "insidetextanchor", value), *this;
  }
  /// `Insidetextfont`.
  Waterfall& insidetextfont(const TakesPart<Insidetextfont>& value) {
    return detail::put_part(*this, "insidetextfont", value), *this;
  }
  /// "legend", "legend2", "legend3" ….
  Waterfall& legend(const Takes<spec::subplot_legend>& value) {
    return detail::put(*this, "legend", value), *this;
  }
  /// Text.
  Waterfall& legendgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "legendgroup", value), *this;
  }
  /// `Legendgrouptitle`.
  Waterfall& legendgrouptitle(const TakesPart<Legendgrouptitle>& value) {
    return detail::put_part(*this, "legendgrouptitle", value), *this;
  }
  /// A number.
  Waterfall& legendrank(const Takes<spec::number>& value) {
    return detail::put(*this, "legendrank", value), *this;
  }
  /// A number from 0 on.
  Waterfall& legendwidth(const Takes<spec::number_from_0>& value) {
    return detail::put(*this, "legendwidth", value), *this;
  }
  /// A list: numbers, texts, dates.
  Waterfall& measure(const Takes<spec::list_of_any>& value) {
    return detail::put(*this, "measure", value), *this;
  }
  /// Anything; or a list.
  Waterfall& meta(const Takes<spec::any>& value) { return detail::put(*this, "meta", value), *this; }
  /// Text.
  Waterfall& name(const Takes<spec::text>& value) { return detail::put(*this, "name", value), *this; }
  /// A number; or a list.
  Waterfall& offset(const Takes<spec::numbers>& value) { return detail::put(*this, "offset", value), *this; }
  /// Text.
  Waterfall& offsetgroup(const Takes<spec::text>& value) {
    return detail::put(*this, "offsetgroup", value), *this;
  }
  /// A number from 0 to 1.
  Waterfall& opacity(const Takes<spec::number_from_0_to_1>& value) {
    return detail::put(*this, "opacity", value), *this;
  }
  /// "v" or "h".
  Waterfall& orientation(const Takes<spec::one_of_v_h>& value) {
    return detail::put(*this, "orientation", value), *this;
  }
  /// `Outsidetextfont`.
  Waterfall& outsidetextfont(const TakesPart<Outsidetextfont>& value) {
    return detail::put_part(*this, "outsidetextfont", value), *this;
  }
  /// Anything.
  Waterfall& selectedpoints(const Takes<spec::any>& value) {
    return detail::put(*this, "selectedpoints", value), *this;
  }
  /// True or false.
  Waterfall& showlegend(const Takes<spec::boolean>& value) {
    return detail::put(*this, "showlegend", value), *this;
  }
  /// `Stream`.
  Waterfall& stream(const TakesPart<Stream>& value) {
    return detail::put_part(*this, "stream", value), *this;
  }
  /// Text; or a list.
  Waterfall& text(const Takes<spec::texts>& value) { return detail::put(*this, "text", value), *this; }
  /// Degrees, or "auto".
  Waterfall& textangle(const Takes<spec::angle>& value) {
    return detail::put(*this, "textangle", value), *this;
  }
  /// `Textfont`.
  Waterfall& textfont(const TakesPart<Textfont>& value) {
    return detail::put_part(*this, "textfont", value), *this;
  }
  /// "label", "text", "initial", "delta" or "final", or several with + between them, or "none".
  Waterfall& textinfo(const Takes<spec::flags_label_text_initial_delta_final_or_none>& value) {
    return detail::put(*this, "textinfo", value), *this;
  }
  /// "inside", "outside", "auto" or "none"; or a list.
  Waterfall& textposition(const Takes<spec::one_of_inside_outside_auto_none_or_list>& value) {
    return detail::put(*this, "textposition", value), *this;
  }
  /// Text; or a list.
  Waterfall& texttemplate(const Takes<spec::texts>& value) {
    return detail::put(*this, "texttemplate", value), *this;
  }
  /// Anything.
  Waterfall& texttemplatefallback(const Takes<spec::any>& value) {
    return detail::put(*this, "texttemplatefallback", value), *this;
  }
  /// `Totals`.
  Waterfall& totals(const TakesPart<Totals>& value) {
    return detail::put_part(*this, "totals", value), *this;
  }
  /// Text.
  Waterfall& uid(const Takes<spec::text>& value) { return detail::put(*this, "uid", value), *this; }
  /// Anything.
  Waterfall& uirevision(const Takes<spec::any>& value) {
    return detail::put(*this, "uirevision", value), *this;
  }
  /// True, false or "legendonly".
  Waterfall& visible(const Takes<spec::one_of_true_false_legendonly>& value) {
    return detail::put(*this, "visible", value), *this;
  }
  /// A number from 0 on; or a list.
  Waterfall& width(const Takes<spec::numbers_from_0>& value) {
    return detail::put(*this, "width", value), *this;
  }
  /// A list: numbers, texts, dates.
  Waterfall& x(const Takes<spec::list_of_any>& value) { return detail::put(*this, "x", value), *this; }
  /// Anything.
  Waterfall& x0(const Takes<spec::any>& value) { return detail::put(*this, "x0", value), *this; }
  /// "x", "x2", "x3" ….
  Waterfall& xaxis(const Takes<spec::subplot_x>& value) { return detail::put(*this, "xaxis", value), *this; }
  /// Text.
  Waterfall& xhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "xhoverformat", value), *this;
  }
  /// Anything.
  Waterfall& xperiod(const Takes<spec::any>& value) { return detail::put(*this, "xperiod", value), *this; }
  /// Anything.
  Waterfall& xperiod0(const Takes<spec::any>& value) { return detail::put(*this, "xperiod0", value), *this; }
  /// "start", "middle" or "end".
  Waterfall& xperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "xperiodalignment", value), *this;
  }
  /// A list: numbers, texts, dates.
  Waterfall& y(const Takes<spec::list_of_any>& value) { return detail::put(*this, "y", value), *this; }
  /// Anything.
  Waterfall& y0(const Takes<spec::any>& value) { return detail::put(*this, "y0", value), *this; }
  /// "y", "y2", "y3" ….
  Waterfall& yaxis(const Takes<spec::subplot_y>& value) { return detail::put(*this, "yaxis", value), *this; }
  /// Text.
  Waterfall& yhoverformat(const Takes<spec::text>& value) {
    return detail::put(*this, "yhoverformat", value), *this;
  }
  /// Anything.
  Waterfall& yperiod(const Takes<spec::any>& value) { return detail::put(*this, "yperiod", value), *this; }
  /// Anything.
  Waterfall& yperiod0(const Takes<spec::any>& value) { return detail::put(*this, "yperiod0", value), *this; }
  /// "start", "middle" or "end".
  Waterfall& yperiodalignment(const Takes<spec::one_of_start_middle_end>& value) {
    return detail::put(*this, "yperiodalignment", value), *this;
  }
  /// A whole number.
  Waterfall& zorder(const Takes<spec::integer>& value) { return detail::put(*this, "zorder", value), *this; }
};

}  // namespace cdash::go

// ---- cdash/figure/go.hpp
// Every trace and the whole layout; a program that counts its compile time includes those it uses.
//
// Written by tools/wrap_figures.

#if defined(CDASH_HEADER_ONLY) || defined(CDASH_SOURCE)

// ---- cdash/figure/impl/go_types.ipp
// Bodies of figure/go_types.hpp: how a value gets into a trace or a layout, and what is said of a wrong one.

namespace cdash::go::detail {

// --- lists ------------------------------------------------------------------------------------------------

inline Json json_of(const View& view) {
  switch (view.form) {
    case View::Form::null:
      return nullptr;
    case View::Form::text:
      return boost::json::string(view.text, view.size);
    case View::Form::number:
      return view.number;
    case View::Form::integer:
      return view.integer;
    case View::Form::boolean:
      return view.boolean;
    case View::Form::list:
      return view.take(view.source, view.size, As::json).json;
  }
  return nullptr;
}

CDASH_DECL Taken take_json(Json json) {
  Taken taken;
  taken.json = std::move(json);
  return taken;
}

CDASH_DECL Taken take_scalar(const data::Scalar& scalar) {
  const data::Column column{scalar};
  return take_json(column[0]);
}

CDASH_DECL Taken take_column(const data::Column& column, As as) {
  if (as == As::bytes) {
    Taken taken;
    taken.array.emplace(column);
    taken.column = column;
    return taken;
  }
  boost::json::array list;
  list.reserve(column.size());
  for (std::size_t row = 0; row < column.size(); ++row) list.push_back(column[row]);
  return take_json(std::move(list));
}

// Numbers written out travel as a list: it is short. Lists of equal length are a matrix only as such.
CDASH_DECL Taken take_views(const std::vector<View>& views, As) {
  boost::json::array list;
  list.reserve(views.size());
  for (const auto& view : views) list.push_back(json_of(view));
  return take_json(std::move(list));
}

// --- messages ---------------------------------------------------------------------------------------------

inline std::string said(const Json& value) {
  std::string text;
  write_json(text, value);
  if (text.size() <= 60) return text;
  text.resize(57);
  return text + "...";
}

inline std::string listed(const char* lines) {
  std::string text;
  std::size_t count = 0;
  for (const char* line = lines; line != nullptr && *line != '\0';) {
    const char* end = line;
    while (*end != '\n' && *end != '\0') ++end;
    if (++count > 12) return text + ", and more";
    if (!text.empty()) text += ", ";
    text += line == end ? std::string("\"\"") : std::string(line, end);
    line = *end == '\0' ? end : end + 1;
  }
  return text;
}

inline std::string number_text(double number) {
  std::string text;
  write_json(text, number);
  return text;
}

inline std::string range_text(const Spec& spec) {
  if (std::isinf(spec.min) && std::isinf(spec.max)) return {};
  if (std::isinf(spec.max)) return " from " + number_text(spec.min) + " on";
  return " from " + number_text(spec.min) + " to " + number_text(spec.max);
}

inline std::string wanted(const Spec& spec) {
  const std::string others = spec.others == nullptr ? std::string() : listed(spec.others);
  const bool several = others.find(", ") != std::string::npos;
  const std::string or_others = others.empty() ? others : (several ? ", or one of " : ", or ") + others;
  switch (spec.rule) {
    case Rule::any:
      return "any value";
    case Rule::text:
      return "text";
    case Rule::name:
      return "text that is not empty";
    case Rule::boolean:
      return "true or false";
    case Rule::number:
      return "a number" + range_text(spec);
    case Rule::integer:
      return "a whole number" + range_text(spec) + or_others;
    case Rule::angle:
      return "an angle in degrees, or auto";
    case Rule::one_of:
      return "one of " + listed(spec.texts) +
             (spec.texts == nullptr            ? others
              : others.empty() || spec.numbers ? ""
                                               : ", " + others);
    case Rule::flags:
      return "one or more of " + listed(spec.texts) + " with + between them" + or_others;
    case Rule::color:
      return std::string("a colour: a CSS name, #rgb, #rrggbb, rgb(r, g, b), rgba, hsl, hsla or hsv") +
             (spec.numbers ? ", or a number" : "");
    case Rule::scale:
      return "a colour scale: a name, a list of colours, or a list of pairs of a number from 0 to 1 and a "
             "colour";
    case Rule::subplot:
      return std::string(spec.texts) + ", " + spec.texts + "2, " + spec.texts + "3 ...";
    case Rule::axis: {
      std::string text = "the name of an axis:";
      for (const char* letter = spec.texts; *letter != '\0'; ++letter)
        text = text + " " + *letter + ", " + *letter + "2 ...,";
      return text + " perhaps with \" domain\" behind it" + or_others;
    }
    case Rule::axis_pair:
      return "two axes: xy, x2y3 ..., or an empty text";
    case Rule::dash:
      return "one of " + listed(spec.texts) + ", or lengths: 5px,10px";
    case Rule::array:
      return "a list";
  }
  return {};
}

[[noreturn]] inline void refuse(const char* name, const Spec& spec, const std::string& found) {
  throw DataError(std::string("cdash: ") + name + " is " + found + "; it takes " + wanted(spec) +
                  (spec.lists ? ", or a list of such values" : ""));
}

// --- checks -----------------------------------------------------------------------------------------------

inline bool fits(const Spec& spec, const Json& value);

// A scale as lists: colours, or pairs.
inline bool is_scale(const boost::json::array& list) {
  if (list.empty()) return false;
  const auto is_color_text = [](const Json& json) {
    return json.is_string() && is_color(json.get_string().data(), json.get_string().size());
  };
  for (const auto& stop : list) {
    if (is_color_text(stop)) continue;
    if (!stop.is_array() || stop.get_array().size() != 2) return false;
    const auto& at = stop.get_array()[0];
    if (!at.is_number() || at.to_number<double>() < 0 || at.to_number<double>() > 1) return false;
    if (!is_color_text(stop.get_array()[1])) return false;
  }
  return true;
}

// A single value; null is right everywhere.
inline bool fits(const Spec& spec, const Json& value) {
  switch (value.kind()) {
    case boost::json::kind::null:
      return true;
    case boost::json::kind::string:
      return takes_texts(spec) &&
             verdict(spec, value.get_string().data(), value.get_string().size()) == Verdict::right;
    case boost::json::kind::bool_:
      return takes_bools(spec) && verdict(spec, value.get_bool()) == Verdict::right;
    case boost::json::kind::int64:
    case boost::json::kind::uint64:
    case boost::json::kind::double_:
      return verdict(spec, value.to_number<double>()) == Verdict::right;
    case boost::json::kind::array:
      return spec.rule == Rule::any || (spec.rule == Rule::scale && is_scale(value.get_array()));
    case boost::json::kind::object:
      return spec.rule == Rule::any;
  }
  return false;
}

// Numbers as bytes, or what an object with "bdata" says of them.
inline bool is_typed_array(const Json& json) {
  return json.is_object() && json.get_object().contains("bdata");
}

// Whether the elements are free: nothing to look at.
inline bool is_free(const Spec& spec) {
  return spec.rule == Rule::any || spec.rule == Rule::text ||
         (spec.rule == Rule::array && (spec.element == nullptr || is_free(*spec.element)));
}

inline void check_list(const char* name, const Spec& spec, const boost::json::array& list) {
  if (is_free(spec)) return;
  const Spec& element = spec.element == nullptr ? spec : *spec.element;
  std::size_t index = 0;
  for (const auto& value : list) {
    const auto place = [&] { return std::string(name) + "[" + std::to_string(index) + "]"; };
    if (element.rule == Rule::array && value.is_array())
      check_list(place().c_str(), element, value.get_array());
    else if (!fits(element, value))
      refuse(place().c_str(), element, said(value));
    ++index;
  }
}

inline void check_extremes(const char* name, const Spec& spec, double low, double high, bool whole) {
  if (is_free(spec)) return;
  if (spec.element != nullptr) return check_extremes(name, *spec.element, low, high, whole);
  if (!takes_numbers(spec)) refuse(name, spec, "a list of numbers");
  if (spec.rule == Rule::one_of) return;
  if (spec.rule == Rule::integer && !whole) refuse(name, spec, "a list with a number that is not whole");
  if (low < spec.min) refuse(name, spec, "a list with " + number_text(low));
  if (high > spec.max) refuse(name, spec, "a list with " + number_text(high));
}

inline void check_column(const char* name, const Spec& spec, const data::Column& column) {
  if (is_free(spec)) return;
  if (spec.element != nullptr) return check_column(name, *spec.element, column);
  if (column.is_numeric()) {
    if (column.count() == 0) return;
    const bool whole = column.type() == data::Type::integer || spec.rule != Rule::integer;
    check_extremes(name, spec, column.min(), column.max(), whole);
    return;
  }
  for (const auto& value : column.unique())
    if (!fits(spec, value)) refuse(name, spec, "a list with " + said(value));
}

// --- setting ----------------------------------------------------------------------------------------------

inline Json scale_of(Json value) {
  if (value.is_string()) {
    const auto& name = value.get_string();
    if (const auto colors = px::colors::find_scale({name.data(), name.size()}))
      return px::colors::scale_json(*colors);
  } else if (value.is_array() && !value.get_array().empty() && value.get_array()[0].is_string()) {
    px::colors::Colors colors;
    for (const auto& color : value.get_array())
      colors.emplace_back(color.get_string().data(), color.get_string().size());
    return px::colors::scale_json(colors);
  }
  return value;
}

inline void put_list(figure::Object& object, const char* name, const View& view) {
  const Spec& spec = *view.spec;
  auto taken = view.take(view.source, view.size, As::bytes);
  if (taken.array) {
    if (taken.column) check_column(name, spec, *taken.column);
    if (taken.numbers) check_extremes(name, spec, taken.low, taken.high, taken.whole);
    object.set(name, std::move(*taken.array));
    return;
  }
  auto& json = taken.json;
  if (json.is_array() && takes_lists(spec)) {
    if (spec.rule == Rule::scale)
      fits(spec, json) ? void() : refuse(name, spec, said(json));
    else
      check_list(name, spec, json.get_array());
  } else if (!fits(spec, json) && !(is_typed_array(json) && takes_lists(spec))) {
    refuse(name, spec, said(json));
  }
  if (spec.rule == Rule::scale) json = scale_of(std::move(json));
  object.set(name, std::move(json));
}

CDASH_DECL void put(figure::Object& object, const char* name, const View& view) {
  if (view.form == View::Form::list) {
    put_list(object, name, view);
    return;
  }
  auto json = json_of(view);
  if (!view.checked && !fits(*view.spec, json)) refuse(name, *view.spec, said(json));
  if (view.spec->rule == Rule::scale) json = scale_of(std::move(json));
  object.set(name, std::move(json));
}

CDASH_DECL void put_fixed(figure::Object& object, const char* name, const FixedView& value) {
  Json json;
  if (value.count != 0) {
    boost::json::array list;
    for (std::size_t i = 0; i < value.count; ++i) list.push_back(json_of(value.items[i]));
    json = std::move(list);
  } else {
    json = value.whole.form == View::Form::list
               ? value.whole.take(value.whole.source, value.whole.size, As::json).json
               : json_of(value.whole);
  }
  if (json.is_array()) {
    const auto& list = json.get_array();
    if (list.size() != value.wanted)
      throw DataError(std::string("cdash: ") + name + " is a list of " + std::to_string(list.size()) +
                      " values; it takes " + std::to_string(value.wanted));
    check_list(name, *value.whole.spec, list);
  } else if (!json.is_null()) {
    throw DataError(std::string("cdash: ") + name + " is " + said(json) + "; it takes a list of " +
                    std::to_string(value.wanted) + " values");
  }
  object.set(name, std::move(json));
}

CDASH_DECL void put_part(figure::Object& object, const char* name, const PartView& value) {
  if (value.object != nullptr)
    object.set(name, *value.object);
  else if (value.text.form == View::Form::text)
    object.set(name, figure::Object().set("text", std::string_view(value.text.text, value.text.size)));
  else
    object.set(name, Json());
}

CDASH_DECL void put_template(figure::Object& object, const char* name, const PartView& value) {
  if (value.object != nullptr)
    object.set(name, *value.object);
  else
    object.set(name, json_of(value.text));
}

CDASH_DECL void put_parts(figure::Object& object, const char* name, const PartsView& value) {
  if (value.null)
    object.set(name, Json());
  else
    object.set(name, value.objects);
}

CDASH_DECL void put_numbered(figure::Object& object, const char* name, int number, const PartView& value) {
  if (number < 1)
    throw DataError(std::string("cdash: ") + name + " number " + std::to_string(number) +
                    "; they are counted from 1 on");
  put_part(object, number == 1 ? std::string(name).c_str() : (name + std::to_string(number)).c_str(), value);
}

}  // namespace cdash::go::detail
#endif  // defined(CDASH_HEADER_ONLY) || defined(CDASH_SOURCE)
