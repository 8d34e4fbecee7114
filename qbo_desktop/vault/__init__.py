"""The one place that stores: an SQLite file whose secrets are sealed, and the slots that keep its key."""
