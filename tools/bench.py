"""`make bench`: the project's own load and search benchmarks (docs/benchmarks.md says what they measure)."""

import os
import sys

from tools import PYTHON, ROOT, prepare
from tools.steps import finish


def run() -> int:
    prepare.for_development()
    sys.stdout.flush()
    os.chdir(ROOT)
    os.execv(PYTHON, [str(PYTHON), "-m", "bench", *sys.argv[1:]])


if __name__ == "__main__":
    finish(run)
