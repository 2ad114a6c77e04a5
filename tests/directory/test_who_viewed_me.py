"""GET /api/directory/who-viewed-me: who was shown one's numbers, when and for what."""

from datetime import timedelta

from app.directory.reveals.repository import reveals_of
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.directory.additions import ADDITIONS, form, furnish
from tests.secretariat.people.conftest import staff
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["staff"]
PATH = "/api/directory/who-viewed-me"


async def test_the_person_revealed_sees_who_when_and_why(sign_in: SignIn, world: World, clock: ManualClock) -> None:
    address = f"/api/directory/focal-points/{world.focal_points['UZ']}/reveal"
    await (await sign_in("KZ")).post(address, json={"purpose": "other", "reason": "a matter of the case"})
    clock.move(timedelta(minutes=5))
    await (await sign_in("TH")).post(address, json={"purpose": "urgent"})

    seen = (await (await sign_in("UZ")).get(PATH)).json()

    assert seen == [
        {
            "at": "2026-11-23T04:05:00Z",
            "purpose": "urgent",
            "viewer": {
                "display_name": "Person TH",
                "display_name_original": "Original TH",
                "names": {},
                "jurisdiction": "TH",
            },
        },
        {
            "at": "2026-11-23T04:00:00Z",
            "purpose": "other",
            "viewer": {
                "display_name": "Person KZ",
                "display_name_original": "Original KZ",
                "names": {},
                "jurisdiction": "KZ",
            },
        },
    ]


async def test_nobody_else_sees_it(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")
    await client.post(
        f"/api/directory/focal-points/{world.focal_points['UZ']}/reveal", json={"purpose": "consultation"}
    )

    assert (await client.get(PATH)).json() == []
    assert (await (await sign_in("secretariat")).get(PATH)).json() == []
    assert (await (await sign_in("")).get(PATH)).status_code == 401


async def test_ones_own_look_is_not_listed(sign_in: SignIn, world: World) -> None:
    client = await sign_in("UZ")
    await client.post(
        f"/api/directory/focal-points/{world.focal_points['UZ']}/reveal", json={"purpose": "consultation"}
    )

    assert (await client.get(PATH)).json() == []


async def test_whoever_reads_numbers_to_keep_them_is_listed_too(
    sign_in: SignIn, world: World, staff: dict[str, str], clock: ManualClock
) -> None:
    """The record, and a change of numbers that waits; neither is counted, and nobody makes a vCard of it."""
    entry = f"/api/directory/focal-points/{world.focal_points['UZ']}"
    first, second = await sign_in("secretariat"), await sign_in("secretary")
    await first.get(f"{entry}/record")
    await first.patch(entry, json={"revision": 1, "channels": []})
    clock.move(timedelta(minutes=1))
    (waits,) = (await second.get("/api/directory/contact-changes")).json()
    await second.get(f"/api/directory/contact-changes/{waits['id']}")

    seen = (await (await sign_in("UZ")).get(PATH)).json()
    allowance = (await second.get("/api/directory/allowance")).json()

    assert [(each["at"], each["purpose"]) for each in seen] == [
        ("2026-11-23T04:01:00Z", "keeping"),
        ("2026-11-23T04:00:00Z", "keeping"),
    ]
    assert allowance["reveals_day"]["used"] == 0


async def test_whoever_read_an_entry_before_it_was_one_is_listed_once_it_is(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    await database.write(lambda session: furnish(session, world))
    first, second = await sign_in("correspondent"), await sign_in("second")
    made = (await first.post(ADDITIONS, json=form(world))).json()["id"]
    await second.get(f"{ADDITIONS}/{made}")
    clock.move(timedelta(minutes=1))

    agreed = await second.post(f"{ADDITIONS}/{made}/decision", json={"agreed": True})
    listed = await database.read(lambda session: reveals_of(session, made, 10))

    assert agreed.status_code == 204
    assert [(each.at, each.purpose, person.subject) for each, person in listed] == [(world.at, "keeping", "fp-second")]
