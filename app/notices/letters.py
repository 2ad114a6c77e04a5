"""Letters: what waits and where, in the reader's language; never a case, a name, a State or a text."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime

import aiosmtplib

from app.kernel.config import Settings
from app.kernel.ids import new_id
from app.kernel.speech import say
from app.outbox import notices

WAIT = 20.0  # seconds


def possible(settings: Settings) -> bool:
    """Whether letters can go anywhere."""
    return settings.mail_host is not None or settings.mail_folder is not None


def urgent(settings: Settings, to: str, language: str, kind: str, about: str, at: datetime) -> EmailMessage:
    """One thing that cannot wait for the digest."""
    text = say(language, f"notice_{kind}")
    lines = [text, f"{settings.address}{notices.place(kind, about)}", say(language, "letter_no_content")]
    return _letter(settings, to, language, text, lines, at)


def digest(settings: Settings, to: str, language: str, kinds: Sequence[str], at: datetime) -> EmailMessage:
    """What came together since the last one: how many of which kind, and where to look."""
    counted = Counter(kinds)
    lines = [
        "\n".join(f"{number} - {say(language, f'notice_{kind}')}" for kind, number in sorted(counted.items())),
        f"{settings.address}/today",
        say(language, "letter_no_content"),
    ]
    subject = say(language, "letter_digest", count=len(kinds))
    return _letter(settings, to, language, subject, lines, at)


def invitation(settings: Settings, to: str, language: str, secret: str, until: datetime, at: datetime) -> EmailMessage:
    """The way in for somebody who was invited; the secret stands where no server's log sees it."""
    subject = say(language, "letter_invitation")
    lines = [
        say(language, "letter_invitation_body", until=f"{until:%Y-%m-%d %H:%M} UTC"),
        f"{settings.address}/invitation#{secret}",
        say(language, "letter_invitation_unexpected"),
    ]
    return _letter(settings, to, language, subject, lines, at)


async def send(settings: Settings, letter: EmailMessage) -> None:
    """Hands a letter to the mail server, or lays it into the folder. Raises for whatever went wrong."""
    if settings.mail_host is None:
        await asyncio.to_thread(_lay, settings, letter)
        return
    await aiosmtplib.send(
        letter,
        hostname=settings.mail_host,
        port=settings.mail_port,
        username=settings.mail_user,
        password=settings.mail_password.get_secret_value() if settings.mail_password else None,
        use_tls=settings.mail_security == "tls",
        start_tls=settings.mail_security == "starttls",
        timeout=WAIT,
    )


def _letter(
    settings: Settings, to: str, language: str, subject: str, lines: Sequence[str], at: datetime
) -> EmailMessage:
    letter = EmailMessage()
    letter["From"] = settings.mail_from
    letter["To"] = to
    letter["Subject"] = subject
    letter["Date"] = format_datetime(at)
    letter["Message-ID"] = f"<{new_id()}@{settings.mail_from.rpartition('@')[2]}>"
    letter["Auto-Submitted"] = "auto-generated"  # RFC 3834: no out-of-office replies
    letter.set_content("\n\n".join(lines) + "\n")
    letter["Content-Language"] = language
    return letter


def _lay(settings: Settings, letter: EmailMessage) -> None:
    folder = settings.mail_folder
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{new_id()}.eml").write_bytes(bytes(letter))
