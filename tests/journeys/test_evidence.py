"""Who asks about their own data is answered; who reads a room of others needs a second person, and those are told."""

from playwright.async_api import expect

from tests.journeys.every_consultation import KYRGYZSTAN
from tests.journeys.people import Enter
from tests.journeys.rooms import Consultations, Question, Room, open_quietly

WISH = "Номер моего кабинета изменился."
ANSWER = "Исправлено 23 ноября."
REASON = "شكوى بشأن طريقة الرد على هذه المشاورة."
QUESTION = Question("Сведения о счёте", "Кто может заблокировать счёт?")
NEWS = Question("Plenary meeting", "It opens at nine on Monday.")


async def test_a_wish_about_ones_own_data_is_answered_with_reasons(service: str, enter: Enter) -> None:
    own, secretariat = await enter(service, "uz", "ar"), await enter(service, "casc-secretariat", "ru")
    await own.open("/my-data")
    await expect(own.page.get_by_role("table")).to_have_count(2)  # what comes above moves the button
    await own.see("textbox", "right-words").fill(WISH)
    await own.press("right-send")
    await expect(own.text_of(WISH)).to_be_visible()

    await secretariat.open("/secretariat/data-requests")
    asked = secretariat.page.get_by_role("listitem").filter(has_text=WISH)
    await secretariat.press("right-grant", within=asked)
    await expect(asked).to_contain_text(secretariat.words("right-answer-missing"))
    await secretariat.see("textbox", "right-answer", within=asked).fill(ANSWER)
    await secretariat.press("right-grant", within=asked)
    await expect(secretariat.see("textbox", "right-answer", within=asked)).to_have_count(0)

    await own.open("/my-data")
    await expect(own.page.get_by_role("listitem").filter(has_text=WISH)).to_contain_text(ANSWER)


async def test_a_room_of_others_is_read_with_a_second_persons_word_and_they_are_told(
    service: str, enter: Enter
) -> None:
    asking = await enter(service, "kz", "ru")
    reader, second = await enter(service, "casc-secretariat", "ar"), await enter(service, "auditor", "en")
    room = Room(asking)
    await room.open(await open_quietly(asking, KYRGYZSTAN, QUESTION), QUESTION.subject)
    reference = (await asking.ask(f"/api/consultations/{room.id}"))["reference"]
    await reader.open("/secretariat/break-glass")
    await reader.press("glass-ask")
    dialog = reader.see("dialog", "glass-ask")
    await reader.see("textbox", "glass-reference", within=dialog).fill(reference)
    await reader.see("textbox", "glass-reason", within=dialog).fill(REASON)
    await reader.press("glass-ask", within=dialog)
    row = reader.page.get_by_role("listitem").filter(has_text=reference)
    await expect(row).to_contain_text(reader.words("glass-state-asked"))

    await second.open("/secretariat/break-glass")
    await second.press("glass-agree-label", reference=reference)
    await expect(second.see("button", "glass-agree-label", reference=reference)).to_have_count(0)
    await room.shows(REASON)
    await reader.open("/secretariat/break-glass")
    await row.get_by_role("link").first.click()
    await expect(reader.page.get_by_role("main")).to_contain_text(QUESTION.text)

    await second.open("/secretariat/audit")
    await expect(second.page.get_by_role("table")).to_contain_text(reference)


async def test_what_comes_for_a_state_is_given_to_one_of_its_people(service: str, enter: Enter) -> None:
    asking, correspondent = await enter(service, "uz", "ru"), await enter(service, "kg-correspondent", "ar")
    room = Room(asking)
    await room.open(await open_quietly(asking, KYRGYZSTAN, QUESTION), QUESTION.subject)
    reference = (await asking.ask(f"/api/consultations/{room.id}"))["reference"]
    await correspondent.open("/consultations/incoming")

    await correspondent.press("incoming-assign-label", reference=reference)
    dialog = correspondent.see("dialog", "incoming-assign-label", reference=reference)
    whose = correspondent.see("combobox", "incoming-to", within=dialog)
    name = await whose.evaluate("chosen => chosen.selectedOptions[0].textContent")
    await correspondent.press("incoming-assign", within=dialog)

    row = correspondent.page.get_by_role("listitem").filter(has_text=reference)
    await expect(row).to_contain_text(correspondent.words("incoming-given", name=name))


async def test_a_forum_is_opened_by_the_secretariat_and_read_by_a_member(service: str, enter: Enter) -> None:
    secretariat, member = await enter(service, "casc-secretariat", "en"), await enter(service, "uz", "ar")
    await secretariat.open("/consultations/new-forum")
    await secretariat.see("textbox", "forum-subject").fill(NEWS.subject)
    await secretariat.see("textbox", "forum-announcement").fill(NEWS.text)
    await secretariat.press("forum-new")
    await Room(secretariat).is_open(NEWS.subject)

    await Consultations(member).open()
    await Consultations(member).row(NEWS.subject).get_by_role("link", name=NEWS.subject).click()
    await Room(member).shows(NEWS.text)
    await expect(Room(member).composer).to_have_count(0)


async def test_what_one_was_told_is_read_and_the_badge_goes(service: str, enter: Enter) -> None:
    person = await enter(service, "mx", "ar")
    await person.ask("/api/notices/test", "POST")
    await person.open("/notices")
    await expect(person.page.get_by_role("main").get_by_role("listitem").first).to_be_visible()

    await person.press("notices-read-all")

    await expect(person.see("button", "notices-read-all")).to_have_count(0)
    await expect(person.page.get_by_role("banner")).not_to_contain_text(person.words("notices-unread", count=1))
