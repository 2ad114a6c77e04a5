"""One's own entry: hours, absence, stand-in, and exactly what others see of it."""
