"""Sheets as files: JSON and CSV, out and in again."""
