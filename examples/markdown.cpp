// Text written in Markdown.
#include <cdash/cdash.hpp>

using namespace cdash;

int main(int argc, char** argv) {
  App app;
  app.layout(dcc::Markdown(R"(
### Dash and Markdown

A dashboard can hold *text* with **emphasis**, lists, tables and links, written in
[CommonMark](https://commonmark.org/):

- one thing,
- and another.
)"));
  return app.run(argc, argv);
}
