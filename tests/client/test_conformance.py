"""What docs/protocol.md asks of a client: held against the one in docs and against the browser's own alike."""

import asyncio
from typing import Any

import httpx
from sqlalchemy import update
from sqlmodel import col

from app.consultations.models import Participant
from app.realtime.hub import Hub
from tests.client.clients import Held, State
from tests.client.relay import Relay
from tests.consultations.steps import entries, form, say
from tests.realtime.conftest import Connect
from tests.support.world import World

Clients = dict[str, httpx.AsyncClient]


def bodies(state: State, room: str) -> list[str | None]:
    return [entry["body"] for entry in state["rooms"].get(room, ())]


async def fresh(clients: Clients, room: str) -> list[dict[str, Any]]:
    """The whole log, as it would be fetched now."""
    found: list[dict[str, Any]] = []
    while len(page := await entries(clients["TH"], {"id": room}, after=len(found), limit=200)) > 0:
        found += page
    return found


def alike(log: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: each[name] for name in sorted(each) if name != "type"} for each in log]


async def knows_all(held: Held, clients: Clients, room: str, count: int) -> State:
    """The state once `count` entries are known; it is what would be fetched afresh."""
    state = await held.until(lambda state: len(state["rooms"].get(room, ())) == count and not state["unanswered"])
    assert alike(state["rooms"][room]) == alike(await fresh(clients, room))
    return state


async def test_a_room_comes_from_its_beginning_and_goes_on(held: Held, clients: Clients, room: str) -> None:
    await held.follow(room)
    await knows_all(held, clients, room, 4)

    await say(clients["KZ"], {"id": room}, "k5")
    await held.say(room, "of one's own")

    state = await knows_all(held, clients, room, 6)
    assert bodies(state, room)[4:] == ["text of k5", "of one's own"]


async def test_what_was_stored_and_not_answered_is_said_again_and_stored_once(
    held: Held, relay: Relay, connect: Connect, clients: Clients, room: str
) -> None:
    other = await connect("KZ")
    await other.follow(room, 4)
    await held.follow(room)
    await knows_all(held, clients, room, 4)
    relay.deaf = True
    for words in ("one", "two", "three"):
        await held.say(room, words)
    await other.until("entry", seq=7)

    relay.cut()
    relay.deaf = False

    state = await knows_all(held, clients, room, 7)
    assert bodies(state, room)[4:] == ["one", "two", "three"]


async def test_without_a_network_words_wait_in_order_and_nothing_is_missed(
    held: Held, relay: Relay, clients: Clients, room: str
) -> None:
    """While it is away more is said than fits into a page."""
    await held.follow(room)
    await knows_all(held, clients, room, 4)
    relay.there = False
    relay.cut()
    for words in ("one", "two", "three"):
        await held.say(room, words)
    await asyncio.gather(*(say(clients["KZ"], {"id": room}, f"k{n}") for n in range(210)))

    relay.there = True

    state = await knows_all(held, clients, room, 217)
    assert [words for words in bodies(state, room) if words in ("one", "two", "three")] == ["one", "two", "three"]


async def test_what_is_refused_is_told_and_not_said_again(held: Held, clients: Clients, room: str) -> None:
    await held.follow(room)
    await knows_all(held, clients, room, 4)

    key = await held.say(room, "not mine", kind="correction", reply_to=4)
    state = await held.until(lambda state: key in state["refused"])

    assert (state["refused"], state["unanswered"]) == ({key: "unknown_entry"}, [])
    await held.say(room, "after it")
    await held.until(lambda state: "after it" in bodies(state, room))


async def test_a_restart_is_outlived(held: Held, hub: Hub, clients: Clients, room: str) -> None:
    await held.follow(room)
    await knows_all(held, clients, room, 4)
    await hub.close()
    await held.say(room, "during it")

    hub.leaving = False

    await knows_all(held, clients, room, 5)


async def test_a_session_that_ends_ends_everything(held: Held, clients: Clients, room: str) -> None:
    await held.follow(room)
    await knows_all(held, clients, room, 4)

    await clients["TH"].post("/api/session/end", json={})

    assert (await held.until(lambda state: state["ended"]))["ended"]


async def test_a_room_one_is_no_longer_in_goes_and_the_others_stay(
    held: Held, hub: Hub, clients: Clients, room: str, world: World
) -> None:
    other = (await clients["KZ"].post("/api/consultations", json=form(world, key="open-2"))).json()["id"]
    for each in (room, other):
        await held.follow(each)
        await knows_all(held, clients, each, 4)
    place = (col(Participant.room_id) == room, col(Participant.person_id) == world.persons["TH"])
    left = update(Participant).where(*place).values(left_at=world.at)
    await hub.house.db.write(lambda session: session.connection().execute(left))

    await hub.sweep()
    await say(clients["KZ"], {"id": other}, "k5")

    state = await held.until(lambda state: room not in state["rooms"] and len(bodies(state, other)) == 5)
    assert list(state["rooms"]) == [other]


async def test_a_room_that_is_not_followed_is_told_as_a_line(held: Held, hub: Hub, clients: Clients, room: str) -> None:
    await held.follow(room)
    await knows_all(held, clients, room, 4)
    await held.unfollow(room)
    await held.say(room, "from outside the log")  # frames are heard in order: once it is on record, so is the leaving
    await held.until(lambda state: room not in state["rooms"] and not state["unanswered"])

    await say(clients["KZ"], {"id": room}, "k6")
    await hub.marks.flush()

    state = await held.until(lambda state: state["lines"].get(room, {}).get("last_seq") == 6)
    assert state["lines"][room] == {
        "type": "room",
        "room": room,
        "last_seq": 6,
        "status": "opened",
        "unread": 5,
        "mentions": 0,
    }
