"""`make audit`: whether a library of the lock files has a known vulnerability. Needs the network, so no test runs it.

An answer counts only for as many libraries as it names: pip-audit and npm both end well when they looked at none.
"""

import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tools import ROOT, VENV
from tools.sbom import NPM, PYTHON, components
from tools.steps import Stop, finish

PIP_AUDIT = ("--strict", "--disable-pip", "--require-hashes", "--progress-spinner", "off", "--format", "json")
NPM_AUDIT = ("npm", "audit", "--json", "--package-lock-only", "--omit", "dev")


class Report(NamedTuple):
    """How many libraries were looked up, and one line for each known vulnerability."""

    looked_up: int
    found: list[str]


def of_python(said: str) -> Report:
    """What pip-audit answered. Raises Stop for no answer, and for a library that it passed over."""
    try:
        libraries = json.loads(said)["dependencies"]
    except (ValueError, KeyError, TypeError) as fault:
        raise Stop("pip-audit gave no answer: nothing was looked up. Is there a network?") from fault
    if passed := [each["name"] for each in libraries if "skip_reason" in each]:
        raise Stop(f"pip-audit passed over {', '.join(passed)}: this is no answer.")
    found = [
        f"{each['name']} {each['version']}: {weakness['id']}, mended in {', '.join(weakness['fix_versions']) or 'none'}"
        for each in libraries
        for weakness in each["vulns"]
    ]
    return Report(len(libraries), found)


def of_npm(said: str) -> Report:
    """What npm answered. Raises Stop for no answer."""
    try:
        answer = json.loads(said)
        looked_up, weak = answer["metadata"]["dependencies"]["prod"], answer["vulnerabilities"]
    except (ValueError, KeyError, TypeError) as fault:
        raise Stop("npm gave no answer: nothing was looked up. Is there a network?") from fault
    return Report(looked_up, [f"{name}: {each['severity']}, {each['range']}" for name, each in sorted(weak.items())])


def verdict(name: str, shipped: int, report: Report) -> list[str]:
    """What is printed of one lock file. Raises Stop where nothing was looked up."""
    if not report.looked_up:
        raise Stop(f"{name}: none of {shipped} libraries was looked up: this is no answer.")
    line = f"{name}: {report.looked_up} of {shipped} libraries looked up, {len(report.found)} known vulnerabilities"
    return [line, *(f"- {each}" for each in report.found)]


def _asked(command: Sequence[str | Path], folder: Path) -> str:
    return subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True, check=False).stdout


def run() -> int:
    pip_audit = VENV / "bin" / "pip-audit"
    if not pip_audit.is_file():
        raise Stop("`make audit` needs pip-audit: .venv/bin/pip install pip-audit")
    if shutil.which("npm") is None:
        raise Stop("`make audit` needs npm.")
    shipped = [str(each["purl"]) for each in components()]
    python = of_python(_asked([pip_audit, *PIP_AUDIT, "--requirement", PYTHON], ROOT))
    npm = of_npm(_asked(NPM_AUDIT, NPM.parent))
    for name, kind, report in (("requirements.lock", "pkg:pypi/", python), ("package-lock.json", "pkg:npm/", npm)):
        print("\n".join(verdict(name, sum(each.startswith(kind) for each in shipped), report)))
    print("Libraries for other systems than this one are not looked up.")
    return 1 if python.found or npm.found else 0


if __name__ == "__main__":
    finish(run)
