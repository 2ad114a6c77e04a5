"""Lists of fixed sizes, so that the text of a statement never changes: it is compiled, prepared and planned once.

A list is filled up with its last value, which adds nothing to `IN (…)` or `… OR …`.
"""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
SIZES = (1, 2, 4, 8, 16, 32, 64)


def size_for(count: int) -> int:
    """The smallest size that holds `count` values, of which there are at most 64."""
    return next(size for size in SIZES if size >= count)


def named(name: str, values: Sequence[T], size: int) -> dict[str, T]:
    """`values` as the parameters name0, name1 … of a statement for `size` of them."""
    last = len(values) - 1
    return {f"{name}{n}": values[min(n, last)] for n in range(size)}


def portions(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """`values` in portions that a statement can hold."""
    for begin in range(0, len(values), SIZES[-1]):
        yield values[begin : begin + SIZES[-1]]
