"""What of a card is news when it changes, for whoever watches it: in a saved search, or as a favourite."""

from hashlib import blake2b

import orjson

from app.directory.schemas import Card

LASTING = frozenset(
    {
        "name_original",
        "name_romanised",
        "names",
        "other_spellings",
        "position",
        "jurisdiction",
        "authority",
        "memberships",
        "languages",
        "offences",
        "measures",
        "not_competent",
        "territory",
        "valid_until",
        "time_zone",
        "working_days",
        "working_hours",
        "contact_changed_at",
    }
)
"""Who can be reached this minute is no news, nor is one more confirmation."""


def digest(card: Card) -> str:
    """Of what lasts of a card, as it was shown."""
    lasting = card.model_dump(mode="json", include=set(LASTING))
    return blake2b(orjson.dumps(lasting, option=orjson.OPT_SORT_KEYS), digest_size=8).hexdigest()
