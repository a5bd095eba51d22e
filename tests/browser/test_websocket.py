"""Upstream's tests of callbacks over a WebSocket (ws): over our script, and over Dash's newer renderer's own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from harness import CppServer, wait_until

ROOT = Path(__file__).resolve().parents[2]
# The newest Dash, whose renderer has a WebSocket of its own: shows that both speak the same protocol.
NEWER = {
    "version": "4.4.1",
    "file": "dash-4.4.1-py3-none-any.whl",
    "sha256": "72120a91b10ee4d73f9446efd5d6a4ec218086feed7b1b479d2259844d1f658f",
}


@pytest.fixture(scope="session")
def newer_front_end(tmp_path_factory):
    """The environment for a program that serves it instead of the pinned one."""
    pins = json.loads((ROOT / "client/packs.json").read_text())
    own, dash = pins["packs"][:2]
    own["folder"] = str(ROOT / "client")
    dash["wheel"].update(NEWER)
    dash["files"].append("dash-renderer/build/dash-ws-worker.js")
    dash["licence_file"] = dash["licence_file"].replace("4.1.0", NEWER["version"])
    folder = tmp_path_factory.mktemp("newer")
    (folder / "packs.json").write_text(json.dumps(pins))
    pack = [sys.executable, ROOT / "tools/pack_client", "--packs", folder / "packs.json"]
    subprocess.run([*pack, "--folder", folder / "client"], check=True)
    return {"BROWSER_FRONT_END": str(folder / "client")}


@pytest.fixture(params=["pinned", "newer"])
def page(request, dash_duo):
    """Starts an app and opens its page, with either front end."""
    environment = {} if request.param == "pinned" else request.getfixturevalue("newer_front_end")

    def start(app):
        dash_duo.start_server(app, environment=environment)
        return dash_duo

    return start


def click(dash_duo, button, output, *texts):
    for text in texts:
        dash_duo.find_element(button).click()
        dash_duo.wait_for_text_to_equal(output, text)


def test_ws001_per_callback_websocket(page):
    dash_duo = page("ws001")
    dash_duo.wait_for_text_to_equal("#ws-output", "WS:")
    dash_duo.find_element("#ws-input").send_keys("hello")
    dash_duo.wait_for_text_to_equal("#ws-output", "WS: hello")
    assert dash_duo.get_logs() == []
    assert dash_duo.server.count("http") == 0


def test_ws002_global_websocket_callbacks(page):
    dash_duo = page("ws002")
    dash_duo.wait_for_text_to_equal("#output", "Clicked 0 times")
    click(dash_duo, "#btn", "#output", "Clicked 1 times")
    dash_duo.find_element("#input").send_keys("test")
    dash_duo.wait_for_text_to_equal("#input-output", "Input: test")
    assert dash_duo.get_logs() == []


def test_ws003_mixed_http_and_websocket(page):
    dash_duo = page("ws003")
    dash_duo.find_element("#ws-input").send_keys("ws-test")
    dash_duo.wait_for_text_to_equal("#ws-output", "[WebSocket] ws-test")
    dash_duo.find_element("#http-input").send_keys("http-test")
    dash_duo.wait_for_text_to_equal("#http-output", "[HTTP] http-test")
    assert dash_duo.get_logs() == []


def test_ws004_websocket_with_state(page):
    dash_duo = page("ws004")
    dash_duo.wait_for_text_to_equal("#output", "Click to submit")
    state_input = dash_duo.find_element("#state-input")
    dash_duo.clear_input(state_input)
    state_input.send_keys("new value")
    click(dash_duo, "#btn", "#output", "Submitted: new value")
    assert dash_duo.get_logs() == []


def test_ws005_websocket_context_available(page):
    dash_duo = page("ws005")
    dash_duo.wait_for_text_to_equal("#output", "Click to check")
    click(dash_duo, "#btn", "#output", "WebSocket context available")
    assert dash_duo.get_logs() == []


def test_ws006_websocket_multiple_outputs(page):
    dash_duo = page("ws006")
    for n in (0, 1):
        dash_duo.wait_for_text_to_equal("#output1", f"First: {n}")
        dash_duo.wait_for_text_to_equal("#output2", f"Second: {2 * n}")
        dash_duo.wait_for_text_to_equal("#output3", f"Third: {3 * n}")
        dash_duo.find_element("#btn").click()
    assert dash_duo.get_logs() == []


def test_ws007_websocket_slider_callback(page):
    dash_duo = page("ws007")
    dash_duo.wait_for_text_to_equal("#output", "Slider value: 50")
    assert dash_duo.get_logs() == []


# --- who may connect ----------------------------------------------------------------------------------------


def clicks_work(dash_duo):
    dash_duo.wait_for_text_to_equal("#output", "Clicked 0")
    click(dash_duo, "#btn", "#output", "Clicked 1")
    assert dash_duo.get_logs() == []


def test_ws010_connect_hook_accept(page):
    dash_duo = page("ws010")
    clicks_work(dash_duo)
    assert dash_duo.server.count("connect") == 1


@pytest.mark.parametrize("app", ["ws011", "ws012"])
def test_ws011_ws012_connect_hook_reject(page, app):
    dash_duo = page(app)
    wait_until(lambda: dash_duo.server.count("connect") > 0, "the page did not connect")
    dash_duo.find_element("#btn").click()
    # It tries again, and nothing was called meanwhile.
    tries = dash_duo.server.count("connect")
    wait_until(lambda: dash_duo.server.count("connect") > tries, "the page did not try again")
    assert dash_duo.find_element("#output").text == "initial"


def test_ws013_message_hook_accept(page):
    dash_duo = page("ws013")
    clicks_work(dash_duo)
    assert dash_duo.server.count("message") == 2


def test_ws014_message_hook_reject(page):
    dash_duo = page("ws014")
    clicks_work(dash_duo)
    dash_duo.find_element("#btn").click()
    dash_duo.server.wait_for_count("refused", 1)
    dash_duo.wait_until_idle()  # the call was given up
    assert dash_duo.find_element("#output").text == "Clicked 1"


@pytest.mark.parametrize("app", ["ws040", "ws041", "ws042", "ws043", "ws044"])
def test_ws040_ws041_ws042_ws043_ws044_origins(page, app):
    clicks_work(page(app))


# --- a connection's life ------------------------------------------------------------------------------------

CLOSED = "the connection was not closed"


def clicks_work_after_inactivity(dash_duo):
    clicks_work(dash_duo)
    wait_until(lambda: not dash_duo.run("return cdash_live.is_open()"), CLOSED)
    click(dash_duo, "#btn", "#output", "Clicked 2", "Clicked 3")
    assert dash_duo.get_logs() == []


@pytest.mark.parametrize("app", ["ws020", "ws023"])
def test_ws020_ws023_auto_reconnect_after_timeout(dash_duo, app):
    dash_duo.start_server(app)
    clicks_work_after_inactivity(dash_duo)


def test_ws033_callback_after_reconnect(dash_duo):
    dash_duo.start_server("ws033")
    clicks_work_after_inactivity(dash_duo)


# Clicks again as soon as a click was answered, for three times as long as closes an idle connection. Tells how often
# it was closed meanwhile, and the longest time from a click to the next.
CLICK_ON = """
const done = arguments[0], output = document.querySelector('#output'), button = document.querySelector('#btn');
let closings = 0, longest = 0, last = performance.now();
const start = last;
cdash_live.on_close(() => ++closings);
const seen = new MutationObserver(() => {
  const now = performance.now();
  longest = Math.max(longest, now - last);
  last = now;
  if (now < start + 1500) return button.click();
  seen.disconnect();
  done([closings, longest]);
});
seen.observe(output, {subtree: true, childList: true, characterData: true});
button.click();
"""


def test_ws021_activity_resets_timer(dash_duo):
    dash_duo.start_server("ws021")
    dash_duo.wait_for_text_to_equal("#output", "Clicked 0")
    longest = 500
    while longest >= 400:  # a machine so busy that the page was idle for too long proves nothing
        click_once = int(dash_duo.find_element("#output").text.removeprefix("Clicked ")) + 1
        click(dash_duo, "#btn", "#output", f"Clicked {click_once}")  # the connection is open
        closings, longest = dash_duo.driver.execute_async_script(CLICK_ON)
    assert closings == 0
    assert dash_duo.get_logs() == []


def counts_quick_clicks(dash_duo, number):
    dash_duo.wait_for_text_to_equal("#output", "0")
    for _ in range(number):
        dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal("#output", str(number))
    assert dash_duo.get_logs() == []


def test_ws022_quick_successive_callbacks(page):
    counts_quick_clicks(page("ws022"), 5)


def test_ws030_multiple_callbacks_same_connection(page):
    counts_quick_clicks(page("ws030_connection"), 6)


def test_ws031_rapid_callbacks(page):
    counts_quick_clicks(page("ws031_rapid"), 10)


def test_ws024_long_callback_does_not_time_out(dash_duo):
    dash_duo.start_server("ws024")
    dash_duo.wait_for_text_to_equal("#output", "ready")
    with dash_duo.server.held("task"):
        dash_duo.find_element("#btn").click()
        dash_duo.server.wait_for_count("started", 1)
        # Not before: until the click the page is idle, and after the answer again.
        dash_duo.run("window.closings = 0; cdash_live.on_close(() => ++window.closings);")
        start = dash_duo.run("return performance.now()")
        wait_until(lambda: dash_duo.run("return performance.now()") > start + 1500, "time stands still")
        assert dash_duo.run("return window.closings") == 0
        assert dash_duo.run("return cdash_live.is_open()")
    dash_duo.wait_for_text_to_equal("#output", "Completed task 1")
    assert dash_duo.get_logs() == []


def test_ws032_long_callback_with_set_props(page):
    dash_duo = page("ws032_long")
    dash_duo.wait_for_text_to_equal("#status", "ready")
    with dash_duo.server.held("rest"):
        dash_duo.find_element("#btn").click()
        dash_duo.wait_for_text_to_equal("#progress", "60")
        assert dash_duo.find_element("#status").text == "running"
    dash_duo.wait_for_text_to_equal("#status", "done")
    dash_duo.wait_for_text_to_equal("#progress", "100")
    assert dash_duo.get_logs() == []


def test_ws034_concurrent_callbacks(page):
    dash_duo = page("ws034_concurrent")
    dash_duo.wait_for_text_to_equal("#output-a", "a:0")
    dash_duo.wait_for_text_to_equal("#output-b", "b:0")
    with dash_duo.server.held("both"):
        dash_duo.find_element("#btn-a").click()
        dash_duo.find_element("#btn-b").click()
        dash_duo.server.wait_for_count("a", 2)
        dash_duo.server.wait_for_count("b", 2)
    dash_duo.wait_for_text_to_equal("#output-a", "a:1")
    dash_duo.wait_for_text_to_equal("#output-b", "b:1")
    for button in ("a", "b", "a"):
        dash_duo.find_element(f"#btn-{button}").click()
    dash_duo.wait_for_text_to_equal("#output-a", "a:3")
    dash_duo.wait_for_text_to_equal("#output-b", "b:2")
    assert dash_duo.get_logs() == []


def test_ws035_long_callback_with_shutdown_check(page):
    dash_duo = page("ws035_shutdown")
    dash_duo.wait_for_text_to_equal("#status", "ready")
    click(dash_duo, "#btn", "#status", "done")
    dash_duo.wait_for_text_to_equal("#progress", "100")
    assert dash_duo.get_logs() == []


def test_websocket_callback_learns_that_its_page_has_gone(dash_duo):
    dash_duo.start_server("websocket_left")
    click(dash_duo, "#btn", "#status", "running")
    dash_duo.driver.get("about:blank")
    dash_duo.server.wait_for_count("shutdown", 1)


def test_websocket_persistent_callback_starts_anew(dash_duo):
    dash_duo.start_server("websocket_clock")
    dash_duo.wait_for_contains_text("#clock", "here")
    wait_until(lambda: dash_duo.driver.title == "Dash", "the title says that the page is busy")
    port = dash_duo.server.port
    name = dash_duo.find_element("#name")
    dash_duo.clear_input(name)
    name.send_keys("there")
    dash_duo.server.stop()
    with CppServer() as again:
        again.start("websocket_clock", port=port)
        dash_duo.wait_for_contains_text("#clock", "there")
        again.wait_for_count("started", 1)
        dash_duo.driver.get("about:blank")
    assert [log for log in dash_duo.get_logs() or [] if "WebSocket" not in log["message"]] == []


def test_websocket_tabs_share_a_connection(dash_duo):
    dash_duo.start_server("ws010")
    clicks_work(dash_duo)
    dash_duo.open_new_tab()
    dash_duo.switch_window(1)
    clicks_work(dash_duo)
    dash_duo.switch_window(0)
    assert dash_duo.find_element("#output").text == "Clicked 1"
    assert dash_duo.server.count("connect") == 1


def test_rdls005_persistent_callback_no_update_title(dash_duo):
    dash_duo.start_server("rdls005")
    dash_duo.wait_for_text_to_equal("#persistent-output", "Persistent: 0")
    dash_duo.wait_for_text_to_equal("#regular-output", "Regular: 0")
    wait_until(lambda: dash_duo.driver.title == "Dash", "the title stays")
    with dash_duo.server.held("persistent"):
        dash_duo.find_element("#persistent-btn").click()
        dash_duo.server.wait_for_count("persistent", 1)
        dash_duo.wait_until_idle()
        wait_until(lambda: dash_duo.driver.title == "Dash", "the title says that the page is busy")
    dash_duo.wait_for_text_to_equal("#persistent-output", "Persistent: 1")
    with dash_duo.server.held("regular"):
        dash_duo.find_element("#regular-btn").click()
        wait_until(lambda: dash_duo.driver.title == "Updating...", "the title does not change")
    dash_duo.wait_for_text_to_equal("#regular-output", "Regular: 1")
    wait_until(lambda: dash_duo.driver.title == "Dash", "the title stays")


# --- properties ---------------------------------------------------------------------------------------------

def click_sets(dash_duo, **texts):
    """Clicks, and finds each text in the element of that id."""
    dash_duo.wait_for_text_to_equal("#result", "waiting")
    dash_duo.find_element("#btn").click()
    for name, text in texts.items():
        dash_duo.wait_for_text_to_equal(f"#{name}", text)
    assert dash_duo.get_logs() == []


def test_ws031_set_props_multiple_components(page):
    texts = {f"output-{name.lower()}": f"{name}: updated 1" for name in "ABC"}
    click_sets(page("ws031"), **texts, result="All updated 1")


def test_ws032_set_props_with_complex_values(page):
    texts = {"text-output": "Hello World", "number-output": "42", "list-output": "Item 1 - Item 2"}
    click_sets(page("ws032"), **texts, result="Values set")


def test_ws033_set_props_sync_callback(page):
    click_sets(page("ws033_sync"), **{"side-effect": "Side effect 1"}, result="Result 1")


def test_ws034_get_prop_reads_value(page):
    click_sets(page("ws034"), result="Read: Source Value")


def test_ws035_websocket_set_prop_method(page):
    click_sets(page("ws035"), target="Set via WebSocket 1", result="Set complete")


def test_ws036_set_props_dict_component_id(page):
    dash_duo = page("ws036")
    click_sets(dash_duo, result="Done 1")
    dash_duo.wait_for_text_to_equal('[id=\'{"index":0,"type":"output"}\']', "Updated 1")


def test_ws037_set_props_with_patch(page):
    click_sets(page("ws037"), output="initial + click 1", result="Appended 1")


def test_ws045_set_props_component_prop_children(page):
    texts = {"container span": "Updated 1", "container b": "- Bold Text"}
    click_sets(page("ws045"), **texts, result="Children updated 1")


def test_ws046_set_props_nested_component_children(page):
    texts = {"wrapper ul li:first-child": "Item 1.1", "wrapper ul li:last-child": "Item 1.2"}
    click_sets(page("ws046"), **texts, result="Nested updated 1")


def test_ws047_set_props_children_with_list(page):
    texts = {"list-container": "Item 1 - 1\nItem 2 - 1\nItem 3 - 1"}
    click_sets(page("ws047"), **texts, result="List updated 1")


def test_ws030_set_props_streaming(page):
    dash_duo = page("ws030")
    dash_duo.wait_for_text_to_equal("#progress", "0%")
    dash_duo.wait_for_text_to_equal("#result", "waiting")
    with dash_duo.server.held("end"):
        dash_duo.find_element("#btn").click()
        dash_duo.wait_for_text_to_equal("#progress", "100%")
        assert dash_duo.find_element("#result").text == "waiting"
    dash_duo.wait_for_text_to_equal("#result", "Done")
    assert dash_duo.get_logs() == []


def test_ws047b_set_props_batch_many_updates(page):
    dash_duo = page("ws047b")
    for n in ("1", "2"):
        click(dash_duo, "#btn", "#result", f"Done {n}")
        for i in range(10):
            dash_duo.wait_for_text_to_equal(f"#output-{i}", n)
    assert dash_duo.get_logs() == []


def test_ws048_set_props_dynamic_match_callback(page):
    dash_duo = page("ws048")
    dash_duo.wait_for_text_to_equal("#match-result", "waiting")
    click(dash_duo, "#add-btn", "#result", "Component added 1")
    dash_duo.wait_for_text_to_equal("#container span", "Hello")
    click(dash_duo, '[id=\'{"index":0,"type":"dynamic"}\']', "#match-result",
          "Clicked button index 0 - 1 times", "Clicked button index 0 - 2 times")
    assert dash_duo.get_logs() == []


def test_ws050_long_callbacks_do_not_exhaust_the_pool(page):
    dash_duo = page("ws050")
    with dash_duo.server.held("long"):
        dash_duo.find_element("#start").click()
        for i in range(6):
            dash_duo.wait_for_text_to_equal(f"#long-{i}", "running")
        click(dash_duo, "#reg-btn", "#reg-out", "ok 1")
    dash_duo.wait_for_text_to_equal("#long-0", "done")
    assert dash_duo.get_logs() == []
