"""The guide's dashboard, examples/gapminder.cpp, from end to end."""

import csv
from pathlib import Path

from harness import wait_until

DATA = Path(__file__).resolve().parents[2] / "examples" / "data" / "gapminder.csv"


def column(country, name):
    with open(DATA, encoding="utf-8") as file:
        return [float(row[name]) for row in csv.DictReader(file) if row["country"] == country]


def drawn(dash_duo, axis):
    """The numbers that plotly.js draws along an axis; empty before the first plot."""
    return dash_duo.run(
        "const plot = document.querySelector('#graph-content .js-plotly-plot');"
        f"return plot && plot._fullData && plot._fullData.length ? Array.from(plot._fullData[0].{axis}) : []"
    )


def line(dash_duo):
    """The path of the one line in the page; None before it is drawn."""
    paths = dash_duo.run(
        "return [...document.querySelectorAll('#graph-content .scatterlayer .lines > path')]"
        ".map((path) => path.getAttribute('d'))"
    )
    assert len(paths) < 2
    return paths[0] if paths else None


def wait_for_line_of(dash_duo, country):
    wait_until(
        lambda: drawn(dash_duo, "y") == column(country, "pop"),
        lambda: f"the line is {drawn(dash_duo, 'y')}",
    )
    assert drawn(dash_duo, "x") == column(country, "year")


def test_gapminder_another_country_is_another_line(dash_duo):
    dash_duo.start_server("examples/gapminder")
    dash_duo.wait_for_text_to_equal("h1", "Title of Dash App")
    assert dash_duo.find_element("h1").value_of_css_property("text-align") == "center"
    dash_duo.wait_for_text_to_equal("#dropdown-selection", "Canada")
    wait_for_line_of(dash_duo, "Canada")
    of_canada = wait_until(lambda: line(dash_duo), "there is no line")
    dash_duo.wait_for_text_to_equal("#graph-content .xtitle", "year")
    dash_duo.wait_for_text_to_equal("#graph-content .ytitle", "pop")

    dash_duo.find_element("#dropdown-selection").click()
    dash_duo.wait_for_element(".dash-dropdown-search").send_keys("Switzer")
    dash_duo.wait_for_text_to_equal(".dash-dropdown-options", "Switzerland")
    dash_duo.find_element(".dash-dropdown-option").click()
    wait_for_line_of(dash_duo, "Switzerland")
    wait_until(lambda: line(dash_duo) not in (None, of_canada), "the line is drawn anew")
    dash_duo.wait_until_idle()
    wait_until(lambda: dash_duo.driver.title == "Dash", "the title still says that the page is busy")
    assert dash_duo.get_logs() == []


def test_gapminder_no_country_leaves_the_line(dash_duo):
    dash_duo.start_server("examples/gapminder")
    wait_for_line_of(dash_duo, "Canada")
    dash_duo.find_element(".dash-dropdown-clear").click()
    dash_duo.wait_for_text_to_equal("#dropdown-selection", "")
    dash_duo.wait_until_idle()
    assert drawn(dash_duo, "y") == column("Canada", "pop")
    assert dash_duo.get_logs() == []
