"""A process that is told to stop says goodbye first, and stops at once when it is told twice."""

import asyncio
import signal
import threading
from collections.abc import Iterator

import pytest

from app.realtime.departure import before_exit

STOP = signal.SIGTERM


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """What the server's own handler of the signal, and others, wrote down."""
    said: list[str] = []
    before = signal.signal(STOP, lambda number, frame: said.append("the server"))
    yield said
    signal.signal(STOP, before)


async def all_runs() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_the_server_hears_of_it_once_goodbye_was_said(heard: list[str]) -> None:
    async def farewell() -> None:
        heard.append("bye")

    with before_exit(farewell):
        signal.raise_signal(STOP)
        assert heard == []
        await all_runs()

    assert heard == ["bye", "the server"]


async def test_a_second_signal_is_handed_on_at_once(heard: list[str]) -> None:
    said = asyncio.Event()

    async def farewell() -> None:
        await said.wait()
        heard.append("bye")

    with before_exit(farewell):
        signal.raise_signal(STOP)
        await all_runs()
        signal.raise_signal(STOP)
        assert heard == ["the server"]
        said.set()
        await all_runs()


async def test_handlers_are_as_they_were_and_one_put_in_meanwhile_stays(heard: list[str]) -> None:
    async def farewell() -> None: ...

    own = signal.getsignal(STOP)
    with before_exit(farewell):
        assert signal.getsignal(STOP) is not own
    assert signal.getsignal(STOP) is own

    with before_exit(farewell):
        signal.signal(STOP, signal.SIG_IGN)
    assert signal.getsignal(STOP) is signal.SIG_IGN

    with before_exit(farewell):
        assert signal.getsignal(STOP) is signal.SIG_IGN, "what nobody listens to is let be"


async def test_elsewhere_than_on_the_first_thread_signals_are_nobodys(heard: list[str]) -> None:
    async def farewell() -> None: ...

    seen = []

    async def elsewhere() -> None:
        with before_exit(farewell):
            seen.append(signal.getsignal(STOP))

    own = signal.getsignal(STOP)
    thread = threading.Thread(target=asyncio.run, args=(elsewhere(),))
    thread.start()
    await asyncio.to_thread(thread.join)

    assert seen == [own]
