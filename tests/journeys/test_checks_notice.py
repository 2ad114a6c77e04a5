"""The checks that every journey relies on do find what they look for."""

import pytest

from tests.journeys.axe import violations
from tests.journeys.people import Enter
from tests.journeys.reading import latin_words_left, wider_than_the_screen

FORBIDDEN = "document.head.append(Object.assign(document.createElement('style'), {textContent: 'p {color: red}'}))"
FOREIGN = "fetch('http://127.0.0.2:9/').catch(() => undefined)"


async def test_a_breach_of_the_content_security_policy_is_noticed(service: str, enter: Enter) -> None:
    person = await enter(service, "kz")
    await person.open("/directory")
    assert person.watch.complaints() == []

    await person.page.evaluate(FORBIDDEN)
    await person.page.evaluate(FOREIGN)

    refused = [complaint for complaint in person.watch.complaints() if "Content Security Policy" in complaint]
    assert ["style-src" in refused[0], "connect-src" in refused[-1]] == [True, True]
    person.watch.expect("Content Security Policy", "127.0.0.2")


@pytest.mark.parametrize(
    ("addition", "found"),
    [
        ("<img src='/mark.svg'>", "image-alt"),
        ("<p style='color: #ddd'>0123</p>", "color-contrast"),
        ("<button></button>", "button-name"),
    ],
)
async def test_an_obstacle_is_noticed(service: str, enter: Enter, addition: str, found: str) -> None:
    person = await enter(service, "kz")
    await person.open("/consultations/new")
    assert await violations(person.page) == []

    await person.page.evaluate("markup => document.querySelector('main').setHTMLUnsafe(markup)", addition)

    assert any(line.startswith(found) for line in await violations(person.page))


async def test_a_word_in_another_language_and_a_wide_line_are_noticed(service: str, enter: Enter) -> None:
    person = await enter(service, "kz", "ru")
    await person.open("/consultations/new")
    assert [*await latin_words_left(person.page, "ru", frozenset({"Counterpart"}))] == []

    await person.page.evaluate("document.querySelector('main').append('Not translated')")
    await person.page.evaluate("document.querySelector('h1').append('m'.repeat(500))")
    await person.page.evaluate("document.querySelector('h1').style.whiteSpace = 'nowrap'")

    left = await latin_words_left(person.page, "ru", frozenset({"Counterpart"}))
    assert left[-2:] == ["Not in “Not translated”", "translated in “Not translated”"]
    assert any(line.startswith("HTML") for line in await wider_than_the_screen(person.page))
