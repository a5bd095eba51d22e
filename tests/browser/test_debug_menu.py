"""Upstream's tests of what the page shows in debug (dveh, dvui, arb, hook), of timings (dvct) and of scripts (scri)."""

from harness import wait_until
from test_arbitrary_callbacks import count_of_errors
from test_malformed_request import ask


def errors(dash_duo):
    """The error pages, the latest first; they stand in frames, and are read from the page's state."""
    return dash_duo.run("return store.getState().error.backEnd.map((each) => each.error.html)")


def test_dveh001_dveh006_exceptions(dash_duo):
    dash_duo.start_server("dveh001", debug=True)
    dash_duo.wait_for_element("#cpp")
    assert dash_duo.get_logs() == []
    for clicks in (1, 2):
        dash_duo.find_element("#cpp").click()
        count_of_errors(dash_duo, clicks)
    dash_duo.find_element(".test-devtools-error-toggle").click()
    latest, first = errors(dash_duo)
    assert "Special 2 clicks exception" in latest and "runtime_error" in latest
    # What was thrown stands above the call and its source, which has the lines of both.
    assert "out_of_range" in first and "Special" not in first.split("Called with")[0]
    for page in (latest, first):
        # The callback's place, and nothing of the library's own.
        assert "dveh001.cpp" in page
        assert "include/cdash" not in page


def test_dveh002_prevent_update_not_in_error_msg(dash_duo):
    dash_duo.start_server("dveh002", debug=True)
    dash_duo.wait_for_text_to_equal("#output", "button clicks: 0")
    for _ in range(3):
        dash_duo.find_element("#cpp").click()
        dash_duo.wait_until_idle()
    dash_duo.wait_for_text_to_equal("#output", "button clicks: 3")
    count_of_errors(dash_duo, 1)  # of the exception; PreventUpdate is none
    dash_duo.wait_until_idle()
    assert len(errors(dash_duo)) == 1


def test_dveh005_multiple_outputs(dash_duo):
    dash_duo.start_server("dveh005", debug=True)
    dash_duo.wait_for_text_to_equal("#multi-2", "Output 2 - 0 Clicks")
    dash_duo.find_element("#multi-output").click()
    count_of_errors(dash_duo, 1)
    dash_duo.find_element(".test-devtools-error-toggle").click()
    dash_duo.wait_for_contains_text(".dash-fe-error__title", "multi-1.children")
    assert "division by zero" in errors(dash_duo)[0]


def test_dvui003_callback_graph(dash_duo):
    dash_duo.start_server("dvui003", debug=True)
    dash_duo.wait_for_text_to_equal("#totals", "0 items")
    button = "#dash-debug-menu__callback-graph-button"
    dash_duo.wait_for_element(button).click()
    dash_duo.wait_for_element('canvas[data-id="layer2-node"]')
    node = "store.getState().profile.graphLayout.positions['new-item.Xvalue']"
    wait_until(
        lambda: dash_duo.run(f"const layout = store.getState().profile.graphLayout; return layout && {node}"),
        "the graph has no places yet",
    )
    moved = dash_duo.run(f"{node}.y -= 100; return {node}.y")
    dash_duo.find_element(button).click()
    dash_duo.wait_for_no_elements('canvas[data-id="layer2-node"]')
    dash_duo.find_element("#add").click()
    dash_duo.wait_for_text_to_equal("#totals", "1 items")
    dash_duo.find_element(button).click()
    dash_duo.wait_for_element('canvas[data-id="layer2-node"]')
    assert dash_duo.run(f"return {node}.y") == moved, "what the user has moved stays there"


def test_dvui006_no_undo_redo(dash_duo):
    dash_duo.start_server("dvui006")
    dash_duo.find_element("#a").send_keys("xyz")
    dash_duo.wait_for_text_to_equal("#b", "xyz")
    dash_duo.wait_for_no_elements("._dash-undo-redo")


def test_dvui007_other_before_request_func(dash_thread_server, dash_br):
    dash_thread_server.start("dvui007")
    dash_br.driver.get(dash_thread_server.url)
    dash_br.wait_for_element("#alternative_id")
    assert dash_br.find_elements("#just_an_id") == []


def test_dvct001_callback_timing(dash_thread_server):
    dash_thread_server.start("dvct001", debug=True)
    answer = ask(
        dash_thread_server,
        output="x.p",
        outputs={"id": "x", "property": "p"},
        inputs=[{"id": "y", "property": "q", "value": 9}],
    )
    times = dict(entry.split(";dur=") for entry in answer.headers["Server-Timing"].split(", "))
    assert float(times["pancakes"]) == 1230
    assert "__dash_server" in times


def has_plotly(dash_duo):
    return dash_duo.run("return !!window.Plotly")


def test_scri001_scripts(dash_duo):
    dash_duo.start_server("scri001", debug=True)
    dash_duo.wait_for_element(".js-plotly-plot")
    assert has_plotly(dash_duo)


def test_scri002_scripts_on_request(dash_duo):
    dash_duo.start_server("scri002", debug=True)
    dash_duo.wait_until_idle()
    assert not has_plotly(dash_duo), "not before there is a graph"
    dash_duo.wait_for_element("#btn").click()
    dash_duo.wait_for_element(".js-plotly-plot")
    assert has_plotly(dash_duo)


def test_hook011_a_library_has_a_component_in_the_menu(dash_duo):
    dash_duo.start_server("devtools:hook011", debug=True)
    dash_duo.wait_for_element("#devtool").click()
    dash_duo.wait_for_text_to_equal("#output", "hooked from devtools")
