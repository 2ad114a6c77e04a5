"""The ways to a provider and back, and the provider's own call."""

import logging
from typing import Annotated
from urllib.parse import parse_qs, urlencode

from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse, Response

from app.identity import service as identity
from app.identity.deps import COOKIE, CallingDevice, hand_over
from app.identity.oidc import service
from app.identity.oidc.attempt import LASTS, Attempt
from app.identity.oidc.deps import PathProvider
from app.identity.oidc.faults import SignInRefused
from app.identity.oidc.provider import OpenProvider
from app.identity.oidc.schemas import ProviderOut
from app.identity.principal import Principal
from app.kernel.db import ReadSession, WriteSession
from app.kernel.deps import CurrentHouse
from app.kernel.errors import BadInput, CounterpartError

router = APIRouter(prefix="/api", tags=["session"])
ATTEMPT = "__Host-counterpart-attempt"
MAX_ORDER = 20_000
log = logging.getLogger(__name__)


@router.get("/sign-in")
async def list_providers(house: CurrentHouse) -> list[ProviderOut]:
    """The providers through which one can sign in."""
    return [ProviderOut.model_validate(each, from_attributes=True) for each in house.settings.providers]


@router.get("/sign-in/{provider}", status_code=303)
async def go_to_provider(
    provider: PathProvider,
    house: CurrentHouse,
    to: Annotated[str, Query(max_length=500)] = "/",
    again: bool = False,
) -> RedirectResponse:
    """Sends the browser to the provider; with `again` somebody signed in is asked to prove anew who they are."""
    at = house.clock.now()
    attempt = Attempt.begin(provider.settings.key, at, again=again, place=to)
    try:
        answer = RedirectResponse(await provider.address_for(attempt, at), 303)
    except CounterpartError as fault:
        return _back(provider, fault.code)
    seconds = int(LASTS.total_seconds())
    answer.set_cookie(ATTEMPT, attempt.cookie, max_age=seconds, httponly=True, secure=True, samesite="lax", path="/")
    return answer


@router.get("/sign-in/{provider}/callback", status_code=303)
async def come_back(
    provider: PathProvider, request: Request, device: CallingDevice, house: CurrentHouse
) -> RedirectResponse:
    """Where the provider sends the browser: into the application with a session, or back to the door with a reason."""
    at = house.clock.now()
    attempt = Attempt.read(request.cookies.get(ATTEMPT, ""))
    if attempt is None or not attempt.answers(provider.settings.key, request.query_params.get("state", ""), at):
        return _back(provider, "sign_in_expired")
    held = request.cookies.get(COOKIE)

    def caller(session: ReadSession) -> Principal:
        return identity.recognise(session, held, at)[0]

    def let_in(session: WriteSession) -> tuple[str | None, str]:
        if principal:
            return service.confirm(session, provider.settings, who, principal, at)
        entered = service.enter(session, house.settings, provider.settings, who, device, at)
        if entered[0]:
            identity.replace_session(session, held, at)
        return entered

    try:
        principal = await house.db.read(caller) if attempt.again else None
        who = await provider.vouched(attempt, dict(request.query_params), at)
        token, code = await house.db.write(let_in)
    except SignInRefused as fault:
        log.warning("sign-in refused", extra={"provider": provider.settings.key, "reason": fault.reason})
        token, code = None, fault.code
    except CounterpartError as fault:
        token, code = None, fault.code
    if token is None:
        return _back(provider, code)
    answer = RedirectResponse(attempt.place, 303)
    hand_over(answer, token, device)
    answer.delete_cookie(ATTEMPT, httponly=True, secure=True, samesite="lax", path="/")
    return answer


@router.post("/sign-in/{provider}/logout")
async def end_by_provider(provider: PathProvider, request: Request, house: CurrentHouse) -> Response:
    """The provider's own call when somebody signed out there (Back-Channel Logout 1.0): their sessions end here too."""
    at = house.clock.now()
    body = await request.body()
    try:
        fields = parse_qs(body.decode(), max_num_fields=8, strict_parsing=True) if len(body) < MAX_ORDER else {}
        [token] = fields.get("logout_token", [])
        order = await provider.logout_order(token, at)
    except (SignInRefused, ValueError) as fault:
        raise BadInput("logout_refused") from fault
    await house.db.write(lambda session: service.carry_out(session, provider.settings, order, at))
    return Response()


def _back(provider: OpenProvider, code: str) -> RedirectResponse:
    """Back to the door, where the page says what was wrong."""
    answer = RedirectResponse(f"/sign-in?{urlencode({'fault': code, 'provider': provider.settings.key})}", 303)
    answer.delete_cookie(ATTEMPT, httponly=True, secure=True, samesite="lax", path="/")
    return answer
