// A component of one's own: stars to click, some lines of JavaScript, wrapped by cdash-wrap.
#include <cdash/cdash.hpp>
#include <cdash/stars.hpp>
#include <string>

using namespace cdash;

int main(int argc, char** argv) {
  const stars::Stars::Id rating{"rating"};
  const html::P::Id words{"words"};

  App app;
  app.layout(html::H3("How was it?"), stars::Stars().id(rating).count(5).value(3).label("Rating"),
             html::P().id(words));

  app.callback(Output(words.children()), Input(rating.value()),
               [](int value) { return std::to_string(value) + (value == 1 ? " star" : " stars"); });

  return app.run(argc, argv);
}
