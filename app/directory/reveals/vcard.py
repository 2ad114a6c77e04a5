"""A vCard 4.0 (RFC 6350) of one revealed contact: work data only, every name in its language."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime

from app.directory.reveals.schemas import ShownChannel
from app.directory.schemas import Card

_DIALLED = re.compile(r"\+?[0-9]{3,20}$")
_SPACERS = re.compile(r"[\s().\u2010-\u2015-]+")


def vcard(card: Card, channels: Iterable[ShownChannel], notes: Iterable[str]) -> str:
    """The card as a file: CRLF, folded at 75 octets. No family name is guessed, so there is no N (section 6.2.2)."""
    lines = ["BEGIN:VCARD", "VERSION:4.0", "KIND:individual", _line("UID", card.id)]
    lines += _alternatives("FN", _names(card))
    lines += _alternatives("TITLE", card.position)
    lines += _alternatives("ORG", _office(card))
    lines += [_line("LANG", each.code, {"PREF": str(place)}) for place, each in enumerate(card.languages, 1)]
    lines.append(_line("TZ", card.time_zone))
    for channel in channels:
        lines += _channel(channel)
    lines += [_line("NOTE", note) for note in notes]
    lines += [f"REV:{card.confirmed_at.astimezone(UTC):%Y%m%dT%H%M%SZ}", "END:VCARD"]
    return "".join(f"{fold(line)}\r\n" for line in lines)


def escape(text: str) -> str:
    """A text value (section 3.4)."""
    for sign in ("\\", ",", ";"):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "\\n")


def fold(line: str) -> str:
    """Continues a long line on the next, at most 75 octets each, never inside a character (section 3.2)."""
    folded, length = "", 0
    for letter in line:
        width = len(letter.encode())
        if length + width > 75:
            folded, length = f"{folded}\r\n ", 1
        folded, length = folded + letter, length + width
    return folded


def _names(card: Card) -> dict[str, str]:
    """The original first; the romanised spelling under the same language in Latin letters."""
    original = {card.name_original_language: card.name_original}
    return {**original, f"{card.name_original_language}-Latn": card.name_romanised, **card.names, **original}


def _office(card: Card) -> dict[str, str]:
    own = card.authority.name_original, card.authority.name_original_language
    return ({own[1]: own[0]} if own[0] and own[1] else {}) | card.authority.names


def _alternatives(name: str, texts: Mapping[str, str]) -> list[str]:
    """One value in several languages: the same ALTID says so (section 5.4)."""
    return [_line(name, text, {"ALTID": "1", "LANGUAGE": language}) for language, text in texts.items() if text]


def _channel(channel: ShownChannel) -> list[str]:
    if channel.kind == "office_email":
        return [_line("EMAIL", channel.value, {"TYPE": "work"})]
    if channel.kind not in ("office_phone", "duty_phone"):
        return []
    dialled = _SPACERS.sub("", channel.value)
    if _DIALLED.fullmatch(dialled):
        return [f'TEL;VALUE=uri;TYPE="voice,work":tel:{dialled}']
    return [_line("TEL", channel.value, {"TYPE": "work"})]


def _line(name: str, text: str, parameters: Mapping[str, str] | None = None) -> str:
    given = "".join(f";{key}={value}" for key, value in (parameters or {}).items())
    return f"{name}{given}:{escape(text)}"


def stamp(at: datetime) -> str:
    """An instant as people read it in a note."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
