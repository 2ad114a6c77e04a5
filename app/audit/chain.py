"""What a link says: the digest of an entry, and of everything before it. Pure."""

import hashlib
from datetime import UTC

import orjson

from app.audit.models import AuditEntry

START = "0" * 64
"""What stands before the first link."""


def content_of(entry: AuditEntry) -> str:
    """SHA-256 of what an entry says, in one canonical form; its id is in the link's own digest."""
    said = [
        entry.at.astimezone(UTC).isoformat(timespec="microseconds"),
        entry.actor,
        entry.action,
        entry.object_kind,
        entry.object_id,
        entry.details,
    ]
    return hashlib.sha256(orjson.dumps(said, option=orjson.OPT_SORT_KEYS)).hexdigest()


def digest_of(position: int, previous: str, entry_id: str, content: str) -> str:
    """SHA-256 that binds an entry to its place and, by the digest before it, to the whole chain so far."""
    return hashlib.sha256(f"{position}|{previous}|{entry_id}|{content}".encode()).hexdigest()
