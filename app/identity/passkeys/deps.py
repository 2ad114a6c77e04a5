"""The cookie of one try with a passkey."""

from fastapi import Request, Response

from app.identity.passkeys.attempt import HOLDER, LASTS, Attempt, Purpose
from app.kernel.db import ReadSession, WriteSession
from app.kernel.house import House
from app.vault import service as vault
from app.vault.sealing import Key

ATTEMPT = "__Host-counterpart-passkey"


async def begin(house: House, response: Response, purpose: Purpose, about: str = "") -> Attempt:
    """A new try, which the browser is given to keep."""
    attempt = Attempt.begin(purpose, about, house.clock.now())
    key = await house.db.read(_key)
    if key is None:
        key = await house.db.write(_new_key)
    seconds = int(LASTS.total_seconds())
    response.set_cookie(
        ATTEMPT, attempt.cookie(key), max_age=seconds, httponly=True, secure=True, samesite="strict", path="/"
    )
    return attempt


async def finish(house: House, request: Request, response: Response, purpose: Purpose, about: str = "") -> Attempt:
    """The try that is answered; the browser keeps it no longer. Raises PasskeyRefused."""
    response.delete_cookie(ATTEMPT, httponly=True, secure=True, samesite="strict", path="/")
    key = await house.db.read(_key)
    return Attempt.read(request.cookies.get(ATTEMPT, ""), key, purpose, about, house.clock.now())


def _new_key(session: WriteSession) -> Key:
    return vault.key(session, HOLDER)


def _key(session: ReadSession) -> Key | None:
    return vault.keys(session, [HOLDER]).get(HOLDER)
