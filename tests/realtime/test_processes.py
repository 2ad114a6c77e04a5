"""The real server, in processes of its own: killed in the middle, told to stop, and two of them at once."""

import asyncio
from dataclasses import dataclass, field

import httpx
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from tests.consultations.steps import form
from tests.realtime.conftest import Start
from tests.realtime.server import Server, alive, small_world
from tests.realtime.tab import Frame, Tab
from tests.support.world import World

SPEAKERS, EACH = 20, 100


async def opened(client: httpx.AsyncClient, world: World) -> str:
    answer = await client.post("/api/consultations", json=form(world, question=None))
    assert answer.status_code == 201, answer.text
    id: str = answer.json()["id"]
    return id


@dataclass
class Tally:
    """What was promised."""

    acks: dict[tuple[str, str], int] = field(default_factory=dict)
    reached: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def note(self, author: str, key: str, seq: int) -> None:
        assert self.acks.setdefault((author, key), seq) == seq, "one key, one seq"
        async with self.reached:
            self.reached.notify_all()

    async def until(self, count: int) -> None:
        async with self.reached:
            await self.reached.wait_for(lambda: len(self.acks) >= count)


async def speak(server: Server, client: httpx.AsyncClient, author: str, room: str, name: str, tally: Tally) -> None:
    """Says everything, each thing until it is acknowledged, over as many connections as it takes."""
    waiting = [f"{name}-{n}" for n in range(EACH)]
    while waiting:
        try:
            tab = await server.tab(client)
            while waiting:
                ack = await tab.say(room, waiting[0])
                if ack["type"] == "ack":
                    await tally.note(author, waiting.pop(0), ack["seq"])
            await tab.wire.close()
        except (OSError, ConnectionClosed, InvalidHandshake, TimeoutError, EOFError):
            await asyncio.sleep(0.05)


async def listen(server: Server, client: httpx.AsyncClient, room: str, heard: list[int], last: int) -> None:
    """Hears everything up to `last`, coming back with `after` whenever it is cut off."""
    while not heard or heard[-1] < last:
        tab: Tab | None = None
        try:
            tab = await server.tab(client)
            await tab.send("follow", room=room, after=heard[-1] if heard else 0)
            while not heard or heard[-1] < last:
                heard.append((await tab.next("entry"))["seq"])
        except (OSError, ConnectionClosed, InvalidHandshake, TimeoutError, EOFError):
            await asyncio.sleep(0.05)
        finally:
            if tab is not None:
                await tab.wire.close()


async def test_kill_9_in_the_middle_of_2000_messages_loses_and_repeats_nothing(database_url: str, start: Start) -> None:
    world = small_world(database_url)
    server = await start(database_url)
    clients = [await server.sign_in(code) for code in ("KZ", "TH")]
    authors = [world.persons[code] for code in ("KZ", "TH")]
    room = await opened(clients[0], world)
    total, first = SPEAKERS * EACH, 4
    tally = Tally()
    heard: list[list[int]] = [[], []]

    async with asyncio.TaskGroup() as group:
        for n in range(SPEAKERS):
            group.create_task(speak(server, clients[n % 2], authors[n % 2], room, f"s{n}", tally))
        for n in range(2):
            group.create_task(listen(server, clients[n], room, heard[n], total + first - 1))
        for share in (0.25, 0.5, 0.75):
            await tally.until(int(total * share))
            server.kill()
            await server.start()

    log: list[Frame] = []
    while not log or len(log) < total + first - 1:
        after = log[-1]["seq"] if log else 0
        page = (await clients[0].get(f"/api/consultations/{room}/entries?after={after}&limit=200")).json()
        log += page["entries"]
        assert page["entries"]
    assert [each["seq"] for each in log] == list(range(1, total + first))
    assert heard == [list(range(1, total + first))] * 2
    bodies = {each["body"].removeprefix("text of "): each["seq"] for each in log[first - 1 :]}
    assert bodies == {key: seq for (_, key), seq in tally.acks.items()}
    assert len(bodies) == total


async def test_a_server_told_to_stop_says_bye_first(database_url: str, start: Start) -> None:
    world = small_world(database_url)
    server = await start(database_url)
    client = await server.sign_in("KZ")
    room = await opened(client, world)
    tab = await server.tab(client)
    await tab.follow(room, 0)

    stopping = asyncio.create_task(server.stop())

    assert await tab.next("bye") == {"type": "bye", "reason": "restart", "retry_after_ms": 1_000}
    assert await tab.closed() == 1012
    await stopping


async def test_two_servers_on_one_database_exchange_messages(postgresql_url: str, start: Start) -> None:
    world = small_world(postgresql_url)
    here, there = await start(postgresql_url), await start(postgresql_url)
    kz, th = await here.sign_in("KZ"), await there.sign_in("TH")
    room = await opened(kz, world)
    left, right = await here.tab(kz), await there.tab(th)
    await left.follow(room, None)
    await right.follow(room, None)

    async def speak(tab: Tab, name: str) -> None:
        for n in range(100):
            await tab.send("say", room=room, key=f"{name}-{n}", body="…")

    await asyncio.gather(speak(left, "left"), speak(right, "right"))
    for tab in (left, right):
        while len(tab.entries(room)) < 200:
            await tab.next("entry")
        assert [each["seq"] for each in tab.entries(room)] == list(range(4, 204))


async def test_two_processes_behind_one_port_serve_one_room_and_leave_together(
    postgresql_url: str, start: Start
) -> None:
    world = small_world(postgresql_url)
    server = await start(postgresql_url, 2)
    workers = server.workers()
    kz = await server.sign_in("KZ")
    room = await opened(kz, world)
    tabs = [await server.tab(kz) for _ in range(8)]
    for tab in tabs:
        await tab.follow(room, None)

    said = await tabs[0].say(room, "said-once")
    for tab in tabs:
        while not tab.entries(room):
            await tab.next("entry")
    code = await server.stop()

    assert (len(workers), said["type"]) == (2, "ack")
    assert [[each["seq"] for each in tab.entries(room)] for tab in tabs] == [[4]] * 8
    assert code == 0
    assert not any(map(alive, workers))


async def test_the_same_key_on_two_servers_at_once_is_one_entry(postgresql_url: str, start: Start) -> None:
    world = small_world(postgresql_url)
    servers = [await start(postgresql_url), await start(postgresql_url)]
    client = await servers[0].sign_in("KZ")
    room = await opened(client, world)
    tabs = [await server.tab(client) for server in servers * 3]

    for n in range(30):
        acks = await asyncio.gather(*(tab.say(room, f"k{n}", body=f"{place}") for place, tab in enumerate(tabs)))
        assert acks == [acks[0] | {"type": "ack", "seq": 4 + n}] * len(tabs)
