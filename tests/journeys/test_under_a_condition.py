"""Information given unasked is accepted before it is read, and its giver hears when it must be disclosed."""

from playwright.async_api import expect

from tests.journeys.people import Enter
from tests.journeys.rooms import Question, Room, open_quietly

THAILAND = "dem0th00000000000003"
QUESTION = Question("Accounts of an agent", "May we tell you what we found?", kind="spontaneous_information")
FOUND = "A third person used the account that day."


async def test_from_information_to_the_notice_of_its_disclosure(service: str, enter: Enter) -> None:
    giver, receiver = await enter(service, "kz"), await enter(service, "th")
    ours, theirs = Room(giver), Room(receiver)
    await ours.open(await open_quietly(giver, THAILAND, QUESTION), QUESTION.subject)
    await theirs.open(ours.id, QUESTION.subject)

    await giver.press("spontaneous-give")
    await giver.see("textbox", "spontaneous-body").fill(FOUND)
    await giver.press("spontaneous-send")
    await ours.shows(FOUND)
    await expect(receiver.see("button", "caveat-accept")).to_be_visible()
    await expect(theirs.log).not_to_contain_text(FOUND)
    await receiver.press("caveat-accept")
    await theirs.shows(FOUND)

    await receiver.press("disclose-must", within=theirs.says(FOUND))
    notice = receiver.see("dialog", "disclose-title")
    await notice.get_by_role("textbox").first.fill("It supports the alibi of the second accused.")
    await receiver.see("checkbox", "disclose-late", within=notice).check()
    await receiver.press("disclose-send", within=notice)
    await ours.shows("It supports the alibi of the second accused.")
    await giver.press("disclose-noted")
    await theirs.shows(receiver.words("disclose-reply-kind"))


async def test_what_must_not_travel_is_asked_about_first(service: str, enter: Enter) -> None:
    writer = await enter(service, "kz")
    room = Room(writer)
    await room.open(await open_quietly(writer, THAILAND, QUESTION), QUESTION.subject)

    await room.composer.fill("To KZ86 125K ZT50 0410 0100, please.")
    await writer.press("room-send")
    reason = writer.see("combobox", "caution-reason")
    await expect(reason).to_be_focused()
    assert len(await room.on_record()) == 1
    await reason.select_option("made_up")
    await writer.press("room-send")

    await room.shows("To KZ86 125K ZT50 0410 0100, please.")
