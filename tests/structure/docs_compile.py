#!/usr/bin/env python3
"""Compiles the C++ in the documents: docs_compile.py ROOT COMPILER [FLAG …]

Every ```cpp block stands behind a comment that says how it is compiled:

    <!-- cpp: file -->                      as it is
    <!-- cpp: body; int x = 1; -->          inside a function, behind what follows the semicolon
    <!-- cpp: declarations -->              outside of functions
    <!-- cpp: expression; int x = 1; -->    as the value of a variable
    <!-- cpp: elsewhere -->                 not here: another test compiles it
"""

import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

BLOCK = re.compile(r"(?:<!-- cpp: (?P<how>\w+)(?:; (?P<before>.*?))? -->\n+)?```cpp\n(?P<code>.*?)```", re.DOTALL)
# What every block may use, compiled once.
HEADERS = """#include <boost/asio/io_context.hpp>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <cdash/http/attach.hpp>
#include <cdash/testing.hpp>
#include <ranges>
"""
START = "using namespace cdash;\n"


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


def compile_block(compiler, flags, headers, how, source):
    """What the compiler says against the source; empty if it takes it."""
    given = [] if how == "file" else ["-include", str(headers)]
    command = [compiler, *flags, *given, "-fsyntax-only", "-x", "c++", "-"]
    run = subprocess.run(command, input=source, capture_output=True, text=True)
    return run.stderr or "no reason given" if run.returncode != 0 else ""


def main(root, compiler, flags):
    root = pathlib.Path(root)
    failed = compiled = 0
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        headers = pathlib.Path(folder, "headers.hpp")
        headers.write_text(HEADERS, encoding="utf-8")
        subprocess.run([compiler, *flags, "-x", "c++-header", headers, "-o", f"{headers}.gch"], check=True)
        waiting = []
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
                if source is not None:
                    waiting.append((place, pool.submit(compile_block, compiler, flags, headers, how, source)))
        for place, answer in waiting:
            compiled += 1
            if answer.result():
                print(f"{place}: does not compile\n{answer.result()}")
                failed += 1
    print(f"{compiled} blocks compiled, {failed} failed")
    return 1 if failed or not compiled else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
