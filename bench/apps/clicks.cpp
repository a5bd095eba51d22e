// Two buttons: one changes a text, the other 1,000 spans.
#include <cdash/cdash.hpp>
#include <string>
#include <vector>

using namespace cdash;

int main(int argc, char** argv) {
  const html::Button::Id one{"one"};
  const html::Button::Id many{"many"};
  const html::Div::Id text{"text"};
  const html::Div::Id spans{"spans"};

  App app;
  app.layout(html::Button("One").id(one), html::Div().id(text), html::Button("Many").id(many),
             html::Div().id(spans));
  app.callback(Output(text.children()), Input(one.n_clicks()),
               [](int clicks) { return "Clicks: " + std::to_string(clicks); });
  app.callback(Output(spans.children()), Input(many.n_clicks()), [](int clicks) {
    std::vector<Component> made;
    made.reserve(1000);
    for (int i = 0; i < 1000; ++i)
      made.push_back(html::Span(std::to_string(clicks) + "/" + std::to_string(i) + " "));
    return made;
  });
  return app.run(argc, argv);
}
