"""A person's name as it is written and read, before there is an office around it."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PersonName:
    """``original`` in ``language`` (BCP 47), ``romanised``, other spellings in use, and readings by reader's
    language.
    """

    original: str
    language: str
    romanised: str
    other_spellings: tuple[str, ...]
    names: Mapping[str, str]
    female: bool
