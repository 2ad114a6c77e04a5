"""Fixtures of the journeys: the service, and people who come with a browser of their own."""

from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio
from playwright.async_api import Browser

from tests.journeys.people import WIDE, Enter, Person, enter_as
from tests.journeys.screens import screens_at, shown_by
from tests.journeys.service import larger_service, letters, own_service, service
from tests.journeys.turns import turns_of
from tests.support.denominators import Summed

__all__ = ["enter", "larger_service", "letters", "own_service", "service"]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A journey that asks for its `turn` goes through each of this run's."""
    if "turn" in metafunc.fixturenames:
        metafunc.parametrize("turn", turns_of(metafunc.module.__name__.rpartition(".")[2]), ids="-".join)


@pytest_asyncio.fixture(loop_scope="session")
async def enter(browser: Browser, request: pytest.FixtureRequest, summed: Summed) -> AsyncIterator[Enter]:
    """Lets a person in. At the end no browser may have complained of anything, nor asked any other host, and the
    journey has come to each screen that it stands for."""
    inside: list[Person] = []

    async def come(address: str, persona: str, language: str = "en", width: int = WIDE) -> Person:
        inside.append(await enter_as(browser, address, persona, language, width))
        return inside[-1]

    yield come
    for person in inside:
        await person.page.context.close()
    summed("requests of the browser", sum(person.watch.asked for person in inside))
    assert [complaint for person in inside for complaint in person.watch.complaints()] == []
    visited = screens_at(address for person in inside for address in person.watch.visited)
    assert shown_by(_name(request.function)) - visited == set()


def _name(test: Callable[..., object]) -> str:
    """As the table of screens names it."""
    return "::".join(each.removeprefix("test_") for each in (test.__module__.rpartition(".")[2], test.__name__))
