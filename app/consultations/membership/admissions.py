"""Who waits to be let in, and whose word is waited for.

A focal point of a State and a network that are in the room already joins at once. Anybody else is let in when the lead
of every State in it has agreed; whoever leads one and asks somebody in has agreed by that. The ladder of an urgent
consultation lets officers of the requested State in by its own rule (see `urgency.ladder`).
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.consultations.membership.models import Admission
from app.consultations.models import Participant
from app.consultations.who import AdmissionOut
from app.identity.models import Person


def waits_for(
    here: Sequence[Participant], by: str, *, focal_point: bool, jurisdiction: str | None, networks: Iterable[str]
) -> list[str]:
    """The States whose lead has to agree that `by` asks somebody in."""
    known_network = not {each.network for each in here}.isdisjoint(networks)
    if focal_point and known_network and jurisdiction in {each.jurisdiction for each in here if each.role == "lead"}:
        return []
    return sorted(
        {each.jurisdiction for each in here if each.role == "lead" and each.person_id != by and each.jurisdiction}
    )


def open_in(session: Session, room_id: str) -> list[Admission]:
    """What a room waits for. One statement."""
    rows = select(Admission).where(col(Admission.room_id) == room_id, col(Admission.settled_at).is_(None))
    return list(session.scalars(rows.order_by(col(Admission.seq))))


def waiting(session: Session, room_id: str, caller: Participant) -> list[AdmissionOut]:
    """The same as somebody in the room sees it. Two statements, one where nobody waits."""
    rows = open_in(session, room_id)
    ids = {id for row in rows for id in row.persons}
    people = {each.id: each for each in session.scalars(select(Person).where(col(Person.id).in_(ids)))} if ids else {}
    return [
        AdmissionOut.model_validate(
            row.model_dump(include={"seq", "role", "jurisdiction", "network", "until", "proposed_by", "waits_for"})
            | {
                "people": [
                    people[id].model_dump(include={"display_name", "names", "jurisdiction"}) | {"person": id}
                    for id in row.persons
                ],
                "reply": asked(row, caller),
            }
        )
        for row in rows
    ]


def asked(row: Admission, caller: Participant) -> bool:
    """Whether somebody's word is waited for."""
    return row.settled_at is None and caller.role == "lead" and caller.jurisdiction in row.waits_for
