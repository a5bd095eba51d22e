"""The guide's "Sharing data between callbacks": its examples, in C++, with what it says of them."""

import socket
import subprocess

import pytest

from harness import CppServer, wait_until


def drawn(dash_duo, graph):
    """The types of the traces that plotly.js draws in a graph, and how many points the first has."""
    return dash_duo.run(
        f"const plot = document.querySelector('#{graph} .js-plotly-plot');"
        "const traces = plot && plot._fullData || [];"
        "return [traces.map(trace => trace.type), traces.length ? traces[0].x.length : 0]"
    )


def choose(dash_duo, text):
    dash_duo.find_element("#dropdown").click()
    dash_duo.wait_for_element(".dash-dropdown-search").send_keys(text)
    dash_duo.wait_for_text_to_equal(".dash-dropdown-options", text)
    dash_duo.find_element(".dash-dropdown-option").click()


def test_store_a_frame_is_cleaned_once_and_shown_twice(dash_duo):
    dash_duo.start_server("examples/store")
    dash_duo.wait_for_text_to_equal("#table tbody", "apples SF 4\napples NYC 2\napples Montreal 3")
    wait_until(lambda: drawn(dash_duo, "graph") == [["bar"], 3], "three bars are drawn")
    choose(dash_duo, "figs")
    dash_duo.wait_for_text_to_equal("#table tbody", "figs SF 2")
    wait_until(lambda: drawn(dash_duo, "graph") == [["bar"], 1], "one bar is drawn")
    assert dash_duo.get_logs() == []


def test_store_aggregates_three_frames_go_to_three_graphs(dash_duo):
    dash_duo.start_server("examples/store_aggregates")
    for graph, kind in (("graph1", "scatter"), ("graph2", "bar"), ("graph3", "scatter")):
        wait_until(lambda: drawn(dash_duo, graph) == [[kind], 28], f"{graph} has 28 days")
    assert dash_duo.get_logs() == []


@pytest.fixture
def redis(tmp_path):
    """The URL of a Redis of the test's own."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        for line in server.stdout:
            if "Ready to accept connections" in line:
                break
        yield {"REDIS_URL": f"redis://127.0.0.1:{port}"}
        server.kill()


def computed(server):
    return [line.split()[-1] for line in server.log if line.startswith("Computing value with")]


def four_graphs(dash_duo, points):
    for graph, kind in enumerate(("scatter", "scatter", "histogram2d", "histogram2dcontour"), 1):
        wait_until(
            lambda: drawn(dash_duo, f"graph-{graph}")[0][:1] in ([kind], ["scattergl"])
            and drawn(dash_duo, f"graph-{graph}")[1] == points,
            lambda: f"graph {graph} is {drawn(dash_duo, f'graph-{graph}')}",
        )


@pytest.mark.parametrize("where", ["files", "redis"])
def test_global_store_four_graphs_and_two_processes_compute_once(dash_duo, where, tmp_path, request):
    environment = request.getfixturevalue("redis") if where == "redis" else {"CACHE_FOLDER": str(tmp_path / "cache")}
    dash_duo.server.start("examples/global_store", environment=environment)
    dash_duo.wait_for_page(dash_duo.server.url)
    four_graphs(dash_duo, 500)
    assert computed(dash_duo.server) == ["apples"]
    with CppServer() as other:
        other.start("examples/global_store", environment=environment)
        dash_duo.wait_for_page(other.url)
        four_graphs(dash_duo, 500)
        assert computed(other) == []
        choose(dash_duo, "figs")
        four_graphs(dash_duo, 2000)
        assert computed(other) == ["figs"]
    assert dash_duo.get_logs() == []


def test_session_data_belongs_to_one_load_of_the_page(dash_duo):
    def table(output):
        return dash_duo.find_element(f"#output-{output} pre").text

    dash_duo.start_server("examples/session_data")
    dash_duo.wait_for_contains_text("#output-1", "clicked 0 times")
    dash_duo.wait_for_contains_text("#output-2", "clicked 0 times")
    first = table(1)
    assert first.startswith("time,values") and table(2) == first
    dash_duo.find_element("#get-data-button").click()
    dash_duo.wait_for_contains_text("#output-1", "clicked 1 times")
    dash_duo.wait_for_contains_text("#output-2", "clicked 1 times")
    assert table(1) == first and table(2) == first
    dash_duo.wait_for_page(dash_duo.server.url)
    dash_duo.wait_for_contains_text("#output-1", "clicked 0 times")
    assert table(1) != first
    assert dash_duo.get_logs() == []


def test_global_state_one_visitor_changes_nothing_that_another_relies_on(dash_duo):
    dash_duo.start_server("examples/global_state")
    dash_duo.wait_for_text_to_equal("#output", "3")
    dash_duo.wait_for_text_to_equal("#asked", "asked for 1 times")
    dash_duo.wait_for_text_to_equal("#latest", "5 students")
    dash_duo.find_element("#grow").click()
    dash_duo.wait_for_text_to_equal("#latest", "10 students")
    dash_duo.wait_for_page(dash_duo.server.url)
    dash_duo.wait_for_text_to_equal("#output", "3")
    dash_duo.wait_for_text_to_equal("#asked", "asked for 2 times")
    dash_duo.wait_for_text_to_equal("#latest", "10 students")
    assert dash_duo.get_logs() == []
