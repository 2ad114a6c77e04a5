"""GET /api/consultations/{id}: the room whole, or nothing at all."""

from typing import Any

import httpx
import pytest

from tests.consultations.steps import CLOCK, refusal
from tests.support.web import SignIn


async def test_both_sides_see_the_same_room_with_their_own_abilities(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    ours, theirs = [(await client.get(f"/api/consultations/{room['id']}")).json() for client in (kz, th)]

    assert ours == room
    assert theirs == room | {
        "unread": 4,
        "abilities": room["abilities"]
        | {"acknowledge": True, "answer": True, "close": False, "correct_subject": False},
        "clocks": [CLOCK | {"mine": True, "promise": True}],
    }


@pytest.mark.parametrize("whom", ["UZ", "FR", "secretariat"])
async def test_a_room_one_is_not_in_answers_like_a_missing_one(
    sign_in: SignIn, room: dict[str, Any], whom: str
) -> None:
    client = await sign_in(whom)

    for path in ("", "/entries"):
        hidden = await client.get(f"/api/consultations/{room['id']}{path}")
        missing = await client.get(f"/api/consultations/{'0' * 20}{path}")
        assert refusal(hidden) == (404, "not_found")
        assert hidden.json() | {"request_id": ""} == missing.json() | {"request_id": ""}


@pytest.mark.parametrize("id", ["x", "%00", "0" * 21, "é" * 20])
async def test_what_cannot_be_an_id_names_nothing(kz: httpx.AsyncClient, id: str) -> None:
    assert refusal(await kz.get(f"/api/consultations/{id}")) == (404, "not_found")
