"""/api/directory/rota/{jurisdiction}/desk, notes and tests: what goes with a roster."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.models import FocalPoint
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.outbox.models import Notice
from tests.support.web import SignIn
from tests.support.world import World

KZ = "/api/directory/rota/KZ"
NOTE = {"text": "The number of the port authority has changed; it is on the card."}


def on_duty(world: World) -> Any:
    """KZ is on duty all through Monday."""
    duty = [{"weekday": 1, "start": "00:00", "end": "23:59"}]
    change = update(FocalPoint).where(col(FocalPoint.id) == world.focal_points["KZ"]).values(duty=duty)
    return lambda session: session.execute(change) and None


async def test_a_note_is_left_for_whoever_comes_next(sign_in: SignIn) -> None:
    client, planner = await sign_in("KZ"), await sign_in("secretariat")

    left = await client.post(f"{KZ}/notes", json=NOTE)

    assert (left.status_code, left.json()) == (
        201,
        {"notes": [{"at": "2026-11-23T04:00:00Z", "by": "Person KZ", **NOTE}], "tests": [], "on_duty": []},
    )
    assert (await planner.get(f"{KZ}/desk")).json() == left.json()


async def test_a_test_reaches_whoever_is_on_duty_and_shows_when_it_was_seen(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    await database.write(on_duty(world))
    client = await sign_in("KZ")

    sent = (await client.post(f"{KZ}/tests")).json()

    test = {"at": "2026-11-23T04:00:00Z", "by": "Person KZ", "focal_point_id": world.focal_points["KZ"]}
    assert sent == {"notes": [], "tests": [test | {"seen_at": None}], "on_duty": [world.focal_points["KZ"]]}

    def told(session: WriteSession) -> list[tuple[str, str, bool]]:
        found = session.scalars(select(Notice)).all()
        for notice in found:
            notice.read_at = clock.now()
        return [(notice.person_id, notice.kind, notice.urgent) for notice in found]

    assert await database.write(told) == [(world.persons["KZ"], "duty_test", True)]
    assert (await client.get(f"{KZ}/desk")).json()["tests"] == [test | {"seen_at": "2026-11-23T04:00:00Z"}]


async def test_a_page_is_not_tested_twice_in_ten_minutes(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    await database.write(on_duty(world))
    client, answers = await sign_in("KZ"), []
    for minutes in (0, 9, 1):
        clock.move(timedelta(minutes=minutes))
        answers.append((await client.post(f"{KZ}/tests")).status_code)

    assert answers == [201, 429, 201]


async def test_with_nobody_on_duty_nobody_is_told(sign_in: SignIn, database: Database) -> None:
    sent = (await (await sign_in("KZ")).post(f"{KZ}/tests")).json()

    assert sent == {"notes": [], "tests": [], "on_duty": []}
    assert await database.read(lambda session: session.scalars(select(Notice)).all()) == []


async def test_each_act_is_audited_once(sign_in: SignIn, world: World, database: Database) -> None:
    await database.write(on_duty(world))
    client = await sign_in("KZ")
    await client.post(f"{KZ}/notes", json=NOTE)
    await client.post(f"{KZ}/tests")

    def entries(session: ReadSession) -> list[tuple[str, dict[str, Any]]]:
        wanted = select(AuditEntry).where(col(AuditEntry.action).like("duty%"))
        return sorted((each.action, each.details) for each in session.scalars(wanted))

    assert await database.read(entries) == [
        ("duty.tested", {"jurisdiction": "KZ"}),
        ("duty_note.written", {"jurisdiction": "KZ"}),
    ]


@pytest.mark.parametrize(("whom", "status"), [("", 401), ("UZ", 404), ("TH", 404), ("GH", 404)])
async def test_to_others_there_is_nothing_here(sign_in: SignIn, whom: str, status: int) -> None:
    client = await sign_in(whom)

    assert (await client.get(f"{KZ}/desk")).status_code == status
    assert (await client.post(f"{KZ}/notes", json=NOTE)).status_code == status
    assert (await client.post(f"{KZ}/tests")).status_code == status
