"""The duty roster of a jurisdiction: who answers when, week by week, and when nobody does."""
