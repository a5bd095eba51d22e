"""Upstream's tests of callbacks that are registered while the app serves (dync), and of their jobs."""


def test_dync001_dynamic_callback(dash_duo):
    dash_duo.start_server("dync001")
    dash_duo.wait_for_element("#dynamic").click()
    dash_duo.wait_for_element("#create").click()
    dash_duo.wait_for_text_to_equal("#output", "creator 1")
    dash_duo.wait_until_idle()
    dash_duo.wait_for_text_to_equal("#output-2", "initial")
    dash_duo.wait_for_element("#dynamic").click()
    dash_duo.wait_for_text_to_equal("#output-2", "Dynamic clicks 2")


def test_dync002_dynamic_callback_without_element(dash_duo):
    dash_duo.start_server("dync002")
    dash_duo.wait_for_element("#add-callbacks").click()
    dash_duo.wait_for_text_to_equal("#output", "add callbacks")
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []


def test_a_job_of_a_dynamic_callback_is_cancelled(dash_duo):
    dash_duo.start_server("dynamic_jobs")
    dash_duo.wait_for_element("#create").click()
    dash_duo.wait_for_text_to_equal("#created", "created")
    dash_duo.wait_until_idle()
    with dash_duo.server.held("job"):
        dash_duo.find_element("#run").click()
        dash_duo.wait_for_text_to_equal("#status", "running")
        dash_duo.find_element("#cancel").click()
        dash_duo.wait_for_text_to_equal("#status", "idle")
    dash_duo.find_element("#run").click()
    dash_duo.wait_for_text_to_equal("#result", "result 2")
    assert dash_duo.get_logs() == []
