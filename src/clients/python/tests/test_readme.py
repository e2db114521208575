"""Every program of the README runs."""

import os
import pathlib
import re
import subprocess
import sys
import unittest

from support import Server

README = pathlib.Path(__file__).parent.parent / "README.md"


class Readme(unittest.TestCase):
    def test_each_program(self):
        programs = re.findall(r"^```python\n(.*?)^```$", README.read_text(), re.DOTALL | re.MULTILINE)
        self.assertGreater(len(programs), 3)
        for program in programs:
            # A timer that the program starts would keep it from ending.
            program = program.replace("Timer(30,", "Timer(0.5,")
            with self.subTest(program=program), Server() as server:
                environment = {
                    **os.environ,
                    "VERIFYCODES_ENDPOINT": server.endpoint,
                    "VERIFYCODES_TOKEN": "token",
                }
                done = subprocess.run(
                    [sys.executable, "-c", program], capture_output=True, text=True, env=environment
                )
                self.assertEqual(done.returncode, 0, done.stderr)


if __name__ == "__main__":
    unittest.main()
