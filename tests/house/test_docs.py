"""The documentation names what exists, and what exists is documented."""

import re
from typing import get_args

import pytest

from app.consultations.entry_kinds import Kind
from app.consultations.statuses import Status
from app.kernel.config import Settings
from tests.house.tree import ROOT, texts
from tests.support.denominators import Counted

PAGES = dict(texts("*.md"))
GLOSSARY = PAGES["docs/glossary.md"]
OPERATING = PAGES["docs/operating.md"]
MAKEFILE = (ROOT / "Makefile").read_text()
DECISIONS = {name: text for name, text in PAGES.items() if name.startswith("docs/decisions/")}
_ROW = re.compile(r"^\| (?!term |---)([^|]+?) *\|", re.MULTILINE)


def test_every_link_inside_the_project_leads_somewhere() -> None:
    broken = [
        f"{name}: {target}"
        for name, text in PAGES.items()
        for target in re.findall(r"\]\((?!https?://|#)([^)#\s]+)", text)
        if not (ROOT / name).parent.joinpath(target).exists()
    ]

    assert broken == []


def test_every_page_is_listed_in_the_index() -> None:
    listed = {"docs/index.md", *(f"docs/{target}" for target in re.findall(r"\]\(([^)]+)\)", PAGES["docs/index.md"]))}

    assert {name for name in PAGES if name.startswith("docs/")} - listed == set()


def test_every_proof_that_is_named_exists(counted: Counted) -> None:
    rows = re.findall(r"^\| (?!what must hold|---)(.+?) \| (.+?) \|.*\|$", PAGES["docs/proofs.md"], re.MULTILINE)
    unproved = [line for line, proofs in rows if not re.search(r"`(?:tests/|frontend/tests/|make )", proofs)]
    named = {path for text in PAGES.values() for path in re.findall(r"`((?:tests|frontend)/[\w/.]+(?:::\w+)?)`", text)}
    missing = [path for path in sorted(named) if not _is_there(*path.split("::"))]

    counted(f"{len(rows)} lines, {len(unproved)} without a proof, {len(named)} proofs named, {len(missing)} missing")
    assert len(rows) > 60
    assert (unproved, missing) == ([], [])


def _is_there(path: str, function: str = "") -> bool:
    file = ROOT / path
    return file.exists() and (not function or f"def {function}(" in file.read_text())


def test_every_make_command_in_the_documentation_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
    named = {target for text in PAGES.values() for target in re.findall(r"(?:`|^)make ([a-z-]+)", text, re.MULTILINE)}

    assert named - targets == set()


def test_every_setting_is_documented() -> None:
    settings = {f"COUNTERPART_{name.upper()}" for name in Settings.model_fields}

    assert settings - set(re.findall(r"COUNTERPART_[A-Z_]+", OPERATING)) == set()


@pytest.mark.parametrize("term", [*get_args(Kind), *get_args(Status)])
def test_the_glossary_explains_what_a_room_says(term: str) -> None:
    assert re.search(rf"\b{term}\b", "\n".join(_ROW.findall(GLOSSARY)) + _kinds())


def test_the_glossary_has_one_row_for_each_term() -> None:
    terms = [term for row in _ROW.findall(GLOSSARY) for term in row.split(", ")]

    assert sorted({term for term in terms if terms.count(term) > 1}) == []


@pytest.mark.parametrize("name", ["app/kernel/messages/en.ftl", "frontend/messages/en.ftl"])
def test_no_screen_says_a_word_that_the_glossary_rules_out(name: str) -> None:
    ruled_out = "|".join(re.findall(r"\*\*([^*|\n]+)\*\*(?=[^|\n]*\|\n)", GLOSSARY))
    words = re.sub(r"^[\w-]+ *=|^\s+\.[\w-]+ *=|^#.*|\{[^{}]*\}", "", (ROOT / name).read_text(), flags=re.MULTILINE)

    assert re.findall(rf".*\b(?:{ruled_out})\b.*", words, re.IGNORECASE) == []


@pytest.mark.parametrize("name", DECISIONS)
def test_a_decision_has_its_four_parts_on_one_page(name: str) -> None:
    text = DECISIONS[name]

    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences", "Alternatives"]
    assert len(text.split()) < 600


def _kinds() -> str:
    """The row that lists the kinds of entry."""
    return next(line for line in GLOSSARY.splitlines() if line.startswith("| entry "))
