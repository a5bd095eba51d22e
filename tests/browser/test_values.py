"""Values that JSON or HTML could stumble over: the page shows them, or nothing in their place, and goes on."""

import pytest

from harness import wait_until

SCRIPT = "</script><script>window.injected = true</script>"


@pytest.fixture
def page(dash_duo):
    dash_duo.start_server("values")
    dash_duo.wait_for_text_to_equal("#out", "fine")
    yield dash_duo
    # Whatever came before, the page still works.
    choose(dash_duo, "fine")
    dash_duo.wait_for_text_to_equal("#out", "fine")
    assert dash_duo.get_logs() == []


def choose(page, which):
    page.find_element(f"//*[@id='which']//label[normalize-space()='{which}']", "XPATH").click()


def numbers_drawn(page):
    """What plotly.js has as y, with words for what JSON cannot say."""
    return page.run(
        "const [trace] = document.querySelector('#graph .js-plotly-plot')._fullData || [{y: []}], {y} = trace;"
        "return Array.from(y, v => Number.isFinite(v) ? v : String(v))"
    )


def wait_for_numbers(page, numbers):
    wait_until(lambda: numbers_drawn(page) == numbers, lambda: f"the graph has {numbers_drawn(page)}")


def wait_for_cells(page, texts):
    def cells():
        return page.run("return [...document.querySelectorAll('#table td')].map((cell) => cell.innerText)")

    wait_until(lambda: cells() == texts, lambda: f"the table has {cells()}")


def test_nan_is_nothing(page):
    page.wait_for_element("#graph .scatterlayer .point")
    wait_for_numbers(page, [1, 2, 3])
    choose(page, "nan")
    page.wait_for_text_to_equal("#out", "ab")
    wait_for_numbers(page, [1, "NaN", 3])
    wait_until(
        lambda: page.run("return document.querySelectorAll('#graph .scatterlayer .point').length") == 2,
        "no gap where NaN is",
    )
    wait_for_cells(page, ["1", "", "3"])


def test_infinity_is_nothing(page):
    page.wait_for_element("#graph .scatterlayer .point")
    choose(page, "infinity")
    page.wait_for_text_to_equal("#out", "ab")
    wait_for_numbers(page, [1, "Infinity", 3])
    wait_for_cells(page, ["1", "", "3"])


def test_invalid_utf8_is_replaced(page):
    choose(page, "utf8")
    page.wait_for_text_to_equal("#out", "a\ufffd\ufffd(b\ufffd\ufffd")  # one for each wrong byte


def test_end_of_a_script_is_text(page):
    assert page.find_element("#in-layout").text == SCRIPT
    assert page.find_element("#in-layout").get_attribute("title") == SCRIPT
    choose(page, "script")
    page.wait_for_text_to_equal("#out", SCRIPT)
    wait_until(lambda: page.driver.title == "</title>" + SCRIPT, lambda: f"the title is {page.driver.title}")
    assert page.run("return window.injected === undefined")
