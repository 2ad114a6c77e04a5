"""Whom a consultation asks: focal points by name, and of a State whoever is on call."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from app.consultations.participants import Invited, behind
from app.consultations.urgency.officers import officers
from app.consultations.urgency.schemas import OnCall
from app.directory import visibility
from app.identity.principal import Principal
from app.kernel.errors import BadInput


def asked(
    session: Session, principal: Principal, focal_points: Sequence[str], places: Sequence[OnCall], at: datetime
) -> list[Invited]:
    """Everybody asked, those by name first. Raises what `behind` and `on_call` do."""
    named = behind(session, principal, focal_points, at)
    return once(principal, [*named, *on_call(session, principal, places, at)])


def once(principal: Principal, invited: Iterable[Invited]) -> list[Invited]:
    """Each person one time, and the caller not at all."""
    people: dict[str, Invited] = {}
    for each in invited:
        people.setdefault(each.person.id, each)
    people.pop(principal.person_id, None)
    return list(people.values())


def on_call(session: Session, principal: Principal, places: Sequence[OnCall], at: datetime) -> list[Invited]:
    """Of each State whoever is on duty in the network, else at their desk, else back there first: who asks at two in
    the morning does not have to know them.

    Raises BadInput where there is nobody, or the network is not shown to the caller: these answer alike.
    """
    if not places:
        return []
    shown = visibility.shown_networks(session, principal, at)
    found = list[Invited]()
    for place in places:
        there = officers(session, place.jurisdiction, place.network, at, [principal.person_id])
        if place.network not in shown or not there:
            raise BadInput(fields=["on_call"], reason="nobody_on_call")
        person = there[0].person
        found.append(Invited(person, person.focal_point_id, place.network))
    return found
