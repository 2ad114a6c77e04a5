"""A paper as DOCX: real tables and headings, and from right to left where it is read so."""

from io import BytesIO

import pytest
from docx import Document as opened
from docx.document import Document as Docx
from docx.shared import Length, Mm

from app.consultations.papers.blocks import Block, Document, Entry, Heading, Rows, Text
from app.consultations.papers.docx import written


def file(language: str, text: str) -> Docx:
    """A paper with one block of each kind."""
    blocks: list[Block] = [
        Heading(text),
        Text(f"{text}\n{text}", "notice"),
        Rows([(text, text)]),
        Rows([(text, text)], (0.5, 0.5), (text, text)),
        Entry("1 · head", "no_court", [f"{text}\n{text}"], ["Read: nobody yet"]),
        Entry("2 · head", "", [text]),
    ]
    return opened(BytesIO(written(Document(text, language, "n" * 20, text, text, text, blocks))))


def test_each_line_is_a_paragraph_and_a_table_has_its_heads() -> None:
    docx = file("en", "said")

    assert [each.text for each in docx.paragraphs if each.text] == [
        *("said", "said", "said", "said"),
        *("1 · head", "no_court", "said", "said", "Read: nobody yet"),
        *("2 · head", "said"),
    ]
    assert [each.style.name for each in docx.paragraphs[:2] if each.style] == ["Title", "Heading 1"]
    assert [[cell.text for cell in table._cells] for table in docx.tables] == [["said"] * 2, ["said"] * 4]


@pytest.mark.parametrize(
    ("language", "text", "tables", "paragraphs"),
    [("en", "said", False, False), ("ar", "قيل", True, True), ("ar", "said", True, False), ("en", "قيل", False, True)],
)
def test_a_table_is_read_the_way_of_its_paper_and_a_paragraph_of_its_words(
    language: str, text: str, tables: bool, paragraphs: bool
) -> None:
    docx = file(language, text)

    assert {bool(table._tblPr.xpath("w:bidiVisual")) for table in docx.tables} == {tables}
    assert {bool(each._p.xpath("w:pPr/w:bidi")) for each in docx.paragraphs if each.text == text} == {paragraphs}


def test_a_table_fills_a_line_of_a4_in_its_shares_and_breaks_at_no_row() -> None:
    docx = file("en", "said")
    line = Mm(210) - 2 * Mm(25)

    page = docx.sections[0]
    assert [round(Length(side or 0).mm) for side in (page.page_width, page.page_height)] == [210, 297]
    shares = [[round((column.width or 0) / line, 2) for column in table.columns] for table in docx.tables]
    assert shares == [[0.3, 0.7], [0.5, 0.5]]
    assert [len(table._tbl.xpath("w:tr/w:trPr/w:cantSplit")) for table in docx.tables] == [1, 2]
    assert [len(table._tbl.xpath("w:tr[1]/w:trPr/w:tblHeader")) for table in docx.tables] == [0, 1]


def test_arabic_has_its_own_font_and_the_size_of_its_tone() -> None:
    runs = [run for paragraph in file("ar", "قيل").paragraphs for run in paragraph.runs if run.font.size]

    sizes = {(str(*run._r.xpath("w:rPr/w:sz/@w:val")), str(*run._r.xpath("w:rPr/w:szCs/@w:val"))) for run in runs}
    assert {("23", "23"), ("22", "22"), ("18", "")} == sizes, "notice and words; heads of entries are in Latin script"
    assert {str(*run._r.xpath("w:rPr/w:rFonts/@w:cs")) for run in runs if run.font.rtl} == {"Noto Sans Arabic"}
