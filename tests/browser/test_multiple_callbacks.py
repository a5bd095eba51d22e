"""Upstream's tests of callbacks that meet (cbmt)."""


def test_cbmt001_called_multiple_times_and_out_of_order(dash_duo):
    dash_duo.start_server("cbmt001")
    server = dash_duo.server
    dash_duo.wait_for_text_to_equal("#output", "0")

    with server.held("slow"):  # the first click's answer
        dash_duo.multiple_click("#input", clicks=3)
        server.wait_for_count("update_output", 4)
        dash_duo.wait_for_text_to_equal("#output", "3")
    server.wait_for_count("answered", 4)
    dash_duo.wait_until_idle()

    assert server.count("update_output") == 4, "at the start, and once a click"
    assert dash_duo.find_element("#output").text == "3", "the late answer to the first click is not shown"
    assert not dash_duo.redux_state_is_loading
    assert dash_duo.get_logs() == []


def test_cbmt002_canceled_intermediate_callback(dash_duo):
    dash_duo.start_server("cbmt002")
    dash_duo.wait_for_text_to_equal("#out", "x/b/x")
    typed = "x"
    for digit in "01234567890123456789":
        dash_duo.find_element("#a").send_keys(digit)
        typed += digit
        dash_duo.wait_for_text_to_equal("#out", f"{typed}/b/{typed}")


def test_cbmt008_direct_chain(dash_duo):
    dash_duo.start_server("cbmt008")
    server = dash_duo.server

    def expect(input_1, input_2, output_calls, input_2_calls):
        dash_duo.wait_for_text_to_equal("#output", f"{input_1} + {input_2}")
        dash_duo.wait_for_text_to_equal("#input-1", input_1)
        dash_duo.wait_for_text_to_equal("#input-2", input_2)
        assert server.count("output") == output_calls
        assert server.count("input-2") == input_2_calls

    expect("input 1", "<<input 1>>", 1, 1)
    dash_duo.find_element("#input-1").send_keys("x")
    expect("input 1x", "<<input 1x>>", 2, 2)
    dash_duo.find_element("#input-2").send_keys("y")
    expect("input 1x", "<<input 1x>>y", 3, 2)


def test_cbmt009_branched_chain(dash_duo):
    server = dash_duo.server
    server.start("cbmt009")
    with server.held("child-a"):
        with server.held("parent-b"):
            dash_duo.server_url = server.url
            # One parent is there, the other late: the children wait for both.
            dash_duo.wait_for_text_to_equal("#parent-a", "a: input 1")
            assert server.count("child-b") == 0
        dash_duo.wait_for_text_to_equal("#child-b", "a: input 1 + b: input 1 + input 1")
    dash_duo.wait_for_text_to_equal("#child-a", "a: input 1 + b: input 1")
    dash_duo.wait_for_text_to_equal("#parent-b", "b: input 1")
    dash_duo.wait_until_idle()
    for name in ("parent-a", "parent-b", "child-a", "child-b"):
        assert server.count(name) == 1, name
