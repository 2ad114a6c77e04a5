"""What was said is put right or taken back: a mark stays of when, the words go, for those who had them too."""

from playwright.async_api import FilePayload, expect

from tests.journeys.people import Enter
from tests.journeys.rooms import Question, Room, open_quietly
from tests.journeys.turns import Turn

THAILAND = "dem0th00000000000003"
QUESTIONS = {
    "en": Question("A victim who must not be found", "May we write to you about her shelter?"),
    "ru": Question("Потерпевшая, которую нельзя найти", "Можно ли написать вам о её убежище?"),
    "ar": Question("ضحية يجب ألا يُعثر عليها", "هل يمكننا أن نكتب إليكم عن مأواها؟"),
}
SAID = {
    "en": ("The period is May 2025.", "The period is June 2025.", "She was seen on Monday."),
    "ru": ("Период — май 2025 года.", "Период — июнь 2025 года.", "Её видели в понедельник."),
    "ar": ("الفترة هي مايو 2025.", "الفترة هي يونيو 2025.", "شوهدت يوم الاثنين."),
}
NAMED = {"en": "She is named Anna.", "ru": "Её зовут Анна.", "ar": "اسمها فاطمة."}
PICTURE = b"\x89PNG\r\n\x1a\n"


async def test_a_correction_and_a_withdrawal_in_a_room_that_spares_a_victim(
    service: str, enter: Enter, turn: Turn
) -> None:
    writer, reader = await enter(service, "kz", turn[0]), await enter(service, "th", turn[1])
    question, (wrong, right, told) = QUESTIONS[turn[0]], SAID[turn[0]]
    ours, theirs = Room(writer), Room(reader)
    await ours.open(await open_quietly(writer, THAILAND, question), question.subject)
    await writer.press("caveat-room")
    conditions = writer.see("dialog", "caveat-room")
    await conditions.get_by_label(writer.words.term("caveats", "victim_sensitive"), exact=True).check()
    await writer.press("caveat-room-set", within=conditions)
    await theirs.open(ours.id, question.subject)
    await expect(writer.see("link", "victim-specialist")).to_be_visible()
    await ours.composer.fill(NAMED[turn[0]])
    await writer.press("room-send")
    await expect(writer.see("combobox", "caution-reason")).to_be_focused()
    writer.watch.expect_status(422)
    picture = FilePayload(name="1.png", mimeType="image/png", buffer=PICTURE)
    await ours.talk.locator("input[type=file]").set_input_files(picture)
    await expect(ours.talk.get_by_text(writer.words("files-ready"), exact=True)).to_be_visible()
    await writer.see("combobox", "caution-reason").select_option("made_up")
    await writer.press("room-send")
    await expect(ours.talk.get_by_text(writer.words("files-failed"))).to_be_visible()
    await writer.press("files-remove-name", name="1.png")
    await ours.composer.fill("")
    await ours.say(wrong)
    await reader.press("caveat-accept", within=theirs.log)
    await theirs.shows(wrong)

    await writer.press("room-correct", within=ours.says(wrong))
    await ours.write(right)
    await theirs.shows(right)
    await ours.say(told)
    await theirs.shows(told)
    await writer.press("room-withdraw", within=ours.says(told))
    await writer.press("room-withdraw", within=writer.see("dialog", "room-withdraw-title"))

    for room in (ours, theirs):
        await expect(room.log.locator(".tombstone")).to_have_count(2)
        for words in (wrong, told):
            await expect(room.log.get_by_text(words)).to_have_count(0)
        assert await room.on_page() == await room.on_record()
