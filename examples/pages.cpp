// A dashboard of several pages: a home page, a chart, a report for each country by its path, and a page for
// the rest.
#include <cdash/cdash.hpp>
#include <ranges>

using namespace cdash;

namespace {

constexpr auto ink = "#17324d", accent = "#0b7a75", paper = "#f5f7fa";
const std::vector<std::string> colors{accent, "#d1495b", "#edae49", "#30638e", "#7a5195"};

std::string thousands(double number) {
  auto text = std::to_string(static_cast<long long>(number + 0.5));
  for (auto at = static_cast<int>(text.size()) - 3; at > 0; at -= 3)
    text.insert(static_cast<std::size_t>(at), ",");
  return text;
}

Component card(Child title, Child content) {
  return html::Div(html::Div(title).style({{"color", "#5b7083"}, {"fontSize", "14px"}}),
                   html::Div(content).style({{"fontSize", "28px"}, {"fontWeight", 600}, {"color", accent}}))
      .className("card")
      .style({{"background", "white"},
              {"padding", "18px 24px"},
              {"borderRadius", "10px"},
              {"boxShadow", "0 1px 4px rgba(23, 50, 77, 0.15)"},
              {"flex", "1"}});
}

Component row(std::vector<Component> parts) {
  return html::Div(parts).style(
      {{"display", "flex"}, {"gap", "18px"}, {"margin", "18px 0"}, {"flexWrap", "wrap"}});
}

// The look of all charts.
Figure themed(Figure figure) {
  return figure.update_layout({{"template", "plotly_white"},
                               {"font", {{"color", ink}}},
                               {"height", 420},
                               {"margin", {{"l", 50}, {"r", 20}, {"t", 50}, {"b", 40}}}});
}

Component report(const data::Frame& gapminder, const std::string& country) {
  const auto history = gapminder.where(col("country") == country);
  if (history.empty()) throw PageNotFound();
  const auto now = history.where(col("year") == 2007);
  const auto population =
      px::area(history).x("year").y("pop").color_discrete_sequence(colors).figure().update_layout(
          {{"title", {{"text", "Population"}}}});
  const auto life = px::line(history)
                        .x("year")
                        .y("lifeExp")
                        .markers(true)
                        .color_discrete_sequence(colors)
                        .figure()
                        .update_layout({{"title", {{"text", "Life expectancy"}}}});
  return html::Div(
      html::H1(country),
      row({card("Population in 2007", thousands(now["pop"].max<double>())),
           card("Life expectancy", thousands(now["lifeExp"].max<double>()) + " years"),
           card("GDP a head", "$" + thousands(now["gdpPercap"].max<double>()))}),
      row({html::Div(dcc::Graph().figure(themed(population))).style({{"flex", "1"}, {"minWidth", "380px"}}),
           html::Div(dcc::Graph().figure(themed(life))).style({{"flex", "1"}, {"minWidth", "380px"}})}));
}

}  // namespace

int main(int argc, char** argv) {
  const auto gapminder = data::read_csv(CDASH_EXAMPLE_DATA "/gapminder.csv");
  const auto now = gapminder.where(col("year") == 2007);
  const auto continents = gapminder.group_by({"continent", "year"})
                              .agg({{"lifeExp", data::Agg::mean}, {"gdpPercap", data::Agg::mean}});

  const dcc::RadioItems::Id indicator{"indicator"};
  const dcc::Graph::Id chart{"chart"};

  App app{{.description = "Sixty years of 142 countries"}};

  app.page("/", html::H1("The world in 2007"),
           row({card("Countries", std::to_string(now.rows())),
                card("People", thousands(now["pop"].sum<double>())),
                card("Life expectancy, mean", thousands(now["lifeExp"].mean()) + " years")}),
           html::P("Reports: ",
                   now.sort_by("pop", data::Order::descending).head(8)["country"].as<std::string>() |
                       std::views::transform([](const std::string& country) {
                         return dcc::Link(country, "/report/" + country)
                             .style({{"color", accent}, {"marginRight", "14px"}});
                       })),
           dcc::Graph().figure(themed(px::scatter(now)
                                          .x("gdpPercap")
                                          .y("lifeExp")
                                          .size("pop")
                                          .size_max(50)
                                          .color("continent")
                                          .color_discrete_sequence(colors)
                                          .hover_name("country")
                                          .log_x(true)
                                          .figure())))
      .title("The world");

  app.page("/trends", html::H1("Sixty years"),
           dcc::RadioItems({{"Life expectancy", "lifeExp"}, {"GDP a head", "gdpPercap"}}, "lifeExp")
               .id(indicator)
               .inline_(true),
           dcc::Graph().id(chart));
  app.callback(Output(chart.figure()), Input(indicator.value()), [continents](const std::string& column) {
    return themed(
        px::line(continents).x("year").y(column).color("continent").color_discrete_sequence(colors).figure());
  });

  app.page("/report/<country>",
           [gapminder](const std::string& country) { return report(gapminder, country); })
      .title([](const std::string& country) { return "Report: " + country; })
      .example("Switzerland")
      .redirect_from("/country/<country>");

  app.page_not_found([](const Context& context) {
       return html::Div(html::H1("Nothing here"), html::P("There is no page at ", std::string(context.path()),
                                                          ". ", dcc::Link("Back to the start", "/")));
     })
      .title("Not found");

  std::vector<Component> links;
  for (const auto& page : app.pages())
    links.push_back(dcc::Link(page.name, page.relative_path)
                        .style({{"color", "white"}, {"textDecoration", "none"}, {"marginRight", "24px"}}));
  app.layout(
      html::Div(
          html::Nav(html::Span("Gapminder").style({{"fontWeight", 700}, {"marginRight", "40px"}}), links)
              .style({{"background", ink}, {"color", "white"}, {"padding", "16px 32px"}}),
          html::Div(page_container())
              .style({{"maxWidth", "1080px"}, {"margin", "0 auto"}, {"padding", "12px 32px"}}))
          .style({{"fontFamily", "system-ui, sans-serif"},
                  {"color", ink},
                  {"background", paper},
                  {"minHeight", "100vh"},
                  {"margin", "-8px"}}));
  return app.run(argc, argv);
}
