"""A whole client of `counterpart.v1`, written against protocol.md with nothing but `websockets`.

client = Client("wss://counterpart.example/ws", {"Cookie": "__Host-counterpart=…"}, "https://counterpart.example")
await client.follow(room)
await client.say(room, "Which authority is competent?")
await client.run()  # until the session ends; whatever is cut meanwhile is mended
"""

import asyncio
import json
import random
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidStatus
from websockets.typing import Origin, Subprotocol

Frame = dict[str, Any]
SESSION_ENDED, TOO_MANY = 4401, 4429
AGAIN = {"service_busy", "unavailable", "storage_full", "internal"}


class Client:
    """The rooms that are followed, as they stand, and what was said and is not answered yet."""

    def __init__(self, url: str, headers: Mapping[str, str], origin: str, pause: float = 0.5) -> None:
        self._url, self._headers, self._origin, self._pause = url, headers, Origin(origin), pause
        self._wire: ClientConnection | None = None
        self.me, self.ended = "", False
        self.rooms: dict[str, dict[int, Frame]] = {}  # entries of followed rooms by seq, ascending
        self.reached: dict[str, int] = {}  # how far each of them is known
        self.marks: dict[str, dict[str, int]] = {}  # how far each person is known to have read them
        self.lines: dict[str, Frame] = {}  # the last that was told of rooms not followed
        self.unanswered: dict[str, Frame] = {}  # `say` frames by key, in the order they were said
        self.refused: dict[str, str] = {}  # key -> code
        self.changed: Callable[[], None] = lambda: None

    async def follow(self, room: str, after: int = 0) -> None:
        self.rooms[room], self.reached[room] = {}, after
        await self._send(type="follow", room=room, after=after)

    async def unfollow(self, room: str) -> None:
        self.rooms.pop(room, None)
        await self._send(type="unfollow", room=room)

    async def say(self, room: str, body: str | None, **more: Any) -> str:
        """The key of what is said; it leaves `unanswered` once it is durable, or stands in `refused`."""
        key = uuid.uuid4().hex
        self.unanswered[key] = {"type": "say", "room": room, "key": key, "body": body} | more
        await self._send(**self.unanswered[key])
        return key

    async def read(self, room: str, seq: int) -> None:
        await self._send(type="read", room=room, seq=seq)

    async def run(self) -> None:
        """Stays connected until the session has ended: pauses grow, with jitter; a hint of the server's is kept."""
        pause = self._pause
        while not self.ended:
            hint, code = None, None
            try:
                async with connect(
                    self._url,
                    origin=self._origin,
                    subprotocols=[Subprotocol("counterpart.v1")],
                    additional_headers=self._headers,
                ) as self._wire:
                    async for text in self._wire:
                        frame = json.loads(text)
                        if frame["type"] == "bye":
                            hint = frame["retry_after_ms"] / 1000
                        elif frame["type"] == "ready":
                            pause = self._pause
                        await self._hear(frame)
                code = self._wire.close_code
            except ConnectionClosed as end:
                code = end.rcvd.code if end.rcvd else None
            except InvalidStatus as refusal:
                code = SESSION_ENDED if refusal.response.status_code == 401 else None
            except (OSError, InvalidHandshake):
                pass  # the network, or a server that is about to stop
            self._wire, self.ended = None, code == SESSION_ENDED
            self.changed()
            pause = min(pause * (32 if code == TOO_MANY else 2), 40 * self._pause)
            await asyncio.sleep(0 if self.ended else (hint or pause) * random.uniform(1, 1.5))

    async def _hear(self, frame: Frame) -> None:
        key, room = str(frame.get("key")), str(frame.get("room"))
        match frame["type"]:
            case "ready":
                self.me = frame["person"]
                for followed in self.rooms:
                    await self._send(type="follow", room=followed, after=self.reached[followed])
                for said in list(self.unanswered.values()):  # with its key: what is stored is not stored again
                    await self._send(**said)
            case "entry" if room in self.rooms:
                await self._keep(frame, self.rooms[room])
            case "caught_up" if room in self.rooms:
                self.reached[room] = max(frame["seq"], self.reached[room])
            case "ack":
                self.unanswered.pop(key, None)
            case "refused" if key in self.unanswered and frame["code"] in AGAIN:
                asyncio.get_running_loop().call_later(self._pause, self._again, key)
            case "refused" if key in self.unanswered:
                self.refused[key] = frame["code"]
                del self.unanswered[key]
            case "refused" if frame["frame"] == "follow":
                self.rooms.pop(room, None)
            case "read" if room in self.rooms:
                self.marks.setdefault(room, {})[frame["person"]] = frame["seq"]
            case "room":
                self.lines[room] = frame
        self.changed()

    async def _keep(self, entry: Frame, log: dict[int, Frame]) -> None:
        """What is corrected or withdrawn loses its words. After an acceptance of one's own the room is followed anew,
        for the words that waited for it."""
        room, first = entry["room"], entry["seq"] not in log
        log[entry["seq"]] = entry
        self.reached[room] = max(entry["seq"], self.reached[room])
        if entry["kind"] in ("correction", "withdrawal") and entry["reply_to"] in log:
            log[entry["reply_to"]]["body"] = None
        if entry["kind"] in ("accepted", "restricted") and entry["author"] == self.me and first:
            self.reached[room] = min(log) - 1
            await self._send(type="unfollow", room=room)
            await self._send(type="follow", room=room, after=self.reached[room])

    def _again(self, key: str) -> None:
        if key in self.unanswered:
            self._retrying = asyncio.ensure_future(self._send(**self.unanswered[key]))

    async def _send(self, **frame: Any) -> None:
        """Now or not at all: after the next `ready` everything that counts is sent anyway."""
        if self._wire is not None:
            with suppress(ConnectionClosed):
                await self._wire.send(json.dumps(frame))
