"""Upstream's tests of PreventUpdate and no_update (cbpu)."""


def test_cbpu001_aborted_callback(dash_duo):
    dash_duo.start_server("cbpu001")
    server = dash_duo.server
    server.wait_for_count("callback1", 1)

    field = dash_duo.find_element("#input")
    for position, key in enumerate("xyz"):
        field.send_keys(key)
        server.wait_for_count("callback1", position + 2)
    dash_duo.wait_for_text_to_equal("#input", "initial inputxyz")
    dash_duo.wait_until_idle()

    assert server.count("callback2") == 0, "neither at the start nor later"
    assert dash_duo.find_element("#output1").text == "initial output"
    assert dash_duo.find_element("#output2").text == "initial output"
    assert not dash_duo.get_logs()


def test_cbpu002_multi_output_no_update(dash_duo):
    dash_duo.start_server("cbpu002")
    dash_duo.wait_for_text_to_equal("#n1", "")
    dash_duo.multiple_click("#btn", 10)
    dash_duo.wait_until_idle()
    dash_duo.wait_for_text_to_equal("#n1", "4")
    dash_duo.wait_for_text_to_equal("#n2", "2")
    dash_duo.wait_for_text_to_equal("#n3", "initial3")
