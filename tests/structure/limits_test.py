"""The pages about limits name every one of them, and no other."""

import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class LimitsTest(unittest.TestCase):
    def test_the_table_has_every_member_of_Limits_in_its_order_of_declaration(self):
        text = (ROOT / "include/cdash/http/settings.hpp").read_text()
        struct = text[text.index("struct Limits {"):text.index("struct ServerSettings {")]
        members = re.findall(r"^  [\w:]+ (\w+)\s*[={][^;]*;", struct, re.M)
        self.assertGreater(len(members), 10)
        table = re.findall(r"^\| `(\w+)` \|", (ROOT / "docs/server.md").read_text(), re.M)
        self.assertEqual(table, members)

    def test_the_limits_of_all_connections_of_an_app_are_settings(self):
        text = (ROOT / "include/cdash/app/settings.hpp").read_text()
        members = re.findall(r"^  std::size_t (websocket_\w+_bytes) =", text, re.M)
        table = re.findall(r"^\| `(websocket_\w+)` \|", (ROOT / "docs/websocket.md").read_text(), re.M)
        self.assertEqual(table, members)

    def test_the_limits_of_the_app_name_members_that_are_there(self):
        section = (ROOT / "docs/server.md").read_text().split("### Of the app\n")[1].split("\n## ")[0]
        headers = {"AppSettings": "settings.hpp", "MemoryJobs": "job_store.hpp"}
        named = re.findall(r"^\| `(\w+)::(\w+)` \|", section, re.M)
        self.assertGreater(len(named), 5)
        for struct, member in named:
            text = (ROOT / "include/cdash/app" / headers[struct]).read_text().split(f"struct {struct} {{")[1]
            self.assertRegex(text.split("\n};")[0], rf"\b{member} =", struct)
        members = re.findall(r"^  std::size_t (max_\w+) =", (ROOT / "include/cdash/app/job_store.hpp").read_text(), re.M)
        self.assertEqual([member for struct, member in named if struct == "MemoryJobs"], members)


if __name__ == "__main__":
    unittest.main()
