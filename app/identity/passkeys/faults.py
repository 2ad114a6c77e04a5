"""Why a passkey's answer did not count."""

from app.kernel.errors import CounterpartError


class PasskeyRefused(CounterpartError):
    """What was answered is not to be trusted. `reason` is for the log, never for the page."""

    default = "passkey_refused"

    def __init__(self, *, reason: str) -> None:
        super().__init__()
        self.reason = reason
