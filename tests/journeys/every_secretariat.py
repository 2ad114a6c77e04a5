"""The pages of the secretariat's desk, with something on each."""

from collections.abc import AsyncIterator
from typing import Any

from playwright.async_api import expect

from app.kernel.ids import new_id
from tests.journeys.look_alikes import rename_like
from tests.journeys.people import Enter, Person
from tests.journeys.rooms import Question, open_quietly

PAGES = {
    "/secretariat": "overview",
    "/secretariat/unconfirmed": "unconfirmed",
    "/secretariat/without-alternate": "without an alternate",
    "/secretariat/vocabulary": "vocabulary",
    "/secretariat/gaps": "gaps",
    "/secretariat/agreements": "agreements",
    "/secretariat/people": "people",
    "/secretariat/states": "states",
    "/secretariat/canaries": "decoy entries",
    "/secretariat/data-requests": "requests about data",
}


def new_entry(alternate: dict[str, Any]) -> dict[str, Any]:
    """An entry of Kyrgyzstan in CASC, with somebody who is there already as its alternate."""
    kept = ("languages", "offences", "measures", "time_zone", "working_days", "working_hours", "position")
    return {key: alternate[key] for key in kept} | {
        "network": "casc",
        "role": "focal_point",
        "jurisdiction": "KG",
        "name_original": alternate["name_original"],
        "name_original_language": alternate["name_original_language"],
        "name_romanised": alternate["name_romanised"],
        "authority_id": alternate["authority"]["id"],
        "alternate_id": alternate["id"],
        "channels": [{"kind": "duty_phone", "value": "+996 555 000 000"}],
    }


async def secretariat_states(address: str, enter: Enter, language: str) -> AsyncIterator[tuple[str, Person]]:
    """(what the page is, whose page it is in), one after the other."""
    reporter = await enter(address, "th", language)
    secretariat = await enter(address, "casc-secretariat", language)
    entry = (await reporter.ask("/api/directory/search?network=casc&jurisdiction=KG"))["hits"][-1]["card"]
    await reporter.open(f"/directory/{entry['id']}")
    await reporter.press("report-title")
    yield "reporting a problem", reporter
    await reporter.press("report-bounced")
    await expect(reporter.page.get_by_role("dialog")).to_have_count(0)
    await expect(reporter.text("report-waiting").first).to_be_visible()
    yield "a reported problem", reporter
    await reporter.open("/my-data")
    await expect(reporter.page.get_by_role("table")).to_have_count(2)  # what comes above moves the button
    await reporter.press("right-send")
    await expect(reporter.text("right-waiting").first).to_be_visible()
    yield "my data", reporter
    found = (await secretariat.ask("/api/directory/search?network=casc&jurisdiction=AZ"))["hits"]
    one, other = found[-2]["card"], found[-1]["card"]
    await rename_like(secretariat, one, other)
    await secretariat.open("/secretariat/reports")
    await expect(secretariat.see("button", "look-alikes-settle")).to_be_visible()
    yield "two names that print alike", secretariat
    named = {"revision": one["revision"] + 1, "name_romanised": one["name_romanised"]}
    await secretariat.ask(f"/api/directory/focal-points/{one['id']}", "PATCH", named)
    gone = f"/api/directory/focal-points/{found[1]['card']['id']}/retirement"
    await secretariat.ask(gone, "POST", {"reason": "moved"})
    for path, name in PAGES.items():
        await secretariat.open(path)
        await expect(secretariat.page.get_by_role("main").get_by_role("list").first).to_be_attached()
        yield f"the secretariat's {name}", secretariat
    await secretariat.open("/secretariat/without-alternate")
    await secretariat.page.get_by_role("main").get_by_role("listitem").get_by_role("button").first.click()
    await expect(secretariat.see("combobox", "edit-alternate")).to_be_visible()
    yield "an alternate to name", secretariat
    await secretariat.open("/secretariat/audit")
    await expect(secretariat.page.get_by_role("table")).to_be_visible()
    yield "the audit", secretariat
    await secretariat.open("/consultations/new-forum")
    await secretariat.press("forum-new")
    await expect(secretariat.text("forum-missing")).to_have_count(2)
    yield "a forum without words", secretariat
    room = await open_quietly(reporter, entry["id"], Question(new_id(), "2026-114/10"))
    await reporter.ask(f"/api/consultations/{room}/leave", "POST", {"key": new_id()})
    await secretariat.open("/today")
    await secretariat.page.wait_for_load_state("networkidle")  # what comes in beside it moves what is pressed
    await secretariat.see("button", "frozen-name").first.click()
    await expect(secretariat.see("dialog", "frozen-name")).to_be_visible()
    yield "a room that stands still, and a successor", secretariat
    await secretariat.open("/secretariat/canaries")
    await secretariat.press("canary-add")
    yield "a decoy to add", secretariat
    correspondent = await enter(address, "kg-correspondent", language)
    await correspondent.ask("/api/directory/additions", "POST", new_entry(entry))
    await secretariat.open("/secretariat/entries")
    await secretariat.press("contacts-look")
    await expect(secretariat.page.get_by_role("dialog").get_by_role("status")).to_be_visible()
    yield "a new entry that waits", secretariat
    await secretariat.press("people-refuse")
    await expect(secretariat.text("additions-none")).to_be_visible()
    await secretariat.open("/secretariat/entries/new")
    await secretariat.see("combobox", "secretariat-jurisdiction").select_option("KG")
    await expect(secretariat.see("button", "additions-send")).to_be_visible()
    yield "an entry to add", secretariat
    await secretariat.open("/secretariat/authorities/new?jurisdiction=KG")
    await expect(secretariat.text("authority-there")).to_be_visible()
    yield "an authority to add", secretariat
    await secretariat.open(f"/directory/authorities/KG/{entry['authority']['id']}")
    await expect(secretariat.see("button", "authority-add")).to_be_visible()
    yield "an authority", secretariat
    await secretariat.open("/secretariat/states")
    await secretariat.press("status-change-for", country=secretariat.words.jurisdiction("KZ"))
    yield "a change of status", secretariat
    await secretariat.open("/secretariat/agreements")
    await secretariat.press("agreement-change-for", network="EJN")
    yield "a change of agreement", secretariat
    await secretariat.open("/secretariat/reports")
    await secretariat.page.get_by_role("main").get_by_role("button").first.click()
    yield "the end of a review", secretariat
    await secretariat.open(f"/directory/{entry['id']}")
    await secretariat.press("retire-open")
    yield "retiring an entry", secretariat
