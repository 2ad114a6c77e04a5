"""Contents of files: sealed in memory, and archives made of parts."""

import io
import zipfile
from collections.abc import AsyncIterator
from functools import partial

from app.files.chunks import SealedFile, seal
from app.vault.sealing import Key, new_secret

PLACE = "room|file|person|file"


def archive(*names: str, **contents: bytes) -> bytes:
    """A ZIP archive with these parts; the content of one whose name has a dot is given with an underscore."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name in names:
            file.writestr(name, contents.get(name.replace(".", "_"), b"<x/>"))
    return packed.getvalue()


async def sealed(content: bytes, key: Key, piece: int = 100_000, place: str = PLACE) -> list[bytes]:
    """The sealed chunks of a content that comes in pieces."""

    async def coming() -> AsyncIterator[bytes]:
        for start in range(0, len(content), piece):
            yield content[start : start + piece]

    return [chunk async for chunk in seal(key, place, coming())]


async def sealed_file(content: bytes) -> SealedFile:
    """The same, to be read and sought in."""
    key = Key(new_secret())
    whole = b"".join(await sealed(content, key))
    return SealedFile(key, PLACE, len(content), partial(_part, whole))


def _part(whole: bytes, start: int, length: int) -> bytes:
    return whole[start : start + length]
