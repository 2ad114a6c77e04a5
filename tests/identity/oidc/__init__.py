"""Signing in through OpenID providers: an honest one, a hostile one, and the real certified server."""
