"""/api/directory/rota: a jurisdiction's week, its gaps, and who may plan it."""

from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import insert, select, update
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.models import FocalPoint, FocalPointMembership
from app.identity.models import Grant
from app.kernel.db import Database, ReadSession, WriteSession
from app.outbox.models import Errand
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

ROTA = "/api/directory/rota"
WEEK = {"week": "2026-11-23"}
ADD = {"act": "add", "day": "2026-11-24", "start": "18:00", "end": "09:00"}


async def prepared(database: Database, world: World) -> None:
    """KG is corresponded for by nobody; here the focal point of KZ is also its national correspondent."""

    def write(session: WriteSession) -> None:
        session.execute(
            insert(Grant),
            [
                {
                    "id": "c" * 20,
                    "person_id": world.persons["KZ"],
                    "role": "correspondent",
                    "network": "casc",
                    "jurisdiction": "KZ",
                    "valid_from": world.at,
                }
            ],
        )

    await database.write(write)


async def test_a_week_names_duty_work_and_the_gaps(sign_in: SignIn, world: World, database: Database) -> None:
    await prepared(database, world)
    client = await sign_in("KZ")
    kz = world.focal_points["KZ"]

    answer = await client.post(f"{ROTA}/KZ/changes", json=WEEK | {"changes": [ADD | {"focal_point_id": kz}]})
    week = (await client.get(f"{ROTA}/KZ", params=WEEK)).json()

    assert answer.status_code == 200
    assert answer.json() == week
    assert week["time_zone"] == "Asia/Almaty"
    assert [(day["day"], day["weekend"], day["holiday"]) for day in week["days"][4:6]] == [
        ("2026-11-27", False, None),
        ("2026-11-28", True, None),
    ]
    assert week["duty"] == [
        {"focal_point_id": kz, "kind": "shift", "start": "2026-11-24T13:00:00Z", "end": "2026-11-25T04:00:00Z"}
    ]
    assert week["working"][0] == {"start": "2026-11-23T04:00:00Z", "end": "2026-11-23T13:00:00Z"}
    assert week["gaps"] == [
        {"start": "2026-11-22T19:00:00Z", "end": "2026-11-23T04:00:00Z"},
        {"start": "2026-11-23T13:00:00Z", "end": "2026-11-24T04:00:00Z"},
        {"start": "2026-11-25T13:00:00Z", "end": "2026-11-26T04:00:00Z"},
        {"start": "2026-11-26T13:00:00Z", "end": "2026-11-27T04:00:00Z"},
        {"start": "2026-11-27T13:00:00Z", "end": "2026-11-29T19:00:00Z"},
    ]
    assert [person["id"] for person in week["people"]] == [kz]
    assert week["abilities"] == {"edit": True}


async def test_a_shift_is_audited_once_and_every_index_follows(
    sign_in: SignIn, world: World, database: Database
) -> None:
    await prepared(database, world)
    client = await sign_in("KZ")
    kz = world.focal_points["KZ"]

    await client.post(f"{ROTA}/KZ/changes", json=WEEK | {"changes": [ADD | {"focal_point_id": kz}]})

    def written(session: ReadSession) -> tuple[Any, ...]:
        entries = session.scalars(select(AuditEntry).where(col(AuditEntry.object_id) == kz)).all()
        errands = session.scalars(select(Errand).where(col(Errand.kind) == "focal_point.changed")).all()
        row = session.get_one(FocalPoint, kz)
        return [(each.action, each.details) for each in entries], len(errands), row.revision, row.change_seq

    changed = {"changed": ["shifts"], "revision": 2}
    assert await database.read(written) == ([("focal_point.shifts_changed", changed)], 1, 2, 7)


async def test_giving_and_swapping_move_shifts_and_nothing_else(
    sign_in: SignIn, world: World, database: Database
) -> None:
    second = await second_person(database, world)
    client = await sign_in("secretariat")
    kz = world.focal_points["KZ"]
    other = {"act": "add", "day": "2026-11-26", "start": "18:00", "end": "22:00", "focal_point_id": second}
    await client.post(f"{ROTA}/KZ/changes", json=WEEK | {"changes": [ADD | {"focal_point_id": kz}, other]})
    first_start, second_start = "2026-11-24T13:00:00Z", "2026-11-26T13:00:00Z"
    swap = [
        {"act": "give", "focal_point_id": kz, "start": first_start, "to": second},
        {"act": "give", "focal_point_id": second, "start": second_start, "to": kz},
    ]

    week = (await client.post(f"{ROTA}/KZ/changes", json=WEEK | {"changes": swap})).json()

    assert [(each["focal_point_id"], each["start"]) for each in week["duty"]] == [
        (second, first_start),
        (kz, second_start),
    ]
    again = await client.post(f"{ROTA}/KZ/changes", json=WEEK | {"changes": swap})
    assert (again.status_code, again.json()["code"]) == (409, "rota_changed")
    assert (await client.get(f"{ROTA}/KZ", params=WEEK)).json() == week


async def test_a_shift_given_to_somebody_who_has_the_same_hours_does_not_vanish(
    sign_in: SignIn, world: World, database: Database
) -> None:
    kz, second = world.focal_points["KZ"], await second_person(database, world)
    client = await sign_in("secretariat")
    both = [ADD | {"focal_point_id": id} for id in (kz, second)]
    before = (await client.post(f"{ROTA}/KZ/changes", json=WEEK | {"changes": both})).json()
    give = {"act": "give", "focal_point_id": kz, "start": "2026-11-24T13:00:00Z", "to": second}

    answer = await client.post(f"{ROTA}/KZ/changes", json=WEEK | {"changes": [give]})

    assert (answer.status_code, answer.json()["code"]) == (422, "shift_overlaps")
    assert (await client.get(f"{ROTA}/KZ", params=WEEK)).json() == before


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ([{"start": "19:00", "end": "20:00"}], 422, "shift_overlaps"),
        ([{"day": "2026-11-27"}], 422, "away_then"),
        ([{"day": "2026-11-26"}], 422, "away_then"),
        ([{"start": "25:00"}], 422, "bad_input"),
    ],
)
async def test_what_cannot_be_is_refused_and_nothing_is_stored(
    sign_in: SignIn, world: World, database: Database, changes: list[dict[str, str]], status: int, code: str
) -> None:
    kz = world.focal_points["KZ"]

    def away(session: WriteSession) -> None:
        absence = {"start": "2026-11-27", "end": "2026-11-30", "stand_in_id": None}
        session.execute(update(FocalPoint).where(col(FocalPoint.id) == kz).values(absences=[absence]))

    await database.write(away)
    client = await sign_in("secretariat")
    await client.post(f"{ROTA}/KZ/changes", json=WEEK | {"changes": [ADD | {"focal_point_id": kz}]})
    before = (await client.get(f"{ROTA}/KZ", params=WEEK)).json()

    wanted = [ADD | {"focal_point_id": kz} | change for change in changes]
    answer = await client.post(f"{ROTA}/KZ/changes", json=WEEK | {"changes": wanted})

    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert (await client.get(f"{ROTA}/KZ", params=WEEK)).json() == before


async def test_a_week_costs_the_same_statements_however_many_people(
    sign_in: SignIn, application: FastAPI, world: World, database: Database
) -> None:
    client = await sign_in("secretariat")

    async def cost() -> int:
        await client.get(f"{ROTA}/KZ", params=WEEK)
        with statements(application.state.house.db) as sent:
            await client.get(f"{ROTA}/KZ", params=WEEK)
        return len(sent)

    one = await cost()
    await second_person(database, world)

    assert (one, await cost()) == (4, 4)


async def second_person(database: Database, world: World) -> str:
    """A colleague of the focal point of KZ."""
    id = "k" * 20

    def write(session: WriteSession) -> None:
        row = session.get_one(FocalPoint, world.focal_points["KZ"])
        columns = row.model_dump() | {"id": id, "name_romanised": "Second KZ", "change_seq": 6}
        session.execute(insert(FocalPoint), [columns])
        member = {"focal_point_id": id, "network": "casc", "role": "alternate"}
        session.execute(insert(FocalPointMembership), [member])

    await database.write(write)
    return id
