"""Upstream's tests of callbacks that run in the page (clsd, clol, cmorsnu, sp)."""

import pytest
from selenium.webdriver.common.keys import Keys

from harness import wait_until


def expect(dash_duo, texts):
    for selector, text in texts.items():
        dash_duo.wait_for_text_to_equal("#" + selector, text)


@pytest.mark.parametrize("app", ["clsd001", "clsd008", "clsd021"])
def test_clsd001_clsd008_clsd021_clientside_beside_serverside(app, dash_duo):
    dash_duo.start_server(app)
    expect(dash_duo, {"output-serverside": 'Server says "None"', "output-clientside": 'Client says "undefined"'})
    dash_duo.find_element("#input").send_keys("hello world")
    expect(
        dash_duo,
        {"output-serverside": 'Server says "hello world"', "output-clientside": 'Client says "hello world"'},
    )
    assert dash_duo.run("return 'dash_clientside' in window && !('clientside' in window) && !('ns' in window)")
    modules = dash_duo.find_elements("footer > script[type=module]")
    assert bool(modules) == (app != "clsd008")


def test_clsd002_chained_serverside_clientside_callbacks(dash_duo):
    dash_duo.start_server("clsd002")
    names = ("x", "y", "x-plus-y", "x-plus-y-div-2", "display-all-of-the-values", "mean-of-all-values")

    def check(calls, *values):
        expect(dash_duo, dict(zip(names, values)))
        assert [dash_duo.server.count(name) for name in ("divide", "display")] == [calls, calls]

    check(1, "3", "6", "9", "4.5", "3\n6\n9\n4.5", "5.625")
    dash_duo.find_element("#x").send_keys("1")
    check(2, "31", "6", "37", "18.5", "31\n6\n37\n18.5", "23.125")


def test_clsd003_clientside_exceptions_halt_subsequent_updates(dash_duo):
    dash_duo.start_server("clsd003")
    expect(dash_duo, {"first": "1", "second": "2", "third": "3"})
    dash_duo.find_element("#first").send_keys("1")
    expect(dash_duo, {"first": "11", "second": "2", "third": "3"})
    dash_duo.find_element("#first").send_keys("1")
    expect(dash_duo, {"first": "111", "second": "112", "third": "113"})


def test_clsd004_clientside_multiple_outputs(dash_duo):
    dash_duo.start_server("clsd004")
    expect(dash_duo, {"input": "1", **{f"output-{more}": str(1 + more) for more in range(1, 5)}})
    dash_duo.find_element("#input").send_keys("1")
    expect(dash_duo, {"input": "11", **{f"output-{more}": str(11 + more) for more in range(1, 5)}})


@pytest.mark.parametrize("app, thirds", [("clsd006", "223"), ("clsd007", "234")])
def test_clsd006_clsd007_prevent_update_and_no_update(app, thirds, dash_duo):
    dash_duo.start_server(app)
    for first, second, third in zip(("1", "11", "111"), "223", thirds):
        expect(dash_duo, {"first": first, "second": second, "third": third})
        dash_duo.find_element("#first").send_keys("1")


def click(dash_duo, number):
    dash_duo.find_element("#btn0" if number is None else f"button[id*='btn1\":{number}']").click()


def test_clsd009_clientside_callback_context_triggered(dash_duo):
    dash_duo.start_server("clsd009")
    dash_duo.wait_for_text_to_equal("#output-clientside", "")
    steps = ((None, "btn0.n_clicks = 1"), (0, '{"btn1":0}.n_clicks = 1'), (0, '{"btn1":0}.n_clicks = 2'))
    for number, text in (*steps, (2, '{"btn1":2}.n_clicks = 1')):
        click(dash_duo, number)
        dash_duo.wait_for_text_to_equal("#output-clientside", text)


def test_clsd020_clientside_callback_context_triggered_id(dash_duo):
    dash_duo.start_server("clsd020")
    for number, text in ((None, "btn0"), (0, "0"), (2, "2")):
        click(dash_duo, number)
        dash_duo.wait_for_text_to_equal("#output-clientside", text)


def check_clicks(dash_duo, text_of):
    clicks = [None] * 4
    dash_duo.wait_for_text_to_equal("#output-clientside", text_of(clicks))
    for number in (None, 0, 0, 2):
        click(dash_duo, number)
        button = 0 if number is None else number + 1
        clicks[button] = (clicks[button] or 0) + 1
        dash_duo.wait_for_text_to_equal("#output-clientside", text_of(clicks))


def flat_text(keys, values):
    return ", ".join(f"{key} = {'null' if value is None else value}" for key, value in zip(keys, values))


def list_text(first, others, prop, values):
    def entry(name, value):
        end = "" if value is None else f',"value":{value}'
        return f'{{"id":{name},"property":"{prop}"{end}}}'

    inner = ",".join(entry(f'{{"{others}":{number}}}', value) for number, value in enumerate(values[1:]))
    return f'[{entry(first, values[0])},[{inner}]]'


def test_clsd010_clientside_callback_context_inputs(dash_duo):
    dash_duo.start_server("clsd010")
    keys = ["btn0.n_clicks"] + ['{"btn1":%d}.n_clicks' % number for number in range(3)]
    check_clicks(dash_duo, lambda clicks: flat_text(keys, clicks))


def test_clsd011_clientside_callback_context_inputs_list(dash_duo):
    dash_duo.start_server("clsd011")
    check_clicks(dash_duo, lambda clicks: list_text('"btn0"', "btn1", "n_clicks", clicks))


def check_fields(dash_duo, text_of):
    texts = [None] * 4
    dash_duo.wait_for_text_to_equal("#output-clientside", text_of(texts))
    for field, selector in ((0, "#in0"), (1, "input[id*='in1\":0']"), (3, "input[id*='in1\":2']")):
        texts[field] = f"test {field}"
        dash_duo.find_element(selector).send_keys(texts[field] + Keys.RETURN)
        dash_duo.wait_for_text_to_equal("#output-clientside", text_of(texts))


def test_clsd012_clientside_callback_context_states(dash_duo):
    dash_duo.start_server("clsd012")
    keys = ["in0.value"] + ['{"in1":%d}.value' % number for number in range(3)]
    check_fields(dash_duo, lambda texts: flat_text(keys, texts))


def test_clsd013_clientside_callback_context_states_list(dash_duo):
    dash_duo.start_server("clsd013")
    check_fields(
        dash_duo,
        lambda texts: list_text('"in0"', "in1", "value", [text and f'"{text}"' for text in texts]),
    )


def test_clsd014_input_output_callback(dash_duo):
    dash_duo.start_server("clsd014")
    dash_duo.find_element("#input").send_keys("2")
    dash_duo.wait_for_text_to_equal("#input-text", "3")
    assert dash_duo.run("return window.callCount") == 2  # at the start, and for the change
    assert dash_duo.get_logs() == []


def test_clsd015_clientside_chained_callbacks_returning_promise(dash_duo):
    dash_duo.start_server("clsd015")
    expect(dash_duo, {"div-1": "initial-chained", "div-2": "initial-chained-twice"})


def test_clsd016_serverside_clientside_shared_input_with_promise(dash_duo):
    dash_duo.start_server("clsd016")
    dash_duo.wait_for_text_to_equal("#serverside-div", "serverside-initial")
    dash_duo.run("window.callbackDone('deferred')")
    dash_duo.wait_for_text_to_equal("#clientside-div", "clientside-initial-deferred")


def test_clsd017_clientside_serverside_shared_input_with_promise(dash_duo):
    server = dash_duo.server
    server.start("clsd017")
    with server.held("server"):
        dash_duo.server_url = server.url
        dash_duo.wait_for_text_to_equal("#clientside-div", "clientside-initial")
    dash_duo.wait_for_text_to_equal("#serverside-div", "serverside-initial")


@pytest.mark.parametrize("app", ["clsd018", "clsd019"])
def test_clsd018_clsd019_inline_promises(app, dash_duo):
    dash_duo.start_server(app)
    dash_duo.wait_for_text_to_equal("#output-div", "initial-inline")


def test_clsd022_clientside_pattern_matching_dots(dash_duo):
    dash_duo.start_server("clsd022")
    dash_duo.find_element("button").click()
    dash_duo.wait_for_text_to_equal(".output", "clicked 1")
    assert dash_duo.get_logs() == []


BOTH = '[{"id":"output1","property":"children"},{"id":"output2","property":"children"}]'


@pytest.mark.parametrize(
    "app, texts",
    [
        ("clol001", ['{"id":"output1","property":"children"}', "initial"]),
        ("clol002", [BOTH, BOTH]),
        ("clol003", [BOTH, "initial"]),
        ("clol004", ["", "initial"]),
    ],
)
def test_clol001_clol002_clol003_clol004_clientside_outputs_list(app, texts, dash_duo):
    dash_duo.start_server(app)
    dash_duo.find_element("#trigger1").click()
    expect(dash_duo, {"output1": texts[0], "output2": texts[1]})
    if app == "clol003":
        dash_duo.find_element("#trigger2").click()
        expect(dash_duo, {"output1": BOTH, "output2": BOTH})


def test_cmorsnu001_clientside_multiple_output_return_single_no_update(dash_duo):
    dash_duo.start_server("cmorsnu001")
    dash_duo.find_element("#trigger1").click()
    wait_until(lambda: dash_duo.run("return window.called"), "the function was not called")
    expect(dash_duo, {"output1": "initial", "output2": "initial"})


def test_sp001_clientside_setprops(dash_duo):
    dash_duo.start_server("sp001")
    dash_duo.find_element("#setup").click()
    expect(dash_duo, {"two": "this is a test", "three": "i see trees of green"})
    dash_duo.server.wait_for_count("set", 3)
