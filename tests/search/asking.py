"""150 queries over the illustrative directory, drawn with a fixed seed: how people really type a name.

Nothing here uses the application: transliteration, slips and cuts are made by plain tables of their own.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from random import Random

from seed_data.demo.shapes import FocalPointSeed
from seed_data.reference import load_reference
from tests.search.demo import directory

SEED = "150 queries, 2026-11-22"
COUNT = 150
_CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
_SYSTEMS = {
    "passport": "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia",
    "english": "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya",
    "german": "a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch - y - e ju ja",
    "french": "a b v g d e io j z i i k l m n o p r s t ou f kh ts tch ch chtch - y - e iou ia",
    "scholarly": "a b v g d e ë ž z i j k l m n o p r s t u f h c č š šč - y - è ju ja",
}


@dataclass(frozen=True, slots=True)
class Asked:
    """`wanted` is who should be among the first three; None: nobody of that name is there."""

    kind: str
    text: str
    wanted: str | None


Kind = Callable[[Random, FocalPointSeed], str | None]


def _words(text: str) -> list[str]:
    return [word for word in text.replace("-", " ").split() if word.lower() not in {"bin", "ibn", "bint", "al", "de"}]


def _original(random: Random, who: FocalPointSeed) -> str | None:
    return who.name_original


def _other_system(random: Random, who: FocalPointSeed) -> str | None:
    table = dict(zip(_CYRILLIC, _SYSTEMS[random.choice(sorted(_SYSTEMS))].split(), strict=True))
    letters = (table.get(char, char).replace("-", "") if char.isalpha() else char for char in who.names["ru"].lower())
    return "".join(letters).title()


def _other_script(random: Random, who: FocalPointSeed) -> str | None:
    return random.choice([who.names["ru"], who.names["ar"]])


def _without_marks(random: Random, who: FocalPointSeed) -> str | None:
    plain = "".join(char for char in unicodedata.normalize("NFD", who.name_original) if not unicodedata.combining(char))
    return plain.lower() if plain.isascii() and not who.name_original.isascii() else None


def _slip(random: Random, text: str) -> str | None:
    places = [place for place in range(1, len(text) - 2) if text[place].isalpha() and text[place + 1].isalpha()]
    if len(places) < 4:
        return None
    place = random.choice(places)
    return random.choice(
        [
            text[:place] + text[place + 1 :],
            text[:place] + text[place + 1] + text[place] + text[place + 2 :],
            text[:place] + text[place] + text[place:],
            text[:place] + random.choice("aeinorst" if text.isascii() else text.replace(" ", "")) + text[place + 1 :],
        ]
    )


def _typo(random: Random, who: FocalPointSeed) -> str | None:
    return _slip(random, who.name_romanised)


def _typo_in_original(random: Random, who: FocalPointSeed) -> str | None:
    return None if who.name_original.isascii() else _slip(random, who.name_original)


def _swapped(random: Random, who: FocalPointSeed) -> str | None:
    words = _words(who.name_romanised)
    return " ".join([*words[1:], words[0]]) if len(words) > 1 else None


def _initial(random: Random, who: FocalPointSeed) -> str | None:
    words = _words(who.name_romanised)
    return f"{words[0][0]}. {words[-1]}" if len(words) > 1 and len(words[-1]) > 4 else None


def _beginning(random: Random, who: FocalPointSeed) -> str | None:
    words = _words(who.name_romanised)
    if len(words) < 2 or len(words[-1]) < 6:
        return None
    return " ".join([*words[:-1], words[-1][: random.randrange(3, len(words[-1]) - 1)]])


def _part_left_out(random: Random, who: FocalPointSeed) -> str | None:
    """Without the father's name, or with one of two family names."""
    words = _words(who.name_romanised)
    return f"{words[0]} {random.choice(words[1:])}" if len(words) > 2 else None


def _with_country(random: Random, who: FocalPointSeed) -> str | None:
    names = next(each.names for each in load_reference().jurisdictions if each.code == who.jurisdiction)
    return f"{random.choice(_words(who.name_romanised))} {names[random.choice(sorted(names))]}"


def _absent(random: Random, who: FocalPointSeed) -> str | None:
    compatriots = [each for each in directory().focal_points if each.jurisdiction == who.jurisdiction]
    text = f"{_words(who.name_romanised)[0]} {_words(random.choice(compatriots).name_romanised)[-1]}"
    present = (set(_words(each.name_romanised.lower())) for each in directory().focal_points)
    parts = set(_words(text.lower()))
    return None if len(parts) < 2 or any(parts <= words for words in present) else text


KINDS: dict[str, Kind] = {
    "original": _original,
    "other system": _other_system,
    "other script": _other_script,
    "without marks": _without_marks,
    "typo": _typo,
    "typo in the original": _typo_in_original,
    "swapped": _swapped,
    "initial": _initial,
    "beginning": _beginning,
    "part left out": _part_left_out,
    "with country": _with_country,
    "absent": _absent,
}


@cache
def asked() -> tuple[Asked, ...]:
    """The queries, kind by kind in turn."""
    random = Random(SEED)
    found: dict[str, Asked] = {}
    kinds = list(KINDS)
    while len(found) < COUNT:
        kind = kinds[len(found) % len(kinds)]
        who = random.choice(directory().focal_points)
        text = KINDS[kind](random, who)
        if text is not None:
            found.setdefault(text, Asked(kind, text, None if kind == "absent" else who.id))
    return tuple(found.values())
