"""People and their grants over HTTP. What gives or takes a right wants somebody who has just proved who they are."""

from typing import Annotated

from fastapi import APIRouter, Query

from app.identity.deps import CurrentPrincipal, FreshPrincipal
from app.identity.grants import attesting
from app.identity.grants import service as granting
from app.identity.grants.schemas import GrantIn, UntilIn
from app.kernel.db import WriteSession
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.errors import Conflict
from app.kernel.text import Code
from app.secretariat.people import enrolling, inviting, leaving, reading
from app.secretariat.people.schemas import EnrolIn, InviteIn, KeptPerson, LeaveIn, People

router = APIRouter(prefix="/api", tags=["people"])
Offset = Annotated[int, Query(ge=0, le=10_000)]


@router.get("/people")
async def list_people(
    principal: CurrentPrincipal,
    house: CurrentHouse,
    network: Annotated[Code | None, Query()] = None,
    offset: Offset = 0,
) -> People:
    """The people whose grants the caller keeps or reads, 25 at a time, and what waits for a second person."""
    at = house.clock.now()
    return await house.db.write(
        lambda session: reading.people(session, house.settings, principal, network, offset, at), principal.person_id
    )


@router.post("/people", status_code=201)
async def enrol_person(form: EnrolIn, principal: FreshPrincipal, house: CurrentHouse) -> KeptPerson:
    """Writes somebody new down with a first grant; a second person must agree before they can do anything."""
    at = house.clock.now()

    def enrolled(session: WriteSession) -> KeptPerson | Conflict:
        person = enrolling.enrol(session, house.settings, principal, form, at)
        if isinstance(person, Conflict):
            return person
        session.flush()
        return reading.kept(session, house.settings, principal, [person], at)[0]

    made = await house.db.write(enrolled)
    if isinstance(made, Conflict):
        raise made
    return made


@router.post("/people/{id}/invitations", status_code=201)
async def invite_person(id: PathId, form: InviteIn, principal: FreshPrincipal, house: CurrentHouse) -> KeptPerson:
    """Invites somebody who has no provider, the first time or after a lost device; a second person must agree."""
    at = house.clock.now()

    def invited(session: WriteSession) -> KeptPerson:
        person = inviting.invite(session, house.settings, principal, id, form, at)
        session.flush()
        return reading.kept(session, house.settings, principal, [person], at)[0]

    return await house.db.write(invited)


@router.post("/people/{id}/grants", status_code=201)
async def give_grant(id: PathId, form: GrantIn, principal: FreshPrincipal, house: CurrentHouse) -> KeptPerson:
    """Gives a role; it waits for a second person."""
    at = house.clock.now()

    def given(session: WriteSession) -> KeptPerson:
        person = enrolling.readable(session, principal, id, at)
        enrolling.give(session, principal, person, form, at)
        session.flush()
        return reading.kept(session, house.settings, principal, [person], at)[0]

    return await house.db.write(given)


@router.post("/people/{id}/departure", status_code=204)
async def end_person(id: PathId, form: LeaveIn, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """Ends what somebody may do, at once; their rooms go to whoever follows."""
    at = house.clock.now()
    await house.db.write(lambda session: leaving.leave(session, principal, id, form, at))


@router.post("/people/{id}/successor", status_code=204)
async def name_successor(id: PathId, form: LeaveIn, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """Says who takes over the rooms of somebody who left."""
    at = house.clock.now()
    await house.db.write(lambda session: leaving.take_over(session, principal, id, form, at))


@router.post("/grants/{id}/agreement", status_code=204)
async def agree_to_grant(id: PathId, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """The second person's word."""
    at = house.clock.now()
    await house.db.write(lambda session: granting.agree(session, principal, id, at))


@router.post("/grants/{id}/attestation", status_code=204)
async def attest_grant(id: PathId, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """Says that a grant is still right, for 90 days."""
    at = house.clock.now()
    await house.db.write(lambda session: attesting.attest(session, principal, id, at))


@router.patch("/grants/{id}", status_code=204)
async def limit_grant(id: PathId, form: UntilIn, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """Gives a grant another end."""
    at = house.clock.now()
    await house.db.write(lambda session: attesting.limit(session, principal, id, form.valid_until, at))


@router.post("/grants/{id}/end", status_code=204)
async def end_grant(id: PathId, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """Ends a grant now; one that is awaited is refused with this."""
    at = house.clock.now()
    await house.db.write(lambda session: granting.end(session, principal, id, at))
