"""The commands there are, for whoever must tell a command from a file without importing the commands."""

COMMANDS = frozenset(
    {
        "setup",
        "connect",
        "list",
        "history",
        "refresh",
        "token",
        "export",
        "import",
        "disconnect",
        "vault",
        "demo",
        "keep-alive",
        "schedule",
        "diagnose",
    }
)
