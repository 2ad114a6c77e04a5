"""Large content, sealed piece by piece: neither half of a file nor a piece of another one opens.

A sealed file is a row of sealed chunks, each of CHUNK bytes before sealing but for the last. Each is bound to the
place of the file, to its own number, and to whether it is the last: what is cut off, exchanged or moved is noticed.
"""

import asyncio
import io
from collections.abc import AsyncIterable, AsyncIterator, Callable

from app.vault.sealing import OVERHEAD, Key

CHUNK = 256 * 1024
SEALED = CHUNK + OVERHEAD
Part = Callable[[int, int], bytes]
"""(start, length) -> these bytes of a sealed file."""


async def seal(key: Key, place: str, content: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    """The sealed chunks of `content`, as it comes in; on threads, so that nothing else waits for it."""
    waiting, index = bytearray(), 0
    async for piece in content:
        waiting += piece
        while len(waiting) > CHUNK:
            yield await asyncio.to_thread(key.seal_raw, bytes(waiting[:CHUNK]), _place(place, index, last=False))
            del waiting[:CHUNK]
            index += 1
    yield await asyncio.to_thread(key.seal_raw, bytes(waiting), _place(place, index, last=True))


async def unseal(key: Key, place: str, size: int, sealed: AsyncIterable[bytes]) -> AsyncIterator[bytes]:
    """The content of a sealed file of `size` bytes, chunk by chunk. Raises Unopenable."""
    waiting, index = bytearray(), 0
    last = _count(size) - 1
    async for piece in sealed:
        waiting += piece
        while index < last and len(waiting) >= SEALED:
            yield await asyncio.to_thread(key.open_raw, bytes(waiting[:SEALED]), _place(place, index, last=False))
            del waiting[:SEALED]
            index += 1
    yield await asyncio.to_thread(key.open_raw, bytes(waiting), _place(place, index, last=True))


class SealedFile:
    """A sealed file as one to read and seek in, for a thread. Raises Unopenable when it is read."""

    def __init__(self, key: Key, place: str, size: int, part: Part) -> None:
        self._key, self._place, self._size, self._part = key, place, size, part
        self._at = 0
        self._index, self._chunk = -1, b""

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def read(self, size: int = -1, /) -> bytes:
        left = max(0, self._size - self._at)
        wanted = left if size < 0 else min(size, left)
        found = bytearray()
        while len(found) < wanted:
            index, within = divmod(self._at, CHUNK)
            piece = self._opened(index)[within : within + wanted - len(found)]
            found += piece
            self._at += len(piece)
        return bytes(found)

    def _opened(self, index: int) -> bytes:
        """A chunk, opened; the one read last stays open, so that reading on and jumping about near it cost nothing."""
        if index != self._index:
            last = index == _count(self._size) - 1
            length = (self._size - index * CHUNK if last else CHUNK) + OVERHEAD
            sealed = self._part(index * SEALED, length)
            self._index, self._chunk = index, self._key.open_raw(sealed, _place(self._place, index, last=last))
        return self._chunk


def _count(size: int) -> int:
    return max(1, -(-size // CHUNK))


def _place(place: str, index: int, *, last: bool) -> str:
    return f"{place}|{index}|{'last' if last else 'more'}"
