"""POST /api/directory/duty-sheets: the duty numbers of one's own network, dated and marked."""

import pytest
from sqlalchemy import insert, select, update
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.contacts import channels as contacts
from app.directory.models import FocalPoint, FocalPointMembership
from app.kernel.db import Database, WriteSession
from tests.support.web import SignIn
from tests.support.world import World

PATH = "/api/directory/duty-sheets"
AWAY = [{"start": "2026-11-25", "end": "2026-12-05"}]


@pytest.fixture
async def on_duty(database: Database, world: World) -> World:
    """Everybody has a duty telephone; UZ has two roles and answers it on Saturdays; KZ is on the roster of tonight and
    of Thursday, but away from Wednesday on."""

    def add(session: WriteSession) -> None:
        twice = {"focal_point_id": world.focal_points["UZ"], "network": "casc", "role": "correspondent"}
        session.execute(insert(FocalPointMembership), [twice])
        for code, id in world.focal_points.items():
            row = {"focal_point_id": id, "kind": "duty_phone", "value": f"+999 7{code}", "note": "night"}
            contacts.write(session, [row])
        hours = [{"weekday": 6, "start": "18:00", "end": "09:00"}]
        session.execute(update(FocalPoint).where(col(FocalPoint.id) == world.focal_points["UZ"]).values(duty=hours))
        shifts = [
            {"start": f"2026-11-{day}T13:00:00+00:00", "end": f"2026-11-{day + 1}T04:00:00+00:00"}
            for day in (16, 23, 26)
        ]
        away = [
            {"start": start, "end": end}
            for start, end in (("2026-11-01", "2026-11-08"), ("2026-11-25", "2026-12-05"), ("2026-12-20", "2026-12-24"))
        ]
        rostered = {"shifts": shifts, "absences": away}
        session.execute(update(FocalPoint).where(col(FocalPoint.id) == world.focal_points["KZ"]).values(**rostered))

    await database.write(add)
    return world


async def test_the_sheet_holds_offices_and_duty_numbers_and_no_name(
    sign_in: SignIn, on_duty: World, database: Database
) -> None:
    client = await sign_in("KZ")

    answer = await client.post(PATH, json={"network": "casc"})

    sheet = answer.json()
    assert (answer.status_code, {**sheet, "id": ""}) == (
        200,
        {
            "id": "",
            "network": "casc",
            "at": "2026-11-23T04:00:00Z",
            "made_for": {
                "display_name": "Person KZ",
                "display_name_original": "Original KZ",
                "names": {},
                "jurisdiction": "KZ",
            },
            "lines": [
                {
                    "jurisdiction": code,
                    "authority": {"en": f"Office {code}"},
                    "number": f"+999 7{code}",
                    "note": "night",
                    "time_zone": zone,
                    "duty": [{"start": duty[0], "end": duty[1]}],
                    "away": away,
                    "languages": ["en"],
                    "confirmed_at": "2026-11-13T04:00:00Z",
                    "freshness": "fresh",
                }
                for code, zone, duty, away in (
                    ("KZ", "Asia/Almaty", ("2026-11-23T13:00:00Z", "2026-11-24T04:00:00Z"), AWAY),
                    ("UZ", "Asia/Tashkent", ("2026-11-28T13:00:00Z", "2026-11-29T04:00:00Z"), []),
                )
            ],
        },
    )
    entries = await database.read(
        lambda session: session.scalars(select(AuditEntry).where(col(AuditEntry.action) == "duty_sheet.made")).all()
    )
    assert [(each.actor, each.object_id, each.details) for each in entries] == [
        (on_duty.persons["KZ"], "casc", {"sheet": sheet["id"], "lines": 2})
    ]


async def test_another_networks_sheet_is_refused(sign_in: SignIn, on_duty: World) -> None:
    client = await sign_in("KZ")

    foreign = await client.post(PATH, json={"network": "seajust"})
    unknown = await client.post(PATH, json={"network": "nowhere"})

    assert (foreign.status_code, unknown.status_code) == (403, 403)


async def test_three_in_24_hours_and_no_more(sign_in: SignIn, on_duty: World) -> None:
    client = await sign_in("KZ")

    answers = [await client.post(PATH, json={"network": "casc"}) for _ in range(4)]

    assert [answer.status_code for answer in answers] == [200, 200, 200, 429]
    assert answers[-1].json()["code"] == "duty_sheets_a_day"
