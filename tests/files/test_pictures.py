"""A file shows pictures when it is one or holds some, wherever they lie in it."""

import pytest

from app.files import kinds
from app.files.pictures import shows_pictures
from tests.files.contents import archive, sealed_file

TYPES = "[Content_Types].xml"
WORD = (TYPES, "word/document.xml")
OPEN = {"mimetype": kinds.TYPES["odt"].encode()}
MIB = 1 << 20


@pytest.mark.parametrize(
    ("content", "pictures"),
    [
        (b"\x89PNG\r\n\x1a\nwhatever", True),
        (b"\xff\xd8\xff\xe0whatever", True),
        (b"/Image is a word here", False),
        (b"%PDF-1.7\n<< /Type /Page /ProcSet [/PDF /Text /ImageB /ImageC] >>", False),
        (b"%PDF-1.7\n<< /Type /XObject /Subtype /Image /Width 9 >>", True),
        (b"%PDF-1.7\n<</Subtype/Image/Width 9>>", True),
        (b"%PDF-1.7\n<</Type/EmbeddedFile>>", True),
        (b"%PDF-1.7\n".ljust(MIB - 3) + b"/Image ", True),
        (archive(*WORD, "docProps/thumbnail.jpeg"), False),
        (archive(*WORD, "word/media/image1.PNG"), True),
        (archive(*WORD, "word/media/image1.emf"), True),
        (archive(*WORD, "word/embeddings/other.docx"), True),
        (archive(TYPES, "xl/workbook.xml", "xl/media/image1.jpeg"), True),
        (archive("mimetype", "content.xml", "Thumbnails/thumbnail.png", **OPEN), False),
        (archive("mimetype", "content.xml", "Pictures/1.jpg", **OPEN), True),
    ],
)
async def test_it_shows_pictures(content: bytes, pictures: bool) -> None:
    file = await sealed_file(content)
    kind = kinds.kind_of(file)
    assert kind is not None

    assert shows_pictures(file, kind) is pictures
