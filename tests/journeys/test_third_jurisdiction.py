"""A third State comes in when the other side agrees; whoever leaves for it last leaves the room to a successor."""

from playwright.async_api import expect

from tests.journeys.people import Enter
from tests.journeys.rooms import Consultations, Question, Room, open_quietly

THAILAND, QATAR = "dem0th00000000000003", "dem0qa00000000000006"
QUESTION = Question("Two accounts and a third", "One of the accounts is elsewhere.")


async def test_a_third_state_is_let_in_when_the_other_side_agrees(service: str, enter: Enter) -> None:
    asking, asked, third = [await enter(service, persona) for persona in ("kz", "th", "qa")]
    ours, theirs = Room(asking), Room(asked)
    id = await open_quietly(asking, THAILAND, QUESTION)
    await ours.open(id, QUESTION.subject)
    await theirs.open(id, QUESTION.subject)

    name = (await asking.ask(f"/api/directory/focal-points/{QATAR}"))["name_romanised"]
    await asking.press("ask-title")
    adding = asking.see("dialog", "ask-title")
    await adding.get_by_role("searchbox").fill(name)
    await adding.locator(".add-list").get_by_role("radio").first.check()
    await asking.press("room-add-confirm", within=adding)
    await expect(adding).to_be_hidden()

    waiting = asked.see("region", "admission-title")
    await expect(waiting).to_contain_text(name)
    await Consultations(third).open()
    await expect(Consultations(third).row(QUESTION.subject)).to_have_count(0)
    await asked.press("admission-agree", within=waiting)

    await expect(waiting).to_be_hidden()
    await expect(asking.page.locator(".room-side .side-person")).to_have_count(3)
    await Consultations(third).open()
    room = await Consultations(third).enter(QUESTION.subject)
    await room.say("It is with us.")
    await ours.shows("It is with us.")

    await third.press("leave-title")
    await third.press("leave-confirm")
    await expect(third.heading).to_have_text(third.words("consultation-list-title"))
    await expect(asking.page.locator(".room-side .side-person")).to_have_count(2)
    await expect(ours.log).to_contain_text("It is with us.")
