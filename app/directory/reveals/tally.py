"""The statements by which people shown are counted: built once, since a search with new people sends them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Integer, String, bindparam, func, insert, select
from sqlalchemy.orm import Session
from sqlmodel import SQLModel

from app.directory.reveals.limits import LISTED_DAY
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db.lists import as_list, field, listed
from app.kernel.db.locks import lock

_tables = SQLModel.metadata.tables
_listing, _suspension, _limit, _member, _person = (
    _tables[name] for name in ("listing", "directory_suspension", "directory_limit", "focal_point_membership", "person")
)
_WHO, _DAY = bindparam("person", type_=String()), bindparam("day", type_=String())
_given = listed("ids")
_ids = select(field(_given, 0, String()))
_of_day = (_listing.c.person_id == _WHO, _listing.c.day == _DAY)
_LOCK = select(_person.c.id).where(_person.c.id == _WHO).with_for_update(key_share=True)
_STATE = select(
    select(func.count())
    .select_from(_suspension)
    .where(_suspension.c.person_id == _WHO, _suspension.c.lifted_at.is_(None))
    .scalar_subquery()
    .label("suspended"),
    select(func.min(_limit.c.listed_day))
    .where(_limit.c.network.in_(bindparam("networks", expanding=True)))
    .scalar_subquery()
    .label("lowered"),
    select(func.count())
    .select_from(_listing)
    .where(*_of_day, _listing.c.exempt.is_(False))
    .scalar_subquery()
    .label("used"),
    select(func.aggregate_strings(_listing.c.focal_point_id, " "))
    .where(*_of_day, _listing.c.focal_point_id.in_(_ids))
    .scalar_subquery()
    .label("known"),
    select(func.aggregate_strings(_member.c.focal_point_id, " "))
    .where(_member.c.focal_point_id.in_(_ids), _member.c.network.in_(bindparam("kept", expanding=True)))
    .scalar_subquery()
    .label("own"),
)
_rows = listed("rows")
_NOTE = insert(_listing).from_select(
    ["person_id", "day", "focal_point_id", "exempt"],
    select(_WHO, _DAY, field(_rows, 0, String()), field(_rows, 1, Integer()) == 1),
)


@dataclass(frozen=True, slots=True)
class Tally:
    """A person's day: suspended now? shown how many of how many; which of the ids asked about are shown already, and
    which are of the person's own secretariat."""

    suspended: bool
    used: int
    limit: int
    known: frozenset[str]
    own: frozenset[str]


def tally(session: Session, principal: Principal, networks: Collection[str], day: str, ids: Sequence[str]) -> Tally:
    """Locks the person's row, so that all processes count one after the other. Two statements, one on SQLite."""
    lock(session, _LOCK, {"person": principal.person_id})
    values = {
        "person": principal.person_id,
        "day": day,
        "ids": as_list([id] for id in ids),
        "networks": sorted(networks),
        "kept": sorted(judge.kept(principal, "limits.exempt")),
    }
    row = session.connection().execute(_STATE, values).one()
    return Tally(
        suspended=row.suspended > 0,
        used=row.used,
        limit=min(LISTED_DAY, row.lowered or LISTED_DAY),
        known=frozenset((row.known or "").split()),
        own=frozenset((row.own or "").split()),
    )


def note(session: Session, person_id: str, day: str, ids: Sequence[str], exempt: Collection[str]) -> None:
    """Writes who was shown. One statement."""
    rows = as_list([id, int(id in exempt)] for id in ids)
    session.connection().execute(_NOTE, {"person": person_id, "day": day, "rows": rows})
