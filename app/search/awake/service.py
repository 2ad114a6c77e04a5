"""The States of the caller's networks, with their usual hours and how many can be reached this minute."""

from collections import Counter
from collections.abc import Collection, Mapping
from datetime import datetime

import orjson
from sqlalchemy import String, cast, exists, func, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.directory import visibility
from app.directory.calendars import Calendar
from app.directory.card_rows import calendars
from app.directory.models import FocalPoint, FocalPointMembership
from app.directory.reachability import reach
from app.directory.schedules import schedule
from app.directory.schemas import WorkingHours
from app.identity.principal import Principal
from app.kernel.paging import WINDOW
from app.kernel.zones import zone
from app.search.awake.schemas import Awake
from app.search.catalogue import Chosen
from app.search.desk import Desk

_TIMETABLE = (
    col(FocalPoint.jurisdiction),
    col(FocalPoint.time_zone),
    col(FocalPoint.working_days),
    col(FocalPoint.working_hours),
    col(FocalPoint.duty),
    col(FocalPoint.shifts),
    col(FocalPoint.absences),
)


async def awake(desk: Desk, principal: Principal) -> list[Awake]:
    """Counts come from the catalogue's bits, hours from one statement; in order of code."""
    at = desk.house.clock.now()
    shown = await desk.house.db.glance(lambda session: frozenset(visibility.shown_networks(session, principal, at)))
    catalogue = desk.holdings.catalogue
    networks = {"network": sorted(principal.networks)}
    within = catalogue.visible(shown)
    there = dict(catalogue.facets(Chosen(networks), shown, at, within)["jurisdiction"])
    now = dict(catalogue.facets(Chosen(networks, reachable=True), shown, at, within)["jurisdiction"])
    return await desk.house.db.read(lambda session: _usual(session, principal, there, now, at))


def _usual(
    session: Session, principal: Principal, there: Collection[str], now: dict[str, int], at: datetime
) -> list[Awake]:
    """The hours that occur most in each of these States. Three statements."""
    kept = (
        col(FocalPoint.jurisdiction),
        col(FocalPoint.time_zone),
        cast(col(FocalPoint.working_days), String),
        cast(col(FocalPoint.working_hours), String),
    )
    rows = session.execute(
        select(*kept)
        .where(col(FocalPoint.jurisdiction).in_(sorted(there)), col(FocalPoint.retired_at).is_(None))
        .group_by(*kept)
        .order_by(*kept[:1], func.count().desc(), *kept[1:])
    )
    closed = calendars(session)
    on_duty = _on_duty(session, principal, closed, at)
    found: dict[str, Awake] = {}
    for code, time_zone, days, hours in rows:
        if code in found:
            continue
        today = at.astimezone(zone(time_zone)).date()
        found[code] = Awake(
            jurisdiction=code,
            time_zone=time_zone,
            working_days=orjson.loads(days),
            working_hours=WorkingHours.model_validate_json(hours),
            holiday=closed.get(code, Calendar(code)).closed(today),
            reachable=min(now.get(code, 0), WINDOW),
            on_duty=on_duty[code],
        )
    return list(found.values())


def _on_duty(session: Session, principal: Principal, closed: Mapping[str, Calendar], at: datetime) -> Counter[str]:
    """How many of the caller's networks whom they see are on duty, by State; of those who ever are. One statement."""
    member = exists().where(
        col(FocalPointMembership.focal_point_id) == col(FocalPoint.id),
        col(FocalPointMembership.network).in_(sorted(principal.networks)),
    )
    ever = or_(cast(col(FocalPoint.duty), String) != "[]", cast(col(FocalPoint.shifts), String) != "[]")
    rows = session.execute(select(*_TIMETABLE).where(ever, member, visibility.visible(principal, at)))
    return Counter(
        row.jurisdiction for row in rows if reach(schedule(row, closed.get(row.jurisdiction)), at).state == "on_duty"
    )
