"""Upstream's tests of the ways to register a callback (cbva, cb, dash_callback)."""

import pytest


def type_over(dash_duo, text, field="#input"):
    dash_duo.clear_input(field)
    dash_duo.find_element(field).send_keys(text)


def expect(dash_duo, **texts):
    for output, text in texts.items():
        dash_duo.wait_for_text_to_equal("#" + output.replace("_", "-"), text)


@pytest.mark.parametrize("app, text", [("cbva003", "Hi"), ("cbva004", "High"), ("cbva005", "Yolo")])
def test_cbva003_cbva004_cbva005_single_output_in_a_list_and_arguments_in_groups(app, text, dash_duo):
    dash_duo.start_server(app)
    expect(dash_duo, out1=f"1: {text}", out2=f"2: {text}")


def test_cb001_callback_and_dash_callback_equivalence(dash_duo):
    dash_duo.start_server("cb001")
    expect(dash_duo, output_callback="Callback: initial", output_dash_callback="Dash callback: initial")
    type_over(dash_duo, "test")
    expect(dash_duo, output_callback="Callback: test", output_dash_callback="Dash callback: test")
    assert not dash_duo.get_logs()


def test_cb002_callback_multi_input(dash_duo):
    dash_duo.start_server("cb002")
    expect(dash_duo, output="Hello World")
    type_over(dash_duo, "Goodbye", "#input1")
    expect(dash_duo, output="Goodbye World")
    assert not dash_duo.get_logs()


def test_cb003_callback_with_state(dash_duo):
    dash_duo.start_server("cb003")
    expect(dash_duo, output="Not clicked")
    for clicks in (1, 2):
        dash_duo.find_element("#button").click()
        expect(dash_duo, output=f"Click {clicks}: stored + trigger")
    assert not dash_duo.get_logs()


def test_cb004_callback_multi_output(dash_duo):
    dash_duo.start_server("cb004")
    expect(dash_duo, output1="First: test", output2="Second: test", output3="Third: test")
    type_over(dash_duo, "changed")
    expect(dash_duo, output1="First: changed", output2="Second: changed", output3="Third: changed")
    assert not dash_duo.get_logs()


def test_cb005_callback_prevent_initial_call(dash_duo):
    dash_duo.start_server("cb005")
    expect(dash_duo, output="default")
    dash_duo.find_element("#input").send_keys("x")
    expect(dash_duo, output="Updated: initialx")
    assert not dash_duo.get_logs()


def test_cb006_callback_global_and_app_callback_mix(dash_duo):
    dash_duo.start_server("cb006")
    dash_duo.find_element("#input").send_keys("test")
    expect(dash_duo, output1="Callback global: test", output2="Dash callback global: test")
    expect(dash_duo, output3="App callback: test", output4="Callback global 2: test")
    assert not dash_duo.get_logs()


def test_cb007_callback_with_no_update(dash_duo):
    dash_duo.start_server("cb007")
    expect(dash_duo, output1="Even: 0", output2="")
    type_over(dash_duo, "1")
    expect(dash_duo, output2="Odd: 1")
    type_over(dash_duo, "2")
    expect(dash_duo, output1="Even: 2", output2="Odd: 1")
    assert not dash_duo.get_logs()


def test_dash_callback_001(dash_duo):
    dash_duo.start_server("dash_callback_001")
    dash_duo.find_element("#input").send_keys("dash.callback")
    expect(dash_duo, **{f"div_{number}": f"Input {number} - dash.callback" for number in range(1, 6)})
