"""Rows of packed bits, one bit for each focal point, that grow as values and focal points come."""

import numpy as np
from numpy.typing import NDArray

WORD = 8
"""Bytes that are counted at once: every width is so many, or some times that."""
Bits = NDArray[np.uint8]


class BitRows:
    """value -> bits. A value never seen is all zeros."""

    def __init__(self) -> None:
        self._rows: dict[str, int] = {}
        self._matrix: Bits = np.zeros((8, 128), np.uint8)

    @property
    def values(self) -> list[str]:
        return list(self._rows)

    def set(self, place: int, values: frozenset[str]) -> None:
        """Makes bit `place` one in the rows of `values` and zero in all others."""
        for value in values - self._rows.keys():
            self._rows[value] = len(self._rows)
        self._room_for(place)
        byte, bit = place >> 3, np.uint8(1 << (place & 7))
        column = self._matrix[:, byte]
        column &= ~bit
        for value in values:
            column[self._rows[value]] |= bit

    def bits(self, value: str, width: int) -> Bits:
        """The bits of one value, `width` bytes."""
        row = self._rows.get(value)
        if row is None:
            return np.zeros(width, np.uint8)
        found = self._matrix[row, :width]
        return np.pad(found, (0, width - len(found))) if len(found) < width else found

    def any_of(self, values: list[str], width: int) -> Bits:
        """The bits that are one for at least one of `values`."""
        rows = [self._rows[value] for value in values if value in self._rows]
        found: Bits = np.bitwise_or.reduce(self._matrix[rows, :width], axis=0)
        return np.pad(found, (0, width - len(found))) if len(found) < width else found

    def counts(self, mask: Bits) -> dict[str, int]:
        """For every value, how many bits it has in common with `mask`."""
        width = min(len(mask), self._matrix.shape[1])
        common = self._matrix[: len(self._rows), :width] & mask[:width]
        totals = np.bitwise_count(common.view(np.uint64)).sum(axis=1, dtype=np.int64)
        return dict(zip(self._rows, totals.tolist(), strict=True))

    def _room_for(self, place: int) -> None:
        rows, width = self._matrix.shape
        wider = max(width, 2 * width if place >> 3 >= width else 0, (place >> 3) + 1)
        taller = max(rows, 2 * len(self._rows) if len(self._rows) > rows else 0)
        if (rows, width) != (taller, wider):
            self._matrix = np.pad(self._matrix, ((0, taller - rows), (0, wider - width)))


def count(mask: Bits) -> int:
    """How many bits are one."""
    return int(np.bitwise_count(mask.view(np.uint64)).sum())


def places(mask: Bits) -> NDArray[np.intp]:
    """The positions of the bits that are one, ascending."""
    return np.flatnonzero(np.unpackbits(mask, bitorder="little"))


def of_places(found: NDArray[np.intp], width: int) -> Bits:
    """The opposite of `places`."""
    flags = np.zeros(width * 8, np.uint8)
    flags[found] = 1
    return np.packbits(flags, bitorder="little")
