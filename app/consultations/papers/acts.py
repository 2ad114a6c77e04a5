"""What an entry says beside its words, and under which conditions, in lines of a paper."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.consultations.log import Fact
from app.consultations.papers.gathering import Source
from app.consultations.papers.words import Words


def lines(fact: Fact, source: Source) -> list[str]:
    """One line for each thing that the codes of an entry say."""
    words, data = source.words, fact.data
    match fact.kind:
        case "checklist" if data:
            return [f"{words.term('checklist_item', data['item'])}: {words.term('checklist_state', data['state'])}"]
        case "closed" if data:
            return _closed(data, words)
        case "escalated" | "proposed" if data:
            people = [source.who(each["person"], each) for each in data.get("people", ())]
            return [words.joined(people) if people else words.networks.get(data.get("network", ""), "")]
        case "promised" if data:
            return [words.moment(data["by"])]
        case "urgency" if data:
            return [words.term("urgency", data["urgency"])]
        case "accepted" if data:
            return [words.listed("caveat", data["accepted"])]
        case "information" if data:
            return [
                " — ".join([_office(data["from"], words), words.joined(_office(each, words) for each in data["to"])])
            ]
        case "disclosure" if data:
            planned = data["planned_on"]
            when = words.say("paper-planned", day=words.day(planned)) if planned else words.say("paper-happened")
            unheard = data.get("unheard")
            return [when, words.say("paper-unheard", country=words.country(unheard))] if unheard else [when]
        case "disclosure_reply" if data:
            return [words.say(f"paper-reply-{data['reply']}")]
        case "held" | "released" if data:
            return [words.country(data["jurisdiction"])]
        case "glass_broken" if data:
            second = data.get("agreed_names", {}).get(words.language) or data["agreed_by"]
            return [source.who(data["person"], data), second, words.text(data["reason"])]
        case "file" if data:
            return [f"{-(-data['size'] // 1024)} KB"]
        case "scanned" if data:
            return [words.say(f"paper-file-{data['state']}")]
        case _:
            return [source.who(data["person"], data)] if "person" in data else []


def marking(caveats: Iterable[str], terms: Mapping[str, Any], words: Words) -> str:
    """Handling conditions in one line: their labels, until when, in whose words. Empty for none."""
    labels = [words.term("caveat", code) for code in caveats]
    if terms.get("until"):
        labels.append(words.say("paper-until-day", day=words.day(terms["until"])))
    if terms.get("text"):
        labels.append(words.text(terms["text"]))
    return " · ".join(labels)


def _closed(data: Mapping[str, Any], words: Words) -> list[str]:
    if data["outcome"] is None:  # some kinds of rooms end without one
        return [words.say("paper-closed-by-clock")] if data.get("by_clock") else []
    said = [words.term("outcome", data["outcome"])]
    if data.get("formal_reference"):
        said.append(f"{words.say('paper-formal-reference')}: {data['formal_reference']}")
    if data.get("request_on"):
        said.append(f"{words.say('paper-request-on')}: {words.day(data['request_on'])}")
    return [*said, words.say("paper-informed" if data["central_authority_informed"] else "paper-not-informed")]


def _office(shown: Mapping[str, Any], words: Words) -> str:
    return words.of(shown["names"])
