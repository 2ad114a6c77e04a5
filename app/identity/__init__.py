"""Who is asking: persons, their grants, their sessions on the server."""
