"""A figure written as a page opens from a file, without a server and without a network."""

import subprocess

from harness import build_folder


def test_wrht001_a_written_page_draws_its_figure(dash_br, tmp_path):
    page = tmp_path / "figure.html"
    program = build_folder() / "tests/browser/browser_apps"
    # These programs end when their input does, so that none outlives its test.
    with subprocess.Popen([program, "figure_page", page], stdin=subprocess.PIPE) as writer:
        assert writer.wait(60) == 0
    dash_br.driver.get(page.as_uri())
    dash_br.wait_for_element(".plotly-graph-div .bars .point")
    assert len(dash_br.find_elements(".bars .point")) == 3
    assert len(dash_br.find_elements(".scatterlayer .trace")) == 1
    assert dash_br.find_element(".gtitle").text == "Without a network"
    assert [e.text for e in dash_br.find_elements(".legendtext")] == ["</script>", "trace 1"]
    assert dash_br.get_logs() == []
