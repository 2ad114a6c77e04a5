"""Signing out: here at once, and on to the provider's own end where that can be reached."""

from urllib.parse import parse_qs, urlsplit

from fastapi import FastAPI

from app.identity.oidc.providers import Providers
from tests.identity.oidc.conftest import Browser
from tests.identity.oidc.issuer import CLIENT, Issuer
from tests.support.web import ADDRESS


async def test_signing_out_leads_to_the_providers_own_end(visitor: Browser, issuer: Issuer) -> None:
    await visitor.sign_in()

    answer = await visitor.client.post("/api/session/end")

    place = urlsplit(answer.json()["continue_at"])
    assert f"{place.scheme}://{place.netloc}{place.path}" == f"{issuer.url}/end"
    assert parse_qs(place.query) == {"client_id": [CLIENT], "post_logout_redirect_uri": [f"{ADDRESS}/sign-in"]}
    assert not await visitor.signed_in()


async def test_signing_out_waits_for_no_provider_that_is_away(
    visitor: Browser, issuer: Issuer, served: FastAPI
) -> None:
    await visitor.sign_in()
    house, knowing = served.state.house, served.state.providers
    served.state.providers, issuer.down = Providers(house.settings, house.clock), True  # as after a restart
    await knowing.close()

    answer = await visitor.client.post("/api/session/end")

    assert (answer.status_code, answer.json()["continue_at"]) == (200, None)
    assert not await visitor.signed_in()
