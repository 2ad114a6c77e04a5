"""PATCH /api/directory/focal-points/{id}: alternates, limits of time, exceptions, roles, typed channels."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import select, update
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.following import TURN
from app.directory.models import FocalPoint
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.outbox.models import Errand
from app.worker import Worker
from tests.directory.test_rota import second_person
from tests.support.web import SignIn
from tests.support.world import World


def address(world: World) -> str:
    return f"/api/directory/focal-points/{world.focal_points['KZ']}"


async def test_everything_behind_a_card_can_be_kept(sign_in: SignIn, world: World, database: Database) -> None:
    second = await second_person(database, world)
    client = await sign_in("secretariat")
    patch = {
        "offences": ["drugs", "fraud"],
        "not_competent": [["fraud", "freezing"]],
        "territory": {"en": "Southern regions"},
        "alternate_id": second,
        "valid_from": "2026-01-01T00:00:00+05:00",
        "valid_until": "2027-01-01T00:00:00+05:00",
        "absences": [{"start": "2026-12-01", "end": "2026-12-05", "stand_in_id": None}],
        "memberships": [{"network": "casc", "role": "focal_point"}, {"network": "casc", "role": "specialist"}],
        "channels": [
            {"kind": "office_phone", "value": "+999 1", "note": "", "system": None, "peer": None},
            {"kind": "secure_channel", "value": "box 1", "note": "", "system": "i24_7", "peer": None},
            {"kind": "secure_channel", "value": "line 2", "note": "", "system": "vpn_pair", "peer": "UZ"},
        ],
        "confirmed": True,
    }

    answer = await client.patch(address(world), json={"revision": 1} | patch)

    record = answer.json()
    assert answer.status_code == 200
    kept = {key: record[key] for key in ("not_competent", "territory", "alternate_id", "absences", "memberships")}
    assert kept == {key: patch[key] for key in kept}
    assert (record["valid_from"], record["valid_until"]) == ("2025-12-31T19:00:00Z", "2026-12-31T19:00:00Z")
    assert (record["alternate"]["id"], record["alternate_missing"]) == (second, False)
    assert record["confirmed_by"] == "Person None"
    owner = await sign_in("KZ")
    (waits,) = (await owner.get("/api/directory/contact-changes")).json()
    await owner.post(f"/api/directory/contact-changes/{waits['id']}/decision", json={"agreed": True})
    agreed = (await client.get(f"{address(world)}/record")).json()["channels"]
    systems = [(each["value"], each["system"], each["peer"]) for each in agreed]
    assert sorted(systems) == [("+999 1", None, None), ("box 1", "i24_7", None), ("line 2", "vpn_pair", "UZ")]


async def test_reading_a_record_is_audited_once_because_it_shows_numbers(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client, stranger = await sign_in("secretariat"), await sign_in("KZ")

    answers = [await client.get(f"{address(world)}/record"), await stranger.get(f"{address(world)}/record")]

    def read(session: ReadSession) -> list[tuple[str | None, str]]:
        wanted = select(AuditEntry).where(col(AuditEntry.action) == "focal_point.record_read")
        return [(each.actor, each.object_id) for each in session.scalars(wanted)]

    assert [each.status_code for each in answers] == [200, 403]
    assert await database.read(read) == [(world.secretariat, world.focal_points["KZ"])]


async def test_an_exception_goes_with_its_offence(sign_in: SignIn, world: World) -> None:
    client = await sign_in("secretariat")
    await client.patch(address(world), json={"revision": 1, "not_competent": [["drugs", "freezing"]]})

    record = (await client.patch(address(world), json={"revision": 2, "offences": ["fraud"]})).json()

    assert (record["offences"], record["not_competent"]) == (["fraud"], [])


async def test_an_alternate_cannot_be_taken_away(sign_in: SignIn, world: World, database: Database) -> None:
    second = await second_person(database, world)
    client = await sign_in("secretariat")
    await client.patch(address(world), json={"revision": 1, "alternate_id": second})

    answer = await client.patch(address(world), json={"revision": 2, "alternate_id": None})

    assert (answer.status_code, answer.json()["code"]) == (422, "alternate_missing")
    assert (await client.get(f"{address(world)}/record")).json()["alternate_id"] == second


async def test_an_entry_that_never_had_an_alternate_is_flagged_and_can_be_put_right(
    sign_in: SignIn, world: World
) -> None:
    client = await sign_in("secretariat")

    record = (await client.patch(address(world), json={"revision": 1, "measures": []})).json()

    assert (record["measures"], record["alternate_missing"]) == ([], True)


@pytest.mark.parametrize(
    ("patch", "fields"),
    [
        ({"not_competent": [["fraud", "freezing"]]}, ["not_competent"]),
        ({"not_competent": [["fraud"]]}, ["not_competent.0"]),
        ({"alternate_id": "0" * 20}, ["alternate_id"]),
        ({"valid_from": "2027-01-01T00:00:00Z", "valid_until": "2026-01-01T00:00:00Z"}, ["valid_until"]),
        ({"valid_until": "2027-01-01T00:00:00"}, ["valid_until"]),
        ({"memberships": []}, ["memberships"]),
        ({"memberships": [{"network": "ejn", "role": "focal_point"}]}, ["memberships"]),
        ({"channels": [{"kind": "mobile", "value": "1", "system": "iber"}]}, ["channels.0"]),
        ({"channels": [{"kind": "secure_channel", "value": "1", "system": "vpn_pair"}]}, ["channels.0"]),
        (
            {"channels": [{"kind": "secure_channel", "value": "1", "system": "vpn_pair", "peer": "XX"}]},
            ["channels"],
        ),
    ],
)
async def test_what_cannot_be_is_named(sign_in: SignIn, world: World, patch: dict[str, Any], fields: list[str]) -> None:
    client = await sign_in("secretariat")

    answer = await client.patch(address(world), json={"revision": 1} | patch)

    assert (answer.status_code, answer.json()["details"]) == (422, {"fields": fields})


async def test_the_alternate_is_of_the_same_state_and_somebody_else(sign_in: SignIn, world: World) -> None:
    client = await sign_in("secretariat")

    for other in ("KZ", "UZ"):
        patch = {"revision": 1, "alternate_id": world.focal_points[other]}
        answer = await client.patch(address(world), json=patch)
        assert (answer.status_code, answer.json()["details"]) == (422, {"fields": ["alternate_id"]})


async def test_whoever_leaves_is_gone_at_that_minute_and_from_the_index_with_the_errand_of_that_minute(
    sign_in: SignIn, application: FastAPI, world: World, database: Database, clock: ManualClock
) -> None:
    secretariat, uz = await sign_in("secretariat"), await sign_in("UZ")
    leaves = clock.now() + timedelta(minutes=10)
    await secretariat.patch(address(world), json={"revision": 1, "valid_until": leaves.isoformat()})
    assert (await uz.get(address(world))).status_code == 200

    clock.move(timedelta(minutes=10))

    assert (await uz.get(address(world))).status_code == 404
    assert (await uz.get(f"{address(world)}/record")).status_code == 403
    assert (await secretariat.get(address(world))).status_code == 404
    assert (await secretariat.get(f"{address(world)}/record")).json()["valid_until"] is not None
    async with asyncio.timeout(20):  # the application's own worker may be at it
        while not await _gone(uz, world) or not await database.read(_turned(world)):
            await Worker(application.state.house, application.state.desk).work_once()


async def test_whoever_is_yet_to_come_is_not_there(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    def later(session: WriteSession) -> None:
        begins = clock.now() + timedelta(days=1)
        of_kz = col(FocalPoint.id) == world.focal_points["KZ"]
        session.execute(update(FocalPoint).where(of_kz).values(valid_from=begins))

    await database.write(later)
    uz = await sign_in("UZ")

    before = (await uz.get(address(world))).status_code
    clock.move(timedelta(days=1))
    uz = await sign_in("UZ")

    assert (before, (await uz.get(address(world))).status_code) == (404, 200)


async def _gone(client: httpx.AsyncClient, world: World) -> bool:
    """Whether the jurisdiction's only entry is no longer counted."""
    found = (await client.get("/api/directory/search")).json()
    counted = {each["value"]: each["count"] for each in found["facets"]["jurisdiction"]}
    shown = [hit["card"]["id"] for hit in found["hits"]]
    return counted.get("KZ", 0) == 0 and world.focal_points["KZ"] not in shown and found["total"] == len(shown)


def _turned(world: World) -> Callable[[ReadSession], bool]:
    def read(session: ReadSession) -> bool:
        done = session.scalars(select(Errand).where(col(Errand.kind) == TURN, col(Errand.done_at).is_not(None)))
        return len(done.all()) == 1 and session.get_one(FocalPoint, world.focal_points["KZ"]).dormant

    return read
