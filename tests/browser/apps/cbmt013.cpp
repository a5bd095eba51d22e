// cbmt013: the guide's countries and cities; the last of the chain waits for all before it.
#include "program.hpp"

#include <algorithm>
#include <stdexcept>

namespace cbmt013_app {

const std::map<std::string, std::vector<std::string>> cities_of{
    {"America", {"New York City", "San Francisco", "Cincinnati"}},
    {"Canada", {"Montreal", "Toronto", "Ottawa"}}};

const Registered cbmt013("cbmt013", [](const Program& program) {
  auto& control = program.control;
  App app;
  app.layout(html::Div(dcc::RadioItems({"America", "Canada"}, "America").id("countries-radio"), html::Hr(),
                       dcc::RadioItems().id("cities-radio"), html::Hr(),
                       html::Div().id("display-selected-values")));
  app.callback(Output("cities-radio", "options"), Input("countries-radio", "value"),
               [&](const std::string& country) {
                 control.count("options");
                 return cities_of.at(country);
               });
  app.callback(Output("cities-radio", "value"), Input("cities-radio", "options"),
               [&](const std::vector<std::string>& cities) {
                 control.count("city");
                 return cities.at(0);
               });
  app.callback(Output("display-selected-values", "children"), Input("countries-radio", "value"),
               Input("cities-radio", "value"), [&](const std::string& country, const std::string& city) {
                 const auto& cities = cities_of.at(country);
                 if (std::find(cities.begin(), cities.end(), city) == cities.end())
                   throw std::logic_error(city + " is not in " + country);
                 control.count("out");
                 control.pass("out");
                 return city + " is a city in " + country;
               });
  return program.run(app);
});

}  // namespace cbmt013_app
