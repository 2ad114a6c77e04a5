"""Forms that somebody has begun to fill in, kept on the server until the consultation is opened or they are deleted."""
