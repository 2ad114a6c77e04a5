"""Somebody as the rules see them who has no session here."""

from collections.abc import Iterable
from datetime import datetime

from app.identity.models import Person
from app.identity.principal import HeldGrant, Principal


def absent(person: Person, grants: Iterable[HeldGrant], at: datetime) -> Principal:
    """For what is asked on their behalf at `at`: a rule that is asked again later, or what the demo begins with."""
    return Principal(
        person_id=person.id,
        session_id="",
        display_name=person.display_name,
        display_name_original=person.display_name_original,
        names=person.names,
        jurisdiction=person.jurisdiction,
        language=person.language,
        focal_point_id=person.focal_point_id,
        expires_at=at,
        grants=tuple(grants),
    )
