"""Sending invitations that two people gave. The secret of a letter is made as it is sent, and never kept.

A sending that failed is tried again with another secret: the letter before it, should it have gone out, opens nothing.
"""

from datetime import datetime

from app.identity import service as identity
from app.identity.invitations import repository as invitations
from app.identity.invitations import service as inviting
from app.kernel.db import WriteSession
from app.kernel.house import House
from app.kernel.ids import new_token
from app.notices import letters, repository


async def carry_out(house: House, ids: list[str]) -> None:
    """Runs the errands `inviting.LETTER`. Raises, to be tried again, when a letter could not be sent."""
    if not letters.possible(house.settings):
        raise ConnectionError("no way to send letters is set")
    for id in ids:
        await _send(house, id)


async def _send(house: House, id: str) -> None:
    at, secret = house.clock.now(), new_token()

    def prepared(session: WriteSession) -> tuple[str, str, datetime] | None:
        found = invitations.locked(session, id, at)
        made, person = found or (None, None)
        if made is None or person is None or made.sent_at is not None or made.expires_at is None:
            return None
        offices = repository.office_addresses(session, [person.focal_point_id or ""])
        to = inviting.address_of(session, made) if made.address else offices.get(person.focal_point_id or "")
        made.token_hash = identity.hashed(secret)
        return (to, person.language, made.expires_at) if to else None

    ready = await house.db.write(prepared)
    if ready is None:
        return
    to, language, until = ready
    await letters.send(house.settings, letters.invitation(house.settings, to, language, secret, until, at))

    def sent(session: WriteSession) -> None:
        found = invitations.locked(session, id, at)
        if found is not None:
            found[0].sent_at = at

    await house.db.write(sent)
