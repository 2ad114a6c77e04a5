"""Entries are linked afterwards, each once, in one chain, whoever links them."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlmodel import col, select

from app.audit import service as audit
from app.audit.chain import START, content_of, digest_of
from app.audit.models import AuditEntry, AuditLink
from app.audit.sealing import BATCH, seal
from app.audit.verifying import verify
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from tests.audit.evidence import act, sealed
from tests.support.statements import statements


def _links(session: ReadSession) -> list[tuple[AuditLink, AuditEntry]]:
    of_entry = col(AuditEntry.id) == col(AuditLink.entry_id)
    rows = session.execute(select(AuditLink, AuditEntry).join(AuditEntry, of_entry).order_by(col(AuditLink.position)))
    return [(row[0], row[1]) for row in rows]


async def test_each_entry_has_its_place_and_the_digest_of_all_before_it(database: Database, clock: ManualClock) -> None:
    await act(database, clock, 3)

    assert await sealed(database, clock) == 3

    previous = START
    for position, (link, entry) in enumerate(await database.read(_links), 1):
        previous = digest_of(position, previous, entry.id, content_of(entry))
        assert (link.position, link.content, link.digest) == (position, content_of(entry), previous)
        assert entry.object_id == str(position - 1)


async def test_writing_an_entry_asks_nothing_of_the_chain(database: Database, clock: ManualClock) -> None:
    with statements(database) as sent:
        await act(database, clock, 1)

    assert [each.split()[:3] for each in sent] == [["INSERT", "INTO", "audit_entry"]]


async def test_what_comes_later_goes_on_where_the_chain_ended(database: Database, clock: ManualClock) -> None:
    for _ in range(3):
        await act(database, clock, 2)
        await sealed(database, clock)

    assert [link.position for link, _ in await database.read(_links)] == [1, 2, 3, 4, 5, 6]
    assert (await database.read(lambda session: verify(session, [], ()))).findings == []


async def test_two_who_link_at_once_make_one_chain(database: Database, database_url: str, clock: ManualClock) -> None:
    await act(database, clock, 6)
    other = database if database.sqlite else Database(database_url)

    await asyncio.gather(*(each.write(lambda session: seal(session, clock.now())) for each in (database, other) * 2))

    verdict = await database.read(lambda session: verify(session, [], ()))
    assert (verdict.links, verdict.findings) == (6, [])
    if other is not database:
        await other.close()


async def test_a_clock_that_was_an_hour_ahead_leaves_nobody_out(database: Database, clock: ManualClock) -> None:
    await act(database, clock, 1)
    await sealed(database, clock)
    clock.set(clock.now() - timedelta(hours=1))
    await act(database, clock, 1)

    assert await sealed(database, clock) == 1


async def test_what_piled_up_while_no_sealer_ran_is_linked_too(database: Database, clock: ManualClock) -> None:
    await act(database, clock, 1)
    await sealed(database, clock)

    def pile_up(session: WriteSession) -> None:
        for number in range(BATCH + 1):
            audit.record(
                session, at=clock.now(), actor=None, action="thing.done", object_kind="thing", object_id=str(number)
            )

    await database.write(pile_up)
    clock.move(timedelta(hours=5))

    assert await sealed(database, clock) == BATCH + 1
    assert (await database.read(lambda session: verify(session, [], ()))).findings == []


async def test_nothing_waits_long_behind_the_sealer(database: Database, clock: ManualClock) -> None:
    with statements(database) as sent:
        await act(database, clock, 3)
        del sent[:]
        await database.write(lambda session: seal(session, clock.now()))

    assert len(sent) == 3
    assert BATCH <= 500


@pytest.mark.parametrize("change", ["UPDATE {} SET {} = 'x'", "DELETE FROM {}"])
@pytest.mark.parametrize(("table", "column"), [("audit_entry", "action"), ("audit_link", "digest")])
async def test_sqlite_refuses_to_change_what_is_audited(
    sqlite_url: str, clock: ManualClock, table: str, column: str, change: str
) -> None:
    database = Database(sqlite_url)
    await act(database, clock, 1)
    await sealed(database, clock)

    with pytest.raises(Exception, match="append-only"):
        await database.write(lambda session: session.execute(text(change.format(table, column))))
    await database.close()
