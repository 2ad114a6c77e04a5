"""Which language a caller is answered in."""

import pytest

from app.kernel.errors import CATALOGUE
from app.kernel.speech import LANGUAGES, preferred, say


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, None),
        ("", None),
        ("ru", "ru"),
        ("ar-QA,ar;q=0.9,en;q=0.8", "ar"),
        ("en;q=0.5,pt-BR;q=0.7", "pt"),
        ("de,fr;q=0.3", "fr"),
        ("de", None),
        ("en;q=oops,es", "es"),
        ("*", None),
    ],
)
def test_the_first_language_that_is_spoken_here_is_preferred(header: str | None, language: str | None) -> None:
    assert preferred(header) == language


def test_a_language_that_is_not_spoken_falls_back_to_english() -> None:
    assert say("de", "not_found") == say("en", "not_found")


@pytest.mark.parametrize("code", CATALOGUE)
def test_every_refusal_is_said_differently_in_each_language(code: str) -> None:
    assert len({say(language, code) for language in LANGUAGES}) == len(LANGUAGES)
