"""What comes for a State is given to one of its people, a network is told in its forum, a person in their notices."""

from playwright.async_api import expect

from tests.journeys.every_consultation import KYRGYZSTAN
from tests.journeys.people import Enter
from tests.journeys.rooms import Consultations, Question, Room, open_quietly

QUESTION = Question("Сведения о счёте", "Кто может заблокировать счёт?")
NEWS = Question("Plenary meeting", "It opens at nine on Monday.")


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
