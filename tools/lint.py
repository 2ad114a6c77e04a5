"""`make lint`: every check that is not a test. All run, so that one look shows all that is wrong."""

import sys

from tools import ROOT, prepare
from tools.checks import CHECKS
from tools.steps import Stop, finish, step


def run() -> int:
    prepare.for_development()
    failed: list[str] = []
    for check in CHECKS:
        try:
            step(check.name, check.command, folder=ROOT / check.folder)
        except Stop as stop:
            print(stop, file=sys.stderr)
            failed.append(check.name)
    if failed:
        raise Stop(f"Failed: {', '.join(failed)}.")
    return 0


if __name__ == "__main__":
    finish(run)
