"""Tests of tools/cdash-watch with a shell script as program, and one in the place of cmake; nothing is compiled."""

import importlib.util
import json
import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import unittest
from importlib.machinery import SourceFileLoader
from pathlib import Path

TOOL = Path(__file__).resolve().parents[2] / "tools" / "cdash-watch"
sys.dont_write_bytecode = True
loader = SourceFileLoader("cdash_watch", str(TOOL))
cdash_watch = importlib.util.module_from_spec(importlib.util.spec_from_loader("cdash_watch", loader))
loader.exec_module(cdash_watch)

# "Compiles" main.cpp, a shell script, by copying it; what it says of mistakes looks like Ninja's.
CMAKE = """#!/bin/sh
grep -q slow "$PROJECT/main.cpp" && exec sleep 1000
if grep -q mistake "$PROJECT/main.cpp"; then
  printf '[1/2] Building\\nFAILED: main.o\\ng++ -long -command\\nmain.cpp:1: error: <mistake>\\nninja: build stopped.\\n'
  exit 1
fi
cp "$PROJECT/main.cpp" "$2/program.new" && chmod +x "$2/program.new" && mv "$2/program.new" "$2/program"
"""
PROGRAM = """#!/bin/sh
echo "$CDASH_WATCH_STATUS"
echo "{0} $DASH_DEBUG $*"
exec sleep 1000
"""


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.project = Path(folder.name).resolve()
        self.build = self.project / "build"
        self.build.mkdir()
        (self.build / "CMakeCache.txt").write_text(f"CMAKE_HOME_DIRECTORY:INTERNAL={self.project}\n")


class Running(Case):
    """The tool as a process; `said` are its own lines, `printed` those of the program."""

    def setUp(self):
        super().setUp()
        commands = self.project / ".commands"
        commands.mkdir()
        (commands / "cmake").write_text(CMAKE)
        (commands / "cmake").chmod(0o755)
        self.environment = {
            **os.environ, "PATH": f"{commands}:{os.environ['PATH']}", "PROJECT": str(self.project),
        }
        self.environment.pop("DASH_DEBUG", None)

    def write(self, text):
        part = self.project / ".part"
        part.write_text(text)
        part.rename(self.project / "main.cpp")

    def start(self, *arguments):
        self.process = subprocess.Popen(
            [TOOL, *arguments, self.build / "program", "--port", "8050"],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=self.environment,
        )
        self.addCleanup(self.end)
        self.readers = []
        self.printed, self.said = self.lines_of(self.process.stdout), self.lines_of(self.process.stderr)

    def lines_of(self, stream):
        lines = queue.Queue()
        read = lambda: [lines.put(line.rstrip("\n")) for line in stream]  # noqa: E731
        self.readers.append(threading.Thread(target=read, daemon=True))
        self.readers[-1].start()
        return lines

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.fail("cdash-watch does not end")
        for reader, stream in zip(self.readers, (self.process.stdout, self.process.stderr)):
            reader.join(10)
            self.assertFalse(reader.is_alive(), "the program is still there")
            stream.close()

    def wait_until_said(self, end):
        """The first of the tool's lines with that end."""
        while True:
            line = self.said.get(timeout=10)
            if line.endswith(end):
                return line

    def started(self):
        """What the program says of itself; the file of the status is kept."""
        self.status = Path(self.printed.get(timeout=10))
        return self.printed.get(timeout=10)

    def test_builds_and_starts_with_the_arguments_and_again_after_a_change(self):
        self.write(PROGRAM.format("first"))
        self.start()
        self.assertEqual(self.started(), "first on --port 8050")
        self.write(PROGRAM.format("second"))
        self.wait_until_said(f"{self.project}/main.cpp has changed")
        self.assertEqual(self.started(), "second on --port 8050")

    def test_debug_is_what_the_user_says(self):
        self.environment["DASH_DEBUG"] = "off"
        self.write(PROGRAM.format("first"))
        self.start()
        self.assertEqual(self.started(), "first off --port 8050")

    def test_a_build_that_fails_leaves_the_program_and_tells_it_what_the_compiler_said(self):
        self.write(PROGRAM.format("first"))
        self.start()
        self.started()
        self.write("mistake")
        self.wait_until_said("cdash-watch: the build failed; the program serves on as it was")
        status = json.loads(self.status.read_text())
        self.assertEqual(status, {"state": "failed", "text": "FAILED: main.o\nmain.cpp:1: error: <mistake>"})
        self.write(PROGRAM.format("mended"))
        self.assertEqual(self.started(), "mended on --port 8050")
        self.assertFalse(self.status.exists())

    def test_a_first_build_that_fails_waits_for_a_change(self):
        self.write("mistake")
        self.start()
        self.wait_until_said("cdash-watch: the build failed")
        self.write(PROGRAM.format("mended"))
        self.assertEqual(self.started(), "mended on --port 8050")

    def test_a_change_during_a_build_starts_it_anew(self):
        self.write(PROGRAM.format("first"))
        self.start()
        self.started()
        self.write("slow")
        self.wait_until_said("main.cpp has changed")
        self.assertEqual(json.loads(self.wait_for_status()), {"state": "building", "text": ""})
        self.write(PROGRAM.format("second"))
        self.wait_until_said("main.cpp has changed again")
        self.assertEqual(self.started(), "second on --port 8050")

    def wait_for_status(self):
        for _ in range(200):
            if self.status.exists():
                return self.status.read_text()
            threading.Event().wait(0.05)
        self.fail("there is no status")

    def test_a_program_that_ends_is_started_after_the_next_change(self):
        self.write("#!/bin/sh\nexit 3\n")
        self.start()
        self.wait_until_said("/build/program ended with code 3; waiting for a change")
        self.write(PROGRAM.format("second"))
        self.assertEqual(self.started(), "second on --port 8050")

    def test_a_program_that_does_not_end_is_killed(self):
        self.write(PROGRAM.format("first").replace("exec sleep", "trap '' TERM; exec sleep"))
        self.start("--grace", "0.1")
        self.started()
        self.write(PROGRAM.format("second"))
        self.wait_until_said("/build/program does not end; it is killed")
        self.assertEqual(self.started(), "second on --port 8050")

    def test_the_end_of_the_tool_is_that_of_the_program(self):
        self.write(PROGRAM.format("first"))
        self.start()
        self.started()
        self.process.send_signal(signal.SIGTERM)
        self.assertEqual(self.process.wait(10), 0)
        self.assertFalse(self.status.parent.exists())
        with self.assertRaises(queue.Empty):  # and its output ends with it
            self.printed.get(timeout=0.01)


    def test_an_end_that_is_asked_for_while_the_program_starts_ends_the_program_too(self):
        self.write("#!/bin/sh\nkill -TERM $PPID\n" + PROGRAM.format("first").split("\n", 1)[1])
        self.start()
        self.assertEqual(self.process.wait(10), 0)
        self.readers[0].join(10)
        self.assertFalse(self.readers[0].is_alive(), "the program is still there")


class Sources(Case):
    def changed_by(self, name):
        sources = cdash_watch.Sources([self.project])
        file = self.project / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
        changed = sources.changed()
        return changed and os.path.relpath(changed, self.project)

    def test_cpp_and_cmake_files_are_sources(self):
        for name in ("a.cpp", "sub/b.hpp", "c.ipp", "D.H", "CMakeLists.txt", "cmake/e.cmake"):
            self.assertEqual(self.changed_by(name), name)

    def test_assets_hidden_files_and_build_trees_are_none(self):
        for name in ("assets/a.css", "notes.txt", ".git/a.cpp", ".a.cpp", "build/generated.cpp"):
            self.assertIsNone(self.changed_by(name), name)

    def test_a_deleted_file_is_a_change(self):
        file = self.project / "a.cpp"
        file.write_text("x")
        sources = cdash_watch.Sources([self.project])
        file.unlink()
        self.assertEqual(sources.changed(), str(file))


class Mistakes(Case):
    def mistake(self, *arguments):
        with self.assertRaises(cdash_watch.Mistake) as raised:
            cdash_watch.main(list(map(str, arguments)))
        return str(raised.exception)

    def test_a_program_outside_of_build_trees(self):
        program = self.project / "program"
        self.assertEqual(
            self.mistake(program), f"{program} stands in no build tree of CMake; say --build FOLDER"
        )

    def test_a_build_tree_that_is_none(self):
        self.assertEqual(
            self.mistake("--build", self.project, "program"),
            f"--build {self.project} is no build tree of CMake: it has no CMakeCache.txt",
        )

    def test_sources_that_are_not_there(self):
        self.assertEqual(
            self.mistake("--watch", self.project / "src", self.build / "program"),
            f"--watch {self.project / 'src'} is not there",
        )


if __name__ == "__main__":
    unittest.main()
