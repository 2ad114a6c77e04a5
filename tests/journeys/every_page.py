"""Every page of the application in each of its states, one after the other."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from playwright.async_api import expect

from app.kernel.ids import new_id
from tests.journeys.directory import Directory
from tests.journeys.every_caveat import caveat_states
from tests.journeys.every_contact import contact_states
from tests.journeys.every_duty import duty_states
from tests.journeys.every_relation import relation_states
from tests.journeys.every_secretariat import secretariat_states
from tests.journeys.every_sheet import sheet_states
from tests.journeys.every_today import today_states
from tests.journeys.people import HEIGHTS, NARROW, PHONE, WIDE, Enter, Person
from tests.journeys.rooms import Consultations, OpeningForm, Question, Room, open_quietly
from tests.journeys.watch import NETWORK_IS_CUT

THAILAND, KYRGYZSTAN = "dem0th00000000000003", "dem0kg00000000000007"
ALL = (WIDE, PHONE, NARROW)


@dataclass(frozen=True, slots=True)
class State:
    """A page in one of its states, at the widths where that state exists."""

    name: str
    person: Person
    widths: tuple[int, ...] = ALL


async def every_state(address: str, enter: Enter, language: str) -> AsyncIterator[State]:
    """Walks through all of them in `language`. The reader has only the rooms that walks open: see the words there."""
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
    async for state in _opening(reader):
        yield state
    async for state in _room(reader):
        yield state
    async for name, person in caveat_states(reader, await enter(address, "th", language), THAILAND):
        yield State(name, person)
    async for name, person in secretariat_states(address, enter, language):
        yield State(name, person)
    newcomer = await enter(address, "mx", language)
    await Consultations(newcomer).open()
    await expect(newcomer.text("consultation-none")).to_be_visible()
    yield State("no consultations yet", newcomer)
    async for state in _secretariat(address, enter, language):
        yield state


async def _before_signing_in(address: str, enter: Enter, language: str) -> AsyncIterator[State]:
    stranger = await enter(address, "", language)
    stranger.watch.expect_status(401)
    await stranger.open("/sign-in?fault=sign_in_weak")
    await expect(stranger.text("sign-in-people")).to_be_visible()
    yield State("sign in", stranger)


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
    yield State("where one is signed in", reader)
    for width in ALL:
        await reader.page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        await reader.page.get_by_role("banner").get_by_role("button", name=reader.words("account-title")).click()
        await expect(reader.see("dialog", "account-title")).to_be_visible()
        yield State("account", reader, (width,))
        await reader.page.keyboard.press("Escape")


async def _opening(reader: Person) -> AsyncIterator[State]:
    await reader.open(f"/consultations/new?to={THAILAND}&to={KYRGYZSTAN}")
    await expect(OpeningForm(reader).subject).to_be_visible()
    await reader.see("textbox", "consultation-own-reference").fill("0001/2026")
    await expect(reader.page.locator(".opening-kept")).to_contain_text(":")
    yield State("opening a consultation", reader)
    for terms in ("consultation-offences", "consultation-measures"):
        await reader.page.locator("summary").filter(has_text=reader.words(terms)).click()
    await reader.press("consultation-open")
    await expect(reader.text("consultation-subject-missing")).to_be_visible()
    yield State("an incomplete consultation, with its lists open", reader)


async def _room(reader: Person) -> AsyncIterator[State]:
    question = Question(f"{new_id()}/2026", "2026-114/7", kind="urgent", urgency="critical")
    room = Room(reader)
    await room.open(await open_quietly(reader, THAILAND, question), question.subject)
    await room.say("0001")
    await reader.press("room-reply", within=room.says("0001"))
    await room.say("0002")
    yield State("room", reader)
    await reader.press("phrases-title")
    await reader.see("dialog", "phrases-title").get_by_role("checkbox").first.check()
    yield State("phrase book", reader)
    await reader.press("phrases-done", count=1)
    await expect(reader.see("list", "phrases-chosen").get_by_role("listitem")).to_have_count(1)
    yield State("a phrase in the composer", reader)
    await reader.press("phrases-remove")
    await room.composer.fill("AB1234567")
    await expect(reader.see("combobox", "caution-reason")).to_be_visible()
    await reader.page.locator("summary").filter(has_text=reader.words("room-caveats-none")).click()
    yield State("markings, and what must not travel", reader)
    await room.composer.fill("")
    await reader.press("room-withdraw", within=room.says("0002"))
    await expect(reader.see("dialog", "room-withdraw-title")).to_be_visible()
    yield State("withdrawing", reader)
    await reader.press("room-withdraw", within=reader.see("dialog", "room-withdraw-title"))
    await expect(room.says("0002")).to_have_count(0)
    yield State("withdrawn", reader)
    await reader.press("urgency-change")
    await expect(reader.see("dialog", "urgency-change")).to_be_visible()
    yield State("changing the urgency", reader)
    await reader.page.keyboard.press("Escape")
    await reader.press("room-add")
    adding = reader.see("dialog", "room-add")
    await adding.get_by_role("searchbox").fill("Asyltasheva")
    await expect(adding.get_by_role("radio").first).to_be_visible()
    yield State("adding somebody", reader)
    await reader.page.keyboard.press("Escape")
    reader.watch.expect(NETWORK_IS_CUT)
    await reader.network(there=False)
    await room.write("0003")
    await expect(room.says("0003")).to_contain_text(reader.words("room-not-sent"))
    yield State("offline, with a message that waits", reader)
    await reader.network(there=True)
    await room.shows("0003")
    async for state in _closing(reader, room):
        yield state


async def _closing(reader: Person, room: Room) -> AsyncIterator[State]:
    await room.log.focus()  # while somebody writes on a phone, the head of the room makes way
    await reader.page.set_viewport_size({"width": PHONE, "height": HEIGHTS[PHONE]})
    await reader.press("room-people-button", count=2)
    await expect(reader.see("dialog", "room-people")).to_be_visible()
    yield State("people on a phone", reader, (PHONE, NARROW))
    await reader.press("ui-close")
    await reader.page.set_viewport_size({"width": WIDE, "height": HEIGHTS[WIDE]})
    await reader.page.locator(".checklist button").first.click()
    await expect(reader.see("button", "checklist-save")).to_be_visible()
    yield State("a point of the checklist", reader)
    await reader.press("ui-cancel")
    await reader.press("room-close")
    await reader.press("room-close-confirm")
    await expect(reader.text("room-close-outcome-missing")).to_be_visible()
    yield State("closing without an outcome", reader)
    await reader.press("ui-cancel")
    await room.close("request_will_be_sent", "0001/2026")
    await expect(reader.text("room-read-only")).to_be_visible()
    yield State("closed room", reader)
    await reader.press("keep-hold")
    await reader.press("keep-hold", within=reader.see("dialog", "keep-hold"))
    await expect(reader.text("keep-reason-missing")).to_be_visible()
    yield State("keeping a closed room without a reason", reader)
    await reader.press("ui-cancel")
    await Consultations(reader).open()
    await expect(reader.page.get_by_role("main").get_by_role("list").last).to_be_visible()
    yield State("consultations", reader)
    await reader.see("link", "find-open").click()
    await reader.see("searchbox", "find-label").fill("0001")
    await reader.press("find-action")
    await expect(reader.page.locator(".find-hit mark").first).to_be_visible()
    yield State("found in consultations", reader)
    reader.watch.expect_status(401)
    await reader.end_session()
    ended = reader.see("alertdialog", "session-ended-title")
    await expect(ended.get_by_role("button")).to_have_count(2)
    yield State("the session has ended", reader)


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
