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


if __name__ == "__main__":
    unittest.main()
