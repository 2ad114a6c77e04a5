"""Finding a focal point: the index proposes, the matcher orders, the database disposes."""
