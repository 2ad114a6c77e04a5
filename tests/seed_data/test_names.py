"""Names are written as their bearers write them and read in three scripts; none is a real official's."""

import re

import pytest

from seed_data.demo import generate
from seed_data.demo.names import arabic
from seed_data.demo.names.by_jurisdiction import CULTURES
from seed_data.demo.names.parts import Part, feminine, folded, part

PEOPLE = generate(count=3_000).focal_points
CYRILLIC = re.compile(r"[а-яё' -]+", re.IGNORECASE)
ARABIC = re.compile("[\u0620-\u064a\u0670 ]+")
SCRIPTS = {
    "Cyrillic": "а",
    "Georgian": "ა",
    "Armenian": "ա",
    "Greek": "α",
    "Arabic": "ا",
    "Thai": "ก",
    "Lao": "ກ",
    "Khmer": "ក",
    "Burmese": "က",
    "Thaana": "ހ",
    "Latin": "a",
}
OFFICIALS = re.compile("mittal|ko[iy]geld[iy]|melik[iy]an|da[iy]rabayev|abdimom|azhigul|adjigul|ajigul", re.IGNORECASE)
"""Persons named in the founding documents; the surname Khodzhaev is the one asked for, with an invented given name."""


def block(char: str) -> int:
    return ord(char) // 128


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_directory_has_names_in_that_script(script: str) -> None:
    assert any(block(SCRIPTS[script]) in {block(char) for char in each.name_original} for each in PEOPLE)


def test_every_name_has_a_romanised_form_and_another_spelling() -> None:
    for each in PEOPLE:
        assert folded(each.name_romanised).isascii()
        assert each.other_spellings
        assert len(set(each.other_spellings)) == len(each.other_spellings) <= 6
        assert not {each.name_original, each.name_romanised} & set(each.other_spellings)


def test_every_name_is_read_in_english_russian_and_arabic() -> None:
    for each in PEOPLE:
        assert {"en", "ru", "ar"} <= set(each.names)
        assert CYRILLIC.fullmatch(each.names["ru"]), each.names["ru"]
        assert ARABIC.fullmatch(each.names["ar"]), each.names["ar"]


def test_no_name_is_that_of_a_person_named_in_the_founding_documents() -> None:
    assert [
        each.name_romanised
        for each in PEOPLE
        if OFFICIALS.search(" ".join((each.name_romanised, *each.other_spellings)))
    ] == []


def test_the_surname_that_is_spelled_in_many_ways_is_there_in_all_of_them() -> None:
    person = next(each for each in PEOPLE if each.jurisdiction == "UZ" and "Xoʻjayev" in each.name_original)
    spellings = " ".join((person.name_romanised, *person.other_spellings, person.names["ru"]))

    for spelling in ("Khodzhaev", "Khodjaev", "Hodzhaev", "Xo'jayev", "Хўжаев", "Ходжаев"):
        assert spelling in spellings


def test_every_pool_gives_many_combinations() -> None:
    cultures = {id(culture): culture for weighted in CULTURES.values() for culture, _ in weighted}.values()

    assert [c.tag for c in cultures if len(c.given_m) * len(c.family_m) + len(c.given_f) * len(c.family_f) < 24] == []


def test_no_pool_has_the_same_name_twice() -> None:
    for weighted in CULTURES.values():
        for culture, _ in weighted:
            for pool in (culture.given_m, culture.given_f, culture.family_m, culture.family_f, culture.middle_m):
                originals = [each.original for each in pool]
                assert sorted(set(originals)) == sorted(originals)


def test_a_family_name_agrees_with_the_person_where_the_language_asks_for_it() -> None:
    [his] = [part("Қарабеков|Karabekov|Qarabekov|Карабеков")]
    [hers] = feminine((his,))

    assert hers == Part("Қарабекова", "Karabekova", ("Qarabekova",), "Карабекова", "كارابيكوفا")


def test_a_name_without_marks_is_added_to_the_spellings() -> None:
    assert part("Đurđević||Djurdjevic|Джурджевич").others == ("Djurdjevic", "Durdevic")


def test_a_line_without_a_russian_reading_is_refused() -> None:
    with pytest.raises(ValueError, match="Russian reading"):
        part("Serik|Serik")


@pytest.mark.parametrize(
    ("russian", "expected"),
    [
        ("Айгуль", "آيغول"),
        ("Беннетт", "بينيت"),
        ("Джанджгавадзе", "جانجغافادزي"),
        ("Щедрушко", "شتشيدروشكو"),
        ("О'Кили", "أوكيلي"),
        ("Жан-Ив", "جان إيف"),
    ],
)
def test_an_arabic_reading_follows_the_sound(russian: str, expected: str) -> None:
    assert arabic.reading(russian) == expected
