"""Every page of the application in each of its states, one after the other."""

from collections.abc import AsyncIterator

from playwright.async_api import expect

from tests.journeys.directory import Directory
from tests.journeys.every_caveat import caveat_states
from tests.journeys.every_consultation import THAILAND, opening_states, room_states
from tests.journeys.every_contact import contact_states
from tests.journeys.every_duty import duty_states
from tests.journeys.every_evidence import evidence_states
from tests.journeys.every_relation import relation_states
from tests.journeys.every_secretariat import secretariat_states
from tests.journeys.every_sheet import sheet_states
from tests.journeys.every_today import today_states
from tests.journeys.people import HEIGHTS, NARROW, PHONE, Enter, Person
from tests.journeys.rooms import Consultations
from tests.journeys.states import ALL, State


async def every_state(address: str, enter: Enter, language: str) -> AsyncIterator[State]:
    """Walks through all of them in `language`, in a service in which nobody else is: others would write other words."""
    async for state in _before_signing_in(address, enter, language):
        yield state
    reader = await enter(address, "fr", language)
    async for state in _directory(reader):
        yield state
    async for state in _shell(reader):
        yield state
    async for name, person in sheet_states(reader, await enter(address, "casc-secretariat", language)):
        yield State(name, person)
    async for name, person in contact_states(reader, await enter(address, "casc-secretariat", language)):
        yield State(name, person)
    async for name, person in relation_states(reader, await enter(address, "casc-secretariat", language)):
        yield State(name, person)
    async for name, person in duty_states(reader, await enter(address, "kg-correspondent", language)):
        yield State(name, person)
    async for name, person in today_states(reader):
        yield State(name, person)
    async for state in opening_states(reader):
        yield state
    async for name, person in caveat_states(reader, await enter(address, "th", language), THAILAND):
        yield State(name, person)
    async for state in room_states(reader):
        yield state
    async for name, person in secretariat_states(address, enter, language):
        yield State(name, person)
    async for name, person in evidence_states(address, enter, language):
        yield State(name, person)
    newcomer = await enter(address, "qa", language)
    await Consultations(newcomer).open()
    await expect(newcomer.text("consultation-none")).to_be_visible()
    yield State("no consultations yet", newcomer)
    async for state in _secretariat(address, enter, language):
        yield state
    async for state in _standings(address, enter, language):
        yield state


async def _before_signing_in(address: str, enter: Enter, language: str) -> AsyncIterator[State]:
    stranger = await enter(address, "", language)
    stranger.watch.expect_status(401)
    await stranger.open("/sign-in?fault=sign_in_weak")
    await expect(stranger.text("sign-in-people")).to_be_visible()
    yield State("sign in", stranger)
    stranger.watch.expect_status(404)
    await stranger.open(f"/invitation#{'x' * 43}")
    await expect(stranger.text("invitation-failed")).to_be_visible()
    yield State("an invitation that does not count", stranger)


async def _directory(reader: Person) -> AsyncIterator[State]:
    directory = Directory(reader)
    await directory.open()
    yield State("directory", reader)
    await reader.page.set_viewport_size({"width": PHONE, "height": HEIGHTS[PHONE]})
    await reader.press("filters-title")
    await expect(reader.see("dialog", "filters-title")).to_be_visible()
    yield State("filters on a phone", reader, (PHONE, NARROW))
    await reader.page.keyboard.press("Escape")
    await directory.open("?q=Vatanamongkolchay&language=en&jurisdiction=TH&jurisdiction=KG")
    yield State("found by a misspelt name, with filters", reader)
    await reader.open("/directory?q=Vautrin-Lacaze&jurisdiction=KG&network=ejn")
    await expect(reader.page.get_by_role("main").get_by_role("list").last).to_be_visible()
    yield State("nothing found", reader)
    reader.watch.expect_status(422)
    await reader.open("/directory?network=0000")
    await expect(reader.page.get_by_role("main").get_by_role("alert")).to_be_visible()
    yield State("the search is refused", reader)
    colleague = (await reader.ask("/api/directory/search?network=ejn"))["hits"][0]["card"]
    await reader.open(f"/directory/{colleague['id']}")
    yield State("full card", reader)
    await reader.open(f"/directory/{THAILAND}")
    yield State("office card", reader)
    await reader.press("share-open")
    await expect(reader.see("dialog", "share-open")).to_be_visible()
    yield State("sharing an entry", reader)
    await reader.page.keyboard.press("Escape")
    await directory.open("?jurisdiction=TH")
    await reader.press("save-search")
    await expect(reader.see("dialog", "save-search")).to_be_visible()
    yield State("saving a search", reader)
    await reader.press("save-search-save")
    await reader.ask(f"/api/directory/favourites/{THAILAND}", "PUT")
    await reader.open("/directory/saved")
    await expect(reader.see("region", "favourites-title").get_by_role("article")).to_have_count(1)
    yield State("saved", reader)
    # Its name is the reader's own, in their language: the same reader comes again in another.
    for saved in await reader.ask("/api/directory/saved-searches"):
        await reader.ask(f"/api/directory/saved-searches/{saved['id']}", "DELETE")


async def _shell(reader: Person) -> AsyncIterator[State]:
    reader.watch.expect_status(404)
    await reader.open("/directory/nobody00000000000000")
    await expect(reader.heading).to_have_text(reader.words("not-found-title"))
    yield State("no such entry", reader)
    await reader.open("/no-such-page")
    yield State("no such page", reader)
    await reader.page.keyboard.press("?")
    await expect(reader.see("dialog", "keys-title")).to_be_visible()
    yield State("keys", reader)
    await reader.page.keyboard.press("Escape")
    await reader.open("/my-sessions")
    await expect(reader.see("button", "sessions-end-all")).to_be_visible()
    await expect(reader.text("passkeys-none")).to_be_visible()
    yield State("where one is signed in", reader)
    await reader.open("/first-steps")
    await expect(reader.see("button", "first-done")).to_be_visible()
    yield State("first steps", reader)
    for width in ALL:
        await reader.page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        await reader.page.get_by_role("banner").get_by_role("button", name=reader.words("account-title")).click()
        await expect(reader.see("dialog", "account-title")).to_be_visible()
        yield State("account", reader, (width,))
        await reader.page.keyboard.press("Escape")


async def _secretariat(address: str, enter: Enter, language: str) -> AsyncIterator[State]:
    secretariat = await enter(address, "casc-secretariat", language)
    entry = (await secretariat.ask("/api/directory/search?network=casc&jurisdiction=AZ"))["hits"][0]["card"]
    await secretariat.open(f"/directory/{entry['id']}/edit")
    yield State("editing", secretariat)
    patch = {"revision": entry["revision"], "name_romanised": f"{entry['name_romanised']} {language.upper()}"}
    await secretariat.ask(f"/api/directory/focal-points/{entry['id']}", "PATCH", patch)
    await secretariat.see("textbox", "edit-name-romanised").fill(entry["name_original"])
    secretariat.watch.expect_status(409)
    await secretariat.press("edit-save")
    await expect(secretariat.see("button", "conflict-save")).to_be_visible()
    yield State("two versions", secretariat)


async def _standings(address: str, enter: Enter, language: str) -> AsyncIterator[State]:
    """Last of all: what somebody reads whose State observes, is suspended, and has left."""
    secretariat = await enter(address, "casc-secretariat", language)
    practitioner = await enter(address, "uz", language)
    for status in ("observer", "suspended", "former"):
        decided = {"jurisdiction": "UZ", "status": status, "reason": "Illustrative"}
        await secretariat.ask("/api/secretariat/networks/casc/states", "POST", decided)
        await practitioner.open("/today")
        country = practitioner.words.jurisdiction("UZ")
        await expect(practitioner.text(f"standing-{status}", country=country, network="CASC")).to_be_visible()
    yield State("a State that has left", practitioner, (PHONE,))
