"""Announce a position, read the fact: a signal says only (topic, key, seq).

A signal may be lost; whoever listens also looks by itself from time to time. A fact is never in a signal.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import NamedTuple


class Signal(NamedTuple):
    """Something at `key` under `topic` has reached position `seq`."""

    topic: str
    key: str
    seq: int


Listener = Callable[[Signal], None]


class Announcer:
    """Hands signals to the listeners of this process, on the event loop's thread; listeners must not block."""

    def __init__(self) -> None:
        self._listeners: defaultdict[str, list[Listener]] = defaultdict(list)

    def listen(self, topic: str, listener: Listener) -> Callable[[], None]:
        """Calls `listener` for every signal of `topic`; the answer stops it."""
        self._listeners[topic].append(listener)

        def stop() -> None:
            self._listeners[topic].remove(listener)

        return stop

    def deliver(self, signals: Iterable[Signal]) -> None:
        for signal in signals:
            for listener in tuple(self._listeners[signal.topic]):
                listener(signal)
