"""A paper as DOCX, to be worked on: real headings, tables and paragraphs; from right to left where it is read so."""

from io import BytesIO
from typing import assert_never

from docx import Document as new_document
from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from app.consultations.papers.blocks import Block, Document, Entry, Heading, Rows, Text, Tone
from app.consultations.papers.lines import right_to_left

PAGE, MARGIN = (Mm(210), Mm(297)), Mm(25)
LINE = PAGE[0] - 2 * MARGIN
FONT, ARABIC = "Noto Sans", "Noto Sans Arabic"
SOFT, MARK = RGBColor(92, 98, 107), RGBColor(138, 84, 0)
TONES: dict[Tone, tuple[float, RGBColor | None, bool]] = {
    "plain": (11, None, False),
    "notice": (11.5, None, True),
    "marking": (9, MARK, True),
    "quiet": (9, SOFT, False),
}


def written(document: Document) -> bytes:
    """The file."""
    docx = new_document()
    docx.core_properties.title = document.title
    docx.core_properties.author = "Counterpart"
    docx.core_properties.comments = ""
    docx.core_properties.language = document.language
    docx.styles["Normal"].font.name = FONT
    section = docx.sections[0]
    section.page_width, section.page_height = PAGE
    section.left_margin = section.right_margin = MARGIN
    _say(section.header.paragraphs[0], document.marking, "marking", document)
    _say(section.footer.paragraphs[0], document.made_for, "quiet", document)
    _direct(docx.add_heading(document.title, 0), document.title, document)
    for block in document.blocks:
        _put(docx, block, document)
    file = BytesIO()
    docx.save(file)
    return file.getvalue()


def _put(docx: Docx, block: Block, document: Document) -> None:
    match block:
        case Heading():
            _direct(docx.add_heading(block.text, 1), block.text, document)
        case Text():
            for paragraph in block.text.split("\n"):
                _say(docx.add_paragraph(), paragraph, block.tone, document)
        case Rows():
            _table(docx, block, document)
        case Entry():
            head = docx.add_paragraph()
            head.paragraph_format.keep_with_next = True
            _say(head, block.head, "quiet", document)
            for text, tone in _of(block):
                _say(docx.add_paragraph(), text, tone, document)
        case _:
            assert_never(block)


def _of(entry: Entry) -> list[tuple[str, Tone]]:
    marked: list[tuple[str, Tone]] = [(entry.marking, "marking")] if entry.marking else []
    said: list[tuple[str, Tone]] = [(line, "plain") for text in entry.said for line in text.split("\n")]
    return [*marked, *said, *((text, "quiet") for text in entry.trail)]


def _table(docx: Docx, rows: Rows, document: Document) -> None:
    table = docx.add_table(rows=0, cols=len(rows.widths), style="Table Grid")
    if document.right_to_left:
        table._tblPr.insert(1, OxmlElement("w:bidiVisual"))
    table.autofit = False
    widths = [Emu(int(share * LINE)) for share in rows.widths]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    lines: list[tuple[tuple[str, ...], Tone]] = [(rows.heads, "quiet")] if rows.heads else []
    for cells, tone in [*lines, *((row, "plain") for row in rows.rows)]:
        row = table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for column, (cell, text, width) in enumerate(zip(row.cells, cells, widths, strict=True)):
            cell.width = width
            own: Tone = "quiet" if column == 0 and not rows.heads else tone
            _say(cell.paragraphs[0], text, own, document)
    if rows.heads:
        table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    _apart(docx)


def _apart(docx: Docx) -> None:
    """A line of next to no height: two tables without anything between them become one."""
    between = docx.add_paragraph().paragraph_format
    between.line_spacing, between.space_after = Pt(1), Pt(0)


def _say(paragraph: Paragraph, text: str, tone: Tone, document: Document) -> None:
    size, colour, bold = TONES[tone]
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.bold = bold
    if colour is not None:
        run.font.color.rgb = colour
    _direct(paragraph, text, document)


def _direct(paragraph: Paragraph, text: str, document: Document) -> None:
    """Says which way a paragraph is read; Word asks for it of the paragraph and of its runs."""
    if right_to_left(text, document.right_to_left):
        paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for run in paragraph.runs:
            run.font.rtl = True
            run.font.cs_bold = run.bold
            properties = run._r.get_or_add_rPr()
            properties.get_or_add_rFonts().set(qn("w:cs"), ARABIC)
            if (size := properties.find(qn("w:sz"))) is not None:  # what is read so has a size of its own
                own = OxmlElement("w:szCs")
                own.set(qn("w:val"), size.get(qn("w:val")))
                size.addnext(own)
