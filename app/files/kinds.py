"""What a file is, by its content and never by its name. What is not on the list is refused.

| code | what                | known by                                                                              |
|------|---------------------|---------------------------------------------------------------------------------------|
| pdf  | PDF                 | its first bytes                                                                       |
| png, jpeg | pictures       | their first bytes                                                                     |
| docx, xlsx | Word, Excel   | a ZIP archive with the main part of such a document; no macros, no embedded programs  |
| odt  | OpenDocument text   | a ZIP archive that says so in its `mimetype`; no macros                               |
| txt  | plain text          | all of it is UTF-8 without control characters                                         |

An archive locked by a password is refused: nobody could look into it.
"""

import codecs
import re
import zipfile
from typing import Final

from app.files.chunks import SealedFile

TYPES: Final = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpeg": "image/jpeg",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
    "txt": "text/plain; charset=utf-8",
}
PICTURES = frozenset({"png", "jpeg"})
ENDINGS: Final = {"jpeg": (".jpg", ".jpeg")}
"""The endings of names for a kind, where there are others than its code."""

_MAGIC: Final = ((b"%PDF-", "pdf"), (b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpeg"))
_ARCHIVE = b"PK\x03\x04"
_MAIN_PARTS: Final = {"word/document.xml": "docx", "xl/workbook.xml": "xlsx"}
_OPEN_DOCUMENT = TYPES["odt"].encode()
_PROGRAM = re.compile(r"vbaproject|\bactivex/|\bembeddings/oleobject|^(basic|scripts|object )", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
_MOST_PARTS = 5_000
_MOST_UNPACKED = 500_000_000
_LARGEST_DIRECTORY = 1_000_000
"""Bytes: 5,000 parts under long names."""
_PIECE = 1 << 20


def refused(beginning: bytes) -> bool:
    """Whether the first bytes of a file say already that it is of no kind on the list."""
    if beginning.startswith(_ARCHIVE) or by_beginning(beginning):
        return False
    return not _plain(beginning, codecs.getincrementaldecoder("utf-8")())


def by_beginning(beginning: bytes) -> str | None:
    """The kind of a file, where its first bytes say it: of PDF and of pictures."""
    return next((code for magic, code in _MAGIC if beginning.startswith(magic)), None)


def kind_of(file: SealedFile) -> str | None:
    """The kind of a whole file, as its code; None for one that is not on the list."""
    file.seek(0)
    beginning = file.read(16)
    file.seek(0)
    return by_beginning(beginning) or (_document(file) if beginning.startswith(_ARCHIVE) else _text(file))


def named(name: str, code: str) -> str:
    """A name that says what the file is: with the ending of its kind, whatever it was called."""
    endings = ENDINGS.get(code, (f".{code}",))
    return name if name.lower().endswith(endings) else name + endings[0]


class Bounded:
    """A file for `zipfile`, which reads an archive's directory in one piece and takes it apart entry by entry: half
    a million of them fit into 25 MB, and cost seven seconds. One that is too large is not read."""

    def __init__(self, file: SealedFile) -> None:
        self._read, self.seek, self.tell, self.seekable = file.read, file.seek, file.tell, file.seekable

    def read(self, size: int = -1, /) -> bytes:
        if size > _LARGEST_DIRECTORY:
            raise ValueError("directory")
        return self._read(size)


def _document(file: SealedFile) -> str | None:
    """Reads the directory of the archive, and unpacks nothing but a few bytes."""
    try:
        with zipfile.ZipFile(Bounded(file)) as archive:
            parts = archive.infolist()
            locked = any(part.flag_bits & 1 for part in parts)
            if locked or len(parts) > _MOST_PARTS or sum(part.file_size for part in parts) > _MOST_UNPACKED:
                return None
            names = {part.filename for part in parts}
            if any(_PROGRAM.search(name) for name in names):
                return None
            found = [code for part, code in _MAIN_PARTS.items() if part in names and "[Content_Types].xml" in names]
            if "mimetype" in names:
                with archive.open("mimetype") as said:
                    found += ["odt"] if said.read(200).strip() == _OPEN_DOCUMENT else []
    except (zipfile.BadZipFile, ValueError, EOFError, RuntimeError):
        return None
    return found[0] if len(found) == 1 else None


def _text(file: SealedFile) -> str | None:
    decoder = codecs.getincrementaldecoder("utf-8")()
    while piece := file.read(_PIECE):
        if not _plain(piece, decoder):
            return None
    return "txt" if _plain(b"", decoder, last=True) else None


def _plain(piece: bytes, decoder: codecs.IncrementalDecoder, *, last: bool = False) -> bool:
    try:
        return not _CONTROL.search(decoder.decode(piece, last))
    except UnicodeDecodeError:
        return False
