"""The files of the project: what git tracks and what it would track, or without git everything that is ours."""

import os
import subprocess
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {".git", ".venv", "node_modules", "dist", "var", "__pycache__"}


@cache
def files() -> tuple[Path, ...]:
    """Every file, sorted."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    names = listed.stdout.decode().split("\0")
    found = _walk() if listed.returncode else (ROOT / name for name in names if name)
    return tuple(sorted(path for path in found if path.is_file()))


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


def _walk() -> Iterator[Path]:
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS and not name.endswith("_cache")]
        yield from (Path(folder) / name for name in names)
