"""The other examples, each driven as its reader would."""

from harness import wait_until


def bars(dash_duo):
    """The heights of the histogram's bars, by continent; empty before the first plot."""
    return dash_duo.run(
        "const plot = document.querySelector('#controls-and-graph .js-plotly-plot');"
        "const trace = plot && plot.calcdata && plot.calcdata[0];"
        "return trace ? trace.map(bar => bar.s) : []"
    )


def test_controls_another_column_is_another_histogram(dash_duo):
    dash_duo.start_server("examples/controls")
    dash_duo.wait_for_text_to_equal("#controls-and-graph .ytitle", "avg of lifeExp", timeout=20)
    first = bars(dash_duo)
    assert len(first) == 5 and 50 < min(first) and max(first) < 85
    assert len(dash_duo.find_elements(".dash-spreadsheet-inner td[data-dash-column='country']")) == 6
    dash_duo.find_elements("#controls-and-radio-item input")[2].click()
    dash_duo.wait_for_text_to_equal("#controls-and-graph .ytitle", "avg of gdpPercap")
    wait_until(lambda: bars(dash_duo) and min(bars(dash_duo)) > 1000, "the bars are drawn anew")
    assert dash_duo.get_logs() == []


def test_embedded_the_page_follows_the_service(dash_duo):
    dash_duo.start_server("examples/embedded")
    dash_duo.wait_for_contains_text("#text", "samples, the last one")
    first = dash_duo.find_element("#text").text
    wait_until(lambda: dash_duo.find_element("#text").text != first, "the next tick shows more samples")
    assert dash_duo.driver.title == "Level"
    assert dash_duo.get_logs() == []
