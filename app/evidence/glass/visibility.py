"""The only judge of break-glass (docs/decisions/0025).

| person                                                                | may                            |
|-----------------------------------------------------------------------|--------------------------------|
| secretariat of a network that somebody came into the room through     | ask                            |
| another secretary, cosigner or auditor of that network, for a day     | agree or refuse                |
| the same, and whoever asked                                           | see the request, not the room  |
| whoever asked, with that, in the minutes after the room was told      | read                           |
"""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, false, or_, true
from sqlmodel import col

from app.consultations.models import Entry
from app.evidence.glass.models import BreakGlass, GlassOpened
from app.evidence.glass.schemas import State
from app.identity.permissions import judge
from app.identity.principal import Principal

ASK = "glass.ask"
AGREE = "glass.agree"
WAITS = timedelta(hours=24)
"""A request that nobody has answered by then is worth nothing any more."""
TOLD = "glass_broken"
"""The kind of the entry that tells the room."""


def listed(principal: Principal) -> ColumnElement[bool]:
    """The requests that the caller may see."""
    if judge.everywhere(principal, AGREE):
        return true()
    watched = judge.kept(principal, AGREE)
    return or_(
        col(BreakGlass.asked_by) == principal.person_id,
        col(BreakGlass.network).in_(sorted(watched)) if watched else false(),
    )


def until(request: BreakGlass, opened: GlassOpened | None, told: Entry | None) -> datetime | None:
    """When the reading ends or ended: counted from the entry that told the room, and from nothing else."""
    if opened is None or told is None or told.kind != TOLD or opened.minutes > request.minutes:
        return None
    end = told.at + timedelta(minutes=opened.minutes)
    return min(end, request.ended_at) if request.ended_at else end


def state(request: BreakGlass, end: datetime | None, at: datetime) -> State:
    """Where a request stands."""
    if request.decided_at is None:
        return "asked" if at < request.asked_at + WAITS else "lapsed"
    if not request.agreed or end is None:
        return "refused"
    return "open" if at < end else "over"


def may_decide(principal: Principal, request: BreakGlass, now: State) -> bool:
    other = request.asked_by != principal.person_id
    return other and now == "asked" and judge.permits(principal, AGREE, [request.network])


def may_read(principal: Principal, request: BreakGlass, opened: GlassOpened | None, now: State) -> bool:
    mine = opened is not None and opened.reader == principal.person_id == request.asked_by
    return mine and now == "open" and judge.permits(principal, ASK, [request.network])
