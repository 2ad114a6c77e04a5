"""Composes one person's name from the pools of a culture."""

from collections.abc import Iterable
from random import Random

from seed_data.demo.names.parts import Culture, Part
from seed_data.demo.person import PersonName

MOST_SPELLINGS = 6


def compose(random: Random, culture: Culture) -> PersonName:
    """A name of that culture: original, romanised, at least one other spelling, and readings in en, ru and ar."""
    female = random.random() < 0.5
    given = random.choice(culture.given_f if female else culture.given_m)
    family = random.choice(culture.family_f if female else culture.family_m)
    between = _between(random, culture, female, family)
    parts = (family, *between, given) if culture.family_first else (given, *between, family)
    western = (given, *between, family)
    original = culture.between.join(each.original for each in parts)
    romanised = " ".join(each.romanised for each in parts)
    russian = " ".join(each.ru for each in western)
    return PersonName(
        original=original,
        language=culture.tag,
        romanised=romanised,
        other_spellings=_others(culture, parts, given, family, russian, {original, romanised}),
        names={"en": romanised, "ru": russian, "ar": " ".join(each.ar for each in western)},
        female=female,
    )


def _between(random: Random, culture: Culture, female: bool, family: Part) -> tuple[Part, ...]:
    middle = culture.middle_f if female else culture.middle_m
    link = culture.link_f if female else culture.link_m
    found: tuple[Part, ...] = ()
    if link is not None:
        found = (link,)
    if middle and random.random() < culture.middle_share:
        chosen = random.choice(middle)
        if chosen is not family:
            found = (*found, chosen)
    return found


def _others(
    culture: Culture, parts: tuple[Part, ...], given: Part, family: Part, russian: str, known: set[str]
) -> tuple[str, ...]:
    """Spellings of the whole name: the n-th of each part together, then Russian, without the middle, turned round."""
    found: dict[str, None] = {}
    for index in range(max(len(each.others) for each in parts)):
        found[_joined([each.others[index] if index < len(each.others) else each.romanised for each in parts])] = None
    if culture.also_russian:
        found[russian] = None
    if len(parts) > 2:
        found[f"{given.romanised} {family.romanised}"] = None
    if culture.family_first:
        found[f"{given.romanised} {family.romanised}"] = None
    else:
        found[f"{family.romanised} {given.romanised}"] = None
    return tuple(_first(found, known))


def _joined(names: list[str]) -> str:
    """Chinese characters are written without spaces; everything else in the other spellings has them."""
    return ("" if all("\u4e00" <= name[0] <= "\u9fff" for name in names) else " ").join(names)


def _first(found: Iterable[str], known: set[str]) -> list[str]:
    return [each for each in found if each not in known][:MOST_SPELLINGS]
