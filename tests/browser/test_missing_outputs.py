"""Upstream's tests of outputs that are not in the page, or no longer (cbmo)."""

import pytest

from harness import wait_until


@pytest.mark.parametrize("app", ["cbmo001", "cbmo001_simple"])
def test_cbmo001_all_output(app, dash_duo):
    dash_duo.start_server(app)
    dash_duo.wait_for_text_to_equal("#content", "")
    dash_duo.wait_for_text_to_equal("#output", "0")
    items = values = 0
    for button in ("values", "items", "values", "items", "values", "items", "values", "items", "values", "items"):
        dash_duo.find_element(f"#{button}").click()
        items, values = items + (button == "items"), values + (button == "values")
        dash_duo.wait_for_text_to_equal("#content", "\n".join([str(values)] * (items % 4)))
        dash_duo.wait_for_text_to_equal("#output", str(values * (items % 4)))
    assert not dash_duo.get_logs()


@pytest.mark.parametrize("app", ["cbmo002", "cbmo002_simple"])
def test_cbmo002_all_and_match_output(app, dash_duo):
    dash_duo.start_server(app, debug=True)
    dash_duo.wait_for_text_to_equal(".content0", "")
    dash_duo.wait_for_text_to_equal(".output0", "0")
    items = values = 0
    for button in ("values", "items") * 5:
        dash_duo.find_element(f"#{button}").click()
        items, values = items + (button == "items"), values + (button == "values")
        for column in range(4):
            count = (items + column) % 4
            dash_duo.wait_for_text_to_equal(f".content{column}", "\n".join([str(values)] * count))
            dash_duo.wait_for_text_to_equal(f".output{column}", str(values * count))
    assert not dash_duo.get_logs()


def test_cbmo003_multi_all(dash_duo):
    dash_duo.start_server("cbmo003")
    items = values = 0
    actions = (None, *("values", "items") * 3, "values", "items", "values", "items", "values", "items", "values", "items")
    for button in actions:
        if button:
            dash_duo.find_element(f"#{button}").click()
        items, values = items + (button == "items"), values + (button == "values")
        first, second = (items + 2) % 4, items % 3
        dash_duo.wait_for_text_to_equal("#content1", "\n".join([str(values)] * first))
        dash_duo.wait_for_text_to_equal("#content2", "\n".join([str(values + 2)] * second))
        dash_duo.wait_for_text_to_equal("#output", str(values * first + (values + 2) * second))
    assert not dash_duo.get_logs()


def test_cbmo004_removing_element_while_waiting_to_update(dash_duo):
    dash_duo.start_server("cbmo004")
    server = dash_duo.server
    dash_duo.wait_for_text_to_equal("#ch1-title", "Chapter 1")
    assert server.count("body") == 1

    def second_chapter():
        dash_duo.wait_for_text_to_equal("#body", "Chapter 2")
        layout = dash_duo.run("return JSON.parse(JSON.stringify(window.store.getState().layout)).components")
        radio, body = layout["props"]["children"]
        assert (radio["props"]["id"], radio["props"]["value"]) == ("toc", "2")
        assert (body["props"]["id"], body["props"]["children"]) == ("body", "Chapter 2")

    dash_duo.wait_for_text_to_equal("#button-output", "Initial Value")
    with server.held("slow"):
        dash_duo.find_element("#button").click()
        dash_duo.find_elements('input[type="radio"]')[1].click()
        second_chapter()
        assert server.count("button-output") == 0
    server.wait_for_count("button-output", 1)
    dash_duo.wait_until_idle()
    second_chapter()
    assert not dash_duo.get_logs()


def test_cbmo005_no_update_single_to_multi(dash_duo):
    dash_duo.start_server("cbmo005")
    wait_until(lambda: dash_duo.server.count("calls") >= 1, "the callback was not called")
    dash_duo.wait_until_idle()
    assert dash_duo.find_element("#output-1").text == "1"
    assert dash_duo.get_logs() == []
