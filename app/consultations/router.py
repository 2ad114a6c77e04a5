"""Consultations over HTTP: everything the socket does, through the same service."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.consultations import service, subjects
from app.consultations.checklist.schemas import ChecklistIn
from app.consultations.forms import CloseIn, OpenIn, SubjectIn
from app.consultations.membership.schemas import NewcomerIn
from app.consultations.schemas import (
    Ack,
    EntryOut,
    EntryPage,
    ReadIn,
    RoomOut,
    RoomSummary,
    Saying,
)
from app.identity.deps import CurrentPrincipal
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.errors import BadInput
from app.kernel.paging import EntryLimit
from app.kernel.text import Id, Seq

router = APIRouter(prefix="/api/consultations", tags=["consultations"])


@router.get("")
async def list_consultations(
    principal: CurrentPrincipal, house: CurrentHouse, before: Annotated[Id | None, Query()] = None
) -> list[RoomSummary]:
    """The caller's consultations, newest activity first: all that go on and the last fifty that are closed; with
    `before`, the id of a closed one, the next fifty."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.rooms(session, principal, at, before))


@router.post("", status_code=201)
async def open_consultation(form: OpenIn, principal: CurrentPrincipal, house: CurrentHouse) -> RoomOut:
    """Opens a consultation; the same key again answers the same room."""
    at = house.clock.now()

    def opened(session: WriteSession) -> RoomOut:
        room_id = service.open_room(session, principal, form, at)
        session.flush()
        return service.room(session, principal, room_id, at)

    return await house.db.write(opened)


@router.get("/{id}")
async def read_consultation(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> RoomOut:
    """One consultation with everybody who takes part."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.room(session, principal, id, at))


@router.post("/{id}/participants")
async def invite_participant(
    id: PathId, wanted: NewcomerIn, principal: CurrentPrincipal, house: CurrentHouse
) -> EntryOut:
    """Asks somebody in; answers the entry `joined`, or `proposed` where the States in the room have to agree."""
    at = house.clock.now()
    fact = await house.db.write(lambda session: service.invite(session, principal, id, wanted, at), lock=id)
    return entry_out(fact, principal)


@router.get("/{id}/entries")
async def list_entries(
    id: PathId,
    principal: CurrentPrincipal,
    house: CurrentHouse,
    after: Annotated[Seq | None, Query()] = None,
    before: Annotated[Seq | None, Query()] = None,
    limit: Annotated[EntryLimit, Query()] = 50,
) -> EntryPage:
    """Entries after or before a seq, ascending; without either, from the beginning."""
    if after is not None and before is not None:
        raise BadInput(fields=["after", "before"])

    at = house.clock.now()

    def look(session: ReadSession) -> service.Page:
        if before is not None:
            return service.entries_before(session, principal, id, before, limit, at)
        return service.entries_after(session, principal, id, after or 0, limit, at)

    page = await house.db.read(look)
    return EntryPage(
        entries=[entry_out(fact, principal) for fact in page.facts], last_seq=page.last_seq, more=page.more
    )


@router.post("/{id}/entries")
async def add_entry(id: PathId, said: Saying, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """The same as the frame `say`."""
    return await house.db.write(service.Utterance(principal, id, said, house.clock.now()), lock=id)


@router.post("/{id}/read", status_code=204)
async def mark_read(id: PathId, mark: ReadIn, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """The same as the frame `read`."""
    at = house.clock.now()
    await house.db.write(lambda session: service.mark_read(session, principal, id, mark.seq, at))


@router.post("/{id}/checklist")
async def set_point(id: PathId, point: ChecklistIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Says how far a point of the checklist is settled; an entry of the log like every other."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.set_point(session, principal, id, point, at), lock=id)


@router.post("/{id}/subject")
async def correct_subject(id: PathId, form: SubjectIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Puts the subject of a consultation right."""
    at = house.clock.now()
    return await house.db.write(lambda session: subjects.correct(session, principal, id, form, at), lock=id)


@router.post("/{id}/close")
async def close_consultation(id: PathId, closing: CloseIn, principal: CurrentPrincipal, house: CurrentHouse) -> Ack:
    """Ends the consultation with what came of it."""
    at = house.clock.now()
    return await house.db.write(lambda session: service.close(session, principal, id, closing, at), lock=id)


def entry_out(fact: service.Fact, principal: Principal) -> EntryOut:
    """An entry as the caller sees it: the key is its sender's own."""
    key = fact.key if fact.author == principal.person_id else None
    return EntryOut.model_validate({**fact._asdict(), "key": key})
