"""/api/consultation-drafts: a form as far as it is filled in, until it is sent."""

from typing import Any

import httpx
import pytest

from tests.consultations.steps import AT, form, refusal
from tests.support.world import World

DRAFTS = "/api/consultation-drafts"
BLANK: dict[str, Any] = {
    "subject": None,
    "requested_jurisdictions": [],
    "offences": [],
    "measures": [],
    "question_type": None,
    "urgency": "normal",
    "focal_points": [],
    "on_call": [],
    "question": None,
    "language": None,
    "own_reference": None,
    "stage": None,
    "facts": None,
    "instruments": [],
    "request_language": None,
    "wanted_by": None,
}


async def kept(client: httpx.AsyncClient) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.get(DRAFTS)).json()
    return found


async def test_what_is_filled_in_comes_back_as_it_was_last(kz: httpx.AsyncClient, world: World) -> None:
    await kz.put(f"{DRAFTS}/open-1", json={"subject": "Bank"})
    answer = await kz.put(f"{DRAFTS}/open-1", json={"subject": "Bank records", "wanted_by": "2026-12-01"})

    [draft] = await kept(kz)
    assert answer.status_code == 204
    assert draft["key"], draft["at"] == ("open-1", AT)
    assert draft["form"].items() >= (BLANK | {"subject": "Bank records", "wanted_by": "2026-12-01"}).items()


async def test_a_draft_is_its_writers_alone(kz: httpx.AsyncClient, th: httpx.AsyncClient) -> None:
    await kz.put(f"{DRAFTS}/open-1", json={"subject": "Bank records"})
    await th.put(f"{DRAFTS}/open-1", json={"subject": "Another"})
    await th.delete(f"{DRAFTS}/open-1")

    assert [draft["form"]["subject"] for draft in await kept(kz)] == ["Bank records"]
    assert await kept(th) == []


async def test_the_consultation_opened_under_its_key_ends_it(kz: httpx.AsyncClient, world: World) -> None:
    await kz.put(f"{DRAFTS}/open-1", json={"subject": "Bank records"})
    await kz.put(f"{DRAFTS}/open-2", json={"subject": "Another"})

    await kz.post("/api/consultations", json=form(world, key="open-1"))

    assert [draft["key"] for draft in await kept(kz)] == ["open-2"]


async def test_deleting_one_that_is_not_there_is_fine(kz: httpx.AsyncClient) -> None:
    assert (await kz.delete(f"{DRAFTS}/nothing")).status_code == 204


async def test_there_are_at_most_twenty(kz: httpx.AsyncClient) -> None:
    for n in range(20):
        await kz.put(f"{DRAFTS}/open-{n}", json={})

    assert refusal(await kz.put(f"{DRAFTS}/open-20", json={})) == (409, "list_full")
    assert (await kz.put(f"{DRAFTS}/open-19", json={"subject": "Again"})).status_code == 204


@pytest.mark.parametrize(
    ("given", "fields"),
    [({"subject": " "}, ["subject"]), ({"facts": ""}, ["facts"]), ({"wanted_by": "soon"}, ["wanted_by"])],
)
async def test_what_could_never_be_sent_is_not_kept(
    kz: httpx.AsyncClient, given: dict[str, Any], fields: list[str]
) -> None:
    answer = await kz.put(f"{DRAFTS}/open-1", json=given)

    assert (refusal(answer), answer.json()["details"]["fields"]) == ((422, "bad_input"), fields)
    assert await kept(kz) == []
