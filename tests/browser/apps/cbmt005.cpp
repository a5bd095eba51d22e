// cbmt005: two buttons that set two sliders, and one text behind both.
#include "program.hpp"

const Registered cbmt005("cbmt005", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Button 1").id("b1"), html::Button("Button 2").id("b2"),
                       dcc::Slider().id("slider1").min(-5).max(5), dcc::Slider().id("slider2").min(-5).max(5),
                       html::Div().id("out")));
  app.callback(Output("slider1", "value"), Output("slider2", "value"), Input("b1", "n_clicks"),
               Input("b2", "n_clicks"), [](const Context& context, int, int) {
                 if (context.triggered().empty()) throw PreventUpdate();
                 const int to = context.triggered()[0].prop_id == "b1.n_clicks" ? -1 : 1;
                 return std::tuple{to, to};
               });
  app.callback(
      Output("out", "children"), Input("slider1", "value"), Input("slider2", "value"),
      [](std::optional<int> s1, std::optional<int> s2) { return "x=" + str(s1) + ", y=" + str(s2); });
  return program.run(app);
});
