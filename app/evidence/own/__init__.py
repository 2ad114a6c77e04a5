"""An official's own rights: what is held about me, what was done in my name, and what I ask to be changed."""
