"""A route and its standing room: whoever is in it comes back to it, and nobody else is told of it."""

from asyncio import gather
from typing import Any

import httpx
import pytest

from tests.consultations.steps import close, form, refusal
from tests.directory.test_routes import make
from tests.support.web import SignIn
from tests.support.world import World

ROOMS = "/api/consultations"


@pytest.fixture
async def route(sign_in: SignIn, world: World) -> str:
    """A route from UZ over KZ to TH."""
    id: str = (await make(sign_in))["id"]
    return id


def of_route(world: World, route: str, key: str, **changes: Any) -> dict[str, Any]:
    return form(world, kind="route", route=route, key=key, **changes)


async def test_a_second_press_goes_to_the_same_room_for_everybody_in_it(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, world: World, route: str
) -> None:
    opened = await kz.post(ROOMS, json=of_route(world, route, "first"))
    room = opened.json()["id"]

    back = {"requested_jurisdictions": ["KZ"], "focal_points": [world.focal_points["KZ"]]}
    again = await kz.post(ROOMS, json=of_route(world, route, "second"))
    by_other = await th.post(ROOMS, json=of_route(world, route, "third", **back))

    assert (opened.status_code, opened.json()["kind"], opened.json()["route_id"]) == (201, "route", route)
    assert (await kz.post(ROOMS, json=of_route(world, route, "first"))).json()["id"] == room
    for answer in (again, by_other):
        assert refusal(answer) == (409, "route_has_room")
        assert answer.json()["details"] == {"room": room}
    for client in (kz, th):
        assert [(each["id"], each["route_id"]) for each in (await client.get(ROOMS)).json()] == [(room, route)]


async def test_of_two_presses_at_once_one_opens_it(kz: httpx.AsyncClient, world: World, route: str) -> None:
    answers = await gather(*(kz.post(ROOMS, json=of_route(world, route, key)) for key in ("one", "other")))

    assert sorted(each.status_code for each in answers) == [201, 409]


async def test_whoever_is_not_in_it_is_not_told_and_opens_their_own(
    kz: httpx.AsyncClient, sign_in: SignIn, world: World, route: str
) -> None:
    await kz.post(ROOMS, json=of_route(world, route, "first"))
    uz = await sign_in("UZ")

    opened = await uz.post(ROOMS, json=of_route(world, route, "second"))

    assert opened.status_code == 201
    assert [each["id"] for each in (await uz.get(ROOMS)).json()] == [opened.json()["id"]]


async def test_a_closed_room_makes_way_for_the_next(kz: httpx.AsyncClient, world: World, route: str) -> None:
    first = (await kz.post(ROOMS, json=of_route(world, route, "first"))).json()
    assert (await close(kz, first, outcome=None)).status_code == 200

    second = await kz.post(ROOMS, json=of_route(world, route, "second"))

    assert second.status_code == 201
    assert second.json()["id"] != first["id"]
