"""Every trace type, drawn by examples/traces.cpp: each is there, in colour, and the page reports no error."""

import pytest

from harness import wait_until

# How many pixels of a PNG are colourful: what plotly.js draws beside the trace is white, grey, or pale blue.
COLOURFUL = """
const done = arguments[1], image = new Image();
image.onload = () => {
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const bytes = context.getImageData(0, 0, canvas.width, canvas.height).data;
  let count = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    const rgb = bytes.slice(i, i + 3);
    if (Math.max(...rgb) - Math.min(...rgb) > 60) ++count;
  }
  done(count);
};
image.src = 'data:image/png;base64,' + arguments[0];
"""
DRAWN = """
const plot = document.querySelector('#graph .js-plotly-plot');
return !!plot && !!plot.calcdata && plot._fullData.some(trace => trace.type === arguments[0] && trace.visible === true);
"""


def types(dash_duo):
    return dash_duo.run("return [...document.querySelectorAll('#type label')].map(label => label.textContent.trim())")


def errors(dash_duo):
    return [entry for entry in dash_duo.get_logs() or [] if entry["level"] == "SEVERE"]


def colourful(dash_duo):
    picture = dash_duo.find_element("#graph").screenshot_as_base64
    return dash_duo.driver.execute_async_script(COLOURFUL, picture)


@pytest.fixture
def gallery(dash_duo):
    dash_duo.start_server("examples/traces")
    dash_duo.wait_for_element("#type input")
    return dash_duo


def test_the_gallery_has_every_trace_of_plotly(gallery):
    wait_until(lambda: gallery.run("return !!window.Plotly"), "plotly.js is there")
    wanted = gallery.run("return Object.keys(Plotly.PlotSchema.get().traces)")
    assert sorted(types(gallery)) == sorted(wanted)


def test_every_trace_is_drawn_without_an_error(gallery):
    for index, name in enumerate(types(gallery)):
        gallery.run("document.querySelectorAll('#type input')[arguments[0]].click()", index)
        wait_until(lambda: gallery.run(DRAWN, name), f"plotly.js has a trace of type {name}")
        wait_until(lambda: colourful(gallery) > 500, f"{name} is to be seen")
        assert errors(gallery) == [], name
