"""Names across scripts: folding, phonetic keys, and a matcher that says who is meant and how surely. No database."""

from app.search.names.candidate import Candidate, Query, Spelling, candidate, parse
from app.search.names.match import Confidence, Match
from app.search.names.matcher import Comparer, match
from app.search.names.tokens import Token, Tokens, take_apart

__all__ = [
    "Candidate",
    "Comparer",
    "Confidence",
    "Match",
    "Query",
    "Spelling",
    "Token",
    "Tokens",
    "candidate",
    "match",
    "parse",
    "take_apart",
]
