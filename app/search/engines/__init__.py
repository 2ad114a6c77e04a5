"""Engines behind one port: each proposes candidates, none decides."""
