"""tests/reject/reject.py tells a rejection for the right reason from every other failure."""

import importlib.util
import pathlib
import tempfile
import unittest

DRIVER = pathlib.Path(__file__).resolve().parents[1] / "reject" / "reject.py"
spec = importlib.util.spec_from_file_location("reject", DRIVER)
reject = importlib.util.module_from_spec(spec)
spec.loader.exec_module(reject)

SENTENCE = "cdash: this property takes text"
ERROR = f"a.cpp:1: error: static assertion failed: {SENTENCE}\n"


class Verdict(unittest.TestCase):
    def test_one_error_with_the_sentence(self):
        self.assertIsNone(reject.verdict(SENTENCE, 1, ERROR + "note\n" * 13))

    def test_the_include_that_the_tests_add_is_not_counted(self):
        stack = "In file included from a.cpp:1:\nIn file included from build/gcc/common.hpp:1:\n"
        self.assertIsNone(reject.verdict(SENTENCE, 1, stack + ERROR + "note\n" * 12))

    def test_it_compiles(self):
        self.assertEqual(reject.verdict(SENTENCE, 0, ""), "the wrong program compiles")

    def test_two_errors(self):
        self.assertEqual(reject.verdict(SENTENCE, 1, ERROR * 2), "2 errors, wanted one")

    def test_another_reason(self):
        self.assertEqual(reject.verdict(SENTENCE, 1, "a.cpp:1: error: expected ';'\n"),
                         f"the sentence is not there: {SENTENCE}")

    def test_too_long(self):
        self.assertEqual(reject.verdict(SENTENCE, 1, ERROR + "note\n" * 14), "15 lines of output, wanted at most 14")


class Expectation(unittest.TestCase):
    def expectation(self, text):
        with tempfile.NamedTemporaryFile("w", suffix=".cpp") as file:
            file.write(text)
            file.flush()
            found, problem = reject.expectation(file.name)
            return found, problem and problem.replace(file.name, "a.cpp")

    def test_whole_program(self):
        text = f"// Text.\n// expect: {SENTENCE}\n#ifdef CDASH_WRONG\n#else\n#endif\n"
        self.assertEqual(self.expectation(text), (SENTENCE, None))

    def test_no_sentence(self):
        self.assertEqual(self.expectation("// Text.\n"),
                         (None, "0 lines '// expect: …' in a.cpp: there must be one"))

    def test_a_sentence_of_the_compiler(self):
        self.assertEqual(self.expectation("// expect: no matching function\n"),
                         (None, "the expected sentence starts with cdash, found: no matching function"))

    def test_no_twin(self):
        self.assertEqual(self.expectation(f"// expect: {SENTENCE}\n"),
                         (None, "a.cpp has no '#ifdef CDASH_WRONG … #else … #endif' with the mistake and its correction"))


if __name__ == "__main__":
    unittest.main()
