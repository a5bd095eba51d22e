"""Callbacks that fail: the page survives; in debug it says what happened, in production it does not."""

import re

import pytest
import requests

FAILURES = {
    "std": ("#std", "click", "std::out_of_range", "the secret &lt;b&gt;valve&lt;/b&gt; is shut"),
    "int": ("#int", "click", "unknown exception", "something that is not a std::exception was thrown"),
    "wrong type": (
        "#number",
        "type",
        "wrong argument",
        "argument 1 (number.value) is the text &quot;7x&quot;, but the function takes a whole number",
    ),
}


def fail(page, element, how):
    found = page.wait_for_element(element)
    found.click() if how == "click" else found.send_keys("x")


def still_works(page):
    page.find_element("#fine").click()
    page.wait_for_text_to_equal("#fine-out", "clicked 1")
    for output in ("#std-out", "#int-out", "#number-out"):
        assert page.find_element(output).text == "untouched"


@pytest.mark.parametrize("failure", FAILURES)
def test_in_debug_the_error_panel_says_what_happened(failure, dash_duo):
    element, how, kind, what = FAILURES[failure]
    dash_duo.start_server("throws", debug=True)
    dash_duo.wait_for_element("#fine")
    assert dash_duo.get_logs() == []

    fail(dash_duo, element, how)
    dash_duo.wait_for_text_to_equal(dash_duo.devtools_error_count_locator, "1")
    output = element + "-out.children"
    dash_duo.wait_for_text_to_equal(
        ".dash-fe-error__title", "Callback error updating " + output.removeprefix("#")
    )
    page = dash_duo.run("return store.getState().error.backEnd[0].error.html")
    assert f"<h1>{kind}</h1>" in page
    assert what in page
    assert "throws.cpp" in page, "where the callback was registered"

    dash_duo.find_element(".test-devtools-error-toggle").click()
    frame = dash_duo.wait_for_element("iframe")
    dash_duo.driver.switch_to.frame(frame)
    dash_duo.wait_for_text_to_equal("h1", kind)
    dash_duo.driver.switch_to.default_content()
    still_works(dash_duo)


@pytest.mark.parametrize("failure", FAILURES)
def test_in_production_the_page_says_nothing(failure, dash_duo):
    element, how, kind, what = FAILURES[failure]
    dash_duo.start_server("throws")
    fail(dash_duo, element, how)
    dash_duo.wait_until_idle()
    still_works(dash_duo)

    html = dash_duo.run("return document.documentElement.outerHTML")
    for secret in (kind, what, "throws.cpp", "dash-debug-menu"):
        assert secret not in html
    # Chromium itself notes the status, and the renderer that a callback failed.
    assert any("500 (Internal Server Error)" in entry["message"] for entry in dash_duo.get_logs())


def test_in_production_the_answer_names_nothing_of_the_app(dash_thread_server):
    dash_thread_server.start("throws")
    answer = requests.post(
        dash_thread_server.url + "/_dash-update-component",
        json={
            "output": "std-out.children",
            "outputs": {"id": "std-out", "property": "children"},
            "inputs": [{"id": "std", "property": "n_clicks", "value": 1}],
            "changedPropIds": ["std.n_clicks"],
        },
        timeout=10,
    )
    assert answer.status_code == 500
    assert "500 Internal Server Error" in answer.text
    for secret in ("std-out", "out_of_range", "valve", "throws.cpp"):
        assert secret not in answer.text


def test_the_log_says_what_happened(dash_thread_server):
    test_in_production_the_answer_names_nothing_of_the_app(dash_thread_server)
    dash_thread_server.stop()
    (line,) = dash_thread_server.log
    assert re.fullmatch(
        r"[-\d]{10} [.:\d]{12} error cdash: the callback for std-out\.children \(.*throws\.cpp:\d+\) failed: "
        r"std::out_of_range: the secret <b>valve</b> is shut \(request [0-9a-f]{16}\) "
        r'callback="std-out\.children" exception="std::out_of_range"\n',
        line,
    )


def test_in_debug_a_sound_app_has_no_errors(dash_duo):
    # The page checks ids, properties and callbacks by itself then.
    dash_duo.start_server("components", debug=True)
    dash_duo.wait_for_text_to_equal("#loading-out", "loaded 0")
    dash_duo.wait_for_element("#graph .main-svg .bars path")
    dash_duo.wait_until_idle()
    assert (
        dash_duo.run("const {frontEnd, backEnd} = store.getState().error; return [...frontEnd, ...backEnd]")
        == []
    )
    assert dash_duo.find_elements(".dash-debug-menu__content"), "the menu is there"
    assert dash_duo.get_logs() == []
