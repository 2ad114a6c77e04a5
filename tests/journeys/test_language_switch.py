"""Another language is another set of words, never another place: nothing typed and nothing chosen is lost."""

import pytest
from playwright.async_api import expect

from tests.journeys.directory import Directory
from tests.journeys.people import Enter
from tests.journeys.rooms import OpeningForm, Question, Room, open_quietly
from tests.journeys.words import OWN_NAMES, Words

THAILAND = "dem0th00000000000003"


async def test_the_search_keeps_its_text_its_filters_and_its_address(service: str, enter: Enter) -> None:
    person = await enter(service, "kz")
    directory = Directory(person)
    await directory.open("?jurisdiction=TH")
    await directory.search("watana")
    await person.page.wait_for_url("**/directory?q=watana&jurisdiction=TH")
    address = person.page.url
    await person.mark()

    for language in ("ar", "ru", "en"):
        await person.choose_language(language)

        words = person.words
        await expect(person.page.locator("html")).to_have_attribute("dir", words.direction)
        await expect(person.heading).to_have_text(words("directory-title"))
        await expect(directory.field).to_have_value("watana")
        await expect(person.page.get_by_role("checkbox", name=words.jurisdiction("TH"))).to_be_checked()
        await expect(person.see("button", "chips-remove", label=words.jurisdiction("TH"))).to_be_visible()
        assert person.page.url == address
    assert await person.has_not_reloaded()


async def test_a_room_keeps_the_unsent_text(service: str, enter: Enter) -> None:
    person = await enter(service, "kz")
    question = Question("A draft that must stay", "Is the draft complete?", kind="draft_review")
    room = Room(person)
    await room.open(await open_quietly(person, THAILAND, question), question.subject)
    await room.composer.fill("Half a sentence, not")
    await person.mark()

    for language in ("ar", "ru"):
        await person.choose_language(language)

        await expect(room.composer).to_have_value("Half a sentence, not")
        await expect(room.says(question.text)).to_be_visible()
        await expect(person.see("button", "room-send")).to_be_visible()
    assert await person.has_not_reloaded()


async def test_the_opening_form_keeps_what_is_filled_in(service: str, enter: Enter) -> None:
    person = await enter(service, "kz", "ru")
    await person.open(f"/consultations/new?to={THAILAND}")
    form = OpeningForm(person)
    await form.fill(Question("Тема", "Вопрос, который ещё не отправлен", kind="urgent", urgency="high"))

    await person.choose_language("ar")

    await expect(form.subject).to_have_value("Тема")
    await expect(form.question).to_have_value("Вопрос, который ещё не отправлен")
    await expect(form.kind).to_have_value("urgent")
    await expect(person.page.get_by_role("radio", name=person.words.term("urgencies", "high"))).to_be_checked()


@pytest.mark.parametrize("language", OWN_NAMES)
async def test_the_language_chosen_before_signing_in_is_the_one_after(
    service: str, enter: Enter, language: str
) -> None:
    person = await enter(service, "", "ru" if language == "en" else "en")
    person.watch.expect_status(401)
    await person.open("/")

    await person.named("button", OWN_NAMES[language]).click()
    person.words = Words(language)
    await expect(person.heading).to_have_text(person.words("sign-in-title"))
    await person.page.get_by_role("button").filter(has_text="Itzel Arámbula Quiñones").click()

    await expect(person.heading).to_have_text(person.words("directory-title"))
    await expect(person.page.locator("html")).to_have_attribute("lang", language)
