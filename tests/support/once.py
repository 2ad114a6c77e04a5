"""One server for all workers of a test run: the first who asks starts it, the others are told its address."""

import fcntl
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.support.parts import ROOT

_keepers: list[subprocess.Popen[bytes]] = []


def run_of(config: Any) -> int:
    """The process id of the test run: the controller's, also when asked in a worker of pytest-xdist."""
    return os.getppid() if hasattr(config, "workerinput") else os.getpid()


def once(run: int, name: str, make: Callable[[], dict[str, str]]) -> dict[str, str]:
    """What `make` answered in whichever process of the run came first."""
    folder = Path(tempfile.gettempdir()) / f"counterpart-run-{run}-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    with (folder / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        record = folder / f"{name}.json"
        if not record.exists():
            record.write_text(json.dumps(make()))
        found: dict[str, str] = json.loads(record.read_text())
        return found


def forget(run: int) -> None:
    """Removes the record of a run that is over."""
    folder = Path(tempfile.gettempdir()) / f"counterpart-run-{run}-{os.getuid()}"
    for path in folder.glob("*"):
        path.unlink()
    if folder.exists():
        folder.rmdir()


def start_kept(run: int, user: str, folder: Path, command: list[str]) -> None:
    """Starts a server that ends with the run and takes `folder` with it."""
    keeper = subprocess.Popen(
        [sys.executable, "-m", "tests.support.keeper", str(run), user, str(folder), *command],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    _keepers.append(keeper)  # it ends after us; forgetting it would be reported as a leak
