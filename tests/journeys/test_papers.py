"""At the end of a consultation: the draft of a request as a file, and both sides see for whom it was made."""

from docx import Document
from playwright.async_api import expect

from tests.journeys.every_consultation import THAILAND
from tests.journeys.people import Enter
from tests.journeys.rooms import Question, Room, open_quietly


async def test_a_draft_of_the_request_is_made_of_what_was_clarified(service: str, enter: Enter) -> None:
    asking, asked = await enter(service, "kz", "en"), await enter(service, "th", "en")
    question = Question("Records of a bank", "How long are records kept?")
    id = await open_quietly(asking, THAILAND, question)
    answer = {"key": "answer", "kind": "answer", "body": "For ten years.", "language": "en"}
    await asked.ask(f"/api/consultations/{id}/entries", "POST", answer)
    room = Room(asking)
    await room.open(id, question.subject)
    await room.close("request_will_be_sent", "MLA 7/2026")

    await asking.press("papers-title")
    dialog = asking.see("dialog", "papers-title")
    await dialog.get_by_role("radio", name=asking.words("papers-docx")).check()
    async with asking.page.expect_download() as saving:
        await asking.press("papers-make", within=dialog)
    saved = await (await saving.value).path()
    await expect(dialog.locator(".papers-made li")).to_have_count(1)

    said = [each.text for each in Document(str(saved)).paragraphs]
    assert (await saving.value).suggested_filename.endswith("-package-en.docx")
    for line in (question.text, "For ten years.", "Reference of the formal request: MLA 7/2026"):
        assert line in "\n".join(said)
    made = (await asked.ask(f"/api/consultations/{id}/papers"))[0]
    assert (made["kind"], made["format"], made["display_name"]) == ("package", "docx", "Aisulu Karabalina")
