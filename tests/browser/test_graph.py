"""Upstream's tests of dcc.Graph: what it tells of clicks and zooms, and what is added to its traces."""

import json

import pytest

from harness import wait_until
from test_graph_events import drag, layer, patient_with_double_clicks, pointer


def wait_for_plot(dash_duo, graph="graph"):
    """Waits until a graph is drawn in its final size."""
    dash_duo.wait_for_element(f"#{graph} .js-plotly-plot:not(.dash-graph--pending) .main-svg")


def test_grbs002_wrapped_graph_has_no_infinite_loop(dash_duo):
    dash_duo.start_server("grbs002")
    wait_for_plot(dash_duo)
    # At first, and when the graph has its size.
    dash_duo.server.wait_for_count("relayout", 2)
    dash_duo.wait_until_idle()
    assert dash_duo.server.count("relayout") == 2
    assert dash_duo.get_logs() == []


def test_grbs005_graph_customdata(dash_duo):
    """Upstream skips it: with its plotly.py of today numbers in customdata do not come back."""
    dash_duo.start_server("grbs005")
    wait_for_plot(dash_duo)
    # The largest slice comes first.
    dash_duo.find_elements("g .slice")[0].click()
    dash_duo.wait_for_text_to_equal("#output", "Sun 0=10 2=12")
    assert dash_duo.get_logs() == []


def test_grbs007_graph_scatter_lines_customdata(dash_duo):
    dash_duo.start_server("grbs007")
    wait_for_plot(dash_duo)
    left, top, width, height = layer(dash_duo, "#graph")
    middle = (left + width / 2, top + height / 2)
    pointer(dash_duo, (middle[0] + 5, middle[1] + 5), middle)
    pointer(dash_duo, middle, press=True)
    dash_duo.wait_for_text_to_equal("#output", "0: obj-1")
    assert dash_duo.get_logs() == []


def test_grbs008_graph_with_empty_figure(dash_duo):
    dash_duo.start_server("grbs008")
    dash_duo.wait_for_text_to_equal(".gtitle", "Valid Figure")
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_no_elements(".gtitle")
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal(".gtitle", "Valid Figure")
    assert dash_duo.get_logs() == []


def test_grva002_graphs_with_different_figures(dash_duo):
    dash_duo.start_server("grva002")
    wait_for_plot(dash_duo)
    dash_duo.find_element("#graph .traces:first-child .legendtoggle").click()
    wait_until(
        lambda: dash_duo.find_element("#restyle-data").text == '[{"visible":["legendonly"]},[0]]',
        lambda: f"the click on the legend told {dash_duo.find_element('#restyle-data').text!r}",
    )
    patient_with_double_clicks(dash_duo, "#graph")
    autoscale = dash_duo.find_element("#graph .ewdrag")
    autoscale.click()
    autoscale.click()
    dash_duo.wait_for_text_to_equal("#relayout-data", "autorange")
    assert dash_duo.get_logs() == []


def points(dash_duo, graph):
    """The x and y of each trace."""
    return dash_duo.run(
        "const plot = document.querySelector(`#${arguments[0]} .js-plotly-plot`);"
        "return plot.calcdata ? plot.calcdata.map(trace => trace.map(point => [point.x, point.y])) : null",
        graph,
    )


@pytest.mark.parametrize("app", ["grva004", "grva005"], ids=["graph_prepend_trace", "graph_extend_trace"])
def test_grva004_grva005_traces_are_amended(dash_duo, app):
    prepends = app == "grva004"
    first = 10 if prepends else 0
    dash_duo.start_server(app)
    for graph in ("plain", "indices", "selective", "most", "twice"):
        wait_for_plot(dash_duo, graph)
    new = [[7, 0.5], [8, 0.6]]

    def old(y):
        return [[first + i, y] for i in range(3)]

    def amended(y, times=1):
        return new * times + old(y) if prepends else old(y) + new * times

    def wait_for_points(graph, wanted):
        wait_until(
            lambda: points(dash_duo, graph) == wanted,
            lambda: f"{graph}: {json.dumps(points(dash_duo, graph))}, not {json.dumps(wanted)}",
        )

    dash_duo.find_element("#once").click()
    wait_for_points("plain", [amended(0)])
    wait_for_points("indices", [amended(0)])
    wait_for_points("selective", [old(0), amended(1)])
    wait_for_points("most", [amended(0)[:4] if prepends else amended(0)[-4:]])
    dash_duo.find_element("#again").click()
    wait_for_points("twice", [amended(0)])
    dash_duo.find_element("#again").click()
    wait_for_points("twice", [amended(0, 2)])
    assert dash_duo.get_logs() == []


def test_grva008_shapes_not_lost(dash_duo):
    dash_duo.start_server("grva008")
    wait_for_plot(dash_duo)
    dash_duo.wait_for_text_to_equal("#output", "0")
    button = dash_duo.find_element("#button")
    for shapes, left in ((1, 0.2), (2, 0.7)):
        drag(dash_duo, "#graph", (left, 0.25), (left + 0.05, 0.5), (left + 0.1, 0.75))
        button.click()
        dash_duo.wait_for_text_to_equal("#output", str(shapes))
    assert dash_duo.get_logs() == []
