"""What a reader does in a graph arrives in callbacks: hover, click, selection, zoom, crossfiltering."""

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.actions.action_builder import ActionBuilder

from harness import wait_until


def wait_for_points(dash_duo, graph, count):
    """Waits until a graph is drawn in its final size, with so many points."""
    script = (
        "const plot = document.querySelector(arguments[0] + ' .js-plotly-plot:not(.dash-graph--pending)');"
        "return plot && plot.calcdata ? plot.querySelectorAll('.points path').length : -1"
    )
    wait_until(
        lambda: dash_duo.run(script, graph) == count,
        lambda: f"{graph} has {dash_duo.run(script, graph)} points, not {count}",
    )


def layer(dash_duo, graph):
    """The box of a graph's plot in the window: left, top, width, height."""
    return dash_duo.run(
        "const box = document.querySelector(arguments[0] + ' .nsewdrag').getBoundingClientRect();"
        "return [box.left, box.top, box.width, box.height]",
        graph,
    )


def at_point(dash_duo, graph, trace, point):
    """Where a point is drawn, in pixels of the window."""
    left, top, *_ = layer(dash_duo, graph)
    x, y = dash_duo.run(
        "const plot = document.querySelector(arguments[0] + ' .js-plotly-plot');"
        "const d = plot.calcdata[arguments[1]][arguments[2]], {xaxis, yaxis} = plot._fullLayout;"
        "return [xaxis.c2p(d.x), yaxis.c2p(d.y)]",
        graph,
        trace,
        point,
    )
    return left + x, top + y


def pointer(dash_duo, *path, press=False):
    """Moves the pointer along a path, in pixels of the window, with the button down if need be."""
    builder = ActionBuilder(dash_duo.driver, duration=20)
    mouse = builder.pointer_action
    for place in path:
        mouse.move_to_location(*map(round, place))
        if press and place is path[0]:
            mouse.pointer_down()
    if press:
        mouse.pointer_up()
    builder.perform()


def hover(dash_duo, graph, trace, point):
    # Coming from aside: a pointer that does not move tells nothing.
    x, y = at_point(dash_duo, graph, trace, point)
    pointer(dash_duo, (x + 3, y + 3), (x, y))


def drag(dash_duo, graph, *path):
    """Drags along points that are given as shares of the plot's width and height."""
    left, top, width, height = layer(dash_duo, graph)
    pointer(dash_duo, *[(left + x * width, top + y * height) for x, y in path], press=True)


def patient_with_double_clicks(dash_duo, graph):
    """From now on two clicks on a graph are one double click, however busy the machine is between them."""
    dash_duo.run(
        "const plot = document.querySelector(arguments[0] + ' .js-plotly-plot');"
        "plot._context.doubleClickDelay = 60000;"
        "plot._mouseDownTime = 0;",  # what was clicked before is no part of it
        graph,
    )


def double_click(dash_duo, graph):
    patient_with_double_clicks(dash_duo, graph)
    left, top, width, height = layer(dash_duo, graph)
    builder = ActionBuilder(dash_duo.driver, duration=20)
    builder.pointer_action.move_to_location(round(left + width / 2), round(top + height / 2)).double_click()
    builder.perform()


def choose_tool(dash_duo, graph, title):
    """Clicks a button of the mode bar."""
    dash_duo.run(
        "document.querySelector(arguments[0] + ` .modebar-btn[data-title=\"${arguments[1]}\"]`).click()",
        graph,
        title,
    )


GRAPH = "#basic-interactions"


def start_graph_events(dash_duo):
    dash_duo.start_server("examples/graph_events")
    wait_for_points(dash_duo, GRAPH, 4)


def test_hover_tells_the_point_below_the_pointer(dash_duo):
    start_graph_events(dash_duo)
    hover(dash_duo, GRAPH, 1, 0)
    dash_duo.wait_for_text_to_equal("#hover-data", "Cleo, trace 1: (1, 3)")
    hover(dash_duo, GRAPH, 0, 1)
    dash_duo.wait_for_text_to_equal("#hover-data", "Bea, trace 0: (2, 2)")
    assert dash_duo.find_element("#click-data").text == ""
    assert dash_duo.get_logs() == []


def test_click_tells_the_point_that_was_clicked(dash_duo):
    start_graph_events(dash_duo)
    hover(dash_duo, GRAPH, 1, 1)
    dash_duo.wait_for_text_to_equal("#hover-data", "Dora, trace 1: (2, 4)")
    ActionChains(dash_duo.driver).click().perform()
    dash_duo.wait_for_text_to_equal("#click-data", "Dora, trace 1: (2, 4)")
    # The layout's clickmode makes a selection of it, too.
    dash_duo.wait_for_text_to_equal("#selected-data", "Dora, trace 1: (2, 4)")
    assert dash_duo.get_logs() == []


def test_selection_tells_the_points_in_a_box_and_its_ends(dash_duo):
    start_graph_events(dash_duo)
    dash_duo.wait_for_text_to_equal("#selected-data", "nothing is selected")
    choose_tool(dash_duo, GRAPH, "Box Select")
    drag(dash_duo, GRAPH, (0.01, 0.01), (0.3, 0.99))
    dash_duo.wait_for_contains_text("#selected-data", "Ada, trace 0: (1, 1)\nCleo, trace 1: (1, 3)\nx from ")
    ends = dash_duo.find_element("#selected-data").text.split("\n")[2:]
    assert [line.split(" ")[:2] for line in ends] == [["x", "from"], ["y", "from"]]
    low, high = (float(ends[0].split(" ")[i]) for i in (2, 4))
    assert low < 1 < high < 1.5
    double_click(dash_duo, GRAPH)
    dash_duo.wait_for_text_to_equal("#selected-data", "nothing is selected")
    assert dash_duo.get_logs() == []


def test_a_lasso_has_points_and_no_box(dash_duo):
    start_graph_events(dash_duo)
    choose_tool(dash_duo, GRAPH, "Lasso Select")
    x, y = at_point(dash_duo, GRAPH, 0, 1)
    corners = ((-20, -20), (20, -20), (20, 20), (-20, 20), (-20, -15))
    pointer(dash_duo, *[(x + dx, y + dy) for dx, dy in corners], press=True)
    dash_duo.wait_for_text_to_equal("#selected-data", "Bea, trace 0: (2, 2)")
    assert dash_duo.get_logs() == []


def test_zoom_tells_the_new_ends_of_the_axes(dash_duo):
    start_graph_events(dash_duo)
    dash_duo.wait_for_text_to_equal("#relayout-data", "the graph has found its size")
    drag(dash_duo, GRAPH, (0.25, 0.25), (0.75, 0.75))
    dash_duo.wait_for_contains_text("#relayout-data", "x from ")
    drawn = dash_duo.run(
        "const {xaxis, yaxis} = document.querySelector('.js-plotly-plot')._fullLayout;"
        "return [...xaxis.range, ...yaxis.range]"
    )
    lines = dash_duo.find_element("#relayout-data").text.split("\n")
    told = [float(line.split(" ")[i]) for line in lines for i in (2, 4)]
    assert told == drawn
    double_click(dash_duo, GRAPH)
    dash_duo.wait_for_text_to_equal("#relayout-data", "all points are shown again")
    assert dash_duo.get_logs() == []


def history(dash_duo, graph):
    """The annotation and the first value of a history."""
    return dash_duo.run(
        "const plot = document.querySelector(arguments[0] + ' .js-plotly-plot');"
        "const note = plot && plot.calcdata && plot.layout.annotations;"
        "return note ? [note[0].text, plot.calcdata[0][0].y, plot._fullLayout.yaxis.type] : null",
        graph,
    )


def test_crossfilter_hover_draws_the_history_of_a_country(dash_duo):
    dash_duo.start_server("examples/crossfilter_hover")
    scatter = "#crossfilter-indicator-scatter"
    wait_for_points(dash_duo, scatter, 142)
    japan = [["<b>Japan</b><br>gdpPercap", 3216.956347, "log"], ["<b>Japan</b><br>lifeExp", 63.03, "linear"]]
    wait_until(
        lambda: [history(dash_duo, "#x-time-series"), history(dash_duo, "#y-time-series")] == japan,
        "Japan's history stands there before anybody has pointed at a country",
    )
    hover(dash_duo, scatter, 0, 141)  # Zimbabwe: nobody covers it
    wait_until(
        lambda: (history(dash_duo, "#y-time-series") or [""])[0] == "<b>Zimbabwe</b><br>lifeExp",
        "the second history follows the pointer",
    )
    wait_until(
        lambda: history(dash_duo, "#x-time-series") == ["<b>Zimbabwe</b><br>gdpPercap", 406.8841148, "log"],
        "the first history follows the pointer",
    )
    dash_duo.select_dcc_dropdown("#crossfilter-yaxis-column", "pop")
    wait_until(
        lambda: history(dash_duo, "#y-time-series") == ["<b>Zimbabwe</b><br>pop", 3080907, "linear"],
        "another indicator of the same country",
    )
    dash_duo.find_elements("#crossfilter-yaxis-type input")[1].click()
    wait_until(lambda: (history(dash_duo, "#y-time-series") or [""])[-1] == "log", "a logarithmic axis")
    assert dash_duo.get_logs() == []


def shown(dash_duo):
    """Of each graph the countries that stand out, as they are drawn, and the ends of its box along x."""
    return dash_duo.run(
        "return [...document.querySelectorAll('.js-plotly-plot')].map(plot => {"
        "  const drawn = [...plot.querySelectorAll('.points path')].map(point => +point.style.opacity);"
        "  const [box] = plot.layout.selections || [];"
        "  return [drawn.flatMap((opacity, i) => opacity === 1 ? [i] : []), box ? [box.x0, box.x1] : null]"
        "})"
    )


def test_crossfilter_select_chooses_the_same_countries_everywhere(dash_duo):
    dash_duo.start_server("examples/crossfilter_select")
    for graph in ("#g1", "#g2", "#g3"):
        wait_for_points(dash_duo, graph, 30)
    wait_until(lambda: shown(dash_duo) == [[list(range(30)), None]] * 3, "all countries stand out")

    def wait_for_countries(*rows):
        wait_until(
            lambda: [points for points, _ in shown(dash_duo)] == [list(rows)] * 3,
            lambda: f"{rows} do not stand out, but {shown(dash_duo)}",
        )

    # Where people lived less long: Albania, Bosnia and Herzegovina, Serbia, Turkey.
    drag(dash_duo, "#g1", (0.02, 0.5), (0.3, 0.7), (0.5, 0.98))
    wait_for_countries(0, 3, 22, 28)
    wait_until(lambda: shown(dash_duo)[0][1], "the first box stays where it was drawn")
    boxes = [box for _, box in shown(dash_duo)]
    assert boxes[1:] == [None, None]
    # Who of them earns little: a box in a second graph leaves the first one's.
    drag(dash_duo, "#g2", (0.02, 0.85), (0.3, 0.9), (0.9, 0.98))
    wait_for_countries(0, 3, 28)
    wait_until(lambda: shown(dash_duo)[1][1], "the second box stays, too")
    assert shown(dash_duo)[0][1] == boxes[0]
    double_click(dash_duo, "#g1")
    wait_for_countries(0, 3, 16, 28)  # Montenegro, too
    double_click(dash_duo, "#g2")
    wait_until(lambda: shown(dash_duo) == [[list(range(30)), None]] * 3, "all countries stand out again")
    assert dash_duo.get_logs() == []
