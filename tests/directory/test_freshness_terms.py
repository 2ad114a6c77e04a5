"""/api/secretariat/networks/{network}/freshness: after how many days an entry is due, and stale."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import insert, select
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.models import FocalPointMembership, FreshnessTerms
from app.kernel.clock import ManualClock
from app.kernel.db import Database, ReadSession
from tests.secretariat.test_overview import aged
from tests.support.web import SignIn
from tests.support.world import World

CASC = "/api/secretariat/networks/casc/freshness"
TERMS = {"due_after": 30, "stale_after": 60}


async def freshness(sign_in: SignIn, whom: str, id: str) -> Any:
    return (await (await sign_in(whom)).get(f"/api/directory/focal-points/{id}")).json()["freshness"]


async def test_without_terms_of_its_own_a_network_has_the_houses(sign_in: SignIn) -> None:
    client = await sign_in("secretariat")

    assert (await client.get(CASC)).json() == {"due_after": 90, "stale_after": 180}


async def test_set_terms_count_at_once_on_cards_and_on_the_desk(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    client = await sign_in("secretariat")
    await database.write(aged(world.focal_points["KZ"], clock, 40))
    await database.write(aged(world.focal_points["UZ"], clock, 61))

    answer = await client.put(CASC, json=TERMS)

    assert (answer.status_code, answer.json()) == (200, TERMS)
    assert (await client.get(CASC)).json() == TERMS
    assert [await freshness(sign_in, "TH", world.focal_points[code]) for code in ("KZ", "UZ")] == ["due", "stale"]
    waiting = (await client.get("/api/secretariat/unconfirmed")).json()
    assert [(each["jurisdiction"], each["freshness"]) for each in waiting["entries"]] == [
        ("UZ", "stale"),
        ("KZ", "due"),
    ]
    queues = (await client.get("/api/secretariat/overview")).json()["queues"]
    assert {each["name"]: each["number"] for each in queues if each["name"] in ("due", "stale")} == {
        "due": 1,
        "stale": 1,
    }


async def test_of_several_networks_the_strictest_that_is_shown_counts(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    id = world.focal_points["KZ"]
    second = {"focal_point_id": id, "network": "wacap", "role": "focal_point", "standing": "full"}
    terms = {"network": "wacap", **TERMS}
    await database.write(aged(id, clock, 61))
    await database.write(lambda session: session.execute(insert(FocalPointMembership), [second]))
    await database.write(lambda session: session.execute(insert(FreshnessTerms), [terms]))

    assert await freshness(sign_in, "GH", id) == "stale"  # of WACAP
    assert await freshness(sign_in, "UZ", id) == "fresh"  # WACAP shows CASC nothing


async def test_who_is_stale_in_one_network_is_not_due_in_another(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    client = await sign_in("secretariat")
    await client.put(CASC, json=TERMS)
    await database.write(aged(world.focal_points["KZ"], clock, 61))

    async def waiting(freshness: str) -> int:
        answer = await client.get("/api/secretariat/unconfirmed", params={"freshness": freshness})
        return int(answer.json()["total"])

    assert (await waiting("stale"), await waiting("due")) == (1, 0)


async def test_setting_them_is_audited_once(sign_in: SignIn, database: Database) -> None:
    await (await sign_in("secretariat")).put(CASC, json=TERMS)

    def entries(session: ReadSession) -> list[tuple[str, str, dict[str, Any]]]:
        wanted = select(AuditEntry).where(col(AuditEntry.action) == "freshness_terms.set")
        return [(each.object_kind, each.object_id, each.details) for each in session.scalars(wanted)]

    assert await database.read(entries) == [("network", "casc", TERMS)]


@pytest.mark.parametrize("form", [{"due_after": 60, "stale_after": 60}, {"due_after": 1, "stale_after": 60}, {}])
async def test_terms_that_cannot_be_are_refused(sign_in: SignIn, form: dict[str, int]) -> None:
    client = await sign_in("secretariat")

    assert (await client.put(CASC, json=form)).status_code == 422
    assert (await client.get(CASC)).json() == {"due_after": 90, "stale_after": 180}


@pytest.mark.parametrize(("whom", "status"), [("", 401), ("KZ", 403), ("TH", 403)])
async def test_they_are_the_secretariats(sign_in: SignIn, whom: str, status: int) -> None:
    client = await sign_in(whom)

    assert (await client.get(CASC)).status_code == status
    assert (await client.put(CASC, json=TERMS)).status_code == status


async def test_an_entry_turns_at_its_minute(
    sign_in: SignIn, world: World, database: Database, clock: ManualClock
) -> None:
    await (await sign_in("secretariat")).put(CASC, json=TERMS)
    await database.write(aged(world.focal_points["KZ"], clock, 30))
    now = await freshness(sign_in, "UZ", world.focal_points["KZ"])
    clock.move(timedelta(minutes=1))

    assert (now, await freshness(sign_in, "UZ", world.focal_points["KZ"])) == ("fresh", "due")
