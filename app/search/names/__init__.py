"""Names across scripts: folding, phonetic keys, and a matcher that says who is meant and how surely. No database."""

from app.search.names.candidate import Candidate, Query, Spelling, candidate, parse
from app.search.names.likeness import SHORTEST_SOUND
from app.search.names.match import Confidence, Match
from app.search.names.matcher import Comparer, match
from app.search.names.reasons import Reason, Way, reasons
from app.search.names.token import Token
from app.search.names.tokens import Tokens, take_apart

__all__ = [
    "SHORTEST_SOUND",
    "Candidate",
    "Comparer",
    "Confidence",
    "Match",
    "Query",
    "Reason",
    "Spelling",
    "Token",
    "Tokens",
    "Way",
    "candidate",
    "match",
    "parse",
    "reasons",
    "take_apart",
]
