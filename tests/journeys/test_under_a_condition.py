"""Information given unasked is accepted before it is read, and its giver hears when it must be disclosed."""

from playwright.async_api import expect

from tests.journeys.people import Enter
from tests.journeys.rooms import Question, Room, open_quietly
from tests.journeys.turns import Turn

THAILAND = "dem0th00000000000003"
KIND = "spontaneous_information"
QUESTIONS = {
    "en": Question("Accounts of an agent", "May we tell you what we found?", KIND),
    "ru": Question("Счета посредника", "Можно ли сообщить вам, что мы нашли?", KIND),
    "ar": Question("حسابات وسيط", "هل يمكننا إبلاغكم بما وجدناه؟", KIND),
}
FOUND = {
    "en": "A third person used the account that day.",
    "ru": "В тот день счётом пользовалось третье лицо.",
    "ar": "استخدم شخص ثالث الحساب في ذلك اليوم.",
}
ALIBI = {
    "en": "It supports the alibi of the second accused.",
    "ru": "Это подтверждает алиби второго обвиняемого.",
    "ar": "هذا يؤيد دفع المتهم الثاني بغيابه عن المكان.",
}
HEARD = {
    "en": "We have told the court.",
    "ru": "Мы сообщили суду.",
    "ar": "أبلغنا المحكمة.",
}
PLANNED = "Case 7/2031, U. A. - UNTOC 18(5)"
PLEASE = {
    "en": "To KZ86 125K ZT50 0410 0100, please.",
    "ru": "На KZ86 125K ZT50 0410 0100, пожалуйста.",
    "ar": "إلى KZ86 125K ZT50 0410 0100 من فضلكم.",
}


async def test_from_information_to_the_notice_of_its_disclosure(service: str, enter: Enter, turn: Turn) -> None:
    giver, receiver = await enter(service, "kz", turn[0]), await enter(service, "th", turn[1])
    question, found, alibi, heard = QUESTIONS[turn[0]], FOUND[turn[0]], ALIBI[turn[1]], HEARD[turn[0]]
    ours, theirs = Room(giver), Room(receiver)
    await ours.open(await open_quietly(giver, THAILAND, question), question.subject)
    await theirs.open(ours.id, question.subject)

    await giver.press("spontaneous-give")
    await giver.see("textbox", "spontaneous-body").fill(found)
    await giver.see("checkbox", "spontaneous-vouched").check()
    await giver.press("spontaneous-send")
    await ours.shows(found)
    await expect(receiver.see("button", "caveat-accept")).to_be_visible()
    await expect(theirs.log).not_to_contain_text(found)
    await receiver.press("caveat-accept")
    await theirs.shows(found)

    await receiver.press("disclose-must", within=theirs.says(found))
    notice = receiver.see("dialog", "disclose-title")
    await notice.get_by_role("textbox").first.fill(PLANNED)
    await receiver.see("textbox", "day-day", within=notice).fill("1")
    await receiver.see("combobox", "day-month", within=notice).select_option("01")
    await receiver.see("textbox", "day-year", within=notice).fill("2031")
    await receiver.press("disclose-send", within=notice)
    await ours.shows(PLANNED)
    await giver.press("disclose-consult", within=ours.says(PLANNED))
    await theirs.shows(receiver.words("disclose-consult"))

    await receiver.press("disclose-must", within=theirs.says(found))
    await notice.get_by_role("textbox").first.fill(alibi)
    await receiver.see("checkbox", "disclose-late", within=notice).check()
    await receiver.press("disclose-send", within=notice)
    await ours.shows(alibi)
    await giver.open("/today")
    await expect(giver.see("region", "today-disclosures")).to_be_visible()
    await giver.see("link", "register-title").click()
    await giver.see("textbox", "disclose-reply-words").fill(heard)
    await giver.press("disclose-noted")
    await theirs.shows(receiver.words("disclose-noted"))
    await theirs.shows(heard)
    await giver.open("/today")
    await expect(giver.see("region", "today-disclosures")).to_have_count(0)


async def test_what_must_not_travel_is_asked_about_first(service: str, enter: Enter, turn: Turn) -> None:
    writer = await enter(service, "kz", turn[0])
    question, please = QUESTIONS[turn[0]], PLEASE[turn[0]]
    room = Room(writer)
    await room.open(await open_quietly(writer, THAILAND, question), question.subject)

    await room.composer.fill(please)
    await writer.press("room-send")
    reason = writer.see("combobox", "caution-reason")
    await expect(reason).to_be_focused()
    assert len(await room.on_record()) == 1
    await reason.select_option("made_up")
    await writer.press("room-send")

    await room.shows(please)
