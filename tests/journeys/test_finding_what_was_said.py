"""Words lead from the search to the place in the room where they were said, however far back."""

from playwright.async_api import expect

from app.kernel.ids import new_id
from tests.journeys.every_consultation import THAILAND
from tests.journeys.people import Enter
from tests.journeys.rooms import Consultations, Question, open_quietly


async def test_from_the_words_to_their_place(service: str, enter: Enter) -> None:
    person = await enter(service, "kz", "en")
    question = Question("Records of a bank", "How long are records kept?")
    room = await open_quietly(person, THAILAND, question)
    for n in range(120):
        said = {"key": new_id(), "body": f"Line {n}, счёт", "language": "en"}
        await person.ask(f"/api/consultations/{room}/entries", "POST", said)

    await Consultations(person).open()
    await person.see("link", "find-open").click()
    await person.see("searchbox", "find-label").fill("счет 7,")
    await person.press("find-action")
    first = person.page.locator(".find-hit").last
    await expect(first.locator("mark")).to_have_text(["7,", "счёт"])
    await first.get_by_role("link").click()

    await expect(person.page.locator("#entry-12")).to_be_focused()
    await expect(person.page.locator("#entry-12")).to_contain_text("Line 7,")
    assert "счет" not in person.page.url
    await expect(person.page.locator("#entry-118")).to_have_count(0)  # far from what is seen, so not drawn
    await person.page.keyboard.press("End")
    await expect(person.page.locator("#entry-118")).to_contain_text("Line 113,")
