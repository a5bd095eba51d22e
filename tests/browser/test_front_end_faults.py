"""Two faults that some versions of the renderer have, and the pinned one must not.

Both come from one cause: what a callback returns as children is mounted anew instead of being updated. So the tests
look at the elements themselves, not at a clock.
"""


def test_a_thousand_spans_are_updated_in_place(dash_duo):
    dash_duo.start_server("spans")
    dash_duo.wait_for_text_to_equal("#spans > span:last-child", "999:0")
    dash_duo.run("""
        window.before = [...document.querySelectorAll("#spans > span")];
        document.querySelector("#btn").addEventListener("click", () => {
            const start = performance.now();
            new MutationObserver((_, observer) => {
                window.took = performance.now() - start;
                observer.disconnect();
            }).observe(document.querySelector("#spans"), {subtree: true, childList: true, characterData: true});
        });
        """)
    dash_duo.find_element("#btn").click()
    dash_duo.wait_for_text_to_equal("#spans > span:last-child", "999:1")

    after = dash_duo.run("return [...document.querySelectorAll('#spans > span')].map(e => e.textContent)")
    assert after == [f"{i}:1 " for i in range(1000)]
    kept = dash_duo.run(
        "return [...document.querySelectorAll('#spans > span')].filter((e, i) => e === window.before[i]).length"
    )
    assert kept == 1000, "the elements are the same, with new text"
    print(f"from the click to the changed page: {dash_duo.run('return window.took'):.0f} ms")
    assert dash_duo.get_logs() == []


def test_typed_text_survives_an_update_of_its_siblings(dash_duo):
    dash_duo.start_server("siblings")
    dash_duo.wait_for_text_to_equal("#clicks", "0")
    dash_duo.find_element("#typed").send_keys("still here")
    for clicks in (1, 2):
        dash_duo.find_element("#btn").click()
        dash_duo.wait_for_text_to_equal("#clicks", str(clicks))
        assert dash_duo.find_element("#typed").get_property("value") == "still here"
    assert dash_duo.get_logs() == []
