"""A newcomer whose machine is not ready is told so in one clear sentence, and nothing is begun."""

import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.tree import ROOT


@pytest.fixture
def programs(tmp_path: Path) -> Path:
    """A folder that is the whole PATH: a shell, this Python, and a Node that is new enough."""
    for tool in ("sh", "head", "sed"):
        (tmp_path / tool).symlink_to(str(shutil.which(tool)))
    (tmp_path / "python3").symlink_to(sys.executable)
    _program(tmp_path / "node", "echo v22.1.0")
    _program(tmp_path / "npm", "exit 1")
    return tmp_path


def _program(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def _demo(programs: Path, port: str = "8000") -> tuple[int, str]:
    """Exit code, and all that was said."""
    done = subprocess.run(
        ["sh", "tools/with-python", "-m", "tools.demo", "--port", port],
        cwd=ROOT,
        env={"PATH": str(programs), "HOME": os.environ.get("HOME", "/")},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout.strip()


def test_no_python(programs: Path) -> None:
    (programs / "python3").unlink()

    assert _demo(programs) == (2, "Counterpart needs Python 3.11 or newer; this machine has: none.")


def test_an_old_python(programs: Path) -> None:
    (programs / "python3").unlink()
    _program(programs / "python3", 'test "$1" = --version && echo Python 3.9.2; exit 1')

    assert _demo(programs) == (2, "Counterpart needs Python 3.11 or newer; this machine has: Python 3.9.2.")


def test_no_node(programs: Path) -> None:
    (programs / "node").unlink()

    assert _demo(programs) == (1, "Counterpart needs Node 20.19 or newer with npm; this machine has no `node`.")


def test_an_old_node(programs: Path) -> None:
    _program(programs / "node", "echo v18.20.4")

    assert _demo(programs) == (1, "Counterpart needs Node 20.19 or newer; this machine has v18.20.4.")


def test_a_busy_port(programs: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        code, said = _demo(programs, str(port))

    assert (code, said) == (
        1,
        f"Port {port} is in use, perhaps by a demo that still runs: make demo PORT={port % 65535 + 1}",
    )


def test_a_port_that_is_none(programs: Path) -> None:
    assert _demo(programs, "80000") == (1, "PORT must be a number from 1 to 65535, not '80000': make demo PORT=8001")
