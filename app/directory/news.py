"""What of a card is news when it changes, for whoever watches it: in a saved search, or as a favourite.

A digest says which fields it is of. One of other fields than today's tells nothing: what was seen then is taken as seen
now when it is next looked at, without a word.
"""

from collections.abc import Mapping
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


_FIELDS = blake2b(" ".join(sorted(LASTING)).encode(), digest_size=2).hexdigest()


def digest(card: Card) -> str:
    """Of what lasts of a card, as it was shown."""
    lasting = card.model_dump(mode="json", include=set(LASTING))
    return f"{_FIELDS}.{blake2b(orjson.dumps(lasting, option=orjson.OPT_SORT_KEYS), digest_size=8).hexdigest()}"


def changed(seen: Mapping[str, str | None], now: Mapping[str, str]) -> list[str]:
    """Ids of the cards that are not as they were seen, in the order of `now`."""
    known = {**seen, **anew(seen, now)}
    return [id for id, digest in now.items() if id in known and known[id] != digest]


def anew(seen: Mapping[str, str | None], now: Mapping[str, str]) -> dict[str, str]:
    """Of cards that were seen, by id: today's digest of those whose kept one is none, or of other fields."""
    return {
        id: now[id] for id, kept in seen.items() if id in now and (kept is None or not kept.startswith(f"{_FIELDS}."))
    }
