"""Upstream's tests of callbacks that wait for a change (cbpi)."""

import pytest


def expect(dash_duo, texts):
    for element, text in reversed(texts.items()):  # the end of the chain first: then all are done
        dash_duo.wait_for_text_to_equal("." + element, text)
    dash_duo.wait_until_idle()
    assert {element: dash_duo.find_element("." + element).text for element in texts} == texts


@pytest.mark.parametrize("app", ["cbpi001", "cbpi001_content", "cbpi002", "cbpi002_content"])
def test_cbpi001_cbpi002_prevent_initial_call_and_pattern_matching(app, dash_duo):
    dash_duo.start_server(app)
    expect(dash_duo, {"a": "A", "b": "A", "c": "C", "d": "D", "e": "AD", "f": "AAD"})
    dash_duo.find_element(".btn").click()
    expect(dash_duo, {"a": "Click", "b": "Click", "c": "Click", "d": "D", "e": "ClickD", "f": "ClickClickD"})


@pytest.mark.parametrize("app", ["cbpi003", "cbpi003_content"])
def test_cbpi003_multi_outputs(app, dash_duo):
    dash_duo.start_server(app)
    expect(dash_duo, {"a": "A", "b": "B", "c": "C", "d": "D", "e": "E", "f": "F", "g": "F"})
    dash_duo.find_element(".btn").click()
    blue_cheese = {"a": "Blue", "b": "Cheese", "c": "BlueCheese", "d": "BlueCheese"}
    expect(dash_duo, {**blue_cheese, "e": "Blue", "f": "Blue", "g": "Blue"})


def test_cbpi004_positional_arg(dash_duo):
    dash_duo.start_server("cbpi004")
    dash_duo.wait_until_idle()
    dash_duo.wait_for_text_to_equal("#out", "")
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal("#out", "1")
