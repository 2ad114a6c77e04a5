"""Whether two names can be taken for each other by somebody who reads or hears them. Pure.

By spelling and sound the matcher says it, asked both ways: each has a spelling whose every word is a word of the other,
equal or nearly equal by ear. By sight two spellings print the same.
"""

from collections.abc import Iterable

from app.search.names import Candidate, Comparer, Match, Query, parse
from app.search.names.likeness import Kind
from app.search.names.looks import looks

BY_EAR = 0.89
"""From here on two words are one name in two spellings: Rashid and Raschid, not Meyer and Maria."""


def queries(name: Candidate) -> list[Query]:
    """What to ask an index for, so that whoever looks like `name` is among the answers: its spellings as they are, and
    as they look where Latin letters print the same."""
    texts = [each.text for each in name.spellings]
    seen = (looks(text) for text in texts)
    return [parse(text) for text in dict.fromkeys([*texts, *(each for each in seen if each.isascii())])]


def alike(name: Candidate, others: Iterable[Candidate]) -> set[str]:
    """The ids of those among `others` who can be taken for `name`."""
    others = [each for each in others if each.id != name.id]
    meant = {id for each in name.spellings for id in _surely(each.text, others)}
    shown = _shown(name)
    return {
        each.id
        for each in others
        if not shown.isdisjoint(_shown(each))
        or (each.id in meant and any(_surely(spelling.text, [name]) for spelling in each.spellings))
    }


def _surely(text: str, names: list[Candidate]) -> set[str]:
    query = parse(text)
    return {id for id, match in Comparer(query).matches(names).items() if _every_word(query, match)}


def _every_word(query: Query, match: Match) -> bool:
    pairs = match.ground.pairs if match.ground else ()
    close = all(pair.kind in (Kind.SAME, Kind.SOUND) and -pair.worse >= BY_EAR for pair in pairs)
    return close and sum(len(pair.asked) for pair in pairs) == len(query.tokens)


def _shown(name: Candidate) -> set[str]:
    return {looks(each.text) for each in name.spellings}
