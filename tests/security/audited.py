"""What the honest walk must leave in the audit: one entry of each act, of every door but those named here."""

import re
from collections.abc import Iterable

from sqlmodel import col, select

from app.audit.models import AuditEntry
from app.kernel.db import ReadSession
from tests.security.signing import SIGN

OWN_LISTS = {
    "DELETE /api/consultation-drafts/{key}",
    "DELETE /api/directory/favourites/{id}",
    "DELETE /api/directory/saved-searches/{id}",
    "DELETE /api/directory/viewed",
    "PATCH /api/directory/saved-searches/{id}",
    "PATCH /api/session",
    "POST /api/directory/saved-searches",
    "POST /api/directory/saved-searches/{id}/looked",
    "POST /api/notices/read",
    "POST /api/notices/test",
    "PUT /api/consultation-drafts/{key}",
    "PUT /api/consultations/{id}/draft",
    "PUT /api/consultations/{id}/mute",
    "PUT /api/consultations/{id}/unread",
    "PUT /api/directory/favourites/{id}",
    "PUT /api/directory/viewed/{id}",
}
"""Nobody else's business."""
IN_THE_LOG = {f"POST /api/consultations/{{id}}/{what}" for what in ("calls", "checklist", "entries", "promise", "read")}
"""A room's log says who did it: corrected and withdrawn, never erased."""
NOTHING_DONE = {
    "POST /api/consultations/alerted",
    "POST /api/consultations/search",
    "POST /api/consultations/{id}/uploads",
    "POST /api/directory/rota/{jurisdiction}/tests",
    "POST /api/invitations/challenge",
    "POST /api/invitations/look",
    "POST /api/passkeys/challenge",
    "POST /api/passkeys/confirm/challenge",
    "POST /api/passkeys/sign-in/challenge",
    "POST /api/sheets/import",
    "POST /api/sign-in/{provider}/logout",
}
"""Questions, a rehearsal, a file that is part of no room yet, a call that is a row of its own, a provider's order that
ends nothing here."""
SILENT = OWN_LISTS | IN_THE_LOG | NOTHING_DONE
READ = {
    "GET /api/audit",
    "GET /api/break-glass/{id}/entries",
    "GET /api/consultations/{id}/files/{file}",
    "GET /api/directory/additions/{id}",
    "GET /api/directory/contact-changes/{id}",
    "GET /api/directory/focal-points/{id}/record",
    "GET /api/people",
    "GET /api/secretariat/data-requests",
    "GET /api/sign-in/{provider}/callback",
}
"""Readings that are acts, and the way in."""
NUMBER = "9995550199"
"""Part of every telephone number, address and note by which somebody is reached in the world of the walk."""
CODE = re.compile(rf"(?!.*({NUMBER}|{SIGN}))[\w.:+-]{{0,64}}", re.ASCII)
"""Identifiers, codes, times, digests: nothing that a person is called, writes or is reached by, also in one word."""
Entries = dict[str, AuditEntry]


def acts(session: ReadSession) -> Entries:
    """Every entry of what somebody did, by id."""
    return {each.id: each for each in session.exec(select(AuditEntry).where(col(AuditEntry.actor).is_not(None)))}


def written(session: ReadSession) -> list[AuditEntry]:
    """Every entry, those of errands and commands too."""
    return list(session.exec(select(AuditEntry)))


def faults(walked: dict[str, list[str]], entries: Iterable[AuditEntry]) -> list[str]:
    """Doors that left nothing or the same act twice, were silent or not against what is said here; words in entries."""
    writing = {door for door in walked if not door.startswith("GET ")}
    left = {door for door, done in walked.items() if done}
    return [
        *(f"{door} left no entry" for door in (writing | READ) - SILENT - left),
        *(f"{door} left one" for door in left & SILENT | left - writing - READ),
        *(f"{door} left the same act twice" for door, done in walked.items() if len(set(done)) < len(done)),
        *(
            f"{each.action} says {value}"
            for each in entries
            for value in [each.action, each.object_kind, *each.object_id.split(" "), *_values(each.details)]
            if not CODE.fullmatch(value)
        ),
    ]


def _values(details: object) -> list[str]:
    if isinstance(details, dict):
        return [found for each in (*details, *details.values()) for found in _values(each)]
    if isinstance(details, list):
        return [found for each in details for found in _values(each)]
    return [str(details)]
