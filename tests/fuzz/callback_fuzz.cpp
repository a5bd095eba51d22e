// Bodies of callback requests: whatever comes is answered, with one line in the log if it is refused.
#include <cdash/app/app.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/html/div.hpp>
#include <cdash/html/span.hpp>
#include <map>
#include <optional>
#include <stdexcept>
#include <tuple>
#include <vector>

#include "fuzz.hpp"

using namespace cdash;

namespace {

html::Div::Id box(IdPart index) { return html::Div::Id{{"type", "box"}, index}; }
html::Div::Id mark(IdPart index) { return html::Div::Id{{"type", "mark"}, index}; }

// One callback of each shape.
struct Served {
  Served() {
    app.settings().suppress_callback_exceptions = true;
    app.settings().log = [this](std::string_view) { ++lines; };
    app.layout(html::Div());
    app.callback(Output("a", "children"), Input("x", "title"), State("x", "n_clicks"),
                 [](const std::string& text, int number) { return text + std::to_string(number); });
    app.callback(Output("b", "children"), Output("c", "children"), Input("x", "style"),
                 [](const Context& context, const Json& value) {
                   for (const auto& each : context.triggered())
                     if (each.id.is_dictionary()) context.set_props("d", "title", each.id.part<int>("index"));
                   context.set_props("d", "style", context.args_grouping());
                   return std::tuple{value, context.outputs_grouping()};
                 });
    app.callback(Output(mark({"index", MATCH}).children()), Input(box({"index", MATCH}).title()),
                 [](std::optional<std::string> text) { return text; });
    app.callback(Output(mark({"index", ALL}).n_clicks()), Input(box({"index", ALL}).n_clicks()),
                 [](const std::vector<double>& numbers) { return numbers; });
    app.callback(Output("e", "children"), Input("x", "value"), Input(box({"index", ALL}).style()),
                 [](const std::map<std::string, std::vector<bool>>& flags, const std::vector<Json>&) {
                   if (flags.empty()) throw PreventUpdate();
                   if (flags.size() > 3) throw std::runtime_error("many");
                   return static_cast<int>(flags.size());
                 });
    app.callback(Input("x", "lang"), [](std::string_view) {});
  }

  App app;
  int lines = 0;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Served served;
  static const HeaderView headers[] = {{"Content-Type", "application/json"}, {"Host", "here"}};
  served.lines = 0;
  const auto answer = served.app.handler().handle(
      {"POST", "/_dash-update-component", headers, cdash_fuzz::text(data, size), "127.0.0.1"});
  const auto body = answer.body.view();
  if (answer.status == 200) {
    const auto json = detail::parse_exactly(body);
    cdash_fuzz::check(json && json->is_object() && json->get_object().contains("response"),
                      "an answer is an object with a response", body);
  }
  cdash_fuzz::check(
      answer.status == 200 || answer.status == 204 || answer.status == 400 || answer.status == 500,
      "an answer has one of four statuses", body);
  cdash_fuzz::check(served.lines == (answer.status < 400 ? 0 : 1), "what is refused stands once in the log",
                    std::to_string(answer.status) + " " + std::to_string(served.lines));
  return 0;
}
