"""/api/directory/rota: who reads a roster, who plans it, and who puts the calendar right."""

from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.models import FocalPoint, HolidayCorrection
from app.identity.permissions import judge
from app.identity.principal import HeldGrant
from app.kernel.db import Database, ReadSession
from tests.directory.test_rota import ADD, ROTA, WEEK
from tests.support.web import SignIn
from tests.support.world import World


async def test_a_corrected_holiday_opens_a_gap(sign_in: SignIn, world: World, database: Database) -> None:
    row = {"jurisdiction": "KZ", "day": world.at.date().replace(day=25), "closed": True}
    await database.write(lambda session: session.execute(insert(HolidayCorrection), [row]) and None)
    client = await sign_in("UZ")

    week = (await client.get(f"{ROTA}/KZ", params=WEEK)).json()

    assert [day["day"] for day in week["days"] if day["holiday"] is not None] == ["2026-11-25"]
    assert {"start": "2026-11-24T13:00:00Z", "end": "2026-11-26T04:00:00Z"} in week["gaps"]


async def test_whoever_plans_the_roster_corrects_the_calendar(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client, colleague = await sign_in("secretariat"), await sign_in("UZ")
    path = f"{ROTA}/KZ/holidays"

    closed = (await client.post(path, json={"day": "2026-11-25", "closed": True})).json()
    again = (await client.post(path, json={"day": "2026-11-25", "closed": True})).json()
    refused = await colleague.post(path, json={"day": "2026-11-26", "closed": True})
    hidden = await client.post(f"{ROTA}/TH/holidays", json={"day": "2026-11-26", "closed": True})

    assert [day["holiday"] for day in closed["days"]] == [None, None, {}, None, None, None, None]
    assert (
        again
        == closed
        == (await colleague.get(f"{ROTA}/KZ", params=WEEK)).json()
        | {
            "abilities": {"edit": True},
            "people": closed["people"],
        }
    )
    assert (refused.status_code, hidden.status_code) == (403, 404)

    def written(session: ReadSession) -> tuple[Any, ...]:
        entries = session.scalars(select(AuditEntry).where(col(AuditEntry.action) == "holiday.corrected")).all()
        row = session.get_one(FocalPoint, world.focal_points["KZ"])
        return [(each.object_id, each.details) for each in entries], row.revision, row.change_seq > 5

    corrected = {"day": "2026-11-25", "closed": True}
    assert await database.read(written) == ([("KZ", corrected)], 1, True)
    reopened = (await client.post(path, json={"day": "2026-11-25", "closed": False})).json()
    assert [day["holiday"] for day in reopened["days"]] == [None] * 7


@pytest.mark.parametrize(
    ("whom", "jurisdiction", "reads", "plans"),
    [
        ("secretariat", "KZ", 200, 200),
        ("secretariat", "TH", 404, 404),
        ("KZ", "KZ", 200, 403),
        ("UZ", "KZ", 200, 403),
        ("TH", "KZ", 404, 403),
        ("TH", "FR", 200, 403),
        ("KZ", "GH", 404, 403),
        ("KZ", "XX", 404, 403),
        ("", "KZ", 401, 401),
    ],
)
async def test_who_reads_a_roster_and_who_plans_it(
    sign_in: SignIn, world: World, whom: str, jurisdiction: str, reads: int, plans: int
) -> None:
    client = await sign_in(whom)
    whose = world.focal_points.get(jurisdiction, "0" * 20)

    read = await client.get(f"{ROTA}/{jurisdiction}", params=WEEK)
    planned = await client.post(
        f"{ROTA}/{jurisdiction}/changes", json=WEEK | {"changes": [ADD | {"focal_point_id": whose}]}
    )

    assert (read.status_code, planned.status_code) == (reads, plans)


@pytest.mark.parametrize(
    ("role", "network", "jurisdiction", "plans"),
    [
        ("secretariat", "casc", None, True),
        ("secretariat", "ejn", None, False),
        ("correspondent", "casc", "KZ", True),
        ("correspondent", "casc", "UZ", False),
        ("correspondent", "ejn", "KZ", False),
        ("focal_point", "casc", "KZ", False),
        ("auditor", "casc", "KZ", False),
    ],
)
def test_the_permission_to_plan(world: World, role: str, network: str, jurisdiction: str | None, plans: bool) -> None:
    caller = world._signed_in("p" * 20, jurisdiction, None, HeldGrant(role, network, jurisdiction, None))

    assert judge.permits(caller, "duty.plan", ["casc"], "KZ") is plans
