"""The States of the caller's networks, with their usual hours and how many can be reached this minute; and those of
which the caller is shown anybody."""

from collections.abc import Collection, Mapping
from datetime import datetime

import orjson
from sqlalchemy import String, cast, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.directory import visibility
from app.directory.calendars import Calendar
from app.directory.card_rows import calendars
from app.directory.models import FocalPoint
from app.directory.schemas import WorkingHours
from app.identity.principal import Principal
from app.kernel.paging import WINDOW
from app.kernel.zones import zone
from app.search.awake.schemas import Awake
from app.search.catalogue import Chosen
from app.search.desk import Desk


async def awake(desk: Desk, principal: Principal) -> list[Awake]:
    """Counts come from the catalogue's bits, hours from one statement; in order of code."""
    at = desk.house.clock.now()
    shown = await desk.house.db.glance(lambda session: frozenset(visibility.shown_networks(session, principal, at)))
    catalogue = desk.holdings.catalogue
    networks = {"network": sorted(principal.networks)}
    within = catalogue.visible(shown)
    there = dict(catalogue.facets(Chosen(networks), shown, at, within)["jurisdiction"])
    now = dict(catalogue.facets(Chosen(networks, reachable=True), shown, at, within)["jurisdiction"])
    on_duty = catalogue.on_duty(Chosen(networks), shown, at, within)
    return await desk.house.db.read(lambda session: _usual(session, there, now, on_duty, at))


async def states_shown(desk: Desk, principal: Principal) -> list[str]:
    """The States of which the caller is shown somebody, through their networks or by agreement; in order of code."""
    at = desk.house.clock.now()
    shown = await desk.house.db.glance(lambda session: frozenset(visibility.shown_networks(session, principal, at)))
    catalogue = desk.holdings.catalogue
    there = catalogue.facets(Chosen({}), shown, at, catalogue.visible(shown))["jurisdiction"]
    return [code for code, _ in there]


def _usual(
    session: Session, there: Collection[str], now: Mapping[str, int], on_duty: Mapping[str, int], at: datetime
) -> list[Awake]:
    """The hours that occur most in each of these States. Two statements."""
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
            on_duty=min(on_duty.get(code, 0), WINDOW),
        )
    return list(found.values())
