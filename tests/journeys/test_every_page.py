"""Every page in every state, in both directions: accessible, translated, and as narrow as 320 px."""

import pytest
from playwright.async_api import ViewportSize

from tests.journeys.axe import contrast_violations, violations
from tests.journeys.every_page import every_state
from tests.journeys.people import HEIGHTS, NARROW, PHONE, WIDE, Enter, Person
from tests.journeys.reading import latin_words_left, sentences_left, wider_than_the_screen
from tests.journeys.states import State
from tests.journeys.words import OWN_NAMES, acronyms, english_sentences, names_of_people, words_of_people
from tests.support.denominators import Summed

KEYS = {"Ctrl", "Enter", "Alt", "Esc"}
"""As they stand on the keyboard, in every language."""

BROWSERS = {"Chrome", "Linux"}
"""As the list of one's own sessions names the one that the journeys use."""

PROPER_NAMES = (
    acronyms() | names_of_people() | words_of_people() | KEYS | BROWSERS | {"Counterpart", "txt", *OWN_NAMES.values()}
)


LANGUAGES, OTHERS = ["en", "ru", "ar"], ["es", "fr", "pt"]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Both directions and two scripts in every run; the thorough one has all six languages."""
    thorough = metafunc.config.getoption("--hypothesis-profile") == "thorough"
    metafunc.parametrize("language", LANGUAGES + OTHERS if thorough else LANGUAGES)


async def test_every_page_in_every_state(
    own_service: str, enter: Enter, language: str, pytestconfig: pytest.Config, summed: Summed
) -> None:
    thorough = pytestconfig.getoption("--hypothesis-profile") == "thorough"
    found: dict[str, list[str]] = {}
    number = [*LANGUAGES, *OTHERS].index(language)
    async for state in every_state(own_service, enter, language):
        number += 1
        for width in state.widths:
            await resize(state.person, width)
            summed("pages in a state, a language and a width", 1)
            asked = thorough or width == under_axe(state, number)
            if faults := await faults_of(state.person, width, language, asked=asked):
                found[f"{state.name}, {width} px"] = faults
        await resize(state.person, state.widths[0])
    assert found == {}


def under_axe(state: State, number: int) -> int:
    """The width at which axe looks at a state in this language; the next language has the other one. The thorough run
    looks at both."""
    widths = [width for width in state.widths if width != NARROW]
    return widths[number % len(widths)] if widths else NARROW


async def faults_of(person: Person, width: int, language: str, *, asked: bool) -> list[str]:
    page = person.page
    faults = await wider_than_the_screen(page)
    if width == NARROW:
        return faults
    if language in {"ru", "ar"}:
        faults += [f"not translated: {word}" for word in await latin_words_left(page, language, PROPER_NAMES)]
    if language in OTHERS:
        faults += [
            f"not translated: {text}" for text in await sentences_left(page, language, english_sentences(language))
        ]
    if not asked:
        return faults
    if width == PHONE:
        # All of the page at once: what the bar at the foot covers now can be scrolled from under it.
        height = await page.evaluate("document.scrollingElement.scrollHeight")
        await page.set_viewport_size({"width": width, "height": height})
    faults += await violations(page)
    if width == WIDE:
        await page.emulate_media(color_scheme="dark")
        faults += [f"dark: {fault}" for fault in await contrast_violations(page)]
        await page.emulate_media(color_scheme="light")
    return faults


async def resize(person: Person, width: int) -> None:
    size = ViewportSize(width=width, height=HEIGHTS[width])
    if person.page.viewport_size != size:
        await person.page.set_viewport_size(size)
