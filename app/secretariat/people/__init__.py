"""Persons and their grants, as those who keep them see and change them; leaving, with what is handed over."""
