/**
 * The meeting about a period's marks: who was there, each team's marks as they were sealed before it, and what was decided about whom; and
 * why a spread departs from the guide.
 */
const rating = (column: string) => `${column} TEXT CHECK (${column} IN ('above', 'asExpected', 'below'))`
const predikat = (column: string) =>
  `${column} TEXT CHECK (${column} IN ('excellent', 'good', 'needsImprovement', 'poor', 'veryPoor'))`

export const calibration = `CREATE TABLE calibration (
  period_key TEXT PRIMARY KEY REFERENCES period (key), held_on TEXT NOT NULL, place TEXT,
  chair_id TEXT NOT NULL REFERENCES employee (id), guests TEXT, remarks TEXT, locked_at TEXT, locked_by TEXT,
  reopen_reason TEXT, reopened_by TEXT, second_id TEXT REFERENCES employee (id), row_version INTEGER NOT NULL DEFAULT 1,
  CHECK ((locked_at IS NULL) = (locked_by IS NULL)), CHECK ((reopen_reason IS NULL) = (second_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE calibration_attendee (
  period_key TEXT NOT NULL REFERENCES calibration (period_key), employee_id TEXT NOT NULL REFERENCES employee (id),
  PRIMARY KEY (period_key, employee_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE calibration_seal (
  period_key TEXT NOT NULL REFERENCES period (key), unit_id TEXT NOT NULL REFERENCES unit (id), sealed_at TEXT NOT NULL,
  sealed_by TEXT NOT NULL, hash TEXT NOT NULL CHECK (length(hash) = 64), PRIMARY KEY (period_key, unit_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE sealed_mark (
  period_key TEXT NOT NULL, unit_id TEXT NOT NULL, sealed_as TEXT NOT NULL, employee_id TEXT NOT NULL REFERENCES employee (id),
  ${rating('result_rating')}, ${rating('behaviour_rating')},
  ${predikat('predikat')}, PRIMARY KEY (period_key, unit_id, sealed_as),
  FOREIGN KEY (period_key, unit_id) REFERENCES calibration_seal (period_key, unit_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_mark_of ON sealed_mark (employee_id);
CREATE TABLE calibration_decision (
  id TEXT PRIMARY KEY, period_key TEXT NOT NULL REFERENCES calibration (period_key),
  employee_id TEXT NOT NULL REFERENCES employee (id), reason TEXT NOT NULL CHECK (reason <> ''),
  ${rating('result_before')}, ${rating('behaviour_before')}, ${predikat('predikat_before')},
  ${rating('result_after')}, ${rating('behaviour_after')}, ${predikat('predikat_after')},
  decided_at TEXT NOT NULL, decided_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX calibration_decision_of ON calibration_decision (period_key, employee_id);
CREATE INDEX calibration_decision_about ON calibration_decision (employee_id);
CREATE TABLE spread_reason (
  period_key TEXT NOT NULL REFERENCES period (key), unit_id TEXT NOT NULL REFERENCES unit (id),
  whole INTEGER NOT NULL CHECK (whole IN (0, 1)), reason TEXT NOT NULL CHECK (reason <> ''),
  row_version INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (period_key, unit_id, whole)
) STRICT, WITHOUT ROWID;`
