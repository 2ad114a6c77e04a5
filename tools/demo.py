"""`make demo`: from a clean clone to a running service with illustrative people, and nothing else to know."""

import argparse
import fcntl
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from typing import IO, NoReturn

from tools import PYTHON, ROOT, prepare
from tools.steps import Stop, finish, step

HOST = "127.0.0.1"
VAR = ROOT / "var"
# Not a word about each start and end: the newcomer sees the address and the personas.
SETTINGS = {
    "COUNTERPART_LOG_LEVEL": "warning",
    "COUNTERPART_MODE": "demo",
    "COUNTERPART_DATABASE_URL": f"sqlite:///{VAR / 'demo.db'}",
    "COUNTERPART_MAIL_FOLDER": str(VAR / "letters"),
}


def run() -> int:
    port = _port()
    prepare.node()
    _free(port)
    lock = _only_one()
    print("Preparing Counterpart; the first time takes a minute or two.", flush=True)
    prepare.environment(development=False)
    prepare.front_end()
    environment = {**os.environ, **SETTINGS, "COUNTERPART_PORT": str(port)}
    app = [str(PYTHON), "-m", "app.cli"]
    step("Database", [*app, "migrate"], environment=environment)
    step("Illustrative directory", [*app, "seed", "--demo"], environment=environment)
    with lock:
        return _serve(app, port, environment)


def _serve(app: list[str], port: int, environment: dict[str, str]) -> int:
    """Serves until Ctrl-C or SIGTERM; then lets the server finish what it has begun."""
    signal.signal(signal.SIGTERM, _interrupted)
    server = subprocess.Popen([*app, "serve", "--host", HOST, "--port", str(port)], cwd=ROOT, env=environment)
    try:
        _wait_until_ready(server, port)
        personas = subprocess.run([*app, "personas"], cwd=ROOT, env=environment, capture_output=True, check=False)
        print(personas.stdout.decode())
        print(f"Counterpart is running: http://{HOST}:{port}   (Ctrl-C ends it; the data stays in var/)", flush=True)
        return server.wait()
    except KeyboardInterrupt:
        print("\nEnding.", flush=True)
        server.send_signal(signal.SIGTERM)
        try:
            server.wait(15)
        except subprocess.TimeoutExpired:
            server.kill()
        return 0


def _wait_until_ready(server: subprocess.Popen[bytes], port: int) -> None:
    until = time.monotonic() + 30
    while server.poll() is None and time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"http://{HOST}:{port}/api/health", timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    if server.poll() is None:
        server.terminate()
    raise Stop("The server did not become ready; its own words stand above.")


def _port() -> int:
    parser = argparse.ArgumentParser(prog="make demo")
    parser.add_argument("--port", default="8000")
    text: str = parser.parse_args().port
    if not text.isdigit() or not 1 <= int(text) <= 65535:
        raise Stop(f"PORT must be a number from 1 to 65535, not {text!r}: make demo PORT=8001")
    return int(text)


def _only_one() -> IO[str]:
    """SQLite serves one process: a second demo over the same data is refused."""
    VAR.mkdir(exist_ok=True)
    lock = (VAR / "demo.lock").open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise Stop("A demo over this folder's data is already running; end it first.") from None
    return lock


def _free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError:
            raise Stop(f"Port {port} is reserved for the system administrator: make demo PORT=8001") from None
        except OSError:
            raise Stop(
                f"Port {port} is in use, perhaps by a demo that still runs: make demo PORT={port % 65535 + 1}"
            ) from None


def _interrupted(number: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    finish(run)
