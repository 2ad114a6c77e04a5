"""A bad network between a client and the service: it can be cut, and it can swallow what the service answers."""

import asyncio
from typing import Self


class Relay:
    """Listens on `port` and passes everything on to `to`, both on loopback."""

    def __init__(self, to: int) -> None:
        self.there = True
        self.deaf = False
        self.port = 0
        self._to = to
        self._tasks: set[asyncio.Task[None]] = set()
        self._open: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._meet, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self.cut()
        self._server.close()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut(self) -> None:
        """Everything that is open breaks off, without a word."""
        for writer in self._open:
            writer.transport.abort()

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not self.there:
            writer.transport.abort()
            return
        onward, back = await asyncio.open_connection("127.0.0.1", self._to)
        self._open |= {writer, back}
        for source, target, downward in ((reader, back, False), (onward, writer, True)):
            task = asyncio.create_task(self._pass(source, target, downward))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pass(self, source: asyncio.StreamReader, target: asyncio.StreamWriter, downward: bool) -> None:
        try:
            while data := await source.read(65_536):
                if not (downward and self.deaf):
                    target.write(data)
        except OSError:
            pass
        finally:
            self._open.discard(target)
            target.close()
