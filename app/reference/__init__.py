"""Networks, their members, jurisdictions, and the controlled words of the field with their labels."""
