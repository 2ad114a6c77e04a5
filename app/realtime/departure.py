"""Says goodbye before the server cuts the connections.

The web server closes its sockets before it tells the application that it is going, so the application listens for
the same signals and hands them on once it has said `bye`. A second signal is handed on at once.
"""

import asyncio
import signal
import threading
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGTERM, signal.SIGINT)


@contextmanager
def before_exit(farewell: Callable[[], Awaitable[None]]) -> Iterator[None]:
    """Runs `farewell` on the running loop when the process is told to stop, then lets its handler go on."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    loop = asyncio.get_running_loop()
    listening = ((number, signal.getsignal(number)) for number in SIGNALS)
    before = {int(number): handler for number, handler in listening if callable(handler)}
    under_way: list[asyncio.Future[None]] = []

    def stop(number: int, frame: FrameType | None) -> None:
        def go_on(_: object = None) -> None:
            before[number](number, frame)

        def begin() -> None:
            under_way.append(asyncio.ensure_future(farewell()))
            under_way[-1].add_done_callback(go_on)

        if under_way:
            go_on()
        else:
            loop.call_soon_threadsafe(begin)

    for number in before:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            if signal.getsignal(number) is stop:
                signal.signal(number, handler)
