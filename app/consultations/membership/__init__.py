"""Who is in a room: asking in, agreeing, leaving, a successor, rooms that stand still, and muting."""
