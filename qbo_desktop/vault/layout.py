"""Where things lie in a data folder."""

VAULT_FILE = "vault.db"
LOCKS_FOLDER = "locks"
BACKUPS_FOLDER = "backups"
EMERGENCY_SUFFIX = ".sealed"
MOVES_FOLDER = "moves"
