"""Compares cdash::testing with the browser: the same scripts send the same calls, and leave the same page."""

import json
import subprocess

import pytest

from harness import build_folder, wait_until

SCRIPTS = [
    "chains",
    "circles",
    "patterns",
    "pieces",
    "side_effects",
    "many",
    "reporting",
    *(f"drawn_{seed}" for seed in range(1, 7)),
]

# Notes every call in the order in which it is sent, and lets the answers in one by one in that order, each when the
# one before has had its effects: which of two answers is first is the network's business.
WATCH = """
(() => {
  const calls = (window.sentCalls = []);
  let under_way = 0;
  let before = Promise.resolve();
  const pause = () => new Promise((resolve) => setTimeout(resolve, 25));
  const send = window.fetch;
  window.fetch = function (url, options) {
    const answer = send.apply(this, arguments);
    if (!String(url).includes("_dash-update-component")) return answer;
    calls.push(JSON.parse(options.body));
    under_way += 1;
    const turn = before.then(() => answer);
    before = turn.then(pause, pause).then(() => void (under_way -= 1));
    return turn;
  };
  window.isAtRest = () => {
    const state = window.dash_stores?.[0]?.getState();
    if (!state || state.appLifecycle !== "HYDRATED" || under_way) return false;
    const {stored, completed, ...waiting} = state.callbacks;
    return Object.values(waiting).every((list) => list.length === 0);
  };
})();
"""

# Times, and the address with its port.
VARYING = ("_timestamp", "n_blur", "href")
PARTS = ("output", "outputs", "inputs", "state", "changedPropIds", "parsedChangedPropsIds")


def played(script):
    """What cdash::testing makes of it."""
    program = build_folder() / "tests/browser/browser_apps"
    ended = subprocess.run(
        [str(program), f"testing_{script}", "--script"],
        input="stop\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return json.loads(next(line for line in ended.stdout.splitlines() if line.startswith("{")))


def without_times(value):
    """A layout without what depends on the clock, and without what the keyboard's focus leaves."""
    if isinstance(value, list):
        return [without_times(each) for each in value]
    if isinstance(value, dict):
        return {key: without_times(each) for key, each in value.items() if not key.endswith(VARYING)}
    return value


def differences(left, right, place="page"):
    """Where two layouts differ, a text each."""
    if isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        pairs = ((f"{place}[{i}]", *each) for i, each in enumerate(zip(left, right)))
    elif isinstance(left, dict) and isinstance(right, dict) and left.keys() == right.keys():
        pairs = ((f"{place}.{key}", left[key], right[key]) for key in left)
    else:
        return [] if left == right else [f"{place}: {json.dumps(left)} in process, {json.dumps(right)} in Chromium"]
    return [line for at, one, other in pairs for line in differences(one, other, at)]


@pytest.fixture
def watched(dash_duo):
    added = dash_duo.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})
    yield dash_duo
    dash_duo.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", added)


def calls_of_step(browser):
    """The calls since the last step, when the page has come to rest."""
    # Once more after a turn of the page's event loop: what a click asks for is looked at in the next one.
    at_rest = "return new Promise((done) => setTimeout(() => done(window.isAtRest()), 30))"
    wait_until(lambda: browser.run(at_rest), lambda: "the page does not come to rest")
    return [without_times_sent(call) for call in browser.run("return window.sentCalls.splice(0)")]


def without_times_sent(call):
    """A call without the values that depend on the clock."""
    call = {part: call[part] for part in PARTS if part in call}
    for argument in call["inputs"]:
        if isinstance(argument, dict) and argument["property"].endswith(VARYING):
            argument.pop("value", None)
    return call


def act(browser, step):
    if step["do"] == "click":
        browser.run("document.getElementById(arguments[0]).click()", step["id"])
    elif step["do"] == "type":
        browser.driver.find_element("id", step["id"]).send_keys(step["text"])


@pytest.mark.parametrize("script", SCRIPTS)
def test_testing_sends_what_the_browser_sends(watched, script):
    expected = played(script)
    assert expected["errors"] == []
    watched.server.start(f"testing_{script}")
    watched.server_url = watched.server.url
    for number, step in enumerate(expected["steps"]):
        act(watched, step)
        expected_calls = [without_times_sent(call) for call in step["calls"]]
        assert expected_calls == calls_of_step(watched), f"step {number}: {step['do']} {step.get('id')}"
    layout = watched.run("return window.dash_stores[0].getState().layout.components")
    assert differences(without_times(expected["layout"]), without_times(layout)) == []
