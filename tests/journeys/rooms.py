"""Consultations as their participants use them."""

from dataclasses import dataclass

from playwright.async_api import Locator, expect

from app.kernel.ids import new_id
from tests.journeys.people import Person

Message = tuple[int, str]
"""The number of an entry and the words in it."""

READ_LOG = """log => [...log.querySelectorAll('li[id^="entry-"] .body')].map(body => [
    Number(body.closest('li').id.slice('entry-'.length)),
    body.textContent,
])"""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked when a consultation is opened."""

    subject: str
    text: str
    kind: str = "requirements"
    urgency: str = "normal"


class OpeningForm:
    """The page on which a consultation is opened, reached from a card or a row."""

    def __init__(self, person: Person) -> None:
        self.person = person

    @property
    def subject(self) -> Locator:
        return self.person.see("textbox", "consultation-subject")

    @property
    def kind(self) -> Locator:
        return self.person.see("combobox", "consultation-question-type")

    @property
    def question(self) -> Locator:
        return self.person.see("textbox", "consultation-question")

    async def fill(self, question: Question) -> None:
        words = self.person.words
        await self.subject.fill(question.subject)
        await self.kind.select_option(label=words.term("question_types", question.kind))
        await self.question.fill(question.text)
        urgency = self.person.page.get_by_role("radio", name=words.term("urgencies", question.urgency))
        await urgency.check()

    async def send(self, question: Question) -> "Room":
        """Opens the consultation; returns in its room."""
        await self.fill(question)
        await self.person.press("consultation-open")
        room = Room(self.person)
        await room.is_open(question.subject)
        return room


class Room:
    """A room, with what stands in its log."""

    def __init__(self, person: Person) -> None:
        self.person = person

    @property
    def id(self) -> str:
        return self.person.page.url.rsplit("/", 1)[-1]

    @property
    def log(self) -> Locator:
        return self.person.page.get_by_role("log", name=self.person.words("room-log"), exact=True)

    @property
    def talk(self) -> Locator:
        return self.person.see("region", "room-talk")

    @property
    def composer(self) -> Locator:
        return self.talk.locator("textarea")

    @property
    def connection(self) -> Locator:
        """The words above the composer: whether what is written now goes out now."""
        return self.talk.locator(".connection > :first-child")

    def says(self, text: str) -> Locator:
        """The message with this text, whether it is part of the record yet or not."""
        return self.log.get_by_role("listitem").filter(has_text=text)

    async def open(self, id: str, subject: str) -> None:
        await self.person.open(f"/consultations/{id}")
        await self.is_open(subject)

    async def is_open(self, subject: str) -> None:
        """Returns once the room is shown and its live connection stands."""
        await expect(self.person.heading).to_have_text(subject)
        await expect(self.log).to_be_visible()
        await self.is_connected()

    async def is_connected(self) -> None:
        await expect(self.connection).to_have_text(self.person.words("live-open"))

    async def write(self, text: str) -> None:
        """Writes and sends, whether there is a network or not."""
        await self.composer.fill(text)
        await self.person.press("room-send")
        await expect(self.composer).to_be_empty()

    async def say(self, text: str) -> None:
        """Writes and sends; returns once it is part of the record."""
        await self.write(text)
        await self.shows(text)

    async def shows(self, text: str) -> None:
        """Returns once a message with this text is part of the record on this page."""
        await expect(self.log.locator('li[id^="entry-"]').filter(has_text=text)).to_be_visible()

    async def on_page(self) -> list[Message]:
        """Every message of the record, in the order of the page."""
        return [(seq, body) for seq, body in await self.log.evaluate(READ_LOG)]

    async def on_record(self) -> list[Message]:
        """The same from the service itself, which numbers every entry without a gap."""
        answer = await self.person.ask(f"/api/consultations/{self.id}/entries?after=0&limit=200")
        entries = answer["entries"]
        assert [entry["seq"] for entry in entries] == list(range(1, len(entries) + 1))
        return [(entry["seq"], entry["body"]) for entry in entries if entry["body"] is not None]

    async def close(self, outcome: str, formal_reference: str) -> None:
        """Closes the consultation with this outcome, the central authority informed."""
        words = self.person.words
        await self.person.press("room-close")
        dialog = self.person.see("dialog", "room-close")
        chosen = self.person.see("combobox", "room-close-outcome", within=dialog)
        await chosen.select_option(label=words.term("outcomes", outcome))
        await self.person.see("textbox", "room-close-reference", within=dialog).fill(formal_reference)
        await self.person.see("radio", "room-close-informed-yes", within=dialog).check()
        await self.person.press("room-close-confirm", within=dialog)
        await expect(dialog).to_be_hidden()


class Consultations:
    """The list of a person's consultations."""

    def __init__(self, person: Person) -> None:
        self.person = person

    def row(self, subject: str) -> Locator:
        return self.person.page.get_by_role("main").get_by_role("listitem").filter(has_text=subject)

    async def open(self) -> None:
        await self.person.open("/consultations")
        await expect(self.person.heading).to_have_text(self.person.words("consultation-list-title"))

    async def enter(self, subject: str) -> Room:
        """Follows the subject into its room."""
        await self.row(subject).get_by_role("link", name=subject).click()
        room = Room(self.person)
        await room.is_open(subject)
        return room


async def open_quietly(person: Person, to: str, question: Question, **more: str) -> str:
    """Opens a consultation with a focal point over HTTP, for journeys that begin in a room; answers its id."""
    card = await person.ask(f"/api/directory/focal-points/{to}")
    room = await person.ask(
        "/api/consultations",
        "POST",
        {
            "subject": question.subject,
            "requested_jurisdictions": [card["jurisdiction"]],
            "offences": [],
            "measures": [],
            "question_type": question.kind,
            "urgency": question.urgency,
            "urgent": None if question.urgency == "normal" else {"reason": "life"},
            "focal_points": [to],
            "question": question.text,
            "language": person.words.language,
            "key": new_id(),
            **more,
        },
    )
    id: str = room["id"]
    return id
