"""A person's own sessions: what is open where, and ending it."""
