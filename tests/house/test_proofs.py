"""Each row of docs/proofs.md stands on tests that are there, and a run says how much each of them looked at."""

import re
import subprocess
import sys

import pytest

from tests.house.tree import ROOT
from tests.support import proofs
from tests.support.denominators import Counted
from tests.support.proofs import PART, Case, rows, said_of

TEXT = (ROOT / "docs" / "proofs.md").read_text()
BAR = (
    *("1. The directory", "2. Who asks", "3. The law as a table", "5. Input and content"),
    *("6. Evidence and secrecy", "7. Start-up and supply"),
)
ROW = next(row for row in rows() if row.holds == "identifiers cannot be guessed")
ONE, OTHER = sorted(ROW.tests())[:2]


def test_every_row_is_known_and_each_has_a_test(counted: Counted) -> None:
    lines = [line for line in TEXT.splitlines() if line.startswith("| ") and not line.startswith("| what must hold |")]
    without = [row.holds for row in rows() if not row.tests()]
    lost = [f"{row.holds}: {place}" for row in rows() for place in row.places if not proofs._tests(place)]
    empty = [row.holds for row in rows() if not row.counted]

    tests = {test for row in rows() for test in row.tests()}
    counted(f"{len(rows())} rows of {len({row.section for row in rows()})} sections, held by {len(tests)} tests")
    assert [row.holds for row in rows()] == [re.split(r" \| ", line[2:])[0] for line in lines]
    assert (without, lost, empty) == ([], [], [])
    assert tuple(dict.fromkeys(row.section for row in rows())) == BAR


def test_a_proof_that_is_no_test_and_no_command_is_refused() -> None:
    with pytest.raises(ValueError, match="neither a test nor a command: app/kernel"):
        proofs._row("", "holds", "`app/kernel`", "")


def test_a_command_and_a_function_of_the_file_before_are_understood() -> None:
    row = proofs._row(
        "", "h", "`make audit`, `tests/kernel/test_text.py::a`, `::b`, `frontend/tests/app/x.test.ts`", ""
    )

    assert row.places == ("tests/kernel/test_text.py::a", "tests/kernel/test_text.py::b")
    assert row.commands == ("make audit", "frontend/tests/app/x.test.ts")


def test_of_a_row_is_said_what_ran_what_failed_what_was_drawn_and_what_its_tests_say() -> None:
    cases = {
        **{f"{test}[sqlite]": Case(False, (("examples drawn", 50),)) for test in ROW.tests()},
        f"{ONE}[postgresql]": Case(True, said=("7 of 9",)),
        "tests/other.py::test_other": Case(True, (("of no row", 9),)),
    }
    number = len(ROW.tests())

    assert [*said_of(ROW, cases, ())] == [
        f"{ROW.holds}: {number + 1} cases, 1 failed; {50 * number} examples drawn",
        f"  {ONE.partition('::')[2]}[postgresql]: 7 of 9",
    ]


@pytest.mark.parametrize(
    ("ran", "left_out", "without"),
    [(ROW.tests() - {OTHER}, [], f"1 of {len(ROW.tests())} tests and 0"), (ROW.tests(), [f"{ONE}[a]"], "1 cases")],
)
def test_a_row_of_which_only_a_part_ran_says_so(ran: set[str], left_out: list[str], without: str) -> None:
    [line] = said_of(ROW, {test: Case(False) for test in ran}, left_out)

    assert PART in line
    assert without in line


def test_a_row_of_which_nothing_ran_is_passed_over() -> None:
    assert [*said_of(ROW, {"tests/other.py::test_other": Case(False)}, [])] == []


@pytest.mark.parametrize(("ran", "said"), [(7, "7 tests in {}"), (0, "{part}, without {}")])
def test_of_the_front_ends_tests_is_said_how_many_ran(ran: int, said: str) -> None:
    row = ROW._replace(commands=("frontend/tests/app/x.test.ts", "make audit"))
    checks = {"tests/house/test_checks.py::test_check_passes[a]": Case(False, (("frontend/tests/app/x.test.ts", ran),))}
    [line] = said_of(row, {test: Case(False) for test in row.tests()} | checks, [])

    assert line.endswith(f"; {said.format('frontend/tests/app/x.test.ts', part=PART)}; also make audit")


@pytest.mark.parametrize("processes", ["0", "2"])
def test_a_run_in_one_process_or_several_says_the_same(processes: str) -> None:
    """Of a property, whose examples Hypothesis counts, of a test that counts, and of a choice that leaves cases out."""
    chosen = ["tests/kernel/test_text.py", "tests/house/test_containers.py"]
    plugins = ["--noconftest", "-p", "tests.support.denominators", "-p", "tests.support.properties"]
    options = [*plugins, "-p", "no:cacheprovider", "-q", "-n", processes, "-k", "not keys and not nul"]
    command = [sys.executable, "-m", "pytest", *options, *chosen]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout
    said = [re.sub(r"without \d+ of \d+ ", "without ", line) for line in done.stdout.splitlines()]
    of_containers = said.index("containers: no root, read-only, no capabilities: 2 cases, 0 failed")
    assert re.match(r"  test_every_container_is_hardened: \d+ containers, ", said[of_containers + 1])
    assert f"identifiers cannot be guessed: 6 cases, 0 failed; {PART}, without tests and 0 cases" in said
    assert [line.partition(": ")[2] for line in said if line.startswith("one type of text")] == [
        "NFC; NUL, lone surrogates, controls refused; direction overrides refused in …: "
        f"22 cases, 0 failed; 50 examples drawn; {PART}, without tests and 4 cases; "
        f"{PART}, without frontend/tests/consultations/rules.test.ts"
    ]
    assert f"1 of {len(rows())} rows were looked at whole" in said
