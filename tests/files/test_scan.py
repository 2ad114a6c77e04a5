"""What a real clamd says of a file; and whatever is no clear answer is none."""

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.files.chunks import CHUNK
from app.files.scanner import ScannerAway, scan
from tests.files.contents import archive, sealed_file
from tests.support.clamd import EICAR


@pytest.mark.parametrize(
    ("content", "verdict"),
    [
        (b"harmless", "clean"),
        (b"harmless " * CHUNK, "clean"),
        (EICAR, "infected"),
        (archive("word/document.xml", "word/media/x", word_media_x=b""), "clean"),
        (archive("evil.txt", evil_txt=EICAR), "infected"),
    ],
    ids=["text", "large", "EICAR", "archive", "EICAR in an archive"],
)
async def test_what_clamd_says(content: bytes, verdict: str, clamd_server: str) -> None:
    assert scan(clamd_server, await sealed_file(content), time.monotonic() + 30) == verdict


@pytest.fixture(params=[b"", b"stream: OK", b"INSTREAM size limit exceeded. ERROR\0", b"stream: maybe\0"])
def odd_scanner(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Something that answers every question in the same odd way, and hangs up."""
    path = tmp_path / "odd"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()

        def answer() -> None:
            asked, _ = listening.accept()
            with asked:
                asked.recv(4096)
                asked.sendall(request.param)
                asked.shutdown(socket.SHUT_WR)
                while asked.recv(4096):
                    pass

        thread = threading.Thread(target=answer)
        thread.start()
        yield f"unix:{path}"
        thread.join()


async def test_an_odd_answer_is_none(odd_scanner: str) -> None:
    with pytest.raises(ScannerAway):
        scan(odd_scanner, await sealed_file(b"harmless"), time.monotonic() + 30)


@pytest.mark.parametrize("address", [None, "unix:nowhere", "127.0.0.1:1"])
async def test_without_a_scanner_there_is_no_answer(address: str | None) -> None:
    with pytest.raises(ScannerAway):
        scan(address, await sealed_file(b"harmless"), time.monotonic() + 30)


async def test_without_time_there_is_no_answer(clamd_server: str) -> None:
    with pytest.raises(ScannerAway):
        scan(clamd_server, await sealed_file(b"harmless"), time.monotonic() - 1)
