"""The directory is kept true: problems are reported and dealt with, entries confirmed and retired, views agreed."""

from typing import Any

from playwright.async_api import expect

from tests.journeys.look_alikes import rename_like
from tests.journeys.people import Enter, Person


async def test_a_problem_is_reported_in_two_presses_and_its_reporter_sees_what_came_of_it(
    service: str, enter: Enter
) -> None:
    reporter, secretariat = await enter(service, "th"), await enter(service, "casc-secretariat")
    entry = (await _entries(reporter, "AM"))[0]

    await reporter.open(f"/directory/{entry['id']}")
    await reporter.press("report-title")
    await reporter.press("report-no-answer")
    await expect(reporter.text("report-waiting")).to_be_visible()

    await secretariat.open("/secretariat")
    await secretariat.follow("secretariat-queue-reports", within=secretariat.page.get_by_role("main"))
    row = secretariat.page.get_by_role("listitem").filter(has_text=entry["name_romanised"]).first
    await secretariat.press("secretariat-resolve", within=row)
    dialog = secretariat.page.get_by_role("dialog")
    await secretariat.see("combobox", "secretariat-result", within=dialog).select_option("confirmed")
    await secretariat.see("textbox", "secretariat-answer", within=dialog).fill("Answers again.")
    await secretariat.press("secretariat-resolve", within=dialog)
    await expect(dialog).to_have_count(0)

    await reporter.open(f"/directory/{entry['id']}")
    await expect(reporter.text_of("Answers again.")).to_be_visible()
    await expect(reporter.text("report-waiting")).to_have_count(0)
    await expect(reporter.text("freshness-fresh", days=0)).to_be_visible()


async def test_a_focal_point_confirms_their_own_entry_with_one_press(service: str, enter: Enter) -> None:
    own = await enter(service, "uz")
    id = (await own.ask("/api/session"))["person"]["focal_point_id"]

    await own.open(f"/directory/{id}")
    await expect(own.see("button", "report-title")).to_have_count(0)
    await own.press("keeping-all-right")

    await expect(own.text("keeping-thanks")).to_be_visible()
    await expect(own.text("freshness-fresh", days=0)).to_be_visible()


async def test_an_entry_that_is_due_leaves_the_list_with_one_press(service: str, enter: Enter) -> None:
    secretariat = await enter(service, "casc-secretariat")
    waiting: dict[str, Any] = await secretariat.ask("/api/secretariat/unconfirmed?freshness=stale")
    entry = waiting["entries"][0]

    await secretariat.open("/secretariat")
    await secretariat.follow("secretariat-queue-stale")
    row = secretariat.page.get_by_role("listitem").filter(has_text=entry["name_romanised"])
    await secretariat.press("confirm-phone", within=row)

    await expect(row).to_have_count(0)
    await expect(secretariat.text("secretariat-entries", count=waiting["total"] - 1)).to_be_visible()


async def test_two_names_that_print_alike_stand_side_by_side_until_they_are_two_people(
    service: str, enter: Enter
) -> None:
    secretariat = await enter(service, "casc-secretariat")
    one, other = (await _entries(secretariat, "AZ"))[:2]
    name = await rename_like(secretariat, one, other)

    await secretariat.open("/secretariat")
    await secretariat.follow("secretariat-queue-look-alikes", within=secretariat.page.get_by_role("main"))
    pair = secretariat.page.get_by_role("listitem").filter(has_text=name)
    await expect(pair).to_contain_text(other["name_romanised"])
    await expect(pair).to_contain_text(secretariat.words("look-alikes-mixed"))
    await secretariat.press("look-alikes-settle", within=pair)

    await expect(pair).to_have_count(0)


async def test_what_another_network_sees_changes_with_the_agreement(service: str, enter: Enter) -> None:
    secretariat, reader = await enter(service, "casc-secretariat"), await enter(service, "mx")
    entry = (await _entries(reader, "TJ"))[1]
    await reader.open(f"/directory/{entry['id']}")
    await expect(reader.text("card-office-level")).to_be_visible()

    await secretariat.open("/secretariat/agreements")
    await secretariat.press("agreement-change-for", network="IberRed")
    dialog = secretariat.page.get_by_role("dialog")
    await dialog.get_by_role("radio", name=secretariat.words("agreement-full")).check()
    await secretariat.press("agreement-save", within=dialog)
    await expect(dialog).to_have_count(0)

    await reader.open(f"/directory/{entry['id']}")
    await expect(reader.heading).to_contain_text(entry["name_romanised"])
    await expect(reader.text("card-office-level")).to_have_count(0)


async def test_a_status_to_come_says_what_it_will_mean(service: str, enter: Enter) -> None:
    secretariat = await enter(service, "casc-secretariat")

    await secretariat.open("/secretariat/states")
    await secretariat.press("status-change-for", country="Azerbaijan")
    dialog = secretariat.page.get_by_role("dialog")
    await secretariat.see("combobox", "status-status", within=dialog).select_option("observer")
    await expect(dialog.get_by_text(secretariat.words("status-observer-means"))).to_be_visible()
    await secretariat.press("status-save", within=dialog)
    await expect(dialog.get_by_text(secretariat.words("status-reason-missing"))).to_be_visible()
    await secretariat.see("textbox", "status-reason", within=dialog).fill("CASC 1/2026")
    await dialog.get_by_role("radio", name=secretariat.words("secretariat-effective-later")).check()
    await secretariat.see("textbox", "day-day", within=dialog).fill("1")
    await secretariat.see("combobox", "day-month", within=dialog).select_option("01")
    await secretariat.see("textbox", "day-year", within=dialog).fill("2031")
    await secretariat.press("status-save", within=dialog)

    await expect(dialog).to_have_count(0)
    row = secretariat.page.get_by_role("listitem").filter(has_text="Azerbaijan").first
    await expect(row).to_contain_text("1 January 2031")


async def test_an_old_link_says_since_when_somebody_is_gone_and_who_follows(service: str, enter: Enter) -> None:
    secretariat, reader = await enter(service, "casc-secretariat"), await enter(service, "th")
    for person in (secretariat, reader):
        person.watch.expect_status(404)
    entries = {each["id"]: each for each in await _entries(secretariat, "GE") if each["abilities"]["edit"]}
    cards = [await secretariat.ask(f"/api/directory/focal-points/{id}") for id in entries]
    successor = next(card for card in cards if card["alternate"]["id"] in entries)
    gone = entries[successor["alternate"]["id"]]

    await secretariat.open(f"/directory/{gone['id']}")
    await secretariat.press("retire-open")
    dialog = secretariat.page.get_by_role("dialog")
    await secretariat.see("combobox", "retire-successor", within=dialog).select_option(successor["id"])
    await secretariat.press("retire-confirm", within=dialog)
    await expect(secretariat.heading).to_have_text(secretariat.words("retired-title"))

    await reader.open(f"/directory/{gone['id']}")
    await expect(reader.heading).to_have_text(reader.words("retired-title"))
    await reader.page.get_by_role("main").get_by_role("link").first.click()
    await expect(reader.heading).to_contain_text(successor["name_romanised"])

    await secretariat.open("/secretariat")
    await secretariat.follow("secretariat-queue-alone", within=secretariat.page.get_by_role("main"))
    row = secretariat.page.get_by_role("listitem").filter(has_text=successor["name_romanised"])
    await secretariat.press("alone-name-for", within=row, name=successor["name_romanised"])
    await secretariat.see("combobox", "edit-alternate", within=dialog).select_option(index=1)
    await secretariat.press("alone-save", within=dialog)
    await expect(row).to_have_count(0)


async def _entries(person: Person, jurisdiction: str) -> list[dict[str, Any]]:
    found = await person.ask(f"/api/directory/search?network=casc&jurisdiction={jurisdiction}")
    return [hit["card"] for hit in found["hits"]]
