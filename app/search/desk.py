"""PROVISIONAL, so that the application starts; the search room replaces this file."""

import asyncio

from app.kernel.house import House


class Desk:
    def __init__(self, house: House) -> None:
        self.house = house

    async def open(self) -> None: ...

    async def run(self) -> None:
        await asyncio.Event().wait()

    async def close(self) -> None: ...

    def state(self) -> dict[str, object]:
        return {"engine": "none", "degraded": True}

    async def project(self, ids: list[str]) -> None: ...
