"""The seal of a paper: what shows, without a connection, that a file is as the service made it.

A seal names the paper and the digest of everything else in the file, signed with the key of the audit (Ed25519). In
JSON it stands beside the paper, which is digested in one canonical form, so that spaces do not matter. In PDF it is the
last line, a comment, and all bytes before it are digested.
"""

import base64
import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, Literal, NamedTuple

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import BaseModel, ConfigDict, ValidationError

from app.audit.keys import Key, read_key, text
from app.kernel.clock import wire

PURPOSE = b"counterpart paper 1\n"
"""So that nothing else which this key signs can be taken for a seal."""
LINE = b"%counterpart-seal "
Verdict = Literal["genuine", "unsigned", "changed", "forged", "unknown"]


class Seal(BaseModel):
    """`key` is the public half of the key that signed; without a key nobody signed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    number: str
    at: str
    digest: str
    key: str = ""
    signature: str = ""

    def signed_part(self) -> bytes:
        return PURPOSE + orjson.dumps([self.number, self.at, self.digest])


class Verified(NamedTuple):
    """What a file turned out to be; no seal where there is none to be read."""

    verdict: Verdict
    seal: Seal | None = None


def in_json(paper: dict[str, Any], number: str, at: datetime, key: Ed25519PrivateKey | None) -> tuple[bytes, str]:
    """The file, and the digest in its seal."""
    seal = _seal(_canonical(paper), number, at, key)
    file = {"paper": paper, "seal": seal.model_dump()}
    return orjson.dumps(file, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS), seal.digest


def in_pdf(drawn: bytes, number: str, at: datetime, key: Ed25519PrivateKey | None) -> tuple[bytes, str]:
    """The file, and the digest in its seal."""
    body = drawn.rstrip() + b"\n"
    seal = _seal(body, number, at, key)
    return body + LINE + seal.model_dump_json().encode() + b"\n", seal.digest


def digest_of(file: bytes) -> str:
    """SHA-256, in hexadecimal."""
    return hashlib.sha256(file).hexdigest()


def verify(file: bytes, trusted: Sequence[Key]) -> Verified:
    """Compares a file with its seal. Without `trusted` keys the one that the seal names is believed.

    `changed`: the file is not the one that was sealed; `forged`: another key signed, or one whose time was over, or
    nobody did what the seal says.
    """
    sealed, written = _apart(file)
    if sealed is None or written is None:
        return Verified("unknown")
    try:
        seal = Seal.model_validate_json(written)
    except ValidationError:
        return Verified("unknown")
    if digest_of(sealed) != seal.digest:
        return Verified("changed", seal)
    if not seal.key:
        return Verified("forged" if trusted else "unsigned", seal)
    return Verified("genuine" if _signed(seal, trusted) else "forged", seal)


def _signed(seal: Seal, trusted: Sequence[Key]) -> bool:
    """Whether the key that the seal names signed it, and was a trusted one then if there are any."""
    try:
        named, signature = read_key(seal.key).public, base64.b64decode(seal.signature, validate=True)
        named.verify(signature, seal.signed_part())
        at = datetime.fromisoformat(seal.at).astimezone(UTC)
    except (InvalidSignature, ValueError):
        return False
    if (text(named.public_bytes_raw()), text(signature)) != (seal.key, seal.signature):
        return False
    return not trusted or any(each.public == named and each.counts(at) for each in trusted)


def _seal(sealed: bytes, number: str, at: datetime, signing: Ed25519PrivateKey | None) -> Seal:
    seal = Seal(number=number, at=wire(at), digest=digest_of(sealed))
    if signing is None:
        return seal
    public, signature = signing.public_key().public_bytes_raw(), signing.sign(seal.signed_part())
    return seal.model_copy(update={"key": text(public), "signature": text(signature)})


def _apart(file: bytes) -> tuple[bytes | None, bytes | None]:
    """What was sealed, and the seal as it is written."""
    if file.startswith(b"%PDF-"):
        body, found, written = file.rpartition(LINE)
        return (body, written[:-1]) if found and written.endswith(b"}\n") else (None, None)
    try:
        whole = orjson.loads(file)
        return _canonical(whole["paper"]), orjson.dumps(whole["seal"])
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return None, None


def _canonical(paper: object) -> bytes:
    return orjson.dumps(paper, option=orjson.OPT_SORT_KEYS)
