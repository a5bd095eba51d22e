"""docs/settings.md has a row for each of Dash's options, each member of our settings and each variable, and no other."""

import json
import re
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "include/cdash"
PAGE = (ROOT / "docs/settings.md").read_text()
WITHOUT_MEANING = "Variables of Dash that say nothing here"


def members(struct):
    """The names of a struct's data members, in their order; None if there is no such struct."""
    for header in sorted([*INCLUDE.glob("app/*.hpp"), *INCLUDE.glob("http/*.hpp")]):
        text = re.sub(r"//.*", "", header.read_text())
        body = re.search(rf"^struct {struct}(?: final)? \{{\n(.*?)^\}};", text, re.M | re.S)
        if body:
            statements = (s.split("=")[0].split("{")[0] for s in body[1].split(";") if s.strip())
            return [statement.split()[-1] for statement in statements]
    return None


def rows(heading):
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    table = [line.strip("|").split(" | ") for line in section.splitlines() if line.startswith("| `")]
    return [[cell.strip() for cell in row] for row in table]


class SettingsTest(unittest.TestCase):
    def test_every_option_of_the_constructor_and_of_run_has_its_row_in_the_order_of_upstream(self):
        upstream = json.loads((ROOT / "tests/structure/upstream_options.json").read_text())
        for heading, options in (("Dash(…)", upstream["Dash"]), ("app.run(…)", upstream["run"])):
            self.assertEqual([row[0] for row in rows(heading)], [f"`{option}`" for option in options])

    def test_every_row_names_something_of_ours_or_says_why_there_is_nothing(self):
        for heading in ("Dash(…)", "app.run(…)"):
            for option, ours, _ in rows(heading):
                self.assertTrue("`" in ours or ours.startswith("none: "), option)

    def test_what_the_page_names_is_there(self):
        app = (INCLUDE / "app/app.hpp").read_text()
        for struct, name in re.findall(r"`(\w+)::(\w+)", PAGE):
            if struct == "App":
                self.assertRegex(app, rf"\b{name}\(", name)
            elif (found := members(struct)) is not None:
                self.assertIn(name, found, struct)

    def test_every_member_of_the_settings_is_in_the_page(self):
        for struct in ("AppSettings", "ServerSettings"):
            known = members(struct)
            self.assertGreater(len(known), 5)
            for name in known:
                self.assertIn(f"`{struct}::{name}`", PAGE)

    def test_the_page_has_the_options_and_variables_of_the_program_and_no_others(self):
        source = (INCLUDE / "http/impl/options.ipp").read_text()
        pairs = set(re.findall(r'"(--[a-z-]+)",\s*"([A-Z_]+)"', source))
        self.assertGreater(len(pairs), 8)
        self.assertEqual(set(re.findall(r"`(--[a-z-]+)`, `([A-Z_]+)`", PAGE)), pairs)
        without_meaning = {row[0].strip("`") for row in rows(WITHOUT_MEANING)}
        elsewhere = "".join(path.read_text() for path in INCLUDE.glob("app/**/*.ipp"))
        alone = set(re.findall(r'"(DASH_[A-Z_]+)"', elsewhere)) - {variable for _, variable in pairs}
        self.assertEqual(set(re.findall(r"`(DASH_[A-Z_]+)`", PAGE)) - {v for _, v in pairs} - without_meaning, alone)

    def test_every_variable_of_upstream_is_read_or_named_with_the_reason_why_not(self):
        upstream = json.loads((ROOT / "tests/structure/upstream_options.json").read_text())["variables"]
        without_meaning = [row[0].strip("`") for row in rows(WITHOUT_MEANING)]
        read = set(re.findall(r'"([A-Z_]+)"', "".join(path.read_text() for path in INCLUDE.glob("**/impl/*.ipp"))))
        self.assertEqual([name for name in upstream if name not in read], without_meaning)


if __name__ == "__main__":
    unittest.main()
