"""What was said is put right or taken back: a mark stays of when, the words go, for those who had them too."""

from playwright.async_api import expect

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


async def test_a_correction_and_a_withdrawal_in_a_room_that_spares_a_victim(
    service: str, enter: Enter, turn: Turn
) -> None:
    writer, reader = await enter(service, "kz", turn[0]), await enter(service, "th", turn[1])
    question, (wrong, right, told) = QUESTIONS[turn[0]], SAID[turn[0]]
    ours, theirs = Room(writer), Room(reader)
    await ours.open(await open_quietly(writer, THAILAND, question), question.subject)
    marked = {"key": "victim", "caveats": ["victim_sensitive"], "terms": {}}
    await writer.ask(f"/api/consultations/{ours.id}/caveats", "POST", marked)
    await theirs.open(ours.id, question.subject)
    await expect(writer.see("link", "victim-specialist")).to_be_visible()
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
