"""What is said under a condition, in its states: for who gives it, and for who has to accept it."""

from collections.abc import AsyncIterator

from playwright.async_api import expect

from app.kernel.ids import new_id
from tests.journeys.people import Person
from tests.journeys.rooms import Question, Room, open_quietly


async def caveat_states(giver: Person, receiver: Person, to: str) -> AsyncIterator[tuple[str, Person]]:
    """Conditions for a room, information under them, its acceptance, and the notice that it must be disclosed."""
    question = Question(f"{new_id()}/2026", "2026-114/8", kind="spontaneous_information")
    room = Room(giver)
    await room.open(await open_quietly(giver, to, question), question.subject)
    await giver.press("caveat-room")
    conditions = giver.see("dialog", "caveat-room")
    for code in ("confidential", "victim_sensitive"):
        await conditions.get_by_label(giver.words.term("caveats", code), exact=True).check()
    yield "conditions for a room", giver
    await giver.press("caveat-room-set", within=conditions)
    await giver.press("spontaneous-give")
    giving = giver.see("dialog", "spontaneous-give")
    await giving.get_by_role("textbox").first.fill("AB1234567")
    await expect(giving.locator(".caution")).to_be_visible()
    yield "information with what must not travel", giver
    await giver.see("combobox", "caution-reason", within=giving).select_option("made_up")
    await giver.see("checkbox", "spontaneous-vouched", within=giving).check()
    await giver.press("spontaneous-send", within=giving)
    await room.shows("AB1234567")
    theirs = Room(receiver)
    await theirs.open(room.id, question.subject)
    await expect(receiver.see("button", "caveat-accept")).to_be_visible()
    yield "words that wait to be accepted", receiver
    await receiver.press("caveat-accept")
    await theirs.shows("AB1234567")
    await receiver.press("disclose-must")
    await expect(receiver.see("dialog", "disclose-title")).to_be_visible()
    yield "a notice of disclosure", receiver
    notice = receiver.see("dialog", "disclose-title")
    await notice.get_by_role("textbox").first.fill("7/2031")
    await receiver.see("checkbox", "disclose-late", within=notice).check()
    await receiver.press("disclose-send", within=notice)
    await room.shows("7/2031")
    await giver.open("/consultations/disclosures")
    await expect(giver.see("button", "disclose-noted").first).to_be_visible()
    yield "register of disclosures, with what waits for a reply", giver
