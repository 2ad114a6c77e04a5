"""Signing in through OpenID Connect providers: code flow with PKCE, everything pinned (security.md, section 2)."""
