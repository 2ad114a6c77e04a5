"""How far an entry can be trusted: fresh after its confirmation, then due, then stale; when is for each network to say.

Of several networks the strictest counts, among those that are shown to whoever reads: what is hidden sways nothing.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from sqlalchemy import String, cast, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from app.directory.models import FreshnessTerms
from app.directory.schemas import Freshness

DUE, STALE = 90, 180
"""Days after a confirmation, where a network has set no others."""


@dataclass(frozen=True, slots=True)
class Terms:
    """An entry is due once it is older than `due`, stale once it is older than `stale`."""

    due: timedelta = timedelta(days=DUE)
    stale: timedelta = timedelta(days=STALE)


HOUSE = Terms()


@lru_cache(maxsize=256)
def terms(due_after: int | None, stale_after: int | None) -> Terms:
    """The terms of a row, in days; none of them is the house's."""
    return HOUSE if due_after is None or stale_after is None else Terms(timedelta(due_after), timedelta(stale_after))


SET = select(
    func.aggregate_strings(
        col(FreshnessTerms.network)
        + " "
        + cast(col(FreshnessTerms.due_after), String)
        + " "
        + cast(col(FreshnessTerms.stale_after), String),
        "\n",
    )
).scalar_subquery()
"""The terms of every network that set its own, for `terms_set`: a column, so that it costs no statement of its own."""


@lru_cache(maxsize=64)
def terms_set(written: str | None) -> Mapping[str, Terms]:
    """What `SET` said."""
    rows = (each.split(" ") for each in (written or "").splitlines())
    return {network: terms(int(due), int(stale)) for network, due, stale in rows}


def freshness(confirmed_at: datetime, each: Iterable[Terms], at: datetime) -> Freshness:
    """How fresh an entry is by the strictest of these terms."""
    age = at - confirmed_at
    found: Freshness = "fresh"
    for one in each:
        if age > one.stale:
            return "stale"
        if age > one.due:
            found = "due"
    return found


def terms_of(session: Session, networks: Collection[str]) -> dict[str, Terms]:
    """The terms of each network. One statement."""
    rows = session.scalars(select(FreshnessTerms).where(col(FreshnessTerms.network).in_(sorted(networks))))
    known = {row.network: terms(row.due_after, row.stale_after) for row in rows}
    return {network: known.get(network, HOUSE) for network in networks}
