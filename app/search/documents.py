"""What may enter an index: names, offices, subjects, facets. No telephone, no address, no duty number."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlmodel import col

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
    """The focal points changed after position `seq`, oldest first, as they are now. Three statements."""
    last = repository.position(session)
    rows = session.execute(
        _ROWS.where(col(FocalPoint.change_seq) > seq).order_by(col(FocalPoint.change_seq)).limit(limit)
    )
    found = [(row[0], row[1]) for row in rows]
    more = len(found) == limit
    return _changes(session, subjects, found, found[-1][0].change_seq if more else max(last, seq), more)


def changes_of(session: ReadSession, subjects: Subjects, ids: Sequence[str]) -> Changes:
    """Certain focal points as they are now; those that are gone are to be dropped. Two statements."""
    rows = session.execute(_ROWS.where(col(FocalPoint.id).in_(ids)))
    found = [(row[0], row[1]) for row in rows]
    changes = _changes(session, subjects, found, 0, more=False)
    missing = set(ids) - {focal_point.id for focal_point, _ in found}
    return Changes(changes.put, changes.dropped + sorted(missing), 0, more=False)


def positions(session: ReadSession) -> dict[str, int]:
    """The id and position of everybody who belongs in an index. One statement."""
    rows = session.execute(
        select(col(FocalPoint.id), col(FocalPoint.change_seq)).where(
            col(FocalPoint.retired_at).is_(None), ~col(FocalPoint.dormant)
        )
    )
    return {row[0]: row[1] for row in rows}


_ROWS = select(FocalPoint, Authority).join(Authority, col(Authority.id) == col(FocalPoint.authority_id))


def _changes(
    session: ReadSession, subjects: Subjects, found: list[tuple[FocalPoint, Authority]], reached: int, more: bool
) -> Changes:
    alive = [(each, authority) for each, authority in found if each.retired_at is None and not each.dormant]
    memberships = repository.memberships(session, [focal_point.id for focal_point, _ in alive])
    corrected = calendars(session) if alive else {}
    return Changes(
        put=[
            _document(subjects, each, authority, memberships[each.id], corrected.get(each.jurisdiction))
            for each, authority in alive
        ],
        dropped=[each.id for each, _ in found if each.retired_at is not None or each.dormant],
        reached=reached,
        more=more,
    )


def _document(
    subjects: Subjects,
    focal_point: FocalPoint,
    authority: Authority,
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
    headings = (
        *subjects.of(entry, authority.kind, focal_point.time_zone),
        authority_heading(authority),
        position_heading(focal_point.position),
    )
    spellings = (
        (focal_point.name_original, focal_point.name_original_language),
        (focal_point.name_romanised, None),
        *((reading, language) for language, reading in focal_point.names.items()),
        *((spelling, None) for spelling in focal_point.other_spellings),
    )
    return Document(
        id=focal_point.id,
        seq=focal_point.change_seq,
        candidate=candidate(focal_point.id, spellings, (each.id for each in headings)),
        headings=headings,
        entry=entry,
    )
