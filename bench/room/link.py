"""A slow link in front of the service, for HTTP and the live wire alike: delay, and so many bytes a second each way.

Chromium's own emulation leaves sockets that are open already as fast as they were.
"""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

PIECE = 1_400
"""Bytes that travel together, as in one packet."""


@dataclass(slots=True)
class Lane:
    """One direction, shared by all connections: what is sent stands in line."""

    bytes_per_second: float
    free_at: float = 0.0
    carried: int = 0

    def due(self, size: int) -> float:
        """When the last byte of a piece has left."""
        self.carried += size
        self.free_at = max(self.free_at, time.monotonic()) + size / self.bytes_per_second
        return self.free_at


@dataclass(slots=True)
class Link:
    """`delay` seconds one way."""

    port: int
    delay: float
    down: Lane
    up: Lane
    tasks: set["asyncio.Task[None]"] = field(default_factory=set)


@asynccontextmanager
async def slow_link(to: int, port: int, round_trip: float, bits_per_second: float) -> AsyncIterator[Link]:
    """Passes everything between `port` and `to`, both on loopback."""
    link = Link(port, round_trip / 2, Lane(bits_per_second / 8), Lane(bits_per_second / 8))

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        onward, back = await asyncio.open_connection("127.0.0.1", to)
        await asyncio.sleep(round_trip)  # the handshake that loopback does not have
        for source, target, lane in ((reader, back, link.up), (onward, writer, link.down)):
            task = asyncio.create_task(_pass(source, target, lane, link.delay))
            link.tasks.add(task)
            task.add_done_callback(link.tasks.discard)

    server = await asyncio.start_server(meet, "127.0.0.1", port)
    try:
        yield link
    finally:
        server.close()
        for task in link.tasks:
            task.cancel()
        await asyncio.gather(*link.tasks, return_exceptions=True)


async def _pass(source: asyncio.StreamReader, target: asyncio.StreamWriter, lane: Lane, delay: float) -> None:
    loop = asyncio.get_running_loop()
    try:
        while data := await source.read(PIECE):
            left = lane.due(len(data))
            loop.call_at(loop.time() + left - time.monotonic() + delay, target.write, data)
            await asyncio.sleep(max(0.0, left - time.monotonic()))
        await asyncio.sleep(delay)
    except OSError:
        pass
    finally:
        target.close()
