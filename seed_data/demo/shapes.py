"""The shapes of the illustrative directory: plain frozen values, no database and no application types.

Times of day are local ``"HH:MM"``. Weekdays are ISO: 1 Monday .. 7 Sunday. Languages of persons are ISO 639-1
(``tet`` for Tetum, which has none); ``name_original_language`` is a BCP 47 tag (``kk``, ``uz-Latn``, ``th``).
Codes are those of ``seed_data.reference``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from seed_data.reading import Labels


@dataclass(frozen=True, slots=True)
class AuthoritySeed:
    """A generic office. ``kind`` is a code of ``authority_kinds``; a regional office may have no recorded
    original name.
    """

    id: str
    jurisdiction: str
    kind: str
    names: Labels
    name_original: str | None
    name_original_language: str | None
    city: Labels
    time_zone: str


@dataclass(frozen=True, slots=True)
class MembershipSeed:
    """A role in a network: ``network`` is a network id, ``role`` a code of ``roles``."""

    network: str
    role: str


@dataclass(frozen=True, slots=True)
class LanguageSeed:
    """A language spoken; ``level`` is ``native``, ``fluent`` or ``working``."""

    code: str
    level: str


@dataclass(frozen=True, slots=True)
class HoursSeed:
    """Office hours on a working day, local."""

    start: str
    end: str


@dataclass(frozen=True, slots=True)
class DutySeed:
    """A weekly duty window, local. ``end`` at or before ``start`` means that it ends on the next day."""

    weekday: int
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class ChannelSeed:
    """A way to reach a person; ``kind`` is office_phone, duty_phone, mobile, office_email or secure_channel.

    Telephone numbers begin with +999, a country code that is not assigned; addresses end in ``.example`` (RFC 2606).
    """

    kind: str
    value: str
    note: str | None


@dataclass(frozen=True, slots=True)
class FocalPointSeed:
    """An invented focal point. ``names`` are readings in a reader's language: en, ru and ar always, others
    where they differ.
    """

    id: str
    authority_id: str
    jurisdiction: str
    name_original: str
    name_original_language: str
    name_romanised: str
    other_spellings: tuple[str, ...]
    names: Mapping[str, str]
    position: Labels
    memberships: tuple[MembershipSeed, ...]
    languages: tuple[LanguageSeed, ...]
    offences: tuple[str, ...]
    measures: tuple[str, ...]
    time_zone: str
    working_days: tuple[int, ...]
    working_hours: HoursSeed
    duty: tuple[DutySeed, ...]
    alternate_id: str | None
    channels: tuple[ChannelSeed, ...]
    confirmed_days_ago: int


@dataclass(frozen=True, slots=True)
class DemoDirectory:
    """What ``generate`` returns. ``notice`` must be shown wherever the directory is."""

    seed: int
    authorities: tuple[AuthoritySeed, ...]
    focal_points: tuple[FocalPointSeed, ...]
    notice: Labels
