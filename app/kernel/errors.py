"""Every way of saying no, in one catalogue: code, HTTP status, a text in each language.

CounterpartError
├── BadInput       422, 400, 413   the caller can mend it
├── NotSignedIn    401
├── Forbidden      403
├── NotFound       404             also what one may not see: a hidden thing and a missing one answer alike
├── Conflict       409             somebody else was first
├── TooMany        429
└── Unavailable    503, 507, 500   nothing was stored; try again

The texts live in `messages/{language}.ftl`, one entry per code.
"""

from typing import Any

CATALOGUE: dict[str, int] = {
    "alternate_missing": 422,
    "away_then": 422,
    "name_of_another": 422,
    "rota_changed": 409,
    "shift_overlaps": 422,
    "bad_json": 400,
    "confirm_identity": 403,
    "logout_refused": 400,
    "provider_away": 503,
    "sign_in_refused": 403,
    "bad_input": 422,
    "bad_frame": 422,
    "directory_suspended": 403,
    "duty_sheets_a_day": 429,
    "end_to_end": 422,
    "first_steps": 403,
    "entry_taken": 409,
    "foreign_origin": 403,
    "caveats_not_accepted": 403,
    "file_not_served": 409,
    "file_type_refused": 415,
    "no_pictures_here": 422,
    "too_many_files": 409,
    "erasure_held": 409,
    "nothing_corrected": 409,
    "entry_held": 409,
    "officers_entry_held": 409,
    "glass_not_needed": 409,
    "glass_settled": 409,
    "grant_held": 409,
    "grant_settled": 409,
    "person_known": 409,
    "too_many_acts": 422,
    "has_provider": 409,
    "invitation_void": 404,
    "last_passkey": 409,
    "no_office_address": 422,
    "office_address_unsure": 409,
    "passkey_copied": 403,
    "passkey_known": 409,
    "passkey_refused": 403,
    "passkey_synced": 403,
    "forbidden": 403,
    "idempotency_key_reused": 409,
    "import_refused": 422,
    "internal": 500,
    "list_full": 409,
    "listed_a_day": 429,
    "people_a_day": 429,
    "audit_a_day": 429,
    "attested_by_you": 409,
    "method_not_allowed": 405,
    "not_found": 404,
    "not_ready": 503,
    "not_signed_in": 401,
    "papers_a_day": 429,
    "query_too_long": 422,
    "reveals_a_day": 429,
    "reveals_an_hour": 429,
    "nothing_drafted": 409,
    "offer_ended": 409,
    "review_resolved": 409,
    "room_closed": 409,
    "room_frozen": 409,
    "route_has_room": 409,
    "nobody_left": 409,
    "room_full": 409,
    "in_another_room": 409,
    "act_not_open_to_you": 403,
    "authority_not_competent": 403,
    "service_busy": 503,
    "stale_revision": 409,
    "storage_full": 507,
    "too_large": 413,
    "too_many_requests": 429,
    "unavailable": 503,
    "unknown_entry": 422,
    "unknown_filter_value": 422,
    "window_exceeded": 422,
}


class CounterpartError(Exception):
    """A refusal with a code of the catalogue; `details` never repeats what the caller typed as free text."""

    default = "unavailable"

    def __init__(self, code: str | None = None, **details: Any) -> None:
        self.code = code or self.default
        self.status = CATALOGUE[self.code]
        self.details = details
        super().__init__(self.code)


class BadInput(CounterpartError):
    default = "bad_input"


class NotSignedIn(CounterpartError):
    default = "not_signed_in"


class Forbidden(CounterpartError):
    default = "forbidden"


class NotFound(CounterpartError):
    default = "not_found"


class Conflict(CounterpartError):
    default = "stale_revision"


class TooMany(CounterpartError):
    default = "too_many_requests"


class Unavailable(CounterpartError):
    default = "unavailable"
