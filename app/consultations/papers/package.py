"""The draft of a request, in the order of UNTOC 18(15), from what the room's log says. Pure.

It is no request and no transmission, and says so first. What a consultation must not hold, the persons of a case, is
left for the requesting authority to add.
"""

from collections.abc import Iterable, Mapping

from app.consultations.log import Fact
from app.consultations.papers.acts import lines, marking
from app.consultations.papers.blocks import Block, Entry, Heading, Rows, Text
from app.consultations.papers.gathering import Source
from app.consultations.papers.transcript import people, requested, room_marking
from app.consultations.papers.words import Words
from app.consultations.schemas import ChecklistMarkOut

SAID = frozenset({"opened", "message", "answer", "closed"})
"""The kinds of entry whose words a draft is made from."""


def blocks(source: Source) -> list[Block]:
    """The draft, section by section."""
    words = source.words
    return [
        Text(words.say("paper-no-transmission"), "notice"),
        Text(words.say("paper-informal"), "quiet"),
        *_authorities(source),
        *_matter(source),
        *_words(source, "paper-summary", _saying(source, "opened")),
        *_assistance(source),
        *_open(words, "paper-persons"),
        *_open(words, "paper-purpose"),
        *_agreed(source),
        *_words(source, "paper-answers", _saying(source, "answer")),
        Heading(words.say("paper-contacts")),
        people(source),
        *_outcome(source),
        Text(words.say("paper-check"), "quiet"),
    ]


def agreed(source: Source) -> list[tuple[ChecklistMarkOut, Fact | None]]:
    """Each point of the checklist with the entry that said it last, and with it its note."""
    by_seq = {fact.seq: fact for fact in source.facts}
    return [(mark, _stands(source, fact) if (fact := by_seq.get(mark.seq)) else None) for mark in source.room.checklist]


def said(source: Source) -> list[Fact]:
    """The words that a draft is made from; a correction of anything else is none of them."""
    by_seq = {fact.seq: fact for fact in source.facts}
    return [fact for fact in source.facts if fact.body and _first(by_seq, fact).kind in SAID]


def left_out(source: Source) -> int:
    """How many entries would stand here if their conditions had been accepted."""
    by_seq = {fact.seq: fact for fact in source.facts}
    counted = SAID | {"checklist"}
    return sum(_first(by_seq, fact).kind in counted for fact in source.facts if fact.seq in source.withheld)


def _authorities(source: Source) -> Iterable[Block]:
    room, words = source.room, source.words
    yield Heading(words.say("paper-authorities"))
    yield _fields(
        words,
        ("paper-requesting", words.country(room.requesting_jurisdiction)),
        ("paper-authority", words.of(room.requesting_authority)),
        ("paper-own-reference", room.own_reference),
        requested(source),
        ("paper-request-language", room.request_language and words.term("language", room.request_language)),
        ("paper-reference", room.reference),
        ("paper-made-for", source.made_for.display_name),
        ("paper-made-at", f"{words.moment(source.at)} UTC"),
        ("paper-reached", str(source.reached)),
        ("paper-number", source.number),
    )


def _matter(source: Source) -> Iterable[Block]:
    room, words = source.room, source.words
    yield Heading(words.say("paper-matter"))
    yield _fields(
        words,
        ("paper-subject", words.text(room.subject)),
        ("paper-stage", room.stage and words.term("stage", room.stage)),
        ("paper-offences", words.listed("offence", room.offences)),
        ("paper-instruments", words.listed("instrument", room.instruments)),
        ("paper-urgency", words.term("urgency", room.urgency)),
        ("paper-wanted-by", words.day(room.wanted_by) if room.wanted_by else None),
        ("paper-caveats", room_marking(source)),
    )


def _assistance(source: Source) -> Iterable[Block]:
    words = source.words
    asked = [fact for fact in _saying(source, "message") if fact.author == source.room.opened_by]
    yield Heading(words.say("paper-assistance"))
    yield _fields(words, ("paper-measures", words.listed("measure", source.room.measures)))
    yield from _entries(source, asked[:1])


def _agreed(source: Source) -> Iterable[Block]:
    words, points = source.words, agreed(source)
    if not points:
        return
    yield Heading(words.say("paper-agreed"))
    heads = tuple(words.say(f"paper-{head}") for head in ("point", "how-far", "said-by", "said-at"))
    rows = [
        (
            words.term("checklist_item", mark.item) + (f"\n{words.text(fact.body)}" if fact and fact.body else ""),
            words.term("checklist_state", mark.state),
            source.who(mark.author),
            words.moment(mark.at),
        )
        for mark, fact in points
    ]
    yield Rows(rows, (0.4, 0.16, 0.27, 0.17), heads)


def _words(source: Source, title: str, facts: list[Fact]) -> Iterable[Block]:
    yield Heading(source.words.say(title))
    if any(fact.body for fact in facts):
        yield from _entries(source, facts)
    else:
        yield Text(source.words.say("paper-to-complete"), "quiet")


def _open(words: Words, title: str) -> Iterable[Block]:
    yield Heading(words.say(title))
    yield Text(words.say("paper-to-complete"), "quiet")


def _outcome(source: Source) -> Iterable[Block]:
    words = source.words
    if missing := left_out(source):
        yield Text(words.say("paper-left-out", count=missing), "marking")
    closed = _saying(source, "closed")
    if closed:
        yield Heading(words.say("paper-outcome"))
        yield Text("\n".join(lines(closed[-1], source)))
        yield from _entries(source, closed)


def _entries(source: Source, facts: Iterable[Fact]) -> Iterable[Entry]:
    """What was said, with who said it when, and under which conditions; what is withheld is left out."""
    words = source.words
    for fact in facts:
        if fact.body:
            yield Entry(
                head=f"{fact.seq} · {words.moment(fact.at)} · {source.who(fact.author)}",
                marking=marking(fact.caveats, fact.data.get("terms", {}), words),
                said=[words.text(fact.body)],
                trail=[],
            )


def _saying(source: Source, kind: str) -> list[Fact]:
    """The entries of a kind as they stand now: a correction in the place of what it corrects, and none withdrawn."""
    standing = (_stands(source, fact) for fact in source.facts if fact.kind == kind)
    return [fact for fact in standing if fact is not None]


def _stands(source: Source, fact: Fact) -> Fact | None:
    """An entry as it stands now: corrected, however often; None once it is withdrawn."""
    while (fate := source.fates.get(fact.seq)) is not None:
        if fate.kind == "withdrawal":
            return None
        fact = fate
    return fact


def _first(by_seq: Mapping[int, Fact], fact: Fact) -> Fact:
    """What an entry corrects in the end; other entries are their own first."""
    while fact.kind == "correction" and (before := by_seq.get(fact.reply_to or 0)) is not None:
        fact = before
    return fact


def _fields(words: Words, *fields: tuple[str, str | None]) -> Rows:
    return Rows([(words.say(label), value) for label, value in fields if value])
