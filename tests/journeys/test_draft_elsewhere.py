"""What somebody writes in a room, and for whose attention, is there on their other device, and gone once it is sent."""

from collections.abc import Callable

from playwright.async_api import Response, expect

from tests.journeys.every_consultation import THAILAND
from tests.journeys.people import PHONE, Enter
from tests.journeys.rooms import Question, Room, open_quietly

LOOK_AGAIN = "() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))"


async def test_it_goes_on_where_it_stopped(service: str, enter: Enter) -> None:
    desk = await enter(service, "kz", "ru")
    question = Question("Счёт в банке", "Какая форма нужна?")
    at_desk = Room(desk)
    await at_desk.open(await open_quietly(desk, THAILAND, question), question.subject)
    await desk.page.locator("summary").filter(has_text=desk.words("mention-title")).click()
    await desk.page.locator(".picker-list").get_by_role("checkbox").last.check()
    async with desk.page.expect_response(_kept("Нужна ли вам")):
        await at_desk.composer.fill("Нужна ли вам")

    phone = await enter(service, "kz", "ar", width=PHONE)
    on_the_way = Room(phone)
    await on_the_way.open(at_desk.id, question.subject)
    await expect(on_the_way.composer).to_have_value("Нужна ли вам")
    async with phone.page.expect_response(_kept("")):
        await on_the_way.say("Нужна ли вам доверенность?")

    await at_desk.shows("Нужна ли вам доверенность?")
    for_whom = desk.words("mention-for", names="#").split("\u2068#")[0]
    await expect(at_desk.says("Нужна ли вам доверенность?")).to_contain_text(for_whom)
    await desk.page.evaluate(LOOK_AGAIN)
    await expect(at_desk.composer).to_have_value("")


def _kept(text: str) -> Callable[[Response], bool]:
    """Tells the answer that a draft of this text is kept from those of drafts before it."""

    def is_kept(answer: Response) -> bool:
        kept = answer.request.post_data_json if answer.url.endswith("/draft") and answer.status == 204 else None
        return kept is not None and bool(kept["text"] == text)

    return is_kept
