"""Steps with a title, visible progress and a time; what fails is one clear sentence and a non-zero exit."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO

from tools import ROOT

WIDTH = 26


class Stop(Exception):
    """The sentence that tells a newcomer what is missing and what to do about it."""


def finish(work: Callable[[], int]) -> None:
    """Runs a tool's `work` and leaves with its exit code: 1 for a Stop, 130 for Ctrl-C."""
    try:
        code = work()
    except Stop as stop:
        print(stop, file=sys.stderr)
        code = 1
    except KeyboardInterrupt:
        print("\nInterrupted.", file=sys.stderr)
        code = 130
    sys.exit(code)


def step(
    title: str,
    command: Sequence[str | Path],
    *,
    folder: Path = ROOT,
    environment: Mapping[str, str] | None = None,
    counted: tuple[str, ...] = (),
    total: int = 0,
) -> None:
    """Runs `command`, showing its progress: lines that begin with one of `counted`, out of `total`.

    Raises Stop with what it said when it fails.
    """
    began = time.monotonic()
    lines: list[str] = []
    process = subprocess.Popen(
        [str(part) for part in command],
        cwd=folder,
        env=dict(environment) if environment is not None else None,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
    )
    assert process.stdout is not None
    reader = threading.Thread(target=_read, args=(process.stdout, lines), daemon=True)
    reader.start()
    moving = sys.stdout.isatty()
    if not moving:
        print(f"  {title} …", flush=True)
    while reader.is_alive():
        reader.join(0.2)
        if moving:
            print(f"\r  {_row(title, lines, counted, total, began)}", end="", flush=True)
    code = process.wait()
    print(f"{chr(13) if moving else ''}  {_row(title, lines, counted, total, began)}", flush=True)
    if code:
        shown = lines if len(lines) <= 40 else [*lines[:15], "…", *lines[-25:]]
        said = "\n".join(f"    {line}" for line in shown)
        raise Stop(f"{said}\n{title}: this step failed with exit code {code}; what it said stands above.")


def _read(output: IO[str], lines: list[str]) -> None:
    with output:
        for line in output:
            lines.append(line.rstrip())


def _row(title: str, lines: list[str], counted: tuple[str, ...], total: int, began: float) -> str:
    done = sum(line.lstrip().startswith(counted) for line in lines)
    share = f"{done} of {total}" if total else ""
    return f"{title:<{WIDTH}} {share:>10} {time.monotonic() - began:6.1f} s"
