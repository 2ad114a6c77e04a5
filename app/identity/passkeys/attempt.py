"""One try with a passkey: what the browser keeps, sealed, between the challenge and the answer.

The challenge is ours and random, so that no answer can be made in advance; it stands in a cookie that only we can open,
so that nothing is stored for a stranger and an answer counts only in the browser that was asked.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from app.identity.passkeys.faults import PasskeyRefused
from app.kernel.ids import new_token
from app.vault.sealing import Key, Unopenable

LASTS = timedelta(minutes=5)
HOLDER = "passkey-attempts"
"""Whose key of the vault seals the cookies."""
Purpose = Literal["sign_in", "confirm", "add", "enrol"]
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Attempt:
    """`about` is whom it is for: a person, or an invitation; empty for whoever signs in."""

    purpose: Purpose
    about: str
    secret: str
    started_at: datetime

    @classmethod
    def begin(cls, purpose: Purpose, about: str, at: datetime) -> "Attempt":
        return cls(purpose, about, new_token(), at)

    @property
    def challenge(self) -> bytes:
        """256 random bits, as the text that they are kept as."""
        return self.secret.encode()

    def cookie(self, key: Key) -> str:
        kept = json.dumps([self.purpose, self.about, self.secret, self.started_at.isoformat()])
        return key.seal(kept, HOLDER).encode().hex()

    @classmethod
    def read(cls, cookie: str, key: Key | None, purpose: Purpose, about: str, at: datetime) -> "Attempt":
        """The try that a cookie tells of. Raises PasskeyRefused for any other than the one that is asked for."""
        try:
            if key is None or len(cookie) > _LONGEST:
                raise PasskeyRefused(reason="no attempt")
            kept = json.loads(key.open(bytes.fromhex(cookie).decode(), HOLDER))
        except (Unopenable, ValueError) as fault:
            raise PasskeyRefused(reason="no attempt of ours") from fault
        found = cls(kept[0], kept[1], kept[2], datetime.fromisoformat(kept[3]))
        if (found.purpose, found.about) != (purpose, about):
            raise PasskeyRefused(reason="an attempt at something else")
        if not timedelta(0) <= at - found.started_at <= LASTS:
            raise PasskeyRefused(reason="too late")
        return found
