"""What a paper is made of, read in one state of the database, as its reader may read it at that moment."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import exists, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations import log, reading, repository
from app.consultations.caveats.acceptances import as_read
from app.consultations.log import Fact
from app.consultations.papers.words import Words, words
from app.consultations.schemas import RoomOut
from app.consultations.trail.service import Trail, trail
from app.consultations.who import ParticipantOut
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.errors import NotFound

MOST = 20_000
"""Entries on one paper: the newest. There is no longer room in sight."""
NAMES = {"display_name", "display_name_original", "names"}
NAMED = select(col(Person.id), col(Person.display_name), col(Person.display_name_original), col(Person.names))


@dataclass(frozen=True, slots=True)
class Source:
    """A room for one reader. `withheld` are the entries with words that this reader has not accepted the conditions of;
    `fates` are the corrections and withdrawals, by the entry that they change."""

    number: str
    at: datetime
    made_for: Principal
    room: RoomOut
    facts: list[Fact]
    withheld: frozenset[int]
    fates: Mapping[int, Fact]
    trail: Trail
    people: Mapping[str, ParticipantOut]
    words: Words

    @property
    def reached(self) -> int:
        """The last entry that the paper tells of: the subject and all else of the room are of that moment."""
        return self.room.last_seq

    def who(self, person_id: str, told: Mapping[str, Any] | None = None) -> str:
        """Somebody's name and State; `told` is what an entry says, of them perhaps, who need not be in the room."""
        person = self.people.get(person_id)
        if person is None:
            told = told if told and told.get("person") == person_id else {}
            spelled = told.get("names", {}).get(self.words.language) or told.get("display_name")
            return spelled or self.words.say("paper-somebody")
        name = person.names.get(self.words.language) or person.display_name
        if person.jurisdiction is None:
            return name
        return self.words.say("paper-who", name=name, country=self.words.country(person.jurisdiction))


def gathered(session: Session, principal: Principal, room_id: str, number: str, language: str, at: datetime) -> Source:
    """Raises NotFound."""
    standing = repository.standing(session, principal, room_id, at)
    if standing is None:
        raise NotFound
    room = reading.room(session, principal, room_id, at)
    last_seq, floor = standing
    whole = log.after(session, room_id, max(floor, last_seq - MOST), MOST)
    facts = as_read(session, principal.person_id, whole, at)
    return Source(
        number=number,
        at=at,
        made_for=principal,
        room=room,
        facts=facts,
        withheld=frozenset(
            before.seq for before, after in zip(whole, facts, strict=True) if before.body is not None and not after.body
        ),
        fates={fact.reply_to: fact for fact in facts if fact.kind in log.CHANGES and fact.reply_to is not None},
        trail=trail(session, room_id),
        people={person.person: person for person in room.participants},
        words=words(session, language),
    )


def stands(session: Session, source: Source) -> bool:
    """Whether nothing was taken out of the log or the subject since, and everybody is called what they were. Two
    statements."""
    waiting = (each for admission in source.room.admissions for each in admission.people)
    told = {each.person: each.model_dump(include=NAMES) for each in (*waiting, *source.room.participants)}
    for row in session.execute(NAMED.where(col(Person.id).in_(list(told)))):
        if not told[row.id].items() <= row._asdict().items():
            return False
    taken_out = exists().where(
        log.ENTRY.c.room_id == source.room.id,
        log.ENTRY.c.seq > source.reached,
        log.ENTRY.c.kind.in_((*log.CHANGES, "subject")),
    )
    return not session.execute(select(taken_out)).scalar_one()
