"""The secretariat's desk: problems that were reported, entries that want confirming, what waits."""
