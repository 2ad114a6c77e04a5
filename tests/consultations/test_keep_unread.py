"""PUT /api/consultations/{id}/unread: a room to come back to, and nobody else is told."""

from typing import Any

import httpx

from tests.consultations.steps import refusal
from tests.support.web import SignIn


async def listed(client: httpx.AsyncClient) -> tuple[bool, int]:
    [found] = (await client.get("/api/consultations")).json()
    return found["kept_unread"], found["unread"]


async def test_it_stands_among_the_unread_until_its_reader_says_otherwise_and_read_stays_read_for_the_others(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    address = f"/api/consultations/{room['id']}"
    await th.post(f"{address}/read", json={"seq": 4})

    assert (await th.put(f"{address}/unread", json={"kept": True})).status_code == 204

    seen = (await kz.get(address)).json()["participants"]
    assert (await listed(th), await listed(kz)) == ((True, 0), (False, 0))
    assert [each["read_seq"] for each in seen] == [0, 4]

    await th.post(f"{address}/read", json={"seq": 4})
    assert await listed(th) == (True, 0), "a mark that was under way ends nothing"
    await th.put(f"{address}/unread", json={"kept": False})

    assert await listed(th) == (False, 0)
    assert [each["read_seq"] for each in (await kz.get(address)).json()["participants"]] == [0, 4]


async def test_a_room_one_is_not_in_cannot_be_kept(sign_in: SignIn, room: dict[str, Any]) -> None:
    answer = await (await sign_in("UZ")).put(f"/api/consultations/{room['id']}/unread", json={"kept": True})

    assert refusal(answer) == (404, "not_found")
