"""Invented people: names drawn from the lists in names/, put together as each country puts names together."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from unicodedata import combining, normalize

from tests.search.quality.systems import by_others, in_arabic, in_russian, romanised

LISTS = Path(__file__).parent / "names"
COUNT = 2_500
SEED = "2500 people, 2026-11-22"
COUNTRIES = {
    "ru": "RU", "uk": "UA", "bg": "BG", "kk": "KZ", "ky": "KG", "tg": "TJ", "uz": "UZ", "uz-Latn": "UZ", "tk": "TM",
    "az": "AZ", "es": "MX", "pt": "BR", "vi": "VN", "hu": "HU", "de": "DE", "fr": "FR", "pl": "PL", "tr": "TR",
    "ro": "MD", "id": "ID", "ka": "GE", "hy": "AM", "el": "GR", "ar": "QA", "fa": "IR", "th": "TH", "lo": "LA",
    "km": "KH", "my": "MM",
}  # fmt: skip
_SCRIPTS = {
    "ka": "georgian", "hy": "armenian", "el": "greek", "ar": "arabic", "fa": "persian", "th": "thai", "lo": "lao",
    "km": "khmer", "my": "burmese",
} | dict.fromkeys(("ru", "uk", "bg", "kk", "ky", "tg", "uz"), "cyrillic")  # fmt: skip
_FAMILY_FIRST = ("vi", "hu", "km")
_TWO_FAMILY_NAMES = ("es", "pt")
_WOMEN = (("ский", "ская"), ("ов", "ова"), ("ев", "ева"), ("ёв", "ёва"), ("ин", "ина"), ("ын", "ына"))
_UNLIKE = str.maketrans("cqzwjx", "kksvhh", "aeiouyh'’ʻ -")


@dataclass(frozen=True, slots=True)
class Part:
    """A word of a name; `role` is given, family, father or middle. `elsewhere`: in other scripts, or in Russian."""

    role: str
    original: str
    romanised: str
    others: tuple[str, ...]
    elsewhere: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Person:
    id: str
    language: str
    parts: tuple[Part, ...]

    @property
    def script(self) -> str:
        return _SCRIPTS.get(self.language, "latin")

    @property
    def country(self) -> str:
        return COUNTRIES[self.language]

    @property
    def original(self) -> str:
        return ("" if self.script == "burmese" else " ").join(each.original for each in self.parts)

    @property
    def romanised(self) -> str:
        return " ".join(each.romanised for each in self.parts)

    def part(self, role: str) -> Part | None:
        return next((each for each in self.parts if each.role == role), None)

    @property
    def core(self) -> tuple[Part, ...]:
        """Without the father's name and the middle one."""
        return tuple(each for each in self.parts if each.role in ("given", "family"))


def people() -> list[Person]:
    """COUNT people; no two share a given and a family name, not even by sound."""
    random = Random(SEED)
    makers = [_maker(language, _lists(language)) for language in COUNTRIES]
    found: list[Person] = []
    taken: set[str] = set()
    turn = 0
    while len(found) < COUNT:
        turn += 1
        parts = makers[turn % len(makers)](random)
        names = set(pairs(parts))
        if taken.isdisjoint(names):
            taken |= names
            language = list(COUNTRIES)[turn % len(makers)]
            found.append(Person(f"{len(found):04}quality000000000", language, tuple(parts)))
    return found


def pairs(parts: list[Part] | tuple[Part, ...]) -> list[str]:
    """The given name with each family name, as they sound at the coarsest, in either order."""
    given = [each for each in parts if each.role == "given"]
    family = [each for each in parts if each.role == "family"]
    return [" ".join(sorted(_coarse(each) for each in (*given, *rest))) for rest in ([each] for each in family)] or [
        " ".join(sorted(map(_coarse, given)))
    ]


def _coarse(part: Part) -> str:
    return plain(part.romanised).lower().replace("h", "").translate(_UNLIKE)


def plain(text: str) -> str:
    """`text` without marks."""
    return "".join(char for char in normalize("NFD", text.replace("đ", "d")) if not combining(char))


def _lists(language: str) -> dict[str, list[str]]:
    """The lines of each section of a language's file."""
    found: dict[str, list[str]] = {}
    section: list[str] = []
    for line in (LISTS / f"{language}.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            section = found.setdefault(line.strip("[]"), [])
        elif line.strip():
            section.append(line)
    return found


def _maker(language: str, lists: dict[str, list[str]]) -> Callable[[Random], list[Part]]:
    if "men" in lists:
        return _cyrillic(language, {name: " ".join(lines).split() for name, lines in lists.items()})
    given, family, middle = (
        [_part(role, line) for line in lists.get(role, [])] for role in ("given", "family", "middle")
    )

    def make(random: Random) -> list[Part]:
        if not family:
            return random.sample(given, 2)
        first = [random.choice(given), *([random.choice(middle)] if middle else [])]
        last = random.sample(family, 2 if language in _TWO_FAMILY_NAMES else 1)
        return [*last, *reversed(first)] if language in _FAMILY_FIRST else [*first, *last]

    return make


def _part(role: str, line: str) -> Part:
    original, _, rest = line.partition("=")
    latin, _, russian = rest.partition("~")
    first, *others = (each.strip() for each in latin.split("/"))
    return Part(role, original.strip(), first, tuple(others), tuple(each for each in [russian.strip()] if each))


def _cyrillic(language: str, lists: dict[str, list[str]]) -> Callable[[Random], list[Part]]:
    def part(role: str, word: str) -> Part:
        elsewhere = [in_arabic(word), *([other] if (other := in_russian(word)) and language != "uk" else [])]
        return Part(role, word, romanised(word, language), tuple(by_others(word, language)), tuple(elsewhere))

    def make(random: Random) -> list[Part]:
        woman = random.random() < 0.4
        family = random.choice(lists["family"])
        ending = next((each for each in _WOMEN if family.endswith(each[0])), None)
        if woman and ending:
            family = family[: -len(ending[0])] + ending[1]
        parts = [part("family", family), part("given", random.choice(lists["women" if woman else "men"]))]
        if "father" in lists and not woman:
            parts.append(part("father", random.choice(lists["father"])))
        return parts if random.random() < 0.7 else [*parts[1:], parts[0]]

    return make
