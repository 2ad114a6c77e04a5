"""What people keep of the directory: saved searches with news, favourites, entries viewed; and sharing an entry."""

import pytest
from playwright.async_api import expect

from app.kernel.ids import new_id
from tests.journeys.directory import Directory
from tests.journeys.people import Enter
from tests.journeys.rooms import Question, Room, open_quietly

THAILAND = "dem0th00000000000003"


@pytest.mark.parametrize("language", ["en", "ru", "ar"])
async def test_a_saved_search_tells_of_a_change_until_it_is_looked_at(
    service: str, enter: Enter, language: str
) -> None:
    person = await enter(service, "uz", language)
    keeper = await enter(service, "casc-secretariat")
    name, entry = f"{language} {new_id()}", "/api/directory/search?network=casc&jurisdiction=TJ"
    colleague = (await keeper.ask(entry))["hits"][0]["card"]
    await Directory(person).open("?jurisdiction=TJ&network=casc")

    await person.press("save-search")
    await person.see("textbox", "save-search-name").fill(name)
    await person.press("save-search-save")
    await person.open("/directory/saved")
    line = person.page.get_by_role("listitem").filter(has_text=name)
    await expect(line).not_to_contain_text(person.words("saved-changed", count=1))

    patch = {"revision": colleague["revision"], "name_romanised": f"{colleague['name_romanised']} {language}"}
    await keeper.ask(f"/api/directory/focal-points/{colleague['id']}", "PATCH", patch)
    await person.open("/directory/saved")
    await expect(line).to_contain_text(person.words("saved-changed", count=1))

    await line.get_by_role("link").click()
    await expect(Directory(person).rows.first).to_be_visible()
    assert person.page.url == f"{service}/directory?network=casc&jurisdiction=TJ"
    await person.open("/directory/saved")
    await expect(line).not_to_contain_text(person.words("saved-changed", count=1))
    await person.press("saved-rename-label", within=line, name=name)
    await person.see("textbox", "save-search-name").fill(f"{name} again")
    await person.press("save-search-save")
    await person.press("saved-delete-label", within=line, name=f"{name} again")
    await expect(line).to_have_count(0)


async def test_a_favourite_and_an_opened_card_are_at_hand(service: str, enter: Enter) -> None:
    person = await enter(service, "uz")
    directory = Directory(person)
    await directory.open("?jurisdiction=TH")
    name = await directory.rows.first.get_by_role("heading", level=3).locator("bdi").first.inner_text()

    star = person.see("button", "favourite-of", name=name)
    await star.click()
    await expect(star).to_have_attribute("aria-pressed", "true")
    await directory.open_card(name)
    await person.page.keyboard.press("g")
    await person.page.keyboard.press("k")

    await expect(person.heading).to_have_text(person.words("saved-title"))
    await expect(person.see("region", "favourites-title").get_by_role("article")).to_contain_text([name])
    await expect(person.see("region", "viewed-title").get_by_role("listitem").first).to_contain_text(name)
    await person.press("viewed-clear")
    await expect(person.text("viewed-none")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_an_entry_is_shared_in_a_consultation_and_shown_to_who_may_see_it(
    service: str, enter: Enter, language: str
) -> None:
    person, reader = await enter(service, "kz", language), await enter(service, "th")
    question = Question(f"Whom to ask {new_id()}", "Who could help?")
    room = Room(person)
    await room.open(await open_quietly(person, THAILAND, question), question.subject)
    shared = (await person.ask("/api/directory/search?jurisdiction=KG&network=casc"))["hits"][0]["card"]

    await person.open(f"/directory/{shared['id']}")
    await person.press("share-open")
    dialog = person.see("dialog", "share-open")
    await dialog.get_by_role("radio", name=question.subject).check()
    await person.press("share-send", within=dialog)
    await person.follow("share-go", within=dialog)
    await room.is_open(question.subject)
    await room.write(f"/directory/{new_id()}")

    other = Room(reader)
    await reader.open(person.page.url.removeprefix(service))
    chip = other.log.locator("a.card-chip")
    await expect(chip).to_have_attribute("href", f"/directory/{shared['id']}")
    await expect(chip).to_contain_text(shared["name_romanised"])
    await expect(other.log.get_by_text(reader.words("card-chip-hidden"))).to_be_visible()
