"""Fills the demo's room, by the rules that every room follows."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlmodel import col

from app.consultations import log
from app.consultations.forms import OpenIn
from app.consultations.membership.inviting import invite, reply
from app.consultations.membership.schemas import NewcomerIn, WordIn
from app.consultations.opening import open_room
from app.identity.absent import absent
from app.identity.models import DEMO_ISSUER, Person
from app.identity.principal import HeldGrant, Principal
from app.kernel.db import WriteSession
from seed_data.demo.personas import PERSONAS
from seed_data.demo.rooms import ASKED, FORM, HELPERS, LINES, OPENER

STAY = timedelta(days=60)
"""How long the guest and the interpreter are in it; their grants end later."""


def seed_rooms(session: WriteSession, at: datetime) -> None:
    """Opens a consultation, lets two people in with the asked State's consent, and says what is said."""
    people = {
        person.subject: person for person in session.scalars(select(Person).where(col(Person.issuer) == DEMO_ISSUER))
    }
    opener, asked = _principal(people[OPENER], at), _principal(people[ASKED], at)
    form = OpenIn.model_validate(FORM | {"focal_points": [asked.focal_point_id]})
    room_id = open_room(session, opener, form, at)
    for key in HELPERS:
        wanted = NewcomerIn(key=f"ask-{key}", person=people[key].id, until=at + STAY)
        proposed = invite(session, opener, room_id, wanted, at)
        reply(session, asked, room_id, proposed.seq, WordIn(key=f"agree-{key}", agree=True), at)
    room = log.lock(session, room_id)
    for number, said in enumerate(LINES):
        log.append(
            session,
            room,
            kind=said.kind,
            key=f"line-{number}",
            author=people[said.author].id,
            at=at,
            body=said.body,
            language=said.language,
        )


def _principal(person: Person, at: datetime) -> Principal:
    """A persona as the rules see them, without a session."""
    persona = next(each for each in PERSONAS if each.key == person.subject)
    grants = (HeldGrant(each.role, each.network, each.jurisdiction, None) for each in persona.grants)
    return absent(person, grants, at)
