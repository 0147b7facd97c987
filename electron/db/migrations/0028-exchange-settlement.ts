/** Differences with another system that the office has dealt with; what differs anew has another fingerprint. Of nobody here, without a person. */
export const exchangeSettlement = `CREATE TABLE exchange_settlement (
  id TEXT PRIMARY KEY, period_key TEXT NOT NULL REFERENCES period (key), employee_id TEXT REFERENCES employee (id),
  kind TEXT NOT NULL CHECK (kind <> ''), fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  note TEXT NOT NULL CHECK (note <> ''), settled_at TEXT NOT NULL, settled_by TEXT NOT NULL,
  row_version INTEGER NOT NULL DEFAULT 1, UNIQUE (period_key, employee_id, kind, fingerprint)
) STRICT, WITHOUT ROWID;
CREATE INDEX exchange_settlement_of ON exchange_settlement (employee_id);`
