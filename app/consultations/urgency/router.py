"""Urgency over HTTP."""

from fastapi import APIRouter

from app.consultations.schemas import Ack
from app.consultations.urgency import acts, alerting, climbing, overseeing, targets
from app.consultations.urgency.schemas import (
    AlertsIn,
    AlertsOut,
    CalledIn,
    CallIn,
    CallOfficerIn,
    EscalateIn,
    Overseen,
    PromiseIn,
    TargetIn,
    TargetOut,
    UrgencyIn,
)
from app.directory.reveals.deps import Listed
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.deps import CallerLanguage, CurrentHouse, PathId

router = APIRouter(prefix="/api", tags=["consultations"])


@router.post("/consultations/alerted")
async def read_alerts(
    form: AlertsIn, principal: CurrentPrincipal, house: CurrentHouse, language: CallerLanguage, listed: Listed
) -> AlertsOut:
    """Who would be alerted, when and in which words, if a consultation were sent now."""
    at = house.clock.now()
    found = await house.db.read(lambda session: alerting.alerts(session, principal, form, language, at))
    steps = (step for state in found.states for step in state.chain)
    named = [found.on_call, *(state.first for state in found.states), *(step.people for step in steps)]
    await listed.cards(card for cards in named for card in cards)
    return found


@router.post("/consultations/{id}/escalate")
async def escalate_consultation(id: PathId, form: EscalateIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Goes one rung up the ladder now."""
    at = house.clock.now()
    return await house.db.write(lambda session: climbing.escalate(session, principal, id, form, at), lock=id)


@router.post("/consultations/{id}/promise")
async def promise_answer(id: PathId, form: PromiseIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Says by when an answer will come; moves it once."""
    at = house.clock.now()
    return await house.db.write(lambda session: acts.promise(session, principal, id, form, at), lock=id)


@router.post("/consultations/{id}/calls")
async def note_call(id: PathId, form: CallIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Notes what was said on the telephone."""
    at = house.clock.now()
    return await house.db.write(lambda session: acts.note_call(session, principal, id, form, at), lock=id)


@router.post("/consultations/{id}/urgency")
async def change_urgency(id: PathId, form: UrgencyIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Changes the class of urgency and starts the clock anew."""
    at = house.clock.now()
    return await house.db.write(lambda session: acts.change_urgency(session, principal, id, form, at), lock=id)


@router.get("/overseen")
async def list_overseen(principal: CurrentPrincipal, house: CurrentHouse) -> list[Overseen]:
    """Urgent consultations that came up to the caller's secretariat and wait still; nothing of what they are about."""
    return await house.db.read(lambda session: overseeing.overseen(session, principal))


@router.post("/overseen/{id}/officers")
async def call_officer_in(id: PathId, form: CallOfficerIn, principal: FreshPrincipal, house: CurrentHouse) -> CalledIn:
    """Lets one more officer of a silent State into an urgent consultation that came up to the caller's secretariat."""
    at = house.clock.now()
    return await house.db.write(lambda session: overseeing.call_in(session, principal, id, form, at), lock=id)


@router.get("/response-targets")
async def list_response_targets(principal: CurrentPrincipal, house: CurrentHouse) -> list[TargetOut]:
    """What the networks of the caller's secretariat aim at."""
    return await house.db.read(lambda session: targets.targets(session, principal))


@router.put("/response-targets")
async def set_response_target(form: TargetIn, principal: CurrentPrincipal, house: CurrentHouse) -> list[TargetOut]:
    """Changes what a network aims at."""
    at = house.clock.now()
    return await house.db.write(lambda session: targets.set_target(session, principal, form, at))
