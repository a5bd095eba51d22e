#!/usr/bin/env python3
"""Compiles every header alone: each includes all that it needs, whatever a user includes before it.

In the compiled build that is each header; header-only, where a header brings its bodies along, the headers
written by hand (the generated wrappers have no bodies of their own, and headers in impl/ stand between others).
"""

import concurrent.futures
import os
import pathlib
import subprocess
import sys
import tempfile

NOT_FOR_USERS = "src.hpp"  # the list of the compiled build
WRAPPERS = {"html", "dcc", "dash_table"}
# Read by nearly every header, and most of what it costs: precompiled where only our own includes are in question.
COMMON = ["boost/json.hpp", "algorithm", "map", "memory", "optional", "ranges", "source_location", "span", "string",
          "variant", "vector"]


def compile_alone(job):
    name, mode, command = job
    run = subprocess.run([*command, f"-DCDASH_{mode}", "-fsyntax-only", "-x", "c++", "-"], text=True,
                         input=f"#include <{name}>\n", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return name, mode, run.returncode, run.stdout


def main():
    root, compiler = pathlib.Path(sys.argv[1]), sys.argv[2:]
    command = [*compiler, f"-I{root}"]
    names = [path.relative_to(root) for path in sorted(root.rglob("*.hpp")) if path.name != NOT_FOR_USERS]
    wrappers = {name for name in names if WRAPPERS & set(name.parts)}
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        with_common = {}
        for mode in ("COMPILED", "HEADER_ONLY"):
            common = pathlib.Path(folder, f"{mode}.hpp")
            common.write_text("".join(f"#include <{name}>\n" for name in COMMON))
            subprocess.run([*compiler, f"-DCDASH_{mode}", "-x", "c++-header", common, "-o", f"{common}.gch"], check=True)
            with_common[mode] = [*command, "-include", str(common)]
        jobs = [(name, "COMPILED", with_common["COMPILED"] if name in wrappers else command) for name in names]
        jobs += [(name, "HEADER_ONLY", with_common["HEADER_ONLY"])
                 for name in names if name not in wrappers and "impl" not in name.parts]
        results = list(pool.map(compile_alone, jobs))
    failed = [result for result in results if result[2] != 0]
    for name, mode, _, output in failed:
        print(f"{name} does not compile alone with CDASH_{mode}:", *output.splitlines()[:8], sep="\n  ")
    print(f"{len(results) - len(failed)} passed, {len(failed)} failed, {len(names)} headers")
    return 1 if failed or not names else 0


if __name__ == "__main__":
    sys.exit(main())
