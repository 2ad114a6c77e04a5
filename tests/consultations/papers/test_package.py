"""The draft of a request: made from what was said as it stands now, and from nothing that its reader may not read."""

from app.consultations.papers import package
from app.consultations.papers.blocks import Block, Entry, Heading, Rows, Text
from app.consultations.papers.gathering import Source
from tests.consultations.papers.made import MOMENT, fact, mark, source

TO_ADD = Text("To be added by the requesting authority.", "quiet")
BY_A = f"{MOMENT} · Person A (Kazakhstan)"


def under(title: str, source: Source) -> list[Block]:
    """What stands below a heading, up to the next."""
    blocks = package.blocks(source)
    after = blocks[blocks.index(Heading(title)) + 1 :]
    end = next((n for n, block in enumerate(after) if isinstance(block, Heading)), len(after))
    return after[:end]


def test_what_a_consultation_must_not_hold_is_left_to_the_requesting_authority() -> None:
    empty = source()

    for title in (
        "Identity, location and nationality of the persons concerned",
        "Purpose for which evidence, information or action is sought",
        "Summary of the facts",
        "Answers of the requested side",
    ):
        assert under(title, empty) == [TO_ADD]


def test_the_assistance_is_the_measures_and_the_first_message_of_who_opened_it() -> None:
    asked = source(
        fact(3, body="Welcome", author="B"),
        fact(4, body="Which authority?"),
        fact(5, body="And when?"),
        measures=["freezing"],
        opened_by="A",
    )

    assert under("Assistance sought", asked) == [
        Rows([("Measures", "freezing")]),
        Entry(f"4 · {BY_A}", "", ["Which authority?"], []),
    ]
    assert under("Assistance sought", source()) == [Rows([])]


def test_a_question_that_was_corrected_stands_as_corrected_and_one_withdrawn_gives_way_to_the_next() -> None:
    corrected = source(
        fact(4), fact(5, body="And when?"), fact(6, "correction", "Which court?", reply_to=4), opened_by="A"
    )
    withdrawn = source(fact(4), fact(5, "withdrawal", reply_to=4), fact(6, body="Which court?"), opened_by="A")

    for told in (corrected, withdrawn):
        assert under("Assistance sought", told)[1:] == [Entry(f"6 · {BY_A}", "", ["Which court?"], [])]


def test_a_question_whose_conditions_were_not_accepted_is_left_out_and_no_other_takes_its_place() -> None:
    told = source(fact(4), fact(5, body="And when?"), withheld={4}, opened_by="A")

    assert under("Assistance sought", told)[1:] == []


def test_a_correction_stands_in_the_place_of_what_it_corrects_however_often() -> None:
    told = source(
        fact(1, "answer"),
        fact(2, "correction", "first thought", reply_to=1),
        fact(3, "correction", "second thought", reply_to=2),
        fact(4, "answer"),
        fact(5, "withdrawal", reply_to=4),
        fact(6, "answer", "kept", caveats=["no_court"]),
    )

    assert under("Answers of the requested side", told) == [
        Entry(f"3 · {BY_A}", "", ["second thought"], []),
        Entry(f"6 · {BY_A}", "no_court", ["kept"], []),
    ]


def test_points_settled_come_with_their_note_where_there_is_one() -> None:
    told = source(
        fact(2, "checklist", "certified"),
        fact(3, "checklist"),
        checklist=[mark("translation", 2), mark("dual_criminality", 3), mark("form", 9)],
    )

    said = ("settled", "Person B (Thailand)", MOMENT)
    [points] = under("Requirements clarified in the consultation", told)
    assert isinstance(points, Rows)
    assert points.rows == [("translation\ncertified", *said), ("dual_criminality", *said), ("form", *said)]


def test_a_note_on_a_point_stands_as_corrected_and_not_once_it_is_withdrawn() -> None:
    points = [mark("translation", 2), mark("form", 3)]
    told = source(
        fact(2, "checklist"),
        fact(3, "checklist"),
        fact(4, "correction", "certified", reply_to=2),
        fact(5, "withdrawal", reply_to=3),
        checklist=points,
    )

    assert [note and note.body for _, note in package.agreed(told)] == ["certified", None]


def test_a_correction_of_what_is_no_part_of_a_draft_is_none_either() -> None:
    told = source(
        fact(1, "information"),
        fact(2, "correction", reply_to=1),
        fact(3, "correction", "About accounts", reply_to=2),
        fact(4, "answer"),
        fact(5, "correction", "Yes", reply_to=4),
        withheld={3},
    )

    assert [each.seq for each in package.said(told)] == [5]
    assert package.left_out(told) == 0


def test_how_much_is_left_out_is_said_and_acts_do_not_count() -> None:
    told = source(fact(1), fact(2, "checklist"), fact(3, "joined"), fact(4, body="read"), withheld={1, 2, 3})

    left_out = Text("Left out, because their handling conditions were not accepted: 2.", "marking")
    assert left_out in package.blocks(told)
    assert package.left_out(told) == 2


def test_what_came_of_it_is_the_last_word() -> None:
    told = source(fact(9, "closed", "Thank you", data={"outcome": "not_needed", "central_authority_informed": True}))

    assert under("What came of it", told)[:2] == [
        Text("not_needed\nThe central authority was told."),
        Entry(f"9 · {BY_A}", "", ["Thank you"], []),
    ]
    assert Heading("What came of it") not in package.blocks(source())
