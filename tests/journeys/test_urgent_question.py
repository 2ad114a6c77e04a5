"""A critical question is acknowledged by one press, and whoever asked sees it at once."""

from playwright.async_api import expect

from tests.journeys.people import PHONE, Enter
from tests.journeys.rooms import Consultations, Question, Room, open_quietly

THAILAND = "dem0th00000000000003"
QUESTION = Question("Records that are deleted tonight", "Can they be kept?", kind="urgent", urgency="critical")


async def test_the_clock_stops_for_everybody_when_somebody_acknowledges(service: str, enter: Enter) -> None:
    """From Today, on a telephone; then the side that asked hears by when there will be an answer."""
    asking = await enter(service, "kz", "ru")
    asked = await enter(service, "th", "ar", PHONE)
    ours = Room(asking)
    await ours.open(await open_quietly(asking, THAILAND, QUESTION), QUESTION.subject)
    await expect(asking.see("group", "room-response")).to_be_visible()
    await expect(asking.see("button", "room-acknowledge")).to_have_count(0)
    await asked.open("/today")
    reference = (await asking.ask(f"/api/consultations/{ours.id}"))["reference"]
    waiting = asked.see("region", "today-urgent").get_by_role("listitem").filter(has_text=reference)

    await asked.press("room-acknowledge", within=waiting)

    await expect(waiting).to_have_count(0)
    status = asking.words("consultation-status-acknowledged", country=asking.words.jurisdiction("TH"))
    await expect(asking.text_of(status)).to_be_visible()
    await expect(asking.see("group", "room-response")).to_have_count(0)
    await expect(ours.log).to_contain_text(asking.words("room-act-acknowledged", name="#").split("\u2068#")[0])

    theirs = Room(asked)
    await theirs.open(ours.id, QUESTION.subject)
    await asked.press("promise-title")
    await asked.see("dialog", "promise-title").get_by_role("radio").nth(1).check()
    await asked.press("promise-confirm")
    await expect(asking.see("group", "room-response")).to_contain_text(asking.words("promise-given"))


async def test_an_answer_is_seen_by_the_side_that_asked(service: str, enter: Enter) -> None:
    """Words for somebody's attention are counted in their list meanwhile, while they look at it."""
    asking = await enter(service, "kz")
    asked = await enter(service, "th", "ru")
    ours = Room(asking)
    await ours.open(await open_quietly(asking, THAILAND, QUESTION), QUESTION.subject)
    listed = Consultations(asked)
    await listed.open()
    reference = (await asking.ask(f"/api/consultations/{ours.id}"))["reference"]
    await expect(listed.row(reference)).to_be_visible()
    await asking.page.locator("summary").filter(has_text=asking.words("mention-title")).click()
    await asking.page.locator(".picker-list").get_by_role("checkbox").last.check()
    await ours.say("Until when?")
    await expect(listed.row(reference)).to_contain_text(asked.words("room-mentions", count=1))
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
