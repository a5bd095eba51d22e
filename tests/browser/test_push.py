"""What a service publishes reaches its pages: every one that shows the component, now and later."""

import json

import pytest

from harness import CppServer, wait_until


@pytest.fixture
def page(dash_duo):
    """The page of push_app, in a browser that knows nothing of an earlier one."""
    dash_duo.start_server("tests/browser/push_app")
    dash_duo.wait_for_text_to_equal("#plain", "nothing yet")
    return dash_duo


def publish(page, **order):
    assert page.server.tell(json.dumps(order)) == "done"


def text(page, selector):
    return page.run("return (document.querySelector(arguments[0]) || {}).textContent", selector)


def points(page):
    """The y values of the graph's trace; None before it is drawn."""
    return page.run(
        "const plot = document.querySelector('#graph .js-plotly-plot');"
        "return plot && plot.calcdata ? plot.calcdata[0].map((point) => point.y) : null"
    )


def test_push001_a_value_follows(page):
    for value in ("armed", "launched", "landed"):
        publish(page, id="plain", property="children", value=value)
        page.wait_for_text_to_equal("#plain", value)
    assert page.get_logs() == []


def test_push002_a_page_that_comes_later_has_the_current_value(page):
    publish(page, id="plain", property="children", value="armed")
    page.wait_for_text_to_equal("#plain", "armed")
    page.driver.refresh()
    page.wait_for_text_to_equal("#plain", "armed")
    assert page.get_logs() == []


def test_push003_every_tab_follows(page):
    first = page.driver.current_window_handle
    page.driver.switch_to.new_window("tab")
    page.driver.get(page.server_url)
    page.wait_for_text_to_equal("#plain", "nothing yet")
    publish(page, id="plain", property="children", value="both")
    page.wait_for_text_to_equal("#plain", "both")
    page.driver.switch_to.window(first)
    page.wait_for_text_to_equal("#plain", "both")


def test_push004_a_published_value_calls_callbacks(page):
    page.wait_for_text_to_equal("#outcome", "callback: null")
    publish(page, id="field", property="value", value="typed by the service")
    page.wait_for_text_to_equal("#outcome", "callback: typed by the service")
    assert page.find_element("#field").get_attribute("value") == "typed by the service"


def test_push005_components_are_values(page):
    publish(page, id="plain", property="children", component="bold")
    page.wait_for_text_to_equal("#plain b#new", "bold")
    publish(page, id="new", property="children", value="bolder")
    page.wait_for_text_to_equal("#plain b#new", "bolder")
    assert page.get_logs() == []


def test_push006_patches_change_what_is_there_each_once(page):
    page.wait_for_text_to_equal("#list-text", "[1]")
    for number in (2, 3, 4):
        publish(page, id="list", property="data", append=number)
    page.wait_for_text_to_equal("#list-text", "[1,2,3,4]")
    page.driver.refresh()
    page.wait_for_text_to_equal("#list-text", "[1,2,3,4]")


def test_push007_extend_data_loses_and_repeats_nothing(page):
    wait_until(lambda: points(page) == [0], "the graph is drawn")
    for number in range(1, 101):
        publish(page, id="graph", property="extendData", value=[{"x": [[number]], "y": [[number]]}, [0], 50])
    wait_until(lambda: (points(page) or [0])[-1] == 100, lambda: f"the graph has {points(page)}")
    page.wait_until_idle()
    assert points(page) == list(range(51, 101))
    assert page.get_logs() == []


def test_push008_a_graph_that_is_loaded_later_has_what_extended_it(page):
    for number in range(1, 21):
        publish(page, id="graph", property="extendData", value={"x": [[number]], "y": [[number]]})
    page.driver.refresh()
    wait_until(lambda: (points(page) or [0])[-1] == 20, lambda: f"the graph has {points(page)}")
    assert points(page) == list(range(21))


def test_push009_a_figure_and_what_extends_it_stay_in_order(page):
    wait_until(lambda: points(page) == [0], "the graph is drawn")
    publish(page, id="graph", property="extendData", value={"x": [[1]], "y": [[1]]})
    publish(page, id="graph", property="figure", value={"data": [{"x": [10], "y": [10]}], "layout": {}})
    publish(page, id="graph", property="extendData", value={"x": [[11]], "y": [[11]]})
    publish(page, id="graph", property="extendData", value={"x": [[12]], "y": [[12]]})
    wait_until(lambda: points(page) == [10, 11, 12], lambda: f"the graph has {points(page)}")
    page.driver.refresh()
    wait_until(lambda: points(page) == [10, 11, 12], lambda: f"the graph has {points(page)}")


def test_push010_a_component_that_appears_later_has_the_current_value(page):
    publish(page, id="late", property="children", value="published before")
    page.wait_for_text_to_equal("#place", "empty")
    page.find_element("#more").click()
    page.wait_for_text_to_equal("#late", "published before")
    publish(page, id="late", property="children", value="published after")
    page.wait_for_text_to_equal("#late", "published after")
    page.find_element("#more").click()
    page.wait_for_text_to_equal("#place", "empty")
    page.find_element("#more").click()
    page.wait_for_text_to_equal("#late", "published after")
    assert page.get_logs() == []


def lights(page):
    return page.run(
        "return Array.from(document.querySelectorAll('[id*=\"light\"]')).map((light) => light.textContent)"
    )


def test_push011_ids_may_be_dictionaries_and_stand_for_all(page):
    publish(page, one="red")
    wait_until(lambda: lights(page) == ["dark", "red"], lambda: f"the lights are {lights(page)}")
    publish(page, all="green")
    wait_until(lambda: lights(page) == ["green", "green"], lambda: f"the lights are {lights(page)}")
    assert page.get_logs() == []


def test_push012_a_topic_reaches_the_pages_that_follow_it(page):
    publish(page, to="room 1", id="plain", property="children", value="for room 1")
    publish(page, id="list", property="data", value=["end"])
    page.wait_for_text_to_equal("#list-text", '["end"]')
    assert text(page, "#plain") == "nothing yet"
    page.driver.get(page.server_url + "/?room=1")
    page.wait_for_text_to_equal("#plain", "for room 1")


def test_push013_a_page_that_goes_to_another_address_follows_its_topics(page):
    publish(page, to="room 2", id="plain", property="children", value="for room 2")
    page.find_element("#link").click()
    page.wait_for_text_to_equal("#plain", "for room 2")


def test_push014_a_session_is_one_browser(page):
    wait_until(lambda: text(page, "#session"), "the callback tells the session")
    session = text(page, "#session")
    assert len(session) == 32
    publish(page, session="0" * 32, id="plain", property="children", value="for somebody else")
    publish(page, session=session, id="mine", property="children", value="for this browser")
    page.wait_for_text_to_equal("#mine", "for this browser")
    assert text(page, "#plain") == "nothing yet"
    page.driver.refresh()
    page.wait_for_text_to_equal("#mine", "for this browser")
    assert text(page, "#session") == session


def test_push015_a_page_goes_on_when_the_server_was_started_again(page):
    publish(page, id="plain", property="children", value="first")
    page.wait_for_text_to_equal("#plain", "first")
    page.server.stop()
    again = CppServer()
    again.start("tests/browser/push_app", port=page.server.port)
    try:
        again.tell(json.dumps({"id": "plain", "property": "children", "value": "second"}))
        page.wait_for_text_to_equal("#plain", "second")
    finally:
        again.stop()
