"""POST /api/consultations/{id}/checklist: how far each point is settled, said in the log."""

from typing import Any

import httpx
import pytest

from tests.consultations.steps import AT, close, entries, refusal
from tests.support.web import SignIn
from tests.support.world import World


async def set_point(client: httpx.AsyncClient, room: dict[str, Any], **changes: Any) -> httpx.Response:
    said = {"key": "point-1", "item": "translation", "state": "settled"} | changes
    return await client.post(f"/api/consultations/{room['id']}/checklist", json=said)


async def checklist(client: httpx.AsyncClient, room: dict[str, Any]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.get(f"/api/consultations/{room['id']}")).json()["checklist"]
    return found


async def test_either_side_says_it_and_the_room_shows_who_and_when(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any], world: World
) -> None:
    answer = await set_point(th, room)
    await set_point(kz, room, key="point-2", item="dual_criminality", state="open")

    assert (answer.status_code, answer.json()) == (200, {"key": "point-1", "room": room["id"], "seq": 5, "at": AT})
    assert await checklist(kz, room) == [
        {"item": "translation", "state": "settled", "seq": 5, "author": world.persons["TH"], "at": AT},
        {"item": "dual_criminality", "state": "open", "seq": 6, "author": world.persons["KZ"], "at": AT},
    ]


async def test_it_is_an_entry_of_the_log_with_its_note(
    kz: httpx.AsyncClient, room: dict[str, Any], world: World
) -> None:
    await set_point(kz, room, note="Certified, into Thai.", language="en")

    assert await entries(kz, room, after=4) == [
        {
            "room": room["id"],
            "seq": 5,
            "key": "point-1",
            "kind": "checklist",
            "author": world.persons["KZ"],
            "at": AT,
            "body": "Certified, into Thai.",
            "reply_to": None,
            "caveats": [],
            "language": "en",
            "data": {"item": "translation", "state": "settled"},
        }
    ]
    assert (await kz.get(f"/api/consultations/{room['id']}")).json()["status"] == "opened"


async def test_the_same_key_gets_the_first_ack_and_changes_nothing(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    first = await set_point(kz, room)

    assert (await set_point(kz, room, state="open")).json() == first.json()
    assert [each["state"] for each in await checklist(kz, room)] == ["settled"]


async def test_the_room_says_what_its_log_said_last_about_each_point(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    said = [("translation", "settled"), ("dual_criminality", "settled"), ("translation", "open")]
    for n, (item, state) in enumerate([*said, ("translation", "settled"), ("dual_criminality", "open")]):
        await set_point((kz, th)[n % 2], room, key=f"point-{n}", item=item, state=state)

    last = {
        entry["data"]["item"]: {name: entry[name] for name in ("seq", "author", "at")} | entry["data"]
        for entry in await entries(kz, room, after=4)
    }
    assert {mark["item"]: mark for mark in await checklist(th, room)} == last
    assert {mark["state"] for mark in last.values()} == {"settled", "open"}


@pytest.mark.parametrize("whom", ["UZ", "secretariat"])
async def test_only_who_is_in_the_room(sign_in: SignIn, room: dict[str, Any], whom: str) -> None:
    assert refusal(await set_point(await sign_in(whom), room)) == (404, "not_found")


async def test_nothing_is_settled_in_a_closed_room(kz: httpx.AsyncClient, room: dict[str, Any]) -> None:
    await close(kz, room)

    assert refusal(await set_point(kz, room)) == (409, "room_closed")


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"item": "weather"}, ["item"]),
        ({"state": "perhaps"}, ["state"]),
        ({"item": "weather", "state": "perhaps"}, ["item", "state"]),
        ({"note": ""}, ["note"]),
    ],
)
async def test_what_cannot_be_accepted_is_named(
    kz: httpx.AsyncClient, room: dict[str, Any], changes: dict[str, Any], fields: list[str]
) -> None:
    answer = await set_point(kz, room, **changes)

    assert (refusal(answer), answer.json()["details"]["fields"]) == ((422, "bad_input"), fields)
    assert len(await entries(kz, room)) == 4
