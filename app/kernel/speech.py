"""What the service says in the caller's language; the words are in `messages/*.ftl` (Fluent)."""

from functools import cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern

LANGUAGES = ("en", "ru", "ar", "es", "fr", "pt")
FALLBACK = "en"
_HERE = Path(__file__).parent / "messages"


@cache
def bundle(language: str) -> FluentBundle:
    """The messages of one language; isolation of arguments stays on for bidirectional text."""
    found = FluentBundle([language, FALLBACK])
    found.add_resource(FluentResource((_HERE / f"{language}.ftl").read_text("utf-8")))
    return found


def say(language: str, message: str, **arguments: str | int) -> str:
    """The text of `message`; a language that is not spoken here falls back to English."""
    chosen = bundle(language if language in LANGUAGES else FALLBACK)
    text, _ = chosen.format_pattern(_pattern(chosen, message), arguments)
    return str(text)


def refusal(language: str, code: str, request_id: str, details: dict[str, Any]) -> dict[str, Any]:
    """An error of the catalogue as every door answers it."""
    return {"code": code, "message": say(language, code), "details": details, "request_id": request_id}


def _pattern(spoken: FluentBundle, message: str) -> Pattern:
    value = spoken.get_message(message.replace("_", "-")).value
    if value is None:
        raise LookupError(message)
    return value


def preferred(accept_language: str | None) -> str | None:
    """The first language of an Accept-Language header that is spoken here, or None."""
    choices: list[tuple[float, str]] = []
    for part in (accept_language or "").split(",")[:20]:
        tag, _, weight = part.strip().partition(";q=")
        base = tag.split("-")[0].lower()
        if base in LANGUAGES:
            try:
                choices.append((float(weight or 1), base))
            except ValueError:
                continue
    return max(choices, key=lambda choice: choice[0])[1] if choices else None
