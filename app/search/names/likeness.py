"""How alike two tokens are, and in what way."""

from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz.distance import OSA

from app.search.names.scripts.tables import listed
from app.search.names.tokens import Token
from app.search.names.writing import UNSPACED


class Kind(IntEnum):
    """The way two tokens agree, surest first."""

    SAME = 0
    SOUND = 1
    PREFIX = 2
    INITIAL = 3
    TYPO = 4


@dataclass(frozen=True, slots=True)
class Likeness:
    """Agreement of two tokens; `value` lies in (0, 1]."""

    value: float
    kind: Kind


SAME = Likeness(1.0, Kind.SAME)
SAME_BY_KEY = Likeness(0.99, Kind.SAME)
ALIKE_BY_KEY = Likeness(0.96, Kind.SOUND)
SURE_KEY = 4  # letters: Khan and Han, Li and Lee may be one name or two
CUTOFF = 0.6
SOUND_FLOOR = 0.7
_INITIALS = listed("ch sh kh zh yu ya yo ye ts dz dj th ph gh")


def likeness(asked: Token, name: Token, *, growing: bool) -> Likeness | None:
    """How `asked` (of a query) agrees with `name`; None if it does not. `growing`: it may still be typed on."""
    if asked is name or asked.text == name.text:
        return SAME
    if not set(asked.readings).isdisjoint(name.readings):
        return SAME
    if common := set(asked.keys).intersection(name.keys):
        return SAME_BY_KEY if max(map(len, common)) >= SURE_KEY else ALIKE_BY_KEY
    if len(asked.text) == 1 or asked.reading in _INITIALS or len(name.text) == 1:
        return _initial(asked, name)
    return _better(_prefix(asked, name, growing), _approximate(asked, name))


def _initial(asked: Token, name: Token) -> Likeness | None:
    short, long = (asked, name) if len(asked.reading) <= len(name.reading) else (name, asked)
    if any(each.startswith(start) for start in short.readings for each in long.readings):
        return Likeness(0.66, Kind.INITIAL)
    if any(each.startswith(start) for start in short.keys for each in long.keys):
        return Likeness(0.64, Kind.INITIAL)
    return None


def _prefix(asked: Token, name: Token, growing: bool) -> Likeness | None:
    start = asked.reading
    longer = max(len(name.reading), 1)
    if name.text.startswith(asked.text) or any(each.startswith(start) for each in name.readings):
        value = 0.76 + 0.19 * min(1.0, len(start) / longer)
    elif any(each.startswith(mine) for mine in asked.keys if len(mine) > 1 for each in name.keys):
        value = 0.74 + 0.19 * min(1.0, len(start) / longer)
    else:
        return None
    return Likeness(value if growing else value - 0.08, Kind.PREFIX)


def _approximate(asked: Token, name: Token) -> Likeness | None:
    """By ear if the consonants agree, else by the number of slips of a finger."""
    spelled = OSA.normalized_similarity(asked.reading, name.reading, score_cutoff=CUTOFF)
    sounded = max(
        OSA.normalized_similarity(mine, other, score_cutoff=0.4) for mine in asked.keys for other in name.keys
    )
    written = 0.0
    if asked.script in UNSPACED and asked.script is name.script:
        written = OSA.normalized_similarity(asked.text, name.text, score_cutoff=CUTOFF)
    value = max(spelled, sounded, written)
    if not set(asked.skeletons).isdisjoint(name.skeletons):
        if asked.unvowelled is not name.unvowelled:
            return _unvowelled(asked, name)
        if value >= 0.4:
            return Likeness(SOUND_FLOOR + 0.26 * value, Kind.SOUND)
    return Likeness(value, Kind.TYPO) if value >= CUTOFF else None


def _unvowelled(asked: Token, name: Token) -> Likeness:
    """A vowelless spelling against a full one: its letters should be found there in order."""
    bare, full = (asked, name) if asked.unvowelled else (name, asked)
    close = [(each, other) for each in bare.keys for other in full.keys if 2 * len(each) >= len(other)]
    if any(_within(each.replace("a", ""), other) for each, other in close):
        return Likeness(0.92, Kind.SOUND)
    return Likeness(0.8 if close else CUTOFF, Kind.SOUND)


def _within(letters: str, word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)


def _better(one: Likeness | None, other: Likeness | None) -> Likeness | None:
    if one is None or other is None:
        return one or other
    return one if one.value >= other.value else other
