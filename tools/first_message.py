"""`make first-message`: from a clean clone and a fresh home folder to a sent message, doing only what the README says.

Prints how long each step took; fails when the whole takes ten minutes or more.
"""

import os
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

from tools import ROOT
from tools.steps import Stop, finish

LIMIT = 600
KEPT_OUT = ("HOME", "XDG_", "NPM_", "npm_", "COUNTERPART_", "VIRTUAL_ENV", "MAKE", "MFLAGS")


def run() -> int:
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="counterpart-first-") as folder:
        clone, home, port = Path(folder) / "counterpart", Path(folder) / "home", _free_port()
        home.mkdir()
        environment = {name: value for name, value in os.environ.items() if not name.startswith(KEPT_OUT)}
        environment["HOME"] = str(home)
        cloned = subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], env=environment, check=False)
        if cloned.returncode:
            raise Stop("The clone failed; git's own words stand above.")
        _said("clone", began)
        demo = subprocess.Popen(["make", "demo", f"PORT={port}"], cwd=clone, env=environment, start_new_session=True)
        try:
            _wait_for(demo, port)
            _said("make demo: serving", began)
            script = [str(clone / ".venv" / "bin" / "python"), "-m", "tools.conversation", str(port)]
            if subprocess.run(script, cwd=clone, env=environment, check=False).returncode:
                raise Stop("The conversation failed; its own words stand above.")
            seconds = _said("first message acknowledged", began)
        finally:
            os.killpg(demo.pid, signal.SIGINT)
            demo.wait(30)
    return 0 if seconds < LIMIT else 1


def _wait_for(demo: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + LIMIT
    while demo.poll() is None and time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise Stop("`make demo` did not come to serve; its own words stand above.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _said(what: str, began: float) -> float:
    seconds = time.monotonic() - began
    print(f"first-message  {what:<32} {seconds:6.1f} s", flush=True)
    return seconds


if __name__ == "__main__":
    finish(run)
