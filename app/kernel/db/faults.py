"""What the database's own errors mean to a caller: nothing was stored, and whether to try again."""

from sqlalchemy.exc import DBAPIError, IntegrityError, InterfaceError, OperationalError, TimeoutError

from app.kernel.errors import CounterpartError, Unavailable

_DEADLOCK = "40P01"
_FULL = ("disk is full", "No space left", "53100")


class CommitFault(Exception):
    """The commit itself failed: whether it took effect is unknown, so nothing is tried again here; the caller
    asks again with the same key and gets the first answer if there was one."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause


def explained(fault: BaseException) -> BaseException:
    """The refusal to answer with for a fault of the database; any other error as it is."""
    if isinstance(fault, CommitFault):
        return explained(fault.cause)
    if isinstance(fault, CounterpartError):
        return fault
    if isinstance(fault, TimeoutError):
        return Unavailable("service_busy")
    if isinstance(fault, DBAPIError):
        text = f"{fault.orig} {getattr(fault.orig, 'sqlstate', '')}"
        if any(sign in text for sign in _FULL):
            return Unavailable("storage_full")
        if isinstance(fault, OperationalError | InterfaceError) or fault.connection_invalidated:
            return Unavailable("unavailable")
    return fault


def lost(fault: BaseException) -> bool:
    """Whether the connection broke, so that a new one may do better."""
    return isinstance(fault, DBAPIError) and fault.connection_invalidated


def worth_another_try(fault: BaseException) -> bool:
    """Whether the same command may do better: on a new connection, now that somebody else's row is to be seen, or now
    that another transaction, for which this one was ended because the two waited for each other, has gone on."""
    return lost(fault) or isinstance(fault, IntegrityError) or crossed(fault)


def crossed(fault: BaseException) -> bool:
    """Whether the database ended one of two transactions that waited for each other, and this was the one."""
    return isinstance(fault, DBAPIError) and getattr(fault.orig, "sqlstate", None) == _DEADLOCK
