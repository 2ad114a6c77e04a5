"""Examples drawn before anything is asked: the application's loop runs on, which Hypothesis would not wait for."""

from contextlib import suppress
from typing import TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from hypothesis.strategies import SearchStrategy

T = TypeVar("T")


def drawn(strategy: SearchStrategy[T], count: int) -> list[T]:
    """`count` examples, fewer where there are no more. The simplest one, which is always the first, is left out."""
    found: list[T] = []

    @settings(max_examples=count + 1, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(strategy)
    def draw(example: T) -> None:
        found.append(example)

    with suppress(Unsatisfiable):
        draw()
    return found[-count:]
