"""Which two names a reader may take for each other."""

import pytest
from hypothesis import given

from app.search.lookalikes.judging import alike
from app.search.names import Candidate, candidate
from tests.search.test_names_properties import MIXED


def entry(id: str, *texts: str) -> Candidate:
    return candidate(id, [(text, None) for text in texts])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Petrova", "Anna Petrova"),
        ("Anna Petrova", "PETROVA Anna"),
        ("Anna Petrova", "Аnnа Реtrоvа"),  # seven letters are Cyrillic
        ("Anna Petrova", "Анна Петрова"),
        ("Ilir Hoxha", "llir Hoxha"),  # it begins with two small L
        ("Bernard Cole", "Bemard Cole"),
        ("Nikos Pappas", "Νikοs Ραppαs"),
        ("José Muñoz", "Jose Munoz"),
        ("Mohammed Al-Rashid", "Muhammad Alrashid"),
        ("Abdul Rahman Saleh", "Abdulrahman Saleh"),
        ("Yuliya Kuznetsova", "Julia Kuznetsova"),
        ("Erik Hansen", "Eric Hanson"),
        ("Oleg Orlov", "0leg 0rlov"),
    ],
)
def test_these_names_can_be_taken_for_each_other(one: str, other: str) -> None:
    assert alike(entry("a", one), [entry("b", other)]) == {"b"}
    assert alike(entry("b", other), [entry("a", one)]) == {"a"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Anna Petrova", "Anna Pavlova"),
        ("Anna Petrova", "Anna"),
        ("Anna Petrova", "Anna Maria Petrova"),
        ("Anna Petrova", "Ivan Petrov"),
        ("Li Na", "Lee Noor"),
        ("Somchai Jaidee", "Somsak Jaidee"),
        ("Ivan Petrov", "Ivana Petrova"),
        ("Nurlan B. Omarov", "Nurlan Bekbolat Omarov"),
    ],
)
def test_these_are_two_names(one: str, other: str) -> None:
    assert alike(entry("a", one), [entry("b", other)]) == set()


def test_one_spelling_of_several_is_enough_and_nobody_is_their_own_double() -> None:
    khalid = entry("a", "خالد السيد", "Khaled El Sayed")

    assert alike(khalid, [khalid, entry("b", "Khalid al-Sayyid"), entry("c", "Khalid Noor")]) == {"b"}


@given(MIXED, MIXED)
def test_who_looks_like_whom_is_mutual(one: str, other: str) -> None:
    first, second = entry("a", one), entry("b", other)

    assert bool(alike(first, [second])) == bool(alike(second, [first]))
