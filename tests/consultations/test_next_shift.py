"""/api/consultations/{id}/shift-offers, /api/shift-offers: a colleague of the next shift takes over, if they will."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlmodel import col, select

from app.consultations.models import Participant, RoomClock
from app.consultations.shifts.models import ShiftOffer
from app.identity.models import Person
from app.kernel.clock import wire
from app.kernel.db import Database
from app.outbox.models import Notice
from tests.consultations.steps import AT, close, entries, invite, refusal, say
from tests.consultations.test_assign import people
from tests.consultations.test_leave import leave
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["people"]
OFFERS = "/api/shift-offers"


@pytest.fixture
async def entry(people: dict[str, str], db: Database) -> str:
    """The directory's entry of the colleague, TH-2."""
    found = await db.read(lambda session: session.get_one(Person, people["TH-2"]).focal_point_id)
    assert found is not None
    return found


async def offer(client: httpx.AsyncClient, room: dict[str, Any], successor: str, **given: Any) -> httpx.Response:
    form = {"key": "shift-1", "successor": successor} | given
    return await client.post(f"/api/consultations/{room['id']}/shift-offers", json=form)


async def answer(client: httpx.AsyncClient, room: dict[str, Any], by: str, **given: Any) -> httpx.Response:
    return await client.post(f"{OFFERS}/{room['id']}/{by}", json={"key": "word-1", "agree": True} | given)


async def told(db: Database, kind: str) -> list[str]:
    rows = select(Notice.person_id).where(col(Notice.kind) == kind, col(Notice.read_at).is_(None))
    return await db.read(lambda session: list(session.scalars(rows)))


async def kept(db: Database) -> list[ShiftOffer]:
    return await db.read(lambda session: list(session.scalars(select(ShiftOffer))))


async def test_it_stays_with_whoever_offers_it_until_the_colleague_takes_it_over_and_the_promise_goes_along(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    sign_in: SignIn,
    room: dict[str, Any],
    people: dict[str, str],
    entry: str,
    world: World,
    db: Database,
) -> None:
    by = wire(world.at + timedelta(hours=8))
    await say(th, room, "ack", kind="acknowledged", body=None)
    await th.post(f"/api/consultations/{room['id']}/promise", json={"key": "p-1", "by": by})
    colleague = await sign_in("TH-2")

    first = await offer(th, room, entry, note="They wait for two accounts.", language="en")
    again = await offer(th, room, entry)

    assert first.json() == again.json() == {"key": "shift-1", "room": room["id"], "seq": 7, "at": AT}
    assert await told(db, "shift_offered") == [people["TH-2"]]
    assert refusal(await colleague.get(f"/api/consultations/{room['id']}")) == (404, "not_found")
    assert (await colleague.get(OFFERS)).json() == [
        {
            "id": room["id"],
            "reference": "KZ-TH 2026-001",
            "kind": "consultation",
            "requesting_jurisdiction": "KZ",
            "requested_jurisdictions": ["TH"],
            "urgency": "normal",
            "status": "acknowledged",
            "acknowledge_by": None,
            "promised_by": by,
            "by": world.persons["TH"],
            "display_name": "Person TH",
            "names": {},
            "at": AT,
        }
    ]
    clock = await db.read(lambda session: session.get_one(RoomClock, (room["id"], "TH")).promiser)
    assert clock == world.persons["TH"]

    taken = [await answer(colleague, room, world.persons["TH"]) for _ in range(2)]

    log = await entries(kz, room, after=6)
    assert [each.json()["seq"] for each in taken] == [9, 9]
    assert [(each["kind"], each["author"], each["body"], each["reply_to"]) for each in log] == [
        ("offered", world.persons["TH"], "They wait for two accounts.", None),
        ("joined", world.persons["TH"], None, None),
        ("taken_over", people["TH-2"], None, 7),
    ]
    assert log[2]["data"] == {
        "person": people["TH-2"],
        "display_name": "Person TH",
        "names": {},
        "from": world.persons["TH"],
    }
    clock = await db.read(lambda session: session.get_one(RoomClock, (room["id"], "TH")).promiser)
    places = await db.read(
        lambda session: session.scalars(select(Participant).where(col(Participant.room_id) == room["id"])).all()
    )
    assert clock == people["TH-2"]
    assert {each.person_id: each.role for each in places if each.left_at is None} == {
        world.persons["KZ"]: "lead",
        world.persons["TH"]: "member",
        people["TH-2"]: "lead",
    }
    assert (await colleague.get(OFFERS)).json() == []
    assert (await told(db, "shift_offered"), await told(db, "shift_taken")) == ([], [world.persons["TH"]])


async def test_whoever_declines_leaves_it_where_it_is(
    th: httpx.AsyncClient,
    sign_in: SignIn,
    room: dict[str, Any],
    people: dict[str, str],
    entry: str,
    world: World,
    db: Database,
) -> None:
    await offer(th, room, entry)
    colleague = await sign_in("TH-2")

    assert (await answer(colleague, room, world.persons["TH"], agree=False)).status_code == 200

    assert [(each["kind"], each["reply_to"]) for each in await entries(th, room, after=5)] == [("declined", 5)]
    assert await told(db, "shift_declined") == [world.persons["TH"]]
    assert refusal(await colleague.get(f"/api/consultations/{room['id']}")) == (404, "not_found")
    assert refusal(await answer(colleague, room, world.persons["TH"], key="word-2")) == (404, "not_found")


async def test_only_a_colleague_of_the_same_state_and_network_is_asked_and_only_they_answer(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], entry: str, world: World
) -> None:
    assert (await offer(th, room, world.focal_points["FR"])).status_code == 422
    assert (await offer(th, room, world.focal_points["TH"])).status_code == 422
    assert refusal(await offer(await sign_in("UZ"), room, entry)) == (404, "not_found")
    assert (await offer(th, room, entry)).status_code == 200

    for other in (kz, th):
        assert refusal(await answer(other, room, world.persons["TH"])) == (404, "not_found")


@pytest.mark.parametrize("how", ["closed", "left"])
async def test_what_is_over_is_offered_no_more(
    kz: httpx.AsyncClient,
    th: httpx.AsyncClient,
    sign_in: SignIn,
    room: dict[str, Any],
    entry: str,
    world: World,
    db: Database,
    how: str,
) -> None:
    await offer(th, room, entry)
    colleague = await sign_in("TH-2")

    if how == "closed":
        await close(kz, room)
        assert refusal(await offer(kz, room, world.focal_points["KZ"])) == (403, "act_not_open_to_you")
    else:
        await leave(th, room)

    assert (await told(db, "shift_offered"), await kept(db)) == ([], [])
    assert (await colleague.get(OFFERS)).json() == []
    assert refusal(await answer(colleague, room, world.persons["TH"])) == (404, "not_found")


async def test_whoever_left_is_offered_nothing_and_has_nothing_to_give_when_they_come_back(
    th: httpx.AsyncClient,
    sign_in: SignIn,
    room: dict[str, Any],
    entry: str,
    world: World,
    db: Database,
) -> None:
    """A colleague in the room leaves what they are offered; whoever offers leaves and is asked in again."""
    colleague = await sign_in("TH-2")
    await invite(th, room, focal_point=entry)
    await offer(th, room, entry)
    await leave(colleague, room)
    seen = await told(db, "shift_offered"), await kept(db), (await colleague.get(OFFERS)).json()
    ended = [(each["kind"], each["reply_to"]) for each in await entries(th, room, after=6)]
    assert (ended, await told(db, "shift_lapsed")) == ([("lapsed", 6), ("left", None)], [world.persons["TH"]])

    await invite(th, room, "invite-2", focal_point=entry)
    await offer(th, room, entry, key="shift-2")
    await leave(th, room)
    await invite(colleague, room, "invite-3", focal_point=world.focal_points["TH"])

    assert [each["reply_to"] for each in await entries(th, room, after=6) if each["kind"] == "lapsed"] == [6, 10]
    assert await told(db, "shift_lapsed") == [world.persons["TH"]]  # whoever leaves by themselves is not told of it
    assert seen == (await told(db, "shift_offered"), await kept(db), (await colleague.get(OFFERS)).json())
    assert seen == ([], [], [])


@pytest.mark.parametrize("note", [None, "They wait for two accounts."])
async def test_whoever_offers_it_takes_it_back_by_withdrawing_the_offer(
    th: httpx.AsyncClient,
    sign_in: SignIn,
    room: dict[str, Any],
    entry: str,
    world: World,
    db: Database,
    note: str | None,
) -> None:
    await offer(th, room, entry, note=note, language="en")
    assert refusal(await say(th, room, "other", kind="correction", reply_to=5)) == (422, "unknown_entry")
    back = {"kind": "withdrawal", "body": None, "reply_to": 5}

    assert (await say(th, room, "back-1", **back)).status_code == 200

    colleague = await sign_in("TH-2")
    assert (await colleague.get(OFFERS)).json() == []
    assert refusal(await answer(colleague, room, world.persons["TH"])) == (404, "not_found")
    assert (await told(db, "shift_offered"), await kept(db)) == ([], [])
    assert refusal(await say(th, room, "back-2", **back)) == (409, "offer_ended")


async def test_an_offer_that_was_answered_or_is_anothers_is_not_taken_back(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, sign_in: SignIn, room: dict[str, Any], entry: str, world: World
) -> None:
    await offer(th, room, entry)
    back = {"kind": "withdrawal", "body": None, "reply_to": 5}
    assert refusal(await say(kz, room, "back-1", **back)) == (422, "unknown_entry")

    await answer(await sign_in("TH-2"), room, world.persons["TH"])

    assert refusal(await say(th, room, "back-1", **back)) == (409, "offer_ended")
