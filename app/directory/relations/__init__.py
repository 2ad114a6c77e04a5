"""Relations between jurisdictions: trafficking routes, secure channels, partner organisations."""
