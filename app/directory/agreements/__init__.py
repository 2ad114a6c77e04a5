"""What each network shows to each other, set by its secretariat with a date."""
