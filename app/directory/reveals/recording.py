"""Counting who was shown to whom: a row for each person and day, written before an answer is given out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select
from sqlmodel import col

from app.audit import service as audit
from app.directory.reveals import repository
from app.directory.reveals.limits import URGENT_DAY, day_of, until_tomorrow
from app.directory.reveals.models import FarReading, Listing
from app.directory.reveals.suspensions import alert, suspend
from app.directory.reveals.tally import note, tally
from app.identity.principal import Principal
from app.identity.repository import lock_person
from app.kernel.db import WriteSession
from app.kernel.errors import Forbidden, TooMany


@dataclass(frozen=True, slots=True)
class Counted:
    """How many people the caller was shown today, of how many; `refused` when one more would be too many."""

    used: int
    limit: int
    refused: TooMany | None = None


def count(session: WriteSession, principal: Principal, ids: Sequence[str], at: datetime) -> Counted:
    """Writes down that `ids` are about to be shown to the caller; beyond the limit nothing, and `refused` says so.

    Exact across processes. Raises Forbidden (`directory_suspended`). Two statements on SQLite, three on PostgreSQL.
    """
    day = day_of(at)
    found = tally(session, principal, repository.belongs_to(principal), day, ids)
    if found.suspended:
        raise Forbidden("directory_suspended")
    new = [id for id in ids if id not in found.known]
    if not new:
        return Counted(found.used, found.limit)
    counted = sum(id not in found.own for id in new)
    if counted and found.used + counted > found.limit:
        refused = TooMany("listed_a_day", limit=found.limit, retry_after=until_tomorrow(at))
        return Counted(found.used, found.limit, refused)
    note(session, principal.person_id, day, new, found.own)
    return Counted(found.used + counted, found.limit)


def count_or_suspend(session: WriteSession, principal: Principal, ids: Sequence[str], at: datetime) -> Counted:
    """The same, and beyond the limit suspends. A refusal is answered and not raised, so that this is committed."""
    counted = count(session, principal, ids, at)
    if counted.refused is not None:
        suspend(session, principal, "listed_a_day", at, limit=counted.limit)
    return counted


def read_far(
    session: WriteSession, principal: Principal, digest: str, at: datetime, enough: int
) -> tuple[set[str], int]:
    """Writes down in which list the caller reads on far down, unless there are `enough`: in all processes so far today,
    and how many people were shown."""
    person, day = principal.person_id, day_of(at)
    lock_person(session, person)
    wanted = select(col(FarReading.digest)).where(col(FarReading.person_id) == person, col(FarReading.day) == day)
    known = set(session.scalars(wanted))
    if digest not in known and len(known) < enough:
        session.execute(insert(FarReading).values(person_id=person, day=day, digest=digest))
        known.add(digest)
    return known, repository.listed(session, person, day)


def count_urgent(session: WriteSession, principal: Principal, ids: Sequence[str], at: datetime) -> None:
    """Writes down that `ids` are about to be shown in an urgent matter to somebody who is suspended: audited, and their
    secretariats told. Raises TooMany (`listed_a_day`) beyond URGENT_DAY: it is to find somebody, not everybody.
    """
    day = day_of(at)
    lock_person(session, principal.person_id)
    today = select(Listing).where(col(Listing.person_id) == principal.person_id, col(Listing.day) == day)
    known = {each.focal_point_id: each.urgent for each in session.scalars(today)}
    new = sorted(set(ids) - known.keys())
    if sum(known.values()) + len(new) > URGENT_DAY:
        raise TooMany("listed_a_day", limit=URGENT_DAY, retry_after=until_tomorrow(at))
    if new:
        row = {"person_id": principal.person_id, "day": day, "exempt": True, "urgent": True}
        session.execute(insert(Listing), [row | {"focal_point_id": id} for id in new])
        alert(session, principal.person_id, repository.belongs_to(principal), "urgent_search", at, people=len(new))
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="directory.searched_urgently",
        object_kind="person",
        object_id=principal.person_id,
        details={"people": len(set(ids))},
    )
