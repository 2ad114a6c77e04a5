"""A seal shows every change of a file, and who sealed it."""

import base64
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as some
from typer.testing import CliRunner

from app.audit.keys import Key
from app.cli import main
from app.consultations.papers import seals
from app.consultations.papers.seals import LINE, verify

AT = datetime(2026, 11, 23, 4, tzinfo=UTC)
KEY, OTHER = (Ed25519PrivateKey.from_private_bytes(bytes([n]) * 32) for n in (1, 2))
PUBLIC = base64.b64encode(KEY.public_key().public_bytes_raw())
TRUSTED = [Key(KEY.public_key())]
PAPER = {"kind": "transcript", "number": "n1", "entries": [{"seq": 1, "body": "замораживание"}]}
PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
FILES = {
    "json": seals.in_json(PAPER, "n1", AT, KEY)[0],
    "pdf": seals.in_pdf(PDF, "n1", AT, KEY)[0],
}


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_a_sealed_file_is_genuine(file: bytes) -> None:
    verdict, seal = verify(file, TRUSTED)

    assert (verdict, seal and seal.number, seal and seal.at) == ("genuine", "n1", "2026-11-23T04:00:00.000Z")
    assert verify(file, ()).verdict == "genuine"


@pytest.mark.parametrize("format", FILES)
@given(place=some.integers(0, 10_000), letter=some.integers(1, 255))
def test_no_byte_of_a_sealed_file_can_be_changed_unseen(format: str, place: int, letter: int) -> None:
    file = bytearray(FILES[format])
    file[place % len(file)] ^= letter

    changed = verify(bytes(file), TRUSTED)
    same = format == "json" and _read(bytes(file)) == _read(FILES[format])
    assert same or changed.verdict != "genuine"


def _read(file: bytes) -> object:
    try:
        return orjson.loads(file)
    except orjson.JSONDecodeError:
        return None


@pytest.mark.parametrize(
    ("file", "verdict"),
    [
        (FILES["pdf"] + b"1 0 obj", "unknown"),
        (FILES["pdf"] + FILES["pdf"], "changed"),
        (FILES["pdf"].rpartition(LINE)[0], "unknown"),
        (orjson.dumps(orjson.loads(FILES["json"])), "genuine"),
        (orjson.dumps(orjson.loads(FILES["json"]) | {"paper": PAPER | {"number": "n2"}}), "changed"),
        (orjson.dumps({"paper": PAPER}), "unknown"),
        (seals.in_json(PAPER, "n1", AT, OTHER)[0], "forged"),
        (seals.in_json(PAPER, "n1", AT, None)[0], "forged"),
        (FILES["json"].replace(PUBLIC, PUBLIC + b"@2027-01-01T00:00:00Z"), "forged"),
        (b"[]", "unknown"),
        (b"", "unknown"),
    ],
    ids=[
        "continued",
        "twice",
        "no seal",
        "spaces",
        "other words",
        "only words",
        "other key",
        "no key",
        "a key written another way",
        "list",
        "empty",
    ],
)
def test_what_is_not_as_it_was_made_is_told_apart(file: bytes, verdict: str) -> None:
    assert verify(file, TRUSTED).verdict == verdict


def test_the_command_line_tells_it_without_a_connection(tmp_path: Path) -> None:
    file = tmp_path / "paper.json"

    said = {}
    for name, content in {"genuine": FILES["json"], "changed": FILES["json"].replace(b"n1", b"n2")}.items():
        file.write_bytes(content)
        said[name] = CliRunner().invoke(main, ["verify", str(file), "--public", PUBLIC.decode()])

    assert {name: result.exit_code for name, result in said.items()} == {"genuine": 0, "changed": 1}
    assert said["genuine"].output.startswith(
        "The file is as it was made.\nNo. n1 of 2026-11-23T04:00:00.000Z, SHA-256 "
    )
    assert said["changed"].output.startswith("The file was changed after it was made.")
