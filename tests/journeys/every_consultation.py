"""Opening a consultation, its room, and its end, in each of their states."""

from collections.abc import AsyncIterator

from playwright.async_api import FilePayload, expect

from app.kernel.ids import new_id
from tests.journeys.people import HEIGHTS, NARROW, PHONE, WIDE, Person
from tests.journeys.rooms import Consultations, OpeningForm, Question, Room, open_quietly
from tests.journeys.states import State
from tests.journeys.watch import NETWORK_IS_CUT

THAILAND, KYRGYZSTAN = "dem0th00000000000003", "dem0kg00000000000007"


async def opening_states(reader: Person) -> AsyncIterator[State]:
    await reader.open(f"/consultations/new?to={THAILAND}&to={KYRGYZSTAN}&on_call=UZ.casc&urgency=critical")
    await expect(OpeningForm(reader).subject).to_be_visible()
    await reader.see("textbox", "consultation-own-reference").fill("0001/2026")
    await expect(reader.page.locator(".opening-kept")).to_contain_text(":")
    await expect(reader.see("region", "alerted-title")).to_be_visible()
    yield State("opening a consultation", reader)
    for terms in ("consultation-offences", "consultation-measures"):
        await reader.page.locator("summary").filter(has_text=reader.words(terms)).click()
    await reader.press("consultation-open")
    await expect(reader.text("consultation-subject-missing")).to_be_visible()
    yield State("an incomplete consultation, with its lists open", reader)


async def room_states(reader: Person) -> AsyncIterator[State]:
    question = Question(f"{new_id()}/2026", "2026-114/7", kind="urgent", urgency="critical")
    room = Room(reader)
    await room.open(await open_quietly(reader, THAILAND, question), question.subject)
    await room.say("0001")
    await reader.press("room-reply", within=room.says("0001"))
    await room.say("0002")
    chooser = room.talk.locator("input[type=file]")
    for sent, name in ((True, "0004.txt"), (False, "0005.txt")):
        await chooser.set_input_files(FilePayload(name=name, mimeType="text/plain", buffer=b"2026-114/7"))
        await expect(room.talk.get_by_text(reader.words("files-ready"), exact=True)).to_be_visible()
        if sent:
            await reader.press("room-send")
            await expect(room.log.locator(".file-line")).to_be_visible()
    yield State("room, with files", reader)
    await room.talk.locator(".upload").get_by_role("button").click()
    await reader.press("phrases-title")
    await reader.see("dialog", "phrases-title").get_by_role("checkbox").first.check()
    yield State("phrase book", reader)
    await reader.press("phrases-done", count=1)
    await expect(reader.see("list", "phrases-chosen").get_by_role("listitem")).to_have_count(1)
    yield State("a phrase in the composer", reader)
    await reader.press("phrases-remove", within=reader.see("list", "phrases-chosen"))
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
    await reader.press("subject-title")
    await reader.press("subject-confirm", within=reader.see("dialog", "subject-title"))
    await expect(reader.text("subject-missing")).to_be_visible()
    yield State("correcting the subject", reader)
    await reader.page.keyboard.press("Escape")
    await reader.press("ask-title")
    adding = reader.see("dialog", "ask-title")
    await adding.get_by_role("searchbox").fill("Asyltasheva")
    await expect(adding.locator(".add-list").get_by_role("radio").first).to_be_visible()
    yield State("adding somebody", reader)
    await reader.page.keyboard.press("Escape")
    await reader.press("shift-title")
    shift = reader.see("dialog", "shift-title")
    await reader.press("shift-confirm", within=shift)
    await expect(reader.text("shift-to-missing")).to_be_visible()
    yield State("handing over to the next shift", reader)
    await reader.page.keyboard.press("Escape")
    await reader.press("leave-title")
    await expect(reader.see("dialog", "leave-title")).to_be_visible()
    yield State("leaving", reader)
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
    await reader.press("papers-title")
    await expect(reader.see("dialog", "papers-title")).to_be_visible()
    yield State("transcript and draft of a request", reader)
    await reader.press("ui-close")
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
