"""Why somebody was found, word by word."""

import pytest

from app.search.names import Query, candidate, match, parse, reasons

AISULU = candidate(
    "1", [("Айсұлу Оразалина", "kk"), ("Aisulu Orazalina", None)], {"jurisdiction:KZ", "offence:cybercrime"}
)


def why(text: str, **headings: dict[str, float]) -> list[tuple[str, str, str]]:
    query = parse(text)
    named = tuple(headings.get(each.reading, {}) for each in query.tokens)
    found = match(Query(query.text, query.parts, named), AISULU)
    assert found is not None
    return [(each.asked, each.name, each.way.value) for each in reasons(found)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("orazalina AISULU", [("orazalina", "Orazalina", "same"), ("AISULU", "Aisulu", "same")]),
        ("Aysulu Orazalina", [("Aysulu", "Айсұлу", "spelling"), ("Orazalina", "Оразалина", "spelling")]),
        ("Aisulu Orasalina", [("Aisulu", "Aisulu", "same"), ("Orasalina", "Orazalina", "sound")]),
        ("Aisulu Oraz", [("Aisulu", "Aisulu", "same"), ("Oraz", "Orazalina", "beginning")]),
        ("A. Orazalina", [("A", "Aisulu", "initial"), ("Orazalina", "Orazalina", "same")]),
        ("Aisulu Orazamina", [("Aisulu", "Aisulu", "same"), ("Orazamina", "Orazalina", "slip")]),
        (
            "Aisulu Orazalina Bekova",
            [("Aisulu", "Aisulu", "same"), ("Orazalina", "Orazalina", "same"), ("Bekova", "", "unmatched")],
        ),
    ],
)
def test_each_word_of_the_query_says_which_word_of_the_name_it_is_and_how(
    text: str, said: list[tuple[str, str, str]]
) -> None:
    assert why(text) == said


def test_a_word_for_their_office_says_so() -> None:
    assert why("Orazalina Kazakhstan", kazakhstan={"jurisdiction:KZ": 1.0}) == [
        ("Orazalina", "Orazalina", "same"),
        ("Kazakhstan", "", "beside"),
    ]


def test_words_for_their_office_alone_say_so_too() -> None:
    assert why("Kazakhstan", kazakhstan={"jurisdiction:KZ": 1.0}) == [("Kazakhstan", "", "beside")]


def test_two_words_that_are_one_in_the_name_are_one_reason() -> None:
    found = match(parse("Abd al-Rahman Salem"), candidate("2", [("Abdulrahman Salem", None)]))

    assert found is not None
    assert [(each.asked, each.name, each.way.value) for each in reasons(found)] == [
        ("Abd Rahman", "Abdulrahman", "spelling"),
        ("Salem", "Salem", "same"),
    ]


def test_a_name_written_without_blanks_is_one_reason() -> None:
    found = match(parse("วัฒนมงคล"), candidate("3", [("กันต์ธีร์ วัฒนมงคลชัย", "th")]))

    assert found is not None
    assert [each.way.value for each in reasons(found)] in (["sound"], ["beginning"])
