"""`make search-quality`: how well names are found, on both engines (docs/search-quality.md)."""

import os
import sys

from tools import PYTHON, ROOT, prepare
from tools.steps import finish


def run() -> int:
    prepare.for_development()
    sys.stdout.flush()
    os.chdir(ROOT)
    os.execv(PYTHON, [str(PYTHON), "-m", "tests.search.quality", *sys.argv[1:]])


if __name__ == "__main__":
    finish(run)
