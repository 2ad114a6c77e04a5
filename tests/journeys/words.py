"""The words of the interface and of the reference data, in one language, as a reader of that language sees them."""

import re
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from seed_data.demo.canaries import CANARIES
from seed_data.demo.generate import generate
from seed_data.demo.personas import PERSONAS
from seed_data.demo.rooms import FORM
from seed_data.reference import Reference, load_reference
from tests.support.parts import ROOT

LOCALES = {"en": "en-GB", "ru": "ru", "ar": "ar", "es": "es", "fr": "fr", "pt": "pt-BR"}
OWN_NAMES = {
    "en": "English",
    "ru": "Русский",
    "ar": "العربية",
    "es": "Español",
    "fr": "Français",
    "pt": "Português",
}
"""As the language choice shows them: each in itself."""


class Words:
    """`words("room-send")` is the text of a message, `words.term("outcomes", "not_needed")` a label of the data."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.direction = "rtl" if language == "ar" else "ltr"
        self._bundle = _bundle(language)

    def __call__(self, message: str, **given: str | int) -> str:
        """Raises LookupError for a message that is not there, ValueError for a missing variable."""
        pattern = self._bundle.get_message(message).value if self._bundle.has_message(message) else None
        if pattern is None:
            raise LookupError(f"{self.language}.ftl has no message {message}")
        text, faults = self._bundle.format_pattern(pattern, given)
        if faults:
            raise ValueError(f"{message}: {faults}")
        return str(text)

    def term(self, terms: str, code: str) -> str:
        """The label of a controlled term: `terms` is `outcomes`, `question_types`, `languages` …"""
        return self._of(next(each.labels for each in getattr(_reference(), terms) if each.code == code))

    def jurisdiction(self, code: str) -> str:
        return self._of(next(each.names for each in _reference().jurisdictions if each.code == code))

    def network(self, id: str) -> str:
        """The network's acronym, the same in every language."""
        return next(each.acronym for each in _reference().networks if each.id == id)

    def _of(self, labels: Mapping[str, str]) -> str:
        return labels[self.language]


@cache
def english_sentences(language: str) -> frozenset[str]:
    """What the interface says in English, in two words or more, and otherwise in `language`."""
    english, other = (_said(each) for each in ("en", language))
    return frozenset(text for id, text in english.items() if " " in text and other[id] != text)


def _said(language: str) -> dict[str, str]:
    """The text of each message that needs no values."""
    said: dict[str, str] = {}
    for id in re.findall(r"^([a-z][\w-]*) =", _file(language).read_text(), re.MULTILINE):
        with suppress(ValueError):
            said[id] = Words(language)(id)
    return said


@cache
def acronyms() -> frozenset[str]:
    """Of all networks."""
    return frozenset(each.acronym for each in _reference().networks)


def names_of_people() -> frozenset[str]:
    """Every part of every spelling in the illustrative directory: names are in no language."""
    people = generate().focal_points
    spellings = (name for each in people for name in (each.name_original, each.name_romanised, *each.other_spellings))
    decoys = (each.romanised for each in CANARIES)
    personas = (each.display_name for each in PERSONAS)
    return frozenset(part for name in (*personas, *decoys, *spellings) for part in name.split())


def words_of_people() -> frozenset[str]:
    """What the illustrative room is called: its opener wrote that, in their own language."""
    return frozenset(re.findall(r"[^\W\d]+(?:['’-][^\W\d]+)*", str(FORM["subject"])))


@cache
def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([LOCALES[language]])
    bundle.add_resource(FluentResource(_file(language).read_text()))
    return bundle


def _file(language: str) -> Path:
    return ROOT / "frontend" / "messages" / f"{language}.ftl"


@cache
def _reference() -> Reference:
    return load_reference()
