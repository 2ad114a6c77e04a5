"""POST /api/directory/whom when nobody fits: the fallback, why, and the gap that the secretariat is told of."""

from datetime import timedelta

import pytest
from sqlalchemy import insert, update
from sqlmodel import col

from app.audit.models import AuditEntry
from app.directory.gaps import service as gaps
from app.directory.gaps.models import DirectoryGap
from app.directory.gaps.service import Gap
from app.directory.models import Authority, FocalPointMembership
from app.kernel.clock import ManualClock
from app.kernel.db import Database, WriteSession
from app.kernel.errors import Forbidden, NotFound
from tests.search.whom.steps import Ask, change, rows
from tests.support.world import World


async def test_a_pair_that_is_excluded_and_a_stage_that_is_not_acted_at(
    ask: Ask, database: Database, world: World, words: None
) -> None:
    competence = [{"function": "receives", "instruments": [], "stages": ["enforcement"]}]
    await database.write(
        lambda session: session.execute(
            update(Authority).where(col(Authority.id) == world.authorities["TH"]).values(competence=competence)
        )
    )
    at_trial, at_the_end = [(await ask(stage=each))["answers"][0] for each in ("trial", "enforcement")]
    await change(database, world, "TH", not_competent=[["drugs", "freezing"]])
    excluded = (await ask())["answers"][0]

    assert (at_trial["advice"], at_trial["fallback"]["why"]) == ([], "nobody_at_stage")
    assert at_trial["fallback"]["authority"]["id"] == world.authorities["TH"]
    assert [each["code"] for each in at_the_end["advice"][0]["reasons"]][:3] == ["offence", "measure", "stage"]
    assert (excluded["advice"], excluded["fallback"]["why"]) == ([], "nobody_competent")


async def test_several_jurisdictions_are_answered_in_the_order_asked(ask: Ask, words: None) -> None:
    found = await ask(jurisdictions=["UZ", "TH", "UZ", "GH"])

    assert [each["jurisdiction"] for each in found["answers"]] == ["UZ", "TH", "GH"]
    assert found["answers"][2]["fallback"]["why"] == "nobody_listed"


async def test_nobody_is_sent_to_themselves(ask: Ask, words: None) -> None:
    assert (await ask("KZ", jurisdictions=["KZ"]))["answers"][0]["advice"] == []


async def test_when_nobody_fits_the_national_correspondent_is_named_with_the_reason(
    ask: Ask, database: Database, world: World, words: None
) -> None:
    def appoint(session: WriteSession) -> None:
        who = {"focal_point_id": world.focal_points["TH"], "network": "seajust", "role": "national_correspondent"}
        session.execute(insert(FocalPointMembership).values(**who))

    await database.write(appoint)
    await change(database, world, "TH", offences=["fraud"])
    found = (await ask())["answers"][0]

    assert (found["fallback"]["kind"], found["fallback"]["why"]) == ("national_correspondent", "nobody_competent")
    assert found["fallback"]["card"]["id"] == world.focal_points["TH"]
    assert found["fallback"]["channel"] == {"kind": "consultation", "why": "not_urgent"}
    assert [each["code"] for each in found["fallback"]["reasons"]] == ["language", "working_hours", "confirmed"]


async def test_a_gap_is_one_row_for_the_secretariat_however_often_it_is_asked(
    ask: Ask, database: Database, clock: ManualClock, words: None
) -> None:
    nobody = {"jurisdictions": ["TH"], "offence": "fraud"}
    first = await ask(**nobody)
    clock.move(timedelta(minutes=5))
    second = await ask("UZ", **nobody)
    (gap,) = await rows(database, DirectoryGap)
    entries = sorted(each.action for each in await rows(database, AuditEntry) if each.object_kind == gaps.OBJECT)

    assert first["answers"][0]["gap_noted"] is second["answers"][0]["gap_noted"] is True
    assert first["answers"][0]["fallback"]["kind"] == "network_secretariat"
    assert first["answers"][0]["fallback"]["network"] == "seajust"
    assert gap.model_dump(exclude={"id", "first_at"}) == {
        "network": "seajust",
        "jurisdiction": "TH",
        "offence": "fraud",
        "measure": "freezing",
        "stage": "",
        "asked_from": "UZ",
        "times": 2,
        "last_at": clock.now(),
        "settled_at": None,
    }
    assert entries == ["directory_gap.asked", "directory_gap.opened"]


async def test_one_person_opens_only_so_many_gaps_a_day(
    ask: Ask, database: Database, clock: ManualClock, world: World, words: None
) -> None:
    def many(session: WriteSession) -> None:
        asked = [Gap("casc", "UZ", "fraud", f"measure{n}") for n in range(gaps.MOST_A_DAY)]
        gaps.note(session, world.principal("KZ"), asked, clock.now())

    await database.write(many)
    refused = await ask(jurisdictions=["UZ"], offence="fraud")
    of_another = await ask("UZ", jurisdictions=["KZ"], offence="fraud")
    clock.move(timedelta(days=1))
    the_next_day = await database.write(
        lambda session: gaps.note(session, world.principal("KZ"), [Gap("casc", "UZ", "fraud", "freezing")], clock.now())
    )

    assert refused["answers"][0]["gap_noted"] is False
    assert of_another["answers"][0]["gap_noted"] is True
    assert len(the_next_day) == 1


@pytest.mark.parametrize(
    ("question", "gap"),
    [
        ({}, ("drugs", "freezing", "")),
        ({"offence": None}, ("", "freezing", "")),
        ({"measure": None}, ("drugs", "", "")),
        ({"offence": None, "measure": None}, ("", "", "")),
        ({"stage": "trial"}, ("drugs", "freezing", "trial")),
    ],
    ids=["a whole question", "no offence", "no measure", "a State alone", "a stage"],
)
async def test_a_gap_says_what_was_asked_and_no_more(
    ask: Ask, database: Database, words: None, question: dict[str, str | None], gap: tuple[str, str, str]
) -> None:
    found = [await ask(whom, **{"jurisdictions": ["GH"]} | question) for whom in ("KZ", "UZ")]
    [noted] = await rows(database, DirectoryGap)

    assert [each["answers"][0]["gap_noted"] for each in found] == [True, True]
    assert (noted.network, noted.jurisdiction, noted.times) == ("casc", "GH", 2)
    assert (noted.offence, noted.measure, noted.stage) == gap


async def test_a_stage_at_which_nobody_acts_is_a_gap_of_its_own(
    ask: Ask, database: Database, world: World, words: None
) -> None:
    competence = [{"function": "receives", "instruments": [], "stages": ["enforcement"]}]
    await database.write(
        lambda session: session.execute(
            update(Authority).where(col(Authority.id) == world.authorities["TH"]).values(competence=competence)
        )
    )

    fits, lacks = [(await ask(stage=each))["answers"][0]["gap_noted"] for each in ("enforcement", "trial")]

    assert (fits, lacks) == (False, True)
    assert [(each.offence, each.measure, each.stage) for each in await rows(database, DirectoryGap)] == [
        ("drugs", "freezing", "trial")
    ]


async def test_a_gap_is_settled_by_its_secretariat_and_opens_again_when_asked(
    ask: Ask, database: Database, clock: ManualClock, world: World, words: None
) -> None:
    asked = {"jurisdictions": ["UZ"], "offence": "fraud"}
    await ask(**asked)
    ours = await database.read(lambda session: gaps.open_gaps(session, {"casc"}))
    at = clock.now()
    with pytest.raises(Forbidden):
        await database.write(lambda session: gaps.settle(session, world.principal("KZ"), ours[0].id, at))
    with pytest.raises(NotFound):
        await database.write(lambda session: gaps.settle(session, world.principal("TH"), ours[0].id, at))
    await database.write(lambda session: gaps.settle(session, world.keeper(), ours[0].id, at))
    settled = await database.read(lambda session: gaps.open_gaps(session, {"casc"}))
    clock.move(gaps.ONE_QUESTION)
    await ask(**asked)
    again = await database.read(lambda session: gaps.open_gaps(session, {"casc"}))

    assert (len(ours), len(settled), [each.id for each in again]) == (1, 0, [ours[0].id])
