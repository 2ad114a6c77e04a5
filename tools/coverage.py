"""`make coverage`: what the tests never reach. Fails below the bars; each room's share is printed, and what it lacks.

Only what runs in the tests' own processes is counted: servers that tests start and kill are not.
"""

import json
import os
import subprocess
from collections.abc import Iterator
from typing import Any, NamedTuple

from tools import PYTHON, ROOT, prepare
from tools.steps import finish

OUT = ROOT / "var" / "coverage.json"
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
    workers = str((os.cpu_count() or 1) + 1)
    measured = ["--cov=app", "--cov-branch", f"--cov-report=json:{OUT}", "--cov-report="]
    subprocess.run([str(PYTHON), "-m", "pytest", "-n", workers, "-q", *measured], cwd=ROOT, check=True)
    report = json.loads(OUT.read_text())
    for name, places in {"all": ("app/",), **WHOLE}.items():
        found = share(report, places)
        print(f"{name:<12} {found.lines:7.1%} of lines {found.branches:7.1%} of branches")
    faults = list(below(report))
    print(*(f"Below its bar: {each}" for each in faults), sep="\n")
    return 1 if faults else 0


if __name__ == "__main__":
    finish(run)
