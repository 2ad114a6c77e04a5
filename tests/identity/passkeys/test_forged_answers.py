"""Hostile browsers and authenticators: of all their forged answers not one is accepted."""

from copy import deepcopy

import httpx

from tests.identity.passkeys.authenticator import Authenticator, Json
from tests.identity.passkeys.conftest import add, asked, confirm, enter
from tests.identity.passkeys.forgeries import MADE, MAKING, SIGNED, SIGNING
from tests.support.denominators import Counted
from tests.support.web import SignIn

REFUSED = {403, 422}


def twin(key: Authenticator) -> Authenticator:
    """The same key, as somebody else might have it."""
    return Authenticator(**{name: deepcopy(value) if name == "client" else value for name, value in vars(key).items()})


async def test_no_forged_signature_lets_anybody_in(sign_in: SignIn, counted: Counted) -> None:
    key, stranger, accepted = Authenticator(), await sign_in(""), []
    await add(await sign_in("KZ"), key)
    key.sign_count = 10
    assert (await enter(stranger, key)).status_code == 204, "an honest one is accepted"
    await stranger.post("/api/session/end")

    async def let_in(credential: Json) -> bool:
        answer = await stranger.post("/api/passkeys/sign-in", json={"credential": credential})
        assert answer.status_code in REFUSED, answer.text
        return (await stranger.get("/api/session")).status_code == 200

    for what, setup in SIGNING.items():
        forger = twin(key)
        setup(forger)
        if await let_in(forger.get(await asked(stranger, "/sign-in"))):
            accepted.append(what)
    for what, change in SIGNED.items():
        credential = twin(key).get(await asked(stranger, "/sign-in"))
        change(credential)
        if await let_in(credential):
            accepted.append(what)

    counted(f"{len(SIGNING) + len(SIGNED)} forged signatures, {len(accepted)} accepted")
    assert (accepted, len(SIGNING) + len(SIGNED) >= 30) == ([], True)


async def test_no_forged_key_is_kept(sign_in: SignIn, counted: Counted) -> None:
    client, accepted = await sign_in("KZ"), []

    async def kept(credential: Json) -> bool:
        answer = await client.post("/api/passkeys", json={"name": "Forged", "credential": credential})
        assert answer.status_code in REFUSED, answer.text
        return bool((await client.get("/api/passkeys")).json()["passkeys"])

    for what, setup in MAKING.items():
        forger = Authenticator()
        setup(forger)
        if await kept(forger.create(await asked(client, ""))):
            accepted.append(what)
    for what, change in MADE.items():
        credential = Authenticator().create(await asked(client, ""))
        change(credential)
        if await kept(credential):
            accepted.append(what)

    counted(f"{len(MAKING) + len(MADE)} forged keys, {len(accepted)} accepted")
    assert (accepted, len(MAKING) + len(MADE) >= 30) == ([], True)
    assert (await add(client, Authenticator())).status_code == 204, "an honest one is kept"


async def test_a_challenge_for_one_thing_answers_no_other(sign_in: SignIn) -> None:
    key, client = Authenticator(), await sign_in("KZ")
    await add(client, key)

    async def answered(challenge: str, door: str) -> httpx.Response:
        credential = key.get(await asked(client, challenge))
        return await client.post(f"/api/passkeys{door}", json={"credential": credential})

    crossed = [await answered("/sign-in", "/confirm"), await answered("/confirm", "/sign-in")]
    stranger = await sign_in("")
    for changed in ("", "00" * 40, "not hex"):
        stranger.cookies.set("__Host-counterpart-passkey", changed)
        credential = key.get({"challenge": "eA"})
        crossed.append(await stranger.post("/api/passkeys/sign-in", json={"credential": credential}))

    assert [each.json()["code"] for each in crossed] == ["passkey_refused"] * 5
    assert (await confirm(client, key)).status_code == 204
