"""A file is what its content says, whatever it is called; what is not on the list is refused."""

import struct
import tracemalloc

import pytest

from app.files import kinds
from tests.files.contents import archive, sealed_file

TYPES = "[Content_Types].xml"
OPEN_DOCUMENT = b"application/vnd.oasis.opendocument.text"
LOCKED = archive(TYPES, "word/document.xml").replace(
    b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00"
)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7\nwhatever", "pdf"),
        (b"\x89PNG\r\n\x1a\nwhatever", "png"),
        (b"\xff\xd8\xff\xe0whatever", "jpeg"),
        ("Проект запроса\r\n\tстатья 18".encode(), "txt"),
        ("\ufeffmarked as UTF-8".encode(), "txt"),
        (b"<html><script>alert(1)</script>", "txt"),
        (archive(TYPES, "word/document.xml"), "docx"),
        (archive(TYPES, "xl/workbook.xml"), "xlsx"),
        (archive("mimetype", "content.xml", mimetype=OPEN_DOCUMENT), "odt"),
        (archive("mimetype", "content.xml", mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), None),
        (archive(TYPES, "word/document.xml", "xl/workbook.xml"), None),
        (archive(TYPES, "word/document.xml", "word/vbaProject.bin"), None),
        (archive(TYPES, "word/document.xml", "word/activeX/activeX1.xml"), None),
        (archive(TYPES, "word/document.xml", "word/embeddings/oleObject1.bin"), None),
        (archive("mimetype", "Basic/script-lc.xml", mimetype=OPEN_DOCUMENT), None),
        (archive("word/document.xml"), None),
        (archive("AndroidManifest.xml", "classes.dex"), None),
        (LOCKED, None),
        (archive(TYPES, "word/document.xml")[:-30], None),
        (b"before" + archive(TYPES, "word/document.xml"), None),
        (b"MZ\x90\x00\x03", None),
        (b"\x7fELF\x02\x01\x01", None),
        (b"GIF89a\x01\x00", None),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", None),
        (b"text and then\x00zero", None),
        (b"windows \xcf\xf0\xee\xe5\xea\xf2", None),
        (b"cut off in a letter \xd0", None),
    ],
)
async def test_the_kind_of_a_file(content: bytes, kind: str | None) -> None:
    file = await sealed_file(content)

    assert kinds.kind_of(file) == kind
    assert kind is None or not kinds.refused(content[:1024]), "nothing on the list is refused by its beginning"


@pytest.mark.parametrize(
    "beginning", [b"MZ\x90\x00", b"\x7fELF\x02", b"GIF89a\x01", b"\xd0\xcf\x11\xe0", b"BM\x00\x00"]
)
def test_many_are_refused_by_their_beginning(beginning: bytes) -> None:
    assert kinds.refused(beginning)


@pytest.mark.parametrize(
    ("name", "kind", "shown"),
    [
        ("request.pdf", "pdf", "request.pdf"),
        ("REQUEST.PDF", "pdf", "REQUEST.PDF"),
        ("photo.jpg", "jpeg", "photo.jpg"),
        ("photo.jpeg", "jpeg", "photo.jpeg"),
        ("photo", "jpeg", "photo.jpg"),
        ("request.exe", "pdf", "request.exe.pdf"),
        ("page.html", "txt", "page.html.txt"),
    ],
)
def test_a_name_ends_in_what_the_file_is(name: str, kind: str, shown: str) -> None:
    assert kinds.named(name, kind) == shown


async def test_an_archive_of_very_many_parts_is_refused_before_they_are_taken_apart() -> None:
    part = struct.pack("<4s4B4HL2L5H2L", b"PK\x01\x02", 20, 3, 20, 0, 0, 0, 0, 33, 0, 0, 0, 1, *[0] * 6) + b"a"
    beginning, directory = b"PK\x03\x04" + bytes(26), part * 50_000
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 50_000, 50_000, len(directory), len(beginning), 0)
    file = await sealed_file(beginning + directory + end)
    tracemalloc.start()

    kind = kinds.kind_of(file)

    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (kind, most < 2_000_000) == (None, True), most
