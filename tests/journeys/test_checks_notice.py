"""The checks that every journey relies on do find what they look for."""

import pytest

from tests.journeys.axe import violations
from tests.journeys.people import Enter
from tests.journeys.reading import latin_words_left, wider_than_the_screen

FORBIDDEN = "document.head.append(Object.assign(document.createElement('style'), {textContent: 'p {color: red}'}))"
ADD = """([name, properties]) =>
    document.querySelector('main').append(Object.assign(document.createElement(name), properties))"""
FOREIGN = "fetch('http://127.0.0.2:9/').catch(() => undefined)"


async def test_a_breach_of_the_content_security_policy_is_noticed(service: str, enter: Enter) -> None:
    person = await enter(service, "kz")
    await person.open("/directory")
    assert person.watch.complaints() == []

    await person.page.evaluate(FORBIDDEN)
    await person.page.evaluate(FOREIGN)

    complaints = "\n".join(person.watch.complaints())
    assert "inline style violates the following Content Security Policy" in complaints
    assert "127.0.0.2" in complaints
    person.watch.expect("Content Security Policy", "127.0.0.2")


@pytest.mark.parametrize(
    ("name", "properties", "found"),
    [
        ("img", {"src": "/mark.svg"}, "image-alt"),
        ("button", {}, "button-name"),
        ("p", {"textContent": "0123", "style": "color: #ddd"}, "color-contrast"),
    ],
)
async def test_an_obstacle_is_noticed(
    service: str, enter: Enter, name: str, properties: dict[str, str], found: str
) -> None:
    person = await enter(service, "kz")
    await person.open("/consultations/new")
    assert await violations(person.page) == []

    await person.page.evaluate(ADD, [name, properties])

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
