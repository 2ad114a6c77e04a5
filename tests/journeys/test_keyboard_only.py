"""From the search to a sent message without a pointer."""

import pytest
from playwright.async_api import Locator, expect

from tests.journeys.axe import violations
from tests.journeys.directory import Directory
from tests.journeys.people import Enter, Person
from tests.journeys.rooms import OpeningForm, Question, Room, open_quietly

THAILAND = "dem0th00000000000003"
FARTHEST = 60
"""Tab stops; whoever needs more than that is lost."""

SEES_FOCUS = """() => {
    const at = document.activeElement;
    const style = getComputedStyle(at);
    const box = at.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return inside && (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none' || style.boxShadow !== 'none')
        ? null
        : `${at.tagName} ${at.className} ${at.textContent.slice(0, 40)}`;
}"""


@pytest.mark.parametrize("language", ["en", "ar"])
async def test_search_open_a_card_ask_and_send(service: str, enter: Enter, language: str) -> None:
    person = await enter(service, "kz", language)
    await open_quietly(person, THAILAND, Question(f"Asked before, {language}", "Is this one below?"))
    directory = Directory(person)
    await directory.open()

    await _press(person, "/")
    await expect(directory.field).to_be_focused()
    await person.page.keyboard.type("Kanthi Watthanamongkhonchai")
    await _press(person, "Enter")
    await expect(directory.rows).to_have_count(1)
    await _tab_to(person, directory.rows.first.get_by_role("heading").get_by_role("link"))
    await _press(person, "Enter")
    await expect(person.heading).to_be_focused()
    await _tab_to(person, person.see("link", "directory-consult"))
    await _press(person, "Enter")

    form = OpeningForm(person)
    await _tab_to(person, form.subject)
    await person.page.keyboard.type(f"Only with keys, {language}")
    await _tab_to(person, form.kind)
    await _press(person, "ArrowDown")
    await _tab_to(person, form.question)
    await person.page.keyboard.type("Does everything work without a pointer?")
    await _tab_to(person, person.see("button", "consultation-open"))
    await _press(person, "Enter")

    room = Room(person)
    await room.is_open(f"Only with keys, {language}")
    await _tab_to(person, room.composer)
    await person.page.keyboard.type("One line")
    await _press(person, "Enter")
    await person.page.keyboard.type("and another")
    await _press(person, "Control+Enter")
    await room.shows("One line")
    assert [body for _, body in await room.on_record()][-1] == "One line\nand another"

    here = person.page.url
    await _press(person, "Alt+ArrowDown")
    await expect(person.page).not_to_have_url(here)
    await expect(room.log).to_be_visible()  # before that the room below hears no keys
    await _press(person, "Alt+ArrowUp")
    await expect(person.page).to_have_url(here)
    await expect(person.heading).to_have_text(f"Only with keys, {language}")
    await person.heading.focus()
    await _press(person, "g")
    await _press(person, "t")
    await expect(person.heading).to_have_text(person.words("today-title"))


async def test_letters_and_arrows_move_between_rows_and_a_wide_window_shows_the_card_beside(
    service: str, enter: Enter
) -> None:
    person = await enter(service, "kz")
    directory = Directory(person)
    await directory.open()
    links = directory.rows.get_by_role("heading").get_by_role("link")

    await _press(person, "j")
    await expect(links.nth(0)).to_be_focused()
    await _press(person, "j")
    await expect(links.nth(1)).to_be_focused()
    await _press(person, "k")
    await expect(links.nth(0)).to_be_focused()
    await _press(person, "?")
    help_dialog = person.see("dialog", "keys-title")
    await expect(help_dialog).to_be_visible()
    await _press(person, "Escape")
    await expect(help_dialog).to_be_hidden()
    await expect(links.nth(0)).to_be_focused()
    await person.page.set_viewport_size({"width": 1700, "height": 900})
    await _press(person, "ArrowDown")
    await expect(links.nth(1)).to_be_focused()
    name = await links.nth(1).inner_text()
    await expect(person.page.get_by_role("complementary", name=name.split("\n")[0])).to_be_visible()
    assert await violations(person.page) == []
    await _press(person, "g")
    await _press(person, "c")
    await expect(person.heading).to_have_text(person.words("consultation-list-title"))


async def test_the_first_stop_leads_past_the_head(service: str, enter: Enter) -> None:
    person = await enter(service, "kz", "ru")
    await Directory(person).open()

    await _press(person, "Tab")
    await expect(person.see("link", "shell-skip")).to_be_focused()
    await _press(person, "Enter")

    await expect(person.page.get_by_role("main")).to_be_focused()


async def test_a_dialog_keeps_the_focus_and_gives_it_back(service: str, enter: Enter) -> None:
    person = await enter(service, "kz")
    await person.open("/directory/dem0th00000000000003")
    account = person.page.get_by_role("banner").get_by_role("button", name=person.words("account-title"))

    await account.focus()
    await _press(person, "Enter")
    await expect(person.see("dialog", "account-title")).to_be_visible()
    await _press(person, "Escape")

    await expect(account).to_be_focused()


async def _press(person: Person, key: str) -> None:
    await person.page.keyboard.press(key)


async def _tab_to(person: Person, wanted: Locator) -> None:
    """Presses Tab until `wanted` has the focus; at every stop the focus must be seen."""
    await wanted.wait_for()
    unseen: list[str] = []
    for _ in range(FARTHEST):
        await _press(person, "Tab")
        if hidden := await person.page.evaluate(SEES_FOCUS):
            unseen.append(hidden)
        if await wanted.evaluate("element => element === document.activeElement"):
            break
    await expect(wanted).to_be_focused()
    assert unseen == []
