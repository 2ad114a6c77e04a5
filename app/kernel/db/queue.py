"""The one write queue: commands that arrive together are one transaction and one commit.

Group commit, SQLite's fair gate and the unit of work in one piece. A batch first runs plainly; if any command
fails, the batch is undone and runs again with a savepoint around each, so that a bad one fails alone. One that waits
for somebody who waits for what the batch has locked can only do better once that is committed: it and those behind
it then have a transaction each, and each is answered after its own. Commands must therefore touch nothing but their
session: they may run several times, and count once.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor
from typing import Any

from sqlalchemy import Connection, Engine

from app.kernel.announce import Announcer, Signal
from app.kernel.db.faults import CommitFault, explained, worth_another_try
from app.kernel.db.jobs import Command, Job, furthest, run_apart, run_together
from app.kernel.db.session import WriteSession
from app.kernel.errors import Unavailable

BATCH = 512
TRIES = 3
RELAXED = "SET LOCAL synchronous_commit TO off"
PACE = 0.02
"""Seconds from the start of one batch to the next while several arrive together: a commit costs far more than
what it commits. A command that comes alone never waits."""

Notify = Callable[[Connection, list[Signal]], None]


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
            left = jobs
            try:
                for done in self._run(jobs):
                    loop.call_soon_threadsafe(self._answer, left[:done])
                    left = left[done:]
            except BaseException as fault:
                for job in left:
                    job.error = explained(fault)
            loop.call_soon_threadsafe(self._finish, left)

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
        self._answer(jobs)

    def _answer(self, jobs: list[Job]) -> None:
        for job in jobs:
            if job.future.cancelled():
                continue
            if job.error is None:
                job.future.set_result(job.result)
            else:
                job.future.set_exception(job.error)
        self._announcer.deliver(furthest(jobs, near=True))

    def _run(self, jobs: list[Job]) -> Iterator[int]:
        """Runs them all; yields how many more are done with, while others are not."""
        with self._engine.connect() as connection:
            try:
                self._transaction(connection, jobs, apart=False)
            except CommitFault:
                raise
            except Exception as fault:
                if len(jobs) == 1 and not worth_another_try(fault):
                    jobs[0].error = explained(fault)
                    return
            else:
                return
        with self._engine.connect() as connection:
            done = self._transaction(connection, jobs, apart=True)
        yield done
        away: BaseException | None = None
        for job in jobs[done:]:
            if away is None:
                self._run_alone(job)
                away = job.error if isinstance(job.error, Unavailable) else None
                yield 1
            else:  # nobody waits for each in turn
                job.error = away

    def _run_alone(self, job: Job) -> None:
        for _ in range(TRIES):
            try:
                with self._engine.connect() as connection:
                    self._transaction(connection, [job], apart=False)
            except Exception as fault:
                job.error = explained(fault)
                if not worth_another_try(fault):
                    return
            else:
                return

    def _transaction(self, connection: Connection, jobs: list[Job], *, apart: bool) -> int:
        """How many of them it has done with: all, or those before the first that has to wait for their commit."""
        transaction, done = connection.begin(), len(jobs)
        try:
            if self._relaxed:
                connection.exec_driver_sql(RELAXED)
            if apart:
                waiting = (n for n, job in enumerate(jobs) if not run_apart(job, connection, self._info))
                done = next(waiting, done)
            else:
                with WriteSession(connection, self._info) as session:
                    run_together(jobs, session)
                    session.keep()
            self._notify(connection, furthest(jobs[:done], near=False))
        except BaseException:
            if transaction.is_active:
                transaction.rollback()
            raise
        try:
            transaction.commit()
        except Exception as fault:
            raise CommitFault(fault) from fault
        return done
