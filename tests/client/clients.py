"""The two clients that are held against docs/protocol.md, each behind the same few words."""

import asyncio
import json
import shutil
from collections.abc import Callable
from typing import Any, Protocol, Self

from docs.client import Client
from tests.support.parts import ROOT
from tests.support.web import ADDRESS

SECONDS = 20.0
PAUSE = 0.05
"""Instead of half a second: nothing in these tests waits for a network that is only played."""
State = dict[str, Any]


class Held(Protocol):
    """`until` returns the first state for which something is so: `rooms` with their entries ascending, `marks` of who
    read how far, `unanswered` and `refused` says by key, `lines` of rooms that are not followed, and whether the
    session has `ended`. `again` is what follows an act of one's own over HTTP."""

    async def follow(self, room: str) -> None: ...
    async def unfollow(self, room: str) -> None: ...
    async def say(self, room: str, body: str | None, **more: Any) -> str: ...
    async def read(self, room: str, seq: int) -> None: ...
    async def again(self) -> None: ...
    async def until(self, is_so: Callable[[State], bool]) -> State: ...


class Plain:
    """docs/client.py."""

    def __init__(self, port: int, cookie: str, me: str) -> None:
        self._client = Client(f"ws://127.0.0.1:{port}/ws", {"Cookie": cookie}, ADDRESS, PAUSE)
        self._news = asyncio.Event()
        self._client.changed = self._news.set
        self.follow = self._client.follow
        self.unfollow = self._client.unfollow
        self.say = self._client.say
        self.read = self._client.read

    async def __aenter__(self) -> Self:
        self._running = asyncio.create_task(self._client.run())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)

    async def again(self) -> None:
        """It keeps nothing but what it is told."""

    async def until(self, is_so: Callable[[State], bool]) -> State:
        async with asyncio.timeout(SECONDS):
            while not is_so(state := self._state()):
                self._news.clear()
                await self._news.wait()
        return state

    def _state(self) -> State:
        client = self._client
        return {
            "rooms": {room: [{"key": None} | entry for entry in log.values()] for room, log in client.rooms.items()},
            "marks": client.marks,
            "reached": client.reached,
            "unanswered": list(client.unanswered),
            "refused": client.refused,
            "lines": client.lines,
            "ended": client.ended,
        }


class Browser:
    """The live wire and the room of the web application (frontend/src), in a process of Node."""

    def __init__(self, port: int, cookie: str, me: str) -> None:
        self._given = json.dumps({"me": me, "port": port, "cookie": cookie, "origin": ADDRESS, "hurry": 0.5 / PAUSE})
        self._state: State | None = None
        self._keys: asyncio.Queue[str] = asyncio.Queue()
        self._news = asyncio.Event()

    async def __aenter__(self) -> Self:
        node = shutil.which("node")
        assert node is not None
        self._process = await asyncio.create_subprocess_exec(
            node,
            "--no-warnings",
            "--experimental-websocket",
            "tests/live/outside.mjs",
            self._given,
            cwd=ROOT / "frontend",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=2**24,
        )
        self._reading = asyncio.create_task(self._read())
        await self._news.wait()  # Node takes its time to begin; that is no part of what a test waits for
        assert self._state is not None, "Node ended at once"
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        await self._process.wait()
        await self._reading

    async def follow(self, room: str) -> None:
        self._tell("follow", room)

    async def unfollow(self, room: str) -> None:
        self._tell("unfollow", room)

    async def say(self, room: str, body: str | None, **more: Any) -> str:
        said = {"kind": "message", "reply_to": None, "caveats": [], "language": None, "body": body} | more
        self._tell("say", room, said)
        return await self._keys.get()

    async def read(self, room: str, seq: int) -> None:
        self._tell("read", room, seq)

    async def again(self) -> None:
        self._tell("again")

    async def until(self, is_so: Callable[[State], bool]) -> State:
        async with asyncio.timeout(SECONDS):
            while self._state is None or not is_so(self._state):
                self._news.clear()
                await self._news.wait()
        return self._state

    def _tell(self, *what: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(what).encode() + b"\n")

    async def _read(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            told = json.loads(line)
            if "key" in told:
                self._keys.put_nowait(told["key"])
            else:
                self._state = told
                self._news.set()
        self._news.set()


CLIENTS: dict[str, type[Plain] | type[Browser]] = {"docs/client.py": Plain, "the browser's": Browser}
