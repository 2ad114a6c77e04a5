"""What can be shown afterwards: the audit to those who watch over it, and to each person what is held about them."""
