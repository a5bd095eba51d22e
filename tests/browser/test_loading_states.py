"""Upstream's tests of spinners and the title while callbacks run (rdls)."""

from contextlib import ExitStack

import pytest

from harness import wait_until


def start_held(dash_duo, app, lock):
    """Starts an app whose callbacks wait from the first page on; returns what lets them go."""
    dash_duo.server.start(app)
    held = ExitStack()
    held.enter_context(dash_duo.server.held(lock))
    dash_duo.server_url = dash_duo.server.url
    return held


def test_rdls001_multi_loading_components(dash_duo):
    def wait_for_all_spinners():
        dash_duo.wait_for_element(".loading-1 .dash-spinner.dash-default-spinner")
        dash_duo.wait_for_element(".loading-2 .dash-spinner.dash-sk-circle")
        dash_duo.wait_for_element(".loading-3 .dash-spinner.dash-cube-container")

    with start_held(dash_duo, "rdls001", "lock"):
        wait_for_all_spinners()
    dash_duo.wait_for_no_elements(".dash-spinner")

    with dash_duo.server.held("lock"):
        dash_duo.find_element("#input-3").send_keys("X")
        wait_for_all_spinners()
    dash_duo.wait_for_no_elements(".dash-spinner")


def test_rdls002_chained_loading_states(dash_duo):
    dash_duo.start_server("rdls002")
    server = dash_duo.server

    def expect(spinners, clicks_seen):
        texts = (
            "Output 1: {}",
            "Output 2: Output 1: {}",
            "Output 3: Output 2: Output 1: {}",
            "Output 4: Output 2: Output 1: {}",
        )
        for number in spinners:
            dash_duo.wait_for_element(f".output-{number} .dash-spinner")
        wait_until(
            lambda: dash_duo.run("return document.querySelectorAll('.dash-spinner').length") == len(spinners),
            f"not just the spinners {spinners}",
        )
        for number, clicks in clicks_seen.items():
            dash_duo.wait_for_text_to_equal(f"#output-{number}", texts[number - 1].format(clicks))

    expect([], {1: 0, 2: 0, 3: 0, 4: 0})
    locks = {name: ExitStack() for name in ("lock1", "lock2", "lock34")}

    def hold(name):
        locks[name].enter_context(server.held(name))

    hold("lock1")
    dash_duo.find_element("#button").click()
    expect([1], {2: 0, 3: 0, 4: 0})

    hold("lock2")
    locks["lock1"].close()
    expect([2], {1: 1, 3: 0, 4: 0})

    hold("lock34")
    locks["lock2"].close()
    expect([3, 4], {1: 1, 2: 1})

    locks["lock34"].close()
    expect([], {1: 1, 2: 1, 3: 1, 4: 1})


def wait_for_title(dash_duo, title):
    wait_until(
        lambda: dash_duo.driver.title == title, lambda: f"the title is {dash_duo.driver.title!r}, not {title!r}"
    )


@pytest.mark.parametrize(
    "app, while_updating",
    [("rdls003", "Updating..."), ("rdls003_none", "Dash"), ("rdls003_hello", "Hello World")],
)
def test_rdls003_update_title(dash_duo, app, while_updating):
    with start_held(dash_duo, app, "lock"):
        wait_for_title(dash_duo, while_updating)
    dash_duo.wait_for_text_to_equal("#output", "0")
    wait_for_title(dash_duo, "Dash")

    with dash_duo.server.held("lock"):
        dash_duo.find_element("#button").click()
        wait_for_title(dash_duo, while_updating)
    dash_duo.wait_for_text_to_equal("#output", "1")

    dash_duo.find_element("#button").click()
    dash_duo.wait_for_text_to_equal("#output", "2")
    wait_for_title(dash_duo, "Dash")


@pytest.mark.parametrize("app, while_updating", [("rdls004", "Updating..."), ("rdls004_none", "Page 1")])
def test_rdls004_update_title_chained_callbacks(dash_duo, app, while_updating):
    dash_duo.start_server(app)
    dash_duo.wait_for_text_to_equal("#final-output", "0")
    wait_for_title(dash_duo, "Initial Title")
    with dash_duo.server.held("lock"):
        dash_duo.find_element("#page-title").click()
        wait_for_title(dash_duo, while_updating)
    dash_duo.wait_for_text_to_equal("#final-output", "1")
    wait_for_title(dash_duo, "Page 1")  # what the page itself has set meanwhile
