"""POST /api/directory/focal-points/{id}/confirmations: somebody made sure that an entry is right."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.models import FocalPoint
from app.identity.models import Grant
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.outbox.models import Errand
from tests.support.web import SignIn
from tests.support.world import World


def address(world: World, jurisdiction: str = "KZ") -> str:
    return f"/api/directory/focal-points/{world.focal_points[jurisdiction]}/confirmations"


def confirmed_at(at: datetime) -> Callable[[WriteSession], object]:
    return lambda session: session.execute(update(FocalPoint).values(confirmed_at=at))


async def test_a_focal_point_confirms_their_own_entry(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    client, id = await sign_in("KZ"), world.focal_points["KZ"]

    answer = await client.post(address(world), json={"method": "own"})

    assert (answer.status_code, answer.json()) == (
        201,
        {
            "confirmed_at": "2026-11-23T04:00:00Z",
            "freshness": "fresh",
            "confirmations": [
                {"at": "2026-11-23T04:00:00Z", "method": "own", "by": "Person KZ", "note": ""},
            ],
            "methods": ["own"],
        },
    )

    def written(session: ReadSession) -> tuple[Any, ...]:
        entry = session.get_one(FocalPoint, id)
        errands = session.scalars(select(Errand).where(col(Errand.kind) == "focal_point.changed")).all()
        audit = session.scalars(select(AuditEntry).where(col(AuditEntry.object_id) == id)).all()
        return (
            (entry.confirmed_at, entry.confirmed_by, entry.revision, entry.change_seq),
            [errand.payload for errand in errands],
            [(each.action, each.actor, each.details) for each in audit],
        )

    person = world.persons["KZ"]
    assert await database.read(written) == (
        (clock.now(), person, 2, 6),
        [{"id": id}],
        [("focal_point.confirmed", person, {"changed": ["confirmed_at"], "method": "own", "revision": 2})],
    )


@pytest.mark.parametrize(
    ("whom", "jurisdiction", "method", "status"),
    [
        ("KZ", "KZ", "own", 201),
        ("KZ", "KZ", "phone", 403),
        ("UZ", "KZ", "own", 403),
        ("UZ", "KZ", "correspondent", 403),
        ("TH", "KZ", "own", 403),
        ("secretariat", "KZ", "own", 403),
        ("secretariat", "KZ", "phone", 201),
        ("secretariat", "KZ", "meeting", 201),
        ("secretariat", "KZ", "correspondent", 201),
        ("secretariat", "TH", "phone", 403),
        ("secretariat", "GH", "phone", 404),
        ("", "KZ", "own", 401),
        ("KZ", "KZ", "telepathy", 422),
    ],
)
async def test_who_may_confirm_and_how(
    sign_in: SignIn, world: World, whom: str, jurisdiction: str, method: str, status: int
) -> None:
    client = await sign_in(whom)

    assert (await client.post(address(world, jurisdiction), json={"method": method})).status_code == status


async def test_a_correspondent_confirms_for_their_own_state_only(
    sign_in: SignIn, world: World, database: Database
) -> None:
    grant = update(Grant).where(col(Grant.person_id) == world.persons["KZ"]).values(role="correspondent")
    await database.write(lambda session: session.execute(grant))
    client = await sign_in("KZ")

    own = await client.get(address(world))
    other = await client.get(address(world, "UZ"))

    assert (own.json()["methods"], other.json()["methods"]) == (["own", "correspondent"], [])


async def test_who_confirmed_is_told_to_the_secretariat_and_to_the_focal_point_only(
    sign_in: SignIn, world: World, clock: ManualClock
) -> None:
    secretariat, colleague, outsider = [await sign_in(whom) for whom in ("secretariat", "UZ", "TH")]
    await secretariat.post(address(world), json={"method": "phone", "note": "on the second try"})
    clock.move(timedelta(minutes=5))
    await secretariat.post(address(world), json={"method": "meeting"})

    def told(answer: Any) -> list[tuple[str | None, ...]]:
        return [(each["method"], each["by"], each["note"]) for each in answer.json()["confirmations"]]

    assert told(await secretariat.get(address(world))) == [
        ("meeting", "Person None", ""),
        ("phone", "Person None", "on the second try"),
    ]
    assert told(await colleague.get(address(world))) == [("meeting", None, None), ("phone", None, None)]
    assert told(await outsider.get(address(world))) == [("meeting", None, None)]


async def test_an_entry_is_due_after_90_days_and_stale_after_180(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    client, found = await sign_in("UZ"), []
    for days in (90, 91, 180, 181):
        since = clock.now() - timedelta(days=days)
        await database.write(confirmed_at(since))
        found.append((await client.get(address(world))).json()["freshness"])

    assert found == ["fresh", "due", "due", "stale"]
