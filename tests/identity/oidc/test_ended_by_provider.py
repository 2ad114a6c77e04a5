"""A provider's order to end sessions (OpenID Connect Back-Channel Logout 1.0): believed once, and only a true one."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import text

from app.kernel.clock import ManualClock
from app.kernel.db import Database
from tests.identity.oidc.conftest import BOTH, Browser, OpenBrowser
from tests.identity.oidc.issuer import Issuer, rsa
from tests.support.denominators import Counted

EVENT = "http://schemas.openid.net/event/backchannel-logout"


async def order(client: httpx.AsyncClient, token: str) -> int:
    """The provider calls, without any cookie."""
    answer = await client.post("/api/sign-in/national/logout", data={"logout_token": token})
    assert answer.headers["cache-control"] == "no-store"
    return answer.status_code


@pytest.fixture
async def provider(open_browser: OpenBrowser) -> httpx.AsyncClient:
    """The provider's own client."""
    return open_browser().client


@BOTH
async def test_the_session_it_names_ends(
    open_browser: OpenBrowser, issuer: Issuer, provider: httpx.AsyncClient, database: Database
) -> None:
    here, there = open_browser(), open_browser()
    await here.sign_in()
    issuer.claims = {"sid": "s-2"}
    await there.sign_in()

    assert await order(provider, issuer.logout_token()) == 200

    assert (await here.signed_in(), await there.signed_in()) == (False, True)
    written = "SELECT actor, action FROM audit_entry WHERE action = 'session.ended'"
    assert await database.read(lambda session: session.connection().execute(text(written)).all()) == [
        (None, "session.ended")
    ]


async def test_all_sessions_of_the_person_it_names_end(
    open_browser: OpenBrowser, issuer: Issuer, provider: httpx.AsyncClient
) -> None:
    here, there = open_browser(), open_browser()
    await here.sign_in()
    issuer.claims = {"sid": "s-2"}
    await there.sign_in()

    assert await order(provider, issuer.logout_token(sid=None, sub="kz-1")) == 200

    assert (await here.signed_in(), await there.signed_in()) == (False, False)


async def test_an_order_counts_once(
    visitor: Browser, issuer: Issuer, provider: httpx.AsyncClient, clock: ManualClock
) -> None:
    token = issuer.logout_token()
    assert await order(provider, token) == 200
    await visitor.sign_in()

    assert await order(provider, token) == 400
    clock.move(timedelta(hours=2))
    assert await order(provider, token) == 400
    assert await order(provider, issuer.logout_token(jti="j-2")) == 200


FALSE_ORDERS: dict[str, Callable[[Issuer], str]] = {
    "not even a token": lambda issuer: "x",
    "from another issuer": lambda issuer: issuer.logout_token(iss="https://other.example"),
    "to somebody else": lambda issuer: issuer.logout_token(aud="another-client"),
    "without an event": lambda issuer: issuer.logout_token(events=None),
    "with another event": lambda issuer: issuer.logout_token(events={"http://other.example": {}}),
    "with an event that is a word": lambda issuer: issuer.logout_token(events={EVENT: "now"}),
    "with a nonce": lambda issuer: issuer.logout_token(nonce="n"),
    "naming nobody": lambda issuer: issuer.logout_token(sid=None),
    "without a name of its own": lambda issuer: issuer.logout_token(jti=None),
    "expired": lambda issuer: issuer.logout_token(exp=1),
    "from long ago": lambda issuer: issuer.logout_token(iat=1),
    "an ID token": lambda issuer: issuer.id_token(),
}


async def test_no_false_order_is_carried_out(
    visitor: Browser, issuer: Issuer, provider: httpx.AsyncClient, counted: Counted
) -> None:
    await visitor.sign_in()

    answers = {what: await order(provider, make(issuer)) for what, make in FALSE_ORDERS.items()}
    issuer.published, issuer.key = [rsa("k1")], rsa("forged")
    answers["signed by somebody else"] = await order(provider, issuer.logout_token())

    counted(f"{len(answers)} false orders, {sum(each != 400 for each in answers.values())} carried out")
    assert set(answers.values()) == {400}, answers
    assert await visitor.signed_in()


@pytest.mark.parametrize("body", [{}, {"logout_token": ["a", "b"]}, {"logout_token": "x" * 30_000}])
async def test_what_is_no_order_is_refused(provider: httpx.AsyncClient, body: dict[str, Any]) -> None:
    assert (await provider.post("/api/sign-in/national/logout", data=body)).json()["code"] == "logout_refused"
