"""Intuit as this program sees it: the addresses, the one way to send a request, and what the answers mean."""
