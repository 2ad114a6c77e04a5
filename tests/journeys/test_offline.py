"""Without a network: what was loaded can be read, what is written is kept, and everything says so."""

from playwright.async_api import Locator, expect

from tests.journeys.directory import Directory
from tests.journeys.people import Enter, Person
from tests.journeys.rooms import Question, Room, open_quietly
from tests.journeys.watch import NETWORK_IS_CUT

THAILAND = "dem0th00000000000003"
KANTHI = "กันต์ธีร์ วัฒนมงคลชัย"


async def test_the_directory_stays_readable_and_says_that_it_is_offline(service: str, enter: Enter) -> None:
    person = await enter(service, "kz", "ar")
    person.watch.expect(NETWORK_IS_CUT)
    directory = Directory(person)
    await directory.open("?jurisdiction=TH")

    await person.network(there=False)
    await expect(_banner(person)).to_be_visible()
    await expect(directory.row(KANTHI)).to_be_visible()
    await directory.search("Vautrin")
    await expect(directory.row(KANTHI)).to_be_visible()

    await person.network(there=True)
    await expect(_banner(person)).to_be_hidden()
    await expect(directory.row(KANTHI)).to_have_count(0)
    await expect(directory.field).to_have_value("Vautrin")


async def test_messages_written_without_a_network_are_kept_in_order_and_sent_once(service: str, enter: Enter) -> None:
    person = await enter(service, "kz", "ru")
    person.watch.expect(NETWORK_IS_CUT)
    question = Question("Связь прервалась", "Сохранится ли написанное?")
    room = Room(person)
    await room.open(await open_quietly(person, THAILAND, question), question.subject)
    written = [f"Без сети, {number}" for number in ("первое", "второе", "третье")]

    await person.network(there=False)
    await expect(_banner(person)).to_be_visible()
    for text in written:
        await room.write(text)
    for text in written:
        await expect(room.says(text)).to_contain_text(person.words("room-not-sent"))
    assert [body for _, body in await room.on_page()][-1:] == [question.text]

    await person.network(there=True)
    await room.shows(written[-1])
    await expect(_banner(person)).to_be_hidden()
    record = await room.on_record()
    assert [body for _, body in record] == [question.text, *written]
    assert await room.on_page() == record


def _banner(person: Person) -> Locator:
    return person.page.get_by_role("banner").get_by_text(person.words("shell-offline"), exact=True)
