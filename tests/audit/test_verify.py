"""Whatever somebody with the whole database in hand does to the audit has a name, and a place."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import col, select

from app.audit.anchors import Anchor, append, read_anchors
from app.audit.chain import START, digest_of
from app.audit.keys import Key, new_key, private_key
from app.audit.models import AuditLink
from app.audit.retiring import retire
from app.audit.sealing import head
from app.audit.verifying import Finding, Verdict, verify
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from tests.audit.evidence import act, intrude, sealed

KEY = private_key(new_key()[0])


@pytest.fixture
async def chain(database: Database, clock: ManualClock, tmp_path: Path) -> Path:
    """Six entries, linked, with a checkpoint at the sixth; the answer is the folder with the checkpoint."""
    await act(database, clock, 6)
    await sealed(database, clock)
    await _anchor(database, clock, tmp_path)
    return tmp_path


async def _anchor(database: Database, clock: ManualClock, folder: Path) -> None:
    last = await database.read(head)
    assert last is not None
    append(folder, Anchor(position=last.position, digest=last.digest, at=clock.now()).signed(KEY))


async def _verdict(database: Database, folder: Path) -> Verdict:
    return await database.read(lambda session: verify(session, read_anchors(folder), [Key(KEY.public_key())]))


async def _found(database: Database, folder: Path) -> set[tuple[str, int | None]]:
    return {(each.kind, each.position) for each in (await _verdict(database, folder)).findings}


def _at(position: int, column: str = "entry_id") -> str:
    return f"(SELECT {column} FROM audit_link WHERE position = {position})"


async def test_what_nobody_touched_has_no_finding(database: Database, chain: Path) -> None:
    assert await _verdict(database, chain) == Verdict(links=6, anchors=1)


async def test_what_is_not_linked_yet_only_waits(database: Database, chain: Path, clock: ManualClock) -> None:
    await act(database, clock, 2)

    assert await _verdict(database, chain) == Verdict(links=6, anchors=1, waiting=2)


async def test_edited(database: Database, chain: Path) -> None:
    """Every column in turn, each of another entry."""
    values = {
        "action": "'other'",
        "object_kind": "'other'",
        "object_id": "'other'",
        "actor": "'other'",
        "details": """'{"number": 9}'""",
        "at": "'2026-01-01 00:00:00.000000+00:00'",
    }
    places = dict(enumerate(values.items(), 1))
    await intrude(
        database,
        *(f"UPDATE audit_entry SET {column} = {value} WHERE id = {_at(n)}" for n, (column, value) in places.items()),
    )

    assert await _found(database, chain) == {("edited", n) for n in places}


async def test_deleted(database: Database, chain: Path) -> None:
    await intrude(database, f"DELETE FROM audit_entry WHERE id = {_at(2)}")

    assert await _found(database, chain) == {("deleted", 2)}


async def test_swapped(database: Database, chain: Path) -> None:
    first, second = (await database.read(lambda session: session.execute(text(f"SELECT {_at(2)}, {_at(5)}")))).one()
    rename = "UPDATE audit_entry SET id = '{}' WHERE id = '{}'".format
    await intrude(database, rename("between", first), rename(first, second), rename(second, "between"))

    assert await _found(database, chain) == {("swapped", 2), ("swapped", 5)}


async def test_inserted_with_an_old_date(database: Database, chain: Path) -> None:
    columns = "actor, action, object_kind, object_id, details"
    old = "'2020-01-01 00:00:00.000000+00:00'"
    put = f"INSERT INTO audit_entry (id, at, {columns}) SELECT 'forged', {old}, {columns} FROM audit_entry WHERE id = "
    await intrude(database, put + _at(1))

    assert (await _verdict(database, chain)).findings == [Finding("inserted", None, "forged")]


async def test_truncated(database: Database, chain: Path) -> None:
    await intrude(
        database,
        f"DELETE FROM audit_entry WHERE id IN ({_at(5)}, {_at(6)})",
        "DELETE FROM audit_link WHERE position > 4",
    )

    assert await _found(database, chain) == {("truncated", 5)}


async def test_everything_gone(database: Database, chain: Path) -> None:
    await intrude(database, "DELETE FROM audit_entry", "DELETE FROM audit_link")

    assert await _found(database, chain) == {("truncated", 1)}


async def test_rewritten_from_an_entry_on(database: Database, chain: Path) -> None:
    """With every digest made anew the chain is sound in itself; the checkpoint remembers the other one."""
    await intrude(database, f"DELETE FROM audit_entry WHERE id = {_at(3)}", "DELETE FROM audit_link WHERE position = 3")
    await database.write(_link_anew)

    assert (await _verdict(database, Path("nowhere"))).findings == []
    assert await _found(database, chain) == {("truncated", 6)}


async def test_rewritten_with_an_entry_in_its_place(database: Database, chain: Path, clock: ManualClock) -> None:
    await intrude(database, f"DELETE FROM audit_entry WHERE id = {_at(3)}", "DELETE FROM audit_link")
    await act(database, clock, 1)
    await sealed(database, clock)

    assert (await _verdict(database, Path("nowhere"))).findings == []
    assert await _found(database, chain) == {("rewritten", 6)}


@pytest.mark.parametrize(
    ("statement", "position"),
    [
        ("UPDATE audit_link SET digest = 'other' WHERE position = 3", 3),
        ("DELETE FROM audit_link WHERE position = 3", 4),
    ],
)
async def test_a_link_that_does_not_follow(database: Database, chain: Path, statement: str, position: int) -> None:
    await intrude(database, statement)

    assert ("rewritten", position) in await _found(database, chain)


async def test_forged_checkpoints(database: Database, chain: Path, clock: ManualClock) -> None:
    last = await database.read(head)
    assert last is not None
    another = private_key(new_key()[0])
    append(chain, Anchor(position=9, digest=last.digest, at=clock.now()).signed(another))
    with (chain / "anchors.jsonl").open("a") as file:
        file.write("no checkpoint\n")

    assert await _found(database, chain) == {("forged", 2), ("forged", 3)}


async def test_entries_kept_for_their_time_go_without_a_finding(
    database: Database, chain: Path, clock: ManualClock
) -> None:
    clock.move(timedelta(days=400))
    await act(database, clock, 2)
    await sealed(database, clock)

    assert retire(database, chain, KEY, clock.now().replace(year=clock.now().year - 1), clock.now()) == 6
    assert await _verdict(database, chain) == Verdict(links=8, anchors=2, retired=6)

    await intrude(database, f"DELETE FROM audit_entry WHERE id = {_at(7)}")
    assert await _found(database, chain) == {("deleted", 7)}


def _link_anew(session: WriteSession) -> None:
    """What an intruder who knows the rule does: every digest made anew over what is left."""
    previous = START
    links = list(session.scalars(select(AuditLink).order_by(col(AuditLink.position))))
    for position, link in enumerate(links, 1):
        previous = digest_of(position, previous, link.entry_id, link.content)
        link.position, link.digest = position, previous
        session.flush()
