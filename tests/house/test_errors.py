"""Every refusal has a code in the one catalogue, and words in six languages."""

import ast
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from app.kernel.errors import CATALOGUE, CounterpartError
from tests.house.tree import ROOT, texts

LANGUAGES = ["ar", "en", "es", "fr", "pt", "ru"]
MESSAGES = ROOT / "app" / "kernel" / "messages"


def _codes(path: Path) -> dict[str, Message]:
    resource = FluentParser().parse(path.read_text())
    return {entry.id.name.replace("-", "_"): entry for entry in resource.body if isinstance(entry, Message)}


def _errors(kind: type[CounterpartError] = CounterpartError) -> set[str]:
    return {kind.__name__}.union(*(_errors(below) for below in kind.__subclasses__()))


def _raised() -> set[str]:
    """Codes given as the first argument wherever one of our errors is made."""
    errors = _errors()
    return {
        node.args[0].value
        for _, text in texts("app/*.py")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in errors
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }


def test_every_code_in_use_is_in_the_catalogue() -> None:
    assert _raised() - CATALOGUE.keys() == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_words_in(language: str) -> None:
    assert CATALOGUE.keys() - _codes(MESSAGES / f"{language}.ftl").keys() == set()


def test_every_language_has_the_same_messages() -> None:
    english = _codes(MESSAGES / "en.ftl").keys()

    assert {path.stem: _codes(path).keys() ^ english for path in MESSAGES.glob("*.ftl")} == {
        language: set() for language in LANGUAGES
    }
