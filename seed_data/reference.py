"""Loads ``reference/*.json`` into frozen, checked values.

They are refused (``SeedError``) when a label is missing in one of the six languages, a code is used twice, or a
membership names an unknown jurisdiction. Confidence is kept, never rounded up.
"""

from dataclasses import dataclass
from functools import cache

from seed_data.reading import LANGUAGES, Labels, SeedError, check_codes, optional_text, read_rows, text, texts, weekdays
from seed_data.reading import labels as read_labels

__all__ = [
    "LANGUAGES",
    "MEMBERSHIP_STATUSES",
    "Jurisdiction",
    "Labels",
    "Membership",
    "Network",
    "Organisation",
    "Reference",
    "SeedError",
    "Term",
    "load_reference",
]

MEMBERSHIP_STATUSES = ("member", "associated", "observer", "partner", "candidate", "suspended", "unverified")


@dataclass(frozen=True, slots=True)
class Membership:
    """A jurisdiction in a network. ``confidence`` is ``high``, ``medium`` or ``low``; ``note`` says what is in
    doubt.
    """

    jurisdiction: str
    status: str
    source: str
    confidence: str
    note: str | None


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation that takes part in a network beside its jurisdictions (observers, the ASEAN MLAT
    secretariat ...).
    """

    name: str
    status: str
    source: str


@dataclass(frozen=True, slots=True)
class Network:
    """A judicial-cooperation network. ``members_note`` tells in words how far the list of members may be trusted."""

    id: str
    acronym: str
    names: Labels
    aliases: tuple[str, ...]
    kind: str
    founded: str
    languages: tuple[str, ...]
    languages_note: str | None
    secretariat: str
    members: tuple[Membership, ...]
    members_note: str
    organisations: tuple[Organisation, ...]
    notes: str | None
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Jurisdiction:
    """A State or territory that has contact points. ``code`` is ISO 3166-1 alpha-2 (XK is user-assigned).

    ``names`` follow United Nations usage; ``short`` is the form for narrow places where usage is long, else the
    same. ``time_zones`` are IANA names, the principal one first; ``cities`` has a name for each of them.
    ``principal_city`` is what to print when an office's city is not recorded, usually the capital (it states no
    status), and ``principal_city_time_zone`` its zone. ``weekend`` is ISO weekdays (1 Monday .. 7 Sunday).
    ``configurable`` marks a display name that each deployment must be able to change, for the reason in ``note``.
    """

    code: str
    names: Labels
    short: Labels
    aliases: tuple[str, ...]
    time_zones: tuple[str, ...]
    principal_city: Labels
    principal_city_time_zone: str
    cities: dict[str, Labels]
    weekend: tuple[int, ...]
    weekend_source: str
    weekend_confidence: str
    source: str
    confidence: str
    configurable: bool
    note: str | None


@dataclass(frozen=True, slots=True)
class Term:
    """One entry of a taxonomy. ``group`` is a code of ``measure_groups`` for measures; ``parent`` is a code of
    the same list.
    """

    code: str
    labels: Labels
    group: str | None
    parent: str | None
    legal_ref: str | None
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Reference:
    """Everything in ``reference/``, checked."""

    networks: tuple[Network, ...]
    jurisdictions: tuple[Jurisdiction, ...]
    offences: tuple[Term, ...]
    measure_groups: tuple[Term, ...]
    measures: tuple[Term, ...]
    languages: tuple[Term, ...]
    roles: tuple[Term, ...]
    question_types: tuple[Term, ...]
    outcomes: tuple[Term, ...]
    urgencies: tuple[Term, ...]
    caveats: tuple[Term, ...]
    authority_kinds: tuple[Term, ...]
    instruments: tuple[Term, ...]
    stages: tuple[Term, ...]
    checklist_items: tuple[Term, ...]
    checklist_states: tuple[Term, ...]
    urgency_reasons: tuple[Term, ...]
    phrase_groups: tuple[Term, ...]
    phrases: tuple[Term, ...]


@cache
def load_reference() -> Reference:
    """The whole reference data. Raises SeedError when a file breaks the rules named at the top of this module."""
    jurisdictions = _jurisdictions()
    apart = {"networks", "jurisdictions", "measures", "phrases"}
    lists = {name: _terms(name) for name in Reference.__dataclass_fields__ if name not in apart}
    return Reference(
        networks=_networks({each.code for each in jurisdictions}),
        jurisdictions=jurisdictions,
        measures=_terms("measures", lists["measure_groups"]),
        phrases=_terms("phrases", lists["phrase_groups"]),
        **lists,
    )


def _terms(name: str, groups: tuple[Term, ...] = ()) -> tuple[Term, ...]:
    grouped = {each.code for each in groups}
    terms = tuple(
        Term(
            code=text(row, "code"),
            labels=read_labels(row, "labels"),
            group=optional_text(row, "group"),
            parent=optional_text(row, "parent"),
            legal_ref=optional_text(row, "legal_ref"),
            source=text(row, "source"),
            confidence=text(row, "confidence"),
        )
        for row in read_rows(name)
    )
    codes = check_codes(name, [term.code for term in terms])
    for term in terms:
        if term.parent is not None and term.parent not in codes:
            raise SeedError(f"{name}: {term.code} has the unknown parent {term.parent}")
        if term.group is not None and term.group not in grouped:
            raise SeedError(f"{name}: {term.code} is in the unknown group {term.group}")
    return terms


def _jurisdictions() -> tuple[Jurisdiction, ...]:
    found = tuple(
        Jurisdiction(
            code=text(row, "code"),
            names=read_labels(row, "names"),
            short=read_labels(row, "short" if row.get("short") else "names"),
            aliases=texts(row, "aliases"),
            time_zones=texts(row, "time_zones"),
            principal_city=read_labels(row, "principal_city"),
            principal_city_time_zone=text(row, "principal_city_time_zone"),
            cities={zone: read_labels(row["cities"], zone) for zone in row["cities"]},
            weekend=weekdays(row, "weekend"),
            weekend_source=text(row, "weekend_source"),
            weekend_confidence=text(row, "weekend_confidence"),
            source=text(row, "source"),
            confidence=text(row, "confidence"),
            configurable=bool(row.get("configurable", False)),
            note=optional_text(row, "note"),
        )
        for row in read_rows("jurisdictions")
    )
    check_codes("jurisdictions", [each.code for each in found])
    for each in found:
        if set(each.cities) != set(each.time_zones) or each.principal_city_time_zone not in each.time_zones:
            raise SeedError(f"jurisdictions: {each.code} needs one city for each of its time zones")
    return found


def _networks(known: set[str]) -> tuple[Network, ...]:
    found = tuple(
        Network(
            id=text(row, "id"),
            acronym=text(row, "acronym"),
            names=read_labels(row, "names"),
            aliases=texts(row, "aliases"),
            kind=text(row, "kind"),
            founded=text(row, "founded"),
            languages=texts(row, "languages"),
            languages_note=optional_text(row, "languages_note"),
            secretariat=text(row, "secretariat"),
            members=tuple(
                Membership(
                    jurisdiction=text(member, "jurisdiction"),
                    status=text(member, "status"),
                    source=text(member, "source"),
                    confidence=text(member, "confidence"),
                    note=optional_text(member, "note"),
                )
                for member in row["members"]
            ),
            members_note=text(row, "members_note"),
            organisations=tuple(
                Organisation(text(each, "name"), text(each, "status"), text(each, "source"))
                for each in row["organisations"]
            ),
            notes=optional_text(row, "notes"),
            sources=texts(row, "sources"),
        )
        for row in read_rows("networks")
    )
    check_codes("networks", [each.id for each in found])
    for network in found:
        check_codes(network.id, [member.jurisdiction for member in network.members])
        for member in network.members:
            if member.jurisdiction not in known:
                raise SeedError(f"{network.id}: unknown jurisdiction {member.jurisdiction}")
            if member.status not in MEMBERSHIP_STATUSES:
                raise SeedError(f"{network.id}: {member.jurisdiction} has the unknown status {member.status}")
    return found
