"""Who is in a room, over HTTP."""

from typing import Annotated

from fastapi import APIRouter, Path

from app.consultations.acting import standing
from app.consultations.joining import present
from app.consultations.kinds import KINDS, opens
from app.consultations.membership import following, inviting, leaving, muting
from app.consultations.membership.newcomers import helpers
from app.consultations.membership.schemas import (
    FrozenRoom,
    Helper,
    KeepUnreadIn,
    KindOut,
    MuteIn,
    RoomLeaveIn,
    TakeOverIn,
    WordIn,
)
from app.consultations.schemas import Ack
from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.kernel.db import ReadSession
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.text import Seq

router = APIRouter(prefix="/api", tags=["consultations"])


@router.get("/consultation-kinds")
async def list_consultation_kinds(principal: CurrentPrincipal) -> list[KindOut]:
    """The kinds of rooms, with what differs between them."""
    return [
        KindOut.model_validate(
            {
                "kind": kind,
                "open": opens(kind, principal),
                "beside": sorted(rules.beside),
                "history": rules.history,
                "sides": rules.sides,
                "outcome": rules.outcome,
                "most": rules.most,
            }
        )
        for kind, rules in KINDS.items()
    ]


@router.get("/consultations/{id}/helpers")
async def list_helpers(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> list[Helper]:
    """Guests, interpreters and liaison officers who could be asked into a room."""
    at = house.clock.now()

    def look(session: ReadSession) -> list[Helper]:
        room = standing(session, principal, id, at)
        return helpers(session, room, present(session, id), at)

    return await house.db.read(look)


@router.post("/consultations/{id}/admissions/{seq}/replies")
async def reply_to_admission(
    id: PathId, seq: Annotated[Seq, Path()], word: WordIn, principal: CurrentPrincipal, house: CurrentHouse
) -> Ack:
    """A lead agrees that somebody is let in, or declines."""
    at = house.clock.now()
    return await house.db.write(lambda session: inviting.reply(session, principal, id, seq, word, at), lock=id)


@router.post("/consultations/{id}/leave")
async def leave_consultation(id: PathId, form: RoomLeaveIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Leaves a room, with whoever follows."""
    at = house.clock.now()
    return await house.db.write(lambda session: leaving.leave(session, principal, id, form, at), lock=id)


@router.put("/consultations/{id}/mute", status_code=204)
async def mute_consultation(id: PathId, form: MuteIn, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Mutes a room for the caller alone, or no longer."""
    at = house.clock.now()
    await house.db.write(lambda session: muting.mute(session, principal, id, form.muted, at))


@router.put("/consultations/{id}/unread", status_code=204)
async def keep_consultation_unread(
    id: PathId, form: KeepUnreadIn, principal: CurrentPrincipal, house: CurrentHouse
) -> None:
    """Lets a room stand among the unread for the caller alone, or no longer; no read mark moves."""
    at = house.clock.now()
    await house.db.write(lambda session: muting.keep_unread(session, principal, id, form.kept, at))


@router.get("/frozen-consultations")
async def list_frozen_consultations(principal: CurrentPrincipal, house: CurrentHouse) -> list[FrozenRoom]:
    """Rooms of the caller's networks that stand still, or are held by a State that has nobody in them; nothing of what
    they are about."""
    return await house.db.read(lambda session: following.frozen(session, principal))


@router.post("/frozen-consultations/{id}/successor", status_code=204)
async def take_over_consultation(
    id: PathId, wanted: TakeOverIn, principal: FreshPrincipal, house: CurrentHouse
) -> None:
    """Names who takes a room over for a State that nobody leads in it, or that holds it and has nobody in it."""
    at = house.clock.now()
    await house.db.write(lambda session: following.name_successor(session, principal, id, wanted, at), lock=id)
