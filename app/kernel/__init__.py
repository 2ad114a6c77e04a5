"""The ground floor: it knows no court, no person and no HTTP."""
