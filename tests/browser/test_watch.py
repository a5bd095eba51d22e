"""cdash-watch, from a change of a source file to the page that shows it."""

import shutil
import socket
import subprocess
from pathlib import Path

from harness import build_folder, wait_until

SOURCES = Path(__file__).resolve().parents[2]
PROJECT = """
cmake_minimum_required(VERSION 3.25)
project(tiny LANGUAGES CXX)
find_package(cdash REQUIRED)
add_executable(tiny main.cpp)
target_link_libraries(tiny PRIVATE cdash::compiled)
"""
PROGRAM = """
#include <cdash/app/app.hpp>
#include <cdash/html/h1.hpp>
#include <cdash/http/run.hpp>

int main(int argc, char** argv) {
  cdash::App app;
  app.layout(cdash::html::H1(@).id("text"));
  return app.run(argc, argv);
}
"""


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def make_project(folder):
    """Configures a project that uses an installed cdash; returns what writes its one line that matters."""
    cmake = shutil.which("cmake")
    quiet = {"check": True, "stdout": subprocess.DEVNULL}
    subprocess.run([cmake, "--install", build_folder(), "--prefix", folder / "prefix"], **quiet)

    def write(text):
        (folder / "main.cpp").write_text(PROGRAM.replace("@", text))

    write('"first"')
    (folder / "CMakeLists.txt").write_text(PROJECT)
    subprocess.run(
        [cmake, "-G", "Ninja", "-S", folder, "-B", folder / "build", "-DCMAKE_BUILD_TYPE=Debug",
         f"-DCMAKE_PREFIX_PATH={folder / 'prefix'}"],
        **quiet,
    )
    return write


def test_cdash_watch_builds_and_the_page_follows(dash_duo, tmp_path):
    write = make_project(tmp_path)
    dash_duo.start_server(
        [SOURCES / "tools" / "cdash-watch", tmp_path / "build" / "tiny"], port=free_port(), start_timeout=120
    )
    dash_duo.wait_for_text_to_equal("#text", "first")
    build = "#_cdash-build"

    # A mistake: the program that is there serves on, and its page says what the compiler said.
    write("no_such_name")
    dash_duo.wait_for_element(f"{build}[data-state=failed]", timeout=60)
    words = dash_duo.find_element(build).text
    assert "no_such_name" in words and "main.cpp:8" in words
    assert "-isystem" not in words, "the command line is of no interest"
    assert dash_duo.find_element("#text").text == "first"

    # Mended: the next program starts, and the page is loaded from it.
    write('"second"')
    assert dash_duo.server.next_line(60).startswith("Dash is running on ")
    wait_until(lambda: dash_duo.run("return document.getElementById('text')?.textContent") == "second", "no new page")
    assert dash_duo.find_elements(build) == []
    dash_duo.get_logs()  # of the time between the two programs
