"""Who asks about their own data is answered; who reads a room of others needs a second person, and those are told."""

from playwright.async_api import expect

from tests.journeys.every_consultation import KYRGYZSTAN
from tests.journeys.people import Enter
from tests.journeys.rooms import Question, Room, open_quietly

WISH = "Номер моего кабинета изменился."
ANSWER = "Номер указан так, как в письме ведомства."
REASON = "شكوى بشأن طريقة الرد على هذه المشاورة."
QUESTION = Question("Сведения о счёте", "Кто может заблокировать счёт?")


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
    await secretariat.press("right-refuse", within=asked)
    await expect(secretariat.see("textbox", "right-answer", within=asked)).to_have_count(0)

    await own.open("/my-data")
    await expect(own.page.get_by_role("listitem").filter(has_text=WISH)).to_contain_text(ANSWER)
    await own.press("held-read", what=own.words("held-account"))
    await expect(own.page.get_by_role("table").first).to_contain_text(own.words("people-subject"))


async def test_what_an_officer_asks_is_answered_by_an_operator(service: str, enter: Enter) -> None:
    """Nobody answers their own; this one has neither a colleague nor a second signatory."""
    own, operator = await enter(service, "casc-secretariat", "es"), await enter(service, "operator", "fr")
    await own.open("/my-data")
    await expect(own.text("right-who")).to_be_visible()
    await own.see("textbox", "right-words").fill(WISH)
    await own.press("right-send")
    await expect(own.text_of(WISH)).to_be_visible()

    await operator.open("/notices")
    await operator.page.get_by_role("banner").get_by_role("button", name=operator.words("account-title")).click()
    await operator.follow("right-desk-title")
    asked = operator.page.get_by_role("listitem").filter(has_text=WISH)
    await operator.see("textbox", "right-answer", within=asked).fill(ANSWER)
    await operator.press("right-refuse", within=asked)
    await expect(asked).to_contain_text(ANSWER)

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
