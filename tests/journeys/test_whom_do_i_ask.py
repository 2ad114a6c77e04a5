"""From a question to a name and a consultation, without a pointer and in less than twenty seconds."""

import time

import pytest
from playwright.async_api import Locator, expect

from tests.journeys.people import Enter, Person
from tests.journeys.rooms import OpeningForm

WITHIN = 20
"""Seconds of the person's own typing; here with a pause for each key."""

KEY_MS = 25


def _field(person: Person, message: str) -> Locator:
    return person.see("combobox", message)


async def _type(person: Person, words: str) -> None:
    await person.page.keyboard.type(words, delay=KEY_MS)


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_with_the_keyboard_alone(service: str, enter: Enter, language: str) -> None:
    person = await enter(service, "kz", language)
    await person.open("/directory/whom")
    words = person.words
    answer = person.see("region", "whom-answer")
    began = time.monotonic()

    await expect(_field(person, "whom-jurisdiction")).to_be_focused()
    await _type(person, words.jurisdiction("KG")[:5])
    await person.page.keyboard.press("Enter")
    await person.page.keyboard.press("Enter")
    await expect(_field(person, "whom-measure")).to_be_focused()
    await _type(person, words.term("measures", "legal_info")[:12])
    await person.page.keyboard.press("Enter")
    await expect(_field(person, "whom-offence-field")).to_be_focused()
    await _type(person, words.term("offences", "money_laundering")[:8])
    await person.page.keyboard.press("Enter")
    await person.page.keyboard.press("Enter")  # any stage
    await expect(_field(person, "whom-urgency")).to_be_focused()
    await _type(person, words.term("urgencies", "high"))
    await person.page.keyboard.press("Enter")
    await person.page.keyboard.press("Enter")  # my own languages
    await expect(answer.get_by_role("article").first).to_be_visible()
    await expect(answer.get_by_role("heading", level=2)).to_be_focused()
    assert time.monotonic() - began < WITHIN

    first = answer.get_by_role("article").first
    offence = words("whom-offence", term=words.term("offences", "money_laundering"))
    await expect(first.get_by_role("list")).to_contain_text(offence)
    assert "jurisdiction=KG&measure=legal_info&offence=money_laundering&urgency=high" in person.page.url

    await _tab_to(person, first.get_by_role("link").last)
    await person.page.keyboard.press("Enter")
    form = OpeningForm(person)
    await expect(form.subject).to_be_visible()
    await expect(person.page.locator("summary").filter(has_text=words.term("measures", "legal_info"))).to_be_visible()
    await expect(person.page.locator("input[name=urgency]:checked")).to_have_value("high")


async def test_a_link_shows_the_answer_and_a_gap_names_the_fallback(service: str, enter: Enter) -> None:
    person = await enter(service, "kz", "ru")
    await person.open("/directory/whom?jurisdiction=GH&measure=ncb&offence=maritime")
    words = person.words
    answer = person.see("region", "whom-answer")

    await expect(answer).to_contain_text(words("whom-nobody-listed", jurisdiction=words.jurisdiction("GH")))
    await expect(answer).to_contain_text(words("whom-instead-secretariat", network="CASC"))
    await expect(answer).to_contain_text(words("whom-gap"))
    await expect(_field(person, "whom-measure")).to_have_value(words.term("measures", "ncb"))


async def test_a_choice_is_taken_back_with_the_keyboard(service: str, enter: Enter) -> None:
    person = await enter(service, "kz")
    await person.open("/directory/whom?jurisdiction=KG&jurisdiction=TH&measure=freezing")

    await _field(person, "whom-jurisdiction").focus()
    await person.page.keyboard.press("Backspace")
    await expect(person.page).to_have_url(f"{service}/directory/whom?jurisdiction=KG&measure=freezing")
    await _field(person, "whom-measure").focus()
    await person.page.keyboard.press("Delete")
    await person.page.keyboard.press("Enter")
    await expect(person.page).to_have_url(f"{service}/directory/whom?jurisdiction=KG")
    await _type(person, "zzz")
    await expect(person.text("choice-none")).to_be_visible()
    await person.page.keyboard.press("Escape")
    await expect(_field(person, "whom-offence-field")).to_have_value("")


async def _tab_to(person: Person, wanted: Locator) -> None:
    for _ in range(40):
        await person.page.keyboard.press("Tab")
        if await wanted.evaluate("element => element === document.activeElement"):
            return
    await expect(wanted).to_be_focused()
