"""Passkeys (WebAuthn): how members without a provider sign in, and prove anew who they are."""
