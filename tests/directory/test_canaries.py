"""Canaries: entries that nobody at work meets; who touches one is stopped."""

from itertools import product
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import insert, select, update

from app.directory.reveals.listings import Listings
from app.directory.reveals.models import Canary, DirectoryAlert, FarReading, Suspension
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.kernel.ids import new_id
from tests.directory.crowd import JURISDICTIONS, gather
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World, make_world

SEARCH = "/api/directory/search"
CANARY = new_id()


@pytest.fixture
async def world(database: Database, clock: ManualClock) -> World:
    """The small world with a crowd in CASC, and a canary of CASC in Kazakhstan."""
    made = await database.write(lambda session: make_world(session, clock.now()))
    await database.write(lambda session: gather(session, made, 600) and None)
    row = {
        "id": CANARY,
        "network": "casc",
        "jurisdiction": "KZ",
        "name_original": "Ксантиппа Вендельштейн",
        "name_original_language": "ru",
        "name_romanised": "Xantippa Vendelstein",
    }
    await database.write(lambda session: session.execute(insert(Canary), [row]) and None)
    return made


async def test_a_canary_is_in_no_list_and_no_count(sign_in: SignIn) -> None:
    client = await sign_in("KZ")

    everybody = [await page(client, offset) for offset in (0, 25, 50, 75)]
    near = await client.get(SEARCH, params={"q": "Vendelstein"})

    assert all(CANARY not in ids(answer) for answer in [*everybody, near])
    assert everybody[0].json()["total"] == 100


@pytest.mark.parametrize("way", ["card", "reveal", "name", "name in its own script"])
async def test_reaching_for_it_answers_like_nothing_and_suspends(
    sign_in: SignIn, world: World, database: Database, way: str
) -> None:
    client = await sign_in("KZ")
    address = f"/api/directory/focal-points/{CANARY}"
    missing = await client.get(f"/api/directory/focal-points/{'0' * 20}")

    if way == "card":
        answer = await client.get(address)
    elif way == "reveal":
        answer = await client.post(f"{address}/reveal", json={"purpose": "consultation"})
    else:
        name = "xantippa vendelstein" if way == "name" else "Ксантиппа Вендельштейн"
        answer = await client.get(SEARCH, params={"q": name})
    after = await client.get(SEARCH)

    if answer.status_code == 404:
        assert answer.json() | {"request_id": ""} == missing.json() | {"request_id": ""}
    else:
        assert CANARY not in ids(answer)
    assert (after.status_code, after.json()["code"]) == (403, "directory_suspended")
    alerts = await database.read(lambda session: session.scalars(select(DirectoryAlert)).all())
    assert [(each.network, each.kind, each.details) for each in alerts] == [("casc", "canary", {"canary": CANARY})]


async def test_only_a_sweep_through_many_people_meets_it(sign_in: SignIn, database: Database) -> None:
    """A bait stands where somebody of the same jurisdiction and network stood, and fits what was asked for."""
    client = await sign_in("KZ")
    early = [await page(client, offset, jurisdiction="KZ") for offset in (0, 25, 50, 75)]
    for jurisdiction, offset in product(("UZ", "TH"), (0, 25, 50, 75)):
        await page(client, offset, jurisdiction=jurisdiction)
    for jurisdiction in ("UZ", "TH"):
        await page(client, 50, jurisdiction=jurisdiction, offence="drugs")

    late = [await page(client, offset, jurisdiction="KZ", offence="drugs") for offset in (0, 25, 50)]
    met = [hit["card"] for answer in late for hit in answer.json()["hits"] if hit["card"]["id"] == CANARY]

    assert all(CANARY not in ids(answer) for answer in early)
    assert CANARY not in ids(late[0]) + ids(late[1])
    assert [(card["name_romanised"], card["jurisdiction"], "drugs" in card["offences"]) for card in met] == [
        ("Xantippa Vendelstein", "KZ", True)
    ]
    assert await database.read(lambda session: session.scalars(select(Suspension)).all()) == []


async def test_processes_count_together_in_how_many_lists_somebody_read_on(
    sign_in: SignIn, application: FastAPI, database: Database
) -> None:
    """Each request meets a process that remembers nothing, as it does where a balancer spreads them."""
    client = await sign_in("KZ")
    lists: list[dict[str, str]] = [{"jurisdiction": code} for code in JURISDICTIONS]
    lists += [{"jurisdiction": code, "offence": "drugs"} for code in ("UZ", "KZ")]

    answers = []
    for chosen, offset in product(lists, (0, 25, 50)):
        await forget_everything(application)
        answers.append(await page(client, offset, **chosen))
    kept = await database.read(lambda session: session.scalars(select(FarReading)).all())

    assert [CANARY in ids(answer) for answer in answers] == [False] * 17 + [True]
    assert len(kept) == len(lists)
    assert "drugs" not in "".join(each.digest for each in kept)


async def test_a_list_that_is_known_costs_no_write_again(sign_in: SignIn, application: FastAPI) -> None:
    client = await sign_in("KZ")
    await page(client, 50)

    with statements(application.state.house.db) as again:
        await page(client, 50)

    assert [each for each in again if not each.startswith("SELECT")] == []


async def test_who_reads_on_far_down_in_a_few_lists_only_never_meets_it(sign_in: SignIn) -> None:
    """More than 200 people in five lists, to the last page each: much reading, yet not yet gathering."""
    client = await sign_in("KZ")
    lists: list[dict[str, str]] = [{"jurisdiction": code} for code in ("UZ", "TH", "KZ")]
    lists += [{"jurisdiction": code, "offence": "drugs"} for code in ("UZ", "KZ")]

    answers = [await page(client, offset, **chosen) for chosen in lists * 2 for offset in (0, 25, 50, 75)]

    assert len({id for answer in answers for id in ids(answer)}) > 200
    assert all(CANARY not in ids(answer) for answer in answers)


async def test_a_name_that_somebody_bears_is_no_touch(sign_in: SignIn, world: World, database: Database) -> None:
    """Somebody came into office who is called like a canary."""
    change = update(Canary).values(name_romanised="Romanised UZ")
    await database.write(lambda session: session.execute(change) and None)
    client = await sign_in("KZ")

    found = await client.get(SEARCH, params={"q": "romanised uz"})

    assert ids(found)[0] == world.focal_points["UZ"]
    assert (await client.get(SEARCH)).status_code == 200


async def test_another_networks_secretariat_is_told_too(sign_in: SignIn, database: Database) -> None:
    client = await sign_in("TH")

    await client.get(f"/api/directory/focal-points/{CANARY}")

    alerts = await database.read(lambda session: session.scalars(select(DirectoryAlert)).all())
    assert sorted((each.network, each.kind) for each in alerts) == [("casc", "canary"), ("seajust", "canary")]


async def test_a_secretariat_adds_and_sees_those_of_its_own_network_only(sign_in: SignIn) -> None:
    secretariat, colleague = await sign_in("secretariat"), await sign_in("KZ")
    wanted = {
        "jurisdiction": "UZ",
        "name_original": "Invented Name",
        "name_original_language": "en",
        "name_romanised": "Invented Name",
    }

    added = await secretariat.post("/api/directory/canaries", params={"network": "casc"}, json=wanted)
    seen = (await secretariat.get("/api/directory/canaries", params={"network": "casc"})).json()
    foreign = await secretariat.get("/api/directory/canaries", params={"network": "ejn"})
    hidden = await colleague.get("/api/directory/canaries", params={"network": "casc"})
    unknown = await secretariat.post(
        "/api/directory/canaries", params={"network": "casc"}, json=wanted | {"jurisdiction": "XX"}
    )

    borne = await secretariat.post(
        "/api/directory/canaries", params={"network": "casc"}, json=wanted | {"name_original": "romanised KZ"}
    )

    assert (borne.status_code, borne.json()["details"]) == (422, {"fields": ["name_original"]})
    assert added.status_code == 201
    assert added.json() in seen
    assert len(seen) == 2
    assert (foreign.status_code, hidden.status_code) == (403, 403)
    assert (unknown.status_code, unknown.json()["details"]) == (422, {"fields": ["jurisdiction"]})


async def test_a_withdrawn_canary_is_met_no_more_but_still_gives_a_stolen_copy_away(sign_in: SignIn) -> None:
    secretariat, colleague = await sign_in("secretariat"), await sign_in("KZ")
    withdrawal = f"/api/directory/canaries/{CANARY}/withdrawal"

    refused = await colleague.post(withdrawal)
    done = [(await secretariat.post(withdrawal)).status_code for _ in range(2)]
    (seen,) = (await secretariat.get("/api/directory/canaries", params={"network": "casc"})).json()
    await colleague.get(f"/api/directory/focal-points/{CANARY}")
    after = await colleague.get(SEARCH)

    assert refused.status_code in (403, 404)
    assert (done, seen["withdrawn_at"]) == ([204, 204], "2026-11-23T04:00:00Z")
    assert after.json()["code"] == "directory_suspended"


async def forget_everything(application: FastAPI) -> None:
    await application.state.listings.close()
    application.state.listings = Listings(application.state.house)
    await application.state.listings.sweep()


async def page(client: httpx.AsyncClient, offset: int, **chosen: Any) -> httpx.Response:
    return await client.get(SEARCH, params={"offset": offset, "limit": 25, **chosen})


def ids(answer: httpx.Response) -> list[str]:
    return [hit["card"]["id"] for hit in answer.json()["hits"]]
