"""CSV that no spreadsheet takes for a program, and that comes back as it went out.

A spreadsheet runs a cell that begins with = + - @ (their full-width forms too) or with a tab or carriage return as a
formula. Such a cell is written with an apostrophe in front, which spreadsheets hide; on the way in one apostrophe is
taken away again. A cell that already has apostrophes in front of such a sign gets one more, so nothing is ambiguous.
"""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

_FORMULA = re.compile("^[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")
_GUARDED = re.compile("^'+[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")
BOM = "\ufeff"
"""Tells spreadsheets that the file is UTF-8."""


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would run this cell."""
    return bool(_FORMULA.match(text))


def guarded(text: str) -> str:
    """The cell as it is written."""
    return f"'{text}" if _FORMULA.match(text) or _GUARDED.match(text) else text


def unguarded(text: str) -> str:
    """The cell as it was meant."""
    return text[1:] if _GUARDED.match(text) else text


def written(rows: Iterable[Sequence[str]]) -> str:
    """Rows as CSV: commas, double quotes, CRLF (RFC 4180), every cell guarded."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row] for row in rows)
    return BOM + out.getvalue()


def marked(columns: Sequence[str], rows: Sequence[Sequence[str]], told: Mapping[str, str]) -> str:
    """A table of which every row says what is told of the file; where there is none, one row says that alone."""
    lines = rows or [[""] * len(columns)]
    return written([[*columns, *told], *([*line, *told.values()] for line in lines)])


def read(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each row with the number of its line, as it stands in the file. Raises csv.Error.

    The separator is the comma, or the semicolon where the first line has more of those: many spreadsheets write it.
    """
    text = text.removeprefix(BOM)
    first = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text), delimiter=";" if first.count(";") > first.count(",") else ",", strict=True)
    for row in reader:
        yield reader.line_num, row
