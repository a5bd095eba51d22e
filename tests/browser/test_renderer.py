"""Upstream's tests of single points of the renderer (rddd, rddp, cblp)."""

import pytest

from harness import wait_until


@pytest.mark.parametrize("app", ["rddd002", "rddd002_list"])
def test_rddd002_falsy_child(dash_duo, app):
    dash_duo.start_server(app)
    dash_duo.wait_for_text_to_equal("#falsy-wrapper", "0")
    assert not dash_duo.get_logs()


def test_rddp001_dependencies_on_components_that_dont_exist(dash_duo):
    dash_duo.start_server("rddp001")
    server = dash_duo.server
    dash_duo.wait_for_text_to_equal("#output-1", "initial value")
    assert (server.count("output-1"), server.count("output-2")) == (1, 0)
    dash_duo.find_element("#input").send_keys("a")
    dash_duo.wait_for_text_to_equal("#output-1", "initial valuea")
    dash_duo.wait_until_idle()
    assert (server.count("output-1"), server.count("output-2")) == (2, 0)
    assert not dash_duo.redux_state_is_loading
    assert dash_duo.get_logs() == []


CHAPTERS = {
    # Its elements in their order, where in the body they stand, and the value that label and graph show.
    "chapter1": (["header", "controls", "label", "graph"], ["props", "children"], "NYC"),
    "chapter2": (["header", "controls", "label", "graph"], ["props", "children"], "USA"),
    "chapter3": (["header", "label", "graph", "controls"], [0, *["props", "children"] * 2], "Winter"),
}


def test_cblp001_radio_buttons_callbacks_generating_children(dash_duo):
    dash_duo.start_server("cblp001")
    server = dash_duo.server
    page = {"toc": ["components", "props", "children", 0], "body": ["components", "props", "children", 1]}

    def paths_of(chapter):
        elements, inside, _ = CHAPTERS[chapter]
        at = page["body"] + ["props", "children"] + inside
        return {**page, **{f"{chapter}-{name}": at + [i] for i, name in enumerate(elements)}}

    def check(chapter, body_calls, calls):
        server.wait_for_count("body", body_calls)
        value = CHAPTERS[chapter][2]
        dash_duo.wait_for_text_to_equal(f"#{chapter}-label", value)
        wait_until(
            lambda: dash_duo.run(
                f"const plot = document.querySelector('#{chapter}-graph:not(.dash-graph--pending) .js-plotly-plot');"
                "return plot && plot.layout && plot.layout.title && (plot.layout.title.text || plot.layout.title)"
            )
            == value,
            f"the graph of {chapter} has another title",
            timeout=20,
        )
        assert dash_duo.redux_state_paths == {"objs": {}, "strs": paths_of(chapter)}
        for element in paths_of(chapter):
            assert dash_duo.find_elements("#" + element), "each id is in the page"
        for name in CHAPTERS:
            assert (server.count(f"{name}-graph"), server.count(f"{name}-label")) == (
                calls[name],
                calls[name],
            )
        dash_duo.wait_until_idle()

    def turn_to(position):
        dash_duo.find_elements('#toc input[type="radio"]')[position].click()

    check("chapter1", 1, {"chapter1": 1, "chapter2": 0, "chapter3": 0})
    turn_to(1)
    check("chapter2", 2, {"chapter1": 1, "chapter2": 1, "chapter3": 0})
    turn_to(2)
    check("chapter3", 3, {"chapter1": 1, "chapter2": 1, "chapter3": 1})
    turn_to(3)
    dash_duo.wait_for_text_to_equal("#body", "Just a string")
    assert dash_duo.redux_state_paths == {"objs": {}, "strs": page}
    turn_to(0)
    check("chapter1", 5, {"chapter1": 2, "chapter2": 1, "chapter3": 1})
    assert dash_duo.get_logs() == []
