"""How the sheets of several jurisdictions stand to each other in one field."""

from collections.abc import Sequence

from app.sheets.schemas import Cell, Contrast


def contrast(cells: Sequence[Cell | None]) -> Contrast:
    """`differs`, when two of them state different things; `alike`, when all state the same; `open`, when somebody has
    stated nothing and the others agree: silence is neither a yes nor a no.
    """
    said = {_said(cell) for cell in cells if cell is not None and cell.value != "not_stated"}
    if len(said) > 1:
        return "differs"
    whole = all(cell is not None and cell.value != "not_stated" for cell in cells)
    return "alike" if whole and said else "open"


def _said(cell: Cell) -> tuple[str, str]:
    """What counts: the value, and the words where the words are the answer."""
    return (cell.value, cell.text if cell.value in ("conditions", "stated") else "")
