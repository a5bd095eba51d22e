"""Upstream's tests of PreventUpdate and no_update (cbpu)."""

from selenium.webdriver.common.keys import Keys


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
    for _ in range(10):  # each answered before the next: the page takes no answer that is out of date
        dash_duo.find_element("#btn").click()
        dash_duo.wait_until_idle()
    dash_duo.wait_for_text_to_equal("#n1", "4")
    dash_duo.wait_for_text_to_equal("#n2", "2")
    dash_duo.wait_for_text_to_equal("#n3", "initial3")


def test_cbpu003_no_update_chains(dash_duo):
    dash_duo.start_server("cbpu003")
    dash_duo.wait_for_contains_text("#ab_out", "a")
    dash_duo.wait_until_idle()
    a_in = dash_duo.find_element("#a_in")
    b_in = dash_duo.find_element("#b_in")

    def expect(b_out, a_out, a_out_short, ab_out):
        dash_duo.wait_for_text_to_equal("#a_out", a_out)
        dash_duo.wait_for_text_to_equal("#b_out", b_out)
        dash_duo.wait_for_text_to_equal("#a_out_short", a_out_short)
        dash_duo.wait_for_text_to_equal("#ab_out", ab_out)
        dash_duo.wait_until_idle()
        assert dash_duo.find_element("#ab_out").text == ab_out

    def type_b():
        b_in.send_keys("b")
        # The State that the chain reads is there before the chain starts.
        dash_duo.wait_until_idle()

    type_b()
    a_in.send_keys("a")
    expect("bb", "aa", "aa", "aa bb")

    type_b()
    a_in.send_keys("a")
    expect("bbb", "aaa", "aa", "aa bb")  # no_update for the short one: nothing behind it is called

    type_b()
    a_in.send_keys(Keys.END)
    a_in.send_keys(Keys.BACKSPACE)
    expect("bbbb", "aa", "aa", "aa bbbb")  # a value again, though the same as before
