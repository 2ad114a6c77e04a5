"""The door to the database for everything above the kernel."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from sqlalchemy import Engine, text

from app.kernel.announce import Announcer
from app.kernel.db.engines import READING, open_engine
from app.kernel.db.faults import explained, lost
from app.kernel.db.queue import WriteQueue
from app.kernel.db.session import ReadSession, WriteSession
from app.kernel.db.signals import PostgresSignals, no_notify

T = TypeVar("T")
log = logging.getLogger(__name__)


class Database:
    """Runs reads and writes; signals of committed writes reach `announcer` in every process.

    SQLite has one connection and one thread for both, so work is done in turn; PostgreSQL has a pool of threads
    for reads, one thread for writes and one for counts. `info` is what every session carries of its process, such as
    its keys.
    """

    def __init__(
        self,
        url: str,
        announcer: Announcer | None = None,
        write_limit: int = 5_000,
        info: Mapping[str, Any] | None = None,
    ) -> None:
        self._info = info or {}
        self.announcer = announcer or Announcer()
        self.engine: Engine = open_engine(url)
        self.sqlite = self.engine.dialect.name == "sqlite"
        self._writer = ThreadPoolExecutor(1, "writer")
        self._readers = self._writer if self.sqlite else ThreadPoolExecutor(6, "reader")
        self._signals = None if self.sqlite else PostgresSignals(self.engine.url, self.announcer)
        notify = self._signals.notify if self._signals else no_notify
        queue = partial(
            WriteQueue, self.engine, announcer=self.announcer, notify=notify, limit=write_limit, info=self._info
        )
        self._queue = queue(self._writer)
        self._counter = self._writer if self.sqlite else ThreadPoolExecutor(1, "counter")
        self._counts = self._queue if self.sqlite else queue(self._counter, relaxed=True)
        self._reading = self.engine.execution_options(**({READING: True} if self.sqlite else _SNAPSHOT))
        self._glancing = self.engine.execution_options(**({READING: True} if self.sqlite else _LATEST))

    async def read(self, work: Callable[[ReadSession], T]) -> T:
        """`work`'s answer from one consistent state. Raises Unavailable when the database is away."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, work)

    async def glance(self, work: Callable[[ReadSession], T]) -> T:
        """Like `read`, but each statement may see a newer state than the one before; half the cost on PostgreSQL.

        For a single statement, or where later statements may only take away from earlier ones.
        """
        look = partial(self._read, self._glancing)
        return await asyncio.get_running_loop().run_in_executor(self._readers, look, work)

    async def write(self, command: Callable[[WriteSession], T], lock: str = "") -> T:
        """`command`'s answer once it is durable; see WriteQueue.submit."""
        return await self.submit(command, lock)

    async def count(self, command: Callable[[WriteSession], T], lock: str = "") -> T:
        """Like `write`, for what may be lost when the machine of PostgreSQL fails in the second after: the answer comes
        once everybody can see it, and does not wait for the disk. On SQLite the same as `write`."""
        counted: asyncio.Future[T] = self._counts.submit(command, lock)
        return await counted

    def submit(self, command: Callable[[WriteSession], T], lock: str = "") -> "asyncio.Future[T]":
        """`write` for somebody who hands in the next command before this one is answered."""
        return self._queue.submit(command, lock)

    def read_now(self, work: Callable[[ReadSession], T]) -> T:
        """The same as `read`, on the caller's own thread: for commands of the shell and for start-up."""
        return self._read(self._reading, work)

    def _read(self, engine: Engine, work: Callable[[ReadSession], T]) -> T:
        for attempt in (1, 2):
            try:
                with engine.connect() as connection, ReadSession(connection, self._info) as session:
                    return work(session)
            except Exception as fault:
                if attempt == 1 and lost(fault):
                    continue
                raise explained(fault) from fault
        raise AssertionError("unreachable")

    def write_now(self, command: Callable[[WriteSession], T]) -> T:
        """One command in a transaction of its own, on the caller's thread, unannounced: for the shell."""
        with self.engine.begin() as connection, WriteSession(connection, self._info) as session:
            result = command(session)
            session.keep()
            return result

    async def ready(self) -> bool:
        """Whether the database answers."""
        try:
            await self.read(lambda session: session.connection().execute(text("SELECT 1")))
        except Exception:
            log.warning("database away", exc_info=True)
            return False
        return True

    async def listen(self) -> None:
        """Brings other processes' signals here until cancelled; on SQLite there are none."""
        if self._signals is None:
            await asyncio.Event().wait()
        else:
            await self._signals.listen()

    async def close(self) -> None:
        """Lets work under way finish, then closes every connection."""
        for executor in {self._writer, self._readers, self._counter}:
            await asyncio.get_running_loop().run_in_executor(None, executor.shutdown)
        self.engine.dispose()


_LATEST = {"isolation_level": "AUTOCOMMIT"}
_SNAPSHOT = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
