"""Upstream's tests of properties that are set besides the outputs, or without any (arb, cbcx)."""


def test_arb001_global_set_props(dash_duo):
    dash_duo.start_server("arb001")
    dash_duo.wait_for_element("#clicker").click()
    dash_duo.wait_for_text_to_equal("#output", "Clicked 1 times")
    dash_duo.wait_for_text_to_equal("#secondary-output", "secondary")


def test_arb002_no_output_callbacks(dash_duo):
    dash_duo.start_server("arb002")
    for button in ("no-output", "no-output2"):
        dash_duo.wait_for_element(f"#{button}").click()
        dash_duo.wait_for_text_to_equal("#secondary-output", button)
    dash_duo.find_element("#no-output3").click()
    dash_duo.server.wait_for_count("calls", 1)
    dash_duo.wait_until_idle()
    assert dash_duo.server.count("calls") == 1
    assert dash_duo.get_logs() == []


def test_arb004_wildcard_set_props(dash_duo):
    dash_duo.start_server("arb004")
    dash_duo.wait_for_element("#click").click()
    dash_duo.wait_for_text_to_equal("#output", "Clicked 1 times")


def test_arb006_multi_set_props(dash_duo):
    dash_duo.start_server("arb006")
    dash_duo.wait_for_element("#start").click()
    dash_duo.wait_for_text_to_equal("#output", "changed")
    dash_duo.wait_for_style_to_equal("#output", "background-color", "rgba(255, 0, 0, 1)")


def test_arb007_clientside_no_output(dash_duo):
    dash_duo.start_server("arb007")
    for button in ("start1", "start2"):
        dash_duo.find_element(f"#{button}").click()
        dash_duo.wait_for_text_to_equal("#output", button)


def test_arb008_set_props_chain_cb(dash_duo):
    dash_duo.start_server("arb008")
    dash_duo.wait_for_element("#origin-button").click()
    dash_duo.wait_for_element("#generated-button")
    dash_duo.wait_until_idle()
    for clicks in range(1, 5):
        dash_duo.wait_for_element("#generated-button").click()
        dash_duo.wait_for_text_to_equal("#generated-button-output", f"n_clicks: {clicks}")


def test_cbcx001_modified_response(dash_duo):
    dash_duo.start_server("cbcx001")
    dash_duo.wait_for_text_to_equal("#output", "ab - output")
    dash_duo.find_element("#input").send_keys("cd")
    dash_duo.wait_for_text_to_equal("#output", "abcd - output")
    assert dash_duo.driver.get_cookie("dash_cookie")["value"] == '"abcd - cookie"'
    assert not dash_duo.get_logs()


def test_cbcx008_triggered_id_pmc(dash_duo):
    dash_duo.start_server("cbcx008")
    dash_duo.find_element("button").click()
    dash_duo.wait_for_text_to_equal("#output", "myindex")


def count_of_errors(dash_duo, number):
    """Waits until the debug menu counts so many errors."""
    dash_duo.wait_for_text_to_equal(dash_duo.devtools_error_count_locator, str(number))


def test_arb005_no_output_error(dash_duo):
    dash_duo.start_server("arb005", debug=True)
    dash_duo.wait_for_element("#start").click()
    dash_duo.wait_for_text_to_equal(
        ".dash-fe-error__title", "Callback error with no output from input start.n_clicks"
    )
