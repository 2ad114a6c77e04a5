"""Files are short, finished, and carry nothing of the machine they were written on."""

import re
from pathlib import Path

from tests.house.tree import ROOT, lines, texts

LONGEST = 250
SOURCES = ("app/*.py", "seed_data/*.py", "migrations/env.py", "tests/*.py", "tools/*.py", "bench/*.py")
FRONTEND = ("frontend/src/*.ts", "frontend/src/*.tsx", "frontend/src/*.css")
GENERATED = {"frontend/src/api/schema.d.ts", "frontend/src/language/message-ids.ts"}

SYSTEM_FOLDERS = {"Applications", "bin", "dev", "etc", "opt", "proc", "run", "srv", "tmp", "usr", "var"}
IN_CONTAINERS = {"/opt/build", "/srv/counterpart"}
"""The Dockerfile's own places; a clone may stand at one of them."""
OUR_ROUTES = {
    "api",
    "assets",
    "browsers",
    "audit",
    "confirm",
    "consultations",
    "demo",
    "directory",
    "disclosures",
    "favourites",
    "invitations",
    "my-data",
    "passkeys",
    "reference",
    "search",
    "secretariat",
    "session",
    "sessions",
    "sign-in",
    "src",
}
ABSOLUTE = re.compile(r"(?<![\w./~$})<>@*\]:-])/([A-Za-z][\w-]*)/[\w.]")


def _halves(*words: str) -> re.Pattern[str]:
    """A pattern for words that are written here with a bar inside, so that this file does not find itself."""
    return re.compile("|".join(word.replace("¦", "") for word in words))


REGISTRIES = _halves(r"registry¦\.npmjs", r"files¦\.pythonhosted", r"pypi¦\.org", r"(?<!no-emit-)index¦-url")
UNFINISHED = _halves("TO¦DO", "FIX¦ME", "XX¦X", "NotImplemented¦Error")
SILENCED = _halves(
    "type:¦ ignore",
    "eslint-¦disable",
    r"oxlint-¦disable(?!.* -- )",
    "@ts-¦(ignore|expect-error|nocheck)",
    r"mark\¦.(skip|xfail)",
    r"\b(it|test|describe|pytest)\.¦(skip|only|todo|fixme|xfail)\(",
)


def test_no_file_is_longer_than_its_meaning() -> None:
    long = {name: text.count("\n") for name, text in texts(*SOURCES, *FRONTEND) if name not in GENERATED}

    assert {name: length for name, length in long.items() if length > LONGEST} == {}


def test_every_python_file_says_what_it_is() -> None:
    silent = [
        name for name, text in texts("*.py") if text.strip() and not text.lstrip().startswith(('"""', "'''", "#"))
    ]

    assert silent == []


def test_nothing_is_left_for_later() -> None:
    assert _found(UNFINISHED) == ""


def test_nothing_is_silenced_or_skipped() -> None:
    assert _found(SILENCED, *SOURCES, *FRONTEND, "frontend/tests/*") == ""


def test_no_package_registry_is_named() -> None:
    assert _found(REGISTRIES) == ""


def test_no_path_of_the_machine_it_was_written_on() -> None:
    places = [str(place) for place in (ROOT, Path.home()) if len(place.parts) > 2 and str(place) not in IN_CONTAINERS]
    own = re.compile("|".join(rf"{re.escape(place)}(?![\w.-])" for place in places) or "(?!)")
    strange = [
        f"{place}: {line.strip()[:100]}"
        for place, line in lines()
        if own.search(line) or any(match[1] not in SYSTEM_FOLDERS | OUR_ROUTES for match in ABSOLUTE.finditer(line))
    ]

    assert strange == []


def test_styles_say_start_and_end_not_sides() -> None:
    sides = re.compile(
        r"(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right)"
        r"|(text-align|float|clear)\s*:\s*(left|right)|(^|[;{\s])(left|right)\s*:"
    )

    assert _found(sides, "frontend/*.css") == ""


def _found(pattern: re.Pattern[str], *names: str) -> str:
    """The lines that match, each on a line of its own so that a failure shows them all."""
    return "\n".join(f"{place}: {line.strip()[:100]}" for place, line in lines(*names) if pattern.search(line))
