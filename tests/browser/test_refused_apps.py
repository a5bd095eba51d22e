"""Upstream's tests of apps that cannot work (dvcv): most are told before the app is served, not in the page."""

import pytest

from harness import refusal
from test_arbitrary_callbacks import count_of_errors

# What the program says of each, and how many faults it finds.
REFUSED = {
    "dvcv002": [
        'Output names a component that cannot be: the id "" contains nothing',
        'Input names a component that cannot be: the id "" contains nothing',
    ],
    "dvcv003": [
        "two callbacks set a.children: this one and the one at",
        'two callbacks set {"a":["ALL"]}.children: this one and the one at',
        'Output {"a":1}.children: the layout has no component with the id "{"a":1}"',
    ],
    "dvcv004": [
        "two callbacks set a.children: this one and the one at",
        "two callbacks set b.children: this one and the one at",
        'two callbacks set {"a":["ALL"]}.children: this one and the one at',
        'two callbacks set {"b":1,"c":["ALL"]}.children: this one and the one at',
        'Output {"a":1}.children: the layout has no component with the id "{"a":1}"',
    ],
    "dvcv006": [
        'Output {"b":["ALL"],"c":1}.children does not have MATCH on the same keys as {"b":["MATCH"]}.children',
        'Input {"b":["MATCH"]}.children has MATCH or ALLSMALLER on "b", where the Outputs have no MATCH',
        'Input {"c":["ALLSMALLER"]}.children has MATCH or ALLSMALLER on "c", where the Outputs have no MATCH',
        'State {"d":["MATCH"],"dd":["MATCH"]}.children has MATCH or ALLSMALLER on "d", where the Outputs',
        'State {"d":["MATCH"],"dd":["MATCH"]}.children has MATCH or ALLSMALLER on "dd", where the Outputs',
    ],
    "dvcv008": [
        'Output nuh-uh.children: the layout has no component with the id "nuh-uh"',
        'Input yeah-no.value: the layout has no component with the id "yeah-no"',
        'Output nope.children: the layout has no component with the id "nope"',
        'State what.children: the layout has no component with the id "what"',
    ],
    "dvcv010": [
        'Output inner-div.xyz: html::Div has no property "xyz"',
        'Input inner-input.pdq: dcc::Input has no property "pdq"',
        'State inner-div.value: html::Div has no property "value"',
    ],
    "dvcv011": [
        "two callbacks set a.children: this one and the one at",
        "two callbacks set a.style: this one and the one at",
    ],
    "dvcv012": ["these callbacks wait for each other: b.children → a.children → b.children"],
    "dvcv013": ["these callbacks wait for each other: c.children → a.children → b.children → c.children"],
    "dvcv014": [
        'Output output-state.children: the layout has no component with the id "output-state"',
        'Input submit-button.n_clicks: the layout has no component with the id "submit-button"',
        'State input-1-state.value: the layout has no component with the id "input-1-state"',
        'State input-2-state.value: the layout has no component with the id "input-2-state"',
        'Output page-2-display-value.children: the layout has no component with the id "page-2-display-value"',
        'Input page-2-input.value: the layout has no component with the id "page-2-input"',
    ],
    "dvcv016": ["these callbacks wait for each other: c.children → a.children, b.children → c.children"],
}


def expect_refusal(app):
    told = [line for line in refusal(app).splitlines() if ".cpp:" in line]
    for problem in REFUSED[app]:
        (found,) = [line for line in told if problem in line]
        told.remove(found)
    assert told == [], "what it finds besides"


def test_dvcv002_blank_id_prop():
    expect_refusal("dvcv002")


def test_dvcv003_duplicate_outputs_same_callback():
    expect_refusal("dvcv003")


def test_dvcv004_duplicate_outputs_across_callbacks():
    expect_refusal("dvcv004")


def test_dvcv005_input_output_overlap(dash_duo):
    dash_duo.start_server("dvcv005", debug=True)
    dash_duo.wait_until_idle()
    assert dash_duo.get_logs() == []


def test_dvcv006_inconsistent_wildcards():
    expect_refusal("dvcv006")


def test_dvcv007_disallowed_ids():
    told = refusal("dvcv007")
    assert "has ALLSMALLER, which stands in Inputs and States only; an Output takes MATCH or ALL" in told


def test_dvcv008_wrong_callback_id():
    expect_refusal("dvcv008")


def test_dvcv009_suppress_callback_exceptions(dash_duo):
    dash_duo.start_server("dvcv009", debug=True)
    count_of_errors(dash_duo, 1)
    error = dash_duo.find_element(".dash-fe-error__title").text
    assert "A nonexistent object was used in an `Output` of a Dash callback." in error
    assert "The id of this object is `nope` and the property is `children`." in error
    assert "[main, outer-div, inner-div, inner-input, outer-input]" in error


def test_dvcv010_bad_props():
    expect_refusal("dvcv010")


def test_dvcv011_duplicate_outputs_simple():
    expect_refusal("dvcv011")


def test_dvcv012_circular_2_step():
    expect_refusal("dvcv012")


def test_dvcv013_circular_3_step():
    expect_refusal("dvcv013")


def test_dvcv014_multipage_errors():
    expect_refusal("dvcv014")


@pytest.mark.parametrize("validation", ["attribute", "suppress"])
def test_dvcv015_multipage_validation_layout(validation, dash_duo):
    dash_duo.start_server(f"dvcv015_{validation}", debug=True)
    dash_duo.wait_for_text_to_equal("#index_p1", 'Navigate to "/page-1"')
    dash_duo.find_element("#index_p1").click()
    dash_duo.wait_for_element("#submit-button").click()
    dash_duo.wait_for_text_to_equal(
        "#output-state",
        'The Button has been pressed 1 times,Input 1 is "Montreal",and Input 2 is "Canada"',
    )
    dash_duo.find_element("#p1_p2").click()
    dash_duo.wait_for_text_to_equal("#page-2-display-value", 'You have selected "LA"')
    assert not dash_duo.get_logs()


def test_dvcv016_circular_with_input_output():
    expect_refusal("dvcv016")
