"""Invitations over HTTP: for whoever holds the letter, and the second person's word."""

from fastapi import APIRouter, Request, Response

from app.identity import service as identity
from app.identity.deps import COOKIE, CallingDevice, CurrentPrincipal, FreshPrincipal, hand_over
from app.identity.invitations import service
from app.identity.invitations.schemas import FirstPasskeyIn, FirstStepsOut, InvitationOut, TokenIn
from app.identity.models import Person
from app.identity.passkeys import ceremony
from app.identity.passkeys import service as passkeys
from app.identity.passkeys.ceremony import Party
from app.identity.passkeys.deps import begin, finish
from app.identity.passkeys.schemas import ChallengeOut
from app.kernel.db import ReadSession, WriteSession
from app.kernel.deps import CurrentHouse, PathId

router = APIRouter(prefix="/api", tags=["invitations"])


@router.post("/invitations/look")
async def look_at_invitation(form: TokenIn, house: CurrentHouse) -> InvitationOut:
    """Whom an invitation is for."""
    at = house.clock.now()

    def look(session: ReadSession) -> InvitationOut:
        made, person = service.opened(session, form.token, at)
        known = person.model_dump(include={"display_name", "display_name_original", "names", "language"})
        only = passkeys.guarded(session, person.id, at)
        return InvitationOut.model_validate(known | {"expires_at": made.expires_at, "only_device_bound": only})

    return await house.db.read(look)


@router.post("/invitations/challenge")
async def ask_for_first_passkey(form: TokenIn, response: Response, house: CurrentHouse) -> ChallengeOut:
    """What a browser is asked when somebody enrols."""
    at = house.clock.now()
    made, person = await house.db.read(lambda session: service.opened(session, form.token, at))
    attempt = await begin(house, response, "enrol", made.id)
    return ChallengeOut(options=ceremony.to_make(Party.of(house.settings), attempt.challenge, person, []))


@router.post("/invitations/passkey", status_code=204)
async def enrol_with_passkey(
    form: FirstPasskeyIn, request: Request, response: Response, device: CallingDevice, house: CurrentHouse
) -> None:
    """Uses an invitation: the passkey is kept, and a session begins."""
    at = house.clock.now()
    made, _ = await house.db.read(lambda session: service.opened(session, form.token, at))
    attempt = await finish(house, request, response, "enrol", made.id)
    new = ceremony.made(Party.of(house.settings), attempt.challenge, form.credential)

    def enrolled(session: WriteSession) -> str:
        token = service.enrol(session, house.settings, form.token, new, form.name, device, at)
        identity.replace_session(session, request.cookies.get(COOKIE), at)
        return token

    hand_over(response, await house.db.write(enrolled), device)


@router.post("/invitations/{id}/agreement", status_code=204)
async def agree_to_invitation(id: PathId, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """The second person's word: the letter goes out."""
    at = house.clock.now()
    await house.db.write(lambda session: service.agree(session, principal, id, at))


@router.post("/invitations/{id}/end", status_code=204)
async def end_invitation(id: PathId, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """Takes an invitation back, or refuses it."""
    at = house.clock.now()
    await house.db.write(lambda session: service.end(session, principal, id, at))


@router.get("/first-steps")
async def read_first_steps(principal: CurrentPrincipal, house: CurrentHouse) -> FirstStepsOut:
    """Whether the caller has taken note of how the house works."""
    person = await house.db.read(lambda session: session.get_one(Person, principal.person_id))
    return FirstStepsOut(informed_at=person.informed_at)


@router.post("/first-steps", status_code=204)
async def finish_first_steps(principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """The caller has taken note."""
    at = house.clock.now()
    await house.db.write(lambda session: service.informed(session, principal, at))
