"""The secretariat keeps the directory true, and what it writes reaches everybody at once."""

import asyncio

from playwright.async_api import Locator, expect

from tests.journeys.directory import Directory
from tests.journeys.people import Enter, Person

SECRETARIAT = "Ilse Tarnovec-Moreira"


async def test_a_name_saved_by_the_secretariat_is_found_by_somebody_else_within_seconds(
    service: str, enter: Enter
) -> None:
    secretariat = await enter(service, "casc-secretariat")
    colleague = await enter(service, "uz")
    entry = await _some_entry(secretariat, "TJ")
    directory = Directory(colleague)
    await directory.open("?jurisdiction=TJ")
    await directory.search("Zarnisor Quvvatova")
    await expect(directory.row("Zarnisor Quvvatova")).to_have_count(0)
    await colleague.mark()

    await secretariat.open(f"/directory/{entry}")
    await secretariat.follow("card-edit")
    await secretariat.see("textbox", "edit-name-romanised").fill("Zarnisor Quvvatova")
    english = secretariat.see("group", "edit-names").get_by_role("textbox", name="English")
    await english.fill("Zarnisor Quvvatova")
    await secretariat.press("edit-save")
    await expect(secretariat.heading).to_contain_text("Zarnisor Quvvatova")

    async with asyncio.timeout(5):
        while not await directory.row("Zarnisor Quvvatova").count():
            await directory.ask_again()
    await directory.open_card("Zarnisor Quvvatova")
    assert await colleague.has_not_reloaded()


async def test_an_edit_from_an_old_page_is_refused_and_shows_both_versions(service: str, enter: Enter) -> None:
    first, second = [await enter(service, "casc-secretariat") for _ in range(2)]
    second.watch.expect_status(409)
    entry = await _some_entry(first, "TM")
    for person in (first, second):
        await person.open(f"/directory/{entry}/edit")
    await _write(first, "10:00", "First Spelling")
    await expect(first.see("link", "card-edit")).to_be_visible()

    await _write(second, "11:00", "Second Spelling")
    conflict = second.page.get_by_role("region", name=SECRETARIAT)
    await expect(conflict.get_by_role("heading", level=2)).to_be_focused()
    spelling, hours = _field(second, conflict, "edit-name-romanised"), _field(second, conflict, "card-working-hours")
    for field, theirs, mine in (
        (spelling, "First Spelling", "Second Spelling"),
        (hours, "10:00", "11:00"),
    ):
        await expect(_side(second, field, "conflict-theirs")).to_be_visible()
        await expect(field).to_contain_text(theirs)
        await expect(field).to_contain_text(mine)

    await _side(second, spelling, "conflict-theirs").check()
    await _side(second, hours, "conflict-yours").check()
    await second.press("conflict-save")
    await expect(second.see("link", "card-edit")).to_be_visible()
    record = await second.ask(f"/api/directory/focal-points/{entry}/record")
    assert record["name_romanised"] == "First Spelling"
    assert record["working_hours"]["start"] == "11:00"


async def test_a_focal_point_is_not_offered_the_secretariats_page(service: str, enter: Enter) -> None:
    colleague = await enter(service, "uz")
    colleague.watch.expect_status(403)
    entry = await _some_entry(colleague, "KG")
    await colleague.open(f"/directory/{entry}")
    await expect(colleague.see("link", "card-edit")).to_have_count(0)

    await colleague.open(f"/directory/{entry}/edit")

    await expect(colleague.heading).to_have_text(colleague.words("forbidden-title"))


async def _some_entry(person: Person, jurisdiction: str) -> str:
    """The id of a focal point of the network whom no other journey meets."""
    found = await person.ask(f"/api/directory/search?network=casc&jurisdiction={jurisdiction}")
    id: str = found["hits"][0]["card"]["id"]
    return id


async def _write(person: Person, start: str, name: str) -> None:
    await person.see("textbox", "edit-name-romanised").fill(name)
    hours = person.see("group", "card-working-hours")
    await person.see("textbox", "edit-from", within=hours).fill(start)
    await person.press("edit-save")


def _field(person: Person, conflict: Locator, message: str) -> Locator:
    return person.see("group", message, within=conflict)


def _side(person: Person, field: Locator, message: str) -> Locator:
    """One of the two versions of a field; its name begins with whose it is."""
    return field.get_by_role("radio", name=person.words(message))
