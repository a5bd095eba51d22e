// Writes a figure as a page of its own, and ends: browser_apps figure_page <file>.
#include "program.hpp"

static const Registered figure_page("figure_page", [](const Program& program) {
  Figure fig;
  fig.add_trace(figure::Trace("bar").set("y", {3, 1, 2}).set("name", "</script>"));
  fig.add_trace(figure::Trace("scatter").set("y", std::vector<double>{1, 2, 3}));
  fig.update_layout({{"title", "Without a network"}, {"template", "plotly_dark"}});
  fig.write_html(program.argv[1]);
  return 0;
});
