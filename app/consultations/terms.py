"""Handling caveats as rules: what binds whoever reads an entry, until when, and what must be accepted before.

| caveat            | binds | ends                                           | is accepted                     |
|-------------------|-------|------------------------------------------------|---------------------------------|
| not_evidence      | no    |                                                | said of everything here         |
| confidential      | yes   | after `until`, if given (UNTOC 18(5): "remain  | once in a room                  |
|                   |       | confidential, even temporarily")               |                                 |
| other_restriction | yes   | no                                             | once for its own words (`text`) |
| every other one   | yes   | no                                             | once in a room                  |

An entry holds its codes in `caveats` and the rest in `data["terms"]`; a room holds what every entry with words that is
said in it bears, in the same shape.
"""

from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any, Final, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

from app.kernel.text import body_text, filled

NOT_EVIDENCE: Final = "not_evidence"
CONFIDENTIAL: Final = "confidential"
OTHER: Final = "other_restriction"
EXCULPATORY: Final = "exculpatory_notice"
VICTIM_SENSITIVE: Final = "victim_sensitive"
FOR_GOOD: Final = "9999-12-31"
Words = Annotated[
    str, StringConstraints(min_length=1, max_length=1000), AfterValidator(body_text), AfterValidator(filled)
]


class Terms(BaseModel):
    """What two caveats say beyond their code: the words of `other_restriction`, the last day of `confidential`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: Words | None = None
    until: date | None = None

    def kept(self) -> dict[str, Any]:
        """As it is stored: only what is given."""
        return self.model_dump(mode="json", exclude_none=True)


class Marking(NamedTuple):
    """Caveats with their terms, of a room or of an entry."""

    caveats: list[str]
    terms: dict[str, Any]

    @classmethod
    def of(cls, caveats: list[str], data: dict[str, Any]) -> "Marking":
        """From the two columns of a row."""
        return cls(caveats, data.get("terms", {}))

    @property
    def data(self) -> dict[str, Any]:
        """The part that stands in an entry's `data`."""
        return {"terms": self.terms} if self.terms else {}


UNMARKED = Marking([], {})


def fitting(caveats: Iterable[str], terms: Terms) -> None:
    """Raises ValueError for words without `other_restriction` or without words, and a day without `confidential`."""
    if (terms.text is not None) != (OTHER in caveats) or (terms.until is not None and CONFIDENTIAL not in caveats):
        raise ValueError("terms")


def joined(room: Marking, said: Marking) -> Marking:
    """What an entry bears: the room's caveats and its own. Words of both stand together, each once; the longer duty
    holds."""
    if not said.caveats:
        return room
    terms = dict(room.terms)
    own = said.terms.get("text")
    there = terms.get("text", "")
    if own is not None and not _within(own, there):
        terms["text"] = own if _within(there, own) else f"{there}\n{own}"
        terms.pop("seq", None)
    if CONFIDENTIAL in said.caveats:
        days = [each.terms.get("until", FOR_GOOD) for each in (room, said) if CONFIDENTIAL in each.caveats]
        terms["until"] = max(days)
        if terms["until"] == FOR_GOOD:
            del terms["until"]
    return Marking(list(dict.fromkeys([*room.caveats, *said.caveats])), terms)


def _within(words: str, others: str) -> bool:
    """Whether words stand among others, as lines of their own."""
    return not words or f"\n{words}\n" in f"\n{others}\n"


def put(room: Marking, caveats: Iterable[str], terms: Terms, jurisdiction: str | None, seq: int) -> Marking:
    """What a room bears once somebody of `jurisdiction` has put `caveats` on it in entry `seq`, in place of all before.

    Who put a caveat first stays its giver, and words that stay the same stay accepted.
    """
    given = room.terms.get("by", {})
    by = {code: given.get(code, jurisdiction) for code in caveats if code != NOT_EVIDENCE}
    if not by:
        return UNMARKED
    said = {"by": by, **terms.kept()}
    if terms.text is not None:
        said["seq"] = room.terms["seq"] if room.terms.get("text") == terms.text else seq
    return Marking(list(by), said)


def touched(room: Marking, new: Marking) -> set[str]:
    """The caveats of a room that `new` takes off or words otherwise: only their givers may (UNTOC 18(5))."""
    said = {CONFIDENTIAL: "until", OTHER: "text"}
    changed = {code for code, field in said.items() if room.terms.get(field) != new.terms.get(field)}
    return {code for code in room.caveats if code not in new.caveats or code in changed}


def required(caveats: Iterable[str], data: dict[str, Any], seq: int, day: date) -> frozenset[str]:
    """What somebody must have accepted in its room, on that day, to read the words of entry `seq`."""
    codes = set(caveats) - {NOT_EVIDENCE}
    if not codes:
        return frozenset()
    terms = data.get("terms", {})
    if terms.get("until", FOR_GOOD) < day.isoformat():
        codes.discard(CONFIDENTIAL)
    if OTHER in codes:
        codes.remove(OTHER)
        codes.add(f"{OTHER} {terms.get('seq', seq)}")
    return frozenset(codes)
