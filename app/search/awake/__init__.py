"""Who is awake now, State by State."""
