#!/usr/bin/env python3
"""Compiles every public header alone: each includes all that it needs, whatever a user includes before it.

In the compiled build that is each header; header-only, where a header brings its bodies along, the headers
written by hand (the generated wrappers have no bodies of their own).
"""

import concurrent.futures
import os
import pathlib
import subprocess
import sys

NOT_FOR_USERS = "src.hpp"  # the list of the compiled build
WRAPPERS = {"html", "dcc", "dash_table"}


def compile_alone(job):
    name, mode, root, compiler = job
    run = subprocess.run([*compiler, f"-DCDASH_{mode}", "-fsyntax-only", f"-I{root}", "-x", "c++", "-"],
                         input=f"#include <{name}>\n", text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return name, mode, run.returncode, run.stdout


def main():
    root, compiler = pathlib.Path(sys.argv[1]), sys.argv[2:]
    names = [path.relative_to(root) for path in sorted(root.rglob("*.hpp")) if path.name != NOT_FOR_USERS]
    by_hand = [name for name in names if not WRAPPERS & set(name.parts)]
    jobs = [(name, "COMPILED", root, compiler) for name in names]
    jobs += [(name, "HEADER_ONLY", root, compiler) for name in by_hand]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(compile_alone, jobs))
    failed = [result for result in results if result[2] != 0]
    for name, mode, _, output in failed:
        print(f"{name} does not compile alone with CDASH_{mode}:", *output.splitlines()[:8], sep="\n  ")
    print(f"{len(results) - len(failed)} passed, {len(failed)} failed, {len(names)} headers")
    return 1 if failed or not names else 0


if __name__ == "__main__":
    sys.exit(main())
