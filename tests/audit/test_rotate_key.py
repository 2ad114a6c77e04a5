"""counterpart audit rotate-key: what the earlier key signed in its time counts, and nothing that it signs later."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pydantic import SecretStr
from typer.testing import CliRunner

from app.audit.anchors import Anchor, append, believed
from app.audit.keys import Key, findings, new_key, private_key, text
from app.cli import main
from app.consultations.papers import seals
from app.kernel.config import Settings

END = datetime(2026, 11, 23, 10, tzinfo=UTC)
HOUR = timedelta(hours=1)
EARLY = END - timedelta(days=300)
FIRST, SECOND, STRANGE = (private_key(new_key()[0]) for _ in range(3))
KEYS = [Key(SECOND.public_key()), Key(FIRST.public_key(), END)]


def _public(key: Ed25519PrivateKey) -> str:
    return text(key.public_key().public_bytes_raw())


@pytest.mark.parametrize(
    ("written", "believed_lines"),
    [
        ([(FIRST, -HOUR), (FIRST, 0 * HOUR), (SECOND, HOUR)], {1, 2, 3}),
        ([(SECOND, -HOUR), (FIRST, -HOUR), (SECOND, -HOUR)], {1, 2, 3}),
        ([(FIRST, -HOUR), (FIRST, HOUR)], {1}),
        ([(FIRST, -HOUR), (SECOND, HOUR), (FIRST, -HOUR)], {1, 2}),
        ([(STRANGE, -HOUR), (SECOND, HOUR)], {2}),
    ],
    ids=["in turn", "both in the hours between", "after its end", "dated back", "a strange key"],
)
def test_a_checkpoint_counts_if_its_key_was_in_use_then(
    written: list[tuple[Ed25519PrivateKey, timedelta]], believed_lines: set[int]
) -> None:
    lines = [
        Anchor(position=n, digest="d", at=END + after).signed(key) for n, (key, after) in enumerate(written, start=1)
    ]

    assert believed(lines, KEYS).keys() == believed_lines


@pytest.mark.parametrize(
    ("key", "after", "verdict"),
    [
        (FIRST, -HOUR, "genuine"),
        (FIRST, HOUR, "forged"),
        (SECOND, HOUR, "genuine"),
        (STRANGE, -HOUR, "forged"),
    ],
)
def test_a_paper_is_genuine_if_its_key_was_in_use_then(key: Ed25519PrivateKey, after: timedelta, verdict: str) -> None:
    file, _ = seals.in_json({"number": "n1"}, "n1", END + after, key)

    assert seals.verify(file, KEYS).verdict == verdict


def test_the_command_ends_the_key_in_use_and_both_verifiers_go_on(database_url: str, tmp_path: Path) -> None:
    private, public = new_key()
    environment = {
        "COUNTERPART_AUDIT_KEY": private,
        "COUNTERPART_AUDIT_KEYS_BEFORE": json.dumps([f"{_public(FIRST)}@2026-01-01T00:00:00Z"]),
        "COUNTERPART_DATABASE_URL": database_url,
    }
    paper = tmp_path / "paper.json"
    paper.write_bytes(seals.in_json({"number": "n1"}, "n1", EARLY, private_key(private))[0])
    append(tmp_path, Anchor(position=0, digest="d", at=EARLY).signed(private_key(private)))

    said = CliRunner().invoke(main, ["audit", "rotate-key", "--hours", "2"], env=environment).output
    settings = dict(line.split("=", 1) for line in said.splitlines() if line.startswith("COUNTERPART_"))
    before = json.loads(settings["COUNTERPART_AUDIT_KEYS_BEFORE"])
    with_the_new = CliRunner().invoke(main, ["verify", str(paper)], env=environment | settings)
    published = [argument for each in before for argument in ("--public", each)]
    chain = ["audit", "verify", "--anchors", str(tmp_path), *published]
    with_what_is_published = CliRunner().invoke(main, chain, env={"COUNTERPART_DATABASE_URL": database_url})

    assert before[1:] == [f"{_public(FIRST)}@2026-01-01T00:00:00Z"]
    assert before[0].startswith(f"{public}@2026-")
    assert settings["COUNTERPART_AUDIT_KEY"] not in (private, "")
    assert with_the_new.exit_code == 0, with_the_new.output
    assert "forged" not in with_what_is_published.output


@pytest.mark.parametrize(
    ("key", "before", "found"),
    [
        (FIRST, [], []),
        (SECOND, [f"{_public(FIRST)}@2026-11-23T10:00:00Z"], []),
        (SECOND, [_public(FIRST)], ["without its end"]),
        (FIRST, [f"{_public(FIRST)}@2026-11-23T10:00:00Z"], ["a key that has ended"]),
        (SECOND, [f"{_public(FIRST)}@2026-11-23T10:00:00"], ["no list of keys"]),
        (SECOND, ["what?"], ["no list of keys"]),
        (None, [], ["32 bytes in base64"]),
    ],
)
def test_keys_that_would_sign_nothing_of_worth_are_found_at_the_start(
    key: Ed25519PrivateKey | None, before: list[str], found: list[str]
) -> None:
    secret = text(key.private_bytes_raw()) if key else "k" * 44
    settings = Settings(audit_key=SecretStr(secret), audit_keys_before=before)

    assert [part for part, said in zip(found, findings(settings), strict=True) if part in said] == found
