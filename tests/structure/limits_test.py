"""The page about the server's limits names every one of them, and no other."""

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


if __name__ == "__main__":
    unittest.main()
