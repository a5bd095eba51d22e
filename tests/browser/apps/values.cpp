// values: what JSON cannot say, and what HTML could stumble over, returned by callbacks and standing in the
// page.
#include "program.hpp"

#include <limits>

namespace values_app {

constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
const char* const script = "</script><script>window.injected = true</script>";

const Registered values("values", [](const Program& program) {
  App app{{.title = std::string("</title>") + script, .update_title = script}};
  app.layout(html::Div(dcc::RadioItems({"fine", "nan", "infinity", "utf8", "script"}, "fine").id("which"),
                       html::Div().id("out"), html::Div(script).id("in-layout").title(script),
                       dcc::Graph().id("graph"), dash_table::DataTable().id("table").columns({{"x", "x"}})));
  app.callback(Output("out", "children"), Input("which", "value"), [](const std::string& which) -> Child {
    if (which == "nan") return {"a", not_a_number, "b"};
    if (which == "infinity") return {"a", infinity, -infinity, "b"};
    if (which == "utf8") return "a\xff\xc3(b\xe2\x82";
    if (which == "script") return script;
    return "fine";
  });
  app.callback(Output("graph", "figure"), Output("table", "data"), Input("which", "value"),
               [](const std::string& which) {
                 const double x = which == "nan" ? not_a_number : which == "infinity" ? infinity : 2;
                 const std::vector<double> y{1, x, 3};
                 return std::tuple{
                     Figure().add_trace(figure::Trace("scatter").set("x", std::vector{1, 2, 3}).set("y", y)),
                     std::vector<std::map<std::string, double>>{{{"x", 1.0}}, {{"x", x}}, {{"x", 3.0}}}};
               });
  return program.run(app);
});

}  // namespace values_app
