#!/usr/bin/env python3
"""Compiles the C++ in the documents: docs_compile.py ROOT COMPILER [FLAG …]

Every ```cpp block stands behind a comment that says how it is compiled:

    <!-- cpp: file -->                      as it is
    <!-- cpp: body; int x = 1; -->          inside a function, behind what follows the semicolon
    <!-- cpp: declarations -->              outside of functions
    <!-- cpp: expression; int x = 1; -->    as the value of a variable
    <!-- cpp: elsewhere -->                 not here: another test compiles it
"""

import pathlib
import re
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"(?:<!-- cpp: (?P<how>\w+)(?:; (?P<before>.*?))? -->\n+)?```cpp\n(?P<code>.*?)```", re.DOTALL)
START = "#include <cdash/cdash.hpp>\n#include <cdash/http/attach.hpp>\n#include <boost/asio/io_context.hpp>\n#include <ranges>\nusing namespace cdash;\n"


def unit(how, before, code):
    """The translation unit for a block, or None if another test compiles it."""
    includes = "".join(re.findall(r"^#include .*\n", code, re.MULTILINE))
    rest = re.sub(r"^#include .*\n", "", code, flags=re.MULTILINE)
    if how == "file":
        return code
    if how == "declarations":
        return START + before + "\n" + code
    if how == "body":
        return f"{START}{includes}void documented() {{\n{before}\n{rest}\n}}\n"
    if how == "expression":
        return f"{START}{includes}void documented() {{\n{before}\n[[maybe_unused]] auto made =\n{rest};\n}}\n"
    return None


def main(root, compiler, flags):
    root = pathlib.Path(root)
    failed = compiled = 0
    for document in [root / "README.md", root / "CONTRIBUTING.md", *sorted(root.glob("docs/*.md"))]:
        text = document.read_text(encoding="utf-8")
        for block in BLOCK.finditer(text):
            place = f"{document.relative_to(root)}:{text.count(chr(10), 0, block.start()) + 1}"
            how = block["how"]
            if how not in ("file", "body", "declarations", "expression", "elsewhere"):
                print(f"{place}: a cpp block without a comment that says how it is compiled, found: {how}")
                failed += 1
                continue
            source = unit(how, block["before"] or "", block["code"])
            if source is None:
                continue
            with tempfile.NamedTemporaryFile("w", suffix=".cpp", encoding="utf-8") as file:
                file.write(source)
                file.flush()
                run = subprocess.run([compiler, *flags, "-fsyntax-only", file.name], capture_output=True, text=True)
            compiled += 1
            if run.returncode != 0:
                print(f"{place}: does not compile\n{run.stderr}")
                failed += 1
    print(f"{compiled} blocks compiled, {failed} failed")
    return 1 if failed or not compiled else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
