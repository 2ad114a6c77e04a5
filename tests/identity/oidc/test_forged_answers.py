"""A hostile provider: of all its forged answers not one is accepted."""

import httpx
from fastapi import FastAPI

from app.identity.oidc.providers import Providers
from tests.identity.oidc.conftest import Browser, OpenBrowser
from tests.identity.oidc.forgeries import FORGERIES, Forge
from tests.identity.oidc.issuer import Issuer
from tests.support.denominators import Counted


async def let_in(visitor: Browser, issuer: Issuer, forge: Forge) -> bool:
    """Whether an answer that was forged so opens a session."""
    away = await visitor.client.get("/api/sign-in/national")
    if not away.headers["location"].startswith(issuer.url):
        return False  # the service did not even go there
    issuer.go(away.headers["location"])
    forge(issuer)
    await visitor.come_back(issuer.go(away.headers["location"]))
    return await visitor.signed_in()


def fresh(served: FastAPI, issuer: Issuer) -> None:
    """A process that knows nothing of the provider yet, and the provider honest again."""
    house = served.state.house
    served.state.providers = Providers(house.settings, house.clock)
    for name, honest in vars(Issuer(issuer.clock, issuer.door)).items():
        setattr(issuer, name, honest)


async def test_no_forged_answer_is_accepted(
    served: FastAPI, issuer: Issuer, open_browser: OpenBrowser, counted: Counted
) -> None:
    accepted = []
    for what, forge in FORGERIES.items():
        fresh(served, issuer)
        forge(issuer) if what.startswith("metadata") else None
        if await let_in(open_browser(), issuer, forge):
            accepted.append(what)
        assert issuer.broken == [], what
        await served.state.providers.close()

    counted(f"{len(FORGERIES)} forged answers, {len(accepted)} accepted")
    assert (accepted, len(FORGERIES) >= 40) == ([], True)
    fresh(served, issuer)
    assert await let_in(open_browser(), issuer, lambda issuer: None), "an honest one is"


async def test_a_refusal_says_nothing_of_why(served: FastAPI, issuer: Issuer, open_browser: OpenBrowser) -> None:
    said: set[str] = set()
    for what in ("another nonce", "expired", "for nobody", "signed by an unknown key", "no ID token"):
        fresh(served, issuer)
        visitor = open_browser()
        brought = await visitor.set_out()
        FORGERIES[what](issuer)
        answer: httpx.Response = await visitor.come_back(brought)
        said.add(answer.headers["location"])
        await served.state.providers.close()

    assert said == {"/sign-in?fault=sign_in_refused&provider=national"}
