"""The one write queue: commands that arrive together are one transaction and one commit.

Group commit, SQLite's fair gate and the unit of work in one piece. A batch first runs plainly; if any command
fails, the batch is undone and runs again with a savepoint around each, so that a bad one fails alone. Commands
must therefore touch nothing but their session: they may run twice, and count once.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine

from app.kernel.announce import Announcer, Signal
from app.kernel.db.faults import explained, lost, worth_another_try
from app.kernel.db.session import WriteSession
from app.kernel.errors import Unavailable

BATCH = 512
RELAXED = "SET LOCAL synchronous_commit TO off"
PACE = 0.02
"""Seconds from the start of one batch to the next while several arrive together: a commit costs far more than
what it commits. A command that comes alone never waits."""

Command = Callable[[WriteSession], Any]
Together = Callable[[WriteSession, Sequence[Any]], Sequence[Any]]
"""Runs several commands of one kind with the statements of one, and answers their results in the same order. For what
it cannot do for all of them it raises; they then run apart, each by itself. A command names it in `together`."""
Notify = Callable[[Connection, list[Signal]], None]


@dataclass(slots=True)
class Job:
    """A command on its way, and what became of it."""

    command: Command
    lock: str
    future: "asyncio.Future[Any]"
    result: Any = None
    error: BaseException | None = None
    signals: list[Signal] = field(default_factory=list)
    near: list[Signal] = field(default_factory=list)

    @property
    def together(self) -> Together | None:
        found: Together | None = getattr(self.command, "together", None)
        return found

    def run(self, session: WriteSession) -> None:
        """Does its work in a session that it may share with the commands before it; it finds none of their objects."""
        session.signals, session.near_signals = [], []
        self.result = self.command(session)
        session.flush()
        self.error, self.signals, self.near = None, session.signals, session.near_signals
        if session.identity_map:
            session.expunge_all()


class WriteQueue:
    """Runs commands batch by batch on one thread; `submit` returns once the batch is durable.

    A `relaxed` one, on PostgreSQL only, returns once everybody can see the batch, and does not wait for the disk.
    """

    def __init__(
        self,
        engine: Engine,
        executor: Executor,
        announcer: Announcer,
        notify: Notify,
        limit: int,
        info: Mapping[str, Any],
        *,
        relaxed: bool = False,
    ) -> None:
        self._info = info
        self._relaxed = relaxed
        self._engine = engine
        self._executor = executor
        self._announcer = announcer
        self._notify = notify
        self._limit = limit
        self._waiting: deque[Job] = deque()
        self._running = False
        self._paced_until = 0.0

    def submit(self, command: Command, lock: str) -> "asyncio.Future[Any]":
        """The command's result, after the commit; commands take effect in the order they are handed in.

        `lock` names what the command will lock (a room's id): a batch takes its locks in that order, so that two
        processes never wait for each other in a circle. The future raises what the command raises, and Unavailable
        if the database is away or full. Raises Unavailable at once if too much waits.
        """
        if len(self._waiting) >= self._limit:
            raise Unavailable("service_busy")
        job = Job(command, lock, asyncio.get_running_loop().create_future())
        self._waiting.append(job)
        if not self._running:
            self._start_in_time()
        return job.future

    def _start_in_time(self) -> None:
        self._running = True
        loop = asyncio.get_running_loop()
        wait = self._paced_until - loop.time()
        if wait > 0 and len(self._waiting) < BATCH:
            loop.call_later(wait, self._start)
        else:
            loop.call_soon(self._start)  # with whatever else is handed in by those who run before that

    def _start(self) -> None:
        jobs = self._next_batch()
        jobs.sort(key=lambda job: job.lock)  # stable: one sender's commands to one room stay in order
        loop = asyncio.get_running_loop()
        self._paced_until = loop.time() + PACE if len(jobs) > 1 and not self._relaxed else 0.0

        def work() -> None:
            try:
                self._run(jobs)
            except BaseException as fault:
                for job in jobs:
                    job.error = explained(fault)
            loop.call_soon_threadsafe(self._finish, jobs)

        try:
            self._executor.submit(work)
        except RuntimeError as fault:  # the database has been closed
            for job in jobs:
                job.error = Unavailable("unavailable")
                job.error.__cause__ = fault
            self._finish(jobs)

    def _next_batch(self) -> list[Job]:
        """What waited longest, with what is of the same kind behind it: all batches then take locks in one order."""
        jobs = [self._waiting.popleft()]
        together = jobs[0].together
        while self._waiting and len(jobs) < BATCH and self._waiting[0].together is together:
            jobs.append(self._waiting.popleft())
        return jobs

    def _finish(self, jobs: list[Job]) -> None:
        if self._waiting:
            self._start_in_time()
        else:
            self._running = False
        for job in jobs:
            if job.future.cancelled():
                continue
            if job.error is None:
                job.future.set_result(job.result)
            else:
                job.future.set_exception(job.error)
        self._announcer.deliver(_furthest(jobs, near=True))

    def _run(self, jobs: list[Job]) -> None:
        with self._engine.connect() as connection:
            try:
                self._transaction(connection, jobs, apart=False)
            except _CommitFault as fault:
                raise fault.cause from fault
            except Exception as fault:
                if len(jobs) == 1 and not worth_another_try(fault):
                    jobs[0].error = explained(fault)
                    return
            else:
                return
        with self._engine.connect() as connection:
            self._transaction(connection, jobs, apart=True)

    def _transaction(self, connection: Connection, jobs: list[Job], *, apart: bool) -> None:
        transaction = connection.begin()
        try:
            if self._relaxed:
                connection.exec_driver_sql(RELAXED)
            if apart:
                for job in jobs:
                    _run_apart(job, connection, self._info)
            else:
                with WriteSession(connection, self._info) as session:
                    _run_together(jobs, session)
                    session.keep()
            self._notify(connection, _furthest(jobs, near=False))
        except BaseException:
            if transaction.is_active:
                transaction.rollback()
            raise
        try:
            transaction.commit()
        except Exception as fault:
            raise _CommitFault(fault) from fault


class _CommitFault(Exception):
    """The commit itself failed: whether it took effect is unknown, so nothing is tried again here; the caller
    asks again with the same key and gets the first answer if there was one."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause


def _run_together(jobs: list[Job], session: WriteSession) -> None:
    together = jobs[0].together
    if together is None or len(jobs) == 1:
        for job in jobs:
            job.run(session)
        return
    results = together(session, [job.command for job in jobs])
    session.flush()
    for job, result in zip(jobs, results, strict=True):
        job.result, job.error, job.signals, job.near = result, None, [], []
    jobs[0].signals, jobs[0].near = session.signals, session.near_signals


def _run_apart(job: Job, connection: Connection, info: Mapping[str, Any]) -> None:
    for last in (False, True):
        try:
            with WriteSession(connection, info, apart=True) as session:
                job.run(session)
                session.keep()
        except Exception as fault:
            if lost(fault):
                raise
            job.error = explained(fault)
            if last or not worth_another_try(fault):
                return
        else:
            return


def _furthest(jobs: list[Job], *, near: bool) -> list[Signal]:
    """One signal for each key, with the furthest position."""
    furthest: dict[tuple[str, str], int] = {}
    for job in jobs:
        if job.error is None:
            for signal in [*job.signals, *(job.near if near else ())]:
                place = (signal.topic, signal.key)
                furthest[place] = max(signal.seq, furthest.get(place, 0))
    return [Signal(topic, key, seq) for (topic, key), seq in furthest.items()]
