"""The directory's rules: reading a card, keeping a record."""

from datetime import datetime

from app.audit import service as audit
from app.directory import repository, visibility
from app.directory.cards import authority_out, cards
from app.directory.contacts import channels, readers
from app.directory.models import FocalPoint
from app.directory.record_schemas import Absence, Change, KeptEntry, Record, Shift
from app.directory.schemas import AuthorityOut, Card, Colleague, DutyWindow
from app.directory.since import since
from app.directory.stand_ins import colleague, possible_stand_ins, recorded_stand_ins, seen
from app.identity import repository as persons
from app.identity.permissions import judge
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import Forbidden, NotFound

OBJECT = "focal_point"


def card(session: ReadSession | WriteSession, principal: Principal, id: str, at: datetime) -> Card:
    """One card. Raises NotFound, for a hidden focal point exactly as for one that never existed."""
    found = cards(session, principal, [id], at, alternates=True)
    if not found:
        raise NotFound
    return found[0]


def kept(session: ReadSession | WriteSession, principal: Principal, id: str, at: datetime) -> KeptEntry:
    """One entry, for the secretariat of one of its networks, before its time and after it too.

    Raises NotFound, Forbidden. To anybody else a record whose time it is not answers like one that never existed.
    """
    found = cards(session, principal, [id], at, alternates=True, any_time=True)
    if not found:
        raise NotFound
    shown, focal_point = found[0], session.get_one(FocalPoint, id)
    networks = {each.network for each in shown.memberships}
    if not judge.permits(principal, "focal_point.edit", networks):
        raise Forbidden if visibility.is_in_force(focal_point, at) else NotFound
    began = since(session, id, networks & judge.kept(principal, "focal_point.edit"))
    entries = [entry for entry in audit.history(session, OBJECT, id) if began is None or entry.at >= began]
    actors = persons.display_names(
        session, {entry.actor for entry in entries if entry.actor} | ({focal_point.confirmed_by or ""} - {""})
    )
    stand_ins = seen(session, principal, recorded_stand_ins(focal_point), at)
    return KeptEntry(
        **shown.model_dump(),
        duty=[DutyWindow.model_validate(window) for window in focal_point.duty],
        shifts=[Shift.model_validate(shift) for shift in focal_point.shifts],
        absences=[Absence.model_validate(absence) for absence in focal_point.absences],
        stand_ins=[colleague(stand_ins[id]) for id in sorted(stand_ins)],
        alternate_id=focal_point.alternate_id,
        valid_from=focal_point.valid_from,
        confirmed_by=actors.get(focal_point.confirmed_by or ""),
        history=[
            Change(
                at=entry.at,
                actor=actors.get(entry.actor or ""),
                action=entry.action,
                changed=list(entry.details.get("changed", [])),
            )
            for entry in entries
        ],
    )


def record(session: WriteSession, principal: Principal, id: str, at: datetime) -> Record:
    """The same with its numbers: the reading is audited, and listed to the person. Raises NotFound, Forbidden."""
    found = kept(session, principal, id, at)
    readers.noted(session, principal.person_id, id, at)
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action="focal_point.record_read",
        object_kind="focal_point_record",
        object_id=id,
    )
    return Record(**found.model_dump(), channels=channels.of(session, [id])[id])


def colleagues(session: ReadSession, principal: Principal, id: str, at: datetime) -> list[Colleague]:
    """Who may be the alternate of an entry, or stand in: for its secretariat. Raises NotFound, Forbidden."""
    kept(session, principal, id, at)
    return possible_stand_ins(session, principal, session.get_one(FocalPoint, id), at)


def authorities(session: ReadSession, jurisdiction: str | None) -> list[AuthorityOut]:
    """Authorities, of one jurisdiction or all."""
    return [authority_out(each) for each in repository.authorities(session, jurisdiction)]
