"""Through the doors of passkeys and invitations, with an authenticator in software."""

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
    await walk.anew("secretary")
