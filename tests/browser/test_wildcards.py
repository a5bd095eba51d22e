"""Upstream's tests of ids with MATCH, ALL and ALLSMALLER (cbwc)."""

import json
import re

import pytest
from selenium.webdriver.common.keys import Keys

from harness import wait_until


def css(dictionary):
    """The selector of the component with that dictionary id, as the page spells it."""
    return "#" + re.sub(r"[{}\"'.:,]", lambda found: "\\" + found.group(0), dictionary)


@pytest.mark.parametrize("app", ["cbwc001", "cbwc001_content"])
def test_cbwc001_todo_app(app, dash_duo):
    dash_duo.start_server(app)
    dash_duo.wait_for_text_to_equal("#totals", "0 of 0 items completed")
    dash_duo.wait_until_idle()
    counts = {name: dash_duo.server.count(name) for name in ("list", "style", "preceding", "totals")}
    assert counts == {"list": 1, "style": 0, "preceding": 0, "totals": 1}

    def expect(totals, *items):
        dash_duo.wait_for_text_to_equal("#totals", totals)
        wait_until(
            lambda: len(dash_duo.find_elements("#list-container>div")) == len(items), f"not {len(items)} items"
        )
        for number, (text, note) in enumerate(items):
            dash_duo.wait_for_text_to_equal(css('{"item":%d}' % number), text)
            dash_duo.wait_for_text_to_equal(css('{"item":%d,"preceding":true}' % number), note)
            assert bool(tick(number).get_attribute("checked")) == (note == "")

    def tick(number):
        return dash_duo.find_element(css('{"action":"done","item":%d}' % number) + " input")

    for count, item in enumerate(("apples", "bananas", "carrots", "dates"), start=1):
        dash_duo.find_element("#new-item").send_keys(item)
        dash_duo.find_element("#add").click()
        dash_duo.wait_for_text_to_equal("#totals", f"0 of {count} items completed - 0%")

    def note(done, before):
        return f"{done} of {before} preceding items are done" + (" DO THIS NEXT!" if done == before else "")

    apples, bananas, carrots, dates = "apples", "bananas", "carrots", "dates"
    expect(
        "0 of 4 items completed - 0%",
        (apples, note(0, 0)), (bananas, note(0, 1)), (carrots, note(0, 2)), (dates, note(0, 3)),
    )  # fmt: skip
    tick(2).click()
    expect(
        "1 of 4 items completed - 25%",
        (apples, note(0, 0)), (bananas, note(0, 1)), (carrots, ""), (dates, note(1, 3)),
    )  # fmt: skip
    tick(0).click()
    expect(
        "2 of 4 items completed - 50%",
        (apples, ""), (bananas, note(1, 1)), (carrots, ""), (dates, note(2, 3)),
    )  # fmt: skip
    dash_duo.find_element("#clear-done").click()
    expect("0 of 2 items completed - 0%", (bananas, note(0, 0)), (dates, note(0, 1)))
    tick(0).click()
    expect("1 of 2 items completed - 50%", (bananas, ""), (dates, note(1, 1)))
    tick(1).click()
    expect("2 of 2 items completed - 100%", (bananas, ""), (dates, ""))
    dash_duo.find_element("#clear-done").click()
    expect("0 of 0 items completed")


@pytest.mark.parametrize("app", ["cbwc002", "cbwc002_clientside"])
def test_cbwc002_fibonacci_app(app, dash_duo):
    dash_duo.start_server(app)
    sums = [0, 0, 1, 2, 4, 7, 12, 20]
    dash_duo.wait_for_text_to_equal("#sum", "4 elements, sum: 4")
    for key, counts in ((Keys.UP, (5, 6, 7)), (Keys.DOWN, (6, 5, 4, 3, 2, 1, 0))):
        for count in counts:
            dash_duo.find_element("#n").send_keys(key)
            dash_duo.wait_for_text_to_equal("#sum", f"{count} elements, sum: {sums[count]}")


def test_cbwc003_same_keys(dash_duo):
    dash_duo.start_server("cbwc003", debug=True)
    dash_duo.wait_for_text_to_equal("#add-filter", "Add Filter")

    def box(number):
        return css('{"index":%d,"type":"dropdown"}' % number)

    def output(number):
        return css('{"index":%d,"type":"output"}' % number)

    dash_duo.select_dcc_dropdown(box(0), "LA")
    dash_duo.wait_for_text_to_equal(output(0), "Dropdown 0 = LA")
    dash_duo.find_element("#add-filter").click()
    dash_duo.select_dcc_dropdown(box(1), "MTL")
    dash_duo.wait_for_text_to_equal(output(1), "Dropdown 1 = MTL")
    dash_duo.wait_for_text_to_equal(output(0), "Dropdown 0 = LA")
    dash_duo.wait_for_no_elements(dash_duo.devtools_error_count_locator)


def test_cbwc004_layout_chunk_changed_props(dash_duo):
    dash_duo.start_server("cbwc004")
    dash_duo.wait_for_text_to_equal("#container", "No content initially")
    dash_duo.wait_for_text_to_equal("#output-outer", "triggered: nothing")
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal("#output-outer", 'triggered: {"index":2,"type":"input"}.value')
    dash_duo.wait_for_text_to_equal("#output-inner", "triggered: nothing")
    dash_duo.find_element("input").send_keys("X")
    for output in ("#output-outer", "#output-inner"):
        dash_duo.wait_for_text_to_equal(output, 'triggered: {"index":1,"type":"input"}.value')


def test_cbwc005_callbacks_count(dash_duo):
    dash_duo.start_server("cbwc002")
    server = dash_duo.server
    server.wait_for_count("sequence", 4)
    server.wait_for_count("sum", 2)
    steps = [(Keys.UP, 9), (Keys.UP, 15)]
    steps += [(Keys.DOWN, count) for count in (20, 24, 27, 29, 30, 30)]
    for sums, (key, count) in enumerate(steps, start=3):
        dash_duo.wait_until_idle()  # the page has the answers: a key too early would ask for some again
        dash_duo.find_element("#n").send_keys(key)
        server.wait_for_count("sum", sums)
        server.wait_for_count("sequence", count)


def test_cbwc006_grouping_callbacks(dash_duo):
    dash_duo.start_server("cbwc006")
    dash_duo.wait_for_text_to_equal("#title", "Dash To-Do list")

    def described(identity, prop, value, triggered=False):
        text = json.dumps(identity, separators=(",", ":")) if isinstance(identity, dict) else identity
        return {"id": identity, "property": prop, "value": value, "str_id": text, "triggered": triggered}

    def shown(element):
        return json.loads(dash_duo.find_element(element).text)

    texts = []
    for text in ("apples", "bananas", "carrots"):
        before = [described({"id": number}, "children", old) for number, old in enumerate(texts)]
        texts.append(text)
        dash_duo.find_element("#new-item").send_keys(text)
        dash_duo.find_element("#add").click()
        dash_duo.wait_for_text_to_equal("#totals", f"{len(texts)} total item(s)")
        dash_duo.wait_until_idle()  # of several outputs the first may be there before the others
        assert len(dash_duo.find_elements("#list-container>div")) == len(texts)
        assert shown("#args-grouping") == {
            "items": {"all": before, "added": described("new-item", "value", text)},
            "triggers": [
                described("add", "n_clicks", len(texts), triggered=True),
                described("new-item", "n_submit", None),
            ],
        }
        assert shown("#outputs-grouping") == {
            "list_container": {"id": "list-container", "property": "children"},
            "new_item": {"id": "new-item", "property": "value"},
            "totals": {"id": "totals", "property": "children"},
            "args_grouping": {"id": "args-grouping", "property": "children"},
            "outputs_grouping": {"id": "outputs-grouping", "property": "children"},
        }


def test_cbwc007_pmc_update_subtree_ordering(dash_duo):
    dash_duo.start_server("cbwc007")

    def choose(box):
        dash_duo.select_dcc_dropdown(f".dash-dropdown-wrapper:nth-child({box}) button", index=2)

    choose(3)
    dash_duo.wait_for_text_to_equal("#selected-values", '[null, null, "option2-2"]')
    dash_duo.wait_for_element("#refresh-options").click()
    choose(2)
    dash_duo.wait_for_text_to_equal("#selected-values", '[null, "option1-2", "option2-2"]')
    choose(1)
    dash_duo.wait_for_text_to_equal("#selected-values", '["option0-2", "option1-2", "option2-2"]')


def test_cbwc008_running_match(dash_duo):
    dash_duo.start_server("cbwc008")

    def disabled():
        return [bool(button.get_attribute("disabled")) for button in dash_duo.find_elements("#buttons button")]

    for number in (1, 2):
        button = f"#buttons button:nth-child({number})"
        with dash_duo.server.held("click"):
            dash_duo.find_element(button).click()
            dash_duo.wait_for_text_to_equal(button, "running")
            wait_until(lambda: disabled() == [True, True], lambda: f"disabled are {disabled()}, not both")
        dash_duo.wait_for_text_to_equal(f"#output{number}", "done")
        dash_duo.wait_for_text_to_equal(button, "finished")
        wait_until(lambda: disabled() == [False, False], lambda: f"disabled are {disabled()}, not none")
