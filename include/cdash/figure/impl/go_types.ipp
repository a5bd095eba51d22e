// Bodies of figure/go_types.hpp: how a value gets into a trace or a layout, and what is said of a wrong one.
#pragma once

#include <cdash/core/json.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/colors.hpp>
#include <cdash/figure/go_types.hpp>
#include <cmath>
#include <utility>

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
