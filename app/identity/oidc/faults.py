"""Why somebody was not let in."""

from app.kernel.errors import CounterpartError


class SignInRefused(CounterpartError):
    """What the provider answered is not to be trusted, or says no. `reason` is for the log, never for the page."""

    default = "sign_in_refused"

    def __init__(self, *, reason: str) -> None:
        super().__init__()
        self.reason = reason
