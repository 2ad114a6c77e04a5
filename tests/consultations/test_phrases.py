"""A body may begin with phrases, a line each; whoever reads it has them in words of their own language."""

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.consultations.phrases import spoken
from tests.consultations.steps import entries, say

WORDS = {"which_authority": "Which authority?", "status_question": "What is the status?"}
CODES = st.lists(st.sampled_from(sorted(WORDS)), max_size=4)
WRITTEN = st.text(max_size=40).filter(lambda text: not text.startswith("phrase:"))


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("phrase:which_authority\nFor bank records.", "Which authority?\nFor bank records."),
        ("phrase:which_authority", "Which authority?"),
        ("phrase:gone\nThank you.", "gone\nThank you."),
        ("He said:\nphrase:which_authority", "He said:\nphrase:which_authority"),
        ("phrase:which_authority, please", "phrase:which_authority, please"),
        ("phrase:", "phrase:"),
        ("", ""),
    ],
)
def test_a_phrase_is_a_whole_line_at_the_beginning(body: str, expected: str) -> None:
    assert spoken(body, WORDS) == expected


@given(codes=CODES, text=WRITTEN)
def test_what_somebody_wrote_themselves_stays_as_it_is(codes: list[str], text: str) -> None:
    body = "\n".join([*(f"phrase:{code}" for code in codes), *([text] if text else [])])

    assert spoken(body, WORDS) == "\n".join([*(WORDS[code] for code in codes), *([text] if text else [])])


async def test_a_message_of_phrases_goes_the_way_of_every_message_and_is_found_by_its_words(
    kz: httpx.AsyncClient, th: httpx.AsyncClient, room: dict[str, Any]
) -> None:
    body = "phrase:which_authority\nFor two accounts."
    await say(kz, room, "k1", body=body)

    [entry] = await entries(th, room, after=4)
    [hit] = (await th.post("/api/consultations/search", json={"words": "authority accounts"})).json()["hits"]
    assert (entry["body"], entry["data"]) == (body, {})
    assert hit["excerpt"] == "which_authority\nFor two accounts."
