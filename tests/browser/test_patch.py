"""Upstream's tests of patches, and of outputs with several callbacks (pch)."""

import json

import pytest
from selenium.webdriver.common.keys import Keys

from harness import CppServer, wait_until


@pytest.mark.parametrize("app", ["pch001", "pch007", "pch_cs001", "pch_cs002"])
def test_pch001_pch007_pch_cs001_pch_cs002_patch_operations(app, dash_duo):
    dash_duo.start_server(app)

    def stored():
        return json.loads(dash_duo.find_element("#store-content").text or "{}")

    def click(button, typed=None, /, **expected):
        if typed is not None:
            dash_duo.clear_input("#value")
            dash_duo.find_element("#value").send_keys(typed)
        dash_duo.find_element(f"#{button}-btn").click()
        wait_until(lambda: {name: stored().get(name) for name in expected} == expected, lambda: str(stored()))

    dash_duo.wait_for_contains_text("#store-content", "initial")
    click("set", "Set Value", value="Set Value", merged=None)
    click("append", "Append", array=["initial", "Append"])
    click("prepend", "Prepend", array=["Prepend", "initial", "Append"])
    click("extend", "Extend", array=["Prepend", "initial", "Append", "Extend"])
    click("merge", "Merged", merged="Merged", delete="me")
    click("delete", delete=None)
    click("insert", "Inserted", array=["Prepend", "Inserted", "initial", "Append", "Extend"])
    dash_duo.find_element("#index").send_keys(Keys.BACKSPACE + "-1")
    click("insert", "Late", array=["Prepend", "Inserted", "initial", "Append", "Late", "Extend"])
    click("delete-index", array=["Prepend", "initial", "Append", "Extend"])
    click("reverse", array=["Extend", "Append", "initial", "Prepend"])
    click("remove", array=["Extend", "Append", "Prepend"])
    click("clear", array=[], n_clicks=12)


def test_pch002_patch_app_pmc_callbacks(dash_duo):
    dash_duo.start_server("pch002")
    dash_duo.wait_for_text_to_equal(".first", "Foo")
    dash_duo.find_element("#click").click()
    dash_duo.wait_for_text_to_equal(".first", "FooBar")
    dash_duo.wait_for_text_to_equal(".second", "FooBar")


def test_pch003_patch_children(dash_duo):
    dash_duo.start_server("pch003")
    dash_duo.find_element("#children-value").send_keys("new-child")
    dash_duo.find_element("#add-children").click()
    dash_duo.wait_for_text_to_equal("#new-child", "new-child")
    dash_duo.wait_for_text_to_equal("#initial", "init")


def two_clicks(dash_duo):
    for button in ("click1", "click2"):
        dash_duo.wait_for_element(f"#{button}").click()
        dash_duo.wait_for_text_to_equal("#output", button)


def test_pch004_duplicate_output_restart(dash_duo):
    dash_duo.start_server("pch004")
    two_clicks(dash_duo)
    port = dash_duo.server.port
    dash_duo.server.stop()
    with CppServer() as second:
        second.start("pch004", port=port)
        two_clicks(dash_duo)  # in the page that the first process served


def test_pch005_clientside_duplicate(dash_duo):
    dash_duo.start_server("pch005")
    dash_duo.wait_for_text_to_equal("#output", "initial")
    two_clicks(dash_duo)


def test_pch006_base_operators(dash_duo):
    dash_duo.start_server("pch006")
    dash_duo.wait_for_text_to_equal("#store-output", "2")
    for button, number in (("add-one", "3"), ("remove-one", "2"), ("mul-two", "4"), ("div-two", "2")):
        dash_duo.find_element(f"#{button}").click()
        dash_duo.wait_for_text_to_equal("#store-output", number)
    dash_duo.find_element("#merge").click()
    dash_duo.wait_for_text_to_equal("#dict-store-output", '{"initial":"initial","merged":"merged"}')
