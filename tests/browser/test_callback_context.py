"""Upstream's tests of what a callback can ask about its call (cbcx)."""

from selenium.webdriver.common.action_chains import ActionChains


def test_cbcx002_triggered(dash_duo):
    dash_duo.start_server("cbcx002")
    for time in range(1, 5):
        for button in range(1, 6):
            dash_duo.find_element(f"#btn-{button}").click()
            dash_duo.wait_for_text_to_equal("#output", f"Just clicked btn-{button} for the {time} time!")


def test_cbcx004_triggered_backward_compat(dash_duo):
    dash_duo.start_server("cbcx004")
    dash_duo.wait_for_text_to_equal("#out", 'triggered is falsy, has id "", and full value []')
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal("#out", 'triggered is truthy, has id "btn", and full value [btn.n_clicks: 1]')


def test_cbcx005_grouped_clicks(dash_duo):
    dash_duo.start_server("cbcx005")
    server = dash_duo.server
    # A click on a button is also one on each element around it.
    for calls, (target, triggered, clicks) in enumerate(
        (
            ("btn0", {"btn0"}, "None None 1 None None"),
            ("div1", {"div1"}, "1 None 1 None None"),
            ("btn1", {"btn1", "div1"}, "2 None 1 1 None"),
            ("div2", {"div1", "div2"}, "3 1 1 1 None"),
            ("btn2", {"btn2", "div1", "div2"}, "4 2 1 1 1"),
        ),
        start=1,
    ):
        element = dash_duo.find_element("#" + target)
        ActionChains(dash_duo.driver).move_to_element_with_offset(element, 5, 5).click().perform()
        server.wait_for_count("calls", calls)
        assert set(server.text("triggered").split()) == {f"{each}.n_clicks" for each in triggered}
        assert server.text("clicks") == clicks


def test_cbcx006_initial_callback_predecessor(dash_duo):
    dash_duo.start_server("cbcx006")
    server = dash_duo.server

    def expect(calls, of_sum, of_results):
        server.wait_for_count("results", calls)
        assert server.count("sum") == calls
        assert set(server.text("sum").split()) == of_sum
        assert set(server.text("results").split()) == of_results

    expect(1, set(), {"sum-number.value"})
    for call, field in enumerate(("input-number-1", "input-number-2"), start=2):
        dash_duo.find_element(f"#{field}").click()
        dash_duo.find_element(f"#{field}").send_keys("1")
        expect(call, {f"{field}.value"}, {f"{field}.value", "sum-number.value"})


def test_cbcx007_triggered_id(dash_duo):
    dash_duo.start_server("cbcx007")
    for _ in range(4):
        for button in range(1, 6):
            dash_duo.find_element(f"#btn-{button}").click()
            dash_duo.wait_for_text_to_equal("#output", f"Just clicked btn-{button}")
