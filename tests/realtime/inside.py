"""A socket without a network: the application's own door, in the test's process, for the many that properties open."""

import asyncio
from typing import cast

import httpx
from fastapi import FastAPI
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed
from websockets.frames import Close

from app.realtime.connection import Message
from tests.realtime.tab import Tab
from tests.support.web import ADDRESS


class Inside:
    """What a `Tab` uses of a connection. `fits` is how many frames may wait to be read; 0 for any number."""

    def __init__(self, application: FastAPI, client: httpx.AsyncClient, fits: int = 0) -> None:
        token = client.cookies["__Host-counterpart"]
        scope = {
            "type": "websocket",
            "path": "/ws",
            "query_string": b"",
            "headers": [(b"origin", ADDRESS.encode()), (b"cookie", f"__Host-counterpart={token}".encode())],
            "subprotocols": ["counterpart.v1"],
            "client": ("127.0.0.1", 1),
            "extensions": {"websocket.http.response": {}},
        }
        self._there: asyncio.Queue[Message] = asyncio.Queue()
        self._here: asyncio.Queue[Message] = asyncio.Queue(fits)
        self._there.put_nowait({"type": "websocket.connect"})
        self.served = asyncio.create_task(application(scope, self._there.get, self._here.put))

    async def send(self, text: str) -> None:
        self._there.put_nowait({"type": "websocket.receive", "text": text})

    async def recv(self) -> str:
        """Raises ConnectionClosed."""
        while (message := await self._here.get())["type"] == "websocket.accept":
            pass
        if message["type"] == "websocket.close":
            self._there.put_nowait({"type": "websocket.disconnect", "code": message["code"]})  # as a server says it
            raise ConnectionClosed(Close(message["code"], ""), None)
        text: str = message["text"]
        return text

    async def close(self) -> None:
        """Gone, as when the network is cut: nothing more is read, whatever was sent."""
        self._there.put_nowait({"type": "websocket.disconnect", "code": 1006})
        await self.served


def tab_inside(application: FastAPI, client: httpx.AsyncClient) -> Tab:
    """A tab with the client's session."""
    return Tab(cast(ClientConnection, Inside(application, client)))
