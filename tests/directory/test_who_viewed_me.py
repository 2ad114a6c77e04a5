"""GET /api/directory/who-viewed-me: who was shown one's numbers, when and for what."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from app.directory.reveals import viewers
from app.directory.reveals.repository import reveals_of
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.directory.additions import ADDITIONS, form, furnish
from tests.secretariat.people.conftest import staff
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["staff"]
PATH = "/api/directory/who-viewed-me"


async def views(client: httpx.AsyncClient) -> list[dict[str, Any]]:
    """The first page, which is the only one."""
    page = (await client.get(PATH)).json()
    assert page["more"] is False
    found: list[dict[str, Any]] = page["views"]
    return found


async def test_the_person_revealed_sees_who_when_and_why(sign_in: SignIn, world: World, clock: ManualClock) -> None:
    address = f"/api/directory/focal-points/{world.focal_points['UZ']}/reveal"
    await (await sign_in("KZ")).post(address, json={"purpose": "other", "reason": "a matter of the case"})
    clock.move(timedelta(minutes=5))
    await (await sign_in("TH")).post(address, json={"purpose": "urgent"})

    seen = await views(await sign_in("UZ"))

    assert [{key: value for key, value in each.items() if key != "id"} for each in seen] == [
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

    assert await views(client) == []
    assert await views(await sign_in("secretariat")) == []
    assert (await (await sign_in("")).get(PATH)).status_code == 401


async def test_ones_own_look_is_not_listed(sign_in: SignIn, world: World) -> None:
    client = await sign_in("UZ")
    await client.post(
        f"/api/directory/focal-points/{world.focal_points['UZ']}/reveal", json={"purpose": "consultation"}
    )

    assert await views(client) == []


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

    seen = await views(await sign_in("UZ"))
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
    listed = await database.read(lambda session: reveals_of(session, made, "", None, 10))

    assert agreed.status_code == 204
    assert [(each.at, each.purpose, person.subject) for each, person in listed] == [(world.at, "keeping", "fp-second")]


async def test_a_keeper_is_listed_once_a_day_and_pushes_nobody_off_the_list(
    sign_in: SignIn, world: World, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every look is in the audit; older ones are on the pages that follow, each once."""
    monkeypatch.setattr(viewers, "PAGE", 2)
    entry = f"/api/directory/focal-points/{world.focal_points['UZ']}"
    await (await sign_in("KZ")).post(f"{entry}/reveal", json={"purpose": "consultation"})
    for _ in range(2):
        clock.move(timedelta(days=1))
        keeper = await sign_in("secretariat")
        for _ in range(3):
            clock.move(timedelta(minutes=1))
            await keeper.get(f"{entry}/record")
    owner = await sign_in("UZ")

    first = (await owner.get(PATH)).json()
    rest = (await owner.get(PATH, params={"before": first["views"][-1]["id"]})).json()
    read = (await keeper.get("/api/audit", params={"act": "focal_point.record_read"})).json()["acts"]

    assert [(each["at"], each["purpose"]) for each in first["views"] + rest["views"]] == [
        ("2026-11-25T04:04:00Z", "keeping"),
        ("2026-11-24T04:01:00Z", "keeping"),
        ("2026-11-23T04:00:00Z", "consultation"),
    ]
    assert (first["more"], rest["more"], len(read)) == (True, False, 6)
