"""GET /api/consultations/{id}/entries: pages of the log in both directions."""

from typing import Any

import httpx
import pytest
from sqlalchemy import update
from sqlmodel import col

from app.consultations.models import Participant
from app.kernel.db import Database
from tests.consultations.steps import entries, refusal, say
from tests.support.world import World


@pytest.fixture
async def long_room(th: httpx.AsyncClient, room: dict[str, Any]) -> dict[str, Any]:
    """The room with ten entries."""
    for n in range(5, 11):
        assert (await say(th, room, f"m{n}")).json()["seq"] == n
    return room


@pytest.mark.parametrize(
    ("query", "seqs", "more"),
    [
        ({}, range(1, 11), False),
        ({"after": 0}, range(1, 11), False),
        ({"after": 0, "limit": 3}, range(1, 4), True),
        ({"after": 7, "limit": 3}, range(8, 11), False),
        ({"after": 10}, (), False),
        ({"after": 2_147_483_647}, (), False),
        ({"before": 11}, range(1, 11), False),
        ({"before": 11, "limit": 4}, range(7, 11), True),
        ({"before": 5, "limit": 4}, range(1, 5), False),
        ({"before": 1}, (), False),
    ],
)
async def test_pages_ascend_and_say_whether_there_are_more(
    kz: httpx.AsyncClient, long_room: dict[str, Any], query: dict[str, int], seqs: range, more: bool
) -> None:
    page = (await kz.get(f"/api/consultations/{long_room['id']}/entries", params=query)).json()

    assert ([each["seq"] for each in page["entries"]], page["more"]) == (list(seqs), more)
    assert page["last_seq"] == 10


@pytest.mark.parametrize(
    "query",
    [{"after": 1, "before": 2}, {"after": -1}, {"after": 2**31}, {"before": 2**63}, {"limit": 0}, {"limit": 201}],
)
async def test_bounds_are_refused_beyond_their_range(
    kz: httpx.AsyncClient, room: dict[str, Any], query: dict[str, int]
) -> None:
    answer = await kz.get(f"/api/consultations/{room['id']}/entries", params=query)

    assert refusal(answer) == (422, "bad_input")


@pytest.mark.parametrize(
    ("query", "seqs", "more"),
    [({"after": 0}, [7, 8, 9, 10], False), ({"before": 9}, [7, 8], False), ({"before": 11, "limit": 2}, [9, 10], True)],
)
async def test_history_begins_at_the_floor(
    th: httpx.AsyncClient,
    long_room: dict[str, Any],
    world: World,
    db: Database,
    query: dict[str, int],
    seqs: list[int],
    more: bool,
) -> None:
    floor = update(Participant).where(col(Participant.person_id) == world.persons["TH"]).values(floor=6)
    await db.write(lambda session: session.connection().execute(floor))

    page = (await th.get(f"/api/consultations/{long_room['id']}/entries", params=query)).json()

    assert ([each["seq"] for each in page["entries"]], page["more"]) == (seqs, more)


async def test_a_key_is_shown_to_its_author_only(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await say(th, room, "mine")

    assert [(await entries(client, room, after=4))[0]["key"] for client in (th, kz)] == ["mine", None]


async def test_what_was_changed_replays_as_an_envelope(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await say(th, room, "wrong")  # 5
    await say(th, room, "regretted")  # 6
    await say(th, room, "right", kind="correction", reply_to=5)
    await say(th, room, "gone", kind="withdrawal", reply_to=6, body=None)

    for query in ({"after": 4}, {"before": 9, "limit": 4}):
        bodies = {each["seq"]: (each["kind"], each["body"]) for each in await entries(kz, room, **query)}
        assert bodies == {
            5: ("message", None),
            6: ("message", None),
            7: ("correction", "text of right"),
            8: ("withdrawal", None),
        }
