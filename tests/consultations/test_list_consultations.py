"""GET /api/consultations: one's own rooms, newest activity first."""

from datetime import timedelta
from typing import Any

import httpx
import pytest

from app.consultations import repository, service
from app.kernel.clock import ManualClock
from app.kernel.db import Database
from app.kernel.ids import new_id
from tests.consultations.steps import AT, CLOCK, close, form, refusal, say
from tests.support.statements import statements
from tests.support.web import SignIn
from tests.support.world import World


async def test_a_line_says_what_a_list_needs(th: httpx.AsyncClient, room: dict[str, Any], world: World) -> None:
    answer = await th.get("/api/consultations")

    assert answer.json() == [
        {
            "id": room["id"],
            "reference": "KZ-TH 2026-001",
            "kind": "consultation",
            "network": None,
            "route_id": None,
            "frozen_at": None,
            "muted": False,
            "kept_unread": False,
            "subject": "Bank records in a fraud case",
            "requesting_jurisdiction": "KZ",
            "requested_jurisdictions": ["TH"],
            "question_type": "requirements",
            "urgency": "normal",
            "wanted_by": None,
            "status": "opened",
            "outcome": None,
            "caveats": [],
            "last_seq": 4,
            "last_at": AT,
            "unread": 4,
            "mentions": 0,
            "participants": [
                {"person": world.persons["KZ"], "display_name": "Person KZ", "jurisdiction": "KZ"},
                {"person": world.persons["TH"], "display_name": "Person TH", "jurisdiction": "TH"},
            ],
            "abilities": {
                "say": True,
                "acknowledge": True,
                "answer": True,
                "close": False,
                "invite": True,
                "leave": True,
                "hand_over": True,
                "correct_subject": False,
            },
            "clocks": [CLOCK | {"mine": True, "promise": True}],
        }
    ]


async def test_the_newest_activity_comes_first(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, world: World, clock: ManualClock
) -> None:
    rooms = []
    for key in ("a", "b", "c"):
        rooms.append((await kz.post("/api/consultations", json=form(world, key=key))).json())
        clock.move(timedelta(minutes=1))
    await say(th, rooms[0], "newest")

    listed = [each["id"] for each in (await kz.get("/api/consultations")).json()]

    assert listed == [rooms[0]["id"], rooms[2]["id"], rooms[1]["id"]]


async def test_ones_own_entries_are_not_unread(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    await say(th, room, "one")
    await say(th, room, "two")

    unread = [(await client.get("/api/consultations")).json()[0]["unread"] for client in (kz, th)]

    assert unread == [2, 4]


async def test_rooms_of_others_are_not_listed(sign_in: SignIn, room: dict[str, Any]) -> None:
    for whom in ("UZ", "secretariat"):
        assert (await (await sign_in(whom)).get("/api/consultations")).json() == []


async def test_the_list_takes_two_statements_however_long(kz: httpx.AsyncClient, world: World, db: Database) -> None:
    """And a third, once, for the keys of all its rooms."""
    for key in ("a", "b", "c"):
        await kz.post("/api/consultations", json=form(world, key=key))

    counts = []
    for _ in range(2):
        with statements(db) as sent:
            found = await db.read(lambda session: service.rooms(session, world.principal("KZ"), world.at))
        counts.append((len(found), len(sent)))

    assert counts == [(3, 3), (3, 2)]


async def test_every_room_that_goes_on_is_listed_and_closed_ones_come_a_page_at_a_time(
    kz: httpx.AsyncClient, world: World, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repository, "CLOSED_AT_ONCE", 2)
    rooms = []
    for key in ("open", "a", "b", "c", "d", "e"):
        rooms.append((await kz.post("/api/consultations", json=form(world, key=key))).json())
        clock.move(timedelta(minutes=1))
    for each in rooms[1:]:  # all in the same moment: the order among them is that of their ids
        assert (await close(kz, each)).status_code == 200
    closed = sorted(each["id"] for each in rooms[1:])

    pages = [[each["id"] for each in (await kz.get("/api/consultations")).json()]]
    for last in (closed[1], closed[3], closed[4]):
        answer = await kz.get("/api/consultations", params={"before": last})
        pages.append([each["id"] for each in answer.json()])

    assert pages == [[*closed[:2], rooms[0]["id"]], closed[2:4], closed[4:], []]


async def test_the_place_in_the_list_is_a_room_of_one_s_own(sign_in: SignIn, room: dict[str, Any]) -> None:
    for before in (room["id"], new_id()):
        answer = await (await sign_in("UZ")).get("/api/consultations", params={"before": before})
        assert refusal(answer) == (404, "not_found")
