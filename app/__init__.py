"""Counterpart: a directory of focal points and consultation rooms for judicial cooperation."""
