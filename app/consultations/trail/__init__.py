"""Since when somebody has, and has read, what a room's log says."""
