"""Upstream's tests of hot reload and of checked properties (dvhr, dvpc, dvui, dveh), and what the error panel shows."""

import json

import pytest

from harness import CppServer, wait_until
from test_debug_menu import errors

COLOURS = {"blue": "rgba(0, 0, 255, 1)", "red": "rgba(255, 0, 0, 1)", None: "rgba(0, 0, 0, 0)"}


@pytest.fixture
def assets(tmp_path):
    """The assets folder of dvhr001: files by name, and their content."""

    class Assets:
        folder = tmp_path
        environment = {"HR_ASSETS": str(tmp_path)}

        def colour(self, name):
            self.write("hot_reload.css", f"#hot-reload-content {{ background-color: {name}; }}")

        def write(self, name, content):
            (tmp_path / name).write_text(content)

    return Assets()


def wait_for_colour(dash_duo, name):
    wait_until(
        lambda: dash_duo.find_element("#hot-reload-content").value_of_css_property("background-color")
        == COLOURS[name],
        f"the content has not become {name}",
    )


def wait_for_variable(dash_duo, name, value):
    wait_until(
        lambda: dash_duo.run(f"return window.{name}") == value,
        lambda: f"{name} is {dash_duo.run(f'return window.{name}')!r}, not {value!r}",
    )


def test_dvhr001_hot_reload(dash_duo, assets):
    assets.colour("blue")
    assets.write("hot_reload.js", 'window.cheese = "roquefort";')
    dash_duo.start_server("devtools:dvhr001", environment=assets.environment)
    wait_for_colour(dash_duo, "blue")
    dash_duo.run("window.someVar = 42")

    # A stylesheet is exchanged: the page stays, and what it knows.
    for name in ("red", "blue"):
        assets.colour(name)
        wait_for_colour(dash_duo, name)
    assert dash_duo.run("return [window.someVar, window.cheese]") == [42, "roquefort"]

    # A script is not: the page is loaded again.
    assets.write("hot_reload.js", 'window.cheese = "gouda";')
    wait_for_variable(dash_duo, "cheese", "gouda")
    assert dash_duo.run("return window.someVar") is None

    # The menu shows whether the program is there; that it is not is no error until somebody asks it.
    dash_duo.wait_for_element(".dash-debug-menu__button--available")
    dash_duo.run("window.someVar = 43")
    dash_duo.server.stop()
    dash_duo.wait_for_element(".dash-debug-menu__button--unavailable")
    dash_duo.wait_for_no_elements(".dash-fe-error__title")
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal(".dash-fe-error__title", "Callback failed: the server did not respond.")

    # The program is there again: the page is loaded from it.
    with CppServer() as second:
        second.start("devtools:dvhr001", environment=assets.environment, port=dash_duo.server.port)
        wait_for_variable(dash_duo, "someVar", None)
        dash_duo.wait_for_element(".dash-debug-menu__button--available")
        dash_duo.wait_for_no_elements(".dash-fe-error__title")
        dash_duo.find_element("#btn").click()
        dash_duo.wait_for_text_to_equal("#text", "1")
        dash_duo.get_logs()  # of the time without a server


def test_two_tabs_see_every_change(dash_duo, assets):
    assets.colour("blue")
    dash_duo.start_server("devtools:dvhr001", environment=assets.environment)
    wait_for_colour(dash_duo, "blue")
    dash_duo.open_new_tab()
    tabs = dash_duo.driver.window_handles

    def in_both(check, *arguments):
        for tab in tabs:
            dash_duo.driver.switch_to.window(tab)
            check(dash_duo, *arguments)

    in_both(wait_for_colour, "blue")
    dash_duo.driver.switch_to.window(tabs[0])
    dash_duo.run("window.someVar = 42")
    assets.colour("red")
    in_both(wait_for_colour, "red")
    (assets.folder / "hot_reload.css").unlink()
    in_both(wait_for_colour, None)
    dash_duo.driver.switch_to.window(tabs[0])
    assert dash_duo.run("return window.someVar") == 42, "a stylesheet goes without the page"
    assets.write("new.js", 'window.cheese = "gouda";')
    in_both(wait_for_variable, "cheese", "gouda")


def test_page_shows_the_state_of_a_build(dash_duo, assets, tmp_path_factory):
    status = tmp_path_factory.mktemp("watch") / "status.json"
    dash_duo.start_server(
        "devtools:dvhr001", environment={**assets.environment, "CDASH_WATCH_STATUS": str(status)}
    )
    box = "#_cdash-build"
    status.write_text(json.dumps({"state": "building", "text": ""}))
    dash_duo.wait_for_text_to_equal(f"{box}[data-state=building]", "Building…")
    status.write_text(json.dumps({"state": "failed", "text": "error: no match for <b>this</b>"}))
    dash_duo.wait_for_text_to_equal(f"{box}[data-state=failed] pre", "error: no match for <b>this</b>")
    status.unlink()
    dash_duo.wait_for_no_elements(box)


def test_dvui001_disable_props_check_config(dash_duo):
    dash_duo.start_server("devtools:dvui001", debug=True)
    dash_duo.wait_for_element("#broken svg.main-svg")
    dash_duo.wait_until_idle()
    assert dash_duo.run("return store.getState().error.frontEnd") == []
    assert dash_duo.get_logs() == []


def test_dvui002_disable_ui_config(dash_duo):
    dash_duo.start_server("devtools:dvui002", debug=True)
    dash_duo.wait_for_text_to_equal("#tcid", "Hello")
    logs = []
    wait_until(
        lambda: logs.extend(dash_duo.get_logs()) or "Invalid argument `animate` passed into Graph" in str(logs),
        lambda: f"the console has {logs}",
    )
    assert dash_duo.find_elements(".dash-debug-menu") == []


def test_dveh003_validation_errors_in_place(dash_duo):
    dash_duo.start_server("devtools:dveh003", debug=True)
    dash_duo.wait_for_text_to_equal(dash_duo.devtools_error_count_locator, "1")
    dash_duo.find_element(".test-devtools-error-toggle").click()
    dash_duo.wait_for_contains_text(".dash-fe-error__info", "Invalid argument `animate` passed into Graph")
    dash_duo.get_logs()


def component(kind, name_space="dash_core_components", **props):
    return {"namespace": name_space, "type": kind, "props": props}


def table(**column):
    return component("DataTable", "dash_table", columns=[{"id": "id", "name": "name", **column}])


def div(children, **props):
    return component("Div", "dash_html_components", children=children, **props)


NEW_YORK = {"label": "new york", "value": "ny"}
# Upstream's cases but those of a Dropdown's and a Checklist's options, and of lists in lists of children: the types of
# the pinned version say "any" there. By what the page says.
HELLO = {"label": "hello", "value": "test"}
WRONG = {
    "`animate` passed into Graph": component("Graph", animate=0, figure={"data": [{"y": [3, 1, 2]}]}),
    "`multiple` passed into Input": component("Input", multiple=0),
    "`type` passed into Input": component("Input", type="test"),
    "`max` passed into Input": component("Input", max=True),
    "`active_cell` key `asdf` supplied": component("DataTable", "dash_table", active_cell={"asdf": "that"}),
    "`columns[0].format.locale` passed into DataTable": table(format={"locale": "asdf"}),
    "`columns[0].on_change.action` passed into DataTable": table(on_change={"action": "asdf"}),
    "`columns[0].on_change` key `asdf`": table(on_change={"asdf": "asdf"}),
    "`columns[0].format.prefix` passed into DataTable": table(format={"prefix": "asdf"}),
    "`value` passed into Checklist": component("Checklist", options=[HELLO], value="test"),
    "`style` passed into Div with ID": div([], id="pink div", style="color: hotpink; " * 1000),
    "`contentEditable` passed into Div": div([], contentEditable=True),
    "React error #31": div({"hello": "world"}),
}
RIGHT = {
    "no-properties": component("Input"),
    "allow-nested-prop": component("Checklist", options=[{"label": "hello", "value": True}], value=["test"]),
    "allow-null": table(format={"prefix": None}),
    "allow-null-2": component("Dropdown", value=None),
    "allow-null-3": component("Input", value=None),
    "allow-null-4": component("Store", id="store", data=None),
    "allow-exact-with-optional-and-required-1": component("Dropdown", options=[{**NEW_YORK, "disabled": False}]),
    "allow-exact-with-optional-and-required-2": component("Dropdown", options=[NEW_YORK]),
}


def test_dvpc001_dveh004_prop_check_errors_with_path(dash_duo):
    dash_duo.start_server("devtools:dvpc001", debug=True)
    dash_duo.wait_until_idle()

    def put(name, sent):
        dash_duo.run("dash_clientside.set_props('case', {data: arguments[0]})", {"name": name, "component": sent})

    def messages():
        return dash_duo.run("return store.getState().error.frontEnd.map((each) => each.error.message)")

    for name, sent in RIGHT.items():
        put(name, sent)
        dash_duo.wait_for_element(f'#new-component[title="{name}"]')
        assert messages() == [], name
    for message, sent in WRONG.items():
        put(message, sent)
        wait_until(lambda: any(message in each for each in messages()), f"there is no {message}")
        put("between", None)  # what has failed would stay where it stands
        dash_duo.wait_for_element('#new-component[title="between"]')
    dash_duo.get_logs()


def test_dvui005_undo_redo(dash_duo):
    buttons = "._dash-undo-redo span div:last-child"

    def wait_for(text, *names):
        dash_duo.wait_for_text_to_equal("#b", text)
        wait_until(
            lambda: [each.text for each in dash_duo.find_elements(buttons)] == list(names),
            lambda: f"the buttons are {[each.text for each in dash_duo.find_elements(buttons)]}, not {names}",
        )

    def click(name):
        next(each for each in dash_duo.find_elements(buttons) if each.text == name).click()

    dash_duo.start_server("devtools:dvui005")
    dash_duo.find_element("#a").send_keys("xyz")
    wait_for("xyz", "undo")
    click("undo")
    wait_for("xy", "undo", "redo")
    click("undo")
    wait_for("x", "undo", "redo")
    click("redo")
    wait_for("xy", "undo", "redo")
    click("undo")
    wait_for("x", "undo", "redo")
    click("undo")
    wait_for("", "redo")


def test_error_panel_shows_and_runs_nothing(dash_duo):
    dash_duo.start_server("devtools:panel", debug=True)
    dash_duo.wait_for_element("#fail").click()
    dash_duo.wait_for_text_to_equal(dash_duo.devtools_error_count_locator, "1")
    dash_duo.find_element(".test-devtools-error-toggle").click()
    frame = dash_duo.wait_for_element(".dash-backend-error iframe")
    dash_duo.driver.switch_to.frame(frame)
    try:
        words = dash_duo.wait_for_element("body").text
    finally:
        dash_duo.driver.switch_to.default_content()
    assert "<script>parent.struck=1</script> has no report" in words
    assert "caused by std::out_of_range" in words
    assert "std::throw_with_nested" in words, "the source of the callback"
    assert dash_duo.run("return window.struck") is None
    assert len(errors(dash_duo)) == 1
