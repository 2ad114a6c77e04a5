"""The transcript: everything that its reader may read, in order, with who had it when. Pure."""

from collections.abc import Iterable

from app.consultations.log import Fact
from app.consultations.papers.acts import lines, marking
from app.consultations.papers.blocks import Block, Entry, Heading, Rows, Text
from app.consultations.papers.gathering import Source

WITH_TRAIL = frozenset({"message", "answer", "correction", "information", "disclosure", "disclosure_reply", "file"})
NAMED = 25
"""In a larger room the trail of an entry gives numbers instead of names."""


def blocks(source: Source) -> list[Block]:
    """The transcript from its notice to its last entry."""
    words = source.words
    return [
        Text(words.say("paper-informal"), "notice"),
        question(source),
        Heading(words.say("paper-people")),
        people(source),
        *checklist(source),
        Heading(words.say("paper-log")),
        Text(words.say("paper-times"), "quiet"),
        *(_entry(fact, source) for fact in source.facts),
        Text(words.say("paper-check"), "quiet"),
    ]


def question(source: Source) -> Rows:
    """The labelled fields of the consultation, those that are filled in."""
    room, words = source.room, source.words
    fields = (
        ("paper-reference", room.reference),
        ("paper-subject", words.text(room.subject)),
        ("paper-requesting", words.country(room.requesting_jurisdiction)),
        ("paper-authority", words.of(room.requesting_authority)),
        ("paper-own-reference", room.own_reference),
        requested(source),
        ("paper-question-type", room.question_type and words.term("question_type", room.question_type)),
        ("paper-stage", room.stage and words.term("stage", room.stage)),
        ("paper-offences", words.listed("offence", room.offences)),
        ("paper-measures", words.listed("measure", room.measures)),
        ("paper-instruments", words.listed("instrument", room.instruments)),
        ("paper-request-language", room.request_language and words.term("language", room.request_language)),
        ("paper-urgency", words.term("urgency", room.urgency)),
        ("paper-wanted-by", words.day(room.wanted_by) if room.wanted_by else None),
        ("paper-opened-at", words.moment(room.opened_at)),
        ("paper-closed-at", words.moment(room.closed_at) if room.closed_at else None),
        ("paper-outcome", room.outcome and words.term("outcome", room.outcome)),
        ("paper-caveats", room_marking(source)),
        ("paper-made-for", source.made_for.display_name),
        ("paper-made-at", f"{words.moment(source.at)} UTC"),
        ("paper-reached", str(source.reached)),
        ("paper-number", source.number),
    )
    return Rows([(words.say(label), value) for label, value in fields if value])


def requested(source: Source) -> tuple[str, str]:
    """The field that says which States were asked, in that order."""
    asked = source.room.requested_jurisdictions
    label = "paper-requested" if len(asked) < 2 else "paper-requested-several"
    return label, source.words.joined(map(source.words.country, asked))


def room_marking(source: Source) -> str:
    """The room's own conditions."""
    terms = source.room.terms
    return marking(source.room.caveats, terms.model_dump(mode="json") if terms else {}, source.words)


def people(source: Source) -> Rows:
    """Everybody who is or was in the room."""
    words = source.words
    heads = tuple(words.say(f"paper-{head}") for head in ("person", "state", "network", "since", "left-at"))
    rows = [
        (
            _named(person.names.get(words.language) or person.display_name, person.display_name_original),
            words.country(person.jurisdiction),
            words.networks.get(person.network or "", ""),
            words.moment(person.joined_at),
            words.moment(person.left_at) if person.left_at else "",
        )
        for person in source.room.participants
    ]
    return Rows(rows, (0.32, 0.2, 0.14, 0.17, 0.17), heads)


def checklist(source: Source) -> Iterable[Block]:
    """What was settled before a request, point by point; nothing where nobody spoke of it."""
    words = source.words
    if not source.room.checklist:
        return
    heads = tuple(words.say(f"paper-{head}") for head in ("point", "how-far", "said-by", "said-at"))
    yield Heading(words.say("paper-checklist"))
    yield Rows(
        [
            (
                words.term("checklist_item", mark.item),
                words.term("checklist_state", mark.state),
                source.who(mark.author),
                words.moment(mark.at),
            )
            for mark in source.room.checklist
        ],
        (0.32, 0.2, 0.31, 0.17),
        heads,
    )


def _entry(fact: Fact, source: Source) -> Entry:
    words = source.words
    kind = words.say(f"paper-kind-{fact.kind}")
    said = lines(fact, source)
    if fact.reply_to is not None:
        said.append(words.say("paper-about", seq=fact.reply_to))
    if (fate := source.fates.get(fact.seq)) is not None:
        said.append(words.say("paper-withdrawn" if fate.kind == "withdrawal" else "paper-corrected", seq=fate.seq))
    elif fact.seq in source.withheld:
        said.append(words.say("paper-withheld"))
    if fact.body is not None:
        said.append(words.text(fact.body))
    return Entry(
        head=f"{fact.seq} · {words.moment(fact.at)} · {source.who(fact.author, fact.data)} · {kind}",
        marking=marking(fact.caveats, fact.data.get("terms", {}), words),
        said=said,
        trail=_trail(fact, source) if fact.kind in WITH_TRAIL else [],
    )


def _trail(fact: Fact, source: Source) -> list[str]:
    """Who was sent this entry and who read it, with the hour; the author aside."""
    words = source.words
    others = [person for person in source.room.participants if person.person != fact.author]
    told = []
    for label, since in (("paper-delivered", source.trail.delivered), ("paper-read", source.trail.read)):
        known = [(person, at) for person in others if (at := since(person.person, fact.seq)) is not None]
        if not known:
            reached = words.say("paper-nobody")
        elif len(others) > NAMED:
            reached = words.say("paper-of-all", count=len(known), all=len(others))
        else:
            reached = words.joined(f"{source.who(person.person)} {words.moment(at)}" for person, at in known)
        told.append(f"{words.say(label)}: {reached}")
    return told


def _named(shown: str, original: str) -> str:
    return shown if shown == original else f"{shown}\n{original}"
