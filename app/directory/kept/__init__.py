"""What a person keeps of the directory for themselves: favourites, and the cards they looked at."""
