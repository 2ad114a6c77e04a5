"""The matcher: one word of the query for one word of the name, what is left over, and how sure it is."""

import pytest

from app.search.names import Comparer, Confidence, Match, Query, candidate, match, parse

AISULU = candidate(
    "1",
    [("Айсұлу Оразалина", "kk"), ("Aisulu Orazalina", None), ("Айсулу Оразалина", "ru")],
    {"jurisdiction:KZ", "offence:cybercrime"},
)


def asked(text: str, **headings: dict[str, float]) -> Match | None:
    """What the matcher says of `text`; `headings` by the word that names them."""
    query = parse(text)
    named = tuple(headings.get(each.reading, {}) for each in query.tokens)
    return match(Query(query.text, query.parts, named), AISULU)


def confidence(text: str, **headings: dict[str, float]) -> str | None:
    found = asked(text, **headings)
    return found.confidence.value if found else None


def test_every_word_equal_is_exact_in_any_order() -> None:
    assert asked("orazalina aisulu") == Match(Confidence.EXACT, 1.0, "Aisulu Orazalina", True)


def test_the_spelling_that_matched_is_named() -> None:
    found = asked("Айсулу Оразалина")

    assert found is not None
    assert found.matched == "Айсулу Оразалина"


def test_a_part_of_the_name_alone_is_exact() -> None:
    assert confidence("Оразалина") == "exact"


def test_a_word_that_is_still_being_typed_is_likely() -> None:
    assert confidence("aisulu oraz") == "likely"


def test_an_initial_is_likely() -> None:
    assert confidence("A. Orazalina") == "likely"


def test_a_slip_of_the_finger_is_near() -> None:
    assert confidence("Aisulu Orazatina") == "near"


def test_a_word_too_much_is_near() -> None:
    assert confidence("Aisulu Orazalina Bekova") == "near"


def test_one_word_is_never_used_for_two() -> None:
    twice = asked("Orazalina Orazalina")

    assert twice is None or twice.confidence == "near"


def test_half_a_name_of_two_is_nobody() -> None:
    assert confidence("Aisulu Schmidt") is None


def test_a_place_beside_the_name_is_accounted_for() -> None:
    assert confidence("Orazalina Kazakhstan", kazakhstan={"jurisdiction:KZ": 1.0}) == "exact"


def test_a_place_that_is_not_hers_is_not() -> None:
    found = asked("Orazalina Aisulu Thailand", thailand={"jurisdiction:TH": 1.0})

    assert found is not None
    assert found.confidence == "near"


def test_words_beside_the_name_alone_find_her_too_but_not_by_name() -> None:
    found = asked("cybercrime Kazakhstan", cybercrime={"offence:cybercrime": 1.0}, kazakhstan={"jurisdiction:KZ": 1.0})

    assert found == Match(Confidence.EXACT, 0.97, "", False)


def test_particles_need_not_be_there() -> None:
    thani = candidate("2", [("Khalid bin Rashid Al-Thani", "ar-Latn")])

    found = [match(parse(text), thani) for text in ("Khalid Thani", "khalid ibn rashid al thani", "Al-Thani Khalid")]

    assert [each.confidence for each in found if each] == ["exact", "exact", "exact"]


@pytest.mark.parametrize(
    ("text", "name", "sure"),
    [
        ("Le Hanh", "Đặng Hạnh", "likely"),
        ("Le Hanh", "Lê Hạnh", "exact"),
        ("Ben Smith", "John Smith", "likely"),
        ("Dr Smith", "John Smith", "exact"),
        ("Juan de la Cruz", "Juan Cruz", "exact"),
        ("ហ៊ុន ចំរើន", "គង់ ចំរើន", "near"),
    ],
)
def test_a_particle_that_opens_a_query_may_be_a_name(text: str, name: str, sure: str) -> None:
    found = match(parse(text), candidate("2", [(name, None)]))

    assert found is not None
    assert found.confidence == sure


def test_the_order_puts_a_sure_name_before_a_sure_word_before_a_likely_name() -> None:
    name, word, likely = asked("Aisulu"), asked("Kazakhstan", kazakhstan={"jurisdiction:KZ": 1.0}), asked("Aisu")

    assert name is not None
    assert word is not None
    assert likely is not None
    assert name.rank < word.rank < likely.rank


@pytest.mark.parametrize("text", ["", " ", "-", "'", "\u200c", "!?", "\u0301"])
def test_nothing_typed_means_nobody(text: str) -> None:
    assert asked(text) is None


def test_many_candidates_at_once_are_compared_as_each_alone() -> None:
    people = [
        AISULU,
        candidate("2", [("Айгүл Орынбаева", "kk"), ("Aigul Orynbayeva", None)]),
        candidate("3", [("John Smith", None)]),
    ]

    together = Comparer(parse("aisulu orazalina")).matches(people)

    assert together == {each.id: found for each in people if (found := match(parse("aisulu orazalina"), each))}
    assert list(together) == ["1"]


def test_a_word_that_surely_names_a_place_is_not_likely_to_be_a_name_that_sounds_like_it() -> None:
    bengkok = candidate("3", [("Awang Bengkak", None)], {"position:prosecutor"})
    query = parse("Bangkok")

    found = [match(Query("", query.parts, (sure,)), bengkok) for sure in ({}, {"city:TH": 1.0})]

    assert [each.confidence for each in found if each] == ["likely", "near"]
