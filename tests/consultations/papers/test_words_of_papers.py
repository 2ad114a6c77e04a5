"""Papers are worded in six languages: every kind of entry, every day, every enumeration."""

from typing import get_args

import pytest

from app.consultations.entry_kinds import Kind
from app.consultations.papers.words import Words
from app.kernel.speech import LANGUAGES

MOMENTS = {
    "en": "23 Nov 2026, 04:00",
    "ru": "23 нояб. 2026, 04:00",
    "ar": "23 نوفمبر 2026, 04:00",
    "es": "23 nov 2026, 04:00",
    "fr": "23 nov. 2026, 04:00",
    "pt": "23 nov. 2026, 04:00",
}


def words(language: str) -> Words:
    """Without labels of its own."""
    return Words(language, {}, {}, {}, {"which_authority": "Which authority?"})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_entry_has_words_in(language: str) -> None:
    said = {kind: words(language).say(f"paper-kind-{kind}") for kind in get_args(Kind)}

    assert len(set(said.values())) == len(get_args(Kind))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_moment_is_written_as_is_usual_in(language: str) -> None:
    assert words(language).moment("2026-11-23T04:00:00.000Z") == MOMENTS[language]


def test_what_steers_other_letters_is_made_visible_and_phrases_are_words() -> None:
    assert words("en").text("phrase:which_authority\nabc\u202edef") == "Which authority?\nabc[U+202E]def"
