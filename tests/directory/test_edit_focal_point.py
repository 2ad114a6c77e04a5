"""PATCH /api/directory/focal-points/{id}: the secretariat keeps a record true."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select, update
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.models import DirectoryPosition, FocalPoint
from app.identity.models import Person
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession, WriteSession
from app.outbox.models import Errand
from tests.support.web import SignIn
from tests.support.world import World


def address(world: World, jurisdiction: str = "KZ") -> str:
    return f"/api/directory/focal-points/{world.focal_points[jurisdiction]}"


async def test_an_edit_is_written_with_its_audit_entry_and_its_errand(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client = await sign_in("secretariat")
    patch = {
        "revision": 1,
        "name_romanised": "Corrected KZ",
        "offences": ["fraud"],
        "confirmed": True,
    }

    record = (await client.patch(address(world), json=patch)).json()

    assert record["name_romanised"] == "Corrected KZ"
    assert record["offences"] == ["fraud"]
    assert "+999" not in str(record), "an edit gives no number out"
    assert (record["revision"], record["confirmed_at"]) == (2, "2026-11-23T04:00:00Z")
    changed = ["name_romanised", "offences", "confirmed_at"]
    assert [(each["action"], each["changed"]) for each in record["history"]] == [("focal_point.edited", changed)]

    def written(session: ReadSession) -> tuple[Any, ...]:
        id = world.focal_points["KZ"]
        errands = session.execute(select(Errand).where(col(Errand.kind) == "focal_point.changed")).scalars().all()
        return (
            [(errand.payload, errand.dead_at) for errand in errands],
            session.execute(select(col(FocalPoint.change_seq)).where(col(FocalPoint.id) == id)).scalar_one(),
            session.execute(select(col(DirectoryPosition.last_seq))).scalar_one(),
            session.execute(select(col(Person.display_name)).where(col(Person.focal_point_id) == id)).scalar_one(),
        )

    assert await database.read(written) == ([({"id": world.focal_points["KZ"]}, None)], 6, 6, "Corrected KZ")


async def test_a_stale_edit_is_refused_with_what_changed(sign_in: SignIn, world: World) -> None:
    client = await sign_in("secretariat")
    await client.patch(address(world), json={"revision": 1, "name_romanised": "First"})

    answer = await client.patch(
        address(world), json={"revision": 1, "name_romanised": "Second", "measures": ["freezing"]}
    )

    error = answer.json()
    assert (answer.status_code, error["code"]) == (409, "stale_revision")
    assert error["details"]["changed"] == {"name_romanised": {"yours": "Second", "theirs": "First"}}
    assert error["details"]["current"]["revision"] == 2
    assert (await client.get(address(world))).json()["name_romanised"] == "First"


async def test_a_stale_edit_shows_numbers_and_counts_as_reading_them(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client, person = await sign_in("secretariat"), await sign_in("KZ")

    answers = [await client.patch(address(world), json={"revision": revision}) for revision in (99_999, 1)]

    def audited(session: ReadSession) -> list[str]:
        return list(session.scalars(select(col(AuditEntry.action)).where(col(AuditEntry.actor) == world.secretariat)))

    assert [(each.status_code, "+999 1" in each.text) for each in answers] == [(409, True), (200, False)]
    assert [each for each in await database.read(audited) if each.startswith("focal")] == ["focal_point.record_read"]
    assert [each["purpose"] for each in (await person.get("/api/directory/who-viewed-me")).json()["views"]] == [
        "keeping"
    ]


async def test_whoever_left_keeps_the_name_they_spoke_under(sign_in: SignIn, world: World, database: Database) -> None:
    client, id = await sign_in("secretariat"), world.focal_points["KZ"]

    async def names() -> list[str]:
        wanted = select(col(Person.display_name)).where(col(Person.focal_point_id) == id).order_by(col(Person.ended_at))
        return await database.read(lambda session: list(session.scalars(wanted)))

    def end(session: WriteSession) -> None:
        session.get_one(Person, world.persons["KZ"]).ended_at = world.at

    before = await names()
    await database.write(end)
    (await client.patch(address(world), json={"revision": 1, "name_romanised": "Married KZ"})).raise_for_status()

    assert await names() == before != ["Married KZ"]


@pytest.mark.parametrize(
    ("names", "status"),
    [
        ({"name_original": "Another", "name_romanised": "Another Official", "names": {"ru": "Иной"}}, 422),
        ({"name_original": "Another", "name_romanised": "Another Official"}, 422),
        ({"name_original": "Another"}, 200),
        ({"name_original": "Another", "name_romanised": "another ROMANISED"}, 200),
    ],
)
async def test_an_entry_stays_with_its_person(
    sign_in: SignIn, world: World, names: dict[str, Any], status: int
) -> None:
    client = await sign_in("secretariat")

    answer = await client.patch(address(world), json={"revision": 1} | names)

    assert answer.status_code == status
    assert status == 200 or answer.json()["code"] == "name_of_another"


async def test_an_entry_that_nobody_ever_answered_for_can_get_any_name(
    sign_in: SignIn, world: World, database: Database
) -> None:
    client = await sign_in("secretariat")

    def leave(session: WriteSession) -> None:
        session.get_one(Person, world.persons["KZ"]).focal_point_id = None

    await database.write(leave)
    names = {"name_original": "Another", "name_romanised": "Another Official"}

    assert (await client.patch(address(world), json={"revision": 1} | names)).status_code == 200


async def test_an_edit_that_changes_nothing_leaves_the_revision(sign_in: SignIn, world: World) -> None:
    client = await sign_in("secretariat")

    record = (await client.patch(address(world), json={"revision": 1, "name_romanised": "Romanised KZ"})).json()

    assert (record["revision"], record["history"]) == (1, [])


@pytest.mark.parametrize(
    ("whom", "jurisdiction", "status"),
    [
        ("secretariat", "KZ", 200),
        ("secretariat", "TH", 403),
        ("secretariat", "GH", 404),
        ("KZ", "KZ", 403),
        ("KZ", "UZ", 403),
        ("KZ", "GH", 403),
        ("", "KZ", 401),
    ],
)
async def test_only_the_secretariat_of_its_network_may_edit(
    sign_in: SignIn, world: World, whom: str, jurisdiction: str, status: int
) -> None:
    client = await sign_in(whom)

    edited = await client.patch(address(world, jurisdiction), json={"revision": 1, "position": {"en": "Judge"}})
    read = await client.get(f"{address(world, jurisdiction)}/record")

    assert (edited.status_code, read.status_code) == (status, status)


@pytest.mark.parametrize(
    ("patch", "fields"),
    [
        ({"offences": ["no_such"]}, ["offences"]),
        ({"languages": [{"code": "xx", "level": "fluent"}], "measures": ["nope"]}, ["languages", "measures"]),
        ({"authority_id": "0" * 20}, ["authority_id"]),
        ({"time_zone": "Mars/Olympus"}, ["time_zone"]),
        ({"working_days": [0, 8]}, ["working_days.0", "working_days.1"]),
        ({"working_hours": {"start": "25:00", "end": "18:00"}}, ["working_hours.start"]),
        ({"name_original": "nul\x00"}, ["name_original"]),
        ({"name_original": "bidi\u202e"}, ["name_original"]),
        ({"name_original": "x" * 201}, ["name_original"]),
        ({"channels": [{"kind": "pigeon", "value": "coo"}]}, ["channels.0.kind"]),
        ({"surprise": 1}, ["surprise"]),
        ({"revision": 2**63}, ["revision"]),
    ],
)
async def test_bad_input_is_named_and_nothing_is_stored(
    sign_in: SignIn, world: World, database: Database, patch: dict[str, Any], fields: list[str]
) -> None:
    client = await sign_in("secretariat")

    answer = await client.patch(address(world), json={"revision": 1} | patch)

    assert (answer.status_code, answer.json()["code"], answer.json()["details"]) == (
        422,
        "bad_input",
        {"fields": fields},
    )
    assert (await client.get(address(world))).json()["revision"] == 1
    assert await database.read(_edits) == []


async def test_who_is_put_out_of_office_or_given_a_successor_is_so_after_a_fresh_sign_in(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    of_kz = update(FocalPoint).where(col(FocalPoint.id) == world.focal_points["UZ"]).values(jurisdiction="KZ")
    await database.write(lambda session: session.connection().execute(of_kz) and None)
    grave: list[dict[str, Any]] = [
        {"valid_until": "2026-11-24T04:00:00Z"},
        {"valid_from": "2026-11-01T04:00:00Z"},
        {"memberships": [{"network": "casc", "role": "duty"}]},
        {"alternate_id": world.focal_points["UZ"]},
        {"absences": [{"start": "2026-12-01", "end": "2026-12-05", "stand_in_id": world.focal_points["UZ"]}]},
    ]
    unchanged = {"memberships": [{"network": "casc", "role": "focal_point"}], "valid_until": None}
    stale = await sign_in("secretariat")
    clock.move(timedelta(minutes=6))
    fresh = await sign_in("secretariat")

    refused = [await stale.patch(address(world), json={"revision": 1} | each) for each in grave]
    others = [await stale.patch(address(world), json=unchanged | {"revision": 1, "position": {"en": "Judge"}})]
    others += [await fresh.patch(address(world), json={"revision": n} | each) for n, each in enumerate(grave, 2)]

    assert [(each.status_code, each.json()["code"]) for each in refused] == [(403, "confirm_identity")] * 5
    assert [each.status_code for each in others] == [200] * 6, [each.text for each in others]


async def test_another_jurisdictions_authority_is_refused(sign_in: SignIn, world: World) -> None:
    client = await sign_in("secretariat")

    answer = await client.patch(address(world), json={"revision": 1, "authority_id": world.authorities["UZ"]})

    assert answer.json()["details"] == {"fields": ["authority_id"]}


def _edits(session: ReadSession) -> list[AuditEntry]:
    wanted = select(AuditEntry).where(col(AuditEntry.action) == "focal_point.edited")
    return list(session.execute(wanted).scalars())
