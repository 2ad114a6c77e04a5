"""Keeps a server running for as long as a test run lives, and no longer, whatever way the run ends.

Started as a process of its own: `python -m tests.support.keeper RUN_PID USER FOLDER COMMAND…`. Removes FOLDER after.
"""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from tests.support.users import as_user


def keep(run: int, user: str, folder: Path, command: list[str]) -> None:
    with (folder / "server.log").open("ab") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True, **as_user(user))
    while server.poll() is None and _lives(run):
        time.sleep(0.2)
    server.send_signal(signal.SIGINT)  # for PostgreSQL: a fast shutdown
    try:
        server.wait(10)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
    shutil.rmtree(folder, ignore_errors=True)


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


if __name__ == "__main__":
    keep(int(sys.argv[1]), sys.argv[2], Path(sys.argv[3]), sys.argv[4:])
