"""Upstream's tests of callbacks that are registered while the app serves (dync)."""


def test_dync001_dynamic_callback(dash_duo):
    dash_duo.start_server("dync001")
    dash_duo.wait_for_element("#dynamic").click()
    dash_duo.wait_for_element("#create").click()
    dash_duo.wait_for_text_to_equal("#output", "creator 1")
    dash_duo.wait_until_idle()
    dash_duo.wait_for_text_to_equal("#output-2", "initial")
    dash_duo.wait_for_element("#dynamic").click()
    dash_duo.wait_for_text_to_equal("#output-2", "Dynamic clicks 2")


def test_dync002_dynamic_callback_without_element(dash_duo):
    dash_duo.start_server("dync002")
    dash_duo.wait_for_element("#add-callbacks").click()
    dash_duo.wait_for_text_to_equal("#output", "add callbacks")
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []
