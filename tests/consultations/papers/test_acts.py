"""What each kind of entry says beside its words, in lines of a paper."""

from typing import Any

import pytest

from app.consultations.papers.acts import lines, marking
from tests.consultations.papers.made import MOMENT, WORDS, fact, person, source

OFFICES = {"from": {"names": {"en": "Court"}}, "to": [{"names": {"ru": "Суд"}}, {"names": {"en": "Police"}}]}
KNOWN_ELSEWHERE = {"person": "C", "display_name": "Person C"}
BROKEN = KNOWN_ELSEWHERE | {"agreed_by": "Person D", "reason": "A threat to life"}
SAID: list[tuple[str, dict[str, Any], list[str]]] = [
    ("message", {}, []),
    ("checklist", {"item": "translation", "state": "settled"}, ["translation: settled"]),
    ("closed", {"outcome": None}, []),
    ("closed", {"outcome": None, "by_clock": True}, ["Closed by itself: nothing was said for half a year"]),
    (
        "closed",
        {"outcome": "not_needed", "central_authority_informed": False},
        ["not_needed", "The central authority has not been told."],
    ),
    (
        "closed",
        {"outcome": "request_will_be_sent", "formal_reference": "MLA 7", "central_authority_informed": True},
        ["request_will_be_sent", "Reference of the formal request: MLA 7", "The central authority was told."],
    ),
    ("escalated", {"people": [{"person": "A"}, KNOWN_ELSEWHERE]}, ["Person A (Kazakhstan) and Person C"]),
    ("escalated", {"network": "casc"}, ["CASC"]),
    ("proposed", {"people": [{"person": "B"}]}, ["Person B (Thailand)"]),
    ("promised", {"by": "2026-11-23T04:00:00Z"}, [MOMENT]),
    ("urgency", {"urgency": "critical"}, ["critical"]),
    ("accepted", {"accepted": ["confidential", "no_court"]}, ["confidential and no_court"]),
    ("information", OFFICES, ["Court — Суд and Police"]),
    ("disclosure", {"planned_on": "2026-12-01"}, ["Planned for 1 Dec 2026"]),
    ("disclosure", {"planned_on": None}, ["Already disclosed; notice given after the fact"]),
    ("disclosure_reply", {"reply": "consult"}, ["Please consult us first"]),
    ("held", {"jurisdiction": "TH"}, ["Thailand"]),
    ("released", {"jurisdiction": "XX"}, ["XX"]),
    ("glass_broken", BROKEN, ["Person C", "Person D", "A threat to life"]),
    ("glass_broken", BROKEN | {"agreed_names": {"en": "Daria"}}, ["Person C", "Daria", "A threat to life"]),
    ("file", {"size": 1025}, ["2 KB"]),
    ("scanned", {"state": "infected"}, ["Harmful, destroyed"]),
    ("joined", {"person": "B"}, ["Person B (Thailand)"]),
    ("left", {"person": "Z"}, ["A former participant"]),
    ("assigned", {"person": "Z", "names": {"en": "Person Z"}}, ["Person Z"]),
    ("frozen", {}, []),
]


@pytest.mark.parametrize(("kind", "data", "said"), SAID, ids=lambda value: str(value)[:40])
def test_an_entry_says(kind: str, data: dict[str, Any], said: list[str]) -> None:
    assert lines(fact(1, kind, data=data), source()) == said


def test_who_belongs_to_no_state_is_named_without_one() -> None:
    assert source(people=[person("S")]).who("S") == "Person S"


@pytest.mark.parametrize(
    ("caveats", "terms", "said"),
    [
        ([], {}, ""),
        (["no_court"], {}, "no_court"),
        (["confidential"], {"until": "2026-12-01"}, "confidential · Confidential until 1 Dec 2026"),
        (["other_restriction"], {"text": "Not to be filed"}, "other_restriction · Not to be filed"),
    ],
)
def test_a_marking_is_its_labels_until_when_and_in_whose_words(
    caveats: list[str], terms: dict[str, Any], said: str
) -> None:
    assert marking(caveats, terms, WORDS) == said
