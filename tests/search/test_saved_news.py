"""What changed in the result of a saved search: only what its owner may see, and only until they look."""

import pytest
from fastapi import FastAPI
from sqlalchemy import select, update

from app.directory.kept.models import Favourite
from app.kernel.clock import ManualClock
from app.kernel.db import WriteSession
from app.search.saved.models import SavedSearch
from tests.search.saving import (
    NOTHING,
    PATH,
    Act,
    changed,
    contact_changed,
    happens,
    new_number,
    retired,
    saved,
    seajust_shows_nothing,
    the_changes,
)
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (changed("UZ", name_romanised="Dinara Tolegenova"), {"added": 0, "changed": 1, "gone": 0}),
        (changed("UZ", offences=["fraud"]), {"added": 0, "changed": 1, "gone": 0}),
        (changed("UZ"), NOTHING),
        (new_number, NOTHING),
        (contact_changed("UZ"), {"added": 0, "changed": 1, "gone": 0}),
        (contact_changed("TH"), NOTHING),
        (changed("UZ", not_competent=[["drugs", "freezing"]]), {"added": 0, "changed": 1, "gone": 0}),
        (changed("TH", territory={"en": "The north"}), {"added": 0, "changed": 1, "gone": 0}),
        (changed("TH", other_spellings=["Seen by its own network only"]), NOTHING),
        (changed("FR", name_romanised="Somebody hidden"), NOTHING),
        (changed("GH", retired_at=None), NOTHING),
        (retired, {"added": 0, "changed": 0, "gone": 1}),
        (seajust_shows_nothing, {"added": 0, "changed": 0, "gone": 1}),
    ],
    ids=[
        "a name",
        "a competence",
        "nothing that shows",
        "a number nobody sees on a card",
        "that contact details changed",
        "the same on an office card",
        "an exception",
        "a territory",
        "a field of the full card, seen as an office card",
        "a hidden entry",
        "another hidden entry",
        "somebody retires",
        "a network shows its people no more",
    ],
)
async def test_news_is_what_its_owner_can_see_changed(
    sign_in: SignIn, world: World, application: FastAPI, act: Act, expected: dict[str, int]
) -> None:
    client = await sign_in("KZ")
    await saved(client)

    await happens(application, world, act)

    assert await the_changes(client) == expected
    assert (await client.get(f"{PATH}/notices")).json() == {
        "searches": int(expected != NOTHING),
        "favourites": 0,
    }


async def test_who_comes_to_fit_is_new_and_who_fits_no_more_is_gone(
    sign_in: SignIn, world: World, application: FastAPI
) -> None:
    client = await sign_in("KZ")
    await saved(client, "offence=drugs")

    await happens(application, world, changed("UZ", offences=["fraud"]))
    gone = await the_changes(client)
    await client.post(f"{PATH}/{(await client.get(PATH)).json()[0]['id']}/looked")
    await happens(application, world, changed("UZ", offences=["drugs"]))

    assert (gone, await the_changes(client)) == (NOTHING | {"gone": 1}, NOTHING | {"added": 1})


async def test_looking_makes_it_old_news(sign_in: SignIn, world: World, application: FastAPI) -> None:
    client = await sign_in("KZ")
    made = await saved(client)
    await happens(application, world, retired)

    before = await the_changes(client)
    looked = await client.post(f"{PATH}/{made['id']}/looked")

    assert (before, looked.status_code) == (NOTHING | {"gone": 1}, 204)
    assert await the_changes(client) == NOTHING


async def test_being_reachable_this_minute_is_no_news(
    sign_in: SignIn, world: World, application: FastAPI, clock: ManualClock
) -> None:
    client = await sign_in("KZ")
    made = await saved(client, "reachable=true")
    clock.set(world.at.replace(hour=23))
    client = await sign_in("KZ")

    assert made["address"] == "reachable=true"
    assert await the_changes(client) == NOTHING


async def test_asking_again_for_news_searches_only_after_a_change(
    sign_in: SignIn, world: World, application: FastAPI
) -> None:
    client = await sign_in("KZ")
    for address in ("", "offence=drugs", "q=Romanised"):
        await saved(client, address)

    async def cost() -> int:
        with statements(application.state.house.db) as sent:
            await client.get(f"{PATH}/notices")
        return len(sent)

    first, again = await cost(), await cost()
    await happens(application, world, retired)

    assert again < first
    assert await cost() > again


@pytest.mark.parametrize("kept", ["0123456789abcdef", "ffff.0123456789abcdef", None])
async def test_what_was_seen_with_other_fields_is_taken_as_seen_now_without_a_word(
    sign_in: SignIn, world: World, application: FastAPI, kept: str | None
) -> None:
    """What an earlier version of the house kept, for a saved search and a favourite."""
    client, uz = await sign_in("KZ"), world.focal_points["UZ"]
    await saved(client)
    await client.put(f"/api/directory/favourites/{uz}")

    def earlier(session: WriteSession, world: World) -> None:
        search = session.scalars(select(SavedSearch)).one()
        search.seen = dict.fromkeys(search.seen or {}, kept) if kept else None
        session.execute(update(Favourite).values(seen=kept))

    async def told() -> tuple[dict[str, int], list[str]]:
        news: dict[str, int] = (await client.get(f"{PATH}/notices")).json()
        return news, (await client.get("/api/directory/favourites")).json()["changed"]

    await happens(application, world, earlier)
    listed = (await client.get("/api/directory/favourites")).json()["changed"]
    upgraded = await told()
    await happens(application, world, changed("UZ", name_romanised="Dinara Tolegenova"))

    assert (listed, upgraded) == ([], ({"searches": 0, "favourites": 0}, []))
    assert await told() == ({"searches": 1, "favourites": 1}, [uz])
    assert await the_changes(client) == NOTHING | {"changed": 1}


async def test_the_first_one_who_fits_is_news_where_nobody_did_when_it_could_be_watched_at_last(
    sign_in: SignIn, world: World, application: FastAPI
) -> None:
    """It had found too many to be watched, so that nothing was kept of it."""
    client = await sign_in("KZ")
    await saved(client, "offence=fraud")

    def never_seen(session: WriteSession, world: World) -> None:
        session.scalars(select(SavedSearch)).one().seen = None

    await happens(application, world, never_seen)
    before = await the_changes(client)
    await happens(application, world, changed("UZ", offences=["fraud"]))

    assert before == NOTHING
    assert await the_changes(client) == NOTHING | {"added": 1}
