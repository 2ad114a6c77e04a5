"""`make test` and `make thorough`: provides what the tests need, then hands over to pytest, whose count comes last."""

import argparse
import os
import secrets
import subprocess
import sys

from tools import PYTHON, ROOT, prepare
from tools.steps import finish

COMPILED = ("-q", "-j", "0", "-x", r"/(test_\w+|conftest)\.py$", "app", "seed_data", "tools", "tests")
"""All but what pytest compiles in a way of its own."""


def run() -> int:
    parser = argparse.ArgumentParser(prog="make test")
    parser.add_argument("--thorough", action="store_true")
    parser.add_argument("--seed", default="")
    chosen, passed_on = parser.parse_known_args()
    prepare.for_development()
    parts = "from tests.support.parts import every_part; print(*(part.line for part in every_part()), sep='\\n')"
    subprocess.run([PYTHON, "-c", parts], cwd=ROOT, check=True)
    seed = chosen.seed or str(secrets.randbelow(2**32))
    workers = min((os.cpu_count() or 1) + 1, 4)  # while one waits for a browser or a server, another works
    options = ["-n", str(workers), "--dist", "worksteal", "-q"]
    if chosen.thorough:
        print(f"Property tests at full count, seed {seed}; to repeat: make thorough SEED={seed}", flush=True)
        options += ["--hypothesis-profile=thorough", f"--hypothesis-seed={seed}"]
    sys.stdout.flush()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # each of dozens of processes would compile everything anew
    subprocess.run([PYTHON, "-m", "compileall", *COMPILED], cwd=ROOT, check=False)  # the workers begin all at once
    os.chdir(ROOT)
    os.execv(PYTHON, [str(PYTHON), "-m", "pytest", *options, *passed_on])


if __name__ == "__main__":
    finish(run)
