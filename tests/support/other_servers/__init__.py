"""OAuth servers that others wrote, each started as its own process behind a front that speaks as Intuit does."""
