"""A sealed file opens whole, in its place, or not at all."""

from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.files.chunks import CHUNK, SEALED, unseal
from app.vault.sealing import Key, Unopenable, new_secret
from tests.files.contents import PLACE, sealed, sealed_file

KEY = Key(new_secret())
SIZES = [1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 7]


def content_of(size: int) -> bytes:
    return (b"0123456789abcdef" * (size // 16 + 1))[:size]


async def opened(chunks: list[bytes], size: int, piece: int = 70_000, place: str = PLACE) -> bytes:
    whole = b"".join(chunks)

    async def coming() -> AsyncIterator[bytes]:
        for start in range(0, len(whole), piece):
            yield whole[start : start + piece]

    return b"".join([each async for each in unseal(KEY, place, size, coming())])


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("piece", [65_536, CHUNK, 10**7])
async def test_what_was_sealed_opens_whatever_the_pieces(size: int, piece: int) -> None:
    chunks = await sealed(content_of(size), KEY, piece)

    assert [len(each) for each in chunks[:-1]] == [SEALED] * (len(chunks) - 1)
    assert await opened(chunks, size, piece) == content_of(size)


@pytest.mark.parametrize("change", ["cut", "cut in a chunk", "exchanged", "repeated", "flipped", "elsewhere"])
async def test_nothing_else_opens(change: str) -> None:
    chunks = await sealed(content_of(3 * CHUNK), KEY)
    changed = {
        "cut": chunks[:-1],
        "cut in a chunk": [*chunks[:-1], chunks[-1][:-1]],
        "exchanged": [chunks[1], chunks[0], chunks[2]],
        "repeated": [chunks[0], chunks[0], chunks[2]],
        "flipped": [chunks[0][:99] + bytes([chunks[0][99] ^ 1]) + chunks[0][100:], *chunks[1:]],
        "elsewhere": chunks,
    }[change]

    with pytest.raises(Unopenable):
        await opened(changed, 3 * CHUNK, place="another|file" if change == "elsewhere" else PLACE)
    with pytest.raises(Unopenable):
        await opened(chunks[:-1], 2 * CHUNK)


@given(st.data())
async def test_one_reads_and_seeks_in_it_as_in_the_content(data: st.DataObject) -> None:
    content = content_of(2 * CHUNK + 1000)
    file = await sealed_file(content)

    for start in data.draw(st.lists(st.integers(0, len(content) + 10), max_size=5)):
        size = data.draw(st.integers(-1, CHUNK + 5))
        file.seek(start)
        assert file.read(size) == (content[start:] if size < 0 else content[start : start + size])
