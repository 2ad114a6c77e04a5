"""Nobody is let in by one person, neither to the service nor into the directory."""

import asyncio

from playwright.async_api import expect

from tests.journeys.directory import Directory
from tests.journeys.people import Enter


async def test_a_secretariat_enrols_somebody_and_a_correspondent_agrees(service: str, enter: Enter) -> None:
    secretariat, second = await enter(service, "casc-secretariat"), await enter(service, "kg-correspondent")
    await secretariat.open("/secretariat/people")
    await secretariat.press("people-enrol")
    dialog = secretariat.page.get_by_role("dialog")
    await secretariat.see("textbox", "people-name", within=dialog).fill("Newcomer of a Test")
    await secretariat.see("combobox", "people-state", within=dialog).select_option("KG")
    await secretariat.see("textbox", "people-issuer", within=dialog).fill("demo")
    await secretariat.see("textbox", "people-subject", within=dialog).fill("n-1")
    await secretariat.press("people-enrol-save", within=dialog)
    await expect(dialog).to_have_count(0)
    row = secretariat.page.get_by_role("listitem").filter(has_text="Newcomer of a Test").first
    await expect(row).to_contain_text(secretariat.words("people-awaited"))

    await second.open("/secretariat/people")
    waits = second.page.get_by_role("listitem").filter(has_text="Newcomer of a Test").first
    await second.press("people-agree", within=waits)

    await expect(waits).not_to_contain_text(second.words("people-awaited"))
    await second.press("people-until-change", within=waits)
    dialog = second.page.get_by_role("dialog")
    await second.press("people-until-save", within=dialog)
    await expect(dialog).to_have_count(0)


async def test_an_entry_is_found_once_a_second_person_agrees_and_somebody_is_enrolled_behind_it(
    service: str, enter: Enter
) -> None:
    correspondent, secretariat = await enter(service, "kg-correspondent"), await enter(service, "casc-secretariat")
    await secretariat.open("/secretariat/authorities/new?jurisdiction=KG")
    names = secretariat.see("group", "edit-names").get_by_role("textbox", name="English")
    await names.fill("Assets Bureau of a Test")
    await secretariat.press("edit-save")
    await expect(secretariat.heading).to_have_text(secretariat.words("additions-title"))

    await correspondent.open("/secretariat/entries")
    await correspondent.follow("additions-add")
    await correspondent.see("textbox", "edit-name-original").fill("Жылдызбек Касмалиев")
    await correspondent.see("textbox", "edit-name-romanised").fill("Jyldyzbek Kasmaliev")
    await correspondent.see("combobox", "edit-authority").select_option(label="Assets Bureau of a Test")
    await expect(correspondent.text("additions-alike-none", network="CASC")).to_be_visible()
    await correspondent.see("combobox", "edit-alternate").select_option(index=1)
    await correspondent.see("textbox", "edit-channel-value").fill("+996 555 000 001")
    await correspondent.press("additions-send")
    await expect(correspondent.heading).to_have_text(correspondent.words("additions-title"))

    await secretariat.open("/secretariat/people")
    waits = secretariat.see("region", "additions-waiting").get_by_role("listitem")
    await secretariat.press("contacts-look", within=waits.filter(has_text="Jyldyzbek Kasmaliev"))
    dialog = secretariat.page.get_by_role("dialog")
    await expect(dialog).to_contain_text("+996 555 000 001")
    await secretariat.press("people-agree", within=dialog)
    await expect(dialog).to_have_count(0)

    directory = Directory(secretariat)
    await directory.open()
    await directory.search("Kasmaliev Jyldyzbek")
    async with asyncio.timeout(5):
        while not await directory.row("Jyldyzbek Kasmaliev").count():
            await directory.ask_again()

    found = (await secretariat.ask("/api/directory/search?network=ejn&jurisdiction=GE"))["hits"]
    cards = [hit["card"] for hit in found]
    entry = next(card for card in cards if all(each["network"] != "casc" for each in card["memberships"]))
    await secretariat.open(f"/directory/{entry['id']}")
    await secretariat.press("joining-open")
    await secretariat.press("additions-send", within=dialog)
    await expect(secretariat.text("joining-waits")).to_be_visible()
    await secretariat.open("/secretariat/entries")
    joins = secretariat.see("region", "joinings-waiting").get_by_role("listitem")
    await secretariat.press("additions-take-back", within=joins.filter(has_text=entry["name_romanised"]))
    await expect(joins).to_have_count(0)

    await secretariat.open("/secretariat/people")
    await secretariat.press("people-enrol")
    dialog = secretariat.page.get_by_role("dialog")
    await secretariat.see("combobox", "people-state", within=dialog).select_option("KG")
    await secretariat.see("combobox", "people-entry", within=dialog).select_option(label="Jyldyzbek Kasmaliev")
    await secretariat.see("textbox", "people-issuer", within=dialog).fill("demo")
    await secretariat.see("textbox", "people-subject", within=dialog).fill("n-2")
    await secretariat.press("people-enrol-save", within=dialog)
    await expect(dialog).to_have_count(0)
    row = secretariat.page.get_by_role("listitem").filter(has_text="Jyldyzbek Kasmaliev").first
    await expect(row).to_contain_text(secretariat.words("people-awaited"))
