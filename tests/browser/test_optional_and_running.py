"""Upstream's tests of components that may be missing (cbop), of what shows meanwhile (cbsc) and of errors (cber)."""


def test_cbop001_optional_input(dash_duo):
    dash_duo.start_server("cbop001")
    dash_duo.wait_for_text_to_equal("#test-out", "None - None")
    dash_duo.find_element("#button1").click()
    dash_duo.wait_for_text_to_equal("#test-out", "1 - None")
    dash_duo.wait_for_element("#button2").click()
    dash_duo.wait_for_text_to_equal("#test-out", "1 - 1")
    assert dash_duo.get_logs() == []


def test_cbop002_optional_state(dash_duo):
    dash_duo.start_server("cbop002")
    dash_duo.wait_for_text_to_equal("#test-out", "None - None")
    dash_duo.find_element("#button1").click()
    dash_duo.wait_for_text_to_equal("#test-out", "1 - None")
    dash_duo.wait_for_element("#button2").click()
    dash_duo.wait_for_text_to_equal("#test-out2", "1")
    dash_duo.wait_for_text_to_equal("#test-out", "1 - None")
    dash_duo.find_element("#button1").click()
    dash_duo.wait_for_text_to_equal("#test-out", "2 - 1")
    assert dash_duo.get_logs() == []


def test_cbsc019_callback_running(dash_duo):
    dash_duo.start_server("cbsc019")
    with dash_duo.server.held("click"):
        dash_duo.find_element("#start").click()
        dash_duo.wait_for_text_to_equal("#content", "on")
    dash_duo.wait_for_text_to_equal("#output", "done")
    dash_duo.wait_for_text_to_equal("#running", "off")


def test_cbsc020_callback_running_non_existing_component(dash_duo):
    dash_duo.start_server("cbsc020")
    dash_duo.find_element("#start").click()
    dash_duo.wait_for_text_to_equal("#output", "done")


def test_cber001_error_handler(dash_duo):
    dash_duo.start_server("cber001")
    dash_duo.find_element("#start-local").click()
    dash_duo.wait_for_text_to_equal("#output", "callback: local error")
    dash_duo.wait_for_text_to_equal("#error-message", "message: local error")
    dash_duo.find_element("#start-global").click()
    dash_duo.wait_for_text_to_equal("#output-global", "global: global error")
    dash_duo.find_element("#start-grouped").click()
    dash_duo.wait_for_text_to_equal("#output-global", "global: grouped error")
    dash_duo.wait_for_text_to_equal("#grouped-output", "default-value")
    assert dash_duo.get_logs() == []


def test_callback_without_inputs(dash_duo):
    dash_duo.start_server("without_inputs")
    dash_duo.wait_for_text_to_equal("#output", "set")
    assert dash_duo.get_logs() == []
