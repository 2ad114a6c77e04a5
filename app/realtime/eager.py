"""Starts a coroutine at once and makes a task of it only if it has to wait.

What asyncio itself does with eager tasks from Python 3.12. Sending to a socket waits only when the client does not
read: a task for each frame and socket would cost more than the frame.
"""

import asyncio
from collections.abc import Coroutine, Generator
from types import coroutine
from typing import Any


def start(work: Coroutine[Any, Any, None]) -> Coroutine[Any, Any, None] | None:
    """None when `work` is done already, else what is left of it, to be awaited. Raises what `work` raises."""
    try:
        waiting = work.send(None)
    except StopIteration:
        return None
    return _rest(work, waiting)


async def _rest(work: Coroutine[Any, Any, None], waiting: "asyncio.Future[Any] | None") -> None:
    await _driven(work, waiting)


@coroutine
def _driven(work: Coroutine[Any, Any, None], waiting: Any) -> Generator[Any, Any, None]:
    """Hands on what `work` waits for, and back what it is woken with, until it ends."""
    while True:
        try:
            woken = yield waiting
        except BaseException as fault:
            thrown: BaseException | None = fault
        else:
            thrown = None
        try:
            waiting = work.send(woken) if thrown is None else work.throw(thrown)
        except StopIteration:
            return
