// A dashboard of several pages under a theme of Bootstrap, light or dark as its reader likes.
#include <cdash/cdash.hpp>
#include <cdash/dbc/card.hpp>
#include <cdash/dbc/card_body.hpp>
#include <cdash/dbc/card_header.hpp>
#include <cdash/dbc/col.hpp>
#include <cdash/dbc/container.hpp>
#include <cdash/dbc/nav_item.hpp>
#include <cdash/dbc/nav_link.hpp>
#include <cdash/dbc/navbar_simple.hpp>
#include <cdash/dbc/radio_items.hpp>
#include <cdash/dbc/row.hpp>
#include <cdash/dbc/switch.hpp>
#include <cdash/dbc/themes.hpp>

using namespace cdash;

namespace {

Component number(const std::string& what, const std::string& value) {
  return dbc::Col(
             dbc::Card(dbc::CardHeader(what), dbc::CardBody(html::Div(value).className("fs-2 text-primary")))
                 .className("shadow-sm"))
      .md(4)
      .className("mb-4");
}

// On the paper of the page, whichever colour that has.
Figure on_page(Figure figure, bool dark) {
  return figure.update_layout({{"template", dark ? "plotly_dark" : "plotly_white"},
                               {"paper_bgcolor", "rgba(0, 0, 0, 0)"},
                               {"plot_bgcolor", "rgba(0, 0, 0, 0)"},
                               {"modebar", {{"bgcolor", "rgba(0, 0, 0, 0)"}}},
                               {"margin", {{"l", 50}, {"r", 20}, {"t", 30}, {"b", 40}}}});
}

}  // namespace

int main(int argc, char** argv) {
  const auto gapminder = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv");
  const auto now = gapminder.where(col("year") == 2007);
  const auto continents = gapminder.group_by({"continent", "year"})
                              .agg({{"lifeExp", data::Agg::mean}, {"gdpPercap", data::Agg::mean}});

  const dbc::Switch::Id dark{"dark"};
  const dbc::RadioItems::Id indicator{"indicator"};
  const dcc::Graph::Id world{"world"}, trends{"trends"};

  App app{{.external_stylesheets = {dbc::themes::CERULEAN}}};

  const auto whole = [](double value) { return std::to_string(static_cast<long long>(value + 0.5)); };
  app.page("/",
           dbc::Row(number("Countries", std::to_string(now.rows())),
                    number("People, millions", whole(now["pop"].sum<double>() / 1e6)),
                    number("Life expectancy, mean", whole(now["lifeExp"].mean()) + " years")),
           dcc::Graph().id(world))
      .name("World")
      .title("The world in 2007");
  app.page("/trends",
           dbc::RadioItems({{"Life expectancy", "lifeExp"}, {"GDP a head", "gdpPercap"}}, "lifeExp")
               .id(indicator)
               .inline_(true),
           dcc::Graph().id(trends))
      .name("Trends")
      .title("Sixty years");

  std::vector<Component> links;
  for (const auto& page : app.pages())
    links.push_back(dbc::NavItem(dbc::NavLink(page.name).href(page.relative_path).active("exact")));
  // The switch is kept by the browser, for the next visit.
  links.push_back(dbc::NavItem(
      dbc::Switch().id(dark).label("Dark").value(false).persistence(true).className("ms-4 mt-2 text-white")));
  app.layout(
      html::Div(dbc::NavbarSimple(links).brand("Gapminder").color("primary").dark(true).className("mb-4"),
                dbc::Container(page_container()))
          .id("page")
          .className("bg-body text-body min-vh-100"));

  // Bootstrap has both looks in one theme: an attribute chooses.
  app.clientside_callback("(dark) => dark ? 'dark' : 'light'", Output("page", "data-bs-theme"),
                          Input(dark.value()));
  app.callback(Output(world.figure()), Input(dark.value()), [now](bool is_dark) {
    return on_page(px::scatter(now)
                       .x("gdpPercap")
                       .y("lifeExp")
                       .size("pop")
                       .size_max(50)
                       .color("continent")
                       .hover_name("country")
                       .log_x(true)
                       .figure(),
                   is_dark);
  });
  app.callback(Output(trends.figure()), Input(indicator.value()), Input(dark.value()),
               [continents](const std::string& column, bool is_dark) {
                 return on_page(px::line(continents).x("year").y(column).color("continent").figure(),
                                is_dark);
               });
  return app.run(argc, argv);
}
