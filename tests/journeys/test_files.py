"""A clean file reaches the other side, one with a virus reaches nobody; both see it as it happens."""

from playwright.async_api import FilePayload, Locator, expect

from tests.journeys.people import Enter
from tests.journeys.rooms import Question, Room, open_quietly
from tests.journeys.turns import Turn
from tests.support.clamd import EICAR

THAILAND = "dem0th00000000000003"
QUESTIONS = {
    "en": Question("A draft to look at", "May we send you our draft?"),
    "ru": Question("Проект на просмотр", "Можно ли направить вам наш проект?"),
    "ar": Question("مشروع للاطلاع عليه", "هل يمكننا إرسال مشروعنا إليكم؟"),
}
SENT = {
    "en": ("Here it is.", "draft.pdf", "invoice.pdf"),
    "ru": ("Вот он.", "Проект запроса.pdf", "Счёт.pdf"),
    "ar": ("ها هو.", "مشروع الطلب.pdf", "فاتورة.pdf"),
}
"""Words, a clean file and one with a virus."""
DRAFT = b"%PDF-1.7\n" + b"a draft " * 200_000


def state(room: Room, name: str) -> Locator:
    return room.log.locator("li").filter(has_text=name).locator(".file-line")


async def test_a_clean_file_and_one_with_a_virus(service: str, clamd_server: str, enter: Enter, turn: Turn) -> None:
    giver, receiver = await enter(service, "kz", turn[0]), await enter(service, "th", turn[1])
    question, (words, clean, infected) = QUESTIONS[turn[0]], SENT[turn[0]]
    ours, theirs = Room(giver), Room(receiver)
    await ours.open(await open_quietly(giver, THAILAND, question), question.subject)
    await theirs.open(ours.id, question.subject)

    await ours.composer.fill(words)
    await ours.talk.locator("input[type=file]").set_input_files(
        [
            FilePayload(name=clean, mimeType="application/pdf", buffer=DRAFT),
            FilePayload(name=infected, mimeType="application/pdf", buffer=EICAR),
        ]
    )
    await expect(ours.talk.get_by_text(giver.words("files-ready"), exact=True)).to_have_count(2)
    await giver.press("room-send")
    await theirs.shows(words)

    for room in (ours, theirs):
        await expect(state(room, clean)).to_have_attribute("data-state", "clean")
        await expect(state(room, infected)).to_have_attribute("data-state", "infected")
        await expect(state(room, infected)).to_contain_text(room.person.words("files-infected"))
        await expect(state(room, infected).get_by_role("link")).to_have_count(0)
    async with receiver.page.expect_download() as coming:
        await state(theirs, clean).get_by_role("link").click()
    download = await coming.value
    assert download.suggested_filename == clean
    assert (await download.path()).read_bytes() == DRAFT
