"""Consultation rooms: an append-only log for each, who is in it, and what it says about its own state."""
