"""Components whose code is loaded when they are first shown: each appears, and its callback hears of it."""

import base64
from pathlib import Path

import pytest
from selenium.webdriver.common.keys import Keys

from harness import wait_until

# What each component shows once its code is there.
SHOWN = {
    "Dropdown": "#dropdown .dash-dropdown-value",
    "Slider": "#slider .dash-slider-thumb",
    "RangeSlider": "#range-slider .dash-slider-thumb-2",
    "DatePickerSingle": "input#date",
    "DatePickerRange": "input#dates, #dates input",
    "Upload": "#upload input[type=file]",
    "Markdown": "#markdown h1",
    "Markdown's code": "#markdown code.hljs .hljs-string",
    "Markdown's formulas": "#markdown mjx-container svg",
    "Tabs": "#tabs .tab--selected",
    "DataTable": "#table td[data-dash-column=number]",
    "Graph": "#graph .main-svg .bars path",
    "Loading": "#loading-out",
    "Tooltip": "#tooltip",
}


@pytest.fixture
def page(dash_duo):
    dash_duo.start_server("controls")
    dash_duo.wait_for_text_to_equal("#loading-out", "loaded 0")
    yield dash_duo
    assert dash_duo.get_logs() == []


def test_every_lazily_loaded_component_is_shown(dash_duo):
    page = dash_duo
    page.start_server("components")
    for selector in SHOWN.values():
        page.wait_for_element(selector)
    page.wait_for_text_to_equal("#tooltip", "a tooltip")
    wait_until(lambda: len(page.find_elements("#markdown mjx-container")) == 2, "not two formulas")
    files = page.run("return performance.getEntriesByType('resource').map(e => new URL(e.name).pathname)")
    lazy = {"/".join(Path(file).parts[-2:]) for file in files if "/async-" in file}
    assert lazy == {
        "dcc/async-datepicker.js",
        "dcc/async-dropdown.js",
        "dcc/async-graph.js",
        "dcc/async-highlight.js",
        "dcc/async-markdown.js",
        "dcc/async-mathjax.js",
        "dcc/async-slider.js",
        "dcc/async-upload.js",
        "dash_table/async-highlight.js",
        "dash_table/async-table.js",
    }
    page.wait_until_idle()
    assert page.get_logs() == []


def test_dropdown_is_chosen(page):
    page.wait_for_text_to_equal("#dropdown-out", '"green"')
    page.select_dcc_dropdown("#dropdown", value="blue")
    page.wait_for_text_to_equal("#dropdown-out", '"blue"')


def test_sliders_move_by_keys(page):
    page.wait_for_text_to_equal("#slider-out", "3")
    page.wait_for_element("#slider .dash-slider-thumb").send_keys(Keys.ARROW_RIGHT)
    page.wait_for_text_to_equal("#slider-out", "4")
    page.wait_for_element("#range-slider .dash-slider-thumb-2").send_keys(Keys.ARROW_RIGHT)
    page.wait_for_text_to_equal("#range-slider-out", "[2, 6]")


def test_dates_are_picked(page):
    page.wait_for_text_to_equal("#date-out", '"2024-02-29"')
    page.wait_for_element("#date").click()
    day = "//td[not(contains(@class, 'outside'))]//*[text()='15'] | //td[not(contains(@class, 'outside'))][text()='15']"
    page.find_element(day, "XPATH").click()
    page.wait_for_text_to_equal("#date-out", '"2024-02-15"')
    page.wait_for_text_to_equal("#dates-out", '"2024-02-01" to "2024-02-29"')


def test_file_is_uploaded(page, tmp_path):
    content = bytes(range(256)) * 400  # more than fits one read
    file = tmp_path / "all bytes.bin"
    file.write_bytes(content)
    page.wait_for_element("#upload input").send_keys(str(file))
    page.wait_for_contains_text("#upload-out", "all bytes.bin data:application/octet-stream;base64,")
    sent = page.find_element("#upload-out").get_property("textContent").partition("base64,")[2]
    assert base64.b64decode(sent) == content


def test_tab_with_a_component_as_label_opens(page):
    page.wait_for_text_to_equal("#tabs-out", '"first"')
    assert page.find_element("#tabs .tab b").text == "Second"
    page.find_element("#tabs .tab:not(.tab--selected)").click()
    page.wait_for_text_to_equal("#tabs-out", '"second"')
    page.wait_for_contains_text("#react-entry-point", "the second tab's content")


def test_table_is_sorted_and_exported(page):
    page.wait_for_element("#table th[data-dash-column=number] .column-header--sort").click()
    page.wait_for_text_to_equal("#table-out", '[{"column_id": "number", "direction": "asc"}]')
    page.wait_for_element("#table th[data-dash-column=number] .column-header--sort").click()
    page.wait_for_text_to_equal("#table td[data-dash-column=name]", "two")

    exported = Path(page.download_path) / "Data.csv"
    page.find_element("#table button.export").click()
    wait_until(exported.exists, "the table was not downloaded")
    assert exported.read_text(encoding="utf-8-sig").splitlines() == ["name,number", "two,2", "one,1"]


def test_spinner_shows_while_a_callback_runs(page):
    with page.server.held("load"):
        page.find_element("#load").click()
        page.wait_for_text_to_equal("#spinner", "wait")
    page.wait_for_text_to_equal("#loading-out", "loaded 1")
    page.wait_for_no_elements("#spinner")
