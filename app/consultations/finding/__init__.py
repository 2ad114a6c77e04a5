"""Finding words in one's own rooms: opened in memory, room by room, with no index that would say what is in them."""
