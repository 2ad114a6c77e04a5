"""The audit as its readers see it: who did what when, never what was said."""
