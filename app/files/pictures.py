"""Whether a file shows pictures: it is one, or holds some.

| kind       | holds pictures when                                                                                     |
|------------|---------------------------------------------------------------------------------------------------------|
| docx, xlsx, odt | a part of the archive is a picture, or another document; the thumbnail of its first page aside     |
| pdf        | one of its streams is a picture or a file; these say so in the clear, whatever else is compressed       |

A picture drawn within the text of a page (PDF's inline images, a few kilobytes at most) is not seen.
"""

import re
import zipfile
from typing import Final

from app.files.chunks import SealedFile
from app.files.kinds import PICTURES, Bounded

_PART: Final = re.compile(
    r"^(?!Thumbnails/|docProps/).*\.(png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|webp|heic|avif)$"
    r"|(^|/)embeddings/|^Object ",
    re.IGNORECASE,
)
_STREAM: Final = re.compile(rb"/(Image|EmbeddedFile)(?![A-Za-z])")
_PIECE: Final = 1 << 20
_OVERLAP: Final = 16
"""Bytes: longer than what is looked for, so that no border of two pieces hides it."""


def shows_pictures(file: SealedFile, kind: str) -> bool:
    """Of a file of a known kind."""
    if kind in PICTURES:
        return True
    if kind == "pdf":
        return _in_pdf(file)
    if kind == "txt":
        return False
    with zipfile.ZipFile(Bounded(file)) as archive:
        return any(_PART.search(part.filename) for part in archive.infolist())


def _in_pdf(file: SealedFile) -> bool:
    file.seek(0)
    before = b""
    while piece := file.read(_PIECE):
        if _STREAM.search(before + piece):
            return True
        before = piece[-_OVERLAP:]
    return False
