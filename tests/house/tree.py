"""The files of the project: what git tracks and what it would track, or without git everything that is ours."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {".git", ".hypothesis", ".venv", "node_modules", "dist", "secrets", "var", "__pycache__"}


@cache
def files() -> tuple[Path, ...]:
    """Every file, sorted."""
    return tuple(sorted(path for path in _listed() or _walk() if path.is_file()))


def texts(*patterns: str) -> Iterator[tuple[str, str]]:
    """Name and content of every text file, or of those that match a pattern, where `*` also stands for folders."""
    for path in files():
        name = path.relative_to(ROOT).as_posix()
        if patterns and not any(fnmatch(name, pattern) for pattern in patterns):
            continue
        content = path.read_bytes()
        if b"\0" not in content[:4096]:
            yield name, content.decode(errors="replace")


def lines(*patterns: str) -> Iterator[tuple[str, str]]:
    """Every line with its place, as `file:number`."""
    for name, text in texts(*patterns):
        for number, line in enumerate(text.splitlines(), 1):
            yield f"{name}:{number}", line


def _listed() -> list[Path]:
    """What git says; nothing where there is no git, or the folder is not its."""
    if shutil.which("git") is None:
        return []
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=False).stdout.decode().split("\0")
    return [ROOT / name for name in names if name]


def _walk() -> Iterator[Path]:
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS and not name.endswith("_cache")]
        yield from (Path(folder) / name for name in names)
