"""The other examples, each driven as its reader would."""

import urllib.request

from selenium.webdriver.common.keys import Keys

from harness import wait_until


def bars(dash_duo):
    """The heights of the histogram's bars, by continent; empty before the first plot."""
    return dash_duo.run(
        "const plot = document.querySelector('#controls-and-graph .js-plotly-plot');"
        "const trace = plot && plot.calcdata && plot.calcdata[0];"
        "return trace ? trace.map(bar => bar.s) : []"
    )


def wait_for_rows(dash_duo, count):
    """Waits until a table, which is drawn when its code has been loaded, has so many rows."""
    rows = ".dash-spreadsheet-inner td[data-dash-column='country']"
    wait_until(lambda: len(dash_duo.find_elements(rows)) == count, f"not {count} rows")


def test_controls_another_column_is_another_histogram(dash_duo):
    dash_duo.start_server("examples/controls")
    dash_duo.wait_for_text_to_equal("#controls-and-graph .ytitle", "avg of lifeExp")
    first = wait_until(lambda: bars(dash_duo), "no bars are drawn")
    assert len(first) == 5 and 50 < min(first) and max(first) < 85
    wait_for_rows(dash_duo, 6)
    dash_duo.find_elements("#controls-and-radio-item input")[2].click()
    dash_duo.wait_for_text_to_equal("#controls-and-graph .ytitle", "avg of gdpPercap")
    wait_until(lambda: bars(dash_duo) and min(bars(dash_duo)) > 1000, "the bars are drawn anew")
    assert dash_duo.get_logs() == []


def test_bootstrap_has_its_theme_from_the_program(dash_duo):
    dash_duo.start_server("examples/bootstrap")
    dash_duo.wait_for_text_to_equal("#my-first-graph-final .ytitle", "avg of lifeExp")
    wait_for_rows(dash_duo, 12)
    assert dash_duo.find_element(".text-primary").value_of_css_property("color") == "rgba(47, 164, 231, 1)"
    sheets = dash_duo.run("return [...document.styleSheets].map(sheet => sheet.href).filter(href => href)")
    assert [sheet.startswith(dash_duo.server_url) for sheet in sheets] == [True]
    dash_duo.find_elements("#radio-buttons-final input")[2].click()
    dash_duo.wait_for_text_to_equal("#my-first-graph-final .ytitle", "avg of gdpPercap")
    assert dash_duo.get_logs() == []


def test_mantine_another_column_is_another_histogram(dash_duo):
    dash_duo.start_server("examples/mantine")
    dash_duo.wait_for_text_to_equal("#graph-placeholder .ytitle", "avg of lifeExp")
    wait_for_rows(dash_duo, 12)
    assert dash_duo.find_element("h1").text == "My First App with Data, Graph, and Controls"
    dash_duo.find_elements("input[type=radio]")[2].click()
    dash_duo.wait_for_text_to_equal("#graph-placeholder .ytitle", "avg of gdpPercap")
    assert dash_duo.get_logs() == []


def test_bootstrap_pages_are_light_or_dark(dash_duo):
    dash_duo.start_server("examples/bootstrap_pages")
    grid = "plot._fullLayout.xaxis.gridcolor"
    wait_until(lambda: plot(dash_duo, grid) == "#EBF0F8", "a plot of a light page")
    paper = "getComputedStyle(document.querySelector('#page')).backgroundColor"
    assert plot(dash_duo, paper) == "rgb(255, 255, 255)"
    dash_duo.find_element("#dark").click()
    wait_until(lambda: plot(dash_duo, grid) == "#283442", "a plot of a dark page")
    wait_until(lambda: plot(dash_duo, paper) == "rgb(33, 37, 41)", "a dark page")
    dash_duo.find_elements(".nav-link")[1].click()
    wait_until(lambda: plot(dash_duo, "plot.calcdata.length") == 5, "a line for each continent")
    # The next visit is as dark.
    dash_duo.driver.refresh()
    wait_until(lambda: plot(dash_duo, grid) == "#283442", "a dark plot")
    wait_until(lambda: plot(dash_duo, paper) == "rgb(33, 37, 41)", "a dark page")
    assert dash_duo.get_logs() == []


def test_bootstrap_form_says_what_is_wrong(dash_duo):
    def shown():
        return [part.text for part in dash_duo.find_elements(".invalid-feedback") if part.is_displayed()]

    dash_duo.start_server("examples/bootstrap_form")
    dash_duo.wait_for_element("#email").send_keys("ada@example")
    wait_until(lambda: shown() == ["An address has the form name@example.org."], "nothing is wrong")
    assert not dash_duo.find_element("#send").is_enabled()
    dash_duo.find_element("#email").send_keys(".org")
    wait_until(lambda: shown() == [], "something is wrong")
    dash_duo.find_element("#name").send_keys("Ada")
    dash_duo.find_element("#password").send_keys("longer than ten")
    dash_duo.find_element("#terms").click()
    wait_until(lambda: dash_duo.find_element("#send").is_enabled(), "the form is complete")
    dash_duo.find_element("#send").click()
    dash_duo.wait_for_contains_text("#done", "Welcome, Ada.")
    assert dash_duo.get_logs() == []


def test_embedded_the_page_follows_the_service(dash_duo):
    dash_duo.start_server("examples/embedded")
    dash_duo.wait_for_contains_text("#text", "samples, the last one")
    first = dash_duo.find_element("#text").text
    wait_until(lambda: dash_duo.find_element("#text").text != first, "the next tick shows more samples")
    assert dash_duo.driver.title == "Level"
    assert dash_duo.get_logs() == []


def fetched(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        return answer.read().decode()


def visit_below(dash_duo, path, example):
    """Starts an example whose dashboard is not the first page of its server."""
    dash_duo.server.start(example)
    dash_duo.server_url = dash_duo.server.url + path


def test_own_beast_server_passes_requests_and_sockets_on(dash_duo):
    visit_below(dash_duo, "/dash/", "examples/own_beast_server")
    dash_duo.wait_for_text_to_equal("#said", "Hello you")
    dash_duo.find_element("#name").send_keys("rs")
    dash_duo.wait_for_text_to_equal("#said", "Hello yours")
    dash_duo.wait_for_contains_text("#level", "measured")
    first = dash_duo.find_element("#level").text
    wait_until(lambda: dash_duo.find_element("#level").text != first, "the page hears of the next measurement")
    assert fetched(dash_duo.server.url + "/") == "<a href=/dash/>Level</a>"
    assert dash_duo.get_logs() == []


def test_several_apps_share_the_service_and_a_route_stands_outside_of_both(dash_duo):
    visit_below(dash_duo, "/sales/", "examples/several_apps")
    dash_duo.wait_for_text_to_equal("#text", "5 left")
    dash_duo.find_element("#sell").click()
    dash_duo.wait_for_text_to_equal("#text", "4 left")
    assert dash_duo.driver.title == "Sales"
    dash_duo.find_element("a").click()
    dash_duo.wait_for_text_to_equal("#there", "4 there")
    assert dash_duo.driver.title == "Stock"
    assert fetched(dash_duo.server.url + "/healthz") == "OK"
    assert dash_duo.get_logs() == []


def test_httplib_passes_requests_on(dash_duo):
    visit_below(dash_duo, "/dash/", "examples/httplib")
    dash_duo.wait_for_text_to_equal("#said", "Hello you")
    dash_duo.find_element("#name").send_keys("rs")
    dash_duo.wait_for_text_to_equal("#said", "Hello yours")
    assert fetched(dash_duo.server.url + "/") == "<a href=/dash/>Greeting</a>"
    assert dash_duo.get_logs() == []


def test_game_loop_serves_between_its_frames(dash_duo):
    dash_duo.start_server("examples/game_loop")
    dash_duo.wait_for_contains_text("#text", "frame ")
    first = dash_duo.find_element("#text").text
    wait_until(lambda: dash_duo.find_element("#text").text != first, "the page follows the loop")
    dash_duo.wait_for_text_to_equal("#set", "gravity 9.810000")
    assert dash_duo.get_logs() == []


def test_live_the_page_follows_the_signal(dash_duo):
    dash_duo.start_server("examples/live")
    points = "return ((document.querySelector('.js-plotly-plot') || {}).calcdata || [[]])[0].length"
    wait_until(lambda: dash_duo.run(points) > 30, "thirty points are drawn")
    before = dash_duo.run(points)
    wait_until(lambda: dash_duo.run(points) > before + 10, "the line grows")
    dash_duo.wait_for_contains_text("#status", " after ")
    # A page that comes later has the line so far.
    dash_duo.driver.refresh()
    wait_until(lambda: dash_duo.run(points) > before, "the line is there again")
    times = dash_duo.run("return document.querySelector('.js-plotly-plot').calcdata[0].map((point) => point.x)")
    assert times == sorted(set(times))  # no point is drawn twice
    assert dash_duo.get_logs() == []


def plot(dash_duo, script):
    """What `script` says of the first plot (`plot`) of the page, null while there is none."""
    return dash_duo.run(
        "const plot = document.querySelector('.js-plotly-plot');"
        f"return plot && plot._fullLayout && plot.calcdata ? ({script}) : null"
    )


def test_hello_says_hello(dash_duo):
    dash_duo.start_server("examples/hello")
    dash_duo.wait_for_text_to_equal("#react-entry-point", "Hello World")
    assert dash_duo.get_logs() == []


def test_table_shows_the_first_ten_rows(dash_duo):
    dash_duo.start_server("examples/table")
    wait_until(lambda: len(dash_duo.find_elements("tbody tr")) == 10, "ten rows")
    assert [cell.text for cell in dash_duo.find_elements("thead th")][:3] == ["country", "continent", "year"]
    assert [cell.text for cell in dash_duo.find_elements("tbody tr:nth-child(2) td")][:3] == [
        "Afghanistan",
        "Asia",
        "1957",
    ]
    assert dash_duo.get_logs() == []


def test_markdown_is_rendered(dash_duo):
    dash_duo.start_server("examples/markdown")
    dash_duo.wait_for_text_to_equal("h3", "Dash and Markdown")
    wait_until(lambda: len(dash_duo.find_elements("ul li")) == 2, "not two points")
    assert dash_duo.get_logs() == []


def test_core_components_show_their_values(dash_duo):
    dash_duo.start_server("examples/core_components")
    dash_duo.wait_for_contains_text("#react-entry-point", "Label 1")
    checked = "return [...document.querySelectorAll('input:checked')].map(box => box.type)"
    wait_until(lambda: sorted(dash_duo.run(checked)) == ["checkbox", "checkbox", "radio"], "other boxes")
    assert dash_duo.get_logs() == []


def test_histogram_averages_each_continent(dash_duo):
    dash_duo.start_server("examples/histogram")
    wait_until(lambda: plot(dash_duo, "plot.calcdata[0].length") == 5, "a bar for each continent")
    assert plot(dash_duo, "plot._fullLayout.yaxis.title.text") == "avg of lifeExp"
    wait_for_rows(dash_duo, 15)
    assert dash_duo.get_logs() == []


def test_bar_puts_the_cities_side_by_side(dash_duo):
    dash_duo.start_server("examples/bar")
    wait_until(lambda: plot(dash_duo, "plot.data.map(trace => trace.name)") == ["SF", "Montreal"], "two traces")
    assert plot(dash_duo, "plot._fullLayout.barmode") == "group"
    assert plot(dash_duo, "plot.calcdata.map(bars => bars.map(bar => bar.s))") == [[4, 1, 2], [2, 4, 5]]
    assert dash_duo.get_logs() == []


def test_bar_dark_has_its_own_colours(dash_duo):
    dash_duo.start_server("examples/bar_dark")
    wait_until(lambda: plot(dash_duo, "plot._fullLayout.plot_bgcolor") == "#111111", "a dark plot")
    assert plot(dash_duo, "[plot._fullLayout.paper_bgcolor, plot._fullLayout.font.color]") == ["#111111", "#7FDBFF"]
    assert dash_duo.find_element("h1").value_of_css_property("color") == "rgba(127, 219, 255, 1)"
    assert dash_duo.get_logs() == []


def test_scatter_sizes_and_names_the_countries(dash_duo):
    dash_duo.start_server("examples/scatter")
    continents = ["Asia", "Europe", "Africa", "Americas", "Oceania"]
    wait_until(lambda: plot(dash_duo, "plot.data.map(trace => trace.name)") == continents, "a trace a continent")
    assert plot(dash_duo, "plot._fullLayout.xaxis.type") == "log"
    radius = "plot.calcdata[0].find(point => point.htx === '{}').mrc"
    china, india = (plot(dash_duo, radius.format(name)) for name in ("China", "India"))
    # Areas are in proportion to the populations.
    assert abs((india / china) ** 2 - 1110396331 / 1318683096) < 1e-9
    assert dash_duo.get_logs() == []


def test_year_slider_moves_the_points(dash_duo):
    dash_duo.start_server("examples/year_slider")
    first = "plot.calcdata[0][0].y"
    wait_until(lambda: plot(dash_duo, first) == 28.801, "Afghanistan in 1952")
    assert plot(dash_duo, "plot._fullLayout.transition.duration") == 500
    dash_duo.find_element("#year-slider .dash-slider-thumb").send_keys(Keys.END)
    wait_until(lambda: plot(dash_duo, first) == 43.828, "Afghanistan in 2007")
    assert dash_duo.get_logs() == []


def test_indicators_follow_all_five_controls(dash_duo):
    dash_duo.start_server("examples/indicators")
    title = "[plot._fullLayout.xaxis.title.text, plot._fullLayout.yaxis.title.text]"
    wait_until(lambda: plot(dash_duo, title) == ["gdpPercap", "lifeExp"], "the first plot")
    assert plot(dash_duo, "[plot.calcdata[0][0].y, plot.calcdata[0][0].htx]") == [43.828, "Afghanistan"]
    dash_duo.find_elements("#xaxis-type input")[1].click()
    wait_until(lambda: plot(dash_duo, "plot._fullLayout.xaxis.type") == "log", "a logarithmic x axis")
    dash_duo.find_elements("#yaxis-type input")[1].click()
    wait_until(lambda: plot(dash_duo, "plot._fullLayout.yaxis.type") == "log", "a logarithmic y axis")
    dash_duo.select_dcc_dropdown("#xaxis-column", "pop")
    wait_until(lambda: plot(dash_duo, title) == ["pop", "lifeExp"], "population along x")
    dash_duo.select_dcc_dropdown("#yaxis-column", "gdpPercap")
    wait_until(lambda: plot(dash_duo, title) == ["pop", "gdpPercap"], "income along y")
    dash_duo.find_element("#year--slider .dash-slider-thumb").send_keys(Keys.HOME)
    wait_until(lambda: plot(dash_duo, "plot.calcdata[0][0].x") == 8425333, "the first year's population")
    assert dash_duo.get_logs() == []


def test_pages_a_report_has_its_own_path(dash_duo):
    dash_duo.start_server("examples/pages")
    dash_duo.wait_for_text_to_equal("h1", "The world in 2007", timeout=20)
    assert dash_duo.driver.title == "The world"
    dash_duo.find_elements("nav a")[1].click()
    wait_until(lambda: plot(dash_duo, "plot.calcdata.length") == 5, "a line for each continent", timeout=20)
    dash_duo.find_elements("nav a")[2].click()
    dash_duo.wait_for_text_to_equal("h1", "Switzerland")
    wait_until(lambda: dash_duo.driver.title == "Report: Switzerland", "the report's title")
    # a former path
    dash_duo.wait_for_page(url=f"{dash_duo.server_url}/country/New%20Zealand")
    dash_duo.wait_for_text_to_equal("h1", "New Zealand")
    assert dash_duo.driver.current_url == f"{dash_duo.server_url}/report/New%20Zealand"
    dash_duo.wait_for_page(url=f"{dash_duo.server_url}/report/Atlantis")
    dash_duo.wait_for_text_to_equal("h1", "Nothing here")
    assert dash_duo.get_logs() == []


def test_ag_grid_shows_any_of_a_million_rows_in_any_order(dash_duo):
    def cell(row, column):
        selector = f'.ag-row[row-index="{row}"] [col-id="{column}"]'
        return dash_duo.run("return (document.querySelector(arguments[0]) || {}).textContent", selector)

    def scroll_to(top):
        dash_duo.run(f"document.querySelector('.ag-body-viewport').scrollTop = {top}")

    def sort():
        dash_duo.find_element('.ag-header-cell[col-id="value"]').click()

    dash_duo.start_server("examples/ag_grid")
    wait_until(lambda: cell(3, "value") == "23757", "the first block is not there")
    scroll_to(1e9)
    wait_until(lambda: cell(999_999, "row") == "999999", "the last row is not there")
    scroll_to(0)
    wait_until(lambda: cell(0, "row") == "0", "the first row is not there again")
    sort()
    wait_until(lambda: [cell(row, "value") for row in range(3)] == ["0", "1", "2"], "not sorted upwards")
    sort()
    wait_until(lambda: [cell(row, "value") for row in (0, 1)] == ["1000002", "1000001"], "not sorted downwards")
    assert dash_duo.get_logs() == []


def test_own_component_tells_what_is_clicked_and_shows_it(dash_duo):
    dash_duo.start_server("examples/own_component")
    dash_duo.wait_for_text_to_equal("#words", "3 stars")
    assert dash_duo.find_element("#rating").text == "★★★☆☆"
    dash_duo.find_elements("#rating button")[3].click()
    dash_duo.wait_for_text_to_equal("#words", "4 stars")
    dash_duo.wait_for_text_to_equal("#rating", "★★★★☆")
    assert dash_duo.get_logs() == []
