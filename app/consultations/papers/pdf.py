"""A paper as PDF, drawn line by line. What people wrote is only ever text here, never markup, address or command."""

from contextlib import closing
from functools import cache, partial
from pathlib import Path
from typing import assert_never

from fpdf import FPDF
from fpdf.fonts import TTFFont

from app.consultations.papers.blocks import Block, Document, Entry, Heading, Rows, Text, Tone
from app.consultations.papers.fonts import BOLD, PLAIN, wanted
from app.consultations.papers.lines import broken, right_to_left

Colour = tuple[int, int, int]
INK, SOFT, MARK, RULE, FAINT = (28, 32, 38), (92, 98, 107), (138, 84, 0), (205, 209, 215), (236, 238, 241)
MARGIN, TOP, BOTTOM = 18.0, 24.0, 22.0
LEADING = 0.5
"""Height of a line in millimetres for each point of type."""
KEPT_TOGETHER = 60.0
"""An entry or a row of this height or less is not divided between pages."""
TONES: dict[Tone, tuple[float, Colour, bool]] = {
    "plain": (10, INK, False),
    "notice": (10.5, INK, True),
    "marking": (9, MARK, True),
    "quiet": (8.5, SOFT, False),
}


def drawn(document: Document, folder: Path) -> bytes:
    """The file. `folder` holds the fonts."""
    with closing(Page(document, folder)) as page:
        page.add_page()
        page.line_of(document.title, 16, INK, bold=True)
        page.ln(2)
        for block in document.blocks:
            page.put(block)
        return bytes(page.output())


class Page(FPDF):
    """Blocks on A4, from right to left where the paper's language is read so."""

    def __init__(self, document: Document, folder: Path) -> None:
        super().__init__(format="A4")
        self._document = document
        self._rtl = document.right_to_left
        self._pages = f"{{{document.number}}}"
        self.alias_nb_pages(self._pages)
        self.set_title(document.title)
        self.set_author("Counterpart")
        self.set_lang(document.language)
        self.set_margins(MARGIN, TOP, MARGIN)
        self.set_auto_page_break(True, BOTTOM)
        self.c_margin = 0
        self.add_font("plain", "", folder / "noto" / PLAIN)
        self.add_font("plain", "B", folder / "noto" / BOLD)
        others = wanted(_all_text(document), folder)
        for script in others:
            self.add_font(script.name, "", folder / script.regular)
            if script.bold:
                self.add_font(script.name, "B", folder / script.bold)
        self.set_fallback_fonts([script.name for script in others], exact_match=False)
        self.set_text_shaping(True, direction="rtl" if self._rtl else "ltr")
        self._width = cache(self._measured)

    def close(self) -> None:
        """Lets go of the files of fonts."""
        for font in [each for each in self.fonts.values() if isinstance(each, TTFFont)]:
            font.ttfont.close()

    def header(self) -> None:
        self._across()
        self.set_y(11)
        self.line_of(self._document.marking, 8.5, MARK, bold=True)
        self.set_y(TOP)

    def footer(self) -> None:
        self.set_y(-18)
        self.line_of(self._document.made_for, 7.5, SOFT)
        self.line_of(self._document.marking, 7.5, MARK, bold=True)
        self.set_y(-9)
        self._cell(f"{self.page_no()} / {self._pages}", self.epw, "", 7.5, SOFT, "C")

    def put(self, block: Block) -> None:
        """Draws one block below the last."""
        match block:
            case Heading():
                self.ln(4)
                self._room_for(30)
                self.line_of(block.text, 12.5, INK, bold=True)
                self.ln(1.5)
            case Text():
                size, colour, bold = TONES[block.tone]
                self.line_of(block.text, size, colour, bold=bold)
                self.ln(1.5)
            case Rows():
                if block.heads:
                    self._row(block.heads, block.widths, 8.5, SOFT)
                for row in block.rows:
                    self._row(row, block.widths, 9.5, INK, named=not block.heads)
            case Entry():
                self._entry(block)
            case _:
                assert_never(block)

    def line_of(self, text: str, size: float, colour: Colour, *, bold: bool = False) -> None:
        """Text over the whole width, in as many lines as it takes, each read its own way."""
        style = "B" if bold else ""
        for line in broken(text, self.epw, partial(self._width, style=style, size=size)):
            self._cell(line, self.epw, style, size, colour)
            self.ln(size * LEADING)

    def _entry(self, entry: Entry) -> None:
        self.ln(1.5)
        self._room_for(min(self._height(entry), KEPT_TOGETHER))
        self.set_draw_color(*RULE)
        self.line(self.l_margin, self.y, self.l_margin + self.epw, self.y)
        self.ln(1.5)
        self.line_of(entry.head, 8.5, SOFT, bold=True)
        if entry.marking:
            self.line_of(entry.marking, 8.5, MARK, bold=True)
        for text in entry.said:
            self.line_of(text, 10, INK)
        for text in entry.trail:
            self.line_of(text, 7.5, SOFT)

    def _height(self, entry: Entry) -> float:
        """How much room an entry takes."""
        sizes = [(entry.head, 8.5), (entry.marking, 8.5)]
        sizes += [(text, 10) for text in entry.said] + [(text, 7.5) for text in entry.trail]
        return sum(
            len(broken(text, self.epw, partial(self._width, style="", size=size))) * size * LEADING
            for text, size in sizes
            if text
        )

    def _row(
        self, cells: tuple[str, ...], widths: tuple[float, ...], size: float, colour: Colour, *, named: bool = False
    ) -> None:
        spans = [share * self.epw for share in widths]
        found = [
            broken(cell, span - 3, partial(self._width, style="", size=size))
            for cell, span in zip(cells, spans, strict=True)
        ]
        height = size * LEADING
        rows = max(len(lines) for lines in found)
        self._room_for(min(rows * height, KEPT_TOGETHER))
        for place in range(rows):
            self._room_for(height)
            top, x = self.y, self.l_margin + (self.epw if self._rtl else 0)
            for column, (lines, span) in enumerate(zip(found, spans, strict=True)):
                self.set_xy(x - span if self._rtl else x, top)
                x += -span if self._rtl else span
                line = lines[place] if place < len(lines) else ""
                own = SOFT if named and column == 0 else colour
                self._cell(line, span - 3, "", size, own, "R" if self._rtl else "L")
            self.set_xy(self.l_margin, top + height)
        self.ln(1)

    def _cell(self, line: str, width: float, style: str, size: float, colour: Colour, align: str | None = None) -> None:
        way = right_to_left(line, self._rtl)
        self.set_font("plain", style, size)
        self.set_text_color(*colour)
        self.set_text_shaping(True, direction="rtl" if way else "ltr")
        self.current_font_is_set_on_page = False  # a line that ended in another font leaves that one set
        self.cell(width, size * LEADING, line, align=align or ("R" if way else "L"))

    def _measured(self, word: str, style: str, size: float) -> float:
        self.set_font("plain", style, size)
        return float(self.get_string_width(word))

    def _room_for(self, height: float) -> None:
        if self.will_page_break(height):
            self.add_page()

    def _across(self) -> None:
        """For whom this was made, faintly across the page."""
        text = self._document.watermark
        self.set_font("plain", "B", 26)
        self.set_text_color(*FAINT)
        self.set_text_shaping(True, direction="rtl" if right_to_left(text, False) else "ltr")
        with self.rotation(52, self.w / 2, self.h / 2):
            self.set_xy(0, self.h / 2 - 6)
            self.cell(self.w, 12, text, align="C")


def _all_text(document: Document) -> str:
    said = [document.title, document.marking, document.made_for, document.watermark]
    for block in document.blocks:
        match block:
            case Heading() | Text():
                said.append(block.text)
            case Rows():
                said += [*block.heads, *(cell for row in block.rows for cell in row)]
            case Entry():
                said += [block.head, block.marking, *block.said, *block.trail]
            case _:
                assert_never(block)
    return "\n".join(said)
