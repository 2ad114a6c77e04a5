"""Erasure at a person's wish, once whoever answers has said yes.

At once, in the name of whoever says so: the account, what it may do and its sessions end, rooms go to whoever follows,
the entry is retired. Then, by errand: rows that are the person's alone are deleted (`holdings` says which), names are
overwritten, and the keys under which drafts, telephones and addresses were sealed are destroyed, in backups too
(vault/ledger.py). What stays, and why, is in `holdings`; where it named the person it names a former focal point.
"""

import asyncio
from datetime import datetime
from functools import partial

from sqlalchemy import delete
from sqlmodel import SQLModel, col, select

from app.audit import service as audit
from app.directory import following
from app.directory.keeping.models import Retirement
from app.directory.keeping.retiring import retire
from app.directory.keeping.schemas import RetireIn
from app.directory.models import FocalPoint
from app.evidence.own.holdings import OF_ENTRY, OF_PERSON, OVERWRITTEN, STAY, Place
from app.identity.grants import repository as grants
from app.identity.grants.leaving import end_account, persons_behind
from app.identity.models import Person
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.identity.repository import selves
from app.kernel.db import WriteSession
from app.kernel.errors import Conflict, Forbidden, NotFound
from app.kernel.house import House
from app.kernel.speech import FALLBACK, LANGUAGES, say
from app.outbox import service as outbox
from app.secretariat.people import leaving
from app.secretariat.people.schemas import LeaveIn
from app.vault import ledger
from app.vault import service as vault

ERRAND = "rights.erasure"
ERASED = "erased"
"""The issuer of somebody whom nobody knows any more."""


def begin(session: WriteSession, principal: Principal, person_id: str, at: datetime) -> None:
    """Ends what somebody has, and lets the errands do the rest, for accounts from before they left and came back too.

    Raises Conflict `erasure_held` while they hold a role, or have an entry, that the caller may not end.
    """
    person = session.get_one(Person, person_id)
    try:
        if person.ended_at is None and grants.lasting_of(session, person.id, at):
            leaving.leave(session, principal, person.id, LeaveIn(), at)
        elif person.ended_at is None:
            end_account(session, principal, person, at)
        session.flush()
        entry = _own_entry(session, person)
        if person.ended_at is not None and entry is not None and entry.retired_at is None:
            _retire(session, principal, entry.id, at)
    except (Forbidden, NotFound) as held:
        raise Conflict("erasure_held") from held
    if person.ended_at is None:
        raise Conflict("erasure_held")
    for id in session.scalars(selves(person_id)).all():
        outbox.post(session, ERRAND, {"id": id}, at=at)


def _retire(session: WriteSession, principal: Principal, id: str, at: datetime) -> None:
    """Operators keep no entry. That of an officer to whose erasure one says yes is retired by `erase`."""
    try:
        retire(session, principal, id, RetireIn(reason="left_office"), at)
    except (Forbidden, NotFound):
        if not judge.everywhere(principal, "rights.secretariat"):
            raise


async def carry_out(house: House, ids: list[str]) -> None:
    """Runs the errands. The ledger is written after the commit, as for a room (consultations/retention/purging.py)."""
    at = house.clock.now()
    for id in ids:
        for holder in await house.db.write(partial(erase, person_id=id, at=at)):
            await asyncio.to_thread(ledger.note, house.settings, holder, at)


def erase(session: WriteSession, person_id: str, at: datetime) -> list[str]:
    """Takes out what is held about somebody whose account has ended; whose keys are destroyed with it. Once more is
    harmless."""
    person = session.get_one(Person, person_id)
    entry = _own_entry(session, person)
    _delete(session, OF_PERSON, person_id)
    former = "former_focal_point" if person.jurisdiction else "former_participant"
    names = {language: say(language, former) for language in LANGUAGES}
    first = person.issuer != ERASED
    person.issuer, person.subject = ERASED, person.id
    person.display_name = person.display_name_original = names[FALLBACK]
    person.names, person.position, person.language = names, {}, FALLBACK
    holders = [person_id]
    if entry is not None:
        _delete(session, OF_ENTRY, entry.id)
        _overwrite(session, entry, names)
        if entry.retired_at is None:
            entry.retired_at = at
            following.moved(session, [entry.id], at)
        holders.append(entry.id)
    for holder in holders:
        vault.shred(session, holder)
    if first:
        audit.record(session, at=at, actor=None, action="person.erased", object_kind="person", object_id=person_id)
    return holders


def erase_again(session: WriteSession, person_id: str, at: datetime) -> bool:
    """After a restore: takes out somebody who was erased before; whether the backup had brought them back."""
    person = session.get(Person, person_id)
    if person is None or person.issuer == ERASED:
        return False
    person.ended_at = person.ended_at or at
    session.flush()
    erase(session, person_id, at)
    return True


def _own_entry(session: WriteSession, person: Person) -> FocalPoint | None:
    """The entry that is this person's alone: one that somebody else has taken over is theirs."""
    if person.focal_point_id is None or persons_behind(session, person.focal_point_id):
        return None
    return session.get(FocalPoint, person.focal_point_id)


def _delete(session: WriteSession, places: tuple[Place, ...], id: str) -> None:
    for group, table, column in places:
        if group not in STAY | OVERWRITTEN:
            rows = SQLModel.metadata.tables[table]
            session.execute(delete(rows).where(rows.c[column] == id))


def _overwrite(session: WriteSession, entry: FocalPoint, names: dict[str, str]) -> None:
    entry.name_original = entry.name_romanised = names[FALLBACK]
    entry.name_original_language = FALLBACK
    entry.names, entry.other_spellings, entry.position = names, [], {}
    entry.languages, entry.duty, entry.shifts, entry.absences = [], [], [], []
    for note in session.exec(select(Retirement).where(col(Retirement.focal_point_id) == entry.id)):
        note.note = ""
