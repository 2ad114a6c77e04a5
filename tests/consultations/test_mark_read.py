"""POST /api/consultations/{id}/read: a mark that only moves forward."""

from typing import Any

import httpx
import pytest

from tests.consultations.steps import refusal
from tests.support.web import SignIn


async def read(client: httpx.AsyncClient, room: dict[str, Any], seq: int) -> httpx.Response:
    return await client.post(f"/api/consultations/{room['id']}/read", json={"seq": seq})


@pytest.mark.parametrize(
    ("marks", "reached", "unread"), [([2], 2, 2), ([3, 1], 3, 1), ([0], 0, 4), ([4], 4, 0), ([2_000_000], 4, 0)]
)
async def test_a_mark_moves_forward_and_never_past_the_end(
    th: httpx.AsyncClient, room: dict[str, Any], marks: list[int], reached: int, unread: int
) -> None:
    answers = [await read(th, room, seq) for seq in marks]

    assert {answer.status_code for answer in answers} == {204}
    seen = (await th.get(f"/api/consultations/{room['id']}")).json()
    assert (seen["read_seq"], seen["unread"]) == (reached, unread)


async def test_the_others_see_how_far_one_has_read(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await read(th, room, 3)

    seen = (await kz.get(f"/api/consultations/{room['id']}")).json()
    assert {each["jurisdiction"]: each["read_seq"] for each in seen["participants"]} == {"KZ": 0, "TH": 3}


async def test_strangers_mark_nothing(sign_in: SignIn, room: dict[str, Any]) -> None:
    assert refusal(await read(await sign_in("UZ"), room, 1)) == (404, "not_found")
