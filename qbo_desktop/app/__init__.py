"""The use cases: what the window and the command line both do, and the only place that knows the time."""
