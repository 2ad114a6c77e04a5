"""Counts that follow their answer: what waits is of one page for each person, and is written soon, together."""

import asyncio
from collections.abc import Callable
from typing import Any

from app.kernel.db import Database, WriteSession
from app.kernel.errors import Unavailable

SOON = 0.2
"""Seconds between writings. What waits by then is one transaction, whoever was shown it."""

Command = Callable[[WriteSession], Any]


class Behind:
    """What waits to be written, by person. While the database is away it goes on waiting, and nothing is put beside it:
    whoever puts something settles first."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._waiting: dict[str, Command] = {}
        self._going: dict[str, asyncio.Task[None]] = {}

    def put(self, person: str, command: Command) -> None:
        self._waiting[person] = command

    async def settle(self, person: str) -> None:
        """Returns once what waits of `person` is on record. Raises Unavailable, and what the command raises."""
        while going := self._begin(person):
            await asyncio.shield(going)  # others may wait for the same

    async def settle_all(self) -> None:
        """The same for everybody, in one transaction."""
        going = [self._begin(person) for person in list(self._waiting)]
        ended = await asyncio.gather(*(each for each in going if each), return_exceptions=True)
        for fault in ended:  # of the first; by then everybody else is on record
            if isinstance(fault, BaseException):
                raise fault

    def _begin(self, person: str) -> "asyncio.Task[None] | None":
        if person in self._waiting and person not in self._going:
            self._going[person] = asyncio.create_task(self._write(person))
        return self._going.get(person)

    async def _write(self, person: str) -> None:
        try:
            await self._db.write(self._waiting[person], person)
        except Unavailable:
            raise
        except Exception:
            del self._waiting[person]  # it would be refused again; what was only cut off goes on waiting
            raise
        else:
            del self._waiting[person]
        finally:
            del self._going[person]
