"""Upstream's tests of callbacks that meet (cbmt)."""

import pytest


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
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []


def test_cbmt002_canceled_intermediate_callback(dash_duo):
    dash_duo.start_server("cbmt002")
    dash_duo.wait_for_text_to_equal("#out", "x/b/x")
    typed = "x"
    for digit in "01234567890123456789":
        dash_duo.find_element("#a").send_keys(digit)
        typed += digit
        dash_duo.wait_for_text_to_equal("#out", f"{typed}/b/{typed}")


def test_cbmt003_chain_with_table(dash_duo):
    dash_duo.start_server("cbmt003")
    for clicks in ("None", "1", "2"):
        if clicks != "None":
            dash_duo.find_element("#button").click()
        dash_duo.wait_for_text_to_equal("#a1", f"a1: {clicks}")
        dash_duo.wait_for_text_to_equal("#a2", f"a2: {clicks}")
        dash_duo.wait_for_text_to_equal("#b1", f"b1: 'a1: {clicks}'")
        dash_duo.wait_for_text_to_equal("#b2", f"b2: 'a2: {clicks}', None")


@pytest.mark.parametrize("multi", [False, True])
def test_cbmt004_chain_with_sliders(multi, dash_duo):
    dash_duo.start_server("cbmt004_multi" if multi else "cbmt004")
    dash_duo.wait_for_element("#slider2 .dash-slider-thumb")
    dash_duo.wait_until_idle()
    # No callback: the sliders' own were cancelled, and with them those behind.
    dash_duo.wait_for_text_to_equal("#label1", "")
    dash_duo.wait_for_text_to_equal("#label2", "")
    for clicks in (1, 2):
        dash_duo.find_element("#button").click()
        dash_duo.wait_for_text_to_equal("#label1", f"Slider1 value {clicks}")
        dash_duo.wait_for_text_to_equal("#label2", f"Slider2 value {clicks}")


def test_cbmt005_multi_converging_chain(dash_duo):
    dash_duo.start_server("cbmt005")
    dash_duo.wait_for_element("#slider2 .dash-slider-thumb")
    dash_duo.wait_until_idle()
    dash_duo.wait_for_text_to_equal("#out", "")
    dash_duo.find_element("#b1").click()
    dash_duo.wait_for_text_to_equal("#out", "x=-1, y=-1")
    dash_duo.find_element("#b2").click()
    dash_duo.wait_for_text_to_equal("#out", "x=1, y=1")


def test_cbmt006_derived_props(dash_duo):
    dash_duo.start_server("cbmt006")
    dash_duo.wait_for_text_to_equal("#output", "0")
    for clicks in (1, 2):
        dash_duo.find_element("#btn").click()
        dash_duo.wait_for_text_to_equal("#output", str(clicks))


def test_cbmt007_early_preventupdate_inputs_above_below(dash_duo):
    dash_duo.start_server("cbmt007")
    dash_duo.wait_for_text_to_equal("#above-out", "42")
    dash_duo.wait_for_text_to_equal("#below-out", "44")


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


def test_cbmt010_shared_grandparent(dash_duo):
    dash_duo.start_server("cbmt010")
    dash_duo.wait_for_text_to_equal("#output", "bb")
    assert dash_duo.server.count("dropdown-1") == 1
    assert dash_duo.server.count("dropdown-2") == 1
    assert not dash_duo.get_logs()


def test_cbmt011_callbacks_triggered_on_generated_output(dash_duo):
    dash_duo.start_server("cbmt011")
    server = dash_duo.server
    dash_duo.wait_for_text_to_equal("#tab-1-output", 'Selected "a" in tab 1')
    dash_duo.wait_for_text_to_equal("#tab-output", 'Selected "a" in tab 1')
    assert (server.count("tab1"), server.count("tab2")) == (1, 0)

    dash_duo.find_elements('input[type="radio"]')[1].click()
    dash_duo.wait_for_text_to_equal("#tab-2-output", 'Selected "a" in tab 2')
    dash_duo.wait_for_text_to_equal("#tab-output", 'Selected "a" in tab 2')
    assert (server.count("tab1"), server.count("tab2")) == (1, 1)
    assert not dash_duo.get_logs()


@pytest.mark.parametrize("generate", [False, True])
def test_cbmt012_initialization_with_overlapping_outputs(generate, dash_duo):
    dash_duo.start_server("cbmt012_generate" if generate else "cbmt012")
    for i in range(1, 5):
        dash_duo.wait_for_text_to_equal(f"#output-{i}", f"input-{i}, input-{i + 1}")
        assert dash_duo.server.count(f"output-{i}") == 1
    assert dash_duo.server.count("container") == (1 if generate else 0)


def test_cbmt013_chained_callback_should_be_blocked(dash_duo):
    dash_duo.start_server("cbmt013")
    server = dash_duo.server
    shown = "#display-selected-values"

    def calls():
        return server.count("options"), server.count("city"), server.count("out")

    dash_duo.wait_for_text_to_equal(shown, "New York City is a city in America")
    assert calls() == (1, 1, 1)

    with server.held("out"):
        dash_duo.find_element("//label[normalize-space()='Canada']//input", "XPATH").click()
        server.wait_for_count("out", 2)
        assert calls() == (2, 2, 2)
        assert dash_duo.find_element(shown).text == "New York City is a city in America"
    dash_duo.wait_for_text_to_equal(shown, "Montreal is a city in Canada")
    assert calls() == (2, 2, 2)
    assert dash_duo.get_logs() == []
