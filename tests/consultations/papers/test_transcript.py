"""A transcript entry by entry: what became of it, and who had it when."""

from app.consultations.papers import transcript
from app.consultations.papers.blocks import Entry, Heading, Rows
from app.consultations.papers.gathering import Source
from app.consultations.trail.service import Marks, Trail
from tests.consultations.papers.made import AT, MOMENT, fact, mark, person, source


def entries(source: Source) -> list[Entry]:
    """The log of a transcript."""
    return [block for block in transcript.blocks(source) if isinstance(block, Entry)]


def fields(source: Source) -> dict[str, str]:
    """What is said of the consultation, by label."""
    return {row[0]: row[1] for row in transcript.question(source).rows}


def test_a_field_that_is_empty_is_left_out_and_one_that_is_filled_in_is_labelled() -> None:
    bare = fields(source())
    full = fields(
        source(
            own_reference="KZ 7",
            question_type="requirements",
            stage="investigation",
            offences=["fraud", "drugs"],
            request_language="ru",
            wanted_by=AT.date(),
            closed_at=AT,
            outcome="not_needed",
            caveats=["no_court"],
        )
    )

    assert {label: said for label, said in full.items() if label not in bare} == {
        "Reference of the requesting authority": "KZ 7",
        "Kind of question": "requirements",
        "Stage of the proceedings": "investigation",
        "Offences": "fraud and drugs",
        "Language of the future request": "ru",
        "Answer wanted by": "23 Nov 2026",
        "Closed": MOMENT,
        "What came of it": "not_needed",
        "Handling conditions": "no_court",
    }
    assert (bare["Requesting State"], bare["Requested State"]) == ("Kazakhstan", "Thailand")


def test_people_are_named_in_the_papers_language_and_as_they_spell_themselves() -> None:
    people = transcript.people(
        source(
            people=[
                person("A", "KZ", names={"en": "Anna"}, display_name_original="Анна", network="casc"),
                person("S", left_at=AT),
            ]
        )
    )

    assert people.rows == [
        ("Anna\nАнна", "Kazakhstan", "CASC", MOMENT, ""),
        ("Person S", "", "", MOMENT, MOMENT),
    ]


def test_what_was_settled_stands_before_the_log_where_anything_was() -> None:
    with_points = transcript.blocks(source(checklist=[mark("translation", 2)]))
    without = transcript.blocks(source())

    heading = Heading("Before a request is sent")
    assert with_points[with_points.index(heading) + 1] == Rows(
        [("translation", "settled", "Person B (Thailand)", MOMENT)],
        (0.32, 0.2, 0.31, 0.17),
        ("Point", "State of the point", "Said by", "When"),
    )
    assert heading not in without


def test_an_entry_says_to_what_it_replies_and_what_became_of_it() -> None:
    told = entries(
        source(
            fact(1, body=None),
            fact(2, "correction", "better", reply_to=1),
            fact(3),
            fact(4, "withdrawal", reply_to=3),
            fact(5, body="as agreed", reply_to=2),
            fact(6),
            withheld={6},
        )
    )

    assert [each.said for each in told] == [
        ["Corrected by its author, see no. 2."],
        ["On no. 1", "better"],
        ["Withdrawn by its author, see no. 4."],
        ["On no. 3"],
        ["On no. 2", "as agreed"],
        ["The words are not given here: the person for whom this was made has not accepted their handling conditions."],
    ]
    assert told[4].head == f"5 · {MOMENT} · Person A (Kazakhstan) · Message"


def test_whoever_was_asked_and_never_came_is_named_as_the_entry_names_them() -> None:
    asked = {"person": "C", "display_name": "Person C", "names": {"en": "Chai"}, "from": "A"}

    told = entries(source(fact(1, "declined", author="C", data=asked), fact(2, "offered", author="D", data=asked)))

    assert [each.head.split(" · ")[2] for each in told] == ["Chai", "A former participant"]


def test_an_entry_bears_its_conditions_with_their_term() -> None:
    [told] = entries(source(fact(1, caveats=["confidential"], data={"terms": {"until": "2026-12-01"}})))

    assert told.marking == "confidential · Confidential until 1 Dec 2026"


def test_the_trail_of_words_names_who_had_them_and_acts_have_none() -> None:
    had = Trail({("delivered", "B"): Marks([1, 2], [AT, AT])})
    told = entries(source(fact(1, body="a"), fact(2, "joined"), fact(3, body="c"), trail=had))

    assert [each.trail for each in told] == [
        [f"Delivered: Person B (Thailand) {MOMENT}", "Read: nobody yet"],
        [],
        ["Delivered: nobody yet", "Read: nobody yet"],
    ]


def test_in_a_large_room_the_trail_counts_instead_of_naming() -> None:
    crowd = [person("A"), *(person(f"p{n}") for n in range(26))]
    had = Trail({("read", f"p{n}"): Marks([1], [AT]) for n in range(3)})

    [told] = entries(source(fact(1, body="a"), people=crowd, trail=had))

    assert told.trail == ["Delivered: 3 of 26", "Read: 3 of 26"]


def test_all_states_that_were_asked_are_named_in_the_order_in_which_they_were() -> None:
    asked = fields(source(requested_jurisdictions=["TH", "KZ"]))

    assert asked["Requested States"] == "Thailand and Kazakhstan"
