"""Upstream's tests of what the user has changed and the browser keeps (rdps)."""

import pytest
from selenium.webdriver.common.keys import Keys

from harness import wait_until

NEW_NAME = "mango"


@pytest.fixture(autouse=True)
def no_trace(dash_duo):
    yield
    dash_duo.clear_storage()


def rename_and_hide(dash_duo, rename=0, new_name=NEW_NAME, hide=1):
    dash_duo.find_element(f".dash-header.column-{rename} .column-header--edit").click()
    prompt = dash_duo.driver.switch_to.alert
    prompt.send_keys(new_name)
    prompt.accept()
    dash_duo.find_element(f".dash-header.column-{hide} .column-header--hide").click()


def check_table_names(dash_duo, *names):
    def shown():
        return dash_duo.run(
            "return [...document.querySelectorAll('#table .column-header-name')].map((name) => name.innerText)"
        )

    wait_until(lambda: shown() == list(names), lambda: f"the columns are {shown()}, not {names}")


def out(dash_duo, names, hidden):
    dash_duo.wait_for_text_to_equal("#out", f"names: [{names}]; hidden: [{hidden}]")


def test_rdps001_local_reload(dash_duo):
    dash_duo.start_server("rdps001")
    out(dash_duo, "a, b", "")
    check_table_names(dash_duo, "a", "b")
    rename_and_hide(dash_duo)

    def expect_renamed():
        out(dash_duo, f"{NEW_NAME}, b", "c1")
        check_table_names(dash_duo, NEW_NAME)

    def reload(persistence):
        dash_duo.server.set("persistence", persistence)
        dash_duo.wait_for_page()

    expect_renamed()
    reload(1)
    expect_renamed()  # the callback got what was kept, not what the layout has
    reload(2)
    check_table_names(dash_duo, "a", "b")
    rename_and_hide(dash_duo, 1, "two", 0)
    out(dash_duo, "a, two", "c0")
    check_table_names(dash_duo, "two")
    reload(1)
    expect_renamed()
    reload(0)  # not kept
    check_table_names(dash_duo, "a", "b")
    rename_and_hide(dash_duo)
    check_table_names(dash_duo, NEW_NAME)
    reload(0)
    check_table_names(dash_duo, "a", "b")
    reload(2)
    out(dash_duo, "a, two", "c0")
    check_table_names(dash_duo, "two")


def test_rdps002_session_reload(dash_duo):
    dash_duo.start_server("rdps002")
    check_table_names(dash_duo, "a", "b")
    rename_and_hide(dash_duo)
    check_table_names(dash_duo, NEW_NAME)
    dash_duo.wait_for_page()
    out(dash_duo, f"{NEW_NAME}, b", "c1")
    check_table_names(dash_duo, NEW_NAME)


def test_rdps003_memory_reload(dash_duo):
    dash_duo.start_server("rdps003")
    check_table_names(dash_duo, "a", "b")
    rename_and_hide(dash_duo)
    check_table_names(dash_duo, NEW_NAME)
    dash_duo.wait_for_page()
    check_table_names(dash_duo, "a", "b")


def rename_then_click(dash_duo, app, *steps):
    """Renames and hides a column, then clicks: each time the table has those columns, or has gone."""
    dash_duo.start_server(app)
    check_table_names(dash_duo, "a", "b")
    rename_and_hide(dash_duo)
    check_table_names(dash_duo, NEW_NAME)
    for names in steps:
        dash_duo.find_element("#btn").click()
        if names:
            check_table_names(dash_duo, *names)
        else:
            dash_duo.wait_for_text_to_equal("#container", "nope")
        yield


def test_rdps004_show_hide(dash_duo):
    # The last one has another persistence.
    list(rename_then_click(dash_duo, "rdps004", [], [NEW_NAME], [], ["a", "b"]))


def test_rdps005_persisted_props(dash_duo):
    # First hidden_columns is not among what is kept, then it is again.
    list(rename_then_click(dash_duo, "rdps005", [NEW_NAME, "b"], [NEW_NAME]))


def test_rdps006_move_on_page(dash_duo):
    for moves, _ in enumerate(rename_then_click(dash_duo, "rdps006", *[[NEW_NAME]] * 4), start=1):
        dash_duo.wait_for_text_to_equal(f"#div{moves}", f"div {moves}")
        assert not dash_duo.run(f"return document.querySelector('#div{moves + 1}')")
        check_table_names(dash_duo, NEW_NAME)


def test_rdps007_one_prop_changed(dash_duo):
    # hidden_columns is another; when it is the layout's again, what was kept does not come back.
    list(rename_then_click(dash_duo, "rdps007", ["b"], [NEW_NAME, "b"]))


def test_rdps008_unsaved_part_changed(dash_duo):
    deletable = [1, 0]
    for _ in rename_then_click(dash_duo, "rdps008", [NEW_NAME], [NEW_NAME]):
        expected = deletable.pop(0)
        wait_until(
            lambda: dash_duo.run("return document.querySelectorAll('.column-header--delete').length") == expected,  # pylint: disable=W0640
            f"not {expected} columns can be deleted",
        )


def test_rdps009_clear_prop_callback(dash_duo):
    # The names are the callback's again, though they be the layout's; what is hidden stays hidden.
    list(rename_then_click(dash_duo, "rdps009", ["a"]))


def type_and_toggle(dash_duo):
    def expect(text):
        dash_duo.wait_for_text_to_equal(".out", text)

    def type_text(text):
        dash_duo.find_element("input.persisted, .persisted input").send_keys(text)

    def type_persistence(text):
        dash_duo.find_element("input.persistence-val, .persistence-val input").send_keys(text)

    expect("a")
    type_text("lpaca")
    expect("alpaca")
    type_persistence("s")
    expect("a")
    type_text("nchovies")
    expect("anchovies")
    type_persistence("2")
    expect("a")
    type_text(Keys.BACK_SPACE)  # an empty text is kept, too
    expect("")
    type_persistence(Keys.BACK_SPACE * 2)  # nothing is kept without persistence
    expect("a")
    type_persistence("s")
    expect("anchovies")
    type_persistence("2")
    expect("")


def test_rdps010_toggle_persistence(dash_duo):
    dash_duo.start_server("rdps010")
    type_and_toggle(dash_duo)


def test_rdps011_toggle_persistence2(dash_duo):
    dash_duo.start_server("rdps011")

    def step(field, typed, text):
        dash_duo.find_element(f"#{field}").send_keys(typed)
        dash_duo.wait_for_text_to_equal("#out", text)

    dash_duo.wait_for_text_to_equal("#out", "a")
    for typed, text in (("s", "apricot"), ("2", "artichoke")):
        step("persistence-val", typed, "a")
        dash_duo.wait_until_idle()
        assert not dash_duo.get_logs()
        step("persisted2", text[1:], text)
    step("persistence-val", Keys.BACK_SPACE * 2, "a")
    step("persistence-val", "s", "apricot")
    step("persistence-val", "2", "artichoke")
    assert not dash_duo.get_logs()


def test_rdps012_pattern_matching(dash_duo):
    dash_duo.start_server("rdps012")
    for _ in range(3):
        type_and_toggle(dash_duo)
        dash_duo.find_element("#btn").click()  # the next ids: nothing is kept for them


def test_rdps013_persisted_props_nested(dash_duo):
    dash_duo.start_server("rdps013")
    dash_duo.find_element("#component-propName").send_keys("alpaca")
    dash_duo.find_element("#component-propPart").send_keys("artichoke")
    dash_duo.find_element("#btn").click()
    # The library turns what is kept into capitals.
    dash_duo.wait_for_text_to_equal("#component-propName", "ALPACA")
    dash_duo.wait_for_text_to_equal("#component-propPart", "ARTICHOKE")


def test_rdps014_layout_as_list(dash_duo):
    dash_duo.start_server("rdps014")
    dash_duo.wait_for_text_to_equal("#output-1", "Output 1: initial")
    dash_duo.wait_for_text_to_equal("#output-2", "Output 2: second")
    for number in "12":
        dash_duo.clear_input(f"#input-{number}")
        dash_duo.find_element(f"#input-{number}").send_keys(f"changed{number}")
    for _ in range(2):
        for number in "12":
            dash_duo.wait_for_text_to_equal(f"#output-{number}", f"Output {number}: changed{number}")
        dash_duo.wait_for_page()
