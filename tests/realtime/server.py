"""The real server as a process of its own, to be killed and started again over the same database."""

import asyncio
import contextlib
import os
import signal
from collections.abc import Mapping
from contextlib import AsyncExitStack
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from types import MappingProxyType

import httpx

from app.kernel.clock import SystemClock
from app.kernel.db import Database
from app.vault.service import furnish
from tests.realtime.tab import Tab, open_tab
from tests.support.forked import counterpart
from tests.support.ports import free_port
from tests.support.web import ADDRESS, demo_settings
from tests.support.world import World, make_world

SECONDS = 30


class Server:
    """`counterpart serve` on loopback, in demo mode."""

    def __init__(
        self, database_url: str, log: Path, workers: int = 1, environment: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self.port = free_port()
        self._log = log
        self._environment = (
            os.environ
            | environment
            | {
                "COUNTERPART_MODE": "demo",
                "COUNTERPART_DATABASE_URL": database_url,
                "COUNTERPART_ORIGINS": f'["{ADDRESS}"]',
                "COUNTERPART_FRONTEND": str(log.parent / "none"),
                "COUNTERPART_PORT": str(self.port),
                "COUNTERPART_WORKERS": str(workers),
            }
        )
        self._process: ForkServerProcess | None = None
        self._open = AsyncExitStack()

    async def start(self) -> None:
        """Returns once it answers. Raises TimeoutError, with its log."""
        self._launch()
        async with httpx.AsyncClient() as client:
            for _ in range(SECONDS * 20):
                with contextlib.suppress(httpx.TransportError):
                    if (await client.get(f"http://127.0.0.1:{self.port}/api/health")).status_code == 200:
                        return
                await asyncio.sleep(0.05)
        raise TimeoutError(self._log.read_text())

    async def sign_in(self, whom: str) -> httpx.AsyncClient:
        """A client signed in as the focal point of a jurisdiction. Its cookie travels although this is plain HTTP."""
        address = f"http://127.0.0.1:{self.port}"
        async with httpx.AsyncClient(base_url=address) as newcomer:
            answer = await newcomer.post("/api/demo/sign-in", json={"persona": f"fp-{whom}"})
            answer.raise_for_status()
        cookies = {"__Host-counterpart": answer.cookies["__Host-counterpart"]}
        return await self._open.enter_async_context(httpx.AsyncClient(base_url=address, cookies=cookies))

    async def tab(self, client: httpx.AsyncClient) -> Tab:
        """A tab of a client, here or signed in elsewhere on the same database."""
        tab = await open_tab(self.port, client)
        self._open.push_async_callback(tab.wire.close)
        return tab

    def workers(self) -> list[int]:
        """The processes that it started to serve."""
        assert self._process is not None
        found = Path(f"/proc/{self._process.pid}/task/{self._process.pid}/children").read_text()
        return [int(pid) for pid in found.split() if "spawn_main" in Path(f"/proc/{pid}/cmdline").read_text()]

    def kill(self) -> None:
        """kill -9."""
        self._send(signal.SIGKILL)

    async def stop(self) -> int:
        """SIGTERM; the exit code once it has gone."""
        self._send(signal.SIGTERM, wait=False)
        assert self._process is not None
        await asyncio.to_thread(self._process.join, SECONDS)
        assert self._process.exitcode is not None, "it did not stop"
        return self._process.exitcode

    async def remove(self) -> None:
        """Closes what was opened and ends it, whatever state it is in."""
        await self._open.aclose()
        if self._process is not None and self._process.is_alive():
            for worker in self.workers():
                os.kill(worker, signal.SIGKILL)
            self.kill()

    def _launch(self) -> None:
        self._process = counterpart(["serve"], self._environment, self._log)

    def _send(self, number: signal.Signals, *, wait: bool = True) -> None:
        assert self._process is not None
        assert self._process.pid is not None
        os.kill(self._process.pid, number)
        if wait:
            self._process.join()


def alive(pid: int) -> bool:
    """Whether a process is still there."""
    return Path(f"/proc/{pid}").exists()


def small_world(url: str) -> World:
    """The small world, written before any server runs."""
    database = Database(url, info=furnish(demo_settings(url)))
    at = SystemClock().now()
    world = database.write_now(lambda session: make_world(session, at))
    database.engine.dispose()
    return world
