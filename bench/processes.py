"""Processor time of a tree of processes, from /proc (so: Linux)."""

import os
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

_TICK = os.sysconf("SC_CLK_TCK")


def processor_seconds(roots: Iterable[int]) -> float:
    """Seconds used so far, user and system, by each root, its descendants, and those of them that have ended."""
    ticks: dict[int, int] = {}
    children: defaultdict[int, list[int]] = defaultdict(list)
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit() and (fields := _stat(folder)):
            children[int(fields[1])].append(int(folder.name))
            ticks[int(folder.name)] = sum(int(field) for field in fields[11:15])  # own, and of ended children
    waiting, total = list(roots), 0
    while waiting:
        process = waiting.pop()
        total += ticks.get(process, 0)
        waiting += children[process]
    return total / _TICK


def _stat(folder: Path) -> list[str]:
    """The fields after the program's name, which may hold blanks; empty once the process has gone."""
    try:
        return (folder / "stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return []
