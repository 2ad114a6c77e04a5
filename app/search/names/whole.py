"""All of a query against all of a name, without blanks: for scripts that write none, and names joined or parted."""

from rapidfuzz.distance import OSA

from app.search.names.alignment import EXACT, LIKELY, NEAR, Alignment
from app.search.names.tokens import Tokens
from app.search.names.writing import UNSPACED

_ALIKE = 0.8
_ALIKE_UNSPACED = 0.65
_similarity = OSA.normalized_similarity


class Whole:
    """One query, compared as a whole with many names."""

    def __init__(self, asked: Tokens) -> None:
        self._asked = asked
        self._unspaced = asked.script in UNSPACED
        self._text = asked.whole if self._unspaced else ""
        self._alone, self._least = len(asked.tokens) == 1, len(asked.tokens) - 2
        self._known: dict[str, Alignment | None] = {}

    def compared(self, name: Tokens) -> Alignment | None:
        if self._unspaced and name.script is self._asked.script:
            return _without_blanks(self._text, name.whole)
        count = len(name.tokens)
        if count < self._least or (self._alone and count == 1):
            return None
        if name.keyed not in self._known:
            self._known[name.keyed] = _by_key(self._asked.keyed, name.keyed)
        return self._known[name.keyed]


def _by_key(asked: str, name: str) -> Alignment | None:
    value = _similarity(asked, name, score_cutoff=_ALIKE)
    if value == 1.0:
        return Alignment(LIKELY, -0.96)
    return Alignment(NEAR, -value * 0.95) if value else None


def _without_blanks(asked: str, name: str) -> Alignment | None:
    if asked == name:
        return Alignment(EXACT, -1.0)
    share = 0.2 * len(asked) / len(name)
    if name.startswith(asked):
        return Alignment(LIKELY, -0.76 - share)
    if len(asked) > 2 and asked in name:
        return Alignment(LIKELY, -0.74 - share)
    value = _similarity(asked, name, score_cutoff=_ALIKE_UNSPACED)
    return Alignment(NEAR, -value * 0.97) if value else None
