"""The truth tables of `Whom do I ask?`: who fits, in which order, by which channel."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.search.whom.channels import advised
from app.search.whom.ranking import Question, Standing, acts_at, competence, order, shared

AT = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)
ASKED = Question(offence="tip_labour", wider="tip", measure="testimony", stage="trial")
WHO = Standing("a", frozenset({"tip_labour"}), frozenset({"testimony"}))


@pytest.mark.parametrize(
    ("offences", "measures", "excluded", "expected"),
    [
        ({"tip_labour"}, {"testimony"}, set(), "itself"),
        ({"tip"}, {"testimony"}, set(), "wider"),
        ({"tip", "tip_labour"}, {"testimony"}, set(), "itself"),
        ({"tip", "tip_labour"}, {"testimony"}, {("tip_labour", "testimony")}, None),
        ({"tip"}, {"testimony"}, {("tip", "testimony")}, None),
        ({"tip", "tip_labour"}, {"testimony"}, {("tip", "testimony")}, "itself"),
        ({"tip"}, {"testimony"}, {("tip", "freezing")}, "wider"),
        ({"tip_labour"}, {"testimony"}, {("tip_labour", "testimony")}, None),
        ({"tip_labour"}, {"testimony"}, {("tip_labour", "freezing")}, "itself"),
        ({"tip_sexual"}, {"testimony"}, set(), None),
        ({"tip_labour"}, {"freezing"}, set(), None),
        (set(), {"testimony"}, set(), None),
    ],
)
def test_competence(
    offences: set[str], measures: set[str], excluded: set[tuple[str, str]], expected: str | None
) -> None:
    who = Standing("a", frozenset(offences), frozenset(measures), frozenset(excluded))

    assert competence(ASKED, who) == expected


def test_what_is_not_asked_excludes_nobody() -> None:
    nobody = Standing("a", frozenset(), frozenset())

    assert competence(Question(), nobody) == "not_asked"
    assert competence(Question(offence="tip"), replace(WHO, offences=frozenset({"tip"}))) == "itself"


@pytest.mark.parametrize(
    ("stages", "expected"),
    [(None, True), ({"trial"}, True), ({"trial", "enforcement"}, True), ({"enforcement"}, False)],
)
def test_a_stated_stage_excludes_and_an_unstated_one_does_not(stages: set[str] | None, expected: bool) -> None:
    who = replace(WHO, stages=None if stages is None else frozenset(stages))

    assert acts_at(ASKED, who) is expected


def test_the_language_spoken_best_is_shared_and_ties_go_by_code() -> None:
    speaker = replace(WHO, languages={"ru": "working", "fr": "fluent", "en": "native"})

    assert shared(replace(ASKED, languages=frozenset({"ru", "fr"})), speaker) == ("fr", "fluent")
    assert shared(replace(ASKED, languages=frozenset({"en", "fr"})), speaker) == ("en", "native")
    assert shared(replace(ASKED, languages=frozenset({"ar"})), speaker) is None


FRENCH = replace(ASKED, languages=frozenset({"fr"}), networks=frozenset({"casc"}))
URGENT = replace(FRENCH, urgent=True)

BETTER_THEN_WORSE: dict[str, tuple[Question, Standing, Standing]] = {
    "the offence itself before its wider offence": (
        FRENCH,
        WHO,
        replace(WHO, offences=frozenset({"tip"}), languages={"fr": "native"}, reachable=True),
    ),
    "a stated stage before an unstated one": (
        FRENCH,
        replace(WHO, stages=frozenset({"trial"})),
        replace(WHO, languages={"fr": "native"}),
    ),
    "a shared language before being reachable": (
        FRENCH,
        replace(WHO, languages={"fr": "working"}),
        replace(WHO, reachable=True),
    ),
    "fluent before working": (
        FRENCH,
        replace(WHO, languages={"fr": "fluent"}),
        replace(WHO, languages={"fr": "working"}),
    ),
    "urgent: being reachable before a shared language": (
        URGENT,
        replace(WHO, reachable=True),
        replace(WHO, languages={"fr": "native"}),
    ),
    "urgent: on duty before working hours": (
        URGENT,
        replace(WHO, reachable=True, on_duty=True),
        replace(WHO, reachable=True, languages={"fr": "native"}),
    ),
    "urgent: who opens sooner": (
        URGENT,
        replace(WHO, opens_at=AT + timedelta(hours=1)),
        replace(WHO, opens_at=AT + timedelta(hours=2), languages={"fr": "native"}),
    ),
    "urgent: who opens some time before who never does": (URGENT, replace(WHO, opens_at=AT), WHO),
    "reachable before fresh": (FRENCH, replace(WHO, reachable=True, freshness="stale"), WHO),
    "fresh before due": (FRENCH, WHO, replace(WHO, freshness="due")),
    "due before stale": (FRENCH, replace(WHO, freshness="due"), replace(WHO, freshness="stale")),
    "fresh before the same network": (FRENCH, WHO, replace(WHO, freshness="due", networks=frozenset({"casc"}))),
    "the same network before another": (
        FRENCH,
        replace(WHO, networks=frozenset({"casc"})),
        replace(WHO, networks=frozenset({"ejn"})),
    ),
    "the later confirmation among equals": (
        FRENCH,
        replace(WHO, confirmed_at=AT),
        replace(WHO, confirmed_at=AT - timedelta(days=49)),
    ),
    "the id where nothing else differs": (FRENCH, WHO, replace(WHO, id="b")),
}


@pytest.mark.parametrize("rule", BETTER_THEN_WORSE)
def test_the_order_is(rule: str) -> None:
    question, better, worse = BETTER_THEN_WORSE[rule]
    worse = replace(worse, id="0" if rule != "the id where nothing else differs" else worse.id)

    assert order(question, better) < order(question, worse)


people = st.builds(
    Standing,
    id=st.uuids().map(str),
    offences=st.sampled_from([frozenset({"tip"}), frozenset({"tip_labour"})]),
    measures=st.just(frozenset({"testimony"})),
    stages=st.sampled_from([None, frozenset({"trial"})]),
    languages=st.dictionaries(st.sampled_from(["fr", "ru"]), st.sampled_from(["native", "fluent", "working"])),
    networks=st.frozensets(st.sampled_from(["casc", "ejn"])),
    on_duty=st.booleans(),
    reachable=st.booleans(),
    opens_at=st.none() | st.integers(0, 9).map(lambda hours: AT + timedelta(hours=hours)),
    freshness=st.sampled_from(["fresh", "due", "stale"]),
    confirmed_at=st.integers(0, 9).map(lambda days: AT - timedelta(days=days)),
)


@given(st.lists(people, max_size=8, unique_by=lambda who: who.id), st.booleans())
def test_the_order_does_not_depend_on_who_was_read_first(who: list[Standing], urgent: bool) -> None:
    question = replace(URGENT, urgent=urgent)
    backwards = list(reversed(who))
    backwards.sort(key=lambda each: order(question, each))

    assert sorted(who, key=lambda each: order(question, each)) == backwards


ALL = ("office_phone", "duty_phone", "mobile", "office_email")


@pytest.mark.parametrize(
    ("urgent", "away", "on_duty", "reachable", "kinds", "expected"),
    [
        (False, False, True, True, ALL, ("consultation", "not_urgent")),
        (False, False, False, False, ALL, ("consultation", "not_urgent")),
        (True, False, True, True, ALL, ("duty_phone", "duty_line_now")),
        (True, False, True, True, ("office_phone",), ("office_phone", "at_work_now")),
        (True, False, False, True, ALL, ("office_phone", "at_work_now")),
        (True, False, False, True, ("duty_phone",), ("duty_phone", "off_hours_duty")),
        (True, False, False, False, ALL, ("duty_phone", "off_hours_duty")),
        (True, False, False, False, ("mobile", "office_phone"), ("mobile", "off_hours_mobile")),
        (True, False, False, False, ("office_phone", "office_email"), ("consultation", "room_waits")),
        (True, False, False, False, (), ("consultation", "room_waits")),
        (True, True, False, False, ALL, ("consultation", "away")),
        (False, True, False, False, ALL, ("consultation", "away")),
    ],
)
def test_the_channel(
    urgent: bool, away: bool, on_duty: bool, reachable: bool, kinds: tuple[str, ...], expected: tuple[str, str]
) -> None:
    found = advised(urgent, away, on_duty, reachable, kinds)

    assert (found.kind, found.why) == expected
