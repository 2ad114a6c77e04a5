"""A letter to where letters went until now: whoever diverts them is seen by whom they belong to.

The errand bears the address sealed under the person's own key, because nothing else knows it any more.
"""

from datetime import datetime

from app.identity.models import Person
from app.kernel.db import ReadSession, WriteSession
from app.kernel.house import House
from app.notices import letters
from app.outbox import notices, service
from app.vault import service as vault

ERRAND = "notice.diverted"


def diverted(session: WriteSession, person_id: str, before: str | None, at: datetime) -> None:
    """Tells a person by every way there is now, and by a letter to where letters went `before`."""
    notices.post(session, [person_id], "ways_changed", at=at, urgent=True)
    if before is not None:
        sealed = vault.key(session, person_id).seal(before, _place(person_id))
        service.post(session, ERRAND, {"id": f"{person_id} {sealed}"}, at=at)


async def carry_out(house: House, ids: list[str]) -> None:
    """Runs the errands. Raises, to be tried again, when a letter could not be sent."""
    if letters.possible(house.settings):
        for id in ids:
            await _send(house, *id.split(" "))


async def _send(house: House, person_id: str, sealed: str) -> None:
    def look(session: ReadSession) -> tuple[str, str] | None:
        person, key = session.get(Person, person_id), vault.keys(session, [person_id]).get(person_id)
        return (key.open(sealed, _place(person_id)), person.language) if person and key else None

    found = await house.db.read(look)
    if found is not None:
        letter = letters.urgent(house.settings, *found, "ways_changed", "", house.clock.now())
        await letters.send(house.settings, letter)


def _place(person_id: str) -> str:
    return f"{person_id}|letters"
