"""Consultation rooms: an ordered log per room, its participants, its state told by the log itself."""
