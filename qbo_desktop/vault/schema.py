"""The tables. Everything that a request needs is in a `sealed` column; the plain ones are for listing and finding."""

from collections.abc import Mapping

SCHEMA_VERSION = 2
# What the additional data of sealed rows names; it rises only when the meaning of what is sealed changes.
SEALED_SCHEMA = 1
APPLICATION_ID = 0x51424F44
_KEPT_TWO_YEARS = """
CREATE TRIGGER history_is_kept_two_years BEFORE DELETE ON history
WHEN (OLD.at < (SELECT strftime('%Y-%m-%dT%H:%M:%S', max(at), '-2 years') FROM history)) IS NOT TRUE
BEGIN SELECT RAISE(ABORT, 'history is kept for two years'); END
"""
# The statements that lead from a version, under which they stand, to the next one.
STEPS: Mapping[int, tuple[str, ...]] = {
    1: (
        "ALTER TABLE connections ADD COLUMN own_name TEXT",
        "DROP TRIGGER history_is_not_deleted",
        _KEPT_TWO_YEARS,
    )
}

TABLES = f"""
CREATE TABLE vault (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  key_id TEXT NOT NULL,
  key_check BLOB NOT NULL
) STRICT;
CREATE TABLE slots (
  kind TEXT PRIMARY KEY,
  backend TEXT,
  parameters TEXT NOT NULL,
  wrapped BLOB
) STRICT;
CREATE TABLE setups (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL UNIQUE,
  environment TEXT NOT NULL,
  client_id_hint TEXT NOT NULL,
  added_at TEXT NOT NULL,
  skew_seconds REAL NOT NULL DEFAULT 0,
  generation INTEGER NOT NULL,
  key_id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE connections (
  environment TEXT NOT NULL,
  client_id TEXT NOT NULL,
  realm_id TEXT NOT NULL,
  setup_id TEXT NOT NULL REFERENCES setups (id),
  company_name TEXT,
  status TEXT NOT NULL,
  reason TEXT,
  labels TEXT NOT NULL,
  connected_at TEXT NOT NULL,
  last_refreshed_at TEXT NOT NULL,
  last_rotated_at TEXT NOT NULL,
  reconnect_by TEXT NOT NULL,
  reconnect_by_source TEXT NOT NULL,
  access_token_expires_at TEXT,
  refresh_token_expires_at TEXT,
  noticed_at TEXT,
  retry_at TEXT,
  checked_at TEXT,
  rotated_elsewhere_at TEXT,
  connected_by TEXT,
  held_by TEXT,
  intuit_tid TEXT,
  http_status INTEGER,
  oauth_error TEXT,
  generation INTEGER NOT NULL,
  key_id TEXT NOT NULL,
  sealed BLOB NOT NULL,
  intent BLOB,
  own_name TEXT,
  PRIMARY KEY (environment, client_id, realm_id)
) STRICT;
-- A connection that comes back goes on counting, so that a ciphertext of its former life never fits again.
CREATE TABLE departed (
  environment TEXT NOT NULL,
  client_id TEXT NOT NULL,
  realm_id TEXT NOT NULL,
  generation INTEGER NOT NULL,
  PRIMARY KEY (environment, client_id, realm_id)
) STRICT;
CREATE TABLE pending (
  environment TEXT NOT NULL,
  client_id TEXT NOT NULL,
  realm_id TEXT NOT NULL,
  setup_id TEXT NOT NULL REFERENCES setups (id),
  at TEXT NOT NULL,
  generation INTEGER NOT NULL,
  key_id TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (environment, client_id, realm_id)
) STRICT;
CREATE TABLE aside (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  environment TEXT NOT NULL,
  client_id TEXT NOT NULL,
  realm_id TEXT NOT NULL,
  at TEXT NOT NULL,
  why TEXT NOT NULL,
  key_id TEXT NOT NULL,
  sealed BLOB NOT NULL
) STRICT;
CREATE TABLE history (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  event TEXT NOT NULL,
  environment TEXT,
  client_id TEXT,
  realm_id TEXT,
  company_name TEXT,
  result TEXT NOT NULL,
  detail TEXT,
  intuit_tid TEXT
) STRICT;
CREATE INDEX history_by_realm ON history (realm_id, at);
CREATE INDEX history_by_time ON history (at);
CREATE TRIGGER history_is_not_changed BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is only appended to'); END;
{_KEPT_TWO_YEARS.strip()};
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
"""
