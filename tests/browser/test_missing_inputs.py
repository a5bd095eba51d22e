"""Upstream's tests of callbacks whose inputs are not in the page (cbmi)."""


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
