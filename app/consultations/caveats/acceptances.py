"""Facts as somebody may read them: the words of what they have not accepted are withheld.

Whoever wrote an entry reads it. For everybody else one statement more is made, and only for facts with a caveat.
"""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import String, bindparam, select
from sqlalchemy.orm import Session

from app.consultations.caveats.models import Acceptance
from app.consultations.log import Fact
from app.consultations.terms import required
from app.kernel.db.lists import as_list, field, listed

ACCEPTANCE = Acceptance.metadata.tables["acceptance"]
_ROOMS = listed("rooms")
_IN_ROOMS = (
    select(ACCEPTANCE.c.room_id, ACCEPTANCE.c.person_id, ACCEPTANCE.c.term)
    .select_from(_ROOMS)
    .join(ACCEPTANCE, ACCEPTANCE.c.room_id == field(_ROOMS, 0, String()))
)
_MINE = _IN_ROOMS.where(ACCEPTANCE.c.person_id == bindparam("person"))

Place = tuple[str, int]
"""(room, seq)"""


def asked_of(facts: Iterable[Fact], at: datetime) -> dict[Place, frozenset[str]]:
    """What must be accepted to read the words of these facts at `at`; those that ask for nothing are left out."""
    day = at.date()
    return {
        (fact.room, fact.seq): terms
        for fact in facts
        if fact.caveats and fact.body is not None and (terms := required(fact.caveats, fact.data, fact.seq, day))
    }


def as_read(session: Session, person_id: str, facts: list[Fact], at: datetime) -> list[Fact]:
    """The same facts, of one room or several; words that the person may not read yet are None."""
    asked = asked_of((fact for fact in facts if fact.author != person_id), at)
    if not asked:
        return facts
    accepted: dict[str, set[str]] = {}
    for room, _, term in session.execute(_MINE, {"rooms": _rooms(asked), "person": person_id}):
        accepted.setdefault(room, set()).add(term)
    held = {place for place, terms in asked.items() if not terms <= accepted.get(place[0], set())}
    return [fact._replace(body=None) if (fact.room, fact.seq) in held else fact for fact in facts]


def readers_of(session: Session, facts: Iterable[Fact], at: datetime) -> dict[Place, frozenset[str]]:
    """For each of these facts that asks for an acceptance: who gave it, besides its author."""
    asked = asked_of(facts, at)
    if not asked:
        return {}
    accepted: dict[tuple[str, str], set[str]] = {}
    for room, person, term in session.execute(_IN_ROOMS, {"rooms": _rooms(asked)}):
        accepted.setdefault((room, person), set()).add(term)
    return {
        place: frozenset(person for (room, person), given in accepted.items() if room == place[0] and terms <= given)
        for place, terms in asked.items()
    }


def _rooms(places: Iterable[Place]) -> str:
    return as_list({(room,) for room, _ in places})
