"""Python reads `python -m qbo_desktop` from here."""
