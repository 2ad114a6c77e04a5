"""Which fonts a text needs: the service's own script always, another one only where it is written.

The fonts are those of Debian's package fonts-noto-core; Chinese, Japanese and Korean need fonts-droid-fallback. A
script whose font is not there comes out as boxes in a PDF, never as another text.
"""

import re
from pathlib import Path
from typing import NamedTuple

PLAIN, BOLD = "NotoSans-Regular.ttf", "NotoSans-Bold.ttf"


class Script(NamedTuple):
    """A script's letters, as a class of a regular expression, and its files."""

    name: str
    letters: str
    regular: str
    bold: str | None


def _noto(name: str, letters: str) -> Script:
    return Script(name, letters, f"noto/{name}-Regular.ttf", f"noto/{name}-Bold.ttf")


SCRIPTS = (
    _noto("NotoNaskhArabic", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff"),
    _noto("NotoSansThai", "\u0e00-\u0e7f"),
    _noto("NotoSansLao", "\u0e80-\u0eff"),
    _noto("NotoSansKhmer", "\u1780-\u17ff"),
    _noto("NotoSansMyanmar", "\u1000-\u109f"),
    _noto("NotoSansArmenian", "\u0530-\u058f"),
    _noto("NotoSansGeorgian", "\u10a0-\u10ff\u1c90-\u1cbf"),
    _noto("NotoSansHebrew", "\u0590-\u05ff"),
    _noto("NotoSansDevanagari", "\u0900-\u097f"),
    _noto("NotoSansBengali", "\u0980-\u09ff"),
    _noto("NotoSansTamil", "\u0b80-\u0bff"),
    _noto("NotoSansSinhala", "\u0d80-\u0dff"),
    _noto("NotoSansEthiopic", "\u1200-\u139f"),
    Script("Droid", "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef", "droid/DroidSansFallbackFull.ttf", None),
)


def wanted(text: str, folder: Path) -> list[Script]:
    """The scripts of `text` beyond Latin, Greek and Cyrillic whose fonts are there."""
    return [each for each in SCRIPTS if re.search(f"[{each.letters}]", text) and (folder / each.regular).is_file()]
