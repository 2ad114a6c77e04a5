"""Whom do I ask? A short ranked list for a question, with the reasons in codes, or the nearest fallback."""
