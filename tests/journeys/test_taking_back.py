"""What was said is put right or taken back: a mark stays of when, the words go, for those who had them too."""

from playwright.async_api import expect

from tests.journeys.people import Enter
from tests.journeys.rooms import Question, Room, open_quietly

THAILAND = "dem0th00000000000003"
QUESTION = Question("A victim who must not be found", "May we write to you about her shelter?")
WRONG, RIGHT, TOLD = "The period is May 2025.", "The period is June 2025.", "She was seen on Monday."


async def test_a_correction_and_a_withdrawal_in_a_room_that_spares_a_victim(service: str, enter: Enter) -> None:
    writer, reader = await enter(service, "kz"), await enter(service, "th", "ar")
    ours, theirs = Room(writer), Room(reader)
    await ours.open(await open_quietly(writer, THAILAND, QUESTION), QUESTION.subject)
    marked = {"key": "victim", "caveats": ["victim_sensitive"], "terms": {}}
    await writer.ask(f"/api/consultations/{ours.id}/caveats", "POST", marked)
    await theirs.open(ours.id, QUESTION.subject)
    await expect(writer.see("link", "victim-specialist")).to_be_visible()
    await ours.say(WRONG)
    await reader.press("caveat-accept", within=theirs.log)
    await theirs.shows(WRONG)

    await writer.press("room-correct", within=ours.says(WRONG))
    await ours.write(RIGHT)
    await theirs.shows(RIGHT)
    await ours.say(TOLD)
    await theirs.shows(TOLD)
    await writer.press("room-withdraw", within=ours.says(TOLD))
    await writer.press("room-withdraw", within=writer.see("dialog", "room-withdraw-title"))

    for room in (ours, theirs):
        await expect(room.log.locator(".tombstone")).to_have_count(2)
        for words in (WRONG, TOLD):
            await expect(room.log.get_by_text(words)).to_have_count(0)
        assert await room.on_page() == await room.on_record()
