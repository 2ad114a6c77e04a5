"""Trafficking routes: listing, reading with their people, keeping."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, or_, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.audit import service as audit
from app.directory import repository, visibility
from app.directory.cards import cards
from app.directory.models import Authority, FocalPoint, FocalPointMembership
from app.directory.relations import gathering
from app.directory.relations.models import RouteLead, TraffickingRoute
from app.directory.relations.schemas import (
    Lead,
    Profession,
    RouteAbilities,
    RouteCreate,
    RouteEdit,
    RouteIn,
    RouteOut,
    RouteRead,
    Stop,
)
from app.directory.relations.visibility import keeps, to_be_kept
from app.identity.grants import repository as grants
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.errors import BadInput, Conflict, Forbidden, NotFound
from app.kernel.ids import new_id
from app.reference import service as reference

OBJECT = "trafficking_route"


def listed(session: ReadSession, principal: Principal, at: datetime) -> list[RouteOut]:
    """The routes that the caller may see, the latest change first; at most 200. Two statements."""
    shown = visibility.shown_networks(session, principal, at)
    rows = session.scalars(
        select(TraffickingRoute)
        .where(col(TraffickingRoute.network).in_(sorted(shown)), col(TraffickingRoute.retired_at).is_(None))
        .order_by(col(TraffickingRoute.changed_at).desc(), col(TraffickingRoute.id))
        .limit(200)
    )
    return [_out(principal, row) for row in rows]


def read(session: ReadSession | WriteSession, principal: Principal, id: str, at: datetime) -> RouteRead:
    """One route with its people. Raises NotFound. Seven statements."""
    row = visible(session, principal, id, at)
    stops = [Stop.model_validate(each) for each in row.stops]
    leads = _leads(session, id)
    offences = frozenset(row.offences)
    ids = _candidates(session, principal, stops, offences, leads, at)
    gathered = gathering.gather(stops, offences, cards(session, principal, ids, at), leads)
    return RouteRead(
        **_out(principal, row).model_dump(),
        gathered=gathered,
        invitees=gathering.invitees(gathered, grants.answering(session, ids, at), principal.focal_point_id),
    )


def create(session: WriteSession, principal: Principal, form: RouteCreate, at: datetime) -> RouteRead:
    """A new route. Raises Forbidden for a network one does not keep, BadInput for unknown codes and people."""
    if not keeps(principal, form.network):
        raise Forbidden
    _check(session, principal, form, at)
    row = TraffickingRoute(id=new_id(), network=form.network, changed_at=at, **_values(form))
    session.add(row)
    session.flush()
    _appoint(session, row.id, form.leads)
    _record(session, principal, row, "created", at)
    return read(session, principal, row.id, at)


def edit(session: WriteSession, principal: Principal, id: str, form: RouteEdit, at: datetime) -> RouteRead:
    """Raises NotFound, Forbidden, Conflict `stale_revision` with the current route, BadInput."""
    row = _kept(session, principal, id, form.revision, at)
    _check(session, principal, form, at)
    for name, value in _values(form).items():
        setattr(row, name, value)
    row.revision += 1
    row.changed_at = at
    session.execute(delete(RouteLead).where(col(RouteLead.route_id) == id))
    _appoint(session, id, form.leads)
    _record(session, principal, row, "edited", at)
    return read(session, principal, id, at)


def retire(session: WriteSession, principal: Principal, id: str, revision: int, at: datetime) -> None:
    """Takes a route off the list; its audit stays. Raises NotFound, Forbidden, Conflict."""
    row = _kept(session, principal, id, revision, at)
    row.retired_at = at
    _record(session, principal, row, "retired", at)


def visible(session: Session, principal: Principal, id: str, at: datetime) -> TraffickingRoute:
    """One route as it is kept. Raises NotFound for one that the caller may not see, as for none."""
    row = session.get(TraffickingRoute, id)
    if row is None or row.retired_at or row.network not in visibility.shown_networks(session, principal, at):
        raise NotFound
    return row


def _kept(session: WriteSession, principal: Principal, id: str, revision: int, at: datetime) -> TraffickingRoute:
    row = visible(session, principal, id, at)
    to_be_kept(principal, visibility.shown_networks(session, principal, at), row.network)
    if row.revision != revision:
        raise Conflict("stale_revision", current=read(session, principal, id, at).model_dump(mode="json"))
    return row


def _leads(session: Session, id: str) -> dict[str, Profession]:
    rows = session.scalars(select(RouteLead).where(col(RouteLead.route_id) == id))
    return {row.focal_point_id: "investigator" if row.profession == "investigator" else "prosecutor" for row in rows}


def _candidates(
    session: Session,
    principal: Principal,
    stops: Sequence[Stop],
    offences: frozenset[str],
    leads: dict[str, Profession],
    at: datetime,
) -> list[str]:
    """Ids of the people worth a card: the leads, and the freshest of each profession who are competent at the stops.
    Two statements."""
    shown = visibility.shown_networks(session, principal, at)
    by_role = exists().where(
        col(FocalPointMembership.focal_point_id) == col(FocalPoint.id),
        col(FocalPointMembership.network).in_(sorted(shown)),
        col(FocalPointMembership.role) == gathering.INVESTIGATOR,
    )
    investigating = or_(col(Authority.kind).in_(sorted(gathering.INVESTIGATING)), by_role)
    rows = session.execute(
        select(col(FocalPoint.id), col(FocalPoint.jurisdiction), col(FocalPoint.offences), investigating)
        .join(Authority, col(Authority.id) == col(FocalPoint.authority_id))
        .where(
            col(FocalPoint.jurisdiction).in_([stop.jurisdiction for stop in stops]), visibility.visible(principal, at)
        )
        .order_by(col(FocalPoint.confirmed_at).desc(), col(FocalPoint.id))
    )
    sides: dict[tuple[str, bool], list[str]] = {}
    for id, jurisdiction, competent, investigator in rows:
        side = sides.setdefault((jurisdiction, bool(investigator)), [])
        if id not in leads and not offences.isdisjoint(competent) and len(side) < gathering.OTHERS:
            side.append(id)
    return list(dict.fromkeys([*leads, *(id for each in sides.values() for id in each)]))


def _check(session: WriteSession, principal: Principal, form: RouteIn, at: datetime) -> None:
    """Raises BadInput with the fields that hold an unknown code, or a lead who is hidden or of no stop."""
    here = {stop.jurisdiction for stop in form.stops}
    people = repository.visible_focal_points(session, principal, [lead.focal_point for lead in form.leads], at)
    wrong = {
        "offences": not reference.codes(session, "offence").issuperset(form.offences),
        "stops": not reference.jurisdiction_codes(session).issuperset(here),
        "leads": any(
            lead.focal_point not in people or people[lead.focal_point][0].jurisdiction not in here
            for lead in form.leads
        ),
    }
    if fields := [name for name, is_wrong in wrong.items() if is_wrong]:
        raise BadInput("bad_input", fields=fields)


def _values(form: RouteIn) -> dict[str, Any]:
    return {
        "titles": dict(form.titles),
        "offences": list(dict.fromkeys(form.offences)),
        "stops": [stop.model_dump() for stop in form.stops],
    }


def _appoint(session: WriteSession, id: str, leads: Sequence[Lead]) -> None:
    for focal_point, profession in {lead.focal_point: lead.profession for lead in leads}.items():
        session.add(RouteLead(route_id=id, focal_point_id=focal_point, profession=profession))
    session.flush()


def _record(session: WriteSession, principal: Principal, row: TraffickingRoute, done: str, at: datetime) -> None:
    audit.record(
        session,
        at=at,
        actor=principal.person_id,
        action=f"{OBJECT}.{done}",
        object_kind=OBJECT,
        object_id=row.id,
        details={"network": row.network, "revision": row.revision},
    )


def _out(principal: Principal, row: TraffickingRoute) -> RouteOut:
    return RouteOut(
        id=row.id,
        network=row.network,
        titles=row.titles,
        offences=row.offences,
        stops=[Stop.model_validate(each) for each in row.stops],
        illustrative=row.illustrative,
        revision=row.revision,
        changed_at=row.changed_at,
        abilities=RouteAbilities(edit=keeps(principal, row.network), consult=principal.focal_point_id is not None),
    )
