"""Reference data as the screens read it."""

from pydantic import BaseModel

Labels = dict[str, str]


class JurisdictionOut(BaseModel):
    """`aliases` are what else it is called: in its own languages, formerly, otherwise spelt."""

    code: str
    names: Labels
    aliases: list[str]
    time_zones: list[str]
    cities: dict[str, Labels]
    weekend: list[int]


class MemberOut(BaseModel):
    jurisdiction: str
    status: str


class NetworkOut(BaseModel):
    id: str
    acronym: str
    names: Labels
    aliases: list[str]
    members: list[MemberOut]


class TermOut(BaseModel):
    code: str
    labels: Labels
    group: str | None
    parent: str | None
    legal_ref: str | None


class ReferenceOut(BaseModel):
    """Everything the screens name things with; changes only with a release or a secretariat's decision."""

    jurisdictions: list[JurisdictionOut]
    networks: list[NetworkOut]
    offences: list[TermOut]
    measures: list[TermOut]
    measure_groups: list[TermOut]
    languages: list[TermOut]
    roles: list[TermOut]
    question_types: list[TermOut]
    outcomes: list[TermOut]
    urgencies: list[TermOut]
    caveats: list[TermOut]
    authority_kinds: list[TermOut]
    instruments: list[TermOut]
    stages: list[TermOut]
    checklist_items: list[TermOut]
    checklist_states: list[TermOut]
    urgency_reasons: list[TermOut]


class PhraseBook(BaseModel):
    """Ready questions and answers. A body names one by a line `phrase:<code>`; each reader has it in their language."""

    phrase_groups: list[TermOut]
    phrases: list[TermOut]
