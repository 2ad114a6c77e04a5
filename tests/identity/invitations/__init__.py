"""Invitations: two people, one letter, once."""
