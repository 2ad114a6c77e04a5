"""Answering the question: the catalogue proposes, the database disposes, the ranking orders, gaps are noted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.directory.cards import authority_out, cards
from app.directory.gaps import service as gaps
from app.directory.gaps.service import Gap
from app.directory.relations import links
from app.directory.schemas import Card
from app.identity.principal import Principal
from app.kernel.db import ReadSession
from app.search.catalogue import Chosen
from app.search.desk import Desk
from app.search.whom import reading
from app.search.whom.channels import advised
from app.search.whom.ranking import acts_at, competence, order
from app.search.whom.reading import Asking, standing
from app.search.whom.reasons import reasons
from app.search.whom.schemas import MOST, Advice, Advised, Fallback, ForJurisdiction, WhomIn, WhomOut, Why

_PROPOSED = 1_000
"""Of all jurisdictions, to be ranked: the catalogue's order is not the ranking's, so that a few might miss the best."""

_FEW = 5
_CORRESPONDENT, _CENTRAL = "national_correspondent", "central_authority"


@dataclass(frozen=True, slots=True)
class Proposed:
    """Ids that the catalogue proposes for one jurisdiction."""

    fitting: list[str]
    instead: list[str]
    anybody: bool


Cards = Mapping[str, Card]


async def whom(desk: Desk, principal: Principal, ask: WhomIn) -> WhomOut:
    """Advice for each jurisdiction. Raises BadInput `unknown_filter_value`."""
    db, at = desk.house.db, desk.house.clock.now()
    asked = await db.read(lambda session: reading.asking(session, principal, ask, at))
    wanted = list(dict.fromkeys(ask.jurisdictions))
    proposed = {each: _proposed(desk, asked, each, _PROPOSED // len(wanted), at) for each in wanted}
    found, missing = await db.read(lambda session: _answers(session, principal, asked, proposed, at))
    if missing:
        if ask.again:
            noted = await db.read(lambda session: gaps.standing(session, missing))
        else:
            noted = await db.write(lambda session: gaps.note(session, principal, missing, at))
        places = {gap.jurisdiction for gap in noted}
        found = [each.model_copy(update={"gap_noted": each.jurisdiction in places}) for each in found]
    return WhomOut(
        answers=found,
        languages=sorted(asked.question.languages),
        illustrative=any(advice.card.illustrative for each in found for advice in each.advice),
    )


def _proposed(desk: Desk, asked: Asking, jurisdiction: str, most: int, at: datetime) -> Proposed:
    catalogue, question = desk.holdings.catalogue, asked.question
    visible = catalogue.visible(asked.shown)
    offences = [each for each in (question.offence, question.wider) if each]
    measures = [question.measure] if question.measure else []
    languages = frozenset[str]() if question.urgent else question.languages

    def those(limit: int, **values: list[str]) -> list[str]:
        chosen = Chosen({"jurisdiction": [jurisdiction], **values})
        within = catalogue.matching(chosen, asked.shown, at, visible)
        return catalogue.ordered(within, chosen, languages, at, limit)

    return Proposed(
        those(most, offence=offences, measure=measures),
        those(_FEW, role=[_CORRESPONDENT]) + those(_FEW, role=[_CENTRAL]),
        bool(those(1)),
    )


def _answers(
    session: ReadSession, principal: Principal, asked: Asking, proposed: Mapping[str, Proposed], at: datetime
) -> tuple[list[ForJurisdiction], list[Gap]]:
    fitting = [id for each in proposed.values() for id in each.fitting if id != principal.focal_point_id]
    read = {card.id: card for card in cards(session, principal, fitting, at)}  # nobody is sent to themselves
    best = {jurisdiction: _ranked(asked, each.fitting, read) for jurisdiction, each in proposed.items()}
    named = [card.id for each in best.values() for card in each]
    named += [id for each in proposed.values() for id in each.instead if id != principal.focal_point_id]
    read |= {card.id: card for card in cards(session, principal, list(dict.fromkeys(named)), at, alternates=True)}
    ranked = {jurisdiction: [read[card.id] for card in each] for jurisdiction, each in best.items()}
    secure = links.between(session, principal, asked.shown, list(proposed))
    kinds = reading.channel_kinds(session, read)
    empty = [jurisdiction for jurisdiction, each in ranked.items() if not each]
    networks = reading.secretariats(session, empty) if empty else {}
    authorities = reading.receiving(session, empty) if empty else {}
    found: list[ForJurisdiction] = []
    missing: list[Gap] = []
    for jurisdiction, people in ranked.items():
        fallback = None
        if not people:
            told = [each for each in networks[jurisdiction] if each in asked.shown] or sorted(principal.networks)
            fallback = _fallback(asked, proposed[jurisdiction], read, kinds, told, at)
            if fallback.kind == "network_secretariat" and jurisdiction in authorities:
                authority = authority_out(authorities[jurisdiction])
                fallback = Fallback(kind="central_authority", why=fallback.why, authority=authority)
            missing += [_gap(asked, jurisdiction, network) for network in told]
        found.append(
            ForJurisdiction(
                jurisdiction=jurisdiction,
                advice=[_advice(asked, card, kinds[card.id], at) for card in people],
                secure=secure[jurisdiction],
                fallback=fallback,
                gap_noted=False,
            )
        )
    return found, missing


def _ranked(asked: Asking, ids: list[str], read: Cards) -> list[Card]:
    fitting = [
        (order(asked.question, who), id)
        for id in ids
        if id in read and competence(asked.question, who := standing(read[id])) and acts_at(asked.question, who)
    ]
    return [read[id] for _, id in sorted(fitting)[:MOST]]


def _advice(asked: Asking, card: Card, kinds: frozenset[str], at: datetime) -> Advice:
    return Advice(
        card=card, reasons=reasons(asked.question, standing(card), card, at), channel=_channel(asked, card, kinds)
    )


def _channel(asked: Asking, card: Card, kinds: frozenset[str]) -> Advised:
    now = card.reachability
    return advised(asked.question.urgent, now.state == "absent", now.state == "on_duty", now.reachable, kinds)


def _fallback(
    asked: Asking, proposed: Proposed, read: Cards, kinds: Mapping[str, frozenset[str]], told: list[str], at: datetime
) -> Fallback:
    """The national correspondent, else whoever stands for the central authority, else a secretariat."""
    able = [id for id in proposed.fitting if id in read]
    at_stage = any(competence(asked.question, standing(read[id])) for id in able)
    why: Why = "nobody_at_stage" if at_stage else "nobody_competent" if proposed.anybody else "nobody_listed"
    people = [read[id] for id in proposed.instead if id in read]
    for role in (_CORRESPONDENT, _CENTRAL):
        having = [card for card in people if any(each.role == role for each in card.memberships)]
        if having:
            stands = {card.id: standing(card) for card in having}
            best = min(having, key=lambda card: order(asked.question, stands[card.id]))
            kind = "national_correspondent" if role == _CORRESPONDENT else "central_authority"
            told_why = reasons(asked.question, stands[best.id], best, at)
            about = [each for each in told_why if each.code not in ("stage", "stage_not_stated")]
            return Fallback(kind=kind, why=why, card=best, reasons=about, channel=_channel(asked, best, kinds[best.id]))
    return Fallback(kind="network_secretariat", why=why, network=told[0] if told else None)


def _gap(asked: Asking, jurisdiction: str, network: str) -> Gap:
    question = asked.question
    return Gap(network, jurisdiction, question.offence or "", question.measure or "", question.stage or "")
