"""/api/directory/saved-searches: addresses with a name, for the person who saved them."""

from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import delete
from sqlmodel import col

from app.directory import repository
from app.kernel.db import WriteSession
from app.kernel.ids import new_id
from app.reference.models import Term
from app.search.saved import service
from tests.search.saving import NOTHING, PATH, happens, retired, saved
from tests.support.web import SignIn
from tests.support.world import World


async def test_a_saved_search_is_an_address_with_a_name(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")

    made = await saved(client, "network=casc&q=%20Romanised ", name=" My ")

    assert made | {"id": ""} == {
        "id": "",
        "name": "My",
        "address": "q=Romanised&network=casc",
        "watched": True,
        "created_at": "2026-11-23T04:00:00Z",
        "looked_at": "2026-11-23T04:00:00Z",
        "too_many": False,
        "possible": True,
        "changes": NOTHING,
    }
    assert (await client.get(PATH)).json() == [made]


async def test_a_search_can_be_unwatched_renamed_and_watched_again(
    sign_in: SignIn, world: World, application: FastAPI
) -> None:
    client = await sign_in("KZ")
    one = f"{PATH}/{(await saved(client))['id']}"

    quiet = (await client.patch(one, json={"watched": False, "name": "Quiet"})).json()
    await happens(application, world, retired)
    again = (await client.patch(one, json={"watched": True})).json()

    assert (quiet["name"], quiet["watched"], quiet["changes"]) == ("Quiet", False, None)
    assert (again["name"], again["watched"], again["changes"]) == ("Quiet", True, NOTHING)


@pytest.mark.parametrize("whom", ["UZ", "TH", "secretariat"])
async def test_another_persons_search_does_not_exist(sign_in: SignIn, world: World, whom: str) -> None:
    owner, other = await sign_in("KZ"), await sign_in(whom)
    theirs, nobodys = (await saved(owner))["id"], new_id()

    async def answers(id: str) -> list[tuple[int, Any]]:
        asked = [
            await other.patch(f"{PATH}/{id}", json={"name": "x"}),
            await other.post(f"{PATH}/{id}/looked"),
            await other.delete(f"{PATH}/{id}"),
        ]
        return [(answer.status_code, answer.json()["code"]) for answer in asked]

    assert await answers(theirs) == await answers(nobodys) == [(404, "not_found")] * 3
    assert (await other.get(PATH)).json() == []
    assert [each["name"] for each in (await owner.get(PATH)).json()] == ["Mine"]


async def test_a_search_whose_filter_is_no_more_says_so(sign_in: SignIn, world: World, application: FastAPI) -> None:
    client = await sign_in("KZ")
    await saved(client, "offence=fraud")

    def no_fraud(session: WriteSession, world: World) -> None:
        session.connection().execute(delete(Term).where(col(Term.kind) == "offence", col(Term.code) == "fraud"))
        repository.next_position(session)

    await happens(application, world, no_fraud)
    [found] = (await client.get(PATH)).json()

    assert (found["possible"], found["too_many"], found["changes"]) == (False, False, None)


async def test_a_deleted_search_is_gone(sign_in: SignIn, world: World) -> None:
    client = await sign_in("KZ")
    made = await saved(client)

    assert (await client.delete(f"{PATH}/{made['id']}")).status_code == 204
    assert (await client.get(PATH)).json() == []


@pytest.mark.parametrize(
    "form",
    [
        {"name": "", "address": ""},
        {"name": "x", "address": "offset=25"},
        {"name": "x", "address": "color=red"},
        {"name": "x", "address": "q=a&q=b"},
        {"name": "x", "address": "network=" + "a" * 41},
        {"name": "x", "address": "q=" + "a" * 2000},
        {"name": "x", "address": "offence=nothing"},
        {"name": "x", "address": "q=%00"},
        {"name": "x", "address": "", "person_id": "me"},
    ],
)
async def test_what_is_no_address_of_a_search_is_not_saved(sign_in: SignIn, world: World, form: Any) -> None:
    client = await sign_in("KZ")

    refused = await client.post(PATH, json=form)

    assert (refused.status_code, refused.json()["code"]) in [(422, "bad_input"), (422, "unknown_filter_value")]
    assert (await client.get(PATH)).json() == []


async def test_a_full_list_takes_no_more(sign_in: SignIn, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service, "MOST_SAVED", 1)
    client = await sign_in("KZ")
    await saved(client)

    refused = await client.post(PATH, json={"name": "One more", "address": ""})

    assert (refused.status_code, refused.json()["code"], refused.json()["details"]) == (409, "list_full", {"most": 1})
