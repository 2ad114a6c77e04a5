"""Nothing found is not the end: the page names the filter that excludes, and the secretariat is one press away."""

import pytest
from playwright.async_api import expect

from tests.journeys.directory import Directory
from tests.journeys.people import Enter


@pytest.mark.parametrize("language", ["en", "ru", "ar"])
async def test_the_filter_that_excludes_is_named_and_can_be_taken_away(
    service: str, enter: Enter, language: str
) -> None:
    person = await enter(service, "uz", language)
    words = person.words
    await person.open("/directory?q=Vautrin-Lacaze&jurisdiction=KG&network=ejn")
    await expect(person.text("nothing-for", text="Vautrin-Lacaze")).to_be_visible()

    without, _ = words("nothing-without", label=words.jurisdiction("KG"), count="#").split("\u2068#")
    await person.page.get_by_role("button", name=without).click()

    await expect(Directory(person).row("Hélène Vautrin-Lacaze")).to_be_visible()
    assert person.page.url == f"{service}/directory?q=Vautrin-Lacaze&network=ejn"
    await person.page.go_back()
    await expect(person.text("nothing-for", text="Vautrin-Lacaze")).to_be_visible()
    await person.press("unanswered-ask")
    await expect(person.text("unanswered-asked")).to_be_visible()


async def test_a_switched_keyboard_is_noticed_and_a_word_for_a_state_is_offered_as_a_filter(
    service: str, enter: Enter
) -> None:
    person = await enter(service, "uz", "ru")
    words = person.words
    await person.open("/directory?q=rfnfh")
    await person.page.get_by_role("button", name=words("nothing-keyboard", text="катар"), exact=True).click()

    offered, _ = words("suggested-only", label=words.jurisdiction("QA"), count="#").split("#")
    await person.page.get_by_role("button", name=offered).click()

    await expect(Directory(person).rows.first).to_contain_text("QA")
    assert person.page.url == f"{service}/directory?jurisdiction=QA"
    await expect(Directory(person).field).to_have_value("")
