"""The duty roster: gaps are named, filled, given away and swapped, with nothing but buttons and lists."""

from playwright.async_api import Locator, expect

from tests.journeys.people import Enter, Person

WEEK = "2027-02-08"


async def test_the_national_correspondent_fills_a_gap_and_gives_the_shift_away(service: str, enter: Enter) -> None:
    correspondent = await enter(service, "kg-correspondent")
    await correspondent.open(f"/directory/duty/KG?week={WEEK}")
    sunday = _day(correspondent, 6)
    await expect(sunday).to_contain_text(correspondent.words("rota-gap"))

    await _add(correspondent, "2027-02-14", "10:00", "12:00")
    held = sunday.locator("li[data-kind=duty]").filter(has_text="10:00")
    await expect(held).to_contain_text(correspondent.words("rota-shift"))
    holder = await held.locator(".person-name").inner_text()

    await held.get_by_role("button").click()
    dialog = correspondent.page.get_by_role("dialog")
    await expect(dialog).to_contain_text(holder)
    await correspondent.press("rota-give", within=dialog)
    await expect(dialog).to_have_count(0)
    await expect(held).not_to_contain_text(holder)

    await held.get_by_role("button").click()
    await correspondent.press("rota-remove", within=dialog)
    await expect(held).to_have_count(0)


async def test_two_shifts_are_swapped(service: str, enter: Enter) -> None:
    correspondent = await enter(service, "kg-correspondent")
    await correspondent.open("/directory/duty/KG?week=2027-03-08")
    await _add(correspondent, "2027-03-13", "01:00", "02:00")
    saturday = _day(correspondent, 5).locator("li[data-kind=duty]").filter(has_text="01:00")
    first = await saturday.locator(".person-name").inner_text()
    other = await correspondent.see("combobox", "rota-person").locator("option").nth(1).get_attribute("value")
    await correspondent.see("combobox", "rota-person").select_option(other)
    await _add(correspondent, "2027-03-14", "03:00", "04:00")
    sunday = _day(correspondent, 6).locator("li[data-kind=duty]").filter(has_text="03:00")
    await expect(sunday).not_to_contain_text(first)

    await saturday.get_by_role("button").click()
    await correspondent.press("rota-swap", within=correspondent.page.get_by_role("dialog"))

    await expect(sunday).to_contain_text(first)
    await expect(saturday).not_to_contain_text(first)


async def test_a_colleague_reads_the_roster_and_changes_nothing(service: str, enter: Enter) -> None:
    colleague = await enter(service, "uz")
    await colleague.open(f"/directory/duty/KG?week={WEEK}")

    await expect(_day(colleague, 0)).to_contain_text(colleague.words("rota-working"))
    await expect(colleague.text("rota-read-only")).to_be_visible()
    await expect(colleague.see("button", "rota-add")).to_have_count(0)
    await colleague.open("/directory/duty")
    await expect(colleague.see("combobox", "rota-jurisdiction")).to_have_value("UZ")


async def test_an_absence_is_on_the_card_that_others_see(service: str, enter: Enter) -> None:
    own, colleague = await enter(service, "fr"), await enter(service, "mx")
    await own.open("/my-details")
    preview = own.page.locator("details").first
    await expect(preview).not_to_contain_text(own.words("reach-absent"))

    await own.press("own-add-absence")
    await own.press("own-save")

    await expect(preview.locator(".reach")).to_have_text(own.words("reach-absent"))
    await expect(preview).to_contain_text(own.words("card-stand-in"))
    await colleague.open("/directory/dem0fr00000000000004")
    await expect(colleague.page.locator(".reach").first).to_have_text(colleague.words("reach-absent"))

    await own.press("edit-remove")
    await own.press("own-save")
    await expect(preview.locator(".reach")).not_to_have_text(own.words("reach-absent"))


def _day(person: Person, place: int) -> Locator:
    return person.page.locator(".rota-day").nth(place)


async def _add(person: Person, day: str, start: str, end: str) -> None:
    await person.see("combobox", "rota-day").select_option(day)
    await person.see("textbox", "edit-from").fill(start)
    await person.see("textbox", "edit-to").fill(end)
    await person.press("rota-add")
