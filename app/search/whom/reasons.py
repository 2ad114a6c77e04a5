"""Why somebody stands where they stand, in the order in which it counts."""

from datetime import datetime

from app.directory.schemas import Card
from app.search.whom.ranking import Question, Standing, competence, shared
from app.search.whom.schemas import Reason


def reasons(question: Question, who: Standing, card: Card, at: datetime) -> list[Reason]:
    """The reasons for a rank: what fits, and what speaks against."""
    found = _competent(question, who)
    language = _language(question, who)
    hours = [_hours(card)]
    found += hours + language if question.urgent else language + hours
    found.append(_freshness(card, at))
    common = sorted(who.networks & question.networks)
    if common:
        found.append(Reason(code="same_network", networks=common))
    return found


def _competent(question: Question, who: Standing) -> list[Reason]:
    found: list[Reason] = []
    how = competence(question, who)
    if how == "itself":
        found.append(Reason(code="offence", value=question.offence))
    elif how == "wider":
        found.append(Reason(code="wider_offence", value=question.wider))
    if question.measure is not None and how is not None:
        found.append(Reason(code="measure", value=question.measure))
    if question.stage is not None:
        found.append(Reason(code="stage_not_stated" if who.stages is None else "stage", value=question.stage))
    return found


def _language(question: Question, who: Standing) -> list[Reason]:
    language = shared(question, who)
    if language is not None:
        return [Reason(code="language", value=language[0], level=language[1])]
    return [Reason(code="no_common_language")] if question.languages else []


def _hours(card: Card) -> Reason:
    now = card.reachability
    if now.state == "on_duty":
        return Reason(code="on_duty", at=now.until)
    if now.reachable:
        return Reason(code="working_hours", at=now.until)
    if now.state == "absent":
        return Reason(code="absent", at=now.opens_at)
    return Reason(code="opens", at=now.opens_at) if now.opens_at else Reason(code="closed")


def _freshness(card: Card, at: datetime) -> Reason:
    days = max(0, (at - card.confirmed_at).days)
    if card.freshness == "fresh":
        return Reason(code="confirmed", days=days)
    return Reason(code="confirmation_due" if card.freshness == "due" else "confirmation_stale", days=days)
