"""Upstream's tests of background callbacks (lcbc), and what this server adds: its handles belong to one page."""

from harness import wait_until


def type_anew(dash_duo, selector, text):
    field = dash_duo.find_element(selector)
    dash_duo.clear_input(field)
    field.send_keys(text)


def test_lcbc001_fast_input(dash_duo):
    dash_duo.start_server("lcbc001")
    dash_duo.wait_for_text_to_equal("#output-1", "initial value")
    type_anew(dash_duo, "#input", "hello world")
    dash_duo.wait_for_text_to_equal("#output-1", "hello world")
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []


def test_lcbc002_long_callback_running(dash_duo):
    dash_duo.start_server("lcbc002")
    dash_duo.wait_for_text_to_equal("#result", "Not clicked")
    dash_duo.wait_for_text_to_equal("#status", "Finished")
    for clicks, text in ((1, "Clicked 1 time(s)"), (2, "Clicked 3 time(s)")):
        with dash_duo.server.held("job"):
            for _ in range(clicks):
                dash_duo.find_element("#button-1").click()
            dash_duo.wait_for_text_to_equal("#status", "Running")
        dash_duo.wait_for_text_to_equal("#result", text)
        dash_duo.wait_for_text_to_equal("#status", "Finished")
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []


def test_lcbc003_long_callback_running_cancel(dash_duo):
    dash_duo.start_server("lcbc003")
    dash_duo.wait_for_text_to_equal("#result", "No results")
    dash_duo.wait_for_text_to_equal("#status", "Finished")
    dash_duo.find_element("#run-button").click()
    dash_duo.wait_for_text_to_equal("#result", "Processed 'initial value'")
    dash_duo.wait_for_text_to_equal("#status", "Finished")

    type_anew(dash_duo, "#input", "hello world")
    with dash_duo.server.held("job"):
        dash_duo.find_element("#run-button").click()
        dash_duo.wait_for_text_to_equal("#status", "Running")
        dash_duo.find_element("#cancel-button").click()
        dash_duo.wait_for_text_to_equal("#status", "Finished")
        dash_duo.wait_for_text_to_equal("#result", "Processed 'initial value'")
    dash_duo.server.wait_for_count("stopped", 1)

    with dash_duo.server.held("job"):
        dash_duo.find_element("#run-button").click()
        dash_duo.wait_for_text_to_equal("#status", "Running")
    dash_duo.wait_for_text_to_equal("#result", "Processed 'hello world'")
    dash_duo.wait_for_text_to_equal("#status", "Finished")
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []


def run_steps(dash_duo, button="#run-button", status="#status"):
    """Runs the job, and sees it in its third step."""
    with dash_duo.server.held("third"):
        dash_duo.find_element(button).click()
        dash_duo.wait_for_text_to_equal(status, "Progress 2/4")
    dash_duo.wait_for_text_to_equal(status, "Finished")


def cancel_and_run_steps(dash_duo):
    dash_duo.wait_for_text_to_equal("#status", "Finished")
    dash_duo.wait_for_text_to_equal("#result", "No results")
    with dash_duo.server.held("third"):
        dash_duo.find_element("#run-button").click()
        dash_duo.wait_for_text_to_equal("#status", "Progress 2/4")
        dash_duo.find_element("#cancel-button").click()
        dash_duo.wait_for_text_to_equal("#status", "Finished")
    dash_duo.wait_for_text_to_equal("#result", "No results")
    for calls in (2, 3):  # without a cache it runs each time
        run_steps(dash_duo)
        dash_duo.wait_for_text_to_equal("#result", "Processed 'hello, world'")
        assert dash_duo.server.count("calls") == calls
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []


def test_lcbc004_long_callback_progress(dash_duo):
    dash_duo.start_server("lcbc004")
    cancel_and_run_steps(dash_duo)


def show_result(dash_duo, n, text):
    """The job runs, and is seen to; n names its elements."""
    type_anew(dash_duo, f"#input{n}", text)
    run_steps(dash_duo, f"#run-button{n}", f"#status{n}")
    dash_duo.wait_for_text_to_equal(f"#result{n}", f"Result for '{text}'")


def show_kept_result(dash_duo, n, text):
    """No job runs: the result is there already."""
    calls = dash_duo.server.count(f"calls{n}")
    type_anew(dash_duo, f"#input{n}", text)
    dash_duo.find_element(f"#run-button{n}").click()
    dash_duo.wait_for_text_to_equal(f"#result{n}", f"Result for '{text}'")
    dash_duo.wait_for_text_to_equal(f"#status{n}", "Finished")
    assert dash_duo.server.count(f"calls{n}") == calls


def test_lcbc005_long_callback_caching(dash_duo):
    dash_duo.start_server("lcbc005")
    dash_duo.wait_for_text_to_equal("#result", "Result for 'AAA'")
    show_result(dash_duo, "", "BBB")
    show_kept_result(dash_duo, "", "AAA")
    show_kept_result(dash_duo, "", "BBB")
    dash_duo.server.set("version", 1)
    show_result(dash_duo, "", "AAA")
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []


def test_lcbc006_long_callback_caching_multi(dash_duo):
    dash_duo.start_server("lcbc006")
    dash_duo.wait_for_text_to_equal("#result1", "Result for 'AAA'")
    dash_duo.wait_for_text_to_equal("#status2", "Finished")
    dash_duo.wait_for_text_to_equal("#result2", "No results")
    show_result(dash_duo, "2", "aaa")
    show_result(dash_duo, "1", "BBB")
    dash_duo.wait_for_text_to_equal("#result2", "Result for 'aaa'")
    show_kept_result(dash_duo, "1", "AAA")
    show_kept_result(dash_duo, "1", "BBB")
    show_result(dash_duo, "2", "BBB")  # what the other callback has kept does not count
    show_kept_result(dash_duo, "2", "aaa")
    dash_duo.server.set("version", 1)
    show_result(dash_duo, "1", "AAA")
    show_result(dash_duo, "2", "aaa")
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []


def test_lcbc007_validation_layout(dash_duo):
    dash_duo.start_server("lcbc007")
    dash_duo.find_element("#show-layout-button").click()
    cancel_and_run_steps(dash_duo)


def test_lcbc008_long_callbacks_error(dash_duo):
    dash_duo.start_server("lcbc008", debug=True)

    def run(selector):
        with dash_duo.server.held("job"):
            dash_duo.find_element(selector).click()
            dash_duo.wait_for_element(f"{selector}:disabled")
        dash_duo.wait_for_element(f"{selector}:not([disabled])")

    run("#button")
    dash_duo.wait_for_text_to_equal("#output", "Clicked 1 times")
    run("#button")
    dash_duo.wait_for_element(".dash-fe-error__title").click()
    dash_duo.driver.switch_to.frame(dash_duo.find_element("iframe"))
    dash_duo.wait_for_text_to_equal("h1", "std::runtime_error")
    dash_duo.wait_for_contains_text("body", "bad error")
    dash_duo.wait_for_contains_text("body", "in the background callback for output.children")
    dash_duo.driver.switch_to.default_content()
    run("#button")
    dash_duo.wait_for_text_to_equal("#output", "Clicked 3 times")
    run("#button")
    dash_duo.wait_for_text_to_equal("#output", "Clicked 3 times")
    run("#button")
    dash_duo.wait_for_text_to_equal("#output", "Clicked 5 times")
    for i in range(1, 4):
        run("#multi-output")
        dash_duo.wait_for_text_to_equal("#output-status", f"Updated: {i}")
        dash_duo.wait_until_idle()  # of several outputs the first may be there before the others
        expected = [str(n) if n <= i else "" for n in range(1, 4)]
        assert [dash_duo.find_element(f"#output{n}").text for n in range(1, 4)] == expected


def test_lcbc009_short_interval(dash_duo):
    dash_duo.start_server("lcbc009")
    run_steps(dash_duo)
    dash_duo.wait_for_text_to_equal("#result", "Clicked '1'")
    dash_duo.wait_until_idle()
    assert dash_duo.find_element("#status").text == "Finished"


def test_lcbc010_side_updates(dash_duo):
    dash_duo.start_server("lcbc009")
    with dash_duo.server.held("third"):
        dash_duo.find_element("#run-button").click()
        dash_duo.wait_for_text_to_equal("#side-status", "Side Progress 2/4")
    dash_duo.wait_for_text_to_equal("#side-status", "Side Finished")


def test_lcbc011_long_pattern_matching(dash_duo):
    dash_duo.start_server("lcbc011")
    for i in range(1, 4):
        for n in range(1, i + 1):
            dash_duo.find_element(f"button:nth-child({i})").click()
            dash_duo.wait_for_text_to_equal("#result", f"{i - 1} clicked {n}")


def test_lcbc012_long_callback_ctx(dash_duo):
    dash_duo.start_server("lcbc011")
    dash_duo.find_element("button:nth-child(1)").click()
    dash_duo.wait_for_text_to_equal("#running", "off")
    dash_duo.wait_for_text_to_equal("#result", "0 clicked 1")


def test_lcbc013_unordered_state_input(dash_duo):
    dash_duo.start_server("lcbc013")
    dash_duo.find_element("#click").click()
    dash_duo.wait_for_text_to_equal("#output", "stored")


def test_lcbc014_progress_delete(dash_duo):
    dash_duo.start_server("lcbc014")
    with dash_duo.server.held("job"):
        dash_duo.find_element("#start").click()
        dash_duo.wait_for_text_to_equal("#progress-output", "start")
    dash_duo.wait_for_text_to_equal("#output", "done")
    dash_duo.wait_for_text_to_equal("#progress-counter", "2")
    dash_duo.wait_until_idle()
    assert dash_duo.find_element("#progress-counter").text == "2"


def test_lcbc015_diff_outputs_same_func(dash_duo):
    dash_duo.start_server("lcbc015")
    for i in range(1, 3):
        dash_duo.find_element(f"#button-{i}").click()
        dash_duo.wait_for_text_to_equal(f"#output-{i}", f"Clicked on {i}")


def test_lcbc016_multi_page_cancel(dash_duo):
    dash_duo.start_server("lcbc016")
    for n in (1, 2):
        if n == 2:
            dash_duo.driver.get(dash_duo.server_url + "/2")
        for cancel in ("#shared_cancel", f"#cancel{n}"):
            with dash_duo.server.held("job"):
                dash_duo.wait_for_element(f"#start{n}").click()
                dash_duo.wait_for_text_to_equal(f"#progress{n}", "running")
                dash_duo.find_element(cancel).click()
                dash_duo.wait_for_text_to_equal(f"#progress{n}", "idle")
            dash_duo.wait_for_text_to_equal(f"#output{n}", "initial")


def test_lcbc017_long_callback_set_props(dash_duo):
    dash_duo.start_server("lcbc017")
    with dash_duo.server.held("job"):
        dash_duo.find_element("#start").click()
        dash_duo.wait_for_text_to_equal("#secondary", "first")
        dash_duo.wait_for_style_to_equal("#secondary", "background-color", "rgba(255, 0, 0, 1)")
        dash_duo.wait_for_text_to_equal("#output", "initial")
    dash_duo.wait_for_text_to_equal("#secondary", "second")
    dash_duo.wait_for_text_to_equal("#output", "completed")
    with dash_duo.server.held("job"):
        dash_duo.find_element("#start-no-output").click()
        dash_duo.wait_for_text_to_equal("#no-output", "started")
    dash_duo.wait_for_text_to_equal("#no-output", "completed")


def test_lcbc018_background_callback_on_error(dash_duo):
    dash_duo.start_server("lcbc018")
    dash_duo.find_element("#start-cb-onerror").click()
    dash_duo.wait_for_text_to_equal("#cb-output", "callback: callback error")
    dash_duo.find_element("#start-global-onerror").click()
    dash_duo.wait_for_text_to_equal("#global-output", "global: global error")


def test_lcbc019_ctx_cookies(dash_duo):
    dash_duo.start_server("lcbc019")
    dash_duo.find_element("#set-cookies").click()
    dash_duo.wait_for_text_to_equal("#intermediate", "ok")
    dash_duo.find_element("#use-cookies").click()
    dash_duo.wait_for_text_to_equal("#output", "cookie-value")


def test_end_id_goes_with_every_request(dash_duo):
    dash_duo.start_server("lcbc002")
    end_id = dash_duo.run("return JSON.parse(document.getElementById('_dash-config').textContent).end_id")
    with dash_duo.server.held("job"):
        dash_duo.find_element("#button-1").click()
        dash_duo.wait_for_text_to_equal("#status", "Running")
        requests = "return performance.getEntriesByType('resource').map((e) => e.name).filter((n) => n.includes('job='))"
        wait_until(lambda: dash_duo.run(requests), "the page asks for its job")
    assert len(end_id) == 32
    assert all(f"endId={end_id}" in url for url in dash_duo.run(requests))
