"""Of each table that names a person: what they read of their rows, and what is held back from them.

Held back are secrets of the sessions and keys, others' words and numbers, what would tell how the directory is watched,
and the bookkeeping of the service. A column that stands in neither list fails tests/audit/test_own_data.py.
"""

from app.evidence.own.fields import FieldName
from app.evidence.own.schemas import Group, Kind

Names = tuple[FieldName, ...]

SHOWN: dict[Kind, Names] = {
    "person": (
        *("display_name", "display_name_original", "names", "position", "jurisdiction", "language", "issuer"),
        *("subject", "created_at", "informed_at", "ended_at"),
    ),
    "person_grant": (
        *("role", "network", "jurisdiction", "authority_id", "standing", "valid_from", "valid_until", "awaited"),
        *("given_by", "attested_at", "attested_by", "successor_id"),
    ),
    "signed_in": (
        *("started_at", "seen_at", "expires_at", "ended_at", "strong_at", "issuer", "browser", "system"),
        "new_device",
    ),
    "known_device": ("seen_at",),
    "passkey": ("name", "device_bound", "created_at", "used_at", "ended_at"),
    "invitation": (
        *("address", "given_at", "given_by", "agreed_at", "agreed_by", "expires_at", "sent_at", "used_at"),
        "ended_at",
    ),
    "reveal": ("at", "focal_point_id", "purpose", "reason", "room_id", "level", "beyond", "exempt"),
    "listing": ("day", "focal_point_id", "exempt", "urgent"),
    "far_reading": ("day",),
    "participant": (
        *("room_id", "role", "side", "jurisdiction", "network", "joined_at", "left_at", "until", "read_seq"),
        *("voice", "muted", "kept_unread"),
    ),
    "entry": ("at", "room_id", "seq", "kind", "language", "body", "caveats", "reply_to"),
    "opening_draft": ("at", "content"),
    "room_draft": ("at", "room_id", "content"),
    "favourite": ("at", "focal_point_id"),
    "viewed_card": ("at", "focal_point_id"),
    "saved_search": ("name", "address", "watched", "created_at", "looked_at"),
    "unanswered_search": ("at", "address", "network", "settled_at"),
    "acceptance": ("at", "room_id", "seq", "term"),
    "attachment": ("at", "room_id", "seq", "type", "size", "state"),
    "assignment": ("at", "room_id", "jurisdiction", "by"),
    "shift_offer": ("at", "room_id", "seq", "by"),
    "trail_mark": ("at", "room_id", "seq", "kind"),
    "paper": ("at", "number", "room_id", "kind", "format", "language"),
    "notice": ("at", "kind", "urgent", "read_at", "mailed_at", "pushed_at"),
    "notice_settings": ("letters", "digest", "address", "quiet_start", "quiet_end", "show_reference"),
    "push_subscription": ("created_at", "last_ok_at"),
    "report": ("at", "problem", "note"),
    "rights_request": ("at", "kind", "words", "answered_at", "answered_by", "granted", "answer"),
    "directory_suspension": ("at", "lifted_at", "lifted_by"),
    "directory_alert": ("at", "network", "reviewed_at", "reviewed_by"),
    "break_glass": (
        *("asked_at", "room_id", "network", "minutes", "reason", "decided_at", "decided_by", "agreed"),
        "ended_at",
    ),
    "audit_entry": ("at", "action"),
    "focal_point": (
        *("name_original", "name_original_language", "name_romanised", "names", "other_spellings", "position"),
        *("jurisdiction", "authority_id", "territory", "languages", "offences", "measures", "not_competent"),
        *("time_zone", "working_days", "working_hours", "duty", "shifts", "absences", "alternate_id"),
        *("valid_from", "valid_until", "confirmed_at", "confirmed_by", "retired_at", "illustrative"),
    ),
    "focal_point_membership": ("network", "role", "standing"),
    "confirmation": ("at", "by", "method", "note"),
    "retirement": ("at", "by", "reason", "note", "successor_id"),
    "channel": ("kind", "value", "note", "system", "peer"),
    "contact_change": ("proposed_at", "proposed_by", "decided_at", "decided_by", "agreed"),
    "joining": ("proposed_at", "proposed_by", "network", "role", "decided_at", "decided_by", "agreed"),
    "review": ("opened_at", "result", "resolved_at"),
}

HELD_BACK: dict[Kind, frozenset[str]] = {
    "person": frozenset({"id", "focal_point_id"}),
    "person_grant": frozenset({"id"}),
    "signed_in": frozenset({"id", "token_hash", "provider_session", "idle_minutes"}),
    "known_device": frozenset({"token_hash"}),
    "passkey": frozenset({"id", "credential_id", "public_key", "sign_count"}),
    "invitation": frozenset({"id", "token_hash"}),
    "reveal": frozenset({"id"}),
    "far_reading": frozenset({"digest"}),
    "participant": frozenset({"focal_point_id", "floor"}),
    "entry": frozenset({"key", "data"}),
    "opening_draft": frozenset({"key"}),
    "room_draft": frozenset({"key"}),
    "favourite": frozenset({"seen"}),
    "saved_search": frozenset({"id", "seen"}),
    "unanswered_search": frozenset({"id"}),
    "attachment": frozenset({"id"}),
    "paper": frozenset({"reached", "digest"}),
    "notice": frozenset({"id", "about"}),
    "push_subscription": frozenset({"id", "endpoint", "p256dh", "auth"}),
    "report": frozenset({"id", "review_id"}),
    "rights_request": frozenset({"id"}),
    "directory_suspension": frozenset({"id", "cause"}),
    "directory_alert": frozenset({"id", "kind", "details", "note"}),
    "break_glass": frozenset({"id"}),
    "audit_entry": frozenset({"id", "object_kind", "object_id", "details"}),
    "focal_point": frozenset({"id", "dormant", "revision", "change_seq", "reported", "contact_changed_at"}),
    "confirmation": frozenset({"id"}),
    "channel": frozenset({"id", "digest"}),
    "contact_change": frozenset({"id", "content"}),
    "joining": frozenset({"id"}),
    "review": frozenset({"id", "note", "resolved_by"}),
}
_OF_ME: Names = ("at", "person_id", "purpose")
"""Of who was shown one's own numbers: what "who viewed me" says. Why, and for which room, is the other's."""


def of(group: Group, kind: Kind) -> Names:
    """The columns that are shown, in the order in which they are told."""
    return _OF_ME if group == "reveals_of_me" else SHOWN[kind]
