"""Whatever bytes are sent as a file: they become rows, or are refused as a file; nothing else happens."""

from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from app.kernel.errors import BadInput
from app.sheets.exchange.files import COLUMNS, MOST_ROWS, FileRow, Format, Problem, rows_of

HEADS = st.lists(st.sampled_from([*COLUMNS, "surprise", ""]), max_size=25).map(",".join)
CELLS = st.text(st.sampled_from("abXAyes,;\"'=+-@\n\r\t\0\u202eж\U0001f600 "), max_size=80)
TABLES = st.builds(lambda head, rows: "\n".join([head, *rows]), HEADS, st.lists(CELLS, max_size=8))
JSON = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=5)),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["sheets", "cells", "jurisdiction"]), inner)
    ),
    max_leaves=12,
).map(repr)
CONTENT = st.one_of(
    st.binary(max_size=300), TABLES.map(str.encode), JSON.map(lambda text: text.replace("'", '"').encode())
)


@given(CONTENT, st.sampled_from(get_args(Format)))
def test_any_bytes_become_rows_or_a_refusal(content: bytes, format: Format) -> None:
    rows, refusal = outcome(content, format)

    assert len(rows) <= MOST_ROWS
    faults = refusal.details["rows"] if refusal else []
    assert refusal is None or (refusal.code, bool(faults)) == ("import_refused", True)
    assert {fault["problem"] for fault in faults} <= set(get_args(Problem))
    assert {fault["column"] for fault in faults} <= {"", *COLUMNS, *(f"#{n}" for n in range(30))}


def outcome(content: bytes, format: Format) -> tuple[list[FileRow], BadInput | None]:
    """The rows of the file, or why it was refused; any other error is the test's failure."""
    try:
        return rows_of(content, format), None
    except BadInput as refusal:
        return [], refusal
