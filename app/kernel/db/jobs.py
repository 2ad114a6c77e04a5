"""Commands on their way through the write queue: run together, or each in a savepoint of its own."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from app.kernel.announce import Signal
from app.kernel.db.faults import crossed, explained, lost, worth_another_try
from app.kernel.db.session import WriteSession

Command = Callable[[WriteSession], Any]
Together = Callable[[WriteSession, Sequence[Any]], Sequence[Any]]
"""Runs several commands of one kind with the statements of one, and answers their results in the same order. For what
it cannot do for all of them it raises; they then run apart, each by itself. A command names it in `together`."""


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


def run_together(jobs: list[Job], session: WriteSession) -> None:
    """All of them in one session. Raises what one of them raises."""
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


def run_apart(job: Job, connection: Connection, info: Mapping[str, Any]) -> bool:
    """False where it can only do better in a later transaction. Raises what breaks the connection."""
    for last in (False, True):
        try:
            with WriteSession(connection, info, apart=True) as session:
                job.run(session)
                session.keep()
        except Exception as fault:
            if lost(fault):
                raise
            job.error = explained(fault)
            if crossed(fault):
                return False
            if last or not worth_another_try(fault):
                return True
        else:
            return True
    return True


def furthest(jobs: list[Job], *, near: bool) -> list[Signal]:
    """One signal for each key, with the furthest position."""
    found: dict[tuple[str, str], int] = {}
    for job in jobs:
        if job.error is None:
            for signal in [*job.signals, *(job.near if near else ())]:
                place = (signal.topic, signal.key)
                found[place] = max(signal.seq, found.get(place, 0))
    return [Signal(topic, key, seq) for (topic, key), seq in found.items()]
