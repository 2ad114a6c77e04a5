"""A paper as PDF: every script in its own font, Arabic joined, each line in the font that it was measured in."""

import io
import re
import resource
import sys
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.consultations.papers import drawing
from app.consultations.papers.blocks import Block, Document, Entry, Heading, Rows, Text
from app.consultations.papers.drawing import DOCUMENT, draw
from app.consultations.papers.pdf import LEADING, Page, drawn
from app.kernel.config import Settings
from app.kernel.errors import Unavailable

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


async def test_one_that_takes_too_long_is_given_up_and_its_process_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "SECONDS", 0)

    with pytest.raises(Unavailable, match="service_busy"):
        await draw(document("en", "said"), "pdf", FONTS)


async def test_one_that_cannot_be_drawn_is_refused_and_no_half_of_it_given_out(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="internal"):
        await draw(document("en", "said"), "pdf", tmp_path)


@pytest.mark.parametrize(("format", "begins"), [("pdf", b"%PDF-"), ("docx", b"PK")])
def test_that_process_bounds_its_time_and_memory_before_it_reads(
    format: str, begins: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    given, taken, bounds = io.BytesIO(DOCUMENT.dump_json(document("en", "said"))), io.BytesIO(), []
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(given))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(taken))
    monkeypatch.setattr(resource, "setrlimit", lambda what, limit: bounds.append((what, limit, given.tell())))

    drawing.main(format, str(FONTS))

    assert taken.getvalue().startswith(begins)
    assert bounds == [(resource.RLIMIT_CPU, (180, 180), 0), (resource.RLIMIT_AS, (2**31, 2**31), 0)]


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


def test_a_script_with_one_weight_is_drawn_in_it_where_others_are_bold(tmp_path: Path) -> None:
    for folder in ("noto", "droid"):
        (tmp_path / folder).mkdir()
    for name in ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"):
        (tmp_path / "noto" / name).symlink_to(FONTS / "noto" / name)
    (tmp_path / "droid" / "DroidSansFallbackFull.ttf").symlink_to(FONTS / "noto" / "NotoSans-Regular.ttf")

    with closing(Page(document("en", "検察庁"), tmp_path)) as page:
        assert sorted(page.fonts) == ["droid", "plain", "plainB"]


@pytest.mark.parametrize(("rows", "pages"), [(10, 1), (60, 2), (150, 4)])
def test_a_table_with_heads_goes_on_where_the_next_page_begins(rows: int, pages: int) -> None:
    table = Rows([(f"{n}", "said") for n in range(rows)], heads=("No", "Word"))

    assert len(streams(drawn(replace(document("en"), blocks=[table]), FONTS))) == pages


def test_an_entry_without_conditions_begins_with_its_words() -> None:
    entry = Entry("0 · Person KZ", "", ["said"])
    heights = {}
    for marking in ("", "Keep confidential"):
        with closing(Page(document("en"), FONTS)) as page:
            page.add_page()
            before = page.y
            page.put(Entry(entry.head, marking, entry.said))
            heights[marking] = page.y - before

    assert heights["Keep confidential"] - heights[""] == pytest.approx(8.5 * LEADING)
