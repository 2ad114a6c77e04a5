"""Acts to be audited, and an intruder who may write to the database as its owner."""

from datetime import timedelta

from sqlalchemy import text

from app.audit import service as audit
from app.audit.sealing import anything_waits, seal
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession

WALLS = ("audit_entry_no_update", "audit_entry_no_delete", "audit_link_no_update", "audit_link_no_delete")


async def act(database: Database, clock: ManualClock, number: int = 6) -> None:
    """So many acts, a second apart, each in a transaction of its own."""
    for each in range(number):
        clock.move(timedelta(seconds=1))

        def record(session: WriteSession, each: int = each) -> None:
            audit.record(
                session,
                at=clock.now(),
                actor=None,
                action="thing.done",
                object_kind="thing",
                object_id=str(each),
                details={"who": "Ә", "fields": ["b", "a"], "number": each},
            )

        await database.write(record)


async def sealed(database: Database, clock: ManualClock) -> int:
    """Links all that waits; how many."""
    count = 0
    while await database.read(anything_waits):
        count += await database.write(lambda session: seal(session, clock.now()))
    return count


async def intrude(database: Database, *statements: str) -> None:
    """Runs statements as somebody who may do anything, the walls included."""

    def run(session: WriteSession) -> None:
        if database.sqlite:
            for wall in WALLS:
                session.execute(text(f"DROP TRIGGER IF EXISTS {wall}"))
        for statement in statements:
            session.execute(text(statement))

    await database.write(run)
