"""Passkeys over HTTP: signing in, proving anew who one is, keeping one's own."""

from fastapi import APIRouter, Request, Response

from app.identity import service as identity
from app.identity.deps import COOKIE, CallingDevice, CurrentPrincipal, FreshPrincipal, hand_over
from app.identity.passkeys import ceremony, repository, service
from app.identity.passkeys.ceremony import Party
from app.identity.passkeys.deps import begin, finish
from app.identity.passkeys.schemas import AssertionIn, ChallengeOut, PasskeyIn, PasskeysOut
from app.kernel.db import WriteSession
from app.kernel.deps import CurrentHouse, PathId
from app.kernel.errors import Forbidden

router = APIRouter(prefix="/api/passkeys", tags=["passkeys"])


@router.post("/sign-in/challenge")
async def ask_for_sign_in(response: Response, house: CurrentHouse) -> ChallengeOut:
    """What a browser is asked when somebody wants to sign in with a passkey."""
    attempt = await begin(house, response, "sign_in")
    return ChallengeOut(options=ceremony.to_sign(Party.of(house.settings), attempt.challenge))


@router.post("/sign-in", status_code=204)
async def sign_in_with_passkey(
    form: AssertionIn, request: Request, response: Response, device: CallingDevice, house: CurrentHouse
) -> None:
    """Starts a session and sets its cookie."""
    at, party = house.clock.now(), Party.of(house.settings)
    attempt = await finish(house, request, response, "sign_in")
    proof = await house.db.read(lambda session: service.proved(session, party, attempt, form.credential))

    def let_in(session: WriteSession) -> tuple[str | None, str]:
        entered = service.enter(session, house.settings, proof, device, at)
        if entered[0]:
            identity.replace_session(session, request.cookies.get(COOKIE), at)
        return entered

    token, code = await house.db.write(let_in, proof.person_id)
    if token is None:
        raise Forbidden(code)
    hand_over(response, token, device)


@router.post("/confirm/challenge")
async def ask_to_confirm(principal: CurrentPrincipal, response: Response, house: CurrentHouse) -> ChallengeOut:
    """The same for somebody signed in who is to prove anew who they are."""
    attempt = await begin(house, response, "confirm", principal.person_id)
    held = await house.db.read(lambda session: repository.of(session, principal.person_id))
    return ChallengeOut(options=ceremony.to_sign(Party.of(house.settings), attempt.challenge, held))


@router.post("/confirm", status_code=204)
async def confirm_with_passkey(
    form: AssertionIn, principal: CurrentPrincipal, request: Request, response: Response, house: CurrentHouse
) -> None:
    """The session goes on, under another secret."""
    at, party = house.clock.now(), Party.of(house.settings)
    attempt = await finish(house, request, response, "confirm", principal.person_id)
    proof = await house.db.read(lambda session: service.proved(session, party, attempt, form.credential))
    token, code = await house.db.write(lambda session: service.confirm(session, house.settings, proof, principal, at))
    if token is None:
        raise Forbidden(code)
    hand_over(response, token)


@router.get("")
async def list_passkeys(principal: CurrentPrincipal, house: CurrentHouse) -> PasskeysOut:
    """The caller's passkeys."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.own(session, house.settings, principal, at))


@router.post("/challenge")
async def ask_for_passkey(principal: FreshPrincipal, response: Response, house: CurrentHouse) -> ChallengeOut:
    """What a browser is asked when somebody adds a passkey."""
    person, held = await house.db.read(lambda session: service.to_add(session, house.settings, principal.person_id))
    attempt = await begin(house, response, "add", principal.person_id)
    return ChallengeOut(options=ceremony.to_make(Party.of(house.settings), attempt.challenge, person, held))


@router.post("", status_code=204)
async def add_passkey(
    form: PasskeyIn, principal: FreshPrincipal, request: Request, response: Response, house: CurrentHouse
) -> None:
    """Keeps the passkey that was made."""
    at = house.clock.now()
    attempt = await finish(house, request, response, "add", principal.person_id)
    new = ceremony.made(Party.of(house.settings), attempt.challenge, form.credential)
    await house.db.write(lambda session: service.add(session, principal.person_id, new, form.name, at))


@router.post("/{id}/end", status_code=204)
async def end_passkey(id: PathId, principal: FreshPrincipal, house: CurrentHouse) -> None:
    """Ends one of them."""
    at = house.clock.now()
    await house.db.write(lambda session: service.end(session, principal, id, at))
