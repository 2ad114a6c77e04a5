"""The page of permissions says what the service judges by."""

from app.identity.permissions import table
from tools.permissions import MEANINGS, PAGE, page


def test_the_page_is_the_table() -> None:
    assert PAGE.read_text() == page(), "python -m tools.permissions"


def test_every_relation_is_explained() -> None:
    assert MEANINGS.keys() == set(table.RELATIONS)
