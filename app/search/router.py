"""PROVISIONAL, so that the application starts; the search room replaces this file."""

from fastapi import APIRouter

router = APIRouter(prefix="/api/directory", tags=["directory"])
