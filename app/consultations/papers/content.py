"""A paper as data, for a ministry's own system: codes beside their words, times as ISO 8601 in UTC. Pure."""

from typing import Any

from app.consultations.log import Fact
from app.consultations.papers import package, transcript
from app.consultations.papers.blocks import Block
from app.consultations.papers.gathering import Source
from app.consultations.papers.schemas import Kind
from app.consultations.papers.words import Words
from app.kernel.clock import wire

BLOCKS = {"transcript": transcript.blocks, "package": package.blocks}
CLOCK = {"jurisdiction", "status", "started_at", "acknowledge_by", "answer_by", "time_zone", "rungs", "level", "reason"}
CLOCK |= {"deadline", "deadline_zone", "promised_by"}
ADMISSION = {"seq", "role", "people", "jurisdiction", "network", "until", "proposed_by", "waits_for"}
ROOM: dict[str, Any] = {
    "clocks": {"__all__": CLOCK},
    "admissions": {"__all__": ADMISSION},
    **dict.fromkeys(
        (
            *("id", "reference", "kind", "network", "route_id", "subject", "requesting_jurisdiction"),
            *("requested_jurisdictions", "requesting_authority", "own_reference", "question_type", "stage"),
            *("offences", "measures", "instruments", "request_language", "urgency", "wanted_by", "status"),
            *("outcome", "caveats", "terms", "last_seq", "last_at", "opened_at", "opened_by", "frozen_at"),
            *("closed_at", "purge_at", "kept_days", "held_by"),
        ),
        True,
    ),
}
"""What goes in of a room: what it is to everybody in it. A paper is handed on, so nothing goes in of what the one who
makes it has read, kept or muted, and may do."""


def blocks(source: Source, kind: Kind) -> list[Block]:
    """What the paper says, to be drawn."""
    return BLOCKS[kind](source)


def data(source: Source, kind: Kind) -> dict[str, Any]:
    """What the paper says, to be read by a machine."""
    words, room = source.words, source.room
    shown = room.model_dump(mode="json", include=ROOM)
    common = {
        "kind": kind,
        "number": source.number,
        "made_at": wire(source.at),
        "reached": source.reached,
        "made_for": {"person": source.made_for.person_id, "name": source.made_for.display_name},
        "language": words.language,
        "notice": words.say("paper-informal" if kind == "transcript" else "paper-no-transmission"),
        "room": shown,
        "labels": _labels(shown, words),
        "people": [
            person.model_dump(mode="json", include={"person", "display_name", "display_name_original", "jurisdiction"})
            | person.model_dump(mode="json", include={"network", "side", "joined_at", "left_at"})
            for person in room.participants
        ],
        "checklist": [
            mark.model_dump(mode="json")
            | {"label": words.term("checklist_item", mark.item), "note": fact.body if fact else None}
            for mark, fact in package.agreed(source)
        ],
    }
    if kind == "package":
        said = [_entry(fact, source) for fact in package.said(source)]
        return common | {"said": said, "left_out": package.left_out(source)}
    return common | {"entries": [_entry(fact, source) for fact in source.facts], "trail": _trail(source)}


def _entry(fact: Fact, source: Source) -> dict[str, Any]:
    fate = source.fates.get(fact.seq)
    return {
        "seq": fact.seq,
        "kind": fact.kind,
        "author": fact.author,
        "at": wire(fact.at),
        "body": source.words.text(fact.body) if fact.body else None,
        "language": fact.language,
        "reply_to": fact.reply_to,
        "caveats": fact.caveats,
        "data": fact.data,
        "withheld": fact.seq in source.withheld,
        "changed_by": fate.seq if fate else None,
    }


def _trail(source: Source) -> list[dict[str, Any]]:
    """Each mark: from `at` on somebody had everything up to `seq` delivered, or read."""
    return [
        {"person": person, "kind": kind, "seq": seq, "at": wire(at)}
        for (kind, person), marks in source.trail.marks.items()
        for seq, at in zip(marks.seqs, marks.times, strict=True)
    ]


def _labels(room: dict[str, Any], words: Words) -> dict[str, dict[str, str]]:
    """The words of the codes that the room has, in the paper's language."""
    used = {
        "offence": room["offences"],
        "measure": room["measures"],
        "instrument": room["instruments"],
        "caveat": room["caveats"],
        "question_type": [room["question_type"]],
        "stage": [room["stage"]],
        "urgency": [room["urgency"]],
        "outcome": [room["outcome"]],
    }
    return {
        kind: {code: words.term(kind, code) for code in codes if code} for kind, codes in used.items() if any(codes)
    }
