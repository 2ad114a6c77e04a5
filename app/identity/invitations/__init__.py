"""Invitations: how two people let in somebody who has no provider, the first time and after a lost device."""
