"""A number is shown in two clicks and its owner sees who looked; an account that looks too much is stopped."""

from datetime import UTC, datetime

from playwright.async_api import expect

from app.kernel.clock import ManualClock
from tests.journeys.axe import violations
from tests.journeys.people import Enter, Person
from tests.journeys.stage import stage

MONDAY = datetime(2026, 11, 23, 7, 8, tzinfo=UTC)


async def test_two_clicks_show_the_numbers_and_their_owner_sees_who_looked(service: str, enter: Enter) -> None:
    reader, owner = await enter(service, "kz"), await enter(service, "uz")
    entry = await own_entry(owner)
    await reader.open(f"/directory/{entry}")

    await reader.press("contact-show")
    await reader.press("contact-consultation")

    number = reader.page.locator("a[href^='tel:']").first
    await expect(number).to_have_attribute("href", "tel:" + (await number.inner_text()).replace(" ", ""))
    async with reader.page.expect_download() as saving:
        await reader.press("contact-vcard")
    saved = await (await saving.value).path()
    assert saved.read_text().startswith("BEGIN:VCARD\nVERSION:4.0\n")
    await owner.open("/directory")
    await owner.page.get_by_role("banner").get_by_role("button", name=owner.words("account-title")).click()
    await owner.follow("viewers-title")
    row = owner.page.get_by_role("row").nth(1)
    await expect(row).to_contain_text((await reader.ask("/api/session"))["person"]["display_name"])
    await expect(row).to_contain_text(owner.words("contact-consultation"))


async def test_the_duty_sheet_is_marked_with_whom_it_was_made_for(service: str, enter: Enter) -> None:
    reader = await enter(service, "uz")
    await reader.open("/directory/duty-sheet")

    await reader.press("duty-sheet-make")

    name = (await reader.ask("/api/session"))["person"]["display_name"]
    marking = reader.page.locator(".duty-sheet-marking")
    await expect(marking).to_have_count(2)
    await expect(marking.first).to_contain_text(name)
    await reader.page.emulate_media(media="print")
    await expect(reader.see("button", "duty-sheet-print")).to_be_hidden()
    await expect(reader.page.get_by_role("table")).to_be_visible()


async def test_beyond_the_limit_only_an_urgent_matter_until_the_secretariat_gives_it_back(enter: Enter) -> None:
    async with stage(ManualClock(MONDAY)) as address:
        reader, secretariat = await enter(address, "kz"), await enter(address, "casc-secretariat")
        reader.watch.expect_status(403, 429)
        await secretariat.ask("/api/directory/limits?network=casc", "PUT", {"reveals_day": 1})
        colleagues = await some_entries(reader)

        await shown(reader, colleagues[0], "contact-consultation")
        await expect(reader.text("contact-left-day", count=0)).to_be_visible()
        await reader.open(f"/directory/{colleagues[1]}")
        await reader.press("contact-show")
        await reader.press("contact-consultation")
        await expect(reader.page.get_by_role("main").get_by_role("alert")).to_be_visible()
        await reader.open(f"/directory/{colleagues[1]}")
        await expect(reader.heading).to_have_text(reader.words("suspended-title"))
        assert await violations(reader.page) == []
        await reader.press("contact-urgent")
        await expect(reader.see("button", "contact-vcard")).to_be_visible()
        await reader.open("/directory")
        await expect(reader.text("suspended-lead")).to_be_visible()
        assert await violations(reader.page) == []
        await reader.open("/directory/whom?jurisdiction=TH&measure=freezing")
        await reader.press("suspended-search-urgently")
        await expect(reader.text("suspended-marked")).to_be_visible()
        await expect(reader.text("suspended-lead")).to_have_count(0)
        assert await violations(reader.page) == []

        await secretariat.open("/secretariat/directory-use")
        await expect(secretariat.text("use-urgent-beyond")).to_be_visible()
        assert await violations(secretariat.page) == []
        name = (await reader.ask("/api/session"))["person"]["display_name"]
        await secretariat.press("use-lift-label", name=name)
        await expect(secretariat.text("use-suspended")).to_have_count(0)
        await reader.open(f"/directory/{colleagues[1]}")
        await expect(reader.see("button", "contact-show")).to_be_visible()
        for person in (reader, secretariat):  # who would complain that the service is gone
            await person.page.context.close()


async def shown(person: Person, entry: str, purpose: str) -> None:
    await person.open(f"/directory/{entry}")
    await person.press("contact-show")
    await person.press(purpose)
    await expect(person.see("button", "contact-vcard")).to_be_visible()


async def own_entry(person: Person) -> str:
    id: str = (await person.ask("/api/session"))["person"]["focal_point_id"]
    return id


async def some_entries(person: Person) -> list[str]:
    """Ids of others in the network."""
    found = await person.ask("/api/directory/search?network=casc&jurisdiction=TJ")
    return [hit["card"]["id"] for hit in found["hits"]]
