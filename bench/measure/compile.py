"""What a user's file costs to compile, beside Boost.JSON alone and beside Beast alone."""

import os
import shutil
import subprocess
from statistics import median


def precompile(command, header):
    """Beside the header, where both compilers look for it."""
    header.parent.mkdir(exist_ok=True)
    header.write_text("#include <cdash/cdash.hpp>\n")
    suffix = ".pch" if "clang" in command[0] else ".gch"
    subprocess.run([*map(str, command), "-x", "c++-header", header, "-o", f"{header}{suffix}"], check=True)


def run(bench):
    root = bench.here.parent
    example, own = root / "examples" / "gapminder.cpp", bench.here / "compile"
    client = bench.build / "cdash" / "client"
    flags = ["-std=c++20", f"-I{root / 'include'}", f"-I{client}", f'-DCDASH_EXAMPLE_DATA="{root}/examples/data"']
    header = bench.build / "precompiled" / "cdash_precompiled.hpp"
    work = {
        "#include <boost/json.hpp> alone, -O0": [own / "json_alone.cpp"],
        "examples/gapminder.cpp, compiled target, -O0": [example, "-DCDASH_COMPILED"],
        "the same, cdash.hpp precompiled, -O0": [example, "-DCDASH_COMPILED", "-include", header],
        "the same, header-only, -O0": [example, "-DCDASH_HEADER_ONLY", "-DCDASH_CLIENT_LINKED"],
        "a Beast hello, -O0": [own / "beast_hello.cpp"],
        "examples/gapminder.cpp, compiled target, -O2": [example, "-DCDASH_COMPILED", "-O2"],
        "the same, header-only, -O2": [example, "-DCDASH_HEADER_ONLY", "-DCDASH_CLIENT_LINKED", "-O2"],
        "a Beast hello, -O2": [own / "beast_hello.cpp", "-O2"],
    }
    compilers = [c for c in ("g++", "clang++-19") if shutil.which(c)]
    rounds = 1 if bench.quick else 3
    for compiler in compilers:
        precompile([compiler, *flags, "-DCDASH_COMPILED"], header)
        times, memory = {name: [] for name in work}, {}
        for number in range(rounds):
            for name, (source, *options) in work.items():
                if number >= 1 and "-O2" in name:
                    continue
                command = [compiler, *flags, *options, "-c", source, "-o", os.devnull]
                process = subprocess.Popen(list(map(str, command)))
                _, status, usage = os.wait4(process.pid, 0)
                process.returncode = status
                if status:
                    raise RuntimeError(f"{name} does not compile with {compiler}")
                times[name].append(usage.ru_utime + usage.ru_stime)
                memory[name] = usage.ru_maxrss * 1024 / 1e6
                bench.report.say(f"    {compiler:11} {name:48} {times[name][-1]:6.2f} s {memory[name]:6.0f} MB")
        base = next(iter(work))
        bench.report.table(
            f"Compile time, {compiler}: processor seconds, median of {rounds}",
            ["", "s", "÷ Boost.JSON alone", "peak memory, MB"],
            [[name, median(t), median(a / b for a, b in zip(t, times[base])), memory[name]] for name, t in times.items()])
