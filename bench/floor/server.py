"""Rooms on sockets with group commit and nothing else: no session, no membership, no replay, no second process.

It speaks just enough of `counterpart.v1` for the load client: `follow` is answered with `caught_up`; `say` with `ack`
and, to everyone who follows the room, `entry`. Both leave after the commit, never before.
"""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import orjson
from fastapi import FastAPI, WebSocket, WebSocketDisconnect

from bench.floor.stores import Row, Store

Said = tuple[WebSocket, str, Row]


class Floor:
    """What arrives together is one commit; the next commit runs while the last batch is sent."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.followers: defaultdict[str, list[WebSocket]] = defaultdict(list)
        self.seqs: defaultdict[str, int] = defaultdict(int)
        self.waiting: list[Said] = []
        self.arrived = asyncio.Event()
        self.durable: asyncio.Queue[list[Said]] = asyncio.Queue()

    async def commit(self) -> None:
        while True:
            await self.arrived.wait()
            self.arrived.clear()
            batch, self.waiting = self.waiting, []
            await self.store.add([row for _, _, row in batch])
            self.durable.put_nowait(batch)

    async def deliver(self) -> None:
        while True:
            for sender, key, (room, seq, author, at, body) in await self.durable.get():
                ack = {"type": "ack", "key": key, "room": room, "seq": seq, "at": at}
                await send(sender, orjson.dumps(ack).decode())
                entry = {"type": "entry", "room": room, "seq": seq, "author": author, "at": at, "body": body}
                text = orjson.dumps(entry).decode()
                for follower in tuple(self.followers[room]):
                    await send(follower, text)

    async def serve(self, socket: WebSocket) -> None:
        author = socket.query_params["person"]
        await socket.accept("counterpart.v1")
        room = ""
        try:
            while True:
                frame = orjson.loads(await socket.receive_text())
                room = frame["room"]
                if frame["type"] == "follow":
                    self.followers[room].append(socket)
                    await send(socket, orjson.dumps({"type": "caught_up", "room": room, "seq": 0}).decode())
                    continue
                self.seqs[room] += 1
                row = (room, self.seqs[room], author, datetime.now(UTC).isoformat(), frame["body"])
                self.waiting.append((socket, frame["key"], row))
                self.arrived.set()
        except WebSocketDisconnect:
            self.followers[room].remove(socket)


async def send(socket: WebSocket, text: str) -> None:
    """One frame straight to the server: Starlette's own check of the order of frames is left out."""
    await socket.send_text(text)


def create_floor(store: Store) -> FastAPI:
    floor = Floor(store)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        await store.open()
        loops = [asyncio.create_task(floor.commit()), asyncio.create_task(floor.deliver())]
        yield
        for loop in loops:
            loop.cancel()

    app = FastAPI(lifespan=lifespan)
    app.add_api_websocket_route("/ws", floor.serve)
    return app
