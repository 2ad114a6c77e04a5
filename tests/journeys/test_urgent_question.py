"""A critical question is acknowledged by one press, and whoever asked sees it at once."""

from playwright.async_api import expect

from tests.journeys.people import Enter
from tests.journeys.rooms import Consultations, Question, Room, open_quietly

THAILAND = "dem0th00000000000003"
QUESTION = Question("Records that are deleted tonight", "Can they be kept?", kind="urgent", urgency="critical")


async def test_the_clock_stops_for_everybody_when_somebody_acknowledges(service: str, enter: Enter) -> None:
    asking = await enter(service, "kz", "ru")
    asked = await enter(service, "th", "ar")
    ours = Room(asking)
    await ours.open(await open_quietly(asking, THAILAND, QUESTION), QUESTION.subject)
    await Consultations(asked).open()
    theirs = await Consultations(asked).enter(QUESTION.subject)
    for room in (ours, theirs):
        await expect(room.person.see("group", "room-response")).to_be_visible()
    await expect(asking.see("button", "room-acknowledge")).to_have_count(0)

    await asked.press("room-acknowledge")

    for room in (ours, theirs):
        words = room.person.words
        status = words("consultation-status-acknowledged", country=words.jurisdiction("TH"))
        await expect(room.person.text_of(status)).to_be_visible()
        await expect(room.person.see("group", "room-response")).to_have_count(0)
    await expect(ours.log).to_contain_text(asking.words("room-act-acknowledged", name="#").split("\u2068#")[0])


async def test_an_answer_is_seen_by_the_side_that_asked(service: str, enter: Enter) -> None:
    asking = await enter(service, "kz")
    asked = await enter(service, "th", "ru")
    ours = Room(asking)
    await ours.open(await open_quietly(asking, THAILAND, QUESTION), QUESTION.subject)
    theirs = Room(asked)
    await theirs.open(ours.id, QUESTION.subject)

    await theirs.composer.fill("They can, until Friday.")
    await asked.page.get_by_role("checkbox", name=asked.words("room-this-is-answer")).check()
    await asked.press("room-send")

    await ours.shows("They can, until Friday.")
    status = asking.words("consultation-status-answered", country=asking.words.jurisdiction("TH"))
    await expect(asking.text_of(status)).to_be_visible()
    seen = asked.words("room-seen", count=1, countries=asked.words.jurisdiction("KZ"))
    await expect(theirs.log.get_by_text(seen, exact=True)).to_be_visible()
