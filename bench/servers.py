"""Starts what is measured as processes of their own, the way an operator starts them."""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile

from tests.support.ports import free_port

ROOT = Path(__file__).resolve().parents[1]
READY_SECONDS = 600.0


class Dead(Exception):
    """A server ended, or never answered; the text is what it said last."""


@contextmanager
def module_running(arguments: list[str], port: int, path: str, environment: Mapping[str, str]) -> Iterator[int]:
    """Runs `python -m arguments…`, waits until `path` answers at all, and yields its process id."""
    with TemporaryFile() as said:
        server = subprocess.Popen(
            [sys.executable, "-m", *arguments],
            cwd=ROOT,
            env={**os.environ, **environment},
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
        )
        try:
            if not _answers(server, f"http://127.0.0.1:{port}{path}"):
                said.seek(0)
                raise Dead(said.read().decode(errors="replace")[-4000:])
            yield server.pid
        finally:
            server.terminate()
            try:
                server.wait(15)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def run_module(arguments: list[str], environment: Mapping[str, str]) -> None:
    """Runs `python -m arguments…` to its end."""
    subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        check=True,
        stdout=subprocess.DEVNULL,
    )


def _answers(server: subprocess.Popen[bytes], url: str) -> bool:
    until = time.monotonic() + READY_SECONDS
    while server.poll() is None and time.monotonic() < until:
        try:
            urllib.request.urlopen(url, timeout=2).close()
            return True
        except urllib.error.HTTPError:
            return True
        except OSError:
            time.sleep(0.05)
    return False


__all__ = ["Dead", "free_port", "module_running", "run_module"]
