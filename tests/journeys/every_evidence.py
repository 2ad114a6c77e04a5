"""Reading a room that one is not in, and incoming consultations, in the states of their pages."""

from collections.abc import AsyncIterator

from playwright.async_api import expect

from app.kernel.ids import new_id
from tests.journeys.every_consultation import KYRGYZSTAN
from tests.journeys.people import Enter, Person
from tests.journeys.rooms import Question, open_quietly


async def evidence_states(address: str, enter: Enter, language: str) -> AsyncIterator[tuple[str, Person]]:
    """(what the page is, whose page it is in), one after the other."""
    asking = await enter(address, "uz", language)
    reader, second = await enter(address, "casc-secretariat", language), await enter(address, "auditor", language)
    room = await open_quietly(asking, KYRGYZSTAN, Question(new_id(), "2026-114/8?"))
    reference = (await asking.ask(f"/api/consultations/{room}"))["reference"]
    wanted = {"reference": reference, "reason": "2026-114/8, 2026-114/9, 2026-115/1", "minutes": 15}
    id = (await reader.ask("/api/break-glass", "POST", wanted))["id"]
    await second.open("/secretariat/break-glass")
    await expect(second.see("button", "glass-agree-label", reference=reference)).to_be_visible()
    yield "a reading that waits for a second person", second
    await second.press("glass-agree-label", reference=reference)
    await reader.open(f"/secretariat/break-glass/{id}")
    await expect(reader.see("link", "glass-back")).to_be_visible()
    yield "a room that is read for a while", reader
    await reader.open("/secretariat/break-glass")
    await reader.press("glass-ask")
    yield "asking to read a room", reader
    correspondent = await enter(address, "kg-correspondent", language)
    await correspondent.open("/consultations/incoming")
    await correspondent.press("incoming-assign-label", reference=reference)
    yield "an incoming consultation to be given to somebody", correspondent
