"""Signed checkpoints of the chain outside the database: a chain alone misses a cut tail and a full rewrite.

One JSON object a line in `anchors.jsonl`. What is signed is the line without its signature.
"""

import base64
import logging
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from pydantic import BaseModel, ConfigDict, ValidationError

from app.audit.keys import Key, text

FILE = "anchors.jsonl"
log = logging.getLogger(__name__)


class Anchor(BaseModel):
    """The chain had reached `position` with `digest` at `at`. Entries up to `retired` were kept for their time and
    removed by the rule; 0 for none."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    position: int
    digest: str
    at: datetime
    retired: int = 0
    signature: str = ""

    def signed_part(self) -> bytes:
        said = [self.position, self.digest, self.at.astimezone(UTC).isoformat(timespec="microseconds"), self.retired]
        return orjson.dumps(said)

    def signed(self, key: Ed25519PrivateKey) -> "Anchor":
        return self.model_copy(update={"signature": text(key.sign(self.signed_part()))})

    def genuine(self, key: Ed25519PublicKey) -> bool:
        """Whether the holder of the signing key wrote it."""
        try:
            key.verify(base64.b64decode(self.signature), self.signed_part())
        except (InvalidSignature, ValueError):
            return False
        return True


def read_anchors(folder: Path) -> list[Anchor | None]:
    """The anchors in the order written; None for a line that is none. Blocks."""
    file = folder / FILE
    return [_parsed(line) for line in file.read_bytes().splitlines()] if file.is_file() else []


def newest(folder: Path) -> Anchor | None:
    """The last anchor written. Blocks."""
    return next((each for each in reversed(read_anchors(folder)) if each), None)


def append(folder: Path, anchor: Anchor) -> None:
    """Writes an anchor, and says it in the log, which is a second place outside the database. Blocks."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (folder / FILE).open("ab") as file:
        file.write(anchor.model_dump_json().encode() + b"\n")
    log.info("audit anchored", extra=anchor.model_dump(mode="json"))


def retired(anchors: Iterable[Anchor | None]) -> int:
    """Up to which position entries were removed by the rule."""
    return max((each.retired for each in anchors if each), default=0)


def believed(anchors: Sequence[Anchor | None], keys: Sequence[Key]) -> dict[int, Anchor]:
    """By line, what a key signed that was in use then; without keys no signature is looked at.

    A key that has ended signs nothing behind a line from after its end, whatever date it writes.
    """
    found: dict[int, Anchor] = {}
    latest = datetime.min.replace(tzinfo=UTC)
    for line, each in enumerate(anchors, 1):
        if each is None:
            continue
        signed_by = next((key for key in keys if each.genuine(key.public)), None)
        at = max(latest, each.at)
        if not keys or (signed_by is not None and signed_by.counts(at)):
            found[line], latest = each, at
    return found


def _parsed(line: bytes) -> Anchor | None:
    try:
        return Anchor.model_validate_json(line)
    except ValidationError:
        return None
