"""Throwaway databases that keep every promise of a commit."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from tests.support.postgresql import OwnPostgres

KINDS = ("sqlite", "postgresql")


@dataclass(frozen=True, slots=True)
class Place:
    """An empty database: its address, and the process whose tree does its work (none for SQLite)."""

    url: str
    processes: tuple[int, ...]
    folder: Path


@contextmanager
def empty_database(kind: str) -> Iterator[Place]:
    """A new database of `kind`, gone afterwards. Every PostgreSQL one has a server of its own, so that its
    processor time belongs to nobody else."""
    with _sqlite() if kind == "sqlite" else _postgresql() as place:
        yield place


@contextmanager
def _sqlite() -> Iterator[Place]:
    folder = Path(mkdtemp(prefix="counterpart-bench-"))
    try:
        yield Place(f"sqlite:///{folder / 'bench.db'}", (), folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _postgresql() -> Iterator[Place]:
    server = OwnPostgres()
    try:
        server.start()
        pid = int((server.cluster.data / "postmaster.pid").read_text().split("\n", 1)[0])
        yield Place(server.url(), (pid,), server.cluster.folder)
    finally:
        server.remove()
