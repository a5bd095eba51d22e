"""Upstream's tests of single points of the renderer (rddd, rddp, cblp, dcl, roc, rdcap, rdif, rdrc)."""

from contextlib import ExitStack
from itertools import permutations

import pytest
import requests

from harness import wait_until
from test_wildcards import css


def test_rddd001_initial_state(dash_duo):
    dash_duo.start_server("rddd001")
    dash_duo.wait_for_text_to_equal("#div-5", "")
    dash_duo.wait_until_idle()
    # No element of the page's own, such as buttons for undo and redo.
    assert dash_duo.run("return document.querySelector('#react-entry-point').innerHTML") == (
        "<div>Basic string3.14"
        '<div id="div-4" class="my-class" title="tooltip" style="color: red; font-size: 30px;">'
        "Child div with basic string</div>"
        '<div id="div-5"></div>'
        '<div id="div-6">'
        '<div id="div-6-0">Grandchild div</div>'
        '<div id="div-6-1"><div id="div-6-1-0">Great grandchild</div>3.14159another basic string</div>'
        '<div id="div-6-2"><div id="div-6-2-0"><div id="div-6-2-0-x"><div id="p"></div><div id="q"></div>'
        "</div></div></div></div></div>"
    )
    layout = requests.get(dash_duo.server.url + "/_dash-layout", timeout=10).json()
    assert dash_duo.run("return store.getState().layout.components") == layout
    assert requests.get(dash_duo.server.url + "/_dash-dependencies", timeout=10).json() == []

    def places(component, at):
        """The path of each id, as it follows from the layout."""
        props = component["props"]
        found = {props["id"]: at} if "id" in props else {}
        children = props.get("children")
        below = at + ["props", "children"]
        for place, child in (
            [(below + [i], child) for i, child in enumerate(children)]
            if isinstance(children, list)
            else [(below, children)]
        ):
            found |= places(child, place) if isinstance(child, dict) else {}
        return found

    assert dash_duo.redux_state_paths == {"objs": {}, "strs": places(layout, ["components"])}
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []


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


def test_dcl001_descendant_tabs(dash_duo):
    dash_duo.start_server("dcl001")
    dash_duo.wait_for_element("#tab-a.tab--disabled")
    dash_duo.find_element("#button").click()
    dash_duo.wait_for_element("#tab-a:not(.tab--disabled)")
    dash_duo.find_element("#add_button").click()
    dash_duo.wait_for_element("#test-1:not(.tab--disabled)")


def test_roc001_reorder_children(dash_duo):
    dash_duo.start_server("roc001")

    def chosen(number):
        return [item.text for item in dash_duo.find_elements(f".dropdown_{number} .dash-dropdown-value-item")]

    for number in range(2):
        dash_duo.wait_for_text_to_equal("h1", f"I am section {number}")
        dash_duo.find_element(f".dropdown_{number}").click()
        for option in range(3):
            dash_duo.wait_for_element(f'.dash-dropdown-option[data-option-index="{option}"]').click()
            expected = ["A", "B", "C"][: option + 1]
            wait_until(lambda: chosen(number) == expected, f"not {expected} is chosen")  # pylint: disable=W0640
        dash_duo.find_element(f".swap_button_{number}").click()
    dash_duo.wait_for_text_to_equal("h1", "I am section 0")
    assert chosen(0) == chosen(1) == ["A", "B", "C"]


def test_rdcap002_component_as_props_dynamic_id(dash_duo):
    dash_duo.start_server("rdcap002")
    dash_duo.wait_for_element("#add-option").click()
    for index in range(4):
        text = css('{"index":%d,"type":"text"}' % index)
        dash_duo.wait_for_element(css('{"index":%d,"type":"button"}' % index))
        dash_duo.wait_for_text_to_equal(text, "")
        dash_duo.find_element(css('{"index":%d,"type":"button"}' % index)).click()
        dash_duo.wait_for_text_to_equal(text, "1")


def test_rdcap003_side_effect_regression(dash_duo):
    dash_duo.start_server("rdcap003")
    choices = '#b label:not([data-option-index="-1"]) input'

    def expect(count):
        wait_until(lambda: len(dash_duo.find_elements(choices)) == count, f"not {count} choices")
        dash_duo.wait_until_idle()
        assert dash_duo.find_element("#counter").text == "0", "other options are no other value"

    expect(3)
    for count in (2, 3):
        dash_duo.find_element("#a").click()
        expect(count)
    dash_duo.find_elements(choices)[0].click()
    dash_duo.wait_for_text_to_equal("#counter", "1")


def test_rdcap004_side_effect_same_component(dash_duo):
    dash_duo.start_server("rdcap004")
    dash_duo.wait_for_text_to_equal("#counter", "1")
    dash_duo.wait_for_element("#my-dynamic-dropdown").click()
    dash_duo.wait_for_element(".dash-dropdown-search").send_keys("a")
    wait_until(lambda: len(dash_duo.find_elements(".dash-dropdown-option")) == 3, "not the three with an a")
    dash_duo.wait_until_idle()
    assert dash_duo.find_element("#counter").text == "1", "a search is no choice"


def test_rdif001_sandbox_allow_scripts(dash_duo):
    dash_duo.start_server("rdif001")

    def click():
        dash_duo.wait_for_element("#btn").click()
        dash_duo.wait_for_text_to_equal("#output-0", "0=1")
        assert dash_duo.get_logs() == []

    click()
    dash_duo.driver.get(dash_duo.server.url + "/iframe-wrapper")
    dash_duo.driver.switch_to.frame(0)
    click()
    dash_duo.driver.switch_to.default_content()


ROUTES = ("layout", "dependencies", "update-component")


@pytest.mark.parametrize("order", permutations(ROUTES), ids=",".join)
def test_rdrc001_race_conditions(order, dash_duo):
    server = dash_duo.server
    server.start("rdrc001")
    gates = {route: ExitStack() for route in ROUTES}
    for route, gate in gates.items():
        gate.enter_context(server.held(route))
    dash_duo.driver.get(server.url)  # the page has its scripts; nothing it asks for is answered
    for route in ("layout", "dependencies"):
        server.wait_for_count(route, 1)
    for route in order:
        gates[route].close()
    dash_duo.wait_for_text_to_equal("#output", "initial value")
    dash_duo.wait_until_idle()
    assert not dash_duo.get_logs()
