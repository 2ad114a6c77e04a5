"""A third State comes in when the other side agrees; whoever leaves for it last leaves the room to a successor."""

from playwright.async_api import expect

from tests.journeys.people import Enter
from tests.journeys.rooms import Consultations, Question, Room, open_quietly
from tests.journeys.turns import Turn

THAILAND, QATAR = "dem0th00000000000003", "dem0qa00000000000006"
QUESTIONS = {
    "en": Question("Two accounts and a third", "One of the accounts is elsewhere."),
    "ru": Question("Два счёта и третий", "Один из счетов открыт в другом государстве."),
    "ar": Question("حسابان وثالث", "أحد الحسابات في دولة أخرى."),
}
WITH_US = {"en": "It is with us.", "ru": "Он у нас.", "ar": "الحساب لدينا."}


async def test_a_third_state_is_let_in_when_the_other_side_agrees(service: str, enter: Enter, turn: Turn) -> None:
    personas = zip(("kz", "th", "qa"), turn, strict=True)
    asking, asked, third = [await enter(service, persona, language) for persona, language in personas]
    question, with_us = QUESTIONS[turn[0]], WITH_US[turn[2]]
    ours, theirs = Room(asking), Room(asked)
    id = await open_quietly(asking, THAILAND, question)
    await ours.open(id, question.subject)
    await theirs.open(id, question.subject)

    names = (await asking.ask(f"/api/directory/focal-points/{QATAR}"))["names"]
    await asking.press("ask-title")
    adding = asking.see("dialog", "ask-title")
    await adding.get_by_role("searchbox").fill(names[turn[0]])
    await adding.locator(".add-list").get_by_role("radio").first.check()
    await asking.press("room-add-confirm", within=adding)
    await expect(adding).to_be_hidden()

    waiting = asked.see("region", "admission-title")
    await expect(waiting).to_contain_text(names[turn[1]])
    await Consultations(third).open()
    await expect(Consultations(third).row(question.subject)).to_have_count(0)
    await asked.press("admission-agree", within=waiting)

    await expect(waiting).to_be_hidden()
    await expect(asking.page.locator(".room-side .side-person")).to_have_count(3)
    await Consultations(third).open()
    room = await Consultations(third).enter(question.subject)
    await room.say(with_us)
    await ours.shows(with_us)

    await third.press("leave-title")
    await third.press("leave-confirm")
    await expect(third.heading).to_have_text(third.words("consultation-list-title"))
    await expect(asking.page.locator(".room-side .side-person")).to_have_count(2)
    await expect(ours.log).to_contain_text(with_us)
