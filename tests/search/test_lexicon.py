"""Words beside a name: which headings they name, and how surely."""

import pytest

from app.search.headings import Heading
from app.search.lexicon import Lexicon
from app.search.names import parse

PLACE = Heading("jurisdiction:KZ", ("Kazakhstan", "Казахстан", "كازاخستان", "Republic of Kazakhstan", "Қазақстан"))
OFFICE = Heading("authority:1", ("Office of the Prosecutor General", "Генеральная прокуратура", "Прокуратура"))
MINISTRY = Heading("authority:2", ("Ministry of Justice", "Министерство юстиции"))


@pytest.fixture
def lexicon() -> Lexicon:
    made = Lexicon()
    made.learn([PLACE, OFFICE, MINISTRY])
    return made


def named(lexicon: Lexicon, word: str) -> dict[str, float]:
    (found,) = lexicon.annotate(parse(word)).headings
    return dict(found)


@pytest.mark.parametrize("word", ["Kazakhstan", "казахстан", "KAZAKHSTAN", "Қазақстан", "كازاخستان", "Qazaqstan"])
def test_a_word_names_its_heading_in_any_language(lexicon: Lexicon, word: str) -> None:
    assert named(lexicon, word) == {PLACE.id: 1.0}


def test_a_word_that_is_still_being_typed_names_it_less_surely(lexicon: Lexicon) -> None:
    assert named(lexicon, "прокурат") == {OFFICE.id: pytest.approx(0.65 + 0.25 * 8 / 11)}


def test_a_slip_of_the_finger_names_it_less_surely(lexicon: Lexicon) -> None:
    assert 0.7 < named(lexicon, "Minsitry")[MINISTRY.id] < 1.0


def test_a_word_out_of_a_name_of_several_is_not_yet_that_name(lexicon: Lexicon) -> None:
    assert named(lexicon, "юстиции") == {MINISTRY.id: 0.9}


def test_all_words_of_a_name_together_are(lexicon: Lexicon) -> None:
    found = lexicon.annotate(parse("юстиции министерство Karimov")).headings

    assert found == ({MINISTRY.id: 1.0}, {MINISTRY.id: 1.0}, {})


@pytest.mark.parametrize(("word", "heading"), [("Генпрокуратура", OFFICE), ("Минюст", MINISTRY)])
def test_two_words_run_together_name_it_less_surely(lexicon: Lexicon, word: str, heading: Heading) -> None:
    assert named(lexicon, word) == {heading.id: 0.8}


@pytest.mark.parametrize("word", ["of", "Ka", "x", "Orazalina"])
def test_other_words_name_nothing(lexicon: Lexicon, word: str) -> None:
    assert named(lexicon, word) == {}


def test_learning_again_changes_nothing(lexicon: Lexicon) -> None:
    lexicon.learn([PLACE, OFFICE])

    assert named(lexicon, "Kazakhstan") == {PLACE.id: 1.0}
