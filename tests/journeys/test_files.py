"""A clean file reaches the other side, one with a virus reaches nobody; both see it as it happens."""

from playwright.async_api import FilePayload, Locator, expect

from tests.journeys.people import Enter
from tests.journeys.rooms import Question, Room, open_quietly
from tests.support.clamd import EICAR

THAILAND = "dem0th00000000000003"
QUESTION = Question("A draft to look at", "May we send you our draft?")
DRAFT = b"%PDF-1.7\n" + b"a draft " * 200_000


def state(room: Room, name: str) -> Locator:
    return room.log.locator("li").filter(has_text=name).locator(".file-line")


async def test_a_clean_file_and_one_with_a_virus(service: str, clamd_server: str, enter: Enter) -> None:
    giver, receiver = await enter(service, "kz"), await enter(service, "th")
    ours, theirs = Room(giver), Room(receiver)
    await ours.open(await open_quietly(giver, THAILAND, QUESTION), QUESTION.subject)
    await theirs.open(ours.id, QUESTION.subject)

    await ours.composer.fill("Here it is.")
    await ours.talk.locator("input[type=file]").set_input_files(
        [
            FilePayload(name="draft.pdf", mimeType="application/pdf", buffer=DRAFT),
            FilePayload(name="invoice.pdf", mimeType="application/pdf", buffer=EICAR),
        ]
    )
    await expect(ours.talk.get_by_text(giver.words("files-ready"), exact=True)).to_have_count(2)
    await giver.press("room-send")
    await theirs.shows("Here it is.")

    for room in (ours, theirs):
        await expect(state(room, "draft.pdf")).to_have_attribute("data-state", "clean")
        await expect(state(room, "invoice.pdf")).to_have_attribute("data-state", "infected")
        await expect(state(room, "invoice.pdf")).to_contain_text(room.person.words("files-infected"))
        await expect(state(room, "invoice.pdf").get_by_role("link")).to_have_count(0)
    async with receiver.page.expect_download() as coming:
        await state(theirs, "draft.pdf").get_by_role("link").click()
    download = await coming.value
    assert download.suggested_filename == "draft.pdf"
    assert (await download.path()).read_bytes() == DRAFT
