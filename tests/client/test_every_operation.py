"""For every operation: what a client knew before, and what it is told of it, is what it would fetch afresh.

The idea is Zulip's (`verify_action`). Of what is followed the log and the read marks are compared, and what is unread
by them; the browser's own is held to the whole room as well. Another tab of the same person has the room in its list
alone: its line is that of the list.
"""

from collections.abc import AsyncIterator, Awaitable
from typing import Any, get_args

import httpx
import pytest

from app.consultations.entry_kinds import Kind
from app.identity.models import Person
from app.kernel.db import Database
from app.realtime.hub import Hub
from tests.client.clients import CLIENTS, Held, State
from tests.client.operations import There, everything
from tests.client.test_conformance import Clients, alike, knows_all
from tests.consultations.steps import entries
from tests.consultations.test_assign import people
from tests.consultations.urgency.conftest import Officers, officers
from tests.evidence.glass.steps import staff
from tests.support.denominators import Counted
from tests.support.web import SignIn
from tests.support.world import World

__all__ = ["officers", "people"]


@pytest.fixture
async def aside(
    request: pytest.FixtureRequest, held: Held, port: int, clients: Clients, world: World
) -> AsyncIterator[Held]:
    """The other tab, of the same client."""
    cookie = f"__Host-counterpart={clients['TH'].cookies['__Host-counterpart']}"
    async with CLIENTS[request.node.callspec.params["held"]](port, cookie, world.persons["TH"]) as client:
        yield client


async def test_what_one_knows_and_is_told_is_what_one_would_fetch(
    held: Held,
    aside: Held,
    hub: Hub,
    clients: Clients,
    room: str,
    world: World,
    database: Database,
    officers: Officers,
    people: dict[str, str],
    sign_in: SignIn,
    counted: Counted,
) -> None:
    await staff(database, world)
    others = {name: await sign_in(name) for name in ("TH-2", "TH-correspondent", "secretariat", "cosigner")}
    second = await database.read(lambda session: session.get_one(Person, people["TH-2"]))
    there = There(clients | others, hub.house, room, {})
    await held.follow(room)
    await knows_all(held, clients, room, 4)

    for n, (name, do) in enumerate(everything(world, second)):
        seq = there.seqs[name] = await do(there)
        log = alike(await entries(clients["TH"], {"id": room}, limit=200))
        await is_what_it_would_fetch(name, held, clients["TH"], room, world.persons["TH"], log)
        if name != "last of a side":  # then nobody of KZ is there
            await done(clients["KZ"].post(f"/api/consultations/{room}/read", json={"seq": seq}))
        await hub.marks.flush()
        await is_the_line_of_the_list(name, aside, clients["TH"], room)
        if n % 4 < 3:
            await read_on(n % 4, held, hub, clients["TH"], room, seq)
            await is_what_it_would_fetch(f"reading {name}", held, clients["TH"], room, world.persons["TH"], log)
            await is_the_line_of_the_list(f"reading {name}", aside, clients["TH"], room)

    state = await held.until(lambda state: room in state["rooms"])
    counted(f"{n + 1} acts of {len(get_args(Kind))} kinds of entry, each compared with what is fetched")
    assert {each["kind"] for each in state["rooms"][room]} == set(get_args(Kind))


async def read_on(way: int, held: Held, hub: Hub, client: httpx.AsyncClient, room: str, seq: int) -> None:
    """To the end in this tab; on another device, not quite to the end; not at all, but hearing less of the room, and
    meaning to come back to it or no longer."""
    if way == 0:
        await held.read(room, seq)
        while (await done(client.get(f"/api/consultations/{room}")))["read_seq"] < seq:  # it is on its way
            await hub.marks.flush()
    elif way == 1:
        await done(client.post(f"/api/consultations/{room}/read", json={"seq": seq - 1}))
    else:
        before = await done(client.get(f"/api/consultations/{room}"))
        wanted = {each: not before[each] for each in ("muted", "kept_unread")}
        await done(client.put(f"/api/consultations/{room}/mute", json={"muted": wanted["muted"]}))
        await done(client.put(f"/api/consultations/{room}/unread", json={"kept": wanted["kept_unread"]}))
        after = await done(client.get(f"/api/consultations/{room}"))
        assert {each: after[each] for each in wanted} == wanted
        await held.again()
    await hub.marks.flush()


async def done(asked: Awaitable[httpx.Response]) -> Any:
    """What is answered, if it was done."""
    answer = await asked
    assert answer.is_success, (answer.request.method, answer.request.url.path, answer.text)
    return answer.json() if answer.content else None


async def is_what_it_would_fetch(
    name: str, held: Held, client: httpx.AsyncClient, room: str, me: str, log: list[dict[str, Any]]
) -> None:
    """Returns once all of it is so; at the deadline what differs is shown."""
    whole = await done(client.get(f"/api/consultations/{room}"))
    marks = {each["person"]: each["read_seq"] for each in whole["participants"] if each["read_seq"]}

    def known(state: State) -> list[Any]:
        """Whose own acceptance has it follow the room anew has done so once it has reached the end again."""
        read = state["marks"].get(room, {})
        unread = sum(each["author"] != me and each["seq"] > read.get(me, 0) for each in state["rooms"].get(room, []))
        reached, shown = state.get("reached", {}).get(room, len(log)), state.get("shown", {}).get(room, whole)
        return [alike(state["rooms"].get(room, [])), reached, read, unread, shown]

    await becomes(name, held, known, [log, len(log), marks, whole["unread"], whole])


async def is_the_line_of_the_list(name: str, aside: Held, client: httpx.AsyncClient, room: str) -> None:
    (row,) = await done(client.get("/api/consultations"))
    told = {each: row[each] for each in ("last_seq", "status", "unread", "mentions")} | {"room": room, "type": "room"}
    await becomes(name, aside, lambda state: state["lines"].get(room), told)


async def becomes(name: str, held: Held, known: Any, wanted: Any) -> None:
    try:
        await held.until(lambda state: bool(known(state) == wanted))
    except TimeoutError:
        state = await held.until(lambda state: True)
        assert known(state) == wanted, name
        raise
