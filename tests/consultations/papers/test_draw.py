"""A paper as PDF: every script in its own font, Arabic joined, each line in the font that it was measured in."""

import re
import zlib
from contextlib import closing
from pathlib import Path

import pytest

from app.consultations.papers.blocks import Block, Document, Entry, Heading, Rows, Text
from app.consultations.papers.drawing import draw
from app.consultations.papers.pdf import Page, drawn
from app.kernel.config import Settings

FONTS = Settings(mode="demo").fonts
ARABIC = "هل يلزم أن تكون الترجمة مصدّقة؟ (KZ-TH 2026-014)"
THAI = "สำนักงานอัยการสูงสุดเป็นผู้ประสานงานกลางสำหรับความช่วยเหลือระหว่างประเทศในเรื่องทางอาญา" * 3


def document(language: str, *said: str) -> Document:
    """A paper with one entry for each text, in a room with a marking."""
    entries = [
        Entry(f"{n} · Person KZ", "Keep confidential", [text], ["Read: nobody yet"]) for n, text in enumerate(said)
    ]
    rows = Rows([("Reference", "KZ-TH 2026-014")])
    blocks: list[Block] = [Text("No transmission.", "notice"), rows, Heading("What was said"), *entries]
    return Document("Transcript", language, "n" * 20, "Not evidence", "Made for Person KZ.", "Person KZ", blocks)


def streams(file: bytes) -> list[str]:
    """What is drawn on each page."""
    found = re.findall(rb"stream\n(.*?)\nendstream", file, re.DOTALL)
    opened = [zlib.decompress(each) for each in found if each.startswith(b"x")]
    return [each.decode("latin-1") for each in opened if b" Tj" in each and b"BT" in each]


async def test_it_is_drawn_in_a_process_of_its_own() -> None:
    file = await draw(document("ar", ARABIC), "pdf", FONTS)

    assert file.startswith(b"%PDF-")
    assert file.rstrip().endswith(b"%%EOF")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_line_never_takes_over_the_font_in_which_the_one_before_it_ended(language: str) -> None:
    pages = streams(drawn(document(language, ARABIC, "plain", THAI, "plain"), FONTS))

    orders = "".join(re.findall(r" Tf|\) Tj| ET", "\n".join(pages))).replace(") Tj", " Tj")
    lines = re.sub(r"( Tf) ET", r"\1", orders).split(" ET")
    assert len(lines) > 20
    assert [line for line in lines if not line.startswith(" Tf") and " Tj" in line] == []


def test_letters_of_arabic_are_joined() -> None:
    with closing(Page(document("ar", ARABIC), FONTS)) as page:
        page.set_font("NotoNaskhArabic", "", 10)
        page.set_text_shaping(True, direction="rtl")
        joined, apart = (page.get_string_width(text) for text in ("بنك", "ب\u200cن\u200cك"))

    assert joined < 0.9 * apart


def test_what_looks_like_markup_or_a_placeholder_is_text() -> None:
    said = "<b>bold</b> <img src=x> [link](https://example.org) {nb} **x**"
    file = drawn(document("en", said), FONTS)

    for command in (b"/URI", b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/Annots"):
        assert command not in file


def test_a_script_without_a_font_is_left_to_boxes(tmp_path: Path) -> None:
    (tmp_path / "noto").mkdir()
    for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        (tmp_path / "noto" / name).symlink_to(FONTS / "noto" / name)

    assert drawn(document("en", THAI), tmp_path).startswith(b"%PDF-")
