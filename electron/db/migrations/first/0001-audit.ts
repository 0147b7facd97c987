/** Batches, remembered layouts and the hash-chained log: none of it is content (data-model.md, contentHash). */
export const auditTables: readonly string[] = [
  `CREATE TABLE import_layout (
    signature TEXT NOT NULL, kind TEXT NOT NULL, mapping TEXT NOT NULL, PRIMARY KEY (signature, kind)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE import_batch (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, file_name TEXT NOT NULL, sha256 TEXT NOT NULL, year INTEGER,
    counts TEXT NOT NULL, at TEXT NOT NULL, who TEXT NOT NULL
  ) STRICT;`,
  `CREATE TABLE audit_event (
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, role TEXT NOT NULL, operation TEXT NOT NULL,
    object TEXT, reason TEXT, batch TEXT, undoes INTEGER, rows INTEGER NOT NULL,
    payload_hash TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_batch ON audit_event (batch) WHERE batch IS NOT NULL;
  CREATE INDEX audit_undoes ON audit_event (undoes) WHERE undoes IS NOT NULL;
  CREATE TABLE audit_payload (seq INTEGER PRIMARY KEY REFERENCES audit_event (seq), changes BLOB NOT NULL) STRICT;
  CREATE TABLE audit_person (employee_id TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (employee_id, seq)) STRICT, WITHOUT ROWID;
  CREATE TRIGGER audit_event_no_update BEFORE UPDATE ON audit_event BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
  CREATE TRIGGER audit_event_no_delete BEFORE DELETE ON audit_event BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
  CREATE TRIGGER audit_payload_no_update BEFORE UPDATE ON audit_payload BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;`,
]
