"""Passkeys: signing in, confirming, keeping; forged answers."""
