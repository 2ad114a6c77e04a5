"""Every error as one shape: {code, message, details, request_id}, in the caller's language."""

import logging
from typing import Any, cast

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.requests import Request

from app.kernel.deps import language_of
from app.kernel.errors import CATALOGUE, CounterpartError
from app.kernel.speech import refusal

log = logging.getLogger(__name__)
_BY_STATUS = {401: "not_signed_in", 403: "forbidden", 404: "not_found", 405: "method_not_allowed", 413: "too_large"}


def answer_errors(app: FastAPI) -> None:
    """Installs the handlers."""

    async def refused(request: Request, fault: Exception) -> JSONResponse:
        error = cast(CounterpartError, fault)
        if error.status >= 500:
            log.error("refused", extra={"code": error.code, "request_id": _request_id(request)})
        elif reason := getattr(error, "reason", None):
            log.warning("refused", extra={"code": error.code, "reason": reason, "request_id": _request_id(request)})
        return answer(request, error.code, error.details)

    async def invalid(request: Request, fault: Exception) -> JSONResponse:
        # What was typed is not echoed: it may hold what must not travel, or what JSON cannot carry.
        error = cast(RequestValidationError, fault)
        problems = error.errors()
        if any(problem["type"] == "json_invalid" for problem in problems):
            return answer(request, "bad_json", {})
        fields = sorted({".".join(str(step) for step in problem["loc"][1:])[:200] for problem in problems})
        return answer(request, "bad_input", {"fields": fields[:50]})

    async def plain(request: Request, fault: Exception) -> JSONResponse:
        error = cast(HTTPException, fault)
        return answer(request, _BY_STATUS.get(error.status_code, "bad_input"), {})

    app.add_exception_handler(CounterpartError, refused)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, plain)


def answer(request: Request, code: str, details: dict[str, Any]) -> JSONResponse:
    """The error `code` as a response."""
    return JSONResponse(
        refusal(language_of(request), code, _request_id(request), details),
        status_code=CATALOGUE[code],
        headers={"Retry-After": str(details["retry_after"])} if "retry_after" in details else None,
    )


def _request_id(request: Request) -> str:
    return str(getattr(request.state, "request_id", ""))
