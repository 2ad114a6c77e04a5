"""Loops that go on whatever happens in one round, because everybody on this process depends on them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from app.kernel.errors import CounterpartError

log = logging.getLogger(__name__)


async def every(seconds: float, work: Callable[[], Awaitable[None]]) -> None:
    """Does `work` again and again, with a pause before each time."""
    while True:
        await asyncio.sleep(seconds)
        await survived(work())


async def survived(work: Awaitable[None]) -> bool:
    """Whether `work` did what it should."""
    try:
        await work
    except CounterpartError as fault:
        log.warning("the database is away for the live wire", extra={"code": fault.code})
        return False
    except Exception:
        log.exception("the live wire stumbled")
        return False
    return True
