"""PUT, GET and DELETE /api/directory/favourites: a person's own list, of whom they may see."""

from datetime import UTC, datetime, timedelta

import pytest
from fastapi import FastAPI

from app.directory.kept import service
from app.directory.models import FocalPoint
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.errors import Conflict
from app.kernel.ids import new_id
from tests.search.saving import Act, changed, contact_changed, happens
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World

PATH = "/api/directory/favourites"


async def test_a_favourite_is_there_with_its_card_until_it_is_taken_away(sign_in: SignIn, world: World) -> None:
    client, thai = await sign_in("KZ"), world.focal_points["TH"]
    card = (await client.get(f"/api/directory/focal-points/{thai}")).json()

    put = await client.put(f"{PATH}/{thai}")
    kept, ids = (await client.get(PATH)).json(), (await client.get(f"{PATH}/ids")).json()
    dropped = await client.delete(f"{PATH}/{thai}")

    assert (put.status_code, dropped.status_code) == (204, 204)
    assert kept == {"cards": [card], "gone": 0, "changed": []}
    assert ids == [thai]
    assert (await client.get(PATH)).json() == {"cards": [], "gone": 0, "changed": []}


async def test_the_newest_comes_first_and_again_moves_nothing(
    sign_in: SignIn, world: World, clock: ManualClock
) -> None:
    client = await sign_in("KZ")
    for code in ("TH", "UZ", "TH"):
        await client.put(f"{PATH}/{world.focal_points[code]}")
        clock.move(timedelta(minutes=1))

    assert (await client.get(f"{PATH}/ids")).json() == [world.focal_points["UZ"], world.focal_points["TH"]]


@pytest.mark.parametrize(("whom", "theirs"), [("KZ", True), ("UZ", False), ("TH", False), ("secretariat", False)])
async def test_nobody_sees_or_empties_another_list(sign_in: SignIn, world: World, whom: str, theirs: bool) -> None:
    owner, caller = await sign_in("KZ"), await sign_in(whom)
    await owner.put(f"{PATH}/{world.focal_points['UZ']}")

    seen = (await caller.get(f"{PATH}/ids")).json()
    await caller.delete(f"{PATH}/{world.focal_points['UZ']}")

    assert seen == ([world.focal_points["UZ"]] if theirs else [])
    assert ((await owner.get(f"{PATH}/ids")).json() == []) is theirs


@pytest.mark.parametrize(
    ("caller", "whom", "status"),
    [("KZ", "UZ", 204), ("KZ", "TH", 204), ("KZ", "FR", 404), ("KZ", "GH", 404), ("KZ", None, 404), ("", "UZ", 401)],
)
async def test_only_who_can_be_seen_can_be_kept(
    sign_in: SignIn, world: World, caller: str, whom: str | None, status: int
) -> None:
    client = await sign_in(caller)
    id = world.focal_points[whom] if whom else new_id()

    assert (await client.put(f"{PATH}/{id}")).status_code == status


async def test_who_is_hidden_later_is_counted_and_not_named(
    sign_in: SignIn, world: World, application: FastAPI
) -> None:
    client = await sign_in("KZ")
    for code in ("TH", "UZ"):
        await client.put(f"{PATH}/{world.focal_points[code]}")

    def retire(session: WriteSession) -> None:
        session.get_one(FocalPoint, world.focal_points["TH"]).retired_at = world.at

    await application.state.house.db.write(retire)
    kept = (await client.get(PATH)).json()

    assert ([card["jurisdiction"] for card in kept["cards"]], kept["gone"]) == (["UZ"], 1)


@pytest.mark.parametrize(
    ("act", "news"),
    [
        (changed("UZ", territory={"en": "The north"}), True),
        (contact_changed("UZ"), True),
        (changed("UZ", confirmed_at=datetime(2026, 11, 22, tzinfo=UTC)), False),
        (changed("TH", offences=["fraud"]), False),
    ],
    ids=["a territory", "that contact details changed", "one more confirmation", "somebody else's"],
)
async def test_a_favourite_that_changed_is_news_until_it_is_opened(
    sign_in: SignIn, world: World, application: FastAPI, act: Act, news: bool
) -> None:
    client, uz = await sign_in("KZ"), world.focal_points["UZ"]
    await client.put(f"{PATH}/{uz}")

    async def told() -> tuple[list[str], int]:
        notices = (await client.get("/api/directory/saved-searches/notices")).json()
        return (await client.get(PATH)).json()["changed"], notices["favourites"]

    before = await told()
    await happens(application, world, act)
    after = await told()
    await client.put(f"/api/directory/viewed/{uz}")

    assert (before, after) == (([], 0), ([uz], 1) if news else ([], 0))
    assert await told() == ([], 0)


async def test_a_full_list_takes_no_more(world: World, database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "MOST_FAVOURITES", 1)
    caller, at = world.principal("KZ"), world.at

    def keep(session: WriteSession) -> None:
        service.add_favourite(session, caller, world.focal_points["UZ"], at)
        service.add_favourite(session, caller, world.focal_points["TH"], at)

    with pytest.raises(Conflict) as refused:
        await database.write(keep)

    assert (refused.value.code, refused.value.details) == ("list_full", {"most": 1})


async def test_a_list_costs_the_same_however_long(world: World, database: Database) -> None:
    caller = world.principal("KZ")

    async def cost() -> int:
        with statements(database) as sent:
            await database.read(lambda session: service.favourites(session, caller, world.at))
        return len(sent)

    await database.write(lambda session: service.add_favourite(session, caller, world.focal_points["UZ"], world.at))
    one = await cost()
    await database.write(lambda session: service.add_favourite(session, caller, world.focal_points["TH"], world.at))

    assert await cost() == one
