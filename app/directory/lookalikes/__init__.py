"""Look-alikes: two entries of one network whose names can be taken for each other."""
