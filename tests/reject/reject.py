#!/usr/bin/env python3
"""Proves that a wrong program does not compile, for the reason it says, and that its corrected twin does.

A program is a .cpp file with both:

    // expect: cdash: a sentence that the compiler must print
    #ifdef CDASH_WRONG
    the mistake
    #else
    the same, corrected
    #endif

The wrong one must end in exactly one error, in fewer than 15 lines, one of which has the sentence. A line about
common.hpp does not count: it stands for an #include of the program's own.
"""

import re
import subprocess
import sys

LINES_MAX = 14


def expectation(source):
    with open(source, encoding="utf-8") as file:
        text = file.read()
    found = re.findall(r"^// expect: (.+)$", text, re.MULTILINE)
    if len(found) != 1:
        return None, f"{len(found)} lines '// expect: …' in {source}: there must be one"
    if not re.match(r"cdash\b", found[0]):
        return None, f"the expected sentence starts with cdash, found: {found[0]}"
    if "#ifdef CDASH_WRONG" not in text or "#else" not in text:
        return None, f"{source} has no '#ifdef CDASH_WRONG … #else … #endif' with the mistake and its correction"
    return found[0], None


def verdict(expected, wrong, output):
    """What is wrong with the compiler's answer to the wrong program, or None."""
    if wrong == 0:
        return "the wrong program compiles"
    lines = [line for line in output.splitlines() if not line.endswith("/common.hpp:1:")]
    errors = sum(bool(re.search(r"\berror:", line)) for line in lines)
    if errors != 1:
        return f"{errors} errors, wanted one"
    if expected not in output:
        return f"the sentence is not there: {expected}"
    if len(lines) > LINES_MAX:
        return f"{len(lines)} lines of output, wanted at most {LINES_MAX}"
    return None


def main():
    source, *compiler = sys.argv[1:]
    expected, problem = expectation(source)
    if problem:
        print(problem)
        return 1

    def compile_with(*more):
        run = subprocess.run([*compiler, *more, source], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        return run.returncode, run.stdout

    failed, output = compile_with("-DCDASH_WRONG")
    problem = verdict(expected, failed, output)
    if not problem:
        failed, output = compile_with()
        problem = "the corrected twin does not compile" if failed else None
    print(output, problem or f"rejected with: {expected}", sep="\n")
    return 1 if problem else 0


if __name__ == "__main__":
    sys.exit(main())
