"""A part of a name, and how the pools are written down."""

import unicodedata
from dataclasses import dataclass

from seed_data.demo.names import arabic

_UNDECOMPOSED = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "æ": "ae", "Æ": "Ae", "œ": "oe", "ı": "i"}
    | {"ə": "a", "Ə": "A", "ħ": "h", "Ħ": "H", "ʻ": "'", "ʼ": "'", "\u2019": "'", "ð": "d", "þ": "th"}
)


@dataclass(frozen=True, slots=True)
class Part:
    """``original`` in its own script, ``romanised``, ``others`` in use, and the Russian and Arabic readings."""

    original: str
    romanised: str
    others: tuple[str, ...]
    ru: str
    ar: str


@dataclass(frozen=True, slots=True)
class Culture:
    """The names of one language: pools, and how a full name is put together.

    ``family_first`` is the order of both the original and the romanised form. ``between`` joins the parts of
    the original (empty where the script writes no spaces). ``link_m`` and ``link_f`` stand before the next name
    (bin, bint). ``middle_share`` is the share of persons who have a middle part (a patronymic, a first of two
    family names). ``also_russian`` adds the Russian form to the other spellings, because lists in use hold it.
    """

    tag: str
    given_m: tuple[Part, ...]
    given_f: tuple[Part, ...]
    family_m: tuple[Part, ...]
    family_f: tuple[Part, ...]
    middle_m: tuple[Part, ...] = ()
    middle_f: tuple[Part, ...] = ()
    middle_share: float = 1.0
    link_m: Part | None = None
    link_f: Part | None = None
    family_first: bool = False
    between: str = " "
    also_russian: bool = False


def pool(text: str) -> tuple[Part, ...]:
    """The parts of a pool written as the package's docstring says."""
    return tuple(part(line) for line in text.strip().splitlines())


def part(line: str) -> Part:
    """One line of a pool."""
    cells = [cell.strip() for cell in line.split("|")]
    original, romanised, others, ru, ar = cells + [""] * (5 - len(cells))
    if not original or not ru:
        raise ValueError(f"a pool line needs an original and a Russian reading: {line}")
    romanised = romanised or original
    spellings = [each.strip() for each in others.split(",") if each.strip()]
    plain = folded(romanised)
    if plain != romanised and plain not in spellings:
        spellings.append(plain)
    return Part(original, romanised, tuple(spellings), ru, ar or arabic.reading(ru))


def folded(text: str) -> str:
    """The text without diacritical marks, as passports and older lists have it."""
    decomposed = unicodedata.normalize("NFKD", text.translate(_UNDECOMPOSED))
    return "".join(char for char in decomposed if not unicodedata.combining(char))


_FEMININE = {
    "ов": "ова", "ев": "ева", "ёв": "ёва", "ин": "ина", "ий": "ая", "ский": "ская", "ський": "ська", "цький": "цька",
    "ски": "ска", "ov": "ova", "ev": "eva", "ow": "owa", "ew": "ewa", "in": "ina", "sky": "ska", "ski": "ska",
    "skyi": "ska", "skyy": "ska", "وف": "وفا", "يف": "يفا", "ين": "ينا", "سكي": "سكا",
}  # fmt: skip


def feminine(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Family names in the feminine, where their ending has one (-ov, -ova); the others stay."""
    return tuple(
        Part(
            _hers(each.original),
            _hers(each.romanised),
            tuple(_hers(other) for other in each.others),
            _hers(each.ru),
            _hers(each.ar) if _hers(each.ru) != each.ru else each.ar,
        )
        for each in parts
    )


def _hers(name: str) -> str:
    for length in (5, 4, 3, 2):
        ending = _FEMININE.get(name[-length:])
        if ending is not None:
            return name[:-length] + ending
    return name
