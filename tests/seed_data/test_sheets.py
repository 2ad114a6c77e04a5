"""The fields of the sheets, and the illustrative sheets of the demo."""

from datetime import date

import pytest

from app.sheets.checking import VALUES, faults
from app.sheets.schemas import Cell, FieldOut
from seed_data.reading import LANGUAGES
from seed_data.reference import load_reference
from seed_data.sheets import GROUPS, SheetSeed, load_fields, load_illustrative

FIELDS = load_fields()
SHEETS = load_illustrative()


def test_asset_recovery_comes_first() -> None:
    assert tuple(dict.fromkeys(each.group for each in FIELDS)) == GROUPS
    assert GROUPS[0] == "assets"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_fields_read_the_same(language: str) -> None:
    labels = [each.labels[language] for each in FIELDS]

    assert sorted(set(labels)) == sorted(labels)


def test_a_field_matters_for_measures_that_exist() -> None:
    measures = {each.code for each in load_reference().measures}

    assert {code for each in FIELDS for code in each.measures} - measures == set()


def test_what_everybody_should_know_before_asking_is_short() -> None:
    before = [each.code for each in FIELDS if each.before_asking]

    assert {"direct_contact", "request_languages", "draft_review"} <= set(before)
    assert len(before) <= 15


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda each: each.jurisdiction)
def test_a_cell_of_the_demo_could_have_been_typed(sheet: SheetSeed) -> None:
    known = {
        each.code: FieldOut(
            code=each.code,
            group="law",
            value_type="answer" if each.value_type == "answer" else "statement",
            labels=dict(each.labels),
            measures=list(each.measures),
            before_asking=each.before_asking,
        )
        for each in FIELDS
    }
    for cell in (*sheet.cells, *sheet.draft):
        whole = Cell.model_validate(
            {
                "field": cell.field,
                "value": cell.value,
                "text": cell.text,
                "text_language": cell.language,
                "link": cell.link,
                "source": "Source",
                "confirmed_on": date(2026, 1, 1),
                "confirmed_by": "Owner",
                "next_review": date(2026, 7, 1),
            }
        )
        assert (cell.field, faults(whole, known, date(2026, 2, 1))) == (cell.field, [])
        assert cell.value in VALUES[known[cell.field].value_type]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda each: each.jurisdiction)
def test_links_of_the_demo_lead_nowhere(sheet: SheetSeed) -> None:
    links = [cell.link for cell in sheet.cells if cell.link]

    assert [link for link in links if ".example/" not in f"{link}/"] == []
