"""One try at signing in: what the browser keeps while the person is at the provider.

A cookie holds a 256-bit secret and what the try is for. `state`, `nonce` and the PKCE verifier are hashes of the whole
cookie, so nothing is stored here, nothing in the cookie can be changed, and neither state nor nonce, which the provider
sees, tells the verifier (RFC 7636, RFC 9700 section 4.7).
"""

import hashlib
import hmac
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from app.kernel.ids import new_token

LASTS = timedelta(minutes=10)
_HOME = "/"
_LONGEST = 1_000
_PLACE = re.compile(r"/(?![/\\])[^\s\\\x00-\x1f]{0,499}")


@dataclass(frozen=True, slots=True)
class Attempt:
    """`again` is set when somebody signed in proves anew who they are; `place` is where they go afterwards."""

    secret: str
    provider: str
    started_at: datetime
    again: bool
    place: str

    @classmethod
    def begin(cls, provider: str, at: datetime, *, again: bool, place: str) -> "Attempt":
        """A new try. A place that is none of our own pages becomes the first page."""
        own = place if _PLACE.fullmatch(place) else _HOME
        return cls(new_token(), provider, at.replace(microsecond=0), again, own)

    @classmethod
    def read(cls, cookie: str) -> "Attempt | None":
        """The try that a cookie tells of; None for anything else."""
        try:
            secret, provider, started, again, place = cookie.split(".") if len(cookie) < _LONGEST else []
            return cls(
                secret,
                provider,
                datetime.fromtimestamp(int(started), UTC),
                again == "1",
                urlsafe_b64decode(place).decode(),
            )
        except (ValueError, OverflowError, OSError):
            return None

    @property
    def cookie(self) -> str:
        place = urlsafe_b64encode(self.place.encode()).decode()
        return f"{self.secret}.{self.provider}.{int(self.started_at.timestamp())}.{int(self.again)}.{place}"

    @property
    def state(self) -> str:
        return self._derived("state")

    @property
    def nonce(self) -> str:
        return self._derived("nonce")

    @property
    def verifier(self) -> str:
        """For PKCE: 43 characters."""
        return self._derived("verifier")

    def answers(self, provider: str, state: str, at: datetime) -> bool:
        """Whether what came back from a provider belongs to this try."""
        lasts = timedelta(seconds=-1) <= at - self.started_at <= LASTS
        return lasts and provider == self.provider and hmac.compare_digest(state.encode(), self.state.encode())

    def _derived(self, what: str) -> str:
        digest = hashlib.sha256(f"{what} {self.cookie}".encode()).digest()
        return urlsafe_b64encode(digest).rstrip(b"=").decode()
