"""Urgency: targets, the response clock, the ladder of escalation, promises and calls."""
