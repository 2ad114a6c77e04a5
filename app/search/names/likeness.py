"""How alike two tokens are, and in what way."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz.distance import OSA

from app.search.names.scripts.tables import listed
from app.search.names.token import SHORTEST_BY_EAR, Token
from app.search.names.writing import Script


class Kind(IntEnum):
    """The way two tokens agree, surest first."""

    SAME = 0
    SOUND = 1
    PREFIX = 2
    INITIAL = 3
    FAINT = 4
    """Like consonants alone: by chance they agree with some name for every fourth word that means nothing."""
    TYPO = 5


@dataclass(frozen=True, slots=True)
class Likeness:
    """Agreement of two tokens; `value` lies in (0, 1]."""

    value: float
    kind: Kind


SAME = Likeness(1.0, Kind.SAME)
SAME_BY_READING = Likeness(0.998, Kind.SAME)
SAME_BY_KEY = Likeness(0.99, Kind.SAME)
ALIKE_BY_KEY = Likeness(0.96, Kind.SOUND)
JOINED = Likeness(0.95, Kind.SOUND)
JOIN_FLOOR = 0.85
SURE_KEY = 4  # letters: Khan and Han, Li and Lee may be one name or two
CUTOFF = 0.6
TOLERANCE, JOIN_TOLERANCE = 0.4001, 0.1501  # the rest, and a little for rounding
SOUND_CUTOFF = 0.4
SOUND_FLOOR = 0.7
SOUND_SURE = 0.7  # from here on the vowels agree too
SHORTEST_SOUND = 4
"""Consonants of a word being typed from which on an engine looks for names that begin to sound so."""

EAR_CUTOFF = 0.65
NOT_LAST = 0.08  # a word that is followed by another is less likely to be cut short
_WRITTEN_ALIKE = str.maketrans("oe", "ui")  # where only consonants and long vowels are written
_NO_VOWELS = str.maketrans("", "", "aeiouy")
_similarity = OSA.normalized_similarity
_INITIALS = listed("ch sh kh zh yu ya yo ye ts dz dj th ph gh")


class Asked:
    """A token of a query, prepared for being compared with many names."""

    __slots__ = ("keys", "readings", "short", "skeletons", "token")

    def __init__(self, token: Token) -> None:
        self.token = token
        self.readings = frozenset(token.readings)
        self.keys = frozenset(token.keys)
        self.skeletons = frozenset(token.skeletons)
        self.short = len(token.text) == 1 or token.reading in _INITIALS
        """Whether it is an initial, of one sign or two."""


def hopeful(asked: Token, names: Iterable[Token], tolerance: float) -> list[Token]:
    """Those of `names` that may be like `asked`: the rest differ at a glance.

    `tolerance` is the share of slips allowed. A letter that the other side lacks costs a slip, and one slip mends one
    letter on each side at most.
    """
    opens, sounds, letters, common, longest = asked.opens, asked.sounds, asked.letters, asked.common, asked.longest
    script = asked.script if asked.written else None
    return [
        name
        for name in names
        if name.opens & opens
        or name.heard & sounds
        or (
            (common & ~name.letters).bit_count()
            <= (slips := tolerance * (longest if longest > name.longest else name.longest))
            and (name.common & ~letters).bit_count() <= slips
        )
        or name.script is script
    ]


def _unlike(asked: Token, name: Token, tolerance: float) -> bool:
    """The same for two words whose beginnings or scripts are the same, as far as slips are meant."""
    if asked.sounds & name.sounds:
        return False
    slips = tolerance * max(asked.longest, name.longest)
    if (asked.common & ~name.letters).bit_count() <= slips and (name.common & ~asked.letters).bit_count() <= slips:
        return False
    if asked.script is not name.script or not asked.written:
        return True
    slips = tolerance * max(len(asked.text), len(name.text))
    one, other = asked.written, name.written
    return (one & ~other).bit_count() > slips or (other & ~one).bit_count() > slips


def likeness(asked: Asked, name: Token, *, growing: bool = False) -> Likeness | None:
    """How `asked` agrees with `name`; None if it does not. `growing`: it may still be typed on."""
    token = asked.token
    opens_alike = token.opens & name.opens  # or neither is the other, nor its beginning
    if opens_alike:
        if token is name or token.text == name.text:
            return SAME
        if not asked.readings.isdisjoint(name.readings):
            return SAME_BY_READING
        if common := asked.keys.intersection(name.keys):
            return SAME_BY_KEY if max(map(len, common)) >= SURE_KEY else ALIKE_BY_KEY
    if asked.short or len(name.text) == 1:
        return _initial(token, name) if opens_alike else None
    prefix = _prefix(token, name, growing) if opens_alike else None
    if prefix is None and growing and token.sounds & name.heard:
        prefix = _begun_by_ear(token, name)
    approximate = None if _unlike(token, name, TOLERANCE) else _approximate(asked, name)
    if prefix is None or approximate is None:
        return prefix or approximate
    return prefix if prefix.value >= approximate.value else approximate


def joined_likeness(asked: Asked, name: Token) -> Likeness | None:
    """The same where one side is two words joined: only a good fit counts, and only equal letters are the same word.

    Joined, two words may sound like a third that is not meant; what Abd serves is part of one word by rule.
    """
    token = asked.token
    if token.opens & name.opens:
        if not asked.readings.isdisjoint(name.readings):
            return SAME_BY_READING
        if not asked.keys.isdisjoint(name.keys):
            return SAME_BY_KEY if name.key.startswith("abd") else JOINED
    if token.unvowelled is not name.unvowelled:
        found = None if asked.skeletons.isdisjoint(name.skeletons) else _unvowelled(token, name)
        return found if found and found.value >= JOIN_FLOOR else None
    value = 0.0
    if not _unlike(token, name, JOIN_TOLERANCE):
        value = _similarity(token.reading, name.reading, score_cutoff=JOIN_FLOOR)
        if name.key.startswith("abd"):
            value = max(value, _similarity(token.key, name.key, score_cutoff=JOIN_FLOOR))
    return Likeness(value, Kind.TYPO) if value else None


def _initial(asked: Token, name: Token) -> Likeness | None:
    short, long = (asked, name) if len(asked.reading) <= len(name.reading) else (name, asked)
    if long.text.startswith(short.text) or long.reading.startswith(short.reading):
        return Likeness(0.7, Kind.INITIAL)
    if _begins(short.readings, long.readings):
        return Likeness(0.66, Kind.INITIAL)
    if _begins(short.keys, long.keys):
        return Likeness(0.64, Kind.INITIAL)
    return None


def _prefix(asked: Token, name: Token, growing: bool) -> Likeness | None:
    start = asked.reading
    if name.reading.startswith(start) or name.text.startswith(asked.text) or _begins((start,), name.readings):
        value = 0.76
    elif len(asked.reading) > 2 and _begins(asked.keys, name.keys):
        value = 0.74
    else:
        return None
    value += 0.19 * min(1.0, len(start) / len(name.reading))
    return Likeness(value if growing else value - NOT_LAST, Kind.PREFIX)


def _begun_by_ear(asked: Token, name: Token) -> Likeness | None:
    """The consonants typed so far begin the name's, and the vowels between them are not far off."""
    starts = [each for each in asked.skeletons if len(each) >= SHORTEST_BY_EAR]
    if not starts or not _begins(starts, name.skeletons):
        return None
    length = len(asked.key)
    if not any(_similarity(asked.key, each[:length], score_cutoff=EAR_CUTOFF) for each in name.keys):
        return None
    return Likeness(0.68 + 0.16 * min(1.0, len(asked.reading) / len(name.reading)), Kind.PREFIX)


def _begins(starts: Iterable[str], words: Iterable[str]) -> bool:
    for word in words:
        for start in starts:
            if word.startswith(start):
                return True
    return False


def _approximate(asked: Asked, name: Token) -> Likeness | None:
    """By ear if the consonants agree, else by the number of slips of a finger."""
    token = asked.token
    alike = not asked.skeletons.isdisjoint(name.skeletons)
    if alike and token.unvowelled is not name.unvowelled:
        return _unvowelled(token, name)
    value = _similarity(token.reading, name.reading, score_cutoff=CUTOFF)
    least = SOUND_CUTOFF if alike else CUTOFF
    for mine in token.keys:
        for other in name.keys:
            value = max(value, _similarity(mine, other, score_cutoff=least))
    if token.script is name.script and token.script is not Script.LATIN:
        value = max(value, _similarity(token.text, name.text, score_cutoff=CUTOFF))
    if alike and value >= SOUND_CUTOFF and _comparable(token.reading, name.reading):
        return Likeness(SOUND_FLOOR + 0.26 * value, Kind.SOUND if value >= SOUND_SURE else Kind.FAINT)
    return Likeness(value, Kind.TYPO) if value >= CUTOFF else None


def _comparable(one: str, other: str) -> bool:
    """Whether neither word is more than twice as long as the other."""
    return len(one) <= 2 * len(other) and len(other) <= 2 * len(one)


def _unvowelled(asked: Token, name: Token) -> Likeness:
    """A vowelless spelling against a full one: its letters should be found there in order, and all consonants in it."""
    bare, full = (asked, name) if asked.unvowelled else (name, asked)
    close = [(each, other) for each in bare.keys for other in full.keys if 2 * len(each) >= len(other)]
    fitting = [pair for pair in close if _within(pair[0].replace("a", ""), pair[1].translate(_WRITTEN_ALIKE))]
    if fitting:
        sure = any(_within(other.translate(_NO_VOWELS), each) for each, other in fitting)
        longest = max(len(each) for each, _ in fitting)
        return Likeness(0.92 if longest > 2 else 0.8, Kind.SOUND if sure else Kind.FAINT)
    return Likeness(SOUND_FLOOR if close else CUTOFF, Kind.FAINT)


def _within(letters: str, word: str) -> bool:
    rest = iter(word)
    return all(letter in rest for letter in letters)
