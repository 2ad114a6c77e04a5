"""Who would be alerted, before anything is sent: at once, and rung by rung while nobody acknowledges (ux.md, S11)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.consultations.participants import Invited, behind
from app.consultations.urgency.asking import on_call, once
from app.consultations.urgency.clock import ALERTS, Moments, moments
from app.consultations.urgency.ladder import AskedState, Rung, next_rung, on_duty
from app.consultations.urgency.schemas import Alerted, AlertsIn, AlertsOut, AlertStep
from app.directory.calendars import Calendar
from app.directory.card_rows import calendars
from app.directory.cards import cards
from app.directory.models import FocalPoint
from app.directory.schemas import Card
from app.identity.models import Person
from app.identity.principal import Principal
from app.kernel.db import ReadSession
from app.kernel.errors import Forbidden
from app.kernel.speech import say


@dataclass(frozen=True, slots=True)
class Ladder:
    """Of one State: whom it is told at once, and the rungs after them, each with its moment."""

    state: AskedState
    aimed: Moments
    first: Sequence[Person]
    chain: Sequence[tuple[datetime, Rung]]

    @property
    def named(self) -> list[Person]:
        return [*self.first, *(person for _, rung in self.chain if rung.joins for person in rung.people)]


def alerts(session: ReadSession, principal: Principal, form: AlertsIn, language: str, at: datetime) -> AlertsOut:
    """What would happen, were it sent now; of later rungs, as the rosters are. Whoever the caller may not see is not
    named. Raises Forbidden for somebody who is no focal point, and what `behind` and `on_call` do.
    """
    if principal.focal_point_id is None:
        raise Forbidden
    invited = on_call(session, principal, form.on_call, at)
    called = [each.person for each in invited]
    people = once(principal, [*behind(session, principal, form.focal_points, at), *invited])
    closed = calendars(session)
    theirs: dict[str, list[Invited]] = {}
    for each in people:
        if each.person.jurisdiction not in (None, principal.jurisdiction):
            theirs.setdefault(each.person.jurisdiction, []).append(each)
    ladders = [_ladder(session, state, some, form.urgency, closed, at) for state, some in theirs.items()]
    everybody = [*called, *(person for ladder in ladders for person in ladder.named)]
    ids = list(dict.fromkeys(each.focal_point_id for each in everybody if each.focal_point_id))
    shown = {card.id: card for card in cards(session, principal, ids, at)}
    return AlertsOut(
        on_call=_cards(shown, called),
        states=[_alerted(ladder, shown, at) for ladder in ladders],
        alert=say(language, f"notice_{ALERTS[form.urgency]}"),
        beneath=say(language, "letter_no_content"),
    )


def _ladder(
    session: ReadSession,
    state: str,
    theirs: Sequence[Invited],
    urgency: str,
    closed: Mapping[str, Calendar],
    at: datetime,
) -> Ladder:
    """The ladder of a room that begins now."""
    inside = sorted(theirs, key=lambda each: each.person.id)
    entries = [each.focal_point_id for each in inside if each.focal_point_id]
    first = session.get(FocalPoint, entries[0]) if entries else None
    inside_already = frozenset(each.person.id for each in inside)
    told, chain, level = [each.person for each in theirs], list[tuple[datetime, Rung]](), 0
    climbed = begun = AskedState(state, inside[0].network, frozenset(entries), inside_already)
    aimed = moments(session, begun.network, urgency, first, closed.get(state), at)
    shift = on_duty(session, begun, at) if urgency == "critical" else None
    if shift is not None:
        told += shift.people
        climbed = _past(climbed, shift)
    for number, moment in enumerate(aimed.rungs, 1):
        while level < number and (rung := next_rung(session, climbed, level, moment)) is not None:
            chain.append((moment, rung))
            climbed, level = _past(climbed, rung), rung.level
    return Ladder(begun, aimed, told, chain)


def _past(state: AskedState, rung: Rung) -> AskedState:
    """The same once those of a rung are in the room."""
    if not rung.joins:
        return state
    entries = {each.focal_point_id for each in rung.people if each.focal_point_id}
    people = {each.id for each in rung.people}
    return replace(state, focal_points=state.focal_points | entries, passed_over=state.passed_over | people)


def _alerted(ladder: Ladder, shown: Mapping[str, Card], at: datetime) -> Alerted:
    return Alerted(
        jurisdiction=ladder.state.jurisdiction,
        network=ladder.state.network,
        time_zone=ladder.aimed.time_zone,
        acknowledge_by=ladder.aimed.acknowledge_by,
        first=_cards(shown, ladder.first),
        chain=[
            AlertStep(
                rung=rung.name,
                at=moment,
                minutes=round((moment - at).total_seconds() / 60),
                people=_cards(shown, rung.people) if rung.joins else [],
            )
            for moment, rung in ladder.chain
        ],
    )


def _cards(shown: Mapping[str, Card], people: Iterable[Person]) -> list[Card]:
    return [card for each in people if (card := shown.get(each.focal_point_id or "")) is not None]
