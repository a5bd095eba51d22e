// What all charts of Plotly Express are: arguments kept until a figure is wanted.
#pragma once

#include <boost/json/object.hpp>
#include <cdash/config.hpp>
#include <cdash/core/types.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/figure/figure.hpp>
#include <cdash/figure/px/arguments.hpp>
#include <cdash/figure/px/names.hpp>
#include <memory>
#include <string>

namespace cdash::px {
class Image;
}

namespace cdash::px::detail {

enum class Target : std::uint8_t { layout, xaxes, yaxes, traces };

struct Spec;

// What was asked for so far. Nothing of it is a template, so that a file that draws compiles little more than
// its own calls.
class Request {
 public:
  static constexpr Writes writes = Writes::figure;

  Request(const Request& other);
  Request& operator=(const Request& other);
  Request(Request&& other) noexcept;
  Request& operator=(Request&& other) noexcept;
  ~Request();

  /// The chart. Throws DataError for a column that does not exist or does not fit.
  Figure figure() const;
  operator Figure() const { return figure(); }
  std::shared_ptr<const JsonSource> source() const;
  std::string to_json() const;

 protected:
  explicit Request(Function function);
  Request(Function function, data::Frame frame);
  // Named one by one: choosing among overloads would cost every setter its compile time.
  void put_image(Arg arg, Image image);
  void put_column(Arg arg, ColumnRef column);
  void put_columns(Arg arg, Columns columns);
  void put_list(Arg arg, ColumnList columns);
  void put_hover(Arg arg, HoverData columns);
  void put_texts(Arg arg, TextList texts);
  void put_map(Arg arg, ValueMap map);
  void put_labels(Arg arg, Labels labels);
  void put_orders(Arg arg, CategoryOrders orders);
  void put_range(Arg arg, AxisRange range);
  void put_scale(Arg arg, ColorScale scale);
  void put_center(Arg arg, Center center);
  void put_text_auto(Arg arg, TextAuto text);
  void put_template(Arg arg, Template look);
  void put_json(Arg arg, Json value);
  void put_options(Arg arg, boost::json::object value);
  void put_text(Arg arg, std::string text);
  void put_choice(Arg arg, const char* text);  // null: none
  void put_number(Arg arg, double number);
  void put_whole(Arg arg, int number);
  void put_flag(Arg arg, bool on);
  void update(Target target, const figure::Properties& properties, const figure::Selection& which);

 private:
  std::unique_ptr<Spec> spec_;
};

}  // namespace cdash::px::detail

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/px/request.ipp>
#endif
