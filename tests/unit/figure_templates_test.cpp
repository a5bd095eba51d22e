// Figure templates: by name, combined, the default, changed by a figure.
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/figure.hpp>

using namespace cdash;

namespace {

Json look(const Figure& figure) {
  return boost::json::parse(figure.to_json()).at("layout").as_object().at("template");
}
Json at(const Json& value, const char* path) { return value.at_pointer(path); }

struct DefaultTemplate {
  explicit DefaultTemplate(std::string_view name) { figure::set_default_template(name); }
  ~DefaultTemplate() { figure::set_default_template("plotly"); }
};

}  // namespace

TEST_CASE("All templates of the package are there") {
  CHECK(figure::template_names() ==
        std::vector<std::string_view>{"ggplot2", "gridon", "plotly", "plotly_dark", "plotly_white",
                                      "presentation", "seaborn", "simple_white", "xgridoff", "ygridoff"});
}

TEST_CASE("A figure that says nothing has Plotly's look") {
  Figure figure;
  CHECK(figure.template_name() == "plotly");
  CHECK(at(look(figure), "/layout/plot_bgcolor") == Json("#E5ECF6"));
}

TEST_CASE("A template is chosen by its name") {
  Figure figure;
  figure.update_layout({{"template", "plotly_dark"}});
  CHECK(figure.template_name() == "plotly_dark");
  CHECK(at(look(figure), "/layout/plot_bgcolor") == Json("rgb(17,17,17)"));
}

TEST_CASE("Templates with + between them are combined, the right one first") {
  Figure figure;
  figure.update_layout({{"template", "plotly_dark+xgridoff"}});
  CHECK(at(look(figure), "/layout/plot_bgcolor") == Json("rgb(17,17,17)"));
  CHECK(at(look(figure), "/layout/xaxis/showgrid") == Json(false));
}

TEST_CASE("A template named twice is an error") {
  CHECK_THROWS_WITH(Figure().update_layout({{"template", "plotly+plotly"}}),
                    "cdash: the figure template \"plotly+plotly\" names \"plotly\" twice; name each once");
}

TEST_CASE("none leaves plotly.js's own look") {
  Figure figure;
  figure.update_layout({{"template", "none"}});
  CHECK(figure.template_name() == "none");
  CHECK(figure.to_json() == R"({"data":[],"layout":{}})");
}

TEST_CASE("An unknown template is an error with the nearest name") {
  CHECK_THROWS_WITH(Figure().update_layout({{"template", "plotly_drak"}}),
                    "cdash: there is no figure template \"plotly_drak\" (did you mean \"plotly_dark\"?)");
}

TEST_CASE("An object is merged into the template that the figure had") {
  Figure figure;
  figure.update_layout({{"template", "plotly_dark"}});
  figure.update_layout({{"template", {{"layout", {{"font_size", 20}}}}}});
  figure.update_layout({{"template_layout_title_x", 0.5}});
  CHECK(figure.template_name().empty());
  CHECK(at(look(figure), "/layout/font/size") == Json(20));
  CHECK(at(look(figure), "/layout/title/x") == Json(0.5));
  CHECK(at(look(figure), "/layout/plot_bgcolor") == Json("rgb(17,17,17)"));
}

TEST_CASE("A typed object takes the template's place") {
  Figure figure;
  figure.update_layout(figure::Object().set("template.layout.font.size", 20));
  CHECK(boost::json::serialize(look(figure)) == R"({"layout":{"font":{"size":20}}})");
}

TEST_CASE("The default is for figures that choose nothing") {
  const DefaultTemplate dark("plotly_dark");
  Figure chosen;
  chosen.update_layout({{"template", "none"}});
  CHECK(figure::default_template() == "plotly_dark");
  CHECK(Figure().template_name() == "plotly_dark");
  CHECK(chosen.template_name() == "none");
}

TEST_CASE("find_template gives the content that px draws with") {
  const auto found = figure::detail::find_template("ggplot2");
  REQUIRE(found != nullptr);
  CHECK(found->at("layout").as_object().at("colorway").as_array().size() == 5);
  CHECK(figure::detail::find_template("none") == nullptr);
  CHECK(figure::detail::find_template("") == figure::detail::find_template("plotly"));
}
