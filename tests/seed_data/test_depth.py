"""What stands behind the illustrative cards: rosters with gaps, absences, exceptions, and the pinned left alone."""

from datetime import UTC, datetime
from typing import Any

from app.cli.depth_columns import depth_columns
from app.directory.record_schemas import Absence, Shift
from seed_data.demo import generate
from seed_data.demo.depth import Depth, competence, depths
from seed_data.demo.pinned import PINNED
from seed_data.reference import load_reference

DIRECTORY = generate()
DEPTHS = depths(DIRECTORY)
PEOPLE = {each.id: each for each in DIRECTORY.focal_points}


def codes(name: str) -> set[str]:
    return {term.code for term in getattr(load_reference(), name)}


def test_everybody_has_a_share_and_it_is_the_same_every_time() -> None:
    assert DEPTHS.keys() == PEOPLE.keys()
    assert depths(generate()) == DEPTHS


def test_the_pinned_are_left_alone() -> None:
    for each in PINNED:
        found = DEPTHS[each.id]
        assert found == Depth(system=found.system)


def test_there_is_some_of_everything() -> None:
    found = DEPTHS.values()

    assert sum(bool(each.shifts) for each in found) > 150
    assert sum(any(absence.first <= 0 <= absence.last for absence in each.absences) for each in found) >= 3
    assert sum(any(absence.first > 0 for absence in each.absences) for each in found) >= 8
    assert sum(bool(each.not_competent) for each in found) > 30
    assert sum(bool(each.roles) for each in found) > 20
    assert sum(each.valid_days is not None for each in found) > 10


def test_codes_and_persons_are_known() -> None:
    for id, each in DEPTHS.items():
        who = PEOPLE[id]
        for offence, measure in each.not_competent:
            assert offence in who.offences
            assert measure in who.measures
        assert {role.role for role in each.roles} <= codes("roles")
        assert not set(each.roles) & set(who.memberships)
        for absence in each.absences:
            assert absence.stand_in_id is None or PEOPLE[absence.stand_in_id].jurisdiction == who.jurisdiction


def test_offices_are_competent_for_known_instruments_and_stages_alike_everywhere() -> None:
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for office in DIRECTORY.authorities:
        parts = competence(office)
        assert by_kind.setdefault(office.kind, parts) == parts  # no jurisdiction differs: this is nobody's law
        for part in parts:
            assert part["function"] in ("sends", "receives", "executes")
            assert set(part["instruments"]) <= codes("instruments")
            assert set(part["stages"]) <= codes("stages")


def test_columns_are_what_the_directory_reads() -> None:
    at = datetime(2026, 11, 23, 20, tzinfo=UTC)
    for each in DEPTHS.values():
        columns = depth_columns(each, "Asia/Almaty", at)
        shifts = [Shift.model_validate(shift) for shift in columns["shifts"]]
        assert [shift.end.hour for shift in shifts] == [18] * len(each.shifts)  # 23:00 in Astana
        assert len([Absence.model_validate(absence) for absence in columns["absences"]]) == len(each.absences)
