"""What makes an engine dear outlasts a test: compiled statements, and the connections to PostgreSQL.

Each test opens a database twice, for itself and for its application. Both would compile the same few hundred statements
anew, and for each connection PostgreSQL would start a process that reads the whole catalogue anew.
"""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from sqlalchemy.util import LRUCache

from app.kernel.db import database
from app.kernel.db.engines import open_engine

STATEMENTS = 10_000
"""More than there are: an engine's own 500 are for one application, not for all tests of it."""
_idle: dict[str, list[Engine]] = {}
"""Engines that nobody uses now, by the URL of a database that is handed from test to test."""


class _Lent(Engine):
    """The connections of an engine, without what a test may hang on an engine; `dispose` gives them back."""

    def __init__(self, owner: Engine, idle: list[Engine]) -> None:
        super().__init__(owner.pool, owner.dialect, owner.url)
        self._compiled_cache = owner._compiled_cache
        self._owner, self._idle = owner, idle

    def dispose(self, close: bool = True) -> None:
        if self._owner not in self._idle:
            self._idle.append(self._owner)


def keep(url: str) -> None:
    """From now on connections to this database are kept."""
    _idle[url] = []


def let_go(url: str) -> None:
    """Closes those that were kept."""
    for engine in _idle.pop(url):
        engine.dispose()


@pytest.fixture(scope="session", autouse=True)
def lasting_engines() -> Iterator[None]:
    """Whoever opens a database in this process is given such an engine."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "open_engine", _Opener())
        yield


class _Opener:
    """Takes the place of `open_engine`."""

    def __init__(self) -> None:
        self._sqlite = open_engine("sqlite://")
        self._sqlite.connect().close()
        self._sqlite._compiled_cache = LRUCache(STATEMENTS)

    def __call__(self, url: str) -> Engine:
        idle = _idle.get(url)
        if idle is not None:
            return _Lent(idle.pop() if idle else self._large(url), idle)
        opened = open_engine(url)
        if opened.dialect.name == "sqlite":
            opened.dialect, opened._compiled_cache = self._sqlite.dialect, self._sqlite._compiled_cache
        return opened

    @staticmethod
    def _large(url: str) -> Engine:
        opened = open_engine(url)
        opened._compiled_cache = LRUCache(STATEMENTS)
        return opened
