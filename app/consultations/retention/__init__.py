"""What becomes of a closed room: kept for a while, held if the law asks for it, then unreadable for ever."""
