"""`make coverage`: what the tests never reach. Fails below the bars; each room's share is printed, and what it lacks.

Processes that tests start count too, if they end by themselves or are asked to: one that is killed writes nothing down.
The one that draws papers is given no environment, so it is never told that anybody counts.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from tools import PYTHON, ROOT, prepare
from tools.steps import finish

FOLDER = ROOT / "var" / "coverage"
REPORT = FOLDER / "report.json"
ENDED_WITHIN = 60
"""Seconds, for servers that outlive the tests by a moment."""
LINES, BRANCHES = 0.95, 0.90
WHOLE = {
    "permissions": ("app/identity/permissions/",),
    "providers": ("app/identity/oidc/",),
    "delivery": ("app/realtime/", "app/consultations/log.py", "app/consultations/saying.py"),
    "vault": ("app/vault/",),
    "exports": ("app/consultations/papers/", "app/sheets/exchange/", "app/directory/reveals/vcard.py"),
    "audit": ("app/audit/",),
}
"""Where every branch must have been taken."""


class Share(NamedTuple):
    """How much of some files was reached."""

    lines: float
    branches: float
    missed: tuple[str, ...]
    """Branches that were never taken, as file:line."""


def share(report: dict[str, Any], places: tuple[str, ...]) -> Share:
    """What coverage.py's JSON report says of the files at these places. Raises LookupError where there are none."""
    files = {name: file for name, file in report["files"].items() if name.startswith(places)}
    if not files:
        raise LookupError(f"nothing was measured at {places}")
    totals = {
        part: sum(file["summary"][part] for file in files.values())
        for part in ("num_statements", "covered_lines", "num_branches", "covered_branches")
    }
    missed = [f"{name}:{line}" for name, file in files.items() for line, _ in file["missing_branches"]]
    return Share(
        totals["covered_lines"] / max(1, totals["num_statements"]),
        totals["covered_branches"] / max(1, totals["num_branches"]),
        tuple(sorted(set(missed))),
    )


def below(report: dict[str, Any]) -> Iterator[str]:
    """What is below its bar."""
    whole = share(report, ("app/",))
    if whole.lines < LINES or whole.branches < BRANCHES:
        yield f"all: {whole.lines:.1%} of lines, {whole.branches:.1%} of branches"
    for name, places in WHOLE.items():
        if missed := share(report, places).missed:
            yield f"{name}: never taken at {', '.join(missed)}"


def run() -> int:
    prepare.for_development()
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    environment = {**os.environ, "COVERAGE_FILE": str(FOLDER / "data")}
    coverage = [str(PYTHON), "-m", "coverage"]
    workers = str(min((os.cpu_count() or 1) + 1, 4))
    tests = [*coverage, "run", "-m", "pytest", "-n", workers, "--dist", "worksteal", "-q", *sys.argv[1:]]
    failed = subprocess.run(tests, cwd=ROOT, env=environment, check=False).returncode
    _wait_for_servers()
    for rest in (["combine", "--quiet"], ["json", "--quiet", "-o", str(REPORT)]):
        subprocess.run([*coverage, *rest], cwd=ROOT, env=environment, check=True)
    report = json.loads(REPORT.read_text())
    for name, places in {"all": ("app/",), **WHOLE}.items():
        found = share(report, places)
        print(f"{name:<12} {found.lines:7.1%} of lines {found.branches:7.1%} of branches")
    faults = list(below(report))
    print(*(f"Below its bar: {each}" for each in faults), sep="\n")
    return failed or bool(faults)


def _wait_for_servers() -> None:
    """Until every process of the tests has written down what it reached."""
    until = time.monotonic() + ENDED_WITHIN
    while time.monotonic() < until and any(map(_counts, Path("/proc").glob("[0-9]*"))):
        time.sleep(0.2)


def _counts(process: Path) -> bool:
    try:
        return f"COVERAGE_FILE={FOLDER}/".encode() in (process / "environ").read_bytes()
    except OSError:  # it has ended, or is none of ours
        return False


if __name__ == "__main__":
    finish(run)
