"""What leaves the service: the vCard of one revealed contact, and the duty sheet. Each is audited and marked."""

from datetime import datetime, timedelta

from sqlalchemy import exists, func, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from app.audit import service as audit
from app.audit.models import AuditEntry
from app.directory.cards import cards
from app.directory.contacts import channels
from app.directory.freshness import freshness, terms_of
from app.directory.models import Authority, Channel, FocalPoint, FocalPointMembership
from app.directory.reachability import open_spans
from app.directory.record_schemas import Shift
from app.directory.reveals import repository
from app.directory.reveals.limits import DAY, until_tomorrow
from app.directory.reveals.schemas import Away, DutyLine, DutySheet, ShownChannel, ViewerOut
from app.directory.reveals.service import opened
from app.directory.reveals.vcard import stamp, vcard
from app.directory.schedules import schedule
from app.directory.visibility import VISIBLE, viewer
from app.identity.principal import Principal
from app.identity.repository import lock_person
from app.kernel.db import WriteSession
from app.kernel.errors import Forbidden, NotFound, TooMany
from app.kernel.ids import new_id
from app.kernel.speech import say

SHEETS_A_DAY = 3
LINES = 1_000
AHEAD = timedelta(days=7)
SHEET_MADE = "duty_sheet.made"


def card_file(session: WriteSession, principal: Principal, id: str, language: str, at: datetime) -> str:
    """The vCard of a contact that the caller revealed in the last 24 hours. Raises NotFound, Forbidden."""
    made = repository.own_reveal(session, principal.person_id, id, at)
    found = cards(session, principal, [made.focal_point_id], at) if made else []
    if made is None or not found:
        raise NotFound
    if made.purpose != "urgent" and repository.suspension(session, principal.person_id) is not None:
        raise Forbidden("directory_suspended")
    export = new_id()
    _recorded(session, principal, "contact.exported", "reveal", made.id, at, {"export": export})
    held = channels.of(session, [made.focal_point_id])[made.focal_point_id]
    shown = opened(found[0].level, made.purpose, held)
    notes = (
        say(language, "vcard_verified", date=stamp(found[0].confirmed_at)),
        say(language, "export_made_for", name=principal.display_name, at=stamp(at), number=export),
    )
    return vcard(found[0], [ShownChannel(kind=each.kind, value=each.value, note="") for each in shown], notes)


def duty_sheet(session: WriteSession, principal: Principal, network: str, at: datetime) -> DutySheet:
    """The duty numbers of one's own network, for the night the service is down.

    Offices and numbers, nobody's name. Raises Forbidden, TooMany (`duty_sheets_a_day`).
    """
    if network not in principal.networks:
        raise Forbidden
    lock_person(session, principal.person_id)
    if repository.suspension(session, principal.person_id) is not None:
        raise Forbidden("directory_suspended")
    if _made_today(session, principal, at) >= SHEETS_A_DAY:
        raise TooMany("duty_sheets_a_day", limit=SHEETS_A_DAY, retry_after=until_tomorrow(at))
    sheet = new_id()
    lines = _lines(session, principal, network, at)
    _recorded(session, principal, SHEET_MADE, "network", network, at, {"sheet": sheet, "lines": len(lines)})
    made_for = ViewerOut(
        display_name=principal.display_name,
        display_name_original=principal.display_name_original,
        names=dict(principal.names),
        jurisdiction=principal.jurisdiction,
    )
    return DutySheet(id=sheet, network=network, at=at, made_for=made_for, lines=lines)


def _lines(session: WriteSession, principal: Principal, network: str, at: datetime) -> list[DutyLine]:
    own = aliased(FocalPointMembership)
    member = exists().where(col(own.focal_point_id) == col(FocalPoint.id), col(own.network) == network)
    terms = terms_of(session, [network]).values()
    rows = session.execute(
        select(FocalPoint, Authority, Channel)
        .join(Authority, col(Authority.id) == col(FocalPoint.authority_id))
        .join(Channel, col(Channel.focal_point_id) == col(FocalPoint.id))
        .where(member, VISIBLE, col(Channel.kind) == "duty_phone")
        .order_by(col(FocalPoint.jurisdiction), col(Authority.id), col(FocalPoint.id), col(Channel.id))
        .limit(LINES),
        viewer(principal, at),
    ).all()
    readable = channels.opened(session, [channel for _, _, channel in rows])
    until = at + AHEAD
    return [
        DutyLine(
            jurisdiction=focal_point.jurisdiction,
            authority=authority.names,
            number=readable[channel.id].value,
            note=readable[channel.id].note,
            time_zone=focal_point.time_zone,
            duty=[
                Shift(start=span[0], end=span[1])
                for kind, span in open_spans(schedule(focal_point), at, until)
                if kind == "duty"
            ],
            away=[
                Away(start=first, end=last)
                for first, last in schedule(focal_point).absences
                if first <= until.date() and last >= at.date()
            ],
            languages=[each["code"] for each in focal_point.languages],
            confirmed_at=focal_point.confirmed_at,
            freshness=freshness(focal_point.confirmed_at, terms, at),
        )
        for focal_point, authority, channel in rows
        if channel.id in readable
    ]


def _made_today(session: WriteSession, principal: Principal, at: datetime) -> int:
    wanted = select(func.count()).where(
        col(AuditEntry.actor) == principal.person_id,
        col(AuditEntry.action) == SHEET_MADE,
        col(AuditEntry.at) > at - DAY,
    )
    return int(session.execute(wanted).scalar_one())


def _recorded(
    session: WriteSession,
    principal: Principal,
    action: str,
    object_kind: str,
    object_id: str,
    at: datetime,
    details: dict[str, str | int],
) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=action,
        object_kind=object_kind,
        object_id=object_id,
        details=details,
    )
