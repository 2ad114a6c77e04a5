"""Where files lie: a folder of this machine, or a bucket (COUNTERPART_FILES). Only what is sealed comes here."""

import asyncio
import os
from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, ObjectStore, from_url

from app.kernel.config import Settings
from app.kernel.errors import Unavailable

PIECE = 1 << 20


class Store:
    """Files by name. A name is written once; a file is there whole or not at all."""

    def __init__(self, place: str) -> None:
        self._folder = None if "://" in place else Path(place)
        self._store: ObjectStore = (
            from_url(place) if self._folder is None else LocalStore(self._folder, mkdir=True, automatic_cleanup=True)
        )

    async def put(self, name: str, content: AsyncIterator[bytes]) -> None:
        """Keeps what comes, durably. What `content` raises is raised here, and nothing is kept. Raises Unavailable."""
        try:
            await obstore.put_async(self._store, name, content)
            if self._folder is not None:
                await asyncio.to_thread(_sync, self._folder / name)
        except (BaseError, OSError) as fault:
            raise Unavailable from fault

    async def get(self, name: str) -> AsyncIterator[bytes]:
        """The file, piece by piece. Raises FileNotFoundError."""
        found = await obstore.get_async(self._store, name)
        async for piece in found.stream(PIECE):
            yield piece

    def part(self, name: str, start: int, length: int) -> bytes:
        """Some of its bytes, for a thread. Raises FileNotFoundError."""
        return bytes(obstore.get_range(self._store, name, start=start, length=length))

    async def remove(self, name: str) -> None:
        """Removes a file, if it is there."""
        try:
            await obstore.delete_async(self._store, name)
        except FileNotFoundError:
            return


@cache
def _at(place: str) -> Store:
    return Store(place)


def store(settings: Settings) -> Store:
    """The store of this installation."""
    return _at(settings.files_place())


def _sync(file: Path) -> None:
    """The file and the folder that names it reach the disk."""
    for path in (file, file.parent):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
