"""cdash_embed_assets() refuses names of files that CMake cannot watch, instead of building for ever."""

import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def configure(*names):
    """What CMake says of a project that embeds a folder with such files, and whether it goes on."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "assets").mkdir()
        for name in names:
            (Path(folder) / "assets" / name).touch()
        (Path(folder) / "CMakeLists.txt").write_text(
            "cmake_minimum_required(VERSION 3.22)\n"
            "project(embed NONE)\n"
            f'include("{ROOT}/cmake/CdashEmbedAssets.cmake")\n'
            "add_library(app MODULE app.cpp)\n"
            "set_target_properties(app PROPERTIES LINKER_LANGUAGE CXX)\n"
            "cdash_embed_assets(app assets)\n"
            'message(STATUS "goes on")\n'
        )
        made = subprocess.run(["cmake", "-S", folder, "-B", f"{folder}/b"], capture_output=True, text=True)
        said = " ".join((made.stdout + made.stderr).split())
        return said.replace(folder, "."), "goes on" in said


class EmbedAssetsTest(unittest.TestCase):
    def test_names_that_cmake_cannot_watch(self):
        for name in ('a"b.css', "a\\b.css", "a$b.css"):
            said, goes_on = configure("plain.css", name)
            self.assertIn(
                f"cdash_embed_assets: './assets/{name}' has a name that CMake cannot watch; it takes no \", \\, $ or ;"
                " in it: call the file otherwise",
                said,
            )
            self.assertFalse(goes_on, name)

    def test_a_name_with_a_semicolon(self):
        said, goes_on = configure("a;b.css")
        self.assertIn("cdash_embed_assets: './assets/a' has a name that CMake cannot watch", said)
        self.assertFalse(goes_on)

    def test_other_names_are_taken(self):
        said, goes_on = configure("plain.css", "with space.css", "a'b(1)[2].css", "\u00e9.css")
        self.assertTrue(goes_on, said)


if __name__ == "__main__":
    unittest.main()
