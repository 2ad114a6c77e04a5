"""GET /api/audit and /api/audit/mine: who may read which acts, and that reading is an act too."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, update
from sqlmodel import col, select

from app import tables
from app.audit.models import AuditEntry
from app.consultations.models import Participant, Room
from app.evidence.reading.service import PAGE
from app.evidence.reading.visibility import OF_ENTRY, OF_NETWORK
from app.identity.models import Grant
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.ids import new_id
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World, _grant

CARD = "/api/directory/focal-points"


async def _acts(database: Database, clock: ManualClock, *acts: tuple[str | None, str, str, str]) -> list[str]:
    """Entries by (actor, action, kind, id), the newest last; their ids."""
    made: list[str] = []

    def write(session: WriteSession) -> None:
        made[:] = [new_id() for _ in acts]
        for id, (actor, action, kind, object_id) in zip(made, acts, strict=True):
            session.add(
                AuditEntry(id=id, at=clock.now(), actor=actor, action=action, object_kind=kind, object_id=object_id)
            )

    await database.write(write)
    return made


async def _read(client: Any, address: str = "/api/audit", **wanted: str) -> dict[str, Any]:
    answer = await client.get(address, params=wanted)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def _of(client: Any, act: str, address: str = "/api/audit") -> dict[str, str | None]:
    """What somebody reads of acts of a kind: the name of what each was done to, by entry."""
    return {each["id"]: each["subject"] for each in (await _read(client, address, act=act))["acts"]}


async def _room(database: Database, world: World, network: str) -> str:
    """A consultation that KZ came into through this network; its id, which its reference repeats."""
    id, kz = new_id(), world.persons["KZ"]
    said = {"reference": f"R {id}", "subject": "", "urgency": "normal", "opening_key": id}
    room = {"id": id, "opened_by": kz, "opened_at": world.at, "last_at": world.at, **said}
    inside = {"room_id": id, "person_id": kz, "side": "requesting", "network": network, "joined_at": world.at}

    def write(session: WriteSession) -> None:
        session.execute(insert(Room), [room])
        session.execute(insert(Participant), [inside])

    await database.write(write)
    return id


async def test_a_secretariat_reads_the_acts_of_its_people_and_on_its_entries(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    ours, theirs = world.focal_points["UZ"], world.focal_points["FR"]
    acts = (
        (world.persons["KZ"], "session.ended", "session", "one"),
        (world.persons["FR"], "focal_point.confirmed", "focal_point", ours),
        (None, "status.took_effect", "network", "casc"),
        (world.persons["FR"], "focal_point.edited", "focal_point", theirs),
        (None, "status.took_effect", "network", "ejn"),
    )
    made = await _acts(database, clock, *acts)

    found = await _read(await sign_in("secretariat"))

    readable = [each for each in found["acts"] if each["id"] in made]
    assert {each["id"] for each in readable} == set(made[:3])
    assert next(each for each in readable if each["id"] == made[1]) == {
        "id": made[1],
        "at": clock.now().isoformat().replace("+00:00", "Z"),
        "action": "focal_point.confirmed",
        "actor": {
            "id": world.persons["FR"],
            "display_name": "Person FR",
            "display_name_original": "Original FR",
            "names": {},
            "jurisdiction": "FR",
        },
        "object_kind": "focal_point",
        "object_id": ours,
        "subject": "Romanised UZ",
    }


async def test_a_network_reads_of_its_people_what_they_did_while_they_were_its(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    kz, now = world.persons["KZ"], clock.now() + timedelta(minutes=1)

    def moved(session: WriteSession) -> None:
        session.connection().execute(update(Grant).where(col(Grant.person_id) == kz).values(valid_until=now))
        given = [_grant(kz, "focal_point", "ejn", "KZ", now), _grant(world.persons["FR"], "steward", "casc", "FR", now)]
        session.add_all([Grant(**given[0]), Grant(**given[1] | {"awaited": True})])

    act = ("thing.done", "thing", "one")
    before = await _acts(database, clock, (kz, *act), (world.persons["FR"], *act))
    clock.move(timedelta(minutes=1))
    await database.write(moved)
    await _acts(database, clock, (kz, *act))

    assert await _of(await sign_in("secretariat"), "thing") == {before[0]: None}


async def test_and_nothing_of_what_they_did_in_another_network(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    kz, points = world.persons["KZ"], world.focal_points
    here, there = [(await _room(database, world, network)) for network in ("casc", "ejn")]

    def given(session: WriteSession) -> str:
        grant = _grant(kz, "focal_point", "ejn", "KZ", world.at)
        session.add(Grant(**grant))
        return str(grant["id"])

    grant = await database.write(given)
    kinds = [("focal_point", points[code]) for code in ("UZ", "TH", "FR")]
    kinds += [("consultation", here), ("consultation", there), ("grant", grant), ("person", world.persons["FR"])]
    kinds += [("network", "ejn"), ("session", "one"), ("reveal", "of nobody here"), ("sheet", "KZ")]
    made = await _acts(database, clock, *((kz, "thing.done", *kind) for kind in kinds))

    assert await _of(await sign_in("secretariat"), "thing") == {
        made[0]: "Romanised UZ",
        made[1]: "Romanised TH",
        made[3]: f"R {here}",
        made[8]: None,
        made[10]: None,
    }


async def test_whom_the_directory_does_not_show_any_more_is_not_named_in_ones_own_acts(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    of = [(world.persons["KZ"], "thing.done", "focal_point", world.focal_points[code]) for code in ("UZ", "FR")]
    shown, hidden = await _acts(database, clock, *of)

    found = await _of(await sign_in("KZ"), "thing", "/api/audit/mine")

    assert found == {shown: "Romanised UZ", hidden: None}


def test_every_kind_of_thing_that_is_of_a_network_is_judged_by_it(counted: Counted) -> None:
    of_network = {
        table.name
        for table in tables.metadata.tables.values()
        if "id" in table.c and not {"network", "focal_point_id"}.isdisjoint(table.c.keys())
    }

    counted(f"{len(of_network)} kinds of things that are of a network or an entry")
    assert of_network == {*OF_NETWORK, *OF_ENTRY, "person_grant", "person", "room"} | {
        "channel",
        "confirmation",
        "break_glass",
        "duty_test",
        "review",
        "status_decision",
    }, "the last of these are in the audit as acts on an entry, a room or a network"


async def test_each_page_read_is_one_entry_with_what_was_asked(
    sign_in: SignIn, world: World, database: Database
) -> None:
    await _read(await sign_in("secretariat"), act="session", actor=world.persons["KZ"])

    readings = await database.read(
        lambda session: [
            (each.actor, each.object_id, each.details)
            for each in session.scalars(select(AuditEntry).where(col(AuditEntry.action) == "audit.read"))
        ]
    )
    assert readings == [(world.secretariat, "casc", {"act": "session", "actor": world.persons["KZ"]})]


async def test_pages_follow_each_other_without_gap_or_twice(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    one = (world.persons["KZ"], "thing.done", "thing", "one")
    made = await _acts(database, clock, *[one] * (PAGE + 5))
    client = await sign_in("KZ")

    first = await _read(client, "/api/audit/mine", act="thing")
    rest = await _read(client, "/api/audit/mine", act="thing", before=first["acts"][-1]["id"])

    assert (len(first["acts"]), first["more"], rest["more"]) == (PAGE, True, False)
    assert sorted(each["id"] for each in first["acts"] + rest["acts"]) == sorted(made)


async def test_days_and_kinds_narrow_what_is_read(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    await _acts(database, clock, (world.persons["KZ"], "thing.done", "thing", "one"))
    client, today = await sign_in("KZ"), clock.now().date().isoformat()

    counts = [
        len((await _read(client, "/api/audit/mine", **wanted))["acts"])
        for wanted in ({"act": "thing.done", "since": today, "until": today}, {"act": "thin"}, {"until": "2020-01-01"})
    ]

    assert counts == [1, 0, 0]


async def test_own_acts_are_nobody_elses(sign_in: SignIn, world: World, database: Database, clock: ManualClock) -> None:
    await _acts(database, clock, (world.persons["KZ"], "thing.done", "thing", "one"))

    found = await _read(await sign_in("UZ"), "/api/audit/mine", act="thing")

    assert found == {"acts": [], "more": False}


@pytest.mark.parametrize(("whom", "status"), [("", 401), ("KZ", 403)])
async def test_nobody_else_reads_the_audit(sign_in: SignIn, whom: str, status: int) -> None:
    assert (await (await sign_in(whom)).get("/api/audit")).status_code == status
