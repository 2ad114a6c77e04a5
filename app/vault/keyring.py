"""The keys in use stay in memory, unwrapped: few enough, and never for long."""

import threading
import time
from collections.abc import Callable, Collection, Mapping

from app.vault.sealing import Key

BOUND = 10_000
SECONDS = 600.0
"""So long at most is a key in memory: one destroyed elsewhere is gone here then, its signal lost or not."""


class Keyring:
    """Keys by holder. Threads that read it need no lock; those that add to it take turns."""

    def __init__(self, bound: int = BOUND, steady: Callable[[], float] = time.monotonic) -> None:
        self._bound = bound
        self._steady = steady
        self._keys: dict[str, Key] = {}
        self._fresh_until = 0.0
        self._adding = threading.Lock()

    def held(self) -> Mapping[str, Key]:
        """What is in memory now."""
        if self._steady() > self._fresh_until:
            with self._adding:
                self._keys, self._fresh_until = {}, self._steady() + SECONDS
        return self._keys

    def hold(self, keys: Mapping[str, Key]) -> None:
        """Adds keys; the oldest make room."""
        with self._adding:
            for holder in [*self._keys][: max(0, len(self._keys) + len(keys) - self._bound)]:
                self._keys.pop(holder, None)
            self._keys.update(keys)

    def drop(self, holders: Collection[str]) -> None:
        """Forgets keys."""
        with self._adding:
            for holder in holders:
                self._keys.pop(holder, None)
