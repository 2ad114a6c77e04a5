"""Rooms under load: 50 rooms of 4, from send to acknowledged and to delivered to all, and what it costs."""
