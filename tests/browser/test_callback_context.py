"""Upstream's tests of what a callback can ask about its call (cbcx)."""


def test_cbcx002_triggered(dash_duo):
    dash_duo.start_server("cbcx002")
    for time in range(1, 5):
        for button in range(1, 6):
            dash_duo.find_element(f"#btn-{button}").click()
            dash_duo.wait_for_text_to_equal("#output", f"Just clicked btn-{button} for the {time} time!")


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
