"""A session that ends somewhere else: a dialog over the page, and nothing typed is lost."""

from playwright.async_api import expect

from tests.journeys.directory import Directory
from tests.journeys.people import Enter, Person
from tests.journeys.rooms import Question, Room, open_quietly

THAILAND = "dem0th00000000000003"


async def test_a_room_goes_on_after_signing_in_again(service: str, enter: Enter) -> None:
    person = await enter(service, "kz", "ru")
    person.watch.expect_status(401)
    question = Question("Сеанс, который закончится", "Что делать, если сеанс закончился?")
    room = Room(person)
    await room.open(await open_quietly(person, THAILAND, question), question.subject)
    await room.composer.fill("Написано до конца сеанса")
    await person.mark()

    await person.end_session()
    await _continue(person, "Айсулу Карабалина")

    await expect(room.composer).to_have_value("Написано до конца сеанса")
    await room.is_connected()
    await person.press("room-send")
    await room.shows("Написано до конца сеанса")
    assert await person.has_not_reloaded()


async def test_a_message_written_after_the_end_waits_and_is_sent_once(service: str, enter: Enter) -> None:
    person = await enter(service, "kz")
    person.watch.expect_status(401)
    question = Question("A message after the end", "Is anything lost?")
    room = Room(person)
    await room.open(await open_quietly(person, THAILAND, question), question.subject)
    await room.composer.fill("Written while the session was over")

    await person.end_session()
    await expect(room.connection).to_have_text(person.words("live-ended"))
    await _continue(person, "Aisulu Karabalina")
    await person.press("room-send")

    await room.shows("Written while the session was over")
    assert [body for _, body in await room.on_record()] == [question.text, "Written while the session was over"]


async def test_the_search_goes_on_after_signing_in_again(service: str, enter: Enter) -> None:
    person = await enter(service, "uz")
    person.watch.expect_status(401)
    directory = Directory(person)
    await directory.open()

    await person.end_session()
    await directory.search("Hélène")
    await _continue(person, "Shokhnazar Khodzhaev")

    await expect(directory.field).to_have_value("Hélène")
    await expect(directory.rows.first).to_contain_text("Hélène")


async def _continue(person: Person, name: str) -> None:
    """The dialog cannot be closed without an answer; signing in again is one press."""
    dialog = person.see("alertdialog", "session-ended-title")
    await expect(dialog).to_be_visible()
    await person.page.keyboard.press("Escape")
    await expect(dialog).to_be_visible()
    await person.press("session-ended-again", within=dialog, name=name)
    await expect(dialog).to_be_hidden()
