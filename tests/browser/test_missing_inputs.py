"""Upstream's tests of callbacks whose inputs or outputs are not in the page (cbmi)."""

from test_wildcards import css


def start(dash_duo, app):
    dash_duo.start_server(app)
    dash_duo.wait_for_text_to_equal("#content", "content init")
    dash_duo.wait_until_idle()


def test_cbmi001_all_missing_inputs(dash_duo):
    start(dash_duo, "cbmi001")
    # One of its inputs is there; out2's only one is an output that waits, and a State calls nothing.
    dash_duo.wait_for_text_to_equal("#out3", "output1 init - 3 - Title")
    assert dash_duo.find_element("#out1").text == "output1 init"
    assert dash_duo.find_element("#out2").text == "output2 init"

    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal("#out1", "AB")
    dash_duo.wait_for_text_to_equal("#out2", "AB - 2 - Title")
    dash_duo.wait_for_text_to_equal("#out3", "AB - 3 - Title")
    assert not dash_duo.get_logs()


def test_cbmi002_follow_on_to_two_skipped_callbacks(dash_duo):
    start(dash_duo, "cbmi002")
    for i in (1, 2, 3):
        assert dash_duo.find_element(f"#out{i}").text == f"output{i} init"
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal("#out1", "A")
    dash_duo.wait_for_text_to_equal("#out2", "B")
    dash_duo.wait_for_text_to_equal("#out3", "AB")
    assert not dash_duo.get_logs()


def test_cbmi003_some_missing_inputs(dash_duo):
    start(dash_duo, "cbmi003")
    logs = str(dash_duo.get_logs())
    assert "ReferenceError" in logs
    assert "The id of this object is `a` and the property is `children`." in logs
    # The page goes on, without further errors.
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal("#out2", "ATitle - 2")
    assert not dash_duo.get_logs()


def test_cbmi004_some_missing_outputs(dash_duo):
    start(dash_duo, "cbmi004")
    assert dash_duo.find_element("#out1").text == "output1 init"
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal("#out1", "A")
    dash_duo.wait_for_text_to_equal("#b", "A")
    assert not dash_duo.get_logs()


def expect_items(dash_duo, texts):
    """Clicks twice: each output shows its text, with the items in the place of {}."""
    for items in ("item 0", "item 0, item 1"):
        dash_duo.find_element("#btn").click()
        for output, text in texts.items():
            dash_duo.wait_for_text_to_equal(f"#{output}", text.format(items))
    assert not dash_duo.get_logs()


def test_cbmi005_all_multi_wildcards_with_output(dash_duo):
    start(dash_duo, "cbmi005")
    # The output is there: called, with no items.
    dash_duo.wait_for_text_to_equal("#out2", "no items - 2")
    assert dash_duo.find_element("#out1").text == "no items"
    expect_items(dash_duo, {"out1": "{}", "out2": "{} - 2"})


def test_cbmi006_all_multi_wildcards_no_outputs(dash_duo):
    start(dash_duo, "cbmi006")
    assert dash_duo.find_element("#out2").text == "output2 init", "not called without its output"
    expect_items(dash_duo, {"out1": "{}", "out2": "{} - 2"})


def test_cbmi007_all_multi_wildcards_some_outputs(dash_duo):
    start(dash_duo, "cbmi007")
    assert dash_duo.find_element("#out2").text == "output2 init"
    assert dash_duo.find_element("#out3").text == "output3 init", "not called without all of its outputs"
    expect_items(dash_duo, {"out1": "{}", "out2": "{} - 2", "out3": "{} - 3"})


def test_cbmi008_multi_wildcards_and_simple_all_missing(dash_duo):
    start(dash_duo, "cbmi008")
    for output in ("out1", "out2"):
        assert dash_duo.find_element(f"#{output}").text == f"output{output[-1]} init"
    expect_items(dash_duo, {"out1": "A - {}", "out2": "A - {} - 2"})


def test_cbmi009_match_wildcards_all_missing(dash_duo):
    def part(name):
        return css('{"i":0,"id":"%s"}' % name)

    start(dash_duo, "cbmi009")
    dash_duo.wait_for_text_to_equal(part("out3"), "output1 init - 3 - Title")
    assert dash_duo.find_element(part("out1")).text == "output1 init"
    assert dash_duo.find_element(part("out2")).text == "output2 init", "a State alone calls nothing"

    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal(part("out1"), "AB")
    dash_duo.wait_for_text_to_equal(part("out2"), "AB - 2 - Title")
    dash_duo.wait_for_text_to_equal(part("out3"), "AB - 3 - Title")
    assert not dash_duo.get_logs()
