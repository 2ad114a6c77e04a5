"""One's own sessions over HTTP."""

from fastapi import APIRouter, Response

from app.identity import service as identity
from app.identity.deps import CurrentPrincipal, take_back
from app.identity.oidc.deps import CurrentProviders
from app.identity.sessions import service
from app.identity.sessions.schemas import OpenSessionOut, SignedOutOut
from app.kernel.db import WriteSession
from app.kernel.deps import CurrentHouse, PathId

router = APIRouter(prefix="/api", tags=["session"])


@router.get("/sessions")
async def list_own_sessions(principal: CurrentPrincipal, house: CurrentHouse) -> list[OpenSessionOut]:
    """Where the caller is signed in."""
    at = house.clock.now()
    return await house.db.read(lambda session: service.own(session, principal, house.settings.providers, at))


@router.post("/sessions/{id}/end", status_code=204)
async def end_one_session(id: PathId, principal: CurrentPrincipal, house: CurrentHouse) -> None:
    """Ends one of them."""
    at = house.clock.now()
    await house.db.write(lambda session: service.end_one(session, principal, id, at))


@router.post("/sessions/end", status_code=204)
async def end_all_sessions(principal: CurrentPrincipal, house: CurrentHouse, response: Response) -> None:
    """Ends all of them, the calling one too."""
    at = house.clock.now()
    await house.db.write(lambda session: identity.end_all_sessions(session, principal.person_id, at))
    take_back(response)


@router.post("/session/end")
async def end_session(
    principal: CurrentPrincipal, house: CurrentHouse, providers: CurrentProviders, response: Response
) -> SignedOutOut:
    """Signs out, here at once, and tells the browser where to sign out of the provider."""
    at = house.clock.now()

    def end(session: WriteSession) -> str | None:
        identity.end_session(session, principal, at)
        return service.issuer_of(session, principal.session_id)

    issuer = await house.db.write(end)
    take_back(response)
    return SignedOutOut(continue_at=await providers.sign_out_address(issuer))
