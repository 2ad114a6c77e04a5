"""A client of the live wire, written against docs/protocol.md with the `websockets` library."""

import asyncio
import json
from typing import Any

import httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin, Subprotocol

from tests.support.web import ADDRESS

Frame = dict[str, Any]
SECONDS = 10.0


class Tab:
    """One tab. Everything it is sent is kept in `heard`."""

    def __init__(self, wire: ClientConnection) -> None:
        self.wire = wire
        self.heard: list[Frame] = []

    async def send(self, type: str, **fields: Any) -> None:
        await self.wire.send(json.dumps({"type": type} | fields))

    async def next(self, *types: str) -> Frame:
        """The next frame of one of these types (of any, without); the others are kept in `heard` only."""
        async with asyncio.timeout(SECONDS):
            while True:
                frame: Frame = json.loads(await self.wire.recv())
                self.heard.append(frame)
                if not types or frame["type"] in types:
                    return frame

    async def until(self, type: str, **fields: Any) -> Frame:
        """The next frame of this type with these fields."""
        while True:
            frame = await self.next(type)
            if fields.items() <= frame.items():
                return frame

    async def follow(self, room: str, after: int | None) -> list[Frame]:
        """The entries that came before `caught_up`, and that; or `refused`."""
        begin = len(self.heard)
        await self.send("follow", room=room, after=after)
        await self.next("caught_up", "refused")
        return [frame for frame in self.heard[begin:] if frame["type"] in {"entry", "caught_up", "refused"}]

    async def say(self, room: str, key: str, **fields: Any) -> Frame:
        """The `ack`, or the `refused`."""
        await self.send("say", room=room, key=key, **({"body": f"text of {key}"} | fields))
        return await self.next("ack", "refused")

    async def settle(self) -> None:
        """Returns once everything sent before was handled, and everything told before was heard."""
        await self.send("ping", t=len(self.heard))
        await self.next("pong")

    async def closed(self) -> int:
        """The code it was closed with, after reading what came before."""
        try:
            while True:
                await self.next()
        except ConnectionClosed as end:
            return end.rcvd.code if end.rcvd else 1006

    def entries(self, room: str) -> list[Frame]:
        return [frame for frame in self.heard if frame["type"] == "entry" and frame["room"] == room]


async def open_tab(port: int, client: httpx.AsyncClient | None, **changes: Any) -> Tab:
    """A tab with the client's session. Raises InvalidStatus when it is not let in."""
    token = client.cookies["__Host-counterpart"] if client else None
    options: dict[str, Any] = {
        "origin": Origin(ADDRESS),
        "subprotocols": [Subprotocol("counterpart.v1")],
        "additional_headers": {"Cookie": f"__Host-counterpart={token}"} if token else {},
        "compression": None,
        "ping_interval": None,
        "proxy": None,
    }
    return Tab(await connect(f"ws://127.0.0.1:{port}/ws", **(options | changes)))
