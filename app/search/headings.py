"""Headings: the things beside a name that words can name, each with its words in every language.

A library's word: a focal point stands under its country and city, its authority, its position, its networks and roles,
and what it is competent for. Documents carry headings, engines index only their ids, and the lexicon knows which
headings a typed word names.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b


@dataclass(frozen=True, slots=True)
class Heading:
    """`id` begins with its kind (`place:KZ`, `offence:drugs`); `texts` are its names in all languages and aliases."""

    id: str
    texts: tuple[str, ...]


def heading(kind: str, code: str, *names: Mapping[str, str] | Iterable[str] | str | None) -> Heading:
    """A heading from label tables, lists and single texts; each text is kept once."""
    texts: dict[str, None] = {}
    for each in names:
        if isinstance(each, str):
            texts[each] = None
        elif isinstance(each, Mapping):
            texts.update(dict.fromkeys(each.values()))
        elif each is not None:
            texts.update(dict.fromkeys(each))
    return Heading(f"{kind}:{code}", tuple(texts))


def position(names: Mapping[str, str]) -> Heading:
    """A position has no code: equal texts are one heading."""
    texts = tuple(sorted(set(names.values())))
    return Heading(f"position:{blake2b(chr(0).join(texts).encode(), digest_size=8).hexdigest()}", texts)
