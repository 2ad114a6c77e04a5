"""What caveats ask for: a truth table, and what holds for every pair of a room's marking and a message's."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.consultations.terms import UNMARKED, Marking, Terms, fitting, joined, put, required, touched

DAY = date(2026, 11, 23)
CODES = ["confidential", "no_court", "no_onward", "other_restriction", "purpose_limit", "victim_sensitive"]


@pytest.mark.parametrize(
    ("caveats", "terms", "expected"),
    [
        ([], {}, set()),
        (["not_evidence"], {}, set()),
        (["not_evidence", "no_court"], {}, {"no_court"}),
        (["confidential"], {}, {"confidential"}),
        (["confidential"], {"until": "2026-11-23"}, {"confidential"}),
        (["confidential"], {"until": "2026-11-22"}, set()),
        (["confidential", "no_onward"], {"until": "2026-11-22"}, {"no_onward"}),
        (["other_restriction"], {"text": "Not to be filed"}, {"other_restriction 7"}),
        (["other_restriction"], {"text": "Not to be filed", "seq": 3}, {"other_restriction 3"}),
    ],
)
def test_what_must_be_accepted(caveats: list[str], terms: dict[str, Any], expected: set[str]) -> None:
    assert required(caveats, {"terms": terms}, 7, DAY) == expected


@pytest.mark.parametrize(
    ("caveats", "terms", "fits"),
    [
        ([], Terms(), True),
        (["other_restriction"], Terms(text="w"), True),
        (["other_restriction"], Terms(), False),
        (["no_court"], Terms(text="w"), False),
        (["confidential"], Terms(until=DAY), True),
        (["no_court"], Terms(until=DAY), False),
    ],
)
def test_terms_belong_to_their_caveat(caveats: list[str], terms: Terms, fits: bool) -> None:
    if fits:
        fitting(caveats, terms)
    else:
        with pytest.raises(ValueError, match="terms"):
            fitting(caveats, terms)


@st.composite
def markings(draw: st.DrawFn) -> Marking:
    codes = draw(st.lists(st.sampled_from(CODES), unique=True))
    until = draw(st.none() | st.dates(date(2026, 1, 1), date(2027, 12, 31))) if "confidential" in codes else None
    text = draw(st.sampled_from(["one", "two"])) if "other_restriction" in codes else None
    return Marking(codes, Terms(text=text, until=until).kept())


@given(room=markings(), said=markings(), day=st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_a_message_asks_for_no_less_than_its_room_or_itself(room: Marking, said: Marking, day: date) -> None:
    room = put(UNMARKED, room.caveats, Terms(**room.terms), "KZ", 2)
    borne = joined(room, said)

    asked = required(borne.caveats, borne.data, 9, day)

    assert {each.split()[0] for each in asked} == {
        each.split()[0] for part in (room, said) for each in required(part.caveats, part.data, 9, day)
    }
    for part in (room, said):
        assert part.terms.get("text", "") in borne.terms.get("text", "")


def test_words_that_a_message_adds_are_accepted_for_themselves() -> None:
    room = put(UNMARKED, ["other_restriction"], Terms(text="of the room"), "KZ", 2)

    borne = joined(room, Marking(["other_restriction"], {"text": "of its own"}))

    assert borne.terms["text"] == "of the room\nof its own"
    assert required(borne.caveats, borne.data, 9, DAY) == {"other_restriction 9"}


@pytest.mark.parametrize(
    ("room", "said", "both"),
    [
        ("one", "one", "one"),
        ("one\ntwo", "two", "one\ntwo"),
        ("two", "one\ntwo", "one\ntwo"),
        ("twofold", "two", "twofold\ntwo"),
    ],
)
def test_words_of_both_stand_together_each_once(room: str, said: str, both: str) -> None:
    codes = ["other_restriction"]

    assert joined(Marking(codes, {"text": room}), Marking(codes, {"text": said})).terms == {"text": both}


@given(before=markings(), new=markings())
def test_nothing_another_state_gave_is_loosened_unseen(before: Marking, new: Marking) -> None:
    room = put(UNMARKED, before.caveats, Terms(**before.terms), "KZ", 2)
    changed = put(room, new.caveats, Terms(**new.terms), "TH", 5)

    untouched = set(room.caveats) - touched(room, changed)

    assert untouched <= set(changed.caveats)
    assert required(untouched, room.data, 2, DAY) <= required(changed.caveats, changed.data, 5, DAY)
    assert all(changed.terms["by"][code] == "KZ" for code in untouched)
