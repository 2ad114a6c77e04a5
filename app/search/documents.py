"""What may enter an index: names, offices, subjects, facets. No telephone, no address, no duty number."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import Row, select
from sqlmodel import SQLModel, col

from app.directory import repository
from app.directory.calendars import Calendar
from app.directory.card_rows import calendars
from app.directory.circles import circles_of
from app.directory.models import Authority, FocalPoint, FocalPointMembership
from app.directory.schedules import schedule
from app.kernel.db import ReadSession
from app.search.catalogue import Entry
from app.search.headings import Heading, Subjects, authority_heading, position_heading
from app.search.names import Candidate, candidate

PAGE = 2_000


@dataclass(frozen=True, slots=True)
class Document:
    """One focal point as an index sees it. `seq` is its position in the directory's order of changes."""

    id: str
    seq: int
    candidate: Candidate
    headings: tuple[Heading, ...]
    entry: Entry


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened in the directory up to position `reached`: documents to put, ids to drop."""

    put: list[Document]
    dropped: list[str]
    reached: int
    more: bool


def changes_after(session: ReadSession, subjects: Subjects, seq: int, limit: int = PAGE) -> Changes:
    """The focal points changed after position `seq`, oldest first, as they are now. Five statements."""
    last = repository.position(session)
    place = _focal_point.c.change_seq
    found = session.execute(_ROWS.where(place > seq).order_by(place).limit(limit)).all()
    more = len(found) == limit
    return _changes(session, subjects, found, found[-1].change_seq if more else max(last, seq), more)


def changes_of(session: ReadSession, subjects: Subjects, ids: Sequence[str]) -> Changes:
    """Certain focal points as they are now; those that are gone are to be dropped. Four statements."""
    found = session.execute(_ROWS.where(_focal_point.c.id.in_(ids))).all()
    changes = _changes(session, subjects, found, 0, more=False)
    missing = set(ids) - {each.id for each in found}
    return Changes(changes.put, changes.dropped + sorted(missing), 0, more=False)


def positions(session: ReadSession, ids: Sequence[str] | None = None) -> dict[str, int]:
    """The id and position of everybody who belongs in an index, or of those among `ids`. One statement."""
    wanted = select(col(FocalPoint.id), col(FocalPoint.change_seq)).where(
        col(FocalPoint.retired_at).is_(None), ~col(FocalPoint.dormant)
    )
    if ids is not None:
        wanted = wanted.where(col(FocalPoint.id).in_(ids))
    return {row[0]: row[1] for row in session.execute(wanted)}


_focal_point = SQLModel.metadata.tables["focal_point"]
_ROWS = select(*_focal_point.c)
"""Plain columns: a whole directory is read when a process starts."""

Columns = Row[*tuple[Any, ...]]
Office = tuple[str, Heading]
"""The kind of an authority, and the heading it is."""


def _changes(session: ReadSession, subjects: Subjects, found: Sequence[Columns], reached: int, more: bool) -> Changes:
    alive = [each for each in found if each.retired_at is None and not each.dormant]
    offices = _offices(session, {each.authority_id for each in alive})
    memberships = repository.memberships(session, [each.id for each in alive])
    corrected = calendars(session) if alive else {}
    return Changes(
        put=[
            _document(
                subjects, each, offices[each.authority_id], memberships[each.id], corrected.get(each.jurisdiction)
            )
            for each in alive
        ],
        dropped=[each.id for each in found if each.retired_at is not None or each.dormant],
        reached=reached,
        more=more,
    )


def _offices(session: ReadSession, ids: Collection[str]) -> dict[str, Office]:
    if not ids:
        return {}
    found = session.scalars(select(Authority).where(col(Authority.id).in_(ids)))
    return {each.id: (each.kind, authority_heading(each)) for each in found}


def _document(
    subjects: Subjects,
    focal_point: Columns,
    office: Office,
    memberships: list[FocalPointMembership],
    calendar: Calendar | None,
) -> Document:
    entry = Entry(
        id=focal_point.id,
        jurisdiction=focal_point.jurisdiction,
        roles=tuple(
            (circle, each.role) for each in memberships for circle in circles_of(each, focal_point.jurisdiction)
        ),
        offences=tuple(focal_point.offences),
        measures=tuple(focal_point.measures),
        languages=tuple(each["code"] for each in focal_point.languages),
        schedule=schedule(focal_point, calendar),
        confirmed_at=focal_point.confirmed_at,
    )
    kind, authority = office
    headings = (
        *subjects.of(entry, kind, focal_point.time_zone),
        authority,
        position_heading(focal_point.position),
    )
    return Document(
        id=focal_point.id,
        seq=focal_point.change_seq,
        candidate=named(focal_point, headings),
        headings=headings,
        entry=entry,
    )


class Named(Protocol):
    """Whoever has a name: the table's row, or a plain row of its columns."""

    id: Any
    name_original: Any
    name_original_language: Any
    name_romanised: Any
    names: Any
    other_spellings: Any


def named(focal_point: Named, headings: Sequence[Heading] = ()) -> Candidate:
    """A focal point by all spellings of its name, as names are compared."""
    spellings = (
        (focal_point.name_original, focal_point.name_original_language),
        (focal_point.name_romanised, None),
        *((reading, language) for language, reading in focal_point.names.items()),
        *((spelling, None) for spelling in focal_point.other_spellings),
    )
    return candidate(focal_point.id, spellings, (each.id for each in headings))
