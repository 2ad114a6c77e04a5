"""The keys that sign checkpoints and papers: the one in use, and those before it, each up to its end.

A public half is written in base64; one that has ended with the moment behind it: `KEY@2026-11-23T10:00:00Z`.
"""

import base64
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.kernel.config import Settings


@dataclass(frozen=True, slots=True)
class Key:
    """A public half. With `until` it signs nothing later than that."""

    public: Ed25519PublicKey
    until: datetime | None = None

    def counts(self, at: datetime) -> bool:
        """Whether what it signed at `at` counts."""
        return self.until is None or at <= self.until


def private_key(secret: str) -> Ed25519PrivateKey:
    """The signing key from 32 bytes in base64. Raises ValueError."""
    return Ed25519PrivateKey.from_private_bytes(base64.b64decode(secret, validate=True))


def read_key(written: str) -> Key:
    """A public half as it is written. Raises ValueError."""
    half, _, until = written.partition("@")
    end = datetime.fromisoformat(until) if until else None
    if end is not None and end.tzinfo is None:
        raise ValueError("an end without a time zone")
    return Key(Ed25519PublicKey.from_public_bytes(base64.b64decode(half, validate=True)), end)


def text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def new_key() -> tuple[str, str]:
    """A new signing key and its public half, as they are written."""
    made = Ed25519PrivateKey.generate()
    return text(made.private_bytes_raw()), text(made.public_key().public_bytes_raw())


def signing(settings: Settings) -> Ed25519PrivateKey | None:
    """The key in use. Raises ValueError."""
    return private_key(settings.audit_key.get_secret_value()) if settings.audit_key else None


def trusted(settings: Settings, written: Iterable[str] = ()) -> tuple[Key, ...]:
    """Whose signatures count: the keys written, else those of the settings. Raises ValueError."""
    if own := tuple(read_key(each) for each in written):
        return own
    in_use = signing(settings)
    before = tuple(read_key(each) for each in settings.audit_keys_before)
    return (Key(in_use.public_key()), *before) if in_use else before


def ended_at(settings: Settings, at: datetime) -> list[str]:
    """The keys before the next one, as they are written: the one in use ends at `at`, the others ended before."""
    in_use = signing(settings)
    end = at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    newest = [f"{text(in_use.public_key().public_bytes_raw())}@{end}"] if in_use else []
    return newest + settings.audit_keys_before


def findings(settings: Settings) -> list[str]:
    """Reasons why these keys must not go into production."""
    try:
        in_use = signing(settings)
    except ValueError:
        return ["no key: COUNTERPART_AUDIT_KEY must be 32 bytes in base64"]
    try:
        before = [read_key(each) for each in settings.audit_keys_before]
    except ValueError:
        return ["no list of keys, each with its end: COUNTERPART_AUDIT_KEYS_BEFORE"]
    found = []
    if any(each.until is None for each in before):
        found.append("a key before this one without its end: COUNTERPART_AUDIT_KEYS_BEFORE")
    if in_use and in_use.public_key() in [each.public for each in before]:
        found.append("the audit would be signed with a key that has ended: COUNTERPART_AUDIT_KEY")
    return found
