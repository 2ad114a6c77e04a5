"""Keys for what must be unreadable without them: one for each room, wrapped by a master key kept elsewhere."""
