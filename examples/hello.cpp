// The smallest dashboard: one text on a page.
#include <cdash/cdash.hpp>

using namespace cdash;

int main(int argc, char** argv) {
  App app;
  app.layout(html::Div("Hello World"));
  return app.run(argc, argv);
}
