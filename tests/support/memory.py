"""Folders that no disk is waited for: what a test writes is gone after it anyway."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

_MEMORY = Path("/dev/shm")
_ROOM = 200_000_000


@contextmanager
def folder_in_memory(purpose: str) -> Iterator[Path]:
    """A new folder, in memory where Linux has room there; it is removed in the end."""
    folder = Path(tempfile.mkdtemp(prefix=f"counterpart-{purpose}-", dir=memory()))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@cache
def memory() -> Path | None:
    """Where such folders lie; None: where temporary files lie anyway."""
    return _MEMORY if _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM else None
