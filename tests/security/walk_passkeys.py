"""Through the doors of passkeys, invitations and a provider, with an authenticator in software."""

from urllib.parse import urlencode

from tests.identity.invitations.ways import letters, secret_of
from tests.identity.passkeys.authenticator import Authenticator
from tests.security.walking import Walk

KEYS, INVITED = "/api/passkeys", "/api/invitations"


async def passkeys(walk: Walk) -> None:
    key, stranger = Authenticator(), await walk.client("")
    asked = await walk("FR", f"POST {KEYS}/challenge")
    await walk("FR", f"POST {KEYS}", {"name": "Key", "credential": key.create(asked["options"])})
    asked = await walk("FR", f"POST {KEYS}/confirm/challenge")
    await walk("FR", f"POST {KEYS}/confirm", {"credential": key.get(asked["options"])})
    asked = await walk("", f"POST {KEYS}/sign-in/challenge")
    await walk("", f"POST {KEYS}/sign-in", {"credential": key.get(asked["options"])})
    await stranger.post("/api/session/end")
    kept = await walk("FR", f"GET {KEYS}")
    await walk("FR", f"POST {KEYS}/{{id}}/end", id=kept["passkeys"][0]["id"])
    await walk("FR", "GET /api/first-steps")
    await walk("FR", "POST /api/first-steps")


async def invitations(walk: Walk) -> None:
    address = {"address": "auditor@network.example"}
    for act in ("end", "agreement"):
        invited = await walk("operator", "POST /api/people/{id}/invitations", address, id=walk.staff["secretary"])
        made = invited["signs_in"]["invitation"]["id"]
        await walk("secretariat", f"POST {INVITED}/{{id}}/{act}", id=made)
    await walk.works()
    token = secret_of(next(each for each in letters(walk.letters) if each["To"] == address["address"]))
    await walk("", f"POST {INVITED}/look", {"token": token})
    asked = await walk("", f"POST {INVITED}/challenge", {"token": token})
    made = {"token": token, "name": "Key", "credential": Authenticator().create(asked["options"])}
    await walk("", f"POST {INVITED}/passkey", made)
    await (await walk.client("")).post("/api/session/end")
    await walk.anew("secretary")


async def provider(walk: Walk) -> None:
    """In with what a provider says, and out at its order."""
    at = "/api/sign-in/{provider}"
    brought = walk.issuer.go(await walk("", f"GET {at}", provider="national"))
    assert await walk("", f"GET {at}/callback", query=brought, provider="national") == "/"
    await walk("", "GET /api/session")
    order = urlencode({"logout_token": walk.issuer.logout_token()})
    await walk("", f"POST {at}/logout", order.encode(), provider="national")
    assert (await (await walk.client("")).get("/api/session")).status_code == 401
