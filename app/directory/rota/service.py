"""A jurisdiction's week on the roster: duty by person, work together, and the gaps between."""

from collections.abc import Iterable
from datetime import date, datetime

from app.directory.reachability import open_spans
from app.directory.record_schemas import Absence
from app.directory.rota.reading import Planned, Week, calendar_of, jurisdiction_of, people_of, week_of
from app.directory.rota.schemas import Rota, RotaAbilities, RotaDay, RotaPerson, RotaSpan, Span
from app.directory.written import read, read_own
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.zones import zone

Instants = tuple[datetime, datetime]


def rota(session: ReadSession | WriteSession, principal: Principal, code: str, day: date | None, at: datetime) -> Rota:
    """The week of `day` (or of today there) in a jurisdiction. Raises NotFound where nobody is shown in full."""
    jurisdiction = jurisdiction_of(session, code)
    people = people_of(session, principal, code, at)
    week = week_of(jurisdiction, day or at.astimezone(zone(jurisdiction.time_zones[0])).date())
    planned = [person for person in people if person.mine]
    since, until = week.begins(0), week.begins(7)
    duty: list[RotaSpan] = []
    working: list[Instants] = []
    for person in people:
        dated = {start for start, _ in person.schedule.shifts}
        for kind, (start, end) in open_spans(person.schedule, since, until):
            if kind == "working":
                working.append((start, end))
            else:
                of_kind = "shift" if _began(person, start, dated) else "weekly"
                duty.append(RotaSpan(focal_point_id=person.row.id, kind=of_kind, start=start, end=end))
    at_work = _merged(working)
    covered = _merged([*at_work, *((span.start, span.end) for span in duty)])
    on_duty = {span.focal_point_id for span in duty}
    named = [person for person in people if person.mine or person.row.id in on_duty]
    return Rota(
        jurisdiction=code,
        time_zone=week.time_zone,
        week=week.monday,
        days=_days(week, people[0], jurisdiction.weekend),
        people=[_person(person) for person in named],
        duty=sorted(duty, key=lambda span: (span.start, span.end, span.focal_point_id)),
        working=[Span(start=start, end=end) for start, end in at_work],
        gaps=[Span(start=start, end=end) for start, end in _between(covered, since, until)],
        abilities=RotaAbilities(edit=bool(planned)),
    )


def _began(person: Planned, start: datetime, dated: set[datetime]) -> bool:
    """Whether a span is (what is left of) a dated shift."""
    return start in dated or any(begins <= start < ends for begins, ends in person.schedule.shifts)


def _days(week: Week, person: Planned, weekend: list[int]) -> list[RotaDay]:
    calendar = calendar_of(person.row)
    found = []
    for number in range(7):
        day = week.day(number)
        holiday = calendar.names(day) if calendar.closed(day) else None
        found.append(
            RotaDay(
                day=day,
                start=week.begins(number),
                end=week.begins(number + 1),
                holiday=holiday,
                weekend=day.isoweekday() in weekend,
            )
        )
    return found


def _person(person: Planned) -> RotaPerson:
    row = person.row
    return RotaPerson(
        id=row.id,
        name_original=row.name_original,
        name_original_language=row.name_original_language,
        name_romanised=row.name_romanised,
        names=read_own(row.names),
        position=read(row.position),
        time_zone=row.time_zone,
        absences=[Absence.model_validate(each) for each in read(row.absences)],
    )


def _merged(spans: Iterable[Instants]) -> list[Instants]:
    """The same time as spans that neither touch nor overlap, in order."""
    found: list[Instants] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _between(covered: list[Instants], since: datetime, until: datetime) -> list[Instants]:
    """What `covered` leaves open between two instants."""
    edges = [since, *(edge for span in covered for edge in span), until]
    return [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end]
