"""How somebody came in: which provider vouched for them, how freshly, and with which browser."""

from datetime import datetime
from typing import NamedTuple

_BROWSERS = (
    ("Edg/", "Edge"),
    ("OPR/", "Opera"),
    ("YaBrowser/", "Yandex Browser"),
    ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
_SYSTEMS = (
    ("Windows", "Windows"),
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Mac OS X", "macOS"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


class Device(NamedTuple):
    """A browser as its owner would name it; `token` is the secret by which it is known again."""

    browser: str = ""
    system: str = ""
    token: str | None = None


NO_DEVICE = Device()


class Arrival(NamedTuple):
    """`strong_at`: when the person last proved who they are, as far as is known; `provider_session`: the provider's
    own name for this sign-in (`sid`), by which it can end it."""

    device: Device = NO_DEVICE
    strong_at: datetime | None = None
    issuer: str | None = None
    provider_session: str | None = None


UNKNOWN = Arrival()


def device(user_agent: str, token: str) -> Device:
    """What a browser says of itself, in the names that its maker uses; empty where it says nothing known."""
    return Device(_first(_BROWSERS, user_agent), _first(_SYSTEMS, user_agent), token)


def _first(names: tuple[tuple[str, str], ...], user_agent: str) -> str:
    return next((name for mark, name in names if mark in user_agent), "")
