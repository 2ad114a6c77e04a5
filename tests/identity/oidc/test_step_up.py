"""Proving anew who one is: some acts ask for a sign-in of the last five minutes."""

from datetime import timedelta

import pytest
from fastapi import APIRouter, FastAPI

from app.identity.deps import FreshPrincipal
from app.identity.permissions import doors
from app.kernel.clock import ManualClock
from tests.identity.oidc.conftest import Browser, fault
from tests.identity.oidc.issuer import Issuer


@pytest.fixture
def grave(served: FastAPI, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of an act that asks for a fresh sign-in."""
    router = APIRouter()

    @router.get("/api/grave")
    async def act(principal: FreshPrincipal) -> str:
        return principal.person_id

    served.include_router(router)
    monkeypatch.setitem(doors.ROUTES, "GET /api/grave", "own.read")
    return "/api/grave"


async def code(visitor: Browser, address: str) -> str:
    answer = await visitor.client.get(address)
    return "" if answer.status_code == 200 else str(answer.json()["code"])


async def test_five_minutes_after_signing_in_it_is_asked_again(
    visitor: Browser, issuer: Issuer, grave: str, clock: ManualClock
) -> None:
    await visitor.sign_in()
    assert await code(visitor, grave) == ""
    clock.move(timedelta(minutes=5, seconds=1))
    assert await code(visitor, grave) == "confirm_identity"
    before = visitor.client.cookies["__Host-counterpart"]

    answer = await visitor.sign_in(again="true", to="/my-sessions")

    assert answer.headers["location"] == "/my-sessions"
    assert (issuer.asked["prompt"], issuer.asked["max_age"]) == ("login", "0")
    assert await code(visitor, grave) == ""
    assert visitor.client.cookies["__Host-counterpart"] != before, "more rights, another secret"
    assert len((await visitor.client.get("/api/sessions")).json()) == 1, "the same session"


async def test_an_old_sign_in_at_the_provider_is_not_fresh(
    visitor: Browser, issuer: Issuer, grave: str, clock: ManualClock
) -> None:
    issuer.claims = {"auth_time": int(clock.now().timestamp()) - 3_600}
    await visitor.sign_in()
    assert await code(visitor, grave) == "confirm_identity"

    assert fault(await visitor.sign_in(again="true")) == "sign_in_refused"

    issuer.claims = {"auth_time": None}
    assert fault(await visitor.sign_in(again="true")) == "sign_in_refused"
    assert await code(visitor, grave) == "confirm_identity"


async def test_somebody_else_cannot_confirm(visitor: Browser, issuer: Issuer, grave: str, clock: ManualClock) -> None:
    await visitor.sign_in()
    clock.move(timedelta(minutes=6))
    issuer.claims = {"sub": "kz-2"}

    assert fault(await visitor.sign_in(again="true")) == "sign_in_other"
    assert await code(visitor, grave) == "confirm_identity"


async def test_a_weaker_proof_than_the_role_asks_for_confirms_nothing(
    visitor: Browser, issuer: Issuer, grave: str, clock: ManualClock
) -> None:
    await visitor.sign_in()
    clock.move(timedelta(minutes=6))
    issuer.claims = {"acr": "urn:test:password"}

    assert fault(await visitor.sign_in(again="true")) == "sign_in_weak"
    assert await code(visitor, grave) == "confirm_identity"


async def test_nobody_confirms_without_a_session(visitor: Browser) -> None:
    assert fault(await visitor.sign_in(again="true")) == "not_signed_in"
    assert not await visitor.signed_in()
