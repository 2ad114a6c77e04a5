"""What others type for these people, kind by kind, drawn with a fixed seed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from seed_data.reference import load_reference
from tests.search.quality.people import COUNTRIES, Person, pairs, plain

SEED = "what others type, 2026-11-22"
COUNT = 1_280
MEANINGLESS = 200
_ALPHABETS = {"cyrillic": "аеинорст", "latin": "aeinorst"}
_SYLLABLES = {"cyrillic": ("бвгджзклмнпрстфхцчшщ", "аеиоуыэюя"), "latin": ("bcdfghjklmnpqrstvwxz", "aeiou")}


@dataclass(frozen=True, slots=True)
class Asked:
    """`wanted` is who is meant; None: nobody of that name is there. `exact`: a recorded spelling, word for word."""

    kind: str
    script: str
    text: str
    wanted: str | None
    exact: bool = False


class Crowd:
    """The people, and who else a shortened name might mean."""

    def __init__(self, people: Sequence[Person]) -> None:
        self.people = people
        self.taken = frozenset(pair for each in people for pair in pairs(each.parts))

    def others(self, who: Person, given: str, family: str) -> list[Person]:
        """Others with a given name and a family name that begin so."""
        return [
            each
            for each in self.people
            if each is not who
            and any(part.romanised.startswith(given) for part in each.parts if part.role != "family")
            and any(part.romanised.startswith(family) for part in each.parts if part.role != "given")
        ]


Kind = Callable[[Random, Person, Crowd], str | None]


def _original(random: Random, who: Person, crowd: Crowd) -> str | None:
    return who.original


def _romanised(random: Random, who: Person, crowd: Crowd) -> str | None:
    return who.romanised


def _other_romanisation(random: Random, who: Person, crowd: Crowd) -> str | None:
    if not any(each.others for each in who.core):
        return None
    return " ".join(random.choice(each.others or (each.romanised,)) for each in who.core)


def _other_script(random: Random, who: Person, crowd: Crowd) -> str | None:
    if not all(each.elsewhere for each in who.core):
        return None
    which = random.randrange(max(len(each.elsewhere) for each in who.core))
    return " ".join(each.elsewhere[min(which, len(each.elsewhere) - 1)] for each in who.core)


def _typo(random: Random, who: Person, crowd: Crowd) -> str | None:
    return _mistyped(random, [each.romanised for each in who.core], " ", _ALPHABETS["latin"])


def _typo_in_original(random: Random, who: Person, crowd: Crowd) -> str | None:
    words = [each.original for each in who.core]
    return _mistyped(random, words, _blank(who), _ALPHABETS.get(who.script, "".join(words).replace(" ", "")))


def _swapped(random: Random, who: Person, crowd: Crowd) -> str | None:
    written = random.choice(("romanised", "original"))
    words = [getattr(each, written) for each in who.core]
    return " ".join([*words[1:], words[0]]) if len(words) > 1 and who.script != "burmese" else None


def _initial(random: Random, who: Person, crowd: Crowd) -> str | None:
    given, family = who.part("given"), who.part("family")
    if given is None or family is None or crowd.others(who, given.romanised[0], family.romanised):
        return None
    plainly = who.script in ("latin", "cyrillic", "greek", "armenian", "georgian") and random.random() < 0.5
    if plainly:
        return f"{given.original[0]}. {family.original}"
    return f"{given.romanised[0]}. {family.romanised}"


def _beginning(random: Random, who: Person, crowd: Crowd) -> str | None:
    given, last = who.part("given"), who.part("family")
    if given is None or last is None:
        return None
    letters = random.randrange(3, max(4, len(last.romanised) - 1))
    if len(last.romanised) < 5 or crowd.others(who, given.romanised, last.romanised[:letters]):
        return None
    if random.random() < 0.4 and who.script not in ("arabic", "persian") and len(last.original) > 5:
        return f"{given.original} {last.original[: max(3, len(last.original) * letters // len(last.romanised))]}"
    return f"{given.romanised} {last.romanised[:letters]}"


def _left_out(random: Random, who: Person, crowd: Crowd) -> str | None:
    """Without the father's name or the middle one."""
    if len(who.core) == len(who.parts):
        return None
    written = random.choice(("romanised", "original"))
    return " ".join(getattr(each, written) for each in who.core)


def _one_family_name(random: Random, who: Person, crowd: Crowd) -> str | None:
    family = [each for each in who.parts if each.role == "family"]
    given = who.part("given")
    return f"{given.original} {random.choice(family).original}" if len(family) > 1 and given else None


def _with_country(random: Random, who: Person, crowd: Crowd) -> str | None:
    country = next(each for each in load_reference().jurisdictions if each.code == who.country)
    word = country.names[random.choice(("en", "ru", "es", "fr"))]
    words = [random.choice((each.romanised, *each.others)) for each in who.core]
    return " ".join(random.choice(([*words, word], [word, *words])))


def _absent(random: Random, who: Person, crowd: Crowd) -> str | None:
    """The given name of one and the family name of another of the same country, which nobody there has together."""
    other = random.choice([each for each in crowd.people if each.country == who.country])
    given, family = who.part("given"), other.part("family")
    if given is None or family is None or not crowd.taken.isdisjoint(pairs([given, family])):
        return None
    written = random.choice(("romanised", "romanised", "original"))
    return f"{getattr(given, written)} {getattr(family, written)}"


def _joined(random: Random, who: Person, crowd: Crowd) -> str | None:
    """Without blanks where the script needs none, and Arabic names without hyphens."""
    if who.script in ("thai", "lao", "khmer"):
        return "".join(each.original for each in who.parts)
    if who.script == "burmese":
        return " ".join(each.original for each in who.parts)
    return who.romanised.replace("-", "") if "-" in who.romanised else None


def _without_marks(random: Random, who: Person, crowd: Crowd) -> str | None:
    bare = plain(who.original)
    return bare.lower() if who.script == "latin" and bare != who.original else None


def _system_and_typo(random: Random, who: Person, crowd: Crowd) -> str | None:
    words = [random.choice(each.others or (each.romanised,)) for each in who.core]
    return _mistyped(random, words, " ", _ALPHABETS["latin"])


KINDS: dict[str, Kind] = {
    "original": _original,
    "romanised": _romanised,
    "other romanisation": _other_romanisation,
    "other script": _other_script,
    "typo": _typo,
    "typo in original": _typo_in_original,
    "swapped": _swapped,
    "initial": _initial,
    "beginning": _beginning,
    "part left out": _left_out,
    "one family name": _one_family_name,
    "with country": _with_country,
    "absent": _absent,
    "joined": _joined,
    "without marks": _without_marks,
    "system and typo": _system_and_typo,
}
_EXACT = ("original", "romanised", "swapped", "part left out", "one family name")


def asked(people: Sequence[Person], count: int = COUNT) -> list[Asked]:
    """`count` queries: every kind in turn, and for each kind every language it can be had in."""
    random, crowd = Random(SEED), Crowd(people)
    by_language = {language: [each for each in people if each.language == language] for language in COUNTRIES}
    found: dict[str, Asked] = {}
    languages = dict.fromkeys(KINDS, 0)
    while len(found) < count:
        kind = list(KINDS)[len(found) % len(KINDS)]
        text = None
        while not text or text in found:
            language = list(COUNTRIES)[languages[kind] % len(COUNTRIES)]
            languages[kind] += 1
            who = random.choice(by_language[language])
            text = KINDS[kind](random, who, crowd)
        wanted = None if kind == "absent" else who.id
        found[text] = Asked(kind, who.script, text, wanted, exact=kind in _EXACT)
    return list(found.values())


def meaningless(count: int = MEANINGLESS) -> list[Asked]:
    """Words of letters drawn by chance that can be pronounced, and that are nobody's name."""
    random = Random(SEED)
    found: list[Asked] = []
    for number in range(count):
        script = list(_SYLLABLES)[number % len(_SYLLABLES)]
        syllables = ("".join(map(random.choice, _SYLLABLES[script])) for _ in range(random.randint(2, 4)))
        word = "".join(syllables) + random.choice(("", random.choice(_SYLLABLES[script][0])))
        found.append(Asked("meaningless", script, word, None))
    return found


def _blank(who: Person) -> str:
    return "" if who.script == "burmese" else " "


def _mistyped(random: Random, words: list[str], blank: str, letters: str) -> str | None:
    """One slip in one of the longer words: a letter left out, doubled, wrong, or two exchanged."""
    place = max(range(len(words)), key=lambda each: len(words[each]) * random.random())
    word = words[place]
    if len(word) < 4:
        return None
    at = random.randrange(1, len(word) - 1)
    slip = random.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[: at + 1] + word[at:],
            word[:at] + random.choice(letters) + word[at + 1 :],
        ]
    )
    return None if slip == word else blank.join([*words[:place], slip, *words[place + 1 :]])
